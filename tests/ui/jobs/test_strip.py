"""The strip shows long work only, and calls it off."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.progress import Progress
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs import strip as module
from mentordesk.ui.jobs.runner import Job, JobRunner
from mentordesk.ui.jobs.strip import SHOWN_AFTER, JobStrip

SHORT = 30  # milliseconds, in place of 400


class Listener(QObject):
    """Counts the answers."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def done(self, result: object) -> None:
        self.heard.append("done")

    def failed(self, error: BaseException) -> None:
        self.heard.append("failed")

    def cancelled(self) -> None:
        self.heard.append("cancelled")


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(qapp)
    yield runner
    runner.stop()
    runner.deleteLater()


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def strip(window: QWidget, runner: JobRunner, appearance: Appearance, monkeypatch: pytest.MonkeyPatch) -> JobStrip:
    monkeypatch.setattr(module, "SHOWN_AFTER", SHORT)
    return JobStrip(runner, appearance, window)


@pytest.fixture
def start(runner: JobRunner, listener: Listener) -> Callable[[str, threading.Event], Job]:
    def start(title: str, enough: threading.Event) -> Job:
        def work(progress: Progress) -> None:
            step = 0
            while not enough.wait(0.002):
                step = min(step + 1, 50)
                progress.step(step, 100)

        return runner.run(
            work,
            done=listener.done,
            failed=listener.failed,
            cancelled=listener.cancelled,
            title=title,
            writes=True,
        )

    return start


Start = Callable[[str, threading.Event], Job]


def _texts(strip: JobStrip) -> list[str]:
    return [label.text() for label in strip.findChildren(QLabel)]


def test_four_tenths_of_a_second() -> None:
    assert SHOWN_AFTER == 400


def test_quick_work_is_not_shown(qtbot: QtBot, strip: JobStrip, start: Start, listener: Listener) -> None:
    enough = threading.Event()
    enough.set()
    with qtbot.assertNotEmitted(strip.resized, wait=3 * SHORT):
        start("Quick", enough)
    assert listener.heard == ["done"]


def test_long_work_is_shown_with_how_far_it_has_come(
    qtbot: QtBot, strip: JobStrip, start: Start, listener: Listener
) -> None:
    enough = threading.Event()
    with qtbot.waitSignal(strip.resized):
        start("Making agreements", enough)
        assert not strip.isVisible()
    assert strip.isVisible()
    assert _texts(strip) == ["Making agreements", ""]
    bar = strip.findChildren(QProgressBar)[0]
    assert bar.accessibleName() == "Making agreements"
    qtbot.waitUntil(lambda: bar.maximum() == 100 and bar.value() > 0)
    enough.set()
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert listener.heard == ["done"]


def test_cancel_calls_it_off(qtbot: QtBot, strip: JobStrip, start: Start, listener: Listener) -> None:
    start("Making agreements", threading.Event())
    qtbot.waitUntil(strip.isVisible)
    QTest.mouseClick(strip.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=300)
    assert listener.heard == ["cancelled"]


def test_the_next_one_follows(qtbot: QtBot, strip: JobStrip, start: Start) -> None:
    first, second = threading.Event(), threading.Event()
    start("First", first)
    start("Second", second)
    qtbot.waitUntil(strip.isVisible)
    assert _texts(strip) == ["First", "and 1 more"]
    first.set()
    qtbot.waitUntil(lambda: _texts(strip) == ["Second", ""])
    assert strip.isVisible()
    second.set()
    qtbot.waitUntil(lambda: not strip.isVisible())
