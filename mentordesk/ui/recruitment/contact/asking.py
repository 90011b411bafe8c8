"""The question that only a person can answer: has it been sent?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.labels import PlainLabel


class SentQuestion(QFrame):
    """What was made, and under it the question. `sent` is the answer yes; with «not yet» it goes out of the way.

    `folder_asked`: show where the files lie.
    """

    sent = Signal()
    folder_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._said = PlainLabel("", "", self, wrap=True)
        self._asked = PlainLabel("", "strong", self, wrap=True)
        self._yes, self._later, self._folder = QPushButton(self), QPushButton(self), QPushButton(self)
        self._yes.clicked.connect(self.sent)
        self._later.clicked.connect(self.hide)
        self._folder.clicked.connect(self.folder_asked)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        flow.setSpacing(appearance.sizes.px(8))
        for button in (self._yes, self._later, self._folder):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        for part in (self._said, self._asked, buttons):
            column.addWidget(part)
        self.retranslate()
        self.hide()

    def ask(self, said: str, count: int, *, files: bool) -> None:
        """Say what has been made, and ask."""
        self._said.setText(said)
        self._asked.setText(self.tr("Is it sent?") if count == 1 else self.tr("Are they sent?"))
        self._folder.setVisible(files)
        self.show()
        self._yes.setFocus()

    def retranslate(self) -> None:
        """Take the language of the moment; what was said belongs to whoever asked."""
        self._yes.setText(self.tr("Yes, mark as sent"))
        self._later.setText(self.tr("Not yet"))
        self._folder.setText(self.tr("Show the folder"))
