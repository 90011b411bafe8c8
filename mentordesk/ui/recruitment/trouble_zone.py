"""What stands on the import page when a file cannot be read: what happened, what is safe, and a way on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.labels import Chip, PlainLabel


class TroubleZone(QFrame):
    """Tells a trouble in place. `again` asks for another try with the same file."""

    again = Signal()

    def __init__(self, appearance: Appearance, choose: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._appearance = appearance
        self._mark = Chip("", "danger", self)
        self._title, self._text = (PlainLabel("", role, self, wrap=True) for role in ("section", "subtitle"))
        self._again, self._choosing = QPushButton(self), ActionButton(choose, "primary", self)
        self._again.clicked.connect(self.again)
        self._column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        for part in (self._mark, self._title, self._text):
            self._column.addWidget(part)
        for button in (self._choosing, self._again):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._column.addLayout(self._buttons)
        appearance.changed.connect(self._measure)
        self._measure()

    def tell(self, title: str, text: str) -> None:
        """Say what happened, what is safe and what to do, with the focus on the way on."""
        self._title.setText(title)
        self._text.setText(text)
        self._choosing.setFocus()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._mark.setText(self.tr("Could not be read"))
        self._again.setText(self.tr("Try again"))

    def _measure(self) -> None:
        sizes = self._appearance.sizes
        self._column.setContentsMargins(*[sizes.card_padding] * 4)
        self._column.setSpacing(sizes.px(8))
        self._buttons.setSpacing(sizes.px(8))
