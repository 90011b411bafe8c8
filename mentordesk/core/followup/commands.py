"""What a coordinator writes down of how it goes for pairs."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.followup.errors import PulseOfNoneOfThem
from mentordesk.core.followup.rules import Held, check_held, check_pulse
from mentordesk.core.followup.tables import Pulse
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings.rules import HELD, PLANNED
from mentordesk.core.meetings.tables import Meeting, Series
from mentordesk.core.recruitment.forbidden import check_notes
from mentordesk.core.store.unit import Recording, Store

_USUAL_TIME, _USUAL_MINUTES = dt.time(17), 60
"""Of a meeting whose pair has no rhythm, and which tells nothing of it."""


def note_pulse(
    store: Store, *, pair: UUID, person: UUID, score: int, note: str = "", day: dt.date | None = None
) -> UUID:
    """Note how one of a pair says it goes, 1–10, on a day (today without one); the pulse's id.

    Raises PulseOutOfRange, PulseInFuture, PulseOfNoneOfThem, SaysTooMuch.
    """
    check_notes(note)
    with store.recording("followup.note_pulse") as session:
        row = write_pulse(session, pair, person, score, note, day or today())
        session.facts["person"] = person.hex
        return row.id


def write_pulse(session: Recording, pair: UUID, person: UUID, score: int, note: str, day: dt.date) -> Pulse:
    """Keep a pulse. Raises PulseOutOfRange, PulseInFuture, PulseOfNoneOfThem."""
    check_pulse(score, day, today())
    two = session.get_one(MentorPair, pair)
    if person not in (two.adept, two.mentor):
        raise PulseOfNoneOfThem
    row = Pulse(id=new_id(), pair=pair, person=person, day=day, score=score, note=note.strip() or None)
    session.add(row)
    return row


def remove_pulse(store: Store, *, pulse: UUID) -> None:
    """Take back what was noted."""
    with store.recording("followup.remove_pulse") as session:
        row = session.get_one(Pulse, pulse)
        row.deleted = True
        session.facts["person"] = row.person.hex


def write_held(session: Recording, pair: UUID, held: Held) -> bool:
    """Keep that a meeting was held, and what the two tell of it; whether anything is another now.

    A meeting planned for that day is the one, and one that is known only gets what it lacks; else it is a meeting of
    its own. Raises MeetingInFuture, MeetingLengthImpossible, MoodOutOfRange.
    """
    check_held(held, today())
    row = _of_day(session, pair, held.day)
    if row is None:
        row = _new(session, pair, held)
        session.add(row)
    elif row.status != HELD:
        row.status = HELD
        row.revision += 1
        row.minutes = held.minutes or row.minutes
    told = {"form": held.form, "topics": held.topics.strip() or None, "mood": held.mood}
    for field, value in told.items():
        if value is not None and getattr(row, field) is None:
            setattr(row, field, value)
    changed = session.is_modified(row) or row in session.new
    session.flush()
    return changed


def _of_day(session: Recording, pair: UUID, day: dt.date) -> Meeting | None:
    """The meeting of that day: one that was held, else one that was planned."""
    begin = dt.datetime.combine(day, dt.time.min)
    chosen = sa.select(Meeting).where(
        Meeting.pair == pair, Meeting.start >= begin, Meeting.start < begin + dt.timedelta(days=1)
    )
    rows = session.scalars(chosen.where(Meeting.status.in_((HELD, PLANNED))).order_by(Meeting.start)).all()
    return min(rows, key=lambda row: row.status != HELD, default=None)


def _new(session: Recording, pair: UUID, held: Held) -> Meeting:
    """A meeting of its own, at the time at which the pair usually meets."""
    usual = session.scalars(sa.select(Series).where(Series.pair == pair).order_by(Series.first.desc())).first()
    return Meeting(
        id=new_id(),
        pair=pair,
        series=None,
        start=dt.datetime.combine(held.day, usual.first.time() if usual else _USUAL_TIME),
        minutes=held.minutes or (usual.minutes if usual else _USUAL_MINUTES),
        place=None,
        status=HELD,
        revision=0,
    )
