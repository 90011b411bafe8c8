"""How long work tells how far it has come, and hears that it is no longer wanted."""

from collections.abc import Callable
from threading import Event


class Cancelled(Exception):
    """The person cancelled; whatever was under way is rolled back."""


class Progress:
    """Passed into long work; `step` reports, and raises Cancelled once `cancel` was called (from any thread)."""

    def __init__(self, report: Callable[[int, int], None] | None = None) -> None:
        self._report = report
        self._cancelled = Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def hear(self) -> None:
        """Raise Cancelled once it was cancelled; say nothing. For work that waits."""
        if self._cancelled.is_set():
            raise Cancelled

    def step(self, done: int, total: int) -> None:
        """Say that `done` of `total` parts are finished. Raises Cancelled."""
        self.hear()
        if self._report is not None:
            self._report(done, total)


class Part(Progress):
    """The work on one file of several: it tells nothing of its own, and is called off with the `whole`."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    def hear(self) -> None:
        """Raise Cancelled once the whole was cancelled."""
        self._whole.hear()
