"""The calendar by real keys and clicks."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.meetings.rules import CANCELLED, HELD, MISSED, PLANNED
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.agenda import AgendaView
from mentordesk.ui.meetings.functions import Prospect
from mentordesk.ui.meetings.page import CalendarPage
from tests.ui.meetings.calendar import AMINA, END, LATER, LEYLA, NOW, START, TODAY, ZAHRA, Desk, november
from tests.ui.meetings.hands import (
    action,
    button,
    chosen,
    click,
    field,
    month,
    part,
    press,
    shown,
    texts,
    write,
)


def test_today_and_its_meeting_are_in_front(page: CalendarPage) -> None:
    assert chosen(page) == NOW.date()
    assert page.subtitle == "Weeks 44–49 · 4 meetings · 1 collision"
    assert {"Monday 23 November 2026", "18:00–19:00", "planned", "November 2026"} <= set(texts(page))
    assert "A  \u2068Hodan Ali\u2069" in texts(page)
    assert "M  \u2068Tor Vik\u2069" in texts(page)


def test_a_day_without_meetings_says_so(page: CalendarPage) -> None:
    press(page, Qt.Key.Key_Left)
    assert "No meetings this day." in texts(page)
    assert not action(page, "calendar.held").isEnabled()


def test_arrows_over_the_edge_turn_the_page(page: CalendarPage) -> None:
    for _ in range(8):
        press(page, Qt.Key.Key_Right)
    assert chosen(page) == dt.date(2026, 12, 1)
    assert month(page).month is not None
    assert "December 2026" in texts(page)
    press(page, Qt.Key.Key_T)
    assert chosen(page) == NOW.date()


def test_page_keys_go_from_month_to_month(page: CalendarPage) -> None:
    press(page, Qt.Key.Key_PageDown)
    assert chosen(page) == dt.date(2026, 12, 23)
    press(page, Qt.Key.Key_PageUp)
    press(page, Qt.Key.Key_PageUp)
    assert chosen(page) == dt.date(2026, 10, 23)


def test_holidays_have_their_names(page: CalendarPage) -> None:
    press(page, Qt.Key.Key_PageDown)
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Right)
    assert "Første juledag" in texts(page)


@pytest.mark.parametrize(("key", "status"), [("H", HELD), ("U", MISSED), ("A", CANCELLED)])
def test_a_letter_marks_the_meeting(page: CalendarPage, desk: Desk, key: str, status: str) -> None:
    press(page, Qt.Key(ord(key)))
    assert desk.last == ("mark", TODAY.id, status)
    desk.change(TODAY.id, status=status)
    page.reload()
    before = len(desk.asked)
    press(page, Qt.Key(ord(key)))
    assert len(desk.asked) == before  # it is so already


def test_buttons_do_the_same(page: CalendarPage, desk: Desk) -> None:
    click(page, "Held")
    assert desk.last == ("mark", TODAY.id, HELD)
    click(page, "Missed")
    assert desk.last == ("mark", TODAY.id, MISSED)


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, dt.timedelta(days=-1)),
        (Qt.Key.Key_Right, dt.timedelta(days=1)),
        (Qt.Key.Key_Up, dt.timedelta(minutes=-30)),
        (Qt.Key.Key_Down, dt.timedelta(minutes=30)),
    ],
)
def test_control_and_arrows_move_the_meeting_and_the_eye(
    page: CalendarPage, desk: Desk, key: Qt.Key, step: dt.timedelta
) -> None:
    press(page, key, control=True)
    assert desk.last == ("move", TODAY.id, TODAY.start + step)
    assert chosen(page) == (TODAY.start + step).date()
    assert month(page).month is not None
    assert month(page).month.meeting == TODAY.id  # type: ignore[union-attr]


def test_what_was_held_cannot_be_moved(page: CalendarPage, desk: Desk) -> None:
    desk.change(TODAY.id, status=HELD)
    page.reload()
    assert not action(page, "calendar.move").isEnabled()
    press(page, Qt.Key.Key_Left, control=True)
    assert desk.asked == []


def test_a_collision_comes_with_another_time(page: CalendarPage, desk: Desk) -> None:
    page.select(ZAHRA.id)
    assert (
        "\u2068Liv Moen\u2069 has two meetings at the same time: at 17:00 with \u2068Leyla Said\u2069"
        " and at 17:30 with \u2068Zahra Rezai\u2069." in texts(page)
    )
    assert "Both are free Wed 25 Nov 17:00." in texts(page)
    click(page, "Move to Wed 25 Nov 17:00")
    assert desk.last == ("move", ZAHRA.id, LATER)
    assert chosen(page) == LATER.date()
    assert not any("two meetings" in text for text in texts(page))
    assert page.subtitle == "Weeks 44–49 · 4 meetings"


def test_a_collision_may_stand(page: CalendarPage, desk: Desk) -> None:
    page.select(ZAHRA.id)
    click(page, "Let it stand")
    assert any("two meetings" in text for text in texts(page))
    assert not any(text.startswith("Both are free") for text in texts(page))
    page.reload()
    assert not any(text.startswith("Both are free") for text in texts(page))


def test_where_nothing_is_free_that_is_said(page: CalendarPage, desk: Desk) -> None:
    desk.suggestion = None
    page.select(ZAHRA.id)
    assert "No free time was found in the next two weeks." in texts(page)


def test_a_pair_that_meets_twice_at_once_is_told_in_one_sentence(page: CalendarPage, desk: Desk) -> None:
    twin = replace(LEYLA, id=ZAHRA.id, start=ZAHRA.start)
    desk.meetings = [LEYLA, twin]
    page.reload()
    page.select(LEYLA.id)
    assert page.subtitle == "Weeks 44–49 · 2 meetings · 1 collision"
    told = [text for text in texts(page) if "two meetings" in text]
    assert told == [
        "\u2068Leyla Said\u2069 and \u2068Liv Moen\u2069 have two meetings at the same time: at 17:00 and at 17:30."
    ]


def test_the_rhythm_of_the_series_is_told(page: CalendarPage) -> None:
    assert "Every second week until Tue 15 Jun\nLeaves out Mon 17 May" in texts(page)


def test_other_meetings_of_the_day_are_one_click_away(page: CalendarPage) -> None:
    page.select(LEYLA.id)
    assert "Other meetings this day" in texts(page)
    click(page, "17:30")
    assert "A  \u2068Zahra Rezai\u2069" in texts(page)


def test_a_meeting_is_moved_by_form(page: CalendarPage, desk: Desk) -> None:
    click(page, "Move …")
    write(page, "New day", "1.12.", Qt.Key.Key_Tab)
    write(page, "Time", "1630")
    assert desk.last == ("move", TODAY.id, dt.datetime(2026, 12, 1, 16, 30))
    assert chosen(page) == dt.date(2026, 12, 1)


def test_a_form_that_cannot_be_read_keeps_what_was_typed(page: CalendarPage, desk: Desk) -> None:
    click(page, "Move …")
    write(page, "Time", "fem")
    click(page, "Move")
    assert "Write the time like this: 17:00" in texts(page)
    editor = field(page, "Time")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "fem"
    assert desk.asked == []


def test_the_place_is_written_where_it_stands(page: CalendarPage, desk: Desk) -> None:
    write(page, "Place", "Kafeen")
    assert desk.last == ("place", TODAY.id, "Kafeen")


def test_letters_in_a_field_are_letters(page: CalendarPage, desk: Desk) -> None:
    editor = field(page, "Place")
    editor.setFocus()
    QTest.keyClicks(editor, "hat123")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "hat123"
    assert desk.asked == []


def test_three_views_share_one_choice(page: CalendarPage) -> None:
    page.select(LEYLA.id)
    press(page, Qt.Key.Key_3)
    agenda = part(page, AgendaView)
    assert agenda.hasFocus()
    assert agenda.currentIndex().row() == agenda.lines.place_of(LEYLA.id)
    QTest.keyClick(agenda, Qt.Key.Key_Down)
    assert "A  \u2068Zahra Rezai\u2069" in texts(page)
    QTest.keyClick(agenda, Qt.Key.Key_2)
    assert page.subtitle == "Week 48 · 3 meetings · 1 collision"
    assert "week 48 · November 2026" in texts(page)
    QTest.keyClick(agenda, Qt.Key.Key_PageUp)
    assert "Tuesday 17 November 2026" in texts(page)
    QTest.keyClick(agenda, Qt.Key.Key_1)
    assert chosen(page) == november(17)
    assert month(page).hasFocus()


def test_view_buttons_do_the_same(page: CalendarPage) -> None:
    click(page, "Agenda")
    assert part(page, AgendaView).isVisible()
    click(page, "Month")
    assert month(page).isVisible()


def test_whoever_comes_for_a_pair_sees_its_meeting(page: CalendarPage) -> None:
    page.select(AMINA.pair)
    assert chosen(page) == november(17)
    page.select(TODAY.programme)  # no meeting and no pair
    assert chosen(page) == november(17)


def test_without_pairs_the_way_leads_to_matching(qtbot: QtBot, appearance: Appearance) -> None:
    desk = Desk()
    desk.prospect = Prospect((), (), START, END)
    page = shown(qtbot, CalendarPage(desk.functions, appearance))
    assert page.subtitle == "Weeks 44–49 · no meetings"
    assert any(text.startswith("Meetings are planned for mentor pairs.") for text in texts(page))
    click(page, "Go to matching")
    assert desk.last == ("go", "matching", None)


def test_pairs_without_meetings_are_told_of(qtbot: QtBot, appearance: Appearance) -> None:
    page = shown(qtbot, CalendarPage(Desk().functions, appearance))
    assert "Some pairs have no meetings to come. Plan a series for them." in texts(page)


def test_what_is_chosen_stays_when_something_has_changed(page: CalendarPage, desk: Desk) -> None:
    page.select(ZAHRA.id)
    desk.change(LEYLA.id, status=CANCELLED)
    page.reload()
    assert "A  \u2068Zahra Rezai\u2069" in texts(page)
    assert not any("two meetings" in text for text in texts(page))


def test_a_meeting_that_is_gone_gives_way_to_the_next(page: CalendarPage, desk: Desk) -> None:
    page.select(ZAHRA.id)
    desk.meetings.remove(ZAHRA)
    page.reload()
    assert "A  \u2068Leyla Said\u2069" in texts(page)


def test_in_a_narrow_window_the_meeting_covers_the_month(page: CalendarPage) -> None:
    page.resize(700, 768)
    month(page).setFocus()
    press(page, Qt.Key.Key_Return)
    assert not month(page).isVisible()
    assert button(page, "Held").hasFocus()
    QTest.keyClick(button(page, "Held"), Qt.Key.Key_Escape)
    assert month(page).isVisible()
    assert month(page).hasFocus()


def test_enter_goes_into_the_meeting(page: CalendarPage) -> None:
    press(page, Qt.Key.Key_Return)
    assert button(page, "Held").hasFocus()


def test_everything_that_takes_the_focus_has_a_name(page: CalendarPage) -> None:
    for open_panel in (None, "calendar.new", "export"):
        if open_panel:
            action(page, open_panel).trigger()
        nameless = [
            widget
            for widget in page.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.accessibleName()
            and not (isinstance(widget, QAbstractButton) and widget.text())
        ]
        assert nameless == []


def test_every_action_has_words_and_the_status_is_planned(page: CalendarPage) -> None:
    assert [one.objectName() for one in page.page_actions() if not one.text()] == []
    assert TODAY.status == PLANNED
