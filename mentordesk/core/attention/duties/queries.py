"""What «I dag» reads of requirements and consents; where there is nothing, next to nothing is read."""

import datetime as dt
from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.programme.rules import ADULT

if TYPE_CHECKING:
    from mentordesk.core.recruitment.consents.queries import TaskRow
    from mentordesk.core.recruitment.requirements.queries import RunningOut


class Duties(NamedTuple):
    """What withdrawn consents leave to do, what runs out of those who take part, and minors nobody consented for."""

    tasks: list["TaskRow"]
    running_out: list["RunningOut"]
    unconsented: list[UUID]


def duties(
    session: orm.Session, programme: UUID, adepts: Collection[UUID], mentors: Collection[UUID], day: dt.date
) -> Duties:
    """`adepts` have a place, `mentors` are in a pair."""
    if _any(session, programme, adepts):
        return _found(session, programme, adepts, mentors, day)
    return Duties([], [], [])


def _any(session: orm.Session, programme: UUID, adepts: Collection[UUID]) -> bool:
    """Whether there can be any: most files have none, and the start of the program need not wait for their tables."""
    there = sa.text(
        "SELECT EXISTS (SELECT 1 FROM consent_task) OR EXISTS (SELECT 1 FROM fulfilment)"
        " OR :adepts AND EXISTS (SELECT 1 FROM person"
        " WHERE coalesce(CAST(substr(born, 1, 4) AS INTEGER), birth_year) + :adult"
        " >= (SELECT CAST(substr(start, 1, 4) AS INTEGER) FROM programme WHERE id = :programme))"
    )
    values = {"adepts": bool(adepts), "adult": ADULT, "programme": programme.hex}
    return bool(session.execute(there, values).scalar())


def _found(
    session: orm.Session, programme: UUID, adepts: Collection[UUID], mentors: Collection[UUID], day: dt.date
) -> Duties:
    from mentordesk.core.recruitment.consents.queries import tasks
    from mentordesk.core.recruitment.requirements.queries import held, minors_of, running_out
    from mentordesk.core.recruitment.requirements.rules import GUARDIAN_CONSENT

    minors = minors_of(session, programme) & set(adepts)
    known = held(session, programme, day) if minors else {}
    return Duties(
        tasks=tasks(session, programme),
        running_out=running_out(session, programme, {*adepts, *mentors}, day),
        unconsented=sorted(one for one in minors if GUARDIAN_CONSENT not in known.get(one, ())),
    )
