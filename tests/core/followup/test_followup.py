"""How it goes is noted of those whom it concerns; a meeting that was held is the planned one of that day."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.followup.commands import note_pulse, remove_pulse, write_held
from mentordesk.core.followup.errors import (
    MeetingInFuture,
    MeetingLengthImpossible,
    MoodOutOfRange,
    PulseInFuture,
    PulseOfNoneOfThem,
    PulseOutOfRange,
)
from mentordesk.core.followup.queries import pulses, pulses_of
from mentordesk.core.followup.rules import WALK, Held
from mentordesk.core.kernel.clock import today
from mentordesk.core.meetings.commands import cancel_meeting, mark_held, plan_series
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.meetings.rules import CANCELLED, HELD, Rhythm
from mentordesk.core.meetings.tables import Meeting
from mentordesk.core.recruitment.requirements.errors import SaysTooMuch
from mentordesk.core.store.unit import Store

Known = dict[str, UUID]
DAY = dt.date(2026, 3, 3)


def planned(store: Store, programme: UUID, pair: UUID) -> list[UUID]:
    """Three meetings of a pair, a week between them."""
    rhythm = Rhythm(1, DAY, dt.time(18, 30), 90, DAY + dt.timedelta(weeks=2), "Biblioteket")
    plan_series(store, programme=programme, rhythm=rhythm, pairs=[pair])
    return [row.id for row in store.read(meetings, programme)]


def told(store: Store, meeting: UUID) -> tuple[str | None, str | None, int | None]:
    with store.reading() as session:
        row = session.get_one(Meeting, meeting)
        return row.form, row.topics, row.mood


def log_meeting(store: Store, pair: UUID, held: Held) -> bool:
    with store.recording("evaluation.read_returned") as session:
        return write_held(session, pair, held)


def test_pulses_are_read_the_latest_first(store: Store, programme: UUID, people: Known, pairs: Known) -> None:
    pair = pairs["Amina"]
    for day, score in ((DAY, 9), (DAY + dt.timedelta(days=9), 3)):
        made = note_pulse(store, pair=pair, person=people["Amina"], score=score, note=" Bra ", day=day)
    note_pulse(store, pair=pair, person=people["Per"], score=7, day=DAY)
    assert [(one.name, one.score, one.note) for one in store.read(pulses, pair)] == [
        ("Amina Hussein", 3, "Bra"),
        ("Amina Hussein", 9, "Bra"),
        ("Per Olsen", 7, None),
    ]
    assert store.read(pulses_of, programme) == store.read(pulses, pair)
    remove_pulse(store, pulse=made)
    assert [one.score for one in store.read(pulses_of, programme)] == [9, 7]


def test_a_pulse_that_cannot_be_is_refused(store: Store, people: Known, pairs: Known) -> None:
    for person, score, day, note, refusal in (
        ("Amina", 0, DAY, "", PulseOutOfRange),
        ("Amina", 11, DAY, "", PulseOutOfRange),
        ("Leyla", 5, DAY, "", PulseOfNoneOfThem),
        ("Per", 5, today() + dt.timedelta(days=1), "", PulseInFuture),
        ("Per", 5, DAY, "Politiattesten har en anmerkning", SaysTooMuch),
    ):
        with pytest.raises(refusal):
            note_pulse(store, pair=pairs["Amina"], person=people[person], score=score, note=note, day=day)
    assert store.read(pulses, pairs["Amina"]) == ()


def test_the_planned_meeting_of_that_day_becomes_held(store: Store, programme: UUID, pairs: Known) -> None:
    first, second, third = planned(store, programme, pairs["Amina"])
    assert log_meeting(store, pairs["Amina"], Held(DAY, 45, WALK, "CV", 8))
    rows = store.read(meetings, programme)
    assert (rows[0].id, rows[0].status, rows[0].minutes) == (first, HELD, 45)
    assert (len(rows), rows[0].revision, told(store, first)) == (3, 1, (WALK, "CV", 8))
    assert not log_meeting(store, pairs["Amina"], Held(DAY, 50, None, "Annet", 2))
    assert told(store, first) == (WALK, "CV", 8)
    mark_held(store, meeting=second)
    assert log_meeting(store, pairs["Amina"], Held(DAY + dt.timedelta(weeks=1), mood=10))
    assert told(store, second) == (None, None, 10)
    cancel_meeting(store, meeting=third)
    assert log_meeting(store, pairs["Amina"], Held(DAY + dt.timedelta(weeks=2)))
    assert [row.status for row in store.read(meetings, programme)].count(CANCELLED) == 1
    assert len(store.read(meetings, programme)) == 4


def test_a_meeting_that_nobody_planned_is_one_of_its_own(store: Store, programme: UUID, pairs: Known) -> None:
    log_meeting(store, pairs["Leyla"], Held(DAY))
    (row,) = store.read(meetings, programme)
    assert (row.start, row.minutes, row.status, row.series) == (dt.datetime(2026, 3, 3, 17), 60, HELD, None)
    planned(store, programme, pairs["Amina"])
    log_meeting(store, pairs["Amina"], Held(DAY - dt.timedelta(days=1)))
    own = [one for one in store.read(meetings, programme) if one.series is None and one.pair == pairs["Amina"]]
    assert [(one.start.time(), one.minutes) for one in own] == [(dt.time(18, 30), 90)]
    store.undo()
    assert len(store.read(meetings, programme)) == 4


def test_a_meeting_that_cannot_have_been_is_refused(store: Store, programme: UUID, pairs: Known) -> None:
    for held, refusal in (
        (Held(today() + dt.timedelta(days=1)), MeetingInFuture),
        (Held(DAY, 0), MeetingLengthImpossible),
        (Held(DAY, 1441), MeetingLengthImpossible),
        (Held(DAY, mood=11), MoodOutOfRange),
    ):
        with pytest.raises(refusal):
            log_meeting(store, pairs["Amina"], held)
    assert store.read(meetings, programme) == []
