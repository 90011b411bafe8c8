"""Which offers wait for an answer, and whether a place is free that somebody on the waiting list can have."""

import datetime as dt
from collections import Counter
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.programme.tables import Person, Programme
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.rules import BOTH, CHOSEN
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.tables import Decision


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


def unanswered(session: orm.Session, programme: UUID) -> list[OfferRow]:
    """Who has not answered yet, the nearest deadline first."""
    rows = session.execute(
        sa.select(Person.id, Application.id, Person.name, Decision.answer_by)
        .join(Application, Application.person == Person.id)
        .join(Decision, Decision.application == Application.id)
        .where(Application.programme == programme, Application.status == "offered", Decision.result == "offered")
        .order_by(Decision.answer_by, Person.name)
    )
    return [OfferRow(*row) for row in rows]


def run_out(session: orm.Session, programme: UUID, day: dt.date) -> list[OfferRow]:
    """Whose deadline was before that day."""
    return [one for one in unanswered(session, programme) if one.answer_by is not None and one.answer_by < day]


def vacancy(session: orm.Session, programme: UUID) -> Vacancy:
    """The places that somebody has given back while others wait."""
    row = session.get_one(Programme, programme)
    side = template(row.template).selected_side
    statuses = Counter(
        session.scalars(
            sa.select(Application.status).where(Application.programme == programme, Application.role.in_((side, BOTH)))
        )
    )
    given_back = statuses["declined"] + statuses["expired"]
    free = max(0, row.places - sum(statuses[one] for one in CHOSEN))
    return Vacancy(min(free, given_back), statuses["waiting"])
