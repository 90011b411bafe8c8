"""The calendar file, read back by those who read calendars."""

import datetime as dt
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given
from hypothesis import strategies as st

from mentordesk import words
from mentordesk.core.kernel import clock
from mentordesk.core.meetings import commands, ics
from mentordesk.core.meetings.queries import CalendarMeeting, MeetingRow, calendar_meetings
from mentordesk.core.store import journal
from mentordesk.core.store.unit import Store
from tests.core.meetings.conftest import MONDAYS

BOTH = partial(words.line, "summary_of_both", "nb")
OTHER = partial(words.line, "summary_with_other", "nb")
CHANGED = dt.datetime(2027, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
ROW = MeetingRow(
    id=UUID(int=1),
    programme=UUID(int=2),
    pair=UUID(int=3),
    series=None,
    adept=UUID(int=4),
    adept_name="Åse Bjørnæs",
    mentor=UUID(int=5),
    mentor_name="Øystein Kvåle",
    start=dt.datetime(2027, 1, 12, 17),
    minutes=60,
    place=None,
    status="planned",
    revision=0,
)


def of_rows(*rows: MeetingRow) -> bytes:
    return ics.calendar([CalendarMeeting(row, row.revision, CHANGED) for row in rows], name="Prøve", summary=BOTH)


def of_programme(store: Store, programme: UUID) -> bytes:
    return ics.calendar(store.read(calendar_meetings, programme), name="Sterk sammen", summary=BOTH)


def events(content: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def event_of(content: bytes, meeting: UUID) -> Any:
    (event,) = [one for one in events(content) if one["UID"] == f"{meeting}@mentordesk.invalid"]
    return event


def test_one_event_as_it_stands_in_the_file() -> None:
    text = of_rows(replace(ROW, place="Rom 2; Storgata 1, Oslo")).decode()
    head, event = text.split("BEGIN:VEVENT\r\n")
    assert head.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//MentorDesk//MentorDesk//NO\r\n")
    assert "\r\nMETHOD:PUBLISH\r\n" in head
    assert set(event.split("END:VEVENT")[0].splitlines()) == {
        "UID:00000000-0000-0000-0000-000000000001@mentordesk.invalid",
        "DTSTAMP:20270102T030405Z",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "DTSTART;TZID=Europe/Oslo:20270112T170000",
        "DTEND;TZID=Europe/Oslo:20270112T180000",
        "SUMMARY:Mentormøte: Åse Bjørnæs og Øystein Kvåle",
        "LOCATION:Rom 2\\; Storgata 1\\, Oslo",
    }


def test_the_zone_is_told_by_rules_from_1970_on() -> None:
    text = of_rows(ROW).decode().replace("\r\n", "\n")
    zone = text[text.index("BEGIN:VTIMEZONE") : text.index("END:VTIMEZONE")]
    assert "DTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n" in zone
    assert "DTSTART:19701025T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n" in zone
    assert "RDATE" not in zone


@pytest.mark.parametrize("change", [dt.date(2027, 3, 28), dt.date(2027, 10, 31)])
def test_meetings_stay_at_five_over_both_changes_of_the_clock(
    store: Store, programme: UUID, pairs: dict[str, UUID], change: dt.date
) -> None:
    daily = replace(MONDAYS, weeks=1, first=change - dt.timedelta(days=10), until=change + dt.timedelta(days=10))
    for number in range(7):
        rhythm = replace(daily, first=daily.first + dt.timedelta(days=number))
        commands.plan_series(store, programme=programme, rhythm=rhythm, pairs=[pairs["Amina"]])
    calendar = icalendar.Calendar.from_ical(of_programme(store, programme))
    found = recurring_ical_events.of(calendar).between(daily.first, daily.until + dt.timedelta(days=1))
    (told,) = calendar.walk("VTIMEZONE")
    assert isinstance(told, icalendar.Timezone)
    zone = told.to_tz(lookup_tzid=False)
    assert len(found) > 14
    for event in found:
        start = event["DTSTART"].dt
        assert (start.hour, start.minute) == (17, 0)
        summer = (start.date() >= change) == (change.month == 3)
        offset = dt.timedelta(hours=2 if summer else 1)
        assert start.utcoffset() == start.replace(tzinfo=None).replace(tzinfo=zone).utcoffset() == offset


def test_the_national_day_has_no_meeting(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    found = events(of_programme(store, programme))
    assert len(found) == 33
    assert len({event["UID"] for event in found}) == 33
    assert dt.date(2027, 5, 17) not in {event["DTSTART"].dt.date() for event in found}


def test_a_persons_calendar_names_the_other_only(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID]
) -> None:
    commands.plan_series(store, programme=programme, rhythm=replace(MONDAYS, until=MONDAYS.first))
    found = store.read(calendar_meetings, programme, person=people["Per"])
    content = ics.calendar(found, name="Per", summary=OTHER, person=people["Per"])
    assert sorted(str(event["SUMMARY"]) for event in events(content)) == [
        "Mentormøte med Leyla Şahin",
        "Mentormøte med Zahra Rahimi",
    ]
    assert "Olsen" not in content.decode()


def test_the_same_state_gives_the_same_bytes(
    store: Store, programme: UUID, pairs: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    before = of_programme(store, programme)
    monkeypatch.setattr(clock, "now", lambda: dt.datetime(2031, 1, 1, tzinfo=dt.UTC))
    assert of_programme(store, programme) == before


def test_a_change_keeps_the_uid_and_raises_the_sequence_and_so_does_its_undo(
    store: Store, programme: UUID, pairs: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[pairs["Amina"]]).made[0].id
    moments = (dt.datetime(2027, 1, 5, hour, tzinfo=dt.UTC) for hour in range(10, 20))
    monkeypatch.setattr(journal, "now", lambda: next(moments))
    seen = []

    def look() -> tuple[Any, str]:
        event = event_of(of_programme(store, programme), meeting)
        seen.append((int(event["SEQUENCE"]), event["DTSTAMP"].dt))
        return event["DTSTART"].dt.replace(tzinfo=None), str(event["STATUS"])

    planned, moved = dt.datetime(2027, 1, 11, 17), dt.datetime(2027, 1, 13, 18)
    assert look() == (planned, "CONFIRMED")
    commands.move_meeting(store, meeting=meeting, start=moved)
    assert look() == (moved, "CONFIRMED")
    commands.cancel_meeting(store, meeting=meeting)
    assert look() == (moved, "CANCELLED")
    for what, expected in (
        (store.undo, (moved, "CONFIRMED")),
        (store.undo, (planned, "CONFIRMED")),
        (store.redo, (moved, "CONFIRMED")),
    ):
        what()
        assert look() == expected
    sequences, stamps = zip(*seen, strict=True)
    assert list(sequences) == sorted(set(sequences))
    assert list(stamps[1:]) == sorted(set(stamps[1:]))


def test_a_change_of_one_meeting_leaves_the_others_as_they_are(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    first, second, *_ = commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[pairs["Amina"]]).made
    before = event_of(of_programme(store, programme), second.id).to_ical()
    commands.mark_missed(store, meeting=first.id)
    after = of_programme(store, programme)
    assert event_of(after, second.id).to_ical() == before
    assert event_of(after, first.id)["STATUS"] == "CONFIRMED"


def test_control_characters_and_line_breaks_do_not_get_out() -> None:
    content = of_rows(replace(ROW, adept_name="Ola\r\nEND:VEVENT\0 <b>Kari", place="A\nB"))
    (event,) = events(content)
    assert event["SUMMARY"] == "Mentormøte: Ola END:VEVENT <b>Kari og Øystein Kvåle"
    assert event["LOCATION"] == "A B"
    assert b"\0" not in content


@given(st.text(), st.text())
def test_whatever_the_text_lines_are_short_and_whole(name: str, place: str) -> None:
    lines = of_rows(replace(ROW, adept_name=name, place=place)).split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line or "\ufffd" in line.decode(errors="replace") for line in lines)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_names_are_read_back_as_they_are_written(name: str) -> None:
    (event,) = events(of_rows(replace(ROW, adept_name=name)))
    assert str(event["SUMMARY"]).split() == BOTH(adept=name, mentor=ROW.mentor_name).split()


def test_norwegian_letters_are_never_cut_in_two() -> None:
    long = "æøå" * 60
    content = of_rows(replace(ROW, place=long))
    assert [line.decode() for line in content.split(b"\r\n") if len(line) > 75] == []
    assert events(content)[0]["LOCATION"] == long


def test_a_calendar_without_meetings_is_one_too() -> None:
    calendar = icalendar.Calendar.from_ical(of_rows())
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]
    assert calendar["X-WR-CALNAME"] == "Prøve"
