"""«Lag en forseglet deling til etterfølgeren»: everything of the programme in one sealed file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from mentordesk.core.store.seal import Passphrase, Recipient
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel
from mentordesk.ui.widgets.section import Section

_KEY_BEGINS = "age1"

Failed = Callable[[BaseException], None]


@dataclass(frozen=True)
class GivingFunctions:
    """`share` works beside the window under a title, with the number of records in the end; `said` tells an error.

    `file` tells one file from another: a passphrase that was shown is about one of them.
    """

    file: Callable[[], UUID]
    suggested: Callable[[], Path]
    new_passphrase: Callable[[], str]
    share: Callable[[str, Path, Recipient | Passphrase, Callable[[int], None], Failed], None]
    said: Callable[[BaseException], str]


class GivingSection(Section):
    """Asks how the share is to be opened, then where it goes, and shows the passphrase once."""

    name = "giving"

    def __init__(self, functions: GivingFunctions, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._functions = functions
        self._lock: Recipient | Passphrase | None = None
        self._target, self._file = Path(), UUID(int=0)
        self._by_phrase, self._by_key = QRadioButton(), QRadioButton()
        self._key, self._make = LineField(""), QPushButton()
        self._answer, self._error = PlainLabel("", "strong", wrap=True), MarkedLabel("", "error", mark="circle-alert")
        self._once = Once(appearance)
        self._put_rows()
        self._by_phrase.setChecked(True)
        self._by_key.toggled.connect(self._follow_choice)
        self._make.clicked.connect(self._ask_where)
        self._follow_choice()

    def reload(self) -> None:
        if self._file != self._functions.file():
            self._file = self._functions.file()
            self._key.start_over("")
            self._refuse("")
            self._answer.hide()
            self._once.forget()

    def retranslate(self) -> None:
        self.say(
            self.tr("Hand the programme on"),
            self.tr(
                "A sealed file with everything about the programme in front: people, applications, pairs, meetings and "
                "agreements. Only the one who has the passphrase or the key can open it."
            ),
        )
        self._by_phrase.setText(self.tr("Opened with a passphrase that is made now"))
        self._by_key.setText(self.tr("Opened with the recipient's own key"))
        self._key.set_label(self.tr("The recipient's key (begins with age1)"))
        self._make.setText(self.tr("Make a sealed share for the successor …"))
        self._once.retranslate()

    def _put_rows(self) -> None:
        line = QWidget()
        FlowLayout(line).addWidget(self._make)
        self._error.setWordWrap(True)
        self.put(self._by_phrase, self._by_key, self._key)
        self.put(line, self._error, self._answer, self._once)
        for hidden in (self._error, self._answer, self._once):
            hidden.hide()

    @Slot()
    def _follow_choice(self) -> None:
        self._key.setVisible(self._by_key.isChecked())
        if self._by_key.isChecked():
            self._key.setFocus()

    @Slot()
    def _ask_where(self) -> None:
        self._refuse("")
        focused = self.focusWidget()
        if focused is not None and self._key.isAncestorOf(focused):
            focused.clearFocus()  # a field takes what was typed when it is left
        key = self._key.value
        if self._by_key.isChecked() and not key.startswith(_KEY_BEGINS):
            self._key.set_error(self.tr("Paste the whole key. It begins with age1"))
            self._key.setFocus()
            return
        self._lock = Recipient(key) if self._by_key.isChecked() else None
        dialog = QFileDialog(self, self.tr("Where shall the share lie?"), str(self._functions.suggested()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._share)
        dialog.open()

    @Slot(str)
    def _share(self, place: str) -> None:
        self._target = Path(place)
        self._lock = self._lock or Passphrase(self._functions.new_passphrase())
        self._make.setEnabled(False)
        self._answer.hide()
        self._once.forget()
        self._functions.share(self.tr("Sealing the share …"), self._target, self._lock, self._made, self._not_made)

    @Slot(object)
    def _made(self, records: int) -> None:
        self._make.setEnabled(True)
        self._answer.setText(
            self.tr("The share lies in {place}. Records in it: {count}.").format(place=self._target, count=records)
        )
        self._answer.show()
        if isinstance(self._lock, Passphrase):
            self._once.show_phrase(self._lock.text)
        self._lock = None
        self.answered.emit(self._answer if self._once.isHidden() else self._once)

    @Slot(object)
    def _not_made(self, error: BaseException) -> None:
        self._make.setEnabled(True)
        self._lock = None
        self._refuse(self._functions.said(error))

    def _refuse(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
        if words:
            self.answered.emit(self._error)


class Once(QFrame):
    """A passphrase that is shown this one time, with a button that copies it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrase = QLineEdit(self)
        self._phrase.setReadOnly(True)
        self._explained = PlainLabel("", "", self, wrap=True)
        self._copy, self._kept = QPushButton(self), QPushButton(self)
        buttons = FlowLayout()
        buttons.setSpacing(appearance.sizes.px(8))
        for button in (self._copy, self._kept):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._phrase)
        column.addWidget(self._explained)
        column.addLayout(buttons)
        self._copy.clicked.connect(self._to_clipboard)
        self._kept.clicked.connect(self.forget)

    def show_phrase(self, phrase: str) -> None:
        """Show it, marked, so that Ctrl+C takes it."""
        self._phrase.setText(phrase)
        self._copy.setText(self.tr("Copy"))
        self.show()
        self._phrase.setFocus()
        self._phrase.selectAll()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._phrase.setAccessibleName(self.tr("The passphrase of the share"))
        self._explained.setText(
            self.tr(
                "This is the passphrase, and it is shown only now. Give it to the recipient in another way than the "
                "file, for instance by phone."
            )
        )
        self._copy.setText(self.tr("Copy"))
        self._kept.setText(self.tr("I have taken care of it"))

    @Slot()
    def forget(self) -> None:
        """Empty the field: nobody can read it here any more."""
        self._phrase.clear()
        self.hide()

    @Slot()
    def _to_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._phrase.text())
        self._copy.setText(self.tr("Copied"))
