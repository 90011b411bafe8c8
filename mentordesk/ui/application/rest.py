"""What is done while the window is at rest, so that nobody waits for it.

Python looks for rubbish whenever it likes, and nothing else goes on meanwhile: among all that this program holds, a
quarter of a second. So only what is new is looked through, between two things that the person does. What is left then
is taken out of the search; everything is looked through while the person is in another program.
"""

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.jobs.runner import Job, JobRunner
from mentordesk.ui.shell.window import Window

_AFTER, _BETWEEN = 500, 50  # milliseconds until it begins, and between one module and the next
_TURN = 0.0005
"""Seconds after which a worker lets the window have its turn; it wants several for each thing that it draws."""
_YOUNG = 1
"""The generations of what is new; the next one holds all that has survived twice."""
_NEW, _SURVIVORS, _ALL = 700, 10, 1_000_000  # Python's own numbers, but for the last: never


class Rest(QObject):
    """Tidies a moment after each page that was shown and each piece of work, and loads and makes what comes later."""

    def __init__(self, jobs: JobRunner, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._window = jobs, window
        self._to_load = list(PAGES)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self._use)

    def begin(self, application: QApplication) -> None:
        """From now on Python does not look for rubbish at the wrong time, and work soon gives way to the window."""
        sys.setswitchinterval(_TURN)
        gc.freeze()
        gc.set_threshold(_NEW, _SURVIVORS, _ALL)
        gc.enable()
        self._jobs.started.connect(self._await_end)
        self._window.page_shown.connect(self._soon.start)
        application.applicationStateChanged.connect(self._follow)
        self._soon.start()

    def stop(self) -> None:
        """The window closes."""
        self._soon.stop()

    @Slot(Job)
    def _await_end(self, job: Job) -> None:
        job.settled.connect(self._soon.start)

    @Slot()
    def _use(self) -> None:
        if self._jobs.jobs:
            return  # their end comes here again
        if self._to_load:
            self._to_load.pop(0).load()
            self._soon.start(_BETWEEN)
            return
        if self._window.page is not None and self._window.page.make_ready():
            self._soon.start(_BETWEEN)
            return
        self._soon.setInterval(_AFTER)
        gc.collect(_YOUNG)
        gc.freeze()

    @Slot(Qt.ApplicationState)
    def _follow(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationInactive and not self._jobs.jobs:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
