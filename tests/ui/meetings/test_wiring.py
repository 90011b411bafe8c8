"""The calendar on a real file: what is planned, moved and marked is stored, and a calendar file can be read."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import icalendar
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.core.kernel import places
from mentordesk.core.meetings.commands import plan_series
from mentordesk.core.meetings.errors import NoPairsToPlan
from mentordesk.core.meetings.queries import PlannedSeries, SeriesRow, meetings
from mentordesk.core.meetings.rules import HELD, PLANNED, Rhythm
from mentordesk.core.store.unit import Store
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.functions import CalendarFunctions, Foretold, Suggestion, YearOfHolidays
from mentordesk.ui.meetings.page import CalendarPage
from mentordesk.ui.meetings.wiring import build
from mentordesk.ui.opened import Opened
from tests.builders import a_pair, a_person, a_programme, a_store
from tests.core.meetings.conftest import MONDAYS
from tests.ui.opening import opening

WAIT = 20_000  # milliseconds, for a machine with much else to do


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Closed by `opened`."""
    monkeypatch.setattr(places, "documents", lambda: tmp_path / "MentorDesk")
    return a_store(tmp_path)


@pytest.fixture
def pairs(store: Store) -> dict[str, UUID]:
    """Amina and Leyla have the same mentor; Amina's pair meets every second Monday."""
    programme = a_programme(store)
    per = a_person(store, "Per Olsen")
    with store.recording("matching.accept_proposal"):
        made = {name: a_pair(store, programme, a_person(store, name), per) for name in ("Amina Hussein", "Leyla Said")}
    plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[made["Amina Hussein"]])
    return made | {"programme": programme}


@pytest.fixture
def opened(appearance: Appearance, store: Store, pairs: dict[str, UUID]) -> Iterator[Opened]:
    with opening(store, pairs["programme"], appearance) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> CalendarPage:
    made = build(opened)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def functions(page: CalendarPage) -> CalendarFunctions:
    return page._functions


def first_meeting(opened: Opened) -> UUID:
    return opened.read(meetings, opened.programme)[0].id


def told(opened: Opened) -> list[str]:
    return [notice.text for notice in opened.notices.kept]


def test_a_period_is_read_with_its_collisions(opened: Opened, functions: CalendarFunctions) -> None:
    first, last = dt.date(2027, 1, 1), dt.date(2027, 1, 31)
    assert [row.start.day for row in functions.meetings(first, last)] == [11, 25]
    assert functions.collisions(first, last) == []


def test_marks_and_moves_are_stored_and_can_be_taken_back(opened: Opened, functions: CalendarFunctions) -> None:
    meeting = first_meeting(opened)
    start = dt.datetime(2027, 1, 12, 18)
    assert functions.move(meeting, start)
    assert functions.mark(meeting, HELD)
    assert not functions.move(meeting, start)  # it was held by now
    row = next(row for row in opened.read(meetings, opened.programme) if row.id == meeting)
    assert (row.start, row.status) == (start, HELD)
    assert functions.change_place(meeting, "Kafeen")
    for _ in range(3):
        opened.store.undo()
    assert opened.read(meetings, opened.programme)[0].start == dt.datetime(2027, 1, 11, 17)


def test_the_day_of_a_meeting_and_of_a_pair(
    opened: Opened, functions: CalendarFunctions, pairs: dict[str, UUID]
) -> None:
    meeting = first_meeting(opened)
    assert functions.day_of(meeting) == (dt.date(2027, 1, 11), meeting)
    found = functions.day_of(pairs["Amina Hussein"])
    assert found is not None
    assert found[0].weekday() == 0
    assert functions.day_of(pairs["Leyla Said"]) is None


