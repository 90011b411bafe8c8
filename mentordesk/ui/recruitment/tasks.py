"""Work that goes on in a worker, as the one who waits for it sees it."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot


class Stoppable(Protocol):
    """Whatever can be called off."""

    def cancel(self) -> None:
        """Call it off."""


class Task(QObject):
    """Exactly one of `done`, `failed` and `cancelled` comes; none after `drop`, when nobody wants the answer."""

    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Stoppable | None = None
        self._dropped = False

    def follow(self, job: Stoppable) -> None:
        """This is the work."""
        self._job = job

    def drop(self) -> None:
        """Call the work off, and hear nothing more of it."""
        if not self._dropped:
            self._dropped = True
            if self._job is not None:
                self._job.cancel()

    @Slot(object)
    def finish(self, result: object) -> None:
        """The work is done."""
        self.deleteLater()
        if not self._dropped:
            self.done.emit(result)

    @Slot(object)
    def fail(self, error: BaseException) -> None:
        """The work went wrong."""
        self.deleteLater()
        if not self._dropped:
            self.failed.emit(error)

    @Slot()
    def stop(self) -> None:
        """The work was called off by the person."""
        self.deleteLater()
        if not self._dropped:
            self.cancelled.emit()
