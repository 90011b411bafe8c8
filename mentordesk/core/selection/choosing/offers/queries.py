"""Which offers wait for an answer, and whether a place is free that somebody on the waiting list can have.

Both are read without the tables (see `recruitment.counts`): the program begins with the first.
"""

import datetime as dt
from collections import Counter
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.counts.queries import status_counts
from mentordesk.core.recruitment.rules import CHOSEN, plays


class OfferRow(NamedTuple):
    """Somebody who was offered a place and has not answered."""

    id: UUID
    application: UUID
    name: str
    answer_by: dt.date | None


class Vacancy(NamedTuple):
    """How many places are free again, and how many wait for one."""

    free: int
    waiting: int


_UNANSWERED = sa.text(
    "SELECT person.id, application.id, person.name, decision.answer_by FROM person"
    " JOIN application ON application.person = person.id JOIN decision ON decision.application = application.id"
    " WHERE application.programme = :programme AND application.status = 'offered' AND decision.result = 'offered'"
    " AND person.deleted = 0 AND application.deleted = 0 AND decision.deleted = 0"
    " ORDER BY decision.answer_by, person.name"
)


def unanswered(session: orm.Session, programme: UUID) -> list[OfferRow]:
    """Who has not answered yet, the nearest deadline first."""
    rows = session.execute(_UNANSWERED, {"programme": programme.hex})
    return [
        OfferRow(UUID(person), UUID(application), name, dt.date.fromisoformat(day) if day else None)
        for person, application, name, day in rows
    ]


def run_out(session: orm.Session, programme: UUID, day: dt.date) -> list[OfferRow]:
    """Whose deadline was before that day."""
    return [one for one in unanswered(session, programme) if one.answer_by is not None and one.answer_by < day]


def vacancy(session: orm.Session, programme: UUID) -> Vacancy:
    """The places that somebody has given back while others wait."""
    row = programme_of(session, programme)
    side = template(row.template).selected_side
    statuses: Counter[str] = Counter()
    for one in status_counts(session, programme):
        if plays(one.role, side):
            statuses[one.application_status] += one.count
    given_back = statuses["declined"] + statuses["expired"]
    free = max(0, row.places - sum(statuses[one] for one in CHOSEN))
    return Vacancy(min(free, given_back), statuses["waiting"])
