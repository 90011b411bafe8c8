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


def latest_pulses(session: orm.Session, programme: UUID) -> dict[UUID, tuple[PulseRow, ...]]:
    """The last that each of every pair has said, by pair; the adept's and the mentor's, whoever said it later first."""
    own = sa.select(MentorPair.id).where(MentorPair.programme == programme)
    found: dict[UUID, dict[UUID, PulseRow]] = {}
    for row in _rows(session, Pulse.pair.in_(own)):
        found.setdefault(row.pair, {}).setdefault(row.person, row)
    return {pair: tuple(rows.values()) for pair, rows in found.items()}


def _rows(session: orm.Session, which: sa.ColumnElement[bool]) -> list[PulseRow]:
    chosen = (
        sa.select(Pulse.id, Pulse.pair, Pulse.person, Person.name, Pulse.day, Pulse.score, Pulse.note)
        .join(Person, Person.id == Pulse.person)
        .where(which)
        .order_by(Pulse.day.desc(), Person.name, Pulse.id)
    )
    return [PulseRow(*row) for row in session.execute(chosen)]
