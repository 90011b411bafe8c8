"""What is left to do for one person after a consent was withdrawn."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentordesk.core.recruitment.consents.queries import TaskRow
from mentordesk.core.recruitment.consents.rules import REMOVE_SPECIAL
from mentordesk.ui.recruitment.consents.names import task_name
from mentordesk.ui.widgets.labels import MarkedLabel
from mentordesk.ui.widgets.moments import exact_day


class TaskLine(QWidget):
    """A task with its button; `done` brings it. What the file itself holds is removed, and not ticked off."""

    done = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._task: TaskRow | None = None
        self._told = MarkedLabel("", "error", self, mark="circle-alert")
        self._told.setWordWrap(True)
        self._button = QPushButton(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._told, 1)
        line.addWidget(self._button)
        self._button.clicked.connect(self._tell_done)

    def show_task(self, task: TaskRow) -> None:
        """Show what is to be done."""
        self._task = task
        self.retranslate()

    def rest(self) -> None:
        """Nothing can be changed while names are hidden."""
        self._button.setEnabled(False)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        if self._task is None:
            return
        name, day = task_name(self._task.kind), exact_day(self._task.withdrawn)
        self._told.setText(self.tr("{task}. The consent was withdrawn {day}.").format(task=name, day=day))
        removes = self._task.kind == REMOVE_SPECIAL
        self._button.setText(self.tr("Remove it") if removes else self.tr("Done"))
        self._button.setAccessibleName(f"{self._button.text()}: {name}")

    @Slot()
    def _tell_done(self) -> None:
        self.done.emit(self._task)
