"""How a concern goes on: a button for each status it can get, and the question before it is closed for good."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentordesk.core.casebook.rules import NEW, Concern, next_steps
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.casebook.models import first_large
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel


class GoingOn(QWidget):
    """`wanted` brings a status, `closing` comes when closing was asked for and confirmed."""

    wanted = Signal(str)
    closing = Signal()

    def __init__(self, word: Callable[[str], str], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word
        self._number, self._who = 0, ""
        self._heading, self._buttons = PlainLabel("", "section", self, wrap=True), QWidget(self)
        self._flow = FlowLayout(self._buttons)
        self._ask, self._question, self._text = (
            QWidget(self),
            PlainLabel("", "strong", wrap=True),
            PlainLabel("", "secondary", wrap=True),
        )
        self._no, self._yes = QPushButton(), QPushButton()
        self._yes.setProperty("role", "danger")
        self._no.clicked.connect(self._give_up)
        self._yes.clicked.connect(self._close)
        self._lay_out(appearance)
        self._ask.hide()

    def show_concern(self, concern: Concern, who: str) -> None:
        """Offer what can come next; a question about another concern is taken back."""
        if concern.number != self._number:
            self._ask.hide()
        self._number, self._who = concern.number, who
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for status in next_steps(concern):
            button = self._button(first_large(self._word(f"concern.{status}")))
            button.setProperty("status", status)
            button.clicked.connect(self._go_on)
        if concern.status != NEW:
            self._button(self.tr("Close the case …")).clicked.connect(self._ask_first)
        self._buttons.setVisible(self._ask.isHidden())
        self._say()

    def forget(self) -> None:
        """Let go of the name."""
        self._number, self._who = 0, ""
        self._say()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._heading.setText(self.tr("Go on"))
        self._no.setText(self.tr("Let it stay open"))
        self._say()

    def _say(self) -> None:
        facts = {"number": self._number, "who": self._who}
        about = self.tr("Close case {number} about {who} for good?")
        self._question.setText((about if self._who else self.tr("Close case {number} for good?")).format(**facts))
        self._text.setText(
            self.tr("Afterwards nothing in it can be changed, and what it said before is wiped. That cannot be undone.")
        )
        self._yes.setText(self.tr("Close case {number}").format(**facts))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self._buttons)
        button.setAutoDefault(False)
        self._flow.addWidget(button)
        return button

    def _lay_out(self, appearance: Appearance) -> None:
        self._flow.setSpacing(appearance.sizes.px(8))
        asking, answers = QVBoxLayout(self._ask), FlowLayout()
        asking.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(appearance.sizes.px(8))
        for label in (self._question, self._text):
            asking.addWidget(label)
        for button in (self._no, self._yes):
            button.setAutoDefault(False)
            answers.addWidget(button)
        asking.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._heading, self._buttons, self._ask):
            column.addWidget(part)

    @Slot()
    def _go_on(self) -> None:
        self.wanted.emit(self.sender().property("status"))

    @Slot()
    def _ask_first(self) -> None:
        self._buttons.hide()
        self._ask.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _give_up(self) -> None:
        self._ask.hide()
        self._buttons.show()
        if (item := self._flow.itemAt(0)) is not None and (first := item.widget()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _close(self) -> None:
        self._ask.hide()
        self._buttons.show()
        self.closing.emit()
