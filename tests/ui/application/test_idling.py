"""When somebody is there, and when the machine has slept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.application.idling import Idleness, InputWatch


class Clocks:
    """Two clocks that are set by hand; the steady one may stand still while the machine sleeps."""

    def __init__(self) -> None:
        self.steady, self.wall = 1000.0, 1.7e9

    def go(self, seconds: float, *, asleep: bool = False) -> None:
        self.wall += seconds
        self.steady += 0 if asleep else seconds

    def idleness(self) -> Idleness:
        return Idleness(lambda: self.steady, lambda: self.wall)


def test_idle_seconds_count_from_the_last_touch() -> None:
    clocks = Clocks()
    idleness = clocks.idleness()
    clocks.go(200)
    assert idleness.seconds == 200
    idleness.touch()
    clocks.go(30)
    assert idleness.seconds == 30


def test_a_wall_clock_that_is_set_does_not_make_anybody_idle() -> None:
    clocks = Clocks()
    idleness = clocks.idleness()
    clocks.wall -= 3600 * 24
    assert idleness.seconds == 0
    assert not idleness.look(0)


@pytest.mark.parametrize(("seconds", "slept"), [(5, False), (30, False), (600, True)])
def test_sleep_shows_where_the_steady_clock_stands_still(seconds: int, slept: bool) -> None:
    clocks = Clocks()
    idleness = clocks.idleness()
    clocks.go(seconds, asleep=True)
    assert idleness.look(5) is slept
    clocks.go(5)
    assert not idleness.look(5)


@pytest.mark.parametrize(("seconds", "slept"), [(5, False), (30, False), (600, True)])
def test_sleep_shows_where_the_steady_clock_goes_on(seconds: int, slept: bool) -> None:
    clocks = Clocks()
    idleness = clocks.idleness()
    clocks.go(seconds)
    assert idleness.look(5) is slept


@pytest.fixture
def touches(qapp: QApplication) -> Callable[[], int]:
    """How often somebody touched a window since this was asked last."""
    counted: list[int] = []
    watch = InputWatch(lambda: counted.append(1), qapp)
    watch.begin(qapp)

    def count() -> int:
        watch.watch()
        number = len(counted)
        counted.clear()
        return number

    return count


def test_keys_and_mouse_are_seen_in_window_dialog_and_menu(qtbot: QtBot, touches: Callable[[], int]) -> None:
    window, dialog, menu = QWidget(), QDialog(), QMenu()
    for one in (window, dialog, menu):
        qtbot.addWidget(one)
        one.show()
    dialog.resize(100, 100)
    touches()
    for one in (window, dialog, menu):
        handle = one.windowHandle()
        QTest.mouseMove(handle, QPoint(5, 5))
        QTest.mouseMove(handle, QPoint(9, 9))
        QGuiApplication.processEvents()
        assert touches(), one
        QTest.keyClick(handle, Qt.Key.Key_Shift)
        assert touches(), one


def test_what_a_window_does_by_itself_is_no_touch(qtbot: QtBot, touches: Callable[[], int]) -> None:
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    touches()
    window.setText("Amina")
    window.resize(300, 80)
    window.repaint()
    QGuiApplication.processEvents()
    assert touches() == 0


def test_a_window_is_watched_once_however_often_it_is_found(qtbot: QtBot, touches: Callable[[], int]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    for _ in range(3):
        touches()
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Shift)
    assert touches() == 1
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Shift)
