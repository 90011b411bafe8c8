"""What every test stands on: a screen that nobody sees, folders of its own, and nothing left behind by windows."""

import gc
import os
import shutil
import tempfile
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import settings

from tests import shortcuts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anybody imports Qt

settings.register_profile("busy", deadline=None)  # a machine with more to do is no reason to fail
settings.load_profile("busy")

Kind = TypeVar("Kind")
MEMORY = Path("/dev/shm")  # where Linux keeps files in memory
ROOM = 4 << 30
"""What all files of a run take, with a good deal to spare."""


def pytest_configure(config: pytest.Config) -> None:
    """Give this run a home of its own: no test reads or writes the user's settings and backups.

    Its files lie in memory where there is room: most of the time of a step is waiting for the disk. That the program
    does wait, and where, tests/core/store and tests/torture see by what it asks of the system.
    """
    if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
    home = tempfile.TemporaryDirectory(prefix="mentordesk-test-home-")
    config.add_cleanup(home.cleanup)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = home.name
    for name, folder in (
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_RUNTIME_DIR", "runtime"),
    ):
        path = Path(home.name, folder)
        path.mkdir(mode=0o700)
        os.environ[name] = str(path)


def pytest_collection_finish(session: pytest.Session) -> None:
    """What all tests are made of stays to the end: no search for circles shall go through it again and again."""
    shortcuts.stretch_quickly()
    shortcuts.share_statements()
    gc.collect()
    gc.freeze()


@pytest.fixture
def as_shipped() -> Iterator[None]:
    """For tests of how strongly a passphrase is stretched, and of what stays in memory."""
    with shortcuts.not_taken():
        yield


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, and a test of the window that leaves a timer or a window."""
    threads = set(threading.enumerate())
    before = None
    if "qapp" in request.fixturenames:
        speak_english()
        before = set(windows())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in threads and not thread.daemon]
    if before is not None:
        left += left_by_qt(before)
    assert not left, f"left behind: {', '.join(left)}"


def speak_english() -> None:
    """Dates and numbers are written as in English, whatever the machine or the test before has chosen."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def windows() -> list[Any]:
    """All top-level widgets that are alive, and no child of another."""
    from PySide6.QtWidgets import QApplication

    return [widget for widget in QApplication.topLevelWidgets() if widget.parent() is None]


def left_by_qt(before: Iterable[Any]) -> list[str]:
    """What Qt still holds after a test; timers and threads are stopped, so that no later test is blamed for them."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer

    empty_clipboard()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if set(windows()) - set(before):
        gc.collect()  # a window in a circle that Python alone holds is no leak
    left = [f"window {type(widget).__name__} {widget.objectName()}" for widget in set(windows()) - set(before)]
    for timer in alive(QTimer):
        if timer.isActive():
            left.append(f"timer of {timer.parent()}")
            timer.stop()
    for thread in alive(QThread):
        if thread.isRunning() and thread is not QThread.currentThread():
            left.append(f"thread {thread.objectName()}")
            thread.quit()
            thread.wait(1000)
    if not QThreadPool.globalInstance().waitForDone(0):
        left.append("work in the global thread pool")
    return left


def empty_clipboard() -> None:
    """No test finds there what another copied; and offscreen, Qt would let go of it only after Python has ended."""
    from PySide6.QtGui import QGuiApplication

    clipboard = QGuiApplication.clipboard()
    if clipboard.mimeData() is not None:
        clipboard.clear()


def alive(kind: type[Kind]) -> list[Kind]:
    """The objects of a Qt class that Python knows of and Qt has not deleted."""
    from shiboken6 import getAllValidWrappers

    return [thing for thing in getAllValidWrappers() if isinstance(thing, kind)]
