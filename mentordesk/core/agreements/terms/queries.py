"""What screens and papers read of what is agreed on."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.terms.rules import OWNERS, lines
from mentordesk.core.agreements.terms.tables import Addendum, Goal, PairTerms, ProgrammeTerms
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.rules import LIVE


class GoalRow(NamedTuple):
    """A goal; `owner` is adept, mentor or common, `start` how far it was reached at the start (0–10)."""

    id: UUID
    owner: str
    text: str
    start: int | None
    position: int


class Terms(NamedTuple):
    """What a pair has agreed on; goals by owner (adept, mentor, common) and in their order."""

    topics: tuple[str, ...] = ()
    channel: str | None = None
    hours: str | None = None
    seat: int | None = None
    goals: tuple[GoalRow, ...] = ()


class ProgrammeTermsRow(NamedTuple):
    """What holds for all pairs of a programme; `beside` is the language that stands beside its own on papers."""

    travel: str | None = None
    insurance: str | None = None
    deputy: str | None = None
    deputy_phone: str | None = None
    beside: str | None = None


class AddendumRow(NamedTuple):
    """A change of a pair's agreement; `until` where it is an extension."""

    id: UUID
    pair: UUID
    number: int
    day: dt.date
    text: str
    until: dt.date | None


def programme_terms(session: orm.Session, programme: UUID) -> ProgrammeTermsRow:
    """What holds for all pairs of the programme."""
    chosen = sa.select(*(getattr(ProgrammeTerms, field) for field in ProgrammeTermsRow._fields))
    row = session.execute(chosen.where(ProgrammeTerms.id == link_id("programme_terms", programme))).first()
    return ProgrammeTermsRow(*row) if row else ProgrammeTermsRow()


def terms_of(session: orm.Session, pair: UUID) -> Terms:
    """What a pair has agreed on."""
    return terms_of_pairs(session, [pair])[pair]


def terms_of_pairs(session: orm.Session, which: Collection[UUID]) -> dict[UUID, Terms]:
    """What each of these pairs has agreed on."""
    found = dict.fromkeys(which, Terms())
    for row in session.scalars(sa.select(PairTerms).where(PairTerms.pair.in_(list(which)))):
        found[row.pair] = Terms(lines(row.topics), row.channel, row.hours, row.seat)
    for pair, goals in _goals(session, which).items():
        found[pair] = found[pair]._replace(goals=tuple(goals))
    return found


def _goals(session: orm.Session, which: Collection[UUID]) -> dict[UUID, list[GoalRow]]:
    chosen = sa.select(Goal.pair, *(getattr(Goal, field) for field in GoalRow._fields))
    found: dict[UUID, list[GoalRow]] = defaultdict(list)
    for pair, *values in session.execute(chosen.where(Goal.pair.in_(list(which)))):
        found[pair].append(GoalRow(*values))
    for rows in found.values():
        rows.sort(key=lambda row: (OWNERS.index(row.owner), row.position, row.id.hex))
    return found


def addenda(session: orm.Session, pair: UUID) -> tuple[AddendumRow, ...]:
    """The changes of a pair's agreement in their order."""
    return tuple(addenda_of(session, [pair]))


def addenda_of(session: orm.Session, which: Collection[UUID]) -> list[AddendumRow]:
    """The changes of these pairs' agreements, by number."""
    chosen = sa.select(*(getattr(Addendum, field) for field in AddendumRow._fields))
    rows = session.execute(chosen.where(Addendum.pair.in_(list(which))).order_by(Addendum.number, Addendum.id))
    return [AddendumRow(*row) for row in rows]


def seating(session: orm.Session, programme: UUID) -> list[UUID]:
    """The programme's live pairs as they sit: by seat, those without one after them by the adept's name."""
    live = [one.id for one in pairs(session, programme) if one.status in LIVE]
    rows = session.execute(sa.select(PairTerms.pair, PairTerms.seat).where(PairTerms.pair.in_(live)))
    seats: dict[UUID, int] = {pair: seat for pair, seat in rows if seat is not None}
    return sorted(live, key=lambda pair: seats.get(pair, len(live) + max(seats.values(), default=0)))
