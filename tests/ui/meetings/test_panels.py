"""What stands beside the calendar for a while: a new series, a calendar file."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from mentordesk.core.meetings.errors import SeriesEndsBeforeFirst
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.ui.meetings.page import CalendarPage
from tests.ui.meetings.calendar import AMINA, END, LEYLA, Desk, november
from tests.ui.meetings.hands import (
    action,
    chosen,
    click,
    field,
    month,
    press,
    primary,
    texts,
    write,
)


def test_a_new_series_shows_what_comes_of_it_before_it_is_saved(page: CalendarPage, desk: Desk) -> None:
    page.select(AMINA.id)
    press(page, Qt.Key.Key_N)
    rhythm = Rhythm(2, november(17), dt.time(17), 60, END)
    assert desk.last == ("foretell", rhythm, (AMINA.pair,))
    assert "1 meeting" in texts(page)
    assert "The first Tue 17 Nov, the last Tue 17 Nov 2026.\n3 more stand there already." in texts(page)
    assert "Leaves out:\nMon 17 May: Andre pinsedag, Grunnlovsdag" in texts(page)
    assert primary(page) == "Plan 1 meeting"


def test_collisions_are_told_before_anything_is_saved(page: CalendarPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_N)
    whom = field(page, "For")
    assert isinstance(whom, QComboBox)
    assert whom.hasFocus()
    names = [whom.itemText(place) for place in range(whom.count())]
    assert names == ["All pairs (2)", "Pairs without meetings (1)", "Amina – Kari", "Leyla – Liv"]
    whom.setCurrentIndex(0)
    whom.activated.emit(0)
    assert desk.last[2] == (AMINA.pair, LEYLA.pair)
    assert any(text.startswith("Mon 23 Nov: \u2068Liv Moen\u2069 has two meetings") for text in texts(page))
    assert primary(page) == "Plan 2 meetings"
    assert not any(one[0] == "plan" for one in desk.asked)


def test_a_series_begins_no_sooner_than_the_programme(page: CalendarPage, desk: Desk) -> None:
    desk.prospect = replace(desk.prospect, start=november(26))
    click(page, "New series")
    first = field(page, "First meeting")
    assert isinstance(first, QLineEdit)
    assert first.text() == "26.11.2026"


def test_every_field_counts_and_the_series_is_made(page: CalendarPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_N)
    write(page, "First meeting", "1.12.2026")
    write(page, "Time", "18")
    write(page, "Weeks between", "3")
    write(page, "Minutes", "90")
    write(page, "No later than", "1.6.2027")
    write(page, "Place", "Biblioteket")
    assert page.primary is not None
    page.primary.trigger()
    rhythm = Rhythm(3, dt.date(2026, 12, 1), dt.time(18), 90, dt.date(2027, 6, 1), "Biblioteket")
    assert desk.last == ("plan", rhythm, (LEYLA.pair,))
    assert chosen(page) == dt.date(2026, 12, 1)
    assert primary(page) == "New series of meetings"
    assert month(page).hasFocus()


def test_a_series_that_is_refused_says_why(page: CalendarPage, desk: Desk) -> None:
    desk.refusal = SeriesEndsBeforeFirst()
    press(page, Qt.Key.Key_N)
    assert "SeriesEndsBeforeFirst" in texts(page)
    assert page.primary is not None
    assert not page.primary.isEnabled()


def test_a_series_with_a_field_left_empty_waits(page: CalendarPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_N)
    write(page, "Minutes", " ")
    assert "Fill in all but the place." in texts(page)
    assert page.primary is not None
    assert not page.primary.isEnabled()


def test_a_field_that_cannot_be_read_is_mended_first(page: CalendarPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_N)
    write(page, "Time", "fem")
    assert page.primary is not None
    page.primary.trigger()
    assert field(page, "Time").hasFocus()
    assert not any(one[0] == "plan" for one in desk.asked)


def test_esc_gives_the_series_up(page: CalendarPage) -> None:
    press(page, Qt.Key.Key_N)
    QTest.keyClick(field(page, "For"), Qt.Key.Key_Escape)
    assert primary(page) == "New series of meetings"
    assert month(page).hasFocus()
    assert "Monday 23 November 2026" in texts(page)


def test_a_double_click_begins_a_series_on_that_day(page: CalendarPage, desk: Desk) -> None:
    room = month(page)._places().cell_of(november(5))  # type: ignore[union-attr]
    QTest.mouseDClick(month(page), Qt.MouseButton.LeftButton, pos=room.center())
    assert desk.last[1].first == november(5)


def test_the_calendar_of_one_person_goes_into_a_file(page: CalendarPage, desk: Desk) -> None:
    action(page, "export").trigger()
    whose = field(page, "Whose meetings")
    assert isinstance(whose, QComboBox)
    assert [whose.itemText(place) for place in range(whose.count())] == [
        "The whole programme",
        "Amina Hussein",
        "Kari Nordmann",
    ]
    assert page.primary is not None
    page.primary.trigger()
    assert desk.last[1] is None
    action(page, "export").trigger()
    whose.setCurrentIndex(2)
    whose.activated.emit(2)
    page.primary.trigger()
    assert desk.last == ("export", AMINA.mentor)
    assert primary(page) == "New series of meetings"
