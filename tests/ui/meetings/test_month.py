"""The month as it is drawn and pressed."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.core.meetings.queries import MeetingRow
from mentordesk.core.meetings.rules import CANCELLED, HELD, MISSED
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.meetings.days import month_span
from mentordesk.ui.meetings.month import MonthView
from mentordesk.ui.meetings.month_painting import Month, Places
from mentordesk.ui.meetings.sentences import initials, look
from tests.ui.meetings.calendar import AMINA, LEYLA, NOW, ZAHRA, a_meeting, november

CHOSEN = november(24)
MANY = tuple(a_meeting(f"Adept {number}", f"Mentor {number}", CHOSEN, 8 + number) for number in range(9))


def a_month(*rows: MeetingRow, chosen: dt.date = CHOSEN) -> Month:
    days: dict[dt.date, Sequence[MeetingRow]] = {}
    for row in rows:
        days[row.start.date()] = [*days.get(row.start.date(), ()), row]
    return Month(
        month_span(chosen),
        NOW.date(),
        chosen,
        days=days,
        holidays={november(30): "Andreasdagen"},
        colliding=frozenset(),
    )


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> MonthView:
    made = MonthView(appearance)
    qtbot.addWidget(made)
    made.resize(790, 620)
    made.show_month(a_month(AMINA, LEYLA, ZAHRA))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def places(view: MonthView) -> Places:
    found = view._places()
    assert found is not None
    return found


def test_the_cells_share_the_whole_room_without_gaps() -> None:
    grid = Places(a_month(), 800, 600, Sizes())
    for row in range(6):
        for column in range(6):
            assert grid.cell(row, column).right() + 1 == grid.cell(row, column + 1).left()
    assert grid.cell(5, 6).right() + 1 == 800
    assert grid.cell(5, 6).bottom() + 1 == 600
    assert {grid.day_at(*grid.cell_of(day).center().toTuple()) for day in grid.month.span.days} == set(
        grid.month.span.days
    )


@pytest.mark.parametrize(("height", "count", "more"), [(800, 3, 6), (628, 2, 7), (400, 0, 9), (200, 0, 9)])
def test_what_does_not_fit_is_counted(height: int, count: int, more: int) -> None:
    slots = Places(a_month(*MANY), 800, height, Sizes()).slots(CHOSEN)
    assert (len(slots.chips), slots.more) == (count, more)
    assert len(slots.chips) + slots.more == len(MANY)


def test_all_are_shown_where_they_just_fit() -> None:
    slots = Places(a_month(*MANY[:3]), 800, 628, Sizes()).slots(CHOSEN)
    assert (len(slots.chips), slots.more) == (3, 0)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, november(23)),
        (Qt.Key.Key_Right, november(25)),
        (Qt.Key.Key_Up, november(17)),
        (Qt.Key.Key_Down, dt.date(2026, 12, 1)),
        (Qt.Key.Key_Home, november(23)),
        (Qt.Key.Key_End, november(29)),
    ],
)
def test_arrows_go_from_day_to_day(qtbot: QtBot, view: MonthView, key: Qt.Key, day: dt.date) -> None:
    with qtbot.waitSignal(view.day_chosen) as chosen:
        QTest.keyClick(view, key)
    assert chosen.args == [day]


def test_a_click_chooses_a_day_or_a_meeting(qtbot: QtBot, view: MonthView) -> None:
    with qtbot.waitSignal(view.day_chosen) as day:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=places(view).cell_of(november(5)).center())
    assert day.args == [november(5)]
    room, row = places(view).slots(november(24)).chips[1]
    with qtbot.waitSignal(view.meeting_chosen) as meeting:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=room.center())
    assert meeting.args == [row.id] == [ZAHRA.id]


def test_a_double_click_where_nothing_lies_opens_the_day(qtbot: QtBot, view: MonthView) -> None:
    opened: list[object] = []
    view.opened.connect(opened.append)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=places(view).slots(november(24)).chips[0][0].center())
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=places(view).cell_of(november(5)).center())
    assert opened == [november(5)]


def test_outside_the_days_nothing_is_chosen(view: MonthView) -> None:
    chosen: list[UUID | dt.date] = []
    view.day_chosen.connect(chosen.append)
    view.meeting_chosen.connect(chosen.append)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 300))
    assert chosen == []


def test_tips_tell_all_of_a_meeting_and_the_name_of_a_holiday(view: MonthView) -> None:
    chip = places(view).slots(november(17)).chips[0][0].center()
    assert view.tip_at(chip.x(), chip.y()) == (
        "17:00–18:00, \u2068Amina Hussein\u2069 and \u2068Kari Nordmann\u2069, planned, \u2068Biblioteket\u2069"
    )
    holiday = places(view).cell_of(november(30)).center()
    assert view.tip_at(holiday.x(), holiday.y()) == "Andreasdagen"
    assert view.tip_at(1, 1) == ""


def test_a_screen_reader_hears_the_chosen_day(view: MonthView) -> None:
    assert view.accessibleName().startswith("Tuesday 24 November 2026. 17:00–18:00, \u2068Leyla Said\u2069")
    view.show_month(a_month(chosen=november(30)))
    assert view.accessibleName() == "Monday 30 November 2026, Andreasdagen, no meetings"


def test_each_status_has_a_look_of_its_own() -> None:
    rows = [replace(AMINA, status=status) for status in (HELD, CANCELLED, MISSED)]
    looks = [look(row, ()) for row in (AMINA, *rows)] + [look(AMINA, (AMINA.id,))]
    assert len({one.icon for one in looks}) == len(looks)
    assert looks[-1].icon == "triangle-alert"


def test_initials_where_there_is_no_room_for_names() -> None:
    assert initials(AMINA) == "\u2068AH\u2069+\u2068KN\u2069"
    assert initials(a_meeting("Madonna", "", november(1))) == "\u2068M\u2069+"


def test_both_threads_and_today_are_drawn(view: MonthView, appearance: Appearance) -> None:
    picture = view.grab().toImage()
    chip, tokens = places(view).slots(november(17)).chips[0][0], appearance.tokens
    assert picture.pixelColor(chip.left() + 1, chip.center().y()) == QColor(tokens.adept)
    assert picture.pixelColor(chip.right() - 1, chip.center().y()) == QColor(tokens.mentor)
    today = places(view).cell_of(NOW.date())
    assert picture.pixelColor(today.left() + 6, today.top() + 14) == QColor(tokens.accent)
    sunday, tuesday = (places(view).cell_of(november(day)).center() for day in (22, 10))
    assert picture.pixelColor(sunday) == QColor(tokens.sunken)
    assert picture.pixelColor(tuesday) == QColor(tokens.surface)


@pytest.mark.parametrize(("zoom", "scheme"), [(80, "light"), (200, "dark")])
def test_it_is_drawn_at_every_size_and_in_both_schemes(
    view: MonthView, appearance: Appearance, zoom: int, scheme: str
) -> None:
    appearance.scheme = "dark" if scheme == "dark" else "light"
    appearance.zoom = zoom
    view.show_month(a_month(*MANY, replace(AMINA, status=CANCELLED)))
    for size in ((300, 200), (790, 620), (1600, 1000)):
        view.resize(*size)
        assert not view.grab().isNull()
