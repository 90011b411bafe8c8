"""The recovery sheet: printed or saved, and a part of it typed back before the program believes that it exists."""

import random
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from mentordesk.core.store.keys.recovery import COUNT
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.asking import Question
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.passphrase import PassphraseField

_ASKED = 3


class SheetPanel(Question):
    """`sheet_wanted` brings the passphrase of now and a path, or None for the printer; `typed` words by number."""

    sheet_wanted = Signal(str, object)
    typed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        self._now, self._words = PassphraseField(""), [LineField("") for _ in range(_ASKED)]
        back = QWidget()
        column = QVBoxLayout(back)
        column.setContentsMargins(0, 0, 0, 0)
        for field in self._words:
            column.addWidget(field)
        super().__init__(appearance, self._now, back)
        self._back, self._save = back, QPushButton(self)
        self.buttons.addWidget(self._save)
        self._asked: Sequence[int] = ()
        self._suggested = Path()
        self.answered_yes.connect(self._go_on)
        self._now.entered.connect(self._go_on)
        self._save.clicked.connect(self._ask_where)

    def begin(self, suggested: Path) -> None:
        """Ask for the passphrase; `suggested` is where a PDF would go."""
        self._suggested, self._asked = suggested, ()
        self._forget()
        self._show()
        self._now.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_back(self) -> None:
        """The sheet was made: ask for some of its words, others each time."""
        self._asked = sorted(random.sample(range(1, COUNT + 1), _ASKED))
        self._forget()
        self.refuse("")
        self.set_busy(busy=False)
        self._show()
        self._words[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse_proof(self, why: str) -> None:
        """The passphrase of now was wrong."""
        self.set_busy(busy=False)
        self._now.set_error(why)
        self._now.select()

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        self._save.setEnabled(not busy)

    @Slot()
    def close_panel(self) -> None:
        self._forget()
        super().close_panel()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._now.set_label(self.tr("The passphrase now, or the words of the sheet"))
        self._save.setText(self.tr("Save as PDF …"))
        for number, field in zip(self._asked, self._words, strict=False):
            field.set_label(self.tr("Word {number}").format(number=number))
        if not self.isHidden():
            self._show()

    def _forget(self) -> None:
        self._now.clear()
        for field in self._words:
            field.start_over("")

    def _show(self) -> None:
        printed = bool(self._asked)
        self._now.setVisible(not printed)
        self._back.setVisible(printed)
        self._save.setVisible(not printed)
        if printed:
            title, text = self.tr("Do you have the sheet at hand?"), self.tr("Write these three words from it.")
            self.ask(title, text, self.tr("Confirm the sheet"), self.tr("Later"), role="primary")
        else:
            text = self.tr(
                "The sheet has 25 words that open the file and its backups if the passphrase is forgotten. Keep it in "
                "a safe place, away from the PC."
            )
            self.ask(self.tr("Print the recovery sheet"), text, self.tr("Print …"), self.tr("Cancel"), role="primary")
        self.show()
        for number, field in zip(self._asked, self._words, strict=False):
            field.set_label(self.tr("Word {number}").format(number=number))

    @Slot()
    def _go_on(self) -> None:
        self.refuse("")
        if not self._asked:
            self._want(None)
            return
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a field takes what was typed when it is left
        self.typed.emit({number: field.value for number, field in zip(self._asked, self._words, strict=True)})

    @Slot()
    def _ask_where(self) -> None:
        if not self._has_passphrase():
            return
        dialog = QFileDialog(self, self.tr("Where shall the sheet lie until it is printed?"), str(self._suggested))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    @Slot(str)
    def _save_to(self, place: str) -> None:
        self._want(Path(place))

    def _want(self, target: Path | None) -> None:
        if self._has_passphrase():
            self.set_busy(busy=True)
            self.sheet_wanted.emit(self._now.passphrase, target)

    def _has_passphrase(self) -> bool:
        self._now.set_error("")
        if not self._now.passphrase:
            self._now.set_error(self.tr("Write the passphrase that opens the file now"))
            self._now.setFocus()
        return bool(self._now.passphrase)
