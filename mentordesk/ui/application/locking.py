"""When the file locks itself: after some minutes in which nobody did anything, at sleep, and with the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from mentordesk.ui.application.idling import Idleness, InputWatch
from mentordesk.ui.application.system_signals import SystemSignals
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.opened import Opened

_LOOK = 5_000  # milliseconds between two looks at the clocks
_LISTEN_AFTER = 3_000  # milliseconds: the start goes without


class AutoLock(QObject):
    """Calls `lock` when it is time. A file without a passphrase is left alone; work that writes is waited for."""

    def __init__(
        self,
        opened: Opened,
        jobs: JobRunner,
        lock: Callable[[], None],
        parent: QObject,
        idleness: Idleness | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened, self._jobs, self._lock = opened, jobs, lock
        self._idleness = idleness or Idleness()
        self._watch = InputWatch(self._idleness.touch, self)
        self._system = SystemSignals(self)
        self._due = False
        self._clock = QTimer(self, interval=_LOOK)
        self._clock.timeout.connect(self.look)
        self._listening = QTimer(self, singleShot=True, interval=_LISTEN_AFTER)
        self._listening.timeout.connect(self._listen)
        self._system.shut.connect(self.lock_soon)

    def begin(self, application: QGuiApplication) -> None:
        """From now on."""
        self._watch.begin(application)
        self._clock.start()
        self._listening.start()

    def stop(self) -> None:
        """The window closes."""
        self._clock.stop()
        self._listening.stop()

    def start_over(self) -> None:
        """A file was opened: whoever did that is here."""
        self._idleness.touch()
        self._due = False

    @Slot()
    def look(self) -> None:
        """See whether it is time."""
        self._watch.watch()
        slept, minutes = self._idleness.look(_LOOK / 1000), self._opened.lock_after
        if slept or self._due or (minutes and self._idleness.seconds >= minutes * 60):
            self.lock_soon()

    @Slot()
    def lock_soon(self) -> None:
        """Lock now, or when what is being written is written; whether somebody comes back meanwhile does not matter."""
        lockable = self._opened.is_open and self._opened.store.encrypted
        writing = [job for job in self._jobs.jobs if job.writes] if lockable else []
        if writing and not self._due:
            # Queued: first the work is answered. They end one after the other.
            writing[-1].settled.connect(self.look, Qt.ConnectionType.QueuedConnection)
        self._due = bool(writing)
        if lockable and not writing:
            self._lock()

    @Slot()
    def _listen(self) -> None:
        self._opened.hears_system = self._system.listen()
