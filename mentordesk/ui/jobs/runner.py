"""Long work beside the window: it runs on a worker thread and is answered on the window's own thread, once."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from mentordesk.core.kernel.progress import Cancelled, Progress

T = TypeVar("T")

READERS = 2
REPORT_EVERY = 0.03  # seconds: more often than that nobody sees, and the window has to draw it


class State(Enum):
    """Where a job stands; the last three are final."""

    RUNNING = auto()
    SUCCEEDED = auto()
    FAILED = auto()
    CANCELLED = auto()


@dataclass(frozen=True)
class Answers:
    """What is called on the window's thread, exactly one of them, when the work has ended."""

    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    cancelled: Callable[[], None] | None


class Job(QObject):
    """One piece of long work, from its start to its one answer."""

    progressed = Signal(int, int)
    settled = Signal()
    _ended = Signal(object)

    def __init__(self, title: str, answers: Answers, parent: QObject, *, writes: bool) -> None:
        super().__init__(parent)
        self.title = title
        self.writes = writes
        self.state = State.RUNNING
        self._answers = answers
        self._progress = Progress(self._report)
        self._reported = 0.0
        # Queued, so that even work that ends at once is answered after its starter has returned.
        self._ended.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next step; what it has written is rolled back."""
        self._progress.cancel()

    def work_through(self, work: Callable[[Progress], T]) -> T:
        """Do the work, on the worker thread. Raises Cancelled when it was called off before it began."""
        self._progress.step(0, 0)
        return work(self._progress)

    def ended(self, future: "Future[Any]") -> None:
        """Hand the outcome over to the window's thread (called on any thread)."""
        self._ended.emit(future)

    def _report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if total and (now - self._reported >= REPORT_EVERY or done == total):
            self._reported = now
            self.progressed.emit(done, total)

    @Slot(object)
    def _settle(self, future: "Future[Any]") -> None:
        error = Cancelled() if future.cancelled() else future.exception()
        if error is None:
            self._answer(State.SUCCEEDED, self._answers.done, future.result())
        elif isinstance(error, Cancelled):
            self._answer(State.CANCELLED, self._answers.cancelled)
        else:
            self._answer(State.FAILED, self._answers.failed, error)

    def _answer(self, state: State, slot: Callable[..., None] | None, *facts: object) -> None:
        self.state = state
        self.settled.emit()
        self.deleteLater()
        if slot is not None and still_there(slot):
            slot(*facts)


class JobRunner(QObject):
    """Runs jobs: those that write one after the other, those that read beside them."""

    started = Signal(Job)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._stopping = False
        self._open_pools()

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The jobs without an answer yet, the oldest first."""
        return tuple(self._jobs)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        cancelled: Callable[[], None] | None = None,
        title: str,
        writes: bool,
    ) -> Job:
        """Start `work` on a worker thread; one of the three answers comes later, on the window's thread.

        The answers are bound methods; one that belongs to a widget which is gone by then is left out.
        `title` says what goes on, for the strip. What an answer asks for while everything is called off is called off
        as well. Raises RuntimeError after `stop`.
        """
        job = Job(title, Answers(done, failed, cancelled), self, writes=writes)
        job.settled.connect(self._forget)
        pool = self._writer if writes else self._readers
        future = _called_off() if self._stopping else pool.submit(job.work_through, work)
        self._jobs.append(job)
        self.started.emit(job)
        future.add_done_callback(job.ended)
        return job

    def finish(self) -> None:
        """As `stop`, but new work may come: what is worked on now is about to be let go of."""
        if self._jobs:
            self.stop()
            self._open_pools()

    def stop(self) -> None:
        """Call everything off, wait for the threads to end, and give each job its answer before returning."""
        for job in self._jobs:
            job.cancel()
        for pool in (self._writer, self._readers):
            pool.shutdown(wait=True, cancel_futures=True)
        self._stopping = True
        while self._jobs:
            QCoreApplication.sendPostedEvents(self._jobs[0])
        self._stopping = False

    def _open_pools(self) -> None:
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="write")
        self._readers = ThreadPoolExecutor(max_workers=READERS, thread_name_prefix="read")

    @Slot()
    def _forget(self) -> None:
        self._jobs = [job for job in self._jobs if job.state is State.RUNNING]


def _called_off() -> "Future[Any]":
    future: Future[Any] = Future()
    future.cancel()
    return future


def still_there(slot: Callable[..., None]) -> bool:
    """Whether the widget that a bound method belongs to has not been closed and freed."""
    owner = getattr(slot, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
