"""The records of what was decided."""

import datetime as dt
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.fingerprints import Verdict, verdict
from mentordesk.core.matching.decisions.errors import DecisionNotWhole
from mentordesk.core.matching.decisions.records import Decided, decided_from
from mentordesk.core.matching.decisions.tables import MatchDecision, MatchDecisionLine
from mentordesk.core.recruitment.rules import ADEPT, MENTOR

if TYPE_CHECKING:
    from mentordesk.core.matching.planning import MatchPlan


@dataclass(frozen=True)
class DecisionRow:
    """A decision: how the programme matched then, what came of it, and whether the record is whole.

    `scenarios` are those with the same pairs. Sums in hundredths; `by_hand`: so many of the pairs are others than the
    method gave; `hash` is what a printed record is compared with. A record that nobody can read says nothing but that.
    """

    id: UUID
    day: dt.date
    hash: str
    verdict: Verdict
    program: str = ""
    scenarios: tuple[str, ...] = ()
    preset: str = ""
    mode: str = ""
    minimum: int = 0
    adepts: int = 0
    mentors: int = 0
    pairs: int = 0
    total: int = 0
    floor: int = 0
    by_hand: int = 0
    certified: bool = False


def decisions(session: orm.Session, programme: UUID) -> list[DecisionRow]:
    """The programme's decisions, the last first."""
    rows = session.scalars(
        sa.select(MatchDecision)
        .where(MatchDecision.programme == programme)
        .order_by(MatchDecision.day.desc(), sa.literal_column("match_decision.rowid").desc())
    )
    return [_told(session, row) for row in rows]


def _told(session: orm.Session, row: MatchDecision) -> DecisionRow:
    found = DecisionRow(row.id, row.day, row.hash, check_decision(session, row.id))
    try:
        content = json.loads(row.content)
        told = {name: content["settings"][name] for name in ("preset", "mode", "minimum")} | content["result"]
        return replace(found, program=content["program"], scenarios=tuple(content["scenarios"]), **told)
    except (ValueError, KeyError, TypeError):
        return found


def check_decision(session: orm.Session, decision: UUID) -> Verdict:
    """Whether the record is whole, was changed, or has lost the lines of people who were erased."""
    row = session.get_one(MatchDecision, decision)
    try:
        known = json.loads(row.content)["lines"]
    except (ValueError, KeyError, TypeError):
        return Verdict.CHANGED
    return verdict(row.content, row.hash, known, [line.content for line in _lines(session, decision)])


def decided(session: orm.Session, decision: UUID) -> Decided:
    """What was decided on, from the record alone; nobody has a name. Raises DecisionNotWhole."""
    if (found := check_decision(session, decision)) is not Verdict.WHOLE:
        raise DecisionNotWhole(erased=found is Verdict.LINES_ERASED)
    lines = [(line.side, json.loads(line.content)) for line in _lines(session, decision)]
    content = json.loads(session.get_one(MatchDecision, decision).content)
    sides = ([facts for side, facts in lines if side == one] for one in (ADEPT, MENTOR))
    return decided_from(content["settings"], *sides)


def given(session: orm.Session, decision: UUID) -> dict[UUID, UUID]:
    """Whom the method gave to whom then (adept → mentor), as far as the lines are there."""
    lines = [json.loads(line.content) for line in _lines(session, decision) if line.side == ADEPT]
    return {UUID(one["person"]): UUID(one["given"]) for one in lines if one["given"] is not None}


def replan(session: orm.Session, decision: UUID) -> "MatchPlan":
    """The plan made anew from the record alone. Raises DecisionNotWhole. Loads numpy and scipy."""
    from mentordesk.core.matching.decisions.replaying import replanned

    return replanned(decided(session, decision))


def _lines(session: orm.Session, decision: UUID) -> list[MatchDecisionLine]:
    rows = session.scalars(
        sa.select(MatchDecisionLine).where(MatchDecisionLine.decision == decision).order_by(MatchDecisionLine.id)
    )
    return list(rows)
