"""Which offers wait for an answer.

They are read without the tables (see `recruitment.counts`): the program begins with them.
"""

import datetime as dt
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm


class OfferRow(NamedTuple):
    """Somebody who was offered a place and has not answered."""

    id: UUID
    application: UUID
    name: str
    answer_by: dt.date | None


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
