"""What one sees before any file is open: three ways to begin, and the form for a new programme."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.language import Language
from mentordesk.ui.welcome.choices import Choices
from mentordesk.ui.welcome.new_programme import NewProgramme, NewProgrammeForm


class WelcomePage(QStackedWidget):
    """The first page. A file may also be dropped on it. `given_up` leaves the form for a new programme."""

    example_requested = Signal()
    new_requested = Signal(NewProgramme)
    open_requested = Signal(object)  # a Path, or None to let the person choose
    given_up = Signal()

    def __init__(self, appearance: Appearance, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._choices, self._form = Choices(appearance, language, self), NewProgrammeForm(appearance, self)
        self.addWidget(self._choices)
        self.addWidget(self._form)
        self.setAcceptDrops(True)
        self._choices.example_chosen.connect(self.example_requested)
        self._choices.new_chosen.connect(self._ask_new)
        self._choices.file_chosen.connect(self._let_choose)
        self._form.asked.connect(self.new_requested)
        self._form.given_up.connect(self.begin)
        self._form.given_up.connect(self.given_up)

    def begin(self) -> None:
        """Show the three ways to begin, the first with the focus."""
        self._form.forget()
        self.setCurrentWidget(self._choices)
        self._choices.setFocus()

    def ask_new(self, why: str = "", *, in_file: bool = False) -> None:
        """Show the form for a new programme, with a line on why; `in_file`: it comes into the file that is open."""
        self.setCurrentWidget(self._form)
        self._form.begin(why, in_file=in_file)

    @Slot()
    def forget(self) -> None:
        """Empty the form: what was asked for is made."""
        self._form.start_over()

    @Slot()
    def _ask_new(self) -> None:
        self.ask_new()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._choices.retranslate()
            self._form.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open_requested.emit(Path(files[0]))

    @Slot()
    def _let_choose(self) -> None:
        self.open_requested.emit(None)
