"""What is read of the participants' say: wishes, ratings, the speed-meeting round, and how pairs find each other."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.matching.model import Pairs, Said
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.say.rules import is_sound
from mentordesk.core.matching.say.tables import FitAnswer, SpeedMeeting, Wish
from mentordesk.core.matching.tables import MentorPair, PairRule, Proposal
from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment.rules import ENDED
from mentordesk.core.recruitment.tables import Application


@dataclass(frozen=True)
class WishRow:
    """What somebody says of another: a rank (1 first), 1–5 after a speed meeting, or to avoid them."""

    person: UUID
    person_name: str
    about: UUID
    about_name: str
    rank: int | None
    rating: int | None
    avoid: bool


@dataclass(frozen=True)
class TalkRow:
    """One talk of the speed-meeting round, at the mentor's table; turns and tables count from 1."""

    turn: int
    table: int
    adept: UUID
    adept_name: str
    mentor: UUID
    mentor_name: str


@dataclass(frozen=True)
class EarlierPair:
    """A pair that somebody was in, with the reason the coordinator wrote when it ended; `role` is that somebody's."""

    pair: UUID
    role: str
    partner: UUID
    partner_name: str
    start: dt.date
    end: dt.date
    status: str
    reason: str | None


class Fit(NamedTuple):
    """What one of a pair says at the end of the trial: `yes`, `unsure` or `no`."""

    fit: str
    day: dt.date
    note: str | None


def wishes_of(session: orm.Session, programme: UUID) -> Mapping[tuple[UUID, UUID], Said]:
    """What the programme's participants say of each other, by (who says it, about whom), in either direction."""
    rows = session.scalars(sa.select(Wish).where(Wish.programme == programme).order_by(Wish.id))
    found = {(one.person, one.about): Said(one.rank, one.rating, one.avoid) for one in rows}
    return {pair: said for pair, said in found.items() if is_sound(said)}


def wish_rows(session: orm.Session, programme: UUID, person: UUID | None = None) -> list[WishRow]:
    """The same with names: everybody's or one person's, by name, the first wish first and whom to avoid last."""
    who, whom = orm.aliased(Person), orm.aliased(Person)
    rows = session.execute(
        sa.select(who.id, who.name, whom.id, whom.name, Wish.rank, Wish.rating, Wish.avoid)
        .select_from(Wish)
        .join(who, who.id == Wish.person)
        .join(whom, whom.id == Wish.about)
        .where(Wish.programme == programme, sa.true() if person is None else Wish.person == person)
        .order_by(who.name, who.id, Wish.avoid, Wish.rank.is_(None), Wish.rank, whom.name, whom.id)
    )
    return [WishRow(*row) for row in rows]


def roles_in(session: orm.Session, programme: UUID) -> dict[UUID, str]:
    """As what everybody has applied who has not left the programme, or been refused."""
    rows = session.execute(
        sa.select(Application.person, Application.role).where(
            Application.programme == programme, Application.status.not_in(ENDED)
        )
    )
    return dict(rows.all())


def speed_round_of(session: orm.Session, programme: UUID) -> list[TalkRow]:
    """The talks of the planned round by turn and table; whoever has left the programme since has none."""
    adept, mentor = orm.aliased(Person), orm.aliased(Person)
    there = roles_in(session, programme)
    rows = session.execute(
        sa.select(SpeedMeeting.turn, adept.id, adept.name, mentor.id, mentor.name)
        .select_from(SpeedMeeting)
        .join(adept, adept.id == SpeedMeeting.adept)
        .join(mentor, mentor.id == SpeedMeeting.mentor)
        .where(SpeedMeeting.programme == programme)
    )
    talks = [row for row in rows.all() if row[1] in there and row[3] in there]
    names = {mentor: name for _, _, _, mentor, name in talks}
    tables = {key: place for place, key in enumerate(sorted(names, key=lambda key: (names[key], key.hex)), start=1)}
    found = [TalkRow(turn, tables[mentor], adept, who, mentor, whom) for turn, adept, who, mentor, whom in talks]
    return sorted(found, key=lambda one: (one.turn, one.table))


def standing_offers(session: orm.Session, programme: UUID) -> Pairs:
    """The twos who have been told of each other, and neither has said no."""
    rows = session.scalars(sa.select(Proposal).where(Proposal.programme == programme, Proposal.sent.is_not(None)))
    return frozenset((one.adept, one.mentor) for one in rows if one.stands and one.mentor is not None)


def fits(session: orm.Session, programme: UUID) -> dict[UUID, dict[UUID, Fit]]:
    """For each pair of the programme what its two say, by person."""
    rows = session.scalars(
        sa.select(FitAnswer).join(MentorPair, MentorPair.id == FitAnswer.pair).where(MentorPair.programme == programme)
    )
    found: dict[UUID, dict[UUID, Fit]] = {}
    for one in rows:
        found.setdefault(one.pair, {})[one.person] = Fit(one.fit, one.day, one.note)
    return found


def earlier_pairs(session: orm.Session, person: UUID) -> list[EarlierPair]:
    """The pairs that somebody was in and that are over, in any programme of the file, the latest first."""
    partner = orm.aliased(Person)
    whom = sa.case((MentorPair.adept == person, MentorPair.mentor), else_=MentorPair.adept)
    of_both = sa.and_(
        PairRule.programme == MentorPair.programme,
        PairRule.adept == MentorPair.adept,
        PairRule.mentor == MentorPair.mentor,
    )
    rows = session.execute(
        sa.select(MentorPair, partner.id, partner.name, PairRule.reason)
        .join(partner, partner.id == whom)
        .outerjoin(PairRule, of_both)
        .where(sa.or_(MentorPair.adept == person, MentorPair.mentor == person), MentorPair.status.not_in(LIVE))
        .order_by(MentorPair.end.desc(), MentorPair.id)
    )
    return [
        EarlierPair(
            *(pair.id, "adept" if pair.adept == person else "mentor", other, name),
            *(pair.start, pair.end, pair.status, reason),
        )
        for pair, other, name, reason in rows
    ]
