"""The written exceptions of a programme."""

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.matching.tables import PairRule
from mentordesk.core.programme.tables import Person


@dataclass(frozen=True)
class ExceptionRow:
    """Two people who may be a pair though a must is broken, and why; the reason is the coordinator's own."""

    adept: UUID
    adept_name: str
    mentor: UUID
    mentor_name: str
    reason: str


def exceptions(session: orm.Session, programme: UUID) -> list[ExceptionRow]:
    """The programme's exceptions by the adept's name."""
    adept, mentor = orm.aliased(Person), orm.aliased(Person)
    rows = session.execute(
        sa.select(adept.id, adept.name, mentor.id, mentor.name, PairRule.exception)
        .join(adept, adept.id == PairRule.adept)
        .join(mentor, mentor.id == PairRule.mentor)
        .where(PairRule.programme == programme, PairRule.exception.is_not(None))
        .order_by(adept.name, mentor.name, PairRule.id)
    )
    return [ExceptionRow(one, name, other, other_name, str(why)) for one, name, other, other_name, why in rows]
