"""What «I dag» reads of requirements and consents; where there is nothing, next to nothing is read."""

import datetime as dt
from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.recruitment.consents.queries import TaskRow, tasks
from mentordesk.core.recruitment.requirements.queries import RunningOut, held, minors_of, running_out
from mentordesk.core.recruitment.requirements.rules import GUARDIAN_CONSENT


class Duties(NamedTuple):
    """What withdrawn consents leave to do, what runs out of those who take part, and minors nobody consented for."""

    tasks: list[TaskRow]
    running_out: list[RunningOut]
    unconsented: list[UUID]


def duties(
    session: orm.Session, programme: UUID, adepts: Collection[UUID], mentors: Collection[UUID], day: dt.date
) -> Duties:
    """`adepts` have a place, `mentors` are in a pair."""
    minors = minors_of(session, programme) & set(adepts)
    known = held(session, programme, day) if minors else {}
    return Duties(
        tasks=tasks(session, programme),
        running_out=running_out(session, programme, {*adepts, *mentors}, day),
        unconsented=sorted(one for one in minors if GUARDIAN_CONSENT not in known.get(one, ())),
    )
