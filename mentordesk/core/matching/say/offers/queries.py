"""What was offered to whom, and what they answered."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.matching.queries import BanRow, to_match
from mentordesk.core.matching.rules import DECLINED
from mentordesk.core.matching.say.rules import NO, YES
from mentordesk.core.matching.swapping import standing
from mentordesk.core.matching.tables import PairRule, Proposal
from mentordesk.core.programme.tables import Person


@dataclass(frozen=True)
class OfferRow:
    """Two who were told of each other on the day `sent`; each answers `yes` or `no` and may say why."""

    adept: UUID
    adept_name: str
    mentor: UUID
    mentor_name: str
    sent: dt.date
    adept_answer: str | None
    adept_reason: str | None
    mentor_answer: str | None
    mentor_reason: str | None

    @property
    def agreed(self) -> bool:
        """Whether both have said yes."""
        return (self.adept_answer, self.mentor_answer) == (YES, YES)

    @property
    def declined(self) -> bool:
        """Whether one of them has said no; the line stays until the next proposal."""
        return NO in (self.adept_answer, self.mentor_answer)


def offers(session: orm.Session, programme: UUID) -> list[OfferRow]:
    """The offers on the board by the adept's name; where one of the two cannot be matched any more there is none."""
    rows = {
        one.adept: one
        for one in session.scalars(
            sa.select(Proposal).where(Proposal.programme == programme, Proposal.sent.is_not(None))
        )
    }
    if not rows:
        return []
    people = to_match(session, programme)
    names = {one.id: one.name for one in (*people.adepts, *people.mentors)}
    board = standing(people, {adept: row.mentor for adept, row in rows.items()})
    found = [_row(rows[adept], names, mentor) for adept, mentor in board.items() if mentor is not None]
    return sorted(found, key=lambda one: (one.adept_name, one.adept.hex))


def _row(line: Proposal, names: dict[UUID, str], mentor: UUID) -> OfferRow:
    assert line.sent is not None  # only offered lines are asked for
    return OfferRow(
        *(line.adept, names[line.adept], mentor, names[mentor], line.sent),
        *(line.adept_answer, line.adept_reason, line.mentor_answer, line.mentor_reason),
    )


def declined_pairs(session: orm.Session, programme: UUID) -> list[BanRow]:
    """The twos of whom one has said no, with what was said, by the adept's name."""
    adept, mentor = orm.aliased(Person), orm.aliased(Person)
    rows = session.execute(
        sa.select(adept.id, adept.name, mentor.id, mentor.name, PairRule.reason)
        .select_from(PairRule)
        .join(adept, adept.id == PairRule.adept)
        .join(mentor, mentor.id == PairRule.mentor)
        .where(PairRule.programme == programme, PairRule.kind == DECLINED)
        .order_by(adept.name, mentor.name, PairRule.id)
    )
    return [BanRow(*row) for row in rows]
