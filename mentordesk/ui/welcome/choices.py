"""The three ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.language import Language
from mentordesk.ui.welcome.looks import Looks
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.middle import Mark, MiddleCard


class Choices(MiddleCard):
    """Look at the example, begin a programme, or bring in a file; the first is a press of Enter away."""

    example_chosen = Signal()
    new_chosen = Signal()
    file_chosen = Signal()

    def __init__(self, appearance: Appearance, language: Language, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self._title, self._promise = PlainLabel(role="title", wrap=True), PlainLabel(role="subtitle", wrap=True)
        self._example, self._new, self._file = QPushButton(), QPushButton(), QPushButton()
        self._hints = [PlainLabel(role="secondary", wrap=True) for _ in range(3)]
        self._looks = Looks(appearance, language, self)
        self._example.setProperty("role", "primary")
        self.column.addWidget(Mark(appearance, self), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._promise):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        for button, hint in zip((self._example, self._new, self._file), self._hints, strict=True):
            self.column.addSpacing(8)
            self.column.addWidget(button)
            self.column.addWidget(hint)
        self.column.addSpacing(16)
        self.column.addWidget(self._looks)
        self._example.clicked.connect(self.example_chosen)
        self._new.clicked.connect(self.new_chosen)
        self._file.clicked.connect(self.file_chosen)
        self.setFocusProxy(self._example)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._title.setText(self.tr("Welcome to MentorDesk"))
        self._promise.setText(self.tr("Everything is in one file on this machine. Nothing is sent anywhere."))
        self._example.setText(self.tr("Open the example programme"))
        self._new.setText(self.tr("Make a new programme …"))
        self._file.setText(self.tr("Bring in a file …"))
        self._hints[0].setText(self.tr("A whole programme with invented people. Try everything, nothing here is real."))
        self._hints[1].setText(self.tr("A name and a start date are enough. The rest can be changed later."))
        self._hints[2].setText(self.tr("A programme file, a share from somebody else, or a list from Excel."))
        self._looks.retranslate()
