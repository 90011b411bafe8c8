"""The panel for assessors elsewhere: a sealed package or sheets on paper go out, points come in."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.choosing.functions import PackageFunctions
from mentordesk.ui.selection.functions import Look
from mentordesk.ui.selection.side import SidePanel
from mentordesk.ui.widgets.fields import LineField
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.new_passphrase import NewPassphrase
from mentordesk.ui.widgets.passphrase import PassphraseField


class PackagesPanel(SidePanel):
    """First what goes out, then what comes in."""

    def __init__(self, appearance: Appearance, functions: PackageFunctions, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions = functions
        self._title, self._hint = PlainLabel("", "section", self), PlainLabel("", "secondary", self, wrap=True)
        self._assessor = LineField("", self)
        self._passphrase = NewPassphrase(functions.new_passphrase, appearance, self)
        self._tell = PlainLabel("", "caption", self, wrap=True)
        self._make, self._sheets = QPushButton(self), QPushButton(self)
        self._back, self._back_hint = PlainLabel("", "strong", self), PlainLabel("", "secondary", self, wrap=True)
        self._theirs, self._take, self._done = PassphraseField("", self), QPushButton(self), QPushButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(8))
        out = (self._title, self._hint, self._assessor, self._sheets, self._passphrase, self._tell, self._make)
        for part in (*out, self._back, self._back_hint, self._theirs, self._take, self._done):
            layout.addWidget(part)
        self._make.clicked.connect(self._make_package)
        self._sheets.clicked.connect(self._print_sheets)
        self._take.clicked.connect(self._take_in)
        self._theirs.entered.connect(self._take_in)
        self._done.clicked.connect(self._close)
        self.retranslate()

    def begin(self) -> None:
        self._passphrase.offer_another()
        self._assessor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_look(self, look: Look, row: RankedRow | None) -> None:
        there = any(one.rank is not None for one in look.candidates)
        for button in (self._make, self._sheets, self._take):
            button.setEnabled(there)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Assessors elsewhere"))
        self._hint.setText(
            self.tr(
                "Another laptop or paper: the assessor reads what was answered, without names, addresses and dates of "
                "birth, and gives points."
            )
        )
        self._assessor.set_label(self.tr("The assessor's name"))
        self._sheets.setText(self.tr("Scoring sheets on paper …"))
        self._passphrase.retranslate()
        self._tell.setText(self.tr("Tell the passphrase by telephone, and not where you send the file."))
        self._make.setText(self.tr("Make a sealed package …"))
        self._back.setText(self.tr("What comes back"))
        self._back_hint.setText(self.tr("The package with points in it, opened with the same passphrase."))
        self._theirs.set_label(self.tr("Passphrase of the package"))
        self._take.setText(self.tr("Take in the points …"))
        self._done.setText(self.tr("Done"))

    def _named(self) -> str:
        """The assessor, or the field says that one is missing."""
        name = str(self._assessor.shown() or "").strip()
        self._assessor.set_error("" if name else self.tr("Write the assessor's name"))
        if not name:
            self._assessor.setFocus()
        return name

    @Slot()
    def _make_package(self) -> None:
        name, problem = self._named(), self._passphrase.problem()
        for field in (self._passphrase.passphrase_field, self._passphrase.again):
            field.set_error("")
        if problem is not None:
            problem[0].set_error(problem[1])
        elif name:
            self._functions.make(name, self._passphrase.passphrase, self._passphrase_used)

    @Slot()
    def _print_sheets(self) -> None:
        if name := self._named():
            self._functions.sheets(name)

    @Slot()
    def _take_in(self) -> None:
        if not self._theirs.passphrase:
            self._theirs.set_error(self.tr("Write the passphrase"))
            return
        self._theirs.set_error("")
        self._functions.take(self._theirs.passphrase, self._theirs.clear)

    def _passphrase_used(self) -> None:
        """Each package has a passphrase of its own."""
        self._passphrase.clear()
        self._passphrase.offer_another()

    @Slot()
    def _close(self) -> None:
        self._passphrase.clear()
        self._theirs.clear()
        self.closed.emit()
