"""The page that asks for the passphrase of a file."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.middle import Mark, MiddleCard
from mentordesk.ui.widgets.passphrase import PassphraseField


class UnlockPage(MiddleCard):
    """Asks for one file's passphrase; the application tries it and says `refuse` or goes on.

    `given_up` leads back to the file that is open besides, where there is one.
    """

    unlock_requested = Signal(str)
    other_file_requested = Signal()
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setProperty("role", "page")
        self._title, self._place = PlainLabel(role="title", wrap=True), PlainLabel(role="secondary", wrap=True)
        self._passphrase = PassphraseField("")
        self._back, self._other, self._open = QPushButton(), QPushButton(), QPushButton()
        self._open.setProperty("role", "primary")
        self._lay_out(appearance)
        self.setFocusProxy(self._passphrase)
        self._passphrase.entered.connect(self._ask)
        self._open.clicked.connect(self._ask)
        self._other.clicked.connect(self.other_file_requested)
        self._back.clicked.connect(self.given_up)
        self.retranslate()

    def ask_for(self, file: Path, *, returns: bool = False) -> None:
        """Begin anew, for this file; `returns` offers the way back."""
        self._back.setVisible(returns)
        self._title.setText(file.stem)
        self._place.setText(str(file.parent))
        self._passphrase.clear()
        self.set_busy(busy=False)
        self._passphrase.setFocus()

    def refuse(self, why: str) -> None:
        """Say why the file did not open; what was typed stays marked, to be corrected or typed over."""
        self.set_busy(busy=False)
        self._passphrase.set_error(why)
        self._passphrase.select()

    def forget(self) -> None:
        """Empty the field: the passphrase has been used."""
        self._passphrase.clear()

    def set_busy(self, *, busy: bool) -> None:
        """While a passphrase is being tried, nothing else can be asked."""
        self._open.setDisabled(busy)
        self._open.setText(self.tr("Opening …") if busy else self.tr("Open"))

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._passphrase.set_label(self.tr("Passphrase"))
        self._back.setText(self.tr("← Back"))
        self._other.setText(self.tr("Another file …"))
        self.set_busy(busy=not self._open.isEnabled())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self, appearance: Appearance) -> None:
        for label in (self._title, self._place):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(Mark(appearance, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._title, self._place, self._passphrase):
            self.column.addWidget(part)
        self.column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(self._open)
        self.column.addLayout(buttons)

    @Slot()
    def _ask(self) -> None:
        if self._open.isEnabled() and self._passphrase.passphrase:
            self.set_busy(busy=True)
            self.unlock_requested.emit(self._passphrase.passphrase)
