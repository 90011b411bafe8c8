"""What is done while the window is at rest."""

import gc
import sys
from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.application import rest as module
from mentordesk.ui.application.rest import Rest
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.shell.window import Window
from mentordesk.ui.widgets.page import Page

AFTER = 10  # milliseconds, in place of half a second


class Circle:
    """Rubbish that only a search finds."""

    def __init__(self, gone: Callable[[], None]) -> None:
        self.me, self._gone = self, gone

    def __del__(self) -> None:
        self._gone()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    jobs = JobRunner(qapp)
    yield jobs
    jobs.stop()
    jobs.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, jobs: JobRunner, appearance: Appearance) -> Window:
    window = Window(appearance, jobs)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def rest(qapp: QApplication, jobs: JobRunner, window: Window, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rest]:
    """The only one who looks for rubbish; afterwards everything is as before."""
    monkeypatch.setattr(module, "_AFTER", AFTER)
    monkeypatch.setattr(module, "PAGES", ())
    thresholds, turn = gc.get_threshold(), sys.getswitchinterval()
    rest = Rest(jobs, window, window)
    rest.begin(qapp)
    gc.disable()
    yield rest
    rest.stop()
    gc.enable()
    gc.set_threshold(*thresholds)
    sys.setswitchinterval(turn)
    gc.unfreeze()


def test_rubbish_is_found_after_long_work(qtbot: QtBot, rest: Rest, jobs: JobRunner) -> None:
    qtbot.wait(5 * AFTER)  # the first rest, after the start
    gone: list[bool] = []

    def work(progress: Progress) -> None:
        Circle(lambda: gone.append(True))

    jobs.run(work, done=_ignore, failed=_raise, title="Long work", writes=False)
    qtbot.waitUntil(lambda: gone == [True])


def test_nothing_is_done_while_work_goes_on(qtbot: QtBot, rest: Rest, jobs: JobRunner, window: Window) -> None:
    qtbot.wait(5 * AFTER)
    gone: list[bool] = []
    end = Event()
    jobs.run(lambda progress: end.wait(5), done=_ignore, failed=_raise, title="Long work", writes=False)
    Circle(lambda: gone.append(True))
    window.page_shown.emit("today")
    qtbot.wait(5 * AFTER)
    assert not gone
    end.set()
    qtbot.waitUntil(lambda: gone == [True])


def test_what_a_page_shows_only_when_asked_is_made_then(
    qtbot: QtBot, rest: Rest, window: Window, appearance: Appearance
) -> None:
    window.add_page("today", "sun", lambda parent: _Slow(appearance, parent))
    window.show_page("today")
    page = window.page
    assert isinstance(page, _Slow)
    qtbot.waitUntil(lambda: page.left == 0)


class _Slow(Page):
    """Has three things to make."""

    left = 3

    def make_ready(self) -> bool:
        self.left = max(0, self.left - 1)
        return self.left > 0


def test_what_survived_is_looked_through_again_while_the_person_is_elsewhere(
    qtbot: QtBot, rest: Rest, qapp: QApplication
) -> None:
    gone: list[bool] = []
    held = [Circle(lambda: gone.append(True))]
    qtbot.waitUntil(lambda: not _in_search(held[0]))
    held.clear()
    gc.collect()
    assert not gone
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert gone == [True]


def _in_search(thing: object) -> bool:
    return any(other is thing for other in gc.get_objects())


def _ignore(result: object) -> None:
    """Nobody wants it."""


def _raise(error: BaseException) -> None:
    raise error
