"""What must be there before a pair starts, as papers and requirements tell it together."""

import datetime as dt
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.rules import ADEPT, AGREEMENT, DECLARATION, MENTOR, SIGNED
from mentordesk.core.agreements.tables import Paper, Signature
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.recruitment.requirements import queries as requirements
from mentordesk.core.recruitment.requirements.queries import PersonState, RequirementRow, never_met_before, settled
from mentordesk.core.recruitment.requirements.rules import DECLARATION as _DECLARED
from mentordesk.core.recruitment.requirements.rules import EXEMPT, FIRST_MEETING, MET

_InRole = tuple[UUID, str]


class InOrder(NamedTuple):
    """The pairs whose agreement is signed, who has signed a declaration in which role, and who lacks what else.

    Those who are `bound` have declared without a paper of the file, or need not.
    """

    agreed: frozenset[UUID]
    declared: frozenset[_InRole]
    bound: frozenset[UUID]
    lacking: dict[UUID, tuple[str, ...]]

    def of(self, pair: MentorPair) -> bool:
        """Whether everything is there for the two to start."""
        return pair.id in self.agreed and self._is_ready(pair.adept, ADEPT) and self._is_ready(pair.mentor, MENTOR)

    def _is_ready(self, person: UUID, role: str) -> bool:
        declared = person in self.bound or (person, role) in self.declared
        return declared and not set(self.lacking.get(person, ())) - {_DECLARED}


def in_order(session: orm.Session, programme: UUID) -> InOrder:
    """What is there before the programme's pairs start."""
    agreed = sa.select(Paper.pair).where(
        Paper.programme == programme, Paper.status == SIGNED, Paper.kind == AGREEMENT, Paper.pair.is_not(None)
    )
    return InOrder(
        agreed=frozenset(key for key in session.scalars(agreed) if key is not None),
        declared=frozenset(_declared(session, programme)),
        bound=frozenset(settled(session, programme, _DECLARED)),
        lacking=never_met_before(session, programme, FIRST_MEETING),
    )


def standing(
    session: orm.Session, programme: UUID, person: UUID, on: dt.date | None = None
) -> tuple[RequirementRow, ...]:
    """As the requirements stand with one person; a declaration that was signed on paper is met."""
    rows = requirements.standing(session, programme, person, on)
    signed = [day for (who, _), day in _declared(session, programme).items() if who == person]
    return tuple(
        row._replace(state=MET, met=max(signed), on_paper=True) if signed and _waits_for_paper(row) else row
        for row in rows
    )


def everybody_asked(session: orm.Session, programme: UUID, kind: str, on: dt.date | None = None) -> list[PersonState]:
    """As one requirement stands with everybody who is asked; a declaration that was signed on paper is met."""
    rows = requirements.everybody_asked(session, programme, kind, on)
    if kind != _DECLARED:
        return rows
    signed = {person: day for (person, _), day in _declared(session, programme).items()}
    done = (MET, EXEMPT)
    return [
        row._replace(state=MET, met=signed[row.person]) if row.person in signed and row.state not in done else row
        for row in rows
    ]


def _waits_for_paper(row: RequirementRow) -> bool:
    return row.kind == _DECLARED and row.met is None and row.state not in (MET, EXEMPT)


def _declared(session: orm.Session, programme: UUID) -> dict[_InRole, dt.date]:
    """Who has signed a declaration in which role, and when."""
    rows = session.execute(
        sa.select(Signature.person, Signature.role, Signature.signed)
        .join(Paper, Paper.id == Signature.paper)
        .where(Paper.programme == programme, Paper.status == SIGNED, Paper.kind == DECLARATION)
    )
    return {(person, role): day for person, role, day in rows if person is not None and day is not None}
