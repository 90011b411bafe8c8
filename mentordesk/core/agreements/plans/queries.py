"""What the papers of a matching say: the plan as it stands, and the round of speed meetings."""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import replace
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.plans.facts import Computed, Decided, PlanFacts, RoundFacts, Together
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching.criteria.weights import asked_of
from mentordesk.core.matching.decisions.tables import MatchDecision
from mentordesk.core.matching.model import BoardRow, ToMatch
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import everybody, proposal, to_match
from mentordesk.core.matching.rules import LIVE, LOCKED
from mentordesk.core.matching.say.queries import speed_round_of
from mentordesk.core.programme.queries import hidden_people, programme_of
from mentordesk.core.programme.rules import shown_name

_NOT_CHOSEN = "not_chosen"
_WHERE = "place"


def plan_facts(session: orm.Session, programme: UUID, coordinator: str, day: dt.date) -> PlanFacts:
    """The board's plan where there is a proposal, and else the pairs that are made. Loads numpy, and scipy."""
    from mentordesk.core.matching.board import board_rows  # numpy is loaded at the first scores alone

    people, board = to_match(session, programme), proposal(session, programme)
    hidden = hidden_people(session)
    rows = board_rows(people, board) if board else []
    together = tuple(_proposed(row) for row in rows if row.mentor is not None)
    left = [(row.adept, row.adept_name, row.reason or _NOT_CHOSEN) for row in rows if row.mentor is None]
    alone = left if board else [(one.id, one.name, _NOT_CHOSEN) for one in people.adepts]
    return PlanFacts(
        programme=programme_of(session, programme),
        coordinator=coordinator,
        day=day,
        proposed=bool(board),
        settings=replace(people.settings, criteria=asked_of(people.rules)),
        pairs=tuple(_discreet(one, hidden) for one in (together if board else _made(session, programme, people))),
        alone=tuple((shown_name(name, key in hidden), reason) for key, name, reason in alone),
        computed=_computed(people, together) if board else None,
        decided=_decided(session, programme),
        hidden=hidden,
    )


def _discreet(one: Together, hidden: Collection[UUID]) -> Together:
    """Without where the two live, if that is nobody's business of one of them."""
    if not {one.adept, one.mentor} & set(hidden):
        return one
    return replace(one, parts=tuple(part for part in one.parts if part.criterion != _WHERE))


def _proposed(row: BoardRow) -> Together:
    assert row.mentor is not None
    assert row.mentor_name is not None
    return Together(
        adept=row.adept,
        adept_name=row.adept_name,
        mentor=row.mentor,
        mentor_name=row.mentor_name,
        score=max(row.score or 0, 0),
        parts=row.parts,
        locked=row.rule == LOCKED,
    )


def _made(session: orm.Session, programme: UUID, people: ToMatch) -> tuple[Together, ...]:
    """The live pairs with the scores they were made with, and what the two have in common today."""
    from mentordesk.core.matching.scoring import parts_of_all

    known = everybody(session, programme)
    live = [one for one in pairs(session, programme) if one.status in LIVE and {one.adept, one.mentor} <= known.keys()]
    parts = parts_of_all([(known[one.adept], known[one.mentor]) for one in live], people.rules)
    return tuple(
        Together(one.adept, one.adept_name, one.mentor, one.mentor_name, one.score, of_one)
        for one, of_one in zip(live, parts, strict=True)
    )


def _computed(people: ToMatch, together: Sequence[Together]) -> Computed | None:
    """None where the coordinator's own words contradict each other: then there is no plan of the program's own."""
    from mentordesk.core.matching.planning import plan_of

    try:
        own = plan_of(people)
    except Refusal:
        return None
    same = {(one.adept.id, one.mentor.id) for one in own.pairs} == {(one.adept, one.mentor) for one in together}
    return Computed(len(own.pairs), own.total, own.floor, own.certified, same)


def _decided(session: orm.Session, programme: UUID) -> Decided | None:
    """The latest record of what was decided."""
    found = session.scalars(
        sa.select(MatchDecision)
        .where(MatchDecision.programme == programme)
        .order_by(MatchDecision.day.desc(), sa.literal_column("match_decision.rowid").desc())
    ).first()
    return None if found is None else Decided(found.day, found.hash)


def round_facts(session: orm.Session, programme: UUID) -> RoundFacts:
    """The planned round of speed meetings."""
    talks = tuple(speed_round_of(session, programme))
    return RoundFacts(programme_of(session, programme), talks, hidden_people(session))
