"""A passphrase for a file: one of words is offered, readable; another is written twice."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.passphrase import PassphraseField

_KEPT = 60_000  # milliseconds that a copied passphrase stays on the clipboard


class NewPassphrase(QWidget):
    """`make` makes the one that is offered. `entered` comes with Enter in the last field."""

    entered = Signal()

    def __init__(self, make: Callable[[], str], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._suggestion, self._offered = PlainLabel("", "field", self), PlainLabel("", "strong", self, wrap=True)
        self._use, self._another, self._copy = (QPushButton(self) for _ in range(3))
        self.passphrase_field, self.again = PassphraseField("", self), PassphraseField("", self)
        self._copied = ""
        self._forgetting = QTimer(self, singleShot=True, interval=_KEPT)
        self._forgetting.timeout.connect(self._clear_clipboard)
        self._offered.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out(appearance.sizes.px(8))
        self.setFocusProxy(self._use)
        self._use.clicked.connect(self._take)
        self._another.clicked.connect(self.offer_another)
        self._copy.clicked.connect(self._to_clipboard)
        self.again.entered.connect(self.entered)
        self.retranslate()

    @property
    def passphrase(self) -> str:
        """What was taken or written."""
        return self.passphrase_field.passphrase

    @Slot()
    def offer_another(self) -> None:
        """Offer a passphrase that nobody has seen."""
        self._offered.setText(self._make())
        self._copy.setText(self.tr("Copy"))

    def clear(self) -> None:
        """Nothing stays, neither offered nor written."""
        self._offered.clear()
        self.passphrase_field.clear()
        self.again.clear()

    def problem(self) -> tuple[PassphraseField, str] | None:
        """What is missing or does not fit together, and where."""
        if not self.passphrase:
            return self.passphrase_field, self.tr("Take the passphrase above, or write one of your own")
        if self.passphrase != self.again.passphrase:
            return self.again, self.tr("The two passphrases are not the same")
        return None

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._suggestion.setText(self.tr("A good passphrase, if you want one"))
        self._use.setText(self.tr("Use this one"))
        self._another.setText(self.tr("Another"))
        self._another.setAccessibleName(self.tr("Offer another passphrase"))
        self._copy.setText(self.tr("Copy"))
        self.passphrase_field.set_label(self.tr("Passphrase"))
        self.again.set_label(self.tr("Passphrase once more"))

    def _lay_out(self, gap: int) -> None:
        buttons = FlowLayout()
        buttons.setSpacing(gap)
        for button in (self._use, self._another, self._copy):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        offer = QVBoxLayout()
        offer.setSpacing(4)
        offer.addWidget(self._suggestion)
        offer.addWidget(self._offered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(offer)
        column.addLayout(buttons)
        column.addWidget(self.passphrase_field)
        column.addWidget(self.again)

    @Slot()
    def _take(self) -> None:
        """Into both fields, readable, so that it can be written down."""
        self.passphrase_field.offer(self._offered.text())
        self.again.offer(self._offered.text())
        self.again.setFocus()

    @Slot()
    def _to_clipboard(self) -> None:
        self._copied = self._offered.text()
        QGuiApplication.clipboard().setText(self._copied)
        self._copy.setText(self.tr("Copied"))
        self._forgetting.start()

    @Slot()
    def _clear_clipboard(self) -> None:
        """What others have put there since is theirs."""
        if QGuiApplication.clipboard().text() == self._copied:
            QGuiApplication.clipboard().clear()
        self._copied = ""