def test_who_can_meet_and_who_has_no_meetings_to_come(
    functions: CalendarFunctions, pairs: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mentordesk.ui.meetings.wiring.wall_clock", lambda: dt.datetime(2027, 2, 1))
    prospect = functions.prospect()
    assert [one.name for one in prospect.pairs] == ["Amina Hussein – Per Olsen", "Leyla Said – Per Olsen"]
    assert prospect.without == (pairs["Leyla Said"],)
    assert prospect.end == dt.date(2027, 7, 10)
    assert [one.name for one in functions.people()] == ["Amina Hussein", "Leyla Said", "Per Olsen"]


def test_holidays_come_a_moment_later(qtbot: QtBot, functions: CalendarFunctions) -> None:
    found: list[YearOfHolidays] = []
    functions.holidays(2027, found.append)
    assert found == []
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    assert found[0].year == 2027
    assert "Constitution Day" in found[0].names[dt.date(2027, 5, 17)]


def test_another_time_and_the_rhythm_come_a_moment_later(
    qtbot: QtBot, opened: Opened, functions: CalendarFunctions
) -> None:
    suggested: list[Suggestion] = []
    told_series: list[SeriesRow] = []
    row = opened.read(meetings, opened.programme)[0]
    assert row.series is not None
    functions.suggest(row.id, suggested.append)
    functions.series(row.series, told_series.append)
    qtbot.waitUntil(lambda: bool(suggested and told_series), timeout=WAIT)
    assert suggested == [Suggestion(row.id, dt.datetime(2027, 1, 12, 17))]
    assert told_series[0].rhythm == MONDAYS


def test_what_is_foretold_is_not_stored_and_then_it_is(
    qtbot: QtBot, opened: Opened, functions: CalendarFunctions, pairs: dict[str, UUID]
) -> None:
    rhythm = Rhythm(2, dt.date(2027, 1, 11), dt.time(17, 30), 60, dt.date(2027, 2, 1))
    foretold: list[Foretold] = []
    failed: list[BaseException] = []
    functions.foretell(rhythm, [pairs["Leyla Said"]], foretold.append, failed.append)
    qtbot.waitUntil(lambda: bool(foretold), timeout=WAIT)
    assert (len(foretold[0].plan.made), len(foretold[0].plan.collisions)) == (2, 2)
    before = len(opened.read(meetings, opened.programme))
    planned: list[PlannedSeries] = []
    functions.plan(rhythm, [pairs["Leyla Said"]], planned.append)
    qtbot.waitUntil(lambda: bool(planned), timeout=WAIT)
    assert len(opened.read(meetings, opened.programme)) == before + 2
    assert told(opened)[0] == "Planned 2 meetings"
    assert {row.status for row in planned[0].made} == {PLANNED}
    functions.foretell(rhythm, [], foretold.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed), timeout=WAIT)
    assert isinstance(failed[0], NoPairsToPlan)
    assert functions.explain(failed[0]).startswith("There are no pairs")


@pytest.mark.parametrize("whose", ["everybody", "Per Olsen"])
def test_a_calendar_file_is_written_where_the_person_wants_it(
    qtbot: QtBot,
    opened: Opened,
    functions: CalendarFunctions,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    whose: str,
) -> None:
    asked: list[str] = []

    def choose(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "plan"), kinds

    shown: list[QUrl] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    person = next((one.id for one in functions.people() if one.name == whose), None)
    functions.export(person)
    qtbot.waitUntil(lambda: bool(told(opened)), timeout=WAIT)
    assert told(opened) == ["The calendar is in plan.ics"]
    calendar = icalendar.Calendar.from_ical((tmp_path / "plan.ics").read_bytes())
    assert len(calendar.events) == len(opened.read(meetings, opened.programme))
    name = "Sterk sammen" if person is None else "Sterk sammen – Per Olsen"
    assert asked == [str(tmp_path / f"{name}.ics")]
    opened.notices.live[0].notice.remedies[0].run()
    assert [url.toLocalFile() for url in shown] == [str(tmp_path)]


def test_whoever_chooses_no_file_gets_none(
    opened: Opened, functions: CalendarFunctions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: ("", ""))
    functions.export(None)
    assert opened.jobs.jobs == ()


def test_the_page_shows_what_is_stored(qtbot: QtBot, opened: Opened, page: CalendarPage) -> None:
    page.select(first_meeting(opened))
    assert page.subtitle == "Weeks 53–4 · 2 meetings"
    qtbot.waitUntil(lambda: not opened.jobs.jobs, timeout=WAIT)
