"""How it goes for pairs, as they say themselves."""

import datetime as dt
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.followup.tables import Pulse
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.tables import Person


class PulseRow(NamedTuple):
    """How one of a pair said it went, from 1 to 10."""

    id: UUID
    pair: UUID
    person: UUID
    name: str
    day: dt.date
    score: int
    note: str | None


def pulses(session: orm.Session, pair: UUID) -> tuple[PulseRow, ...]:
    """All that the two of a pair have said, the latest first."""
    return tuple(_rows(session, Pulse.pair == pair))


def pulses_of(session: orm.Session, programme: UUID) -> tuple[PulseRow, ...]:
    """All that was said in a programme, the latest first."""
    own = sa.select(MentorPair.id).where(MentorPair.programme == programme)
    return tuple(_rows(session, Pulse.pair.in_(own)))


def _rows(session: orm.Session, which: sa.ColumnElement[bool]) -> list[PulseRow]:
    chosen = (
        sa.select(Pulse.id, Pulse.pair, Pulse.person, Person.name, Pulse.day, Pulse.score, Pulse.note)
        .join(Person, Person.id == Pulse.person)
        .where(which)
        .order_by(Pulse.day.desc(), Person.name, Pulse.id)
    )
    return [PulseRow(*row) for row in session.execute(chosen)]
