"""Notices come three at a time, go by themselves, wait while somebody reads, and are kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QStringListModel, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell import toasts as module
from mentordesk.ui.shell.notice_list import NoticeList
from mentordesk.ui.shell.notices import SHOWN_AT_ONCE, SHOWN_FOR, Kind, Notices
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.shell.toasts import Toast, ToastHost

SHORT = 60  # milliseconds, in place of 8 seconds


@pytest.fixture
def notices(qapp: QApplication) -> Iterator[Notices]:
    notices = Notices(qapp)
    notices.shown_for = SHORT
    yield notices
    notices.clear()
    notices.deleteLater()


@pytest.fixture
def host(qtbot: QtBot, notices: Notices, appearance: Appearance) -> ToastHost:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    other = QPushButton("Elsewhere", window)
    host = ToastHost(notices, appearance, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    return host


def _shown(notices: Notices) -> list[str]:
    return [live.notice.text for live in notices.live]


def test_eight_seconds() -> None:
    assert (SHOWN_FOR, SHOWN_AT_ONCE) == (8000, 3)


def test_a_notice_goes_by_itself(qtbot: QtBot, notices: Notices) -> None:
    notices.tell("35 applicants brought in")
    assert _shown(notices) == ["35 applicants brought in"]
    qtbot.waitUntil(lambda: _shown(notices) == [], timeout=1000)


def test_what_must_not_be_missed_stays_until_it_is_closed(qtbot: QtBot, notices: Notices) -> None:
    notices.tell("MentorDesk was cut off", Kind.INFO, stays=True)
    qtbot.wait(3 * SHORT)
    (live,) = notices.live
    live.dismiss()
    assert notices.live == ()


def test_an_error_stays_until_it_is_closed(qtbot: QtBot, notices: Notices) -> None:
    notices.tell("The disk is full", Kind.ERROR)
    qtbot.wait(3 * SHORT)
    assert _shown(notices) == ["The disk is full"]
    notices.live[0].dismiss()
    assert _shown(notices) == []


def test_three_at_once_and_the_others_wait(qtbot: QtBot, notices: Notices) -> None:
    for text in "abcde":
        notices.tell(text)
    assert _shown(notices) == ["a", "b", "c"]
    notices.live[1].dismiss()
    assert _shown(notices) == ["a", "c", "d"]
    qtbot.waitUntil(lambda: _shown(notices) == [], timeout=2000)


def test_all_are_kept_the_newest_first(notices: Notices) -> None:
    for text in "abcd":
        notices.tell(text)
    assert [notice.text for notice in notices.kept] == ["d", "c", "b", "a"]
    notices.clear()
    assert (notices.kept, notices.live) == ((), ())


def test_what_holds_no_longer_is_taken_back_and_can_be_read(notices: Notices) -> None:
    told = [notices.tell(text) for text in "abcd"]
    notices.take_back(told[3])
    notices.take_back(told[0])
    assert _shown(notices) == ["b", "c"]
    assert len(notices.kept) == 4


def test_holding_stops_the_clock_and_keeps_what_is_left(qtbot: QtBot, notices: Notices) -> None:
    notices.shown_for = 400
    notices.tell("a")
    live = notices.live[0]
    qtbot.wait(100)
    live.hold()
    qtbot.wait(500)
    assert _shown(notices) == ["a"]
    live.resume()
    (clock,) = live.findChildren(QTimer)
    assert 0 <= clock.interval() <= 330
    qtbot.waitUntil(lambda: _shown(notices) == [], timeout=2000)


def test_the_mouse_over_a_toast_stops_its_clock(qtbot: QtBot, notices: Notices, host: ToastHost) -> None:
    notices.tell("a")
    (toast,) = host.findChildren(Toast)
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    qtbot.wait(3 * SHORT)
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: _shown(notices) == [], timeout=1000)


def test_the_focus_in_a_toast_stops_its_clock(qtbot: QtBot, notices: Notices, host: ToastHost) -> None:
    notices.tell("a", remedies=[Remedy("Undo", bool)])
    (toast,) = host.findChildren(Toast)
    toast.findChildren(QPushButton)[0].setFocus()
    qtbot.wait(3 * SHORT)
    assert toast.isVisible()
    host.window().findChildren(QPushButton)[0].setFocus()
    qtbot.waitUntil(lambda: _shown(notices) == [], timeout=1000)


def test_a_remedy_is_done_once_and_the_toast_goes(notices: Notices, host: ToastHost) -> None:
    done: list[str] = []
    notices.tell("35 applicants brought in", remedies=[Remedy("Undo", lambda: done.append("undo"))])
    button = next(button for button in host.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert _shown(notices) == []
    assert not host.isVisible()


def test_a_toast_has_room_for_all_its_words(qtbot: QtBot, notices: Notices, host: ToastHost) -> None:
    notices.tell("A long sentence about what has happened. " * 6, Kind.ERROR)
    (toast,) = host.findChildren(Toast)
    label = max(toast.findChildren(QLabel), key=lambda label: len(label.text()))
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 50)
    assert host.geometry().bottom() < host.window().height()
    assert abs(host.geometry().center().x() - host.window().rect().center().x()) <= 1


class Listener(QObject):
    """Hears how often a widget is asked to lay out anew."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.asked += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_toast_that_stands_there_gives_the_window_no_work(qtbot: QtBot, notices: Notices, host: ToastHost) -> None:
    notices.tell("The disk is full", Kind.ERROR)
    qtbot.wait(50)
    listener = Listener()
    host.installEventFilter(listener)
    qtbot.wait(50)
    assert listener.asked == 0


def test_toasts_stay_at_the_bottom_when_the_window_grows(notices: Notices, host: ToastHost) -> None:
    notices.tell("a", Kind.ERROR)
    before = host.geometry().bottom()
    host.window().resize(900, 800)
    assert host.geometry().bottom() == before + 200


def test_markup_in_a_notice_is_shown_and_not_obeyed(notices: Notices, host: ToastHost) -> None:
    notices.tell("<b>Kari</b>", Kind.ERROR)
    labels = host.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_screen_reader_hears_it(notices: Notices, host: ToastHost, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Reader(QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:  # noqa: N802 - Qt's name
            assert isinstance(event, QAccessibleAnnouncementEvent)
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(module, "QAccessible", Reader)
    notices.tell("Saved")
    notices.tell("The disk is full", Kind.ERROR)
    politeness = QAccessible.AnnouncementPoliteness
    assert heard == [("Saved", politeness.Polite), ("The disk is full", politeness.Assertive)]


def test_the_earlier_ones_can_be_read_again(qtbot: QtBot, notices: Notices, host: ToastHost) -> None:
    notices.tell("first")
    notices.tell("second")
    kept = NoticeList(notices, host.window())
    qtbot.addWidget(kept)
    model = kept.findChildren(QListView)[0].model()
    assert isinstance(model, QStringListModel)
    assert [line[8:] for line in model.stringList()] == ["second", "first"]
