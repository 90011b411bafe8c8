"""The question «why?», asked beside the list and never in a window of its own."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.editors import TextEditor
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel


class ReasonPanel(QWidget):
    """A title, a hint, a field and two buttons. `given` brings the reason, `given_up` comes with Cancel and Esc.

    The panel closes when its user says so: what was typed stays while the answer is refused.
    """

    given = Signal(str)
    given_up = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._must = True
        self._title, self._hint = (
            PlainLabel("", "section", self, wrap=True),
            PlainLabel("", "secondary", self, wrap=True),
        )
        self._editor = TextEditor()
        self._field = Field("", self._editor, self)
        self._yes, self._no = QPushButton(self), QPushButton(self)
        self._yes.clicked.connect(self._give)
        self._no.clicked.connect(self.given_up)
        buttons = FlowLayout()
        buttons.setSpacing(appearance.sizes.px(8))
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._hint, self._field):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.setFocusProxy(self._field)
        self.retranslate()

    def ask(self, title: str, hint: str, button: str, *, must: bool) -> None:
        """Ask anew, with an empty field; `must`: without a reason nothing is done."""
        self._must = must
        self._title.setText(title)
        self._hint.setText(hint)
        self._yes.setText(button)
        self._field.set_value("")
        self._field.set_error("")
        self._editor.write("")
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> object:
        """What is being written."""
        return self._editor.typed()

    def retype(self, typed: object) -> None:
        """Let stand here what was being written before."""
        self._editor.retype(typed)

    def retranslate(self) -> None:
        """Take the language of the moment; what is asked belongs to whoever asks."""
        self._field.set_label(self.tr("Reason"))
        self._no.setText(self.tr("Cancel"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _give(self) -> None:
        reason = self._editor.read()
        if self._must and not reason:
            self._field.set_error(self.tr("Write a short reason"))
            self._field.setFocus()
            return
        self.given.emit(reason)
