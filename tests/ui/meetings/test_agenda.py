"""The agenda: the same meetings as a list."""

import datetime as dt
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from mentordesk.core.meetings.queries import MeetingRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.agenda import AgendaModel, AgendaView
from mentordesk.ui.meetings.agenda_rows import Heading, Line, MeetingLine, agenda
from mentordesk.ui.meetings.days import month_span, week_span
from tests.ui.meetings.calendar import AMINA, LEYLA, NOW, ZAHRA, november

HOLIDAYS = {november(30): "Andreasdagen"}
BY_DAY: dict[dt.date, Sequence[MeetingRow]] = {november(17): [AMINA], november(24): [LEYLA, ZAHRA]}


def lines(days: Sequence[dt.date], *, every_day: bool = False) -> tuple[Line, ...]:
    colliding = frozenset((LEYLA.id, ZAHRA.id))
    return tuple(agenda(days, BY_DAY, HOLIDAYS, colliding, NOW.date(), every_day=every_day))


def month() -> tuple[Line, ...]:
    return lines(month_span(november(1)).days)


def test_days_with_something_and_today_have_headings() -> None:
    found = [line.row.adept_name if isinstance(line, MeetingLine) else line.day.day for line in month()]
    assert found == [17, "Amina Hussein", 23, 24, "Leyla Said", "Zahra Rezai", 30]


def test_a_week_shows_every_day() -> None:
    found = lines(week_span(november(24)).days, every_day=True)
    headings = [line for line in found if isinstance(line, Heading)]
    assert [line.day.day for line in headings] == [23, 24, 25, 26, 27, 28, 29]
    assert headings[0].text == "Monday 23 November 2026 · today · no meetings"
    assert headings[1].text == "Tuesday 24 November 2026"


def test_a_holiday_is_named() -> None:
    (last,) = lines([november(30)])
    assert isinstance(last, Heading)
    assert last.text == "Monday 30 November 2026 · Andreasdagen · no meetings"


def test_the_model_keeps_qts_rules_and_meetings_alone_can_be_chosen(qtbot: QtBot) -> None:
    model = AgendaModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_lines(month())
    selectable = [
        bool(model.flags(model.index(place)) & Qt.ItemFlag.ItemIsSelectable) for place in range(model.rowCount())
    ]
    assert selectable == [False, True, False, False, True, True, False]
    spoken = model.index(4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Tuesday 24 November 2026, 17:00–18:00, \u2068Leyla Said\u2069 and \u2068Liv Moen\u2069")
    assert "collides" in spoken
    assert model.place_of(ZAHRA.id) == 5
    assert model.place_of(None) == -1
    assert model.place_of_day(november(18)) == 2
    assert model.place_of_day(dt.date(2027, 1, 1)) == -1
    del tester


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> AgendaView:
    made = AgendaView(appearance)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.lines.set_lines(month())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_arrows_go_from_meeting_to_meeting(view: AgendaView) -> None:
    chosen: list[object] = []
    view.meeting_chosen.connect(chosen.append)
    view.choose(AMINA.id, november(17))
    assert chosen == []  # the page chose, and knows
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert chosen == [LEYLA.id, ZAHRA.id]


def test_enter_opens(qtbot: QtBot, view: AgendaView) -> None:
    view.choose(LEYLA.id, november(24))
    with qtbot.waitSignal(view.opened):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_without_a_meeting_the_day_comes_into_view(view: AgendaView) -> None:
    view.resize(500, 100)
    view.choose(None, november(30))
    assert view.currentIndex().row() == -1
    assert view.visualRect(view.lines.index(6)).intersects(view.viewport().rect())


def test_it_is_painted(view: AgendaView) -> None:
    view.choose(ZAHRA.id, november(24))
    assert not view.grab().isNull()
