"""«I dag» tells what needs the coordinator, and leads to where it is mended."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.keys import switch_single_letters
from mentordesk.ui.today.attention_list import AttentionList
from mentordesk.ui.today.page import TodayPage
from mentordesk.ui.today.snoozing import SnoozeMenu
from tests.ui.today.conftest import ITEMS, NOW, PAIR, TODAY, Desk, meeting, progress

Make = Callable[[Desk], TodayPage]
LEFT = Qt.MouseButton.LeftButton


def _list(page: TodayPage) -> AttentionList:
    return page.findChildren(AttentionList)[0]


def _texts(page: TodayPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def _button(page: TodayPage, text: str) -> QPushButton:
    return next(button for button in page.findChildren(QPushButton) if button.text() == text and button.isVisible())


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(4, "Good evening"), (5, "Good morning"), (9, "Good morning"), (10, "Hello"), (18, "Good evening")],
)
def test_the_greeting_follows_the_clock(make_page: Make, hour: int, greeting: str) -> None:
    assert make_page(Desk(now=NOW.replace(hour=hour))).title == greeting


@pytest.mark.parametrize(("count", "end"), [(3, "3 things need you"), (1, "1 thing needs you"), (0, "nothing is")])
def test_the_day_the_week_and_how_much_there_is(make_page: Make, count: int, end: str) -> None:
    page = make_page(Desk(today=replace(TODAY, items=ITEMS[:count])))
    assert "25 November 2026" in page.subtitle.replace(".", "")
    assert " · week 48 · " in page.subtitle
    assert end in page.subtitle


def test_each_line_says_everything_in_words(make_page: Make) -> None:
    model = _list(make_page(Desk())).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[0].startswith("Urgent. 6 weeks without a meeting: Leyla Said – Per Olsen. A short call")
    assert spoken[1].startswith("Waiting. 3 applicants are still waiting for an answer. The one who has")
    assert spoken[2].startswith("Soon. The purpose of the programme is not written down.")


def test_the_painted_button_goes_where_it_is_mended(make_page: Make) -> None:
    desk = Desk()
    shown = _list(make_page(desk))
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.button_of(1))
    assert desk.gone == [("selection", None)]


def test_a_button_that_is_left_before_the_mouse_comes_up_does_nothing(make_page: Make) -> None:
    desk = Desk()
    shown = _list(make_page(desk))
    QTest.mousePress(shown.viewport(), LEFT, pos=shown.button_of(1))
    QTest.mouseRelease(shown.viewport(), LEFT, pos=shown.button_of(1) - QPoint(300, 0))
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.button_of(2) - QPoint(300, 0))
    assert desk.gone == []
    assert shown.currentIndex().row() == 2


def test_enter_does_the_same(make_page: Make) -> None:
    desk = Desk()
    shown = _list(make_page(desk))
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Enter)
    assert desk.gone == [("calendar", PAIR), ("selection", None)]


def test_what_is_missing_is_written_in_the_settings(make_page: Make) -> None:
    desk = Desk(today=replace(TODAY, items=ITEMS[2:]))
    shown = _list(make_page(desk))
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.button_of(0))
    assert desk.gone == [("settings", link_id("setting", "purpose"))]


@pytest.mark.parametrize(("digit", "days"), [("1", 1), ("2", 3), ("3", 7), ("4", 14)])
def test_s_and_a_digit_put_off(qtbot: QtBot, make_page: Make, digit: str, days: int) -> None:
    desk = Desk()
    page = make_page(desk)
    _list(page).setFocus()
    QTest.keyClicks(_list(page), "s")
    menu = page.findChildren(SnoozeMenu)[0]
    assert menu.isVisible()
    QTest.keyClicks(menu, digit)
    assert desk.snoozed == [(ITEMS[0].key, NOW.date(), days)]
    page.reload()
    assert "1 thing is put off and comes back." in _texts(page)


def test_put_off_by_mouse_and_the_place_is_kept(make_page: Make) -> None:
    desk = Desk()
    page = make_page(desk)
    shown = _list(page)
    shown.setCurrentIndex(shown.model().index(1, 0))
    QTest.mouseClick(_button(page, "Put off …"), LEFT)
    menu = page.findChildren(SnoozeMenu)[0]
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[2]).center())
    page.reload()
    assert desk.snoozed == [("unanswered", NOW.date(), 7)]
    assert shown.current is not None
    assert shown.current.attention.cause == "missing_purpose"


def test_the_menu_of_a_line_offers_the_same(make_page: Make) -> None:
    desk = Desk()
    page = make_page(desk)
    shown = _list(page)
    place = shown.visualRect(shown.model().index(1, 0)).center()
    QTest.mouseClick(shown.viewport(), LEFT, pos=place - QPoint(100, 0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, shown.viewport().mapToGlobal(place))
    QApplication.sendEvent(shown.viewport(), event)
    assert [action.text() for action in shown.menu.actions()] == ["Write messages", "Put off …"]
    shown.menu.actions()[0].trigger()
    shown.menu.close()
    assert desk.gone == [("selection", None)]


def test_letters_that_are_switched_off_stay_so_in_another_language(make_page: Make) -> None:
    page = make_page(Desk())
    switch_single_letters(page.page_actions(), on=False)
    page.retranslate()
    _list(page).setFocus()
    QTest.keyClicks(_list(page), "s")
    assert not page.findChildren(SnoozeMenu)[0].isVisible()


def test_all_is_in_the_menu(make_page: Make) -> None:
    page = make_page(Desk())
    offered = {action.objectName(): action for action in page.page_actions()}
    assert offered["today.snooze"].text() == "Put off …"
    assert offered["today.open"].text() == "Call"


def test_nothing_to_do_is_calm(make_page: Make) -> None:
    desk = Desk(today=replace(TODAY, items=()), next_meeting=meeting(dt.datetime(2026, 11, 26, 17)))
    page = make_page(desk)
    plain = {text.translate({0x2068: None, 0x2069: None}) for text in _texts(page)}
    assert {"Nothing is urgent.", "Next: tomorrow 17:00 Leyla Said – Per Olsen"} <= plain
    assert not _list(page).isVisible()
    assert not any(action.isEnabled() for action in page.page_actions()[:2])
    desk.next_meeting = None
    page.reload()
    assert "No meetings are planned ahead." in _texts(page)


def test_how_far_the_programme_has_come(make_page: Make) -> None:
    texts = _texts(make_page(Desk()))
    assert {"Places given", "10 of 10", "Agreements signed", "7 of 9", "Meetings held this month", "none yet"} <= texts


def test_the_next_days(make_page: Make) -> None:
    desk = Desk()
    page = make_page(desk)
    assert {"tomorrow", "4 meetings, from 15:00 to 19:00"} <= _texts(page)
    QTest.mouseClick(_button(page, "Open the calendar"), LEFT)
    assert desk.gone == [("calendar", None)]
    desk.today = replace(TODAY, days=())
    page.reload()
    assert "No meetings are planned for the next 14 days." in _texts(page)


@pytest.mark.parametrize(
    ("counts", "text", "where"),
    [
        ({"answered": (0, 0), "chosen": (0, 10), "pairs": (0, 0)}, "Bring in applicants", "recruitment"),
        ({"chosen": (0, 10), "pairs": (0, 0)}, "Choose applicants", "selection"),
        ({}, "Match", "matching"),
        ({"pairs": (10, 10)}, "See the agreements", "agreements"),
        ({"pairs": (10, 10), "signed": (10, 10)}, "See the calendar", "calendar"),
    ],
)
def test_the_main_button_leads_on(make_page: Make, counts: dict[str, tuple[int, int]], text: str, where: str) -> None:
    desk = Desk(today=replace(TODAY, progress=progress(**counts)))
    QTest.mouseClick(_button(make_page(desk), text), LEFT)
    assert desk.gone == [(where, None)]


def test_another_day_is_seen_when_the_page_is_shown_again(make_page: Make) -> None:
    desk = Desk()
    page = make_page(desk)
    page.hide()
    desk.now += dt.timedelta(days=1)
    page.show()
    assert "26 November 2026" in page.subtitle.replace(".", "")


def test_the_list_is_read_without_its_own_scroll_bar_at_200_per_cent(make_page: Make, appearance: Appearance) -> None:
    appearance.zoom = 200
    page = make_page(Desk())
    page.resize(1254, 700)
    shown = _list(page)
    QApplication.processEvents()
    last = shown.visualRect(shown.model().index(2, 0))
    assert last.bottom() <= shown.viewport().height()
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_End)
    row = page.mapFromGlobal(shown.viewport().mapToGlobal(last.center()))
    assert page.rect().contains(row)


def test_everything_that_takes_the_focus_has_a_name(make_page: Make) -> None:
    page = make_page(Desk())
    assert _list(page).accessibleName() == "This needs you now"
    unnamed = [
        button
        for button in page.findChildren(QPushButton)
        if button.isVisible() and not (button.text() or button.accessibleName())
    ]
    assert unnamed == []


def test_actions_are_those_of_the_list_alone(make_page: Make) -> None:
    """A letter typed elsewhere on the page is no command."""
    page = make_page(Desk())
    in_list: list[QAction] = _list(page).actions()
    assert [action.objectName() for action in in_list] == ["today.open", "today.snooze"]
    assert page.actions() == []
