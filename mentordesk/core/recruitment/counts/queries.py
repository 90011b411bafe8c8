"""How many have come how far, read without the applications' tables: the program begins with it.

To tell SQLAlchemy of those tables and to have it put such questions together takes longer than to answer them.
"""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.rules import BOTH, CHOSEN, shown_status


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many applications of one role and day have come equally far; `status` is the one that lists show."""

    role: str
    status: str
    application_status: str
    submitted: dt.date | None
    count: int


_COUNTED = sa.text(
    "SELECT role, status, mentor_status, coalesce(pause_until > :day, 0) AS pausing, substr(submitted, 1, 10) AS came,"
    " count(*) FROM application WHERE programme = :programme AND deleted = 0 GROUP BY 1, 2, 3, 4, 5"
)
_WITH_PLACE = sa.text(
    "SELECT person FROM application WHERE programme = :programme AND deleted = 0"
    " AND role IN (:side, :both) AND status IN :chosen"
).bindparams(sa.bindparam("chosen", expanding=True))


def status_counts(session: orm.Session, programme: UUID) -> list[StatusCount]:
    """How far the programme's applications have come."""
    rows = session.execute(_COUNTED, {"programme": programme.hex, "day": today().isoformat()})
    return [
        StatusCount(
            role,
            shown_status(role, status, mentors_own, pausing=bool(pausing)),
            status,
            dt.date.fromisoformat(day) if day else None,
            count,
        )
        for role, status, mentors_own, pausing, day, count in rows
    ]


def people_with_place(session: orm.Session, programme: UUID, side: str) -> set[UUID]:
    """Who stands on that side (`adept` or `mentor`) and was given a place."""
    values = {"programme": programme.hex, "side": side, "both": BOTH, "chosen": sorted(CHOSEN)}
    return {UUID(person) for person in session.scalars(_WITH_PLACE, values)}
