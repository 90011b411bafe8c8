"""A question inside a card: a heading, what it is about, fields, and two buttons of which the safe one comes first."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.stylesheet import restyle
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import MarkedLabel, PlainLabel


class Question(QWidget):
    """Parts go between the text and the buttons. `answered_yes` comes with the button, `closed` when it is over."""

    answered_yes = Signal()
    closed = Signal()

    def __init__(self, appearance: Appearance, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._error = MarkedLabel("", "error", self, mark="circle-alert")
        self._error.setWordWrap(True)
        self.no, self.yes = QPushButton(self), QPushButton(self)
        self.buttons = FlowLayout()
        self.buttons.setSpacing(appearance.sizes.px(8))
        for button in (self.no, self.yes):
            self.buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.sizes.px(8))
        for part in (self._title, self._text, *parts, self._error):
            column.addWidget(part)
        column.addLayout(self.buttons)
        self.no.clicked.connect(self.close_panel)
        self.yes.clicked.connect(self.answered_yes)
        self.refuse("")
        self.hide()

    def ask(self, title: str, text: str, yes: str, no: str, *, role: str = "") -> None:
        """Put these words; `role` is that of the button that does it."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.yes.setText(yes)
        self.no.setText(no)
        self.yes.setProperty("role", role)
        restyle(self.yes)

    def refuse(self, why: str) -> None:
        """Say why it was not done; empty takes it back."""
        self._error.setText(why)
        self._error.setVisible(bool(why))

    def set_busy(self, *, busy: bool) -> None:
        """Nothing else can be answered while the answer is being carried out."""
        for button in (self.no, self.yes):
            button.setEnabled(not busy)

    @Slot()
    def close_panel(self) -> None:
        """Nothing is done, or it is done."""
        self.refuse("")
        self.set_busy(busy=False)
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.no.isEnabled():
            self.close_panel()
        else:
            super().keyPressEvent(event)
