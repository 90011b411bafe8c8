"""The question before what cannot be undone: it names the thing and the number, and to do nothing lies nearest."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel


class SurePanel(QFrame):
    """Asked beside what it is about, never in a window of its own. `sure` comes with the dangerous button alone.

    `given_up` comes with Cancel and Esc. Either way the panel is closed then.
    """

    sure = Signal()
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._no, self._yes = QPushButton(self), QPushButton(self)
        self._yes.setProperty("role", "danger")
        buttons = FlowLayout()
        buttons.setSpacing(appearance.sizes.px(8))
        for button in (self._no, self._yes):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._text):
            column.addWidget(part)
        column.addLayout(buttons)
        self._no.clicked.connect(self.close_panel)
        self._yes.clicked.connect(self._go_on)
        self.retranslate()
        self.hide()

    def ask(self, title: str, text: str, button: str) -> None:
        """Ask anew: `title` names what it is about, `text` what goes and what stays."""
        self._title.setText(title)
        self._text.setText(text)
        self._yes.setText(button)
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the language of the moment; what is asked belongs to whoever asks."""
        self._no.setText(self.tr("Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    @Slot()
    def close_panel(self) -> None:
        """Nothing is done."""
        self.hide()
        self.given_up.emit()

    @Slot()
    def _go_on(self) -> None:
        self.hide()
        self.sure.emit()
