"""Every job gets exactly one answer, on the window's thread, and leaves no thread behind."""

import threading
import time
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.jobs.runner import Job, JobRunner, State


class DiskGone(Trouble):
    """A trouble that only these tests know."""


class Listener(QObject):
    """Hears the answers and notes on which thread they came."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: list[QThread] = []

    def done(self, result: object) -> None:
        self._note(("done", result))

    def failed(self, error: BaseException) -> None:
        self._note(("failed", type(error)))

    def cancelled(self) -> None:
        self._note("cancelled")

    def _note(self, what: object) -> None:
        self.heard.append(what)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(qapp)
    yield runner
    runner.stop()
    runner.deleteLater()


@pytest.fixture
def listener() -> Listener:
    return Listener()


def _run(runner: JobRunner, listener: Listener, work: object, *, writes: bool = True) -> Job:
    return runner.run(
        work,  # type: ignore[arg-type]
        done=listener.done,
        failed=listener.failed,
        cancelled=listener.cancelled,
        title="Counting",
        writes=writes,
    )


def _forty_two(progress: Progress) -> int:
    return 42


def _break(progress: Progress) -> int:
    raise DiskGone


def _until_cancelled(progress: Progress) -> int:
    for done in range(10_000):
        progress.step(done, 10_000)
        time.sleep(0.005)
    return 0


def test_success_arrives_once_on_the_windows_thread(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    job = _run(runner, listener, _forty_two)
    assert listener.heard == []
    qtbot.waitUntil(lambda: listener.heard != [])
    qtbot.wait(20)
    assert listener.heard == [("done", 42)]
    assert listener.threads == [QApplication.instance().thread()]  # type: ignore[union-attr]
    assert job.state is State.SUCCEEDED


def test_failure_arrives_once(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    job = _run(runner, listener, _break)
    qtbot.waitUntil(lambda: listener.heard != [])
    qtbot.wait(20)
    assert listener.heard == [("failed", DiskGone)]
    assert job.state is State.FAILED


def test_cancel_is_answered(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    job = _run(runner, listener, _until_cancelled)
    qtbot.wait(30)
    job.cancel()
    qtbot.waitUntil(lambda: listener.heard != [])
    assert listener.heard == ["cancelled"]


def test_a_job_that_waits_in_line_can_be_cancelled(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    first = _run(runner, listener, _until_cancelled)
    second = _run(runner, listener, _forty_two)
    second.cancel()
    first.cancel()
    qtbot.waitUntil(lambda: len(listener.heard) == 2)
    assert listener.heard == ["cancelled", "cancelled"]


def test_a_cancel_that_comes_too_late_changes_nothing(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    job = _run(runner, listener, _forty_two)
    qtbot.waitUntil(lambda: listener.heard != [])
    job.cancel()
    qtbot.wait(20)
    assert listener.heard == [("done", 42)]


def test_writes_never_overlap_and_keep_their_order(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    log: list[str] = []

    def slow(progress: Progress) -> None:
        log.append("in")
        time.sleep(0.02)
        log.append("out")

    for _ in range(3):
        _run(runner, listener, slow)
    qtbot.waitUntil(lambda: len(listener.heard) == 3)
    assert log == ["in", "out"] * 3


def test_reading_goes_on_beside_a_write(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    write = _run(runner, listener, _until_cancelled)
    _run(runner, listener, _forty_two, writes=False)
    qtbot.waitUntil(lambda: listener.heard == [("done", 42)])
    assert runner.jobs == (write,)


def test_stop_answers_all_and_ends_the_threads(qapp: QApplication, listener: Listener) -> None:
    before = threading.active_count()
    runner = JobRunner(qapp)
    for _ in range(4):
        _run(runner, listener, _until_cancelled)
    assert threading.active_count() > before
    runner.stop()
    assert listener.heard == ["cancelled"] * 4
    assert threading.active_count() == before
    assert runner.jobs == ()
    runner.deleteLater()


def test_finish_answers_all_and_new_work_may_come(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    _run(runner, listener, _until_cancelled)
    runner.finish()
    assert (listener.heard, runner.jobs) == (["cancelled"], ())
    _run(runner, listener, _forty_two)
    qtbot.waitUntil(lambda: listener.heard[1:] == [("done", 42)], timeout=1000)


class Asking(Listener):
    """Asks for more as soon as it has an answer, as a page does whose list has been read."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._runner = runner

    def done(self, result: object) -> None:
        super().done(result)
        _run(self._runner, self, _forty_two)


def test_what_an_answer_asks_for_while_everything_stops_is_called_off(qapp: QApplication) -> None:
    runner = JobRunner(qapp)
    asking, begun = Asking(runner), threading.Event()
    work = runner.run(
        lambda progress: begun.set(), done=asking.done, failed=asking.failed, title="Reading", writes=False
    )
    assert begun.wait(1)
    assert work.state is State.RUNNING
    runner.stop()
    assert asking.heard == [("done", None), "cancelled"]
    assert runner.jobs == ()
    runner.deleteLater()


def test_the_answer_to_a_closed_dialog_is_dropped(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    job = _run(runner, listener, _forty_two)
    shiboken6.delete(listener)
    qtbot.waitUntil(lambda: job.state is State.SUCCEEDED)
    assert listener.heard == []


def test_progress_is_reported_seldom_but_to_the_end(qtbot: QtBot, runner: JobRunner, listener: Listener) -> None:
    steps: list[tuple[int, int]] = []

    def many(progress: Progress) -> None:
        time.sleep(0.02)
        for done in range(1, 5001):
            progress.step(done, 5000)

    job = _run(runner, listener, many)
    job.progressed.connect(lambda done, total: steps.append((done, total)))
    qtbot.waitUntil(lambda: listener.heard != [])
    assert steps[-1] == (5000, 5000)
    assert len(steps) < 100
