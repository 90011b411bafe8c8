"""That nobody sees or finds what is not theirs: the file locks itself, names can be hidden, nothing is left behind."""

from typing import cast

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from mentordesk.ui.application.drafting import Drafting
from mentordesk.ui.application.forgetting import close_others, forget, sweep
from mentordesk.ui.application.hiding import Hiding
from mentordesk.ui.application.locking import AutoLock
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.memory import Memory
from mentordesk.ui.shell.window import Window
from mentordesk.ui.widgets.page import Page

_MOST = 24 * 60  # minutes


class Discretion(QObject):
    """Follows what the application does with the file: `opened`, `leaving`, `left`, `ended`."""

    def __init__(self, window: Window, opened: Opened, jobs: JobRunner, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._opened, self._memory = window, opened, memory
        self._drafting = Drafting(opened, self._pages, self)
        self._auto_lock = AutoLock(opened, jobs, window.lock_requested.emit, self)
        self.hiding = Hiding(opened, window, self._drafting.hold, self)
        opened.lock_after = memory.lock_after if 0 <= memory.lock_after <= _MOST else Memory.lock_after
        opened.lock_after_chosen.connect(self._remember)
        self._sweeping = QTimer(self, singleShot=True, interval=0)
        self._sweeping.timeout.connect(self._sweep)
        self._doomed: list[Page] = []
        self._auto_lock.begin(cast("QApplication", QApplication.instance()))
        window.page_entered.connect(self._put_back)

    def opened(self) -> None:
        """A file was opened, and nothing of it shown yet."""
        self.hiding.follow()
        self._auto_lock.start_over()
        self._drafting.begin()

    def leaving(self) -> None:
        """The file is about to be closed."""
        close_others(self._window)
        self._drafting.stop()

    def left(self) -> None:
        """The file was closed."""
        self._doomed += forget(self._window)
        self._sweeping.start()

    @Slot()
    def _sweep(self) -> None:
        doomed, self._doomed = self._doomed, []
        sweep(doomed)

    def ended(self) -> None:
        """The program ends."""
        self._auto_lock.stop()
        self._sweeping.stop()

    def _pages(self) -> tuple[Page, ...]:
        return self._window.pages

    @Slot()
    def _put_back(self) -> None:
        """By now the page has read, and nothing else takes the focus."""
        if self._opened.is_open and self._window.page is not None:
            self._drafting.put_back(self._window.page)

    @Slot(int)
    def _remember(self, minutes: int) -> None:
        self._memory.lock_after = minutes
        self._memory.save()
