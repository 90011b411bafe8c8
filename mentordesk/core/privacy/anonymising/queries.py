"""What anonymising a programme would do."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.tables import Programme
from mentordesk.core.recruitment.tables import Application


@dataclass(frozen=True)
class Standing:
    """Whether a programme is over: its status, and how many of its pairs still live."""

    name: str
    status: str
    live: int


@dataclass(frozen=True)
class Forecast:
    """How many people would be forgotten altogether, and how many are in another programme too and stay known there."""

    name: str
    forgotten: int
    elsewhere: int

    @property
    def people(self) -> int:
        """All who took part."""
        return self.forgotten + self.elsewhere


def standing(session: orm.Session, programme: UUID) -> Standing:
    """Whether the programme is over."""
    row = session.get_one(Programme, programme)
    pairs = session.scalars(sa.select(MentorPair.status).where(MentorPair.programme == programme))
    return Standing(row.name, row.status, live=sum(status in LIVE for status in pairs))


def forecast(session: orm.Session, programme: UUID) -> Forecast:
    """What anonymising the programme would do."""
    here, elsewhere = members(session, [programme]), outside(session, programme)
    return Forecast(
        name=session.get_one(Programme, programme).name,
        forgotten=len(here - elsewhere),
        elsewhere=len(here & elsewhere),
    )


def members(session: orm.Session, programmes: Iterable[UUID], *, deleted: bool = False) -> set[UUID]:
    """Everybody who applied to these programmes or is in a pair of theirs."""
    chosen = list(programmes)
    asked = (
        sa.select(Application.person).where(Application.programme.in_(chosen)),
        sa.select(MentorPair.adept).where(MentorPair.programme.in_(chosen)),
        sa.select(MentorPair.mentor).where(MentorPair.programme.in_(chosen)),
    )
    return {key for one in asked for key in session.scalars(one.execution_options(deleted=deleted))}


def outside(session: orm.Session, programme: UUID) -> set[UUID]:
    """Everybody who is or was in any other programme."""
    others = session.scalars(sa.select(Programme.id).where(Programme.id != programme).execution_options(deleted=True))
    return members(session, others, deleted=True)
