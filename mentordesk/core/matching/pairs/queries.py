"""The mentor pairs of a programme, for screens and later steps."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.folding import alphabetical
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.tables import Person


@dataclass(frozen=True)
class PairRow:
    """A mentor pair; `score` in hundredths of a point."""

    id: UUID
    adept: UUID
    adept_name: str
    mentor: UUID
    mentor_name: str
    score: int
    status: str
    start: dt.date
    end: dt.date


def pairs(session: orm.Session, programme: UUID) -> list[PairRow]:
    """The programme's pairs by the adept's name."""
    adept, mentor = orm.aliased(Person), orm.aliased(Person)
    rows = session.execute(
        sa.select(MentorPair, adept.name, mentor.name)
        .join(adept, adept.id == MentorPair.adept)
        .join(mentor, mentor.id == MentorPair.mentor)
        .where(MentorPair.programme == programme)
    )
    found = [
        PairRow(one.id, one.adept, left, one.mentor, right, one.score, one.status, one.start, one.end)
        for one, left, right in rows
    ]
    return sorted(found, key=lambda row: (alphabetical(row.adept_name), row.adept_name, row.id.hex))
