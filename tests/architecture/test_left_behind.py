"""The watch over what tests leave behind (tests/conftest.py) sees it."""

import weakref

from PySide6.QtCore import QMimeData, QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.conftest import left_by_qt, windows


class Ticking(QDialog):
    """A window that its own connection keeps alive."""

    def __init__(self) -> None:
        super().__init__()
        self.finished.connect(lambda: self.close())  # the mistake that is looked for


def test_a_window_that_holds_itself_is_told(qtbot: QtBot) -> None:
    before = set(windows())
    Ticking()
    assert left_by_qt(before) == ["window Ticking "]
    qtbot.addWidget((set(windows()) - before).pop())


def test_a_running_timer_is_told_and_stopped(qtbot: QtBot) -> None:
    timer = QTimer()
    timer.start(60_000)
    assert left_by_qt(windows()) == ["timer of None"]
    assert not timer.isActive()


def test_a_running_thread_is_told_and_stopped(qtbot: QtBot) -> None:
    thread = QThread()
    thread.setObjectName("reader")
    thread.start()
    assert left_by_qt(windows()) == ["thread reader"]
    assert thread.isFinished()


def test_what_was_copied_is_let_go_of(qtbot: QtBot) -> None:
    copied = QMimeData()
    copied.setText("Amina Hussein")
    gone = weakref.ref(copied)
    QGuiApplication.clipboard().setMimeData(copied)
    del copied
    assert left_by_qt(windows()) == []
    assert gone() is None
