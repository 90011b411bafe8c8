"""What screens read of criteria, scores and the ranked list."""

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.errors import PlacesOutOfRange
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.queries import Standing, fulfilled, standings
from mentordesk.core.recruitment.rules import APPROVED, CHOSEN, ENDED, mentor_status_for, plays
from mentordesk.core.selection.rules import Candidate, Placed, cut, ranked, spread, weighted_mean
from mentordesk.core.selection.tables import Criterion, Decision, Score


@dataclass(frozen=True)
class CriterionRow:
    """A criterion with its weight; `anchors` say what each score from 1 to 5 means."""

    id: UUID
    name: str
    weight: int
    anchors: tuple[str, ...]


@dataclass(frozen=True)
class RankedRow:
    """One line of the ranked list: a candidate for a place (with a rank) or one of the other side (without).

    `score` is the weighted mean 1–5; `points` are the assessors' points by criterion. `missing` are the requirements
    without which somebody of the other side is not approved. `by_hand`: decided on alone, and not by the cut.
    """

    id: UUID
    application: UUID
    name: str
    role: str
    rank: int | None
    score: Fraction | None
    spread: int
    result: str
    status: str
    reason: str | None
    points: dict[UUID, dict[str, int]]
    applicant: Standing
    missing: tuple[str, ...] = ()
    by_hand: bool = False

    @property
    def is_new_place(self) -> bool:
        """Whether accepting the list gives this one a place that they do not have yet."""
        return self.rank is not None and self.result == "offered" and self.applicant.application_status not in CHOSEN


@dataclass(frozen=True)
class Decided:
    """What was decided of one application, and why. Without a rank it was decided by hand."""

    result: str
    rank: int | None
    reason: str | None


def criteria(session: orm.Session, programme: UUID) -> list[CriterionRow]:
    """The programme's criteria; those of its template until somebody has changed or used them."""
    rows = session.scalars(
        sa.select(Criterion).where(Criterion.programme == programme).order_by(Criterion.position)
    ).all()
    if rows:
        return [CriterionRow(r.id, r.name, r.weight, tuple((r.anchors or "").split("\n"))) for r in rows]
    row = programme_of(session, programme)
    return [
        CriterionRow(
            id=link_id("criterion", programme, one["key"]),
            name=one["name"][row.language],
            weight=one["weight"],
            anchors=tuple(one["anchors"][row.language]),
        )
        for one in template(row.template).content["criterion"]
    ]


def points(session: orm.Session, programme: UUID) -> dict[UUID, dict[UUID, dict[str, int]]]:
    """Points by application, criterion and assessor."""
    found: dict[UUID, dict[UUID, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    rows = session.execute(
        sa.select(Score.application, Score.criterion, Score.assessor, Score.points)
        .join(Criterion, Criterion.id == Score.criterion)
        .where(Criterion.programme == programme)
    )
    for application, criterion, assessor, given in rows:
        found[application][criterion][assessor] = given
    return found


def selection(session: orm.Session, programme: UUID, places: int | None = None) -> list[RankedRow]:
    """The ranked list with the cut after `places` (the programme's own by default), then the other side's people.

    Raises PlacesOutOfRange.
    """
    if places is not None and places < 0:
        raise PlacesOutOfRange(places=places)
    row = programme_of(session, programme)
    side = template(row.template).selected_side
    everybody = {one.application: one for one in standings(session, programme)}
    given = points(session, programme)
    weights = {one.id: one.weight for one in criteria(session, programme)}
    decided = _decided(session)
    candidates = [
        _candidate(one, _mean(given, key, weights), decided) for key, one in everybody.items() if plays(one.role, side)
    ]
    placed = cut(ranked(candidates), row.places if places is None else places)
    ended = [Placed(one, 0, one.status) for one in candidates if one.status in ENDED]
    lines = [_line(one, side, everybody, given, decided) for one in (*placed, *ended)]
    return lines + _other_side(session, programme, "mentor" if side == "adept" else "adept", everybody, decided)


def _candidate(one: Standing, mean: Fraction | None, decided: dict[UUID, Decided]) -> Candidate:
    found = decided.get(one.application)
    by_hand = found is not None and found.rank is None and found.result == one.application_status
    return Candidate(one.application, one.id, one.application_status, mean, one.submitted, by_hand)


def _mean(
    given: dict[UUID, dict[UUID, dict[str, int]]], application: UUID, weights: dict[UUID, int]
) -> Fraction | None:
    of_one = given.get(application, {})
    return weighted_mean({criterion: by.values() for criterion, by in of_one.items()}, weights)


def _line(
    placed: Placed,
    side: str,
    everybody: dict[UUID, Standing],
    given: dict[UUID, dict[UUID, dict[str, int]]],
    decided: dict[UUID, Decided],
) -> RankedRow:
    candidate = placed.candidate
    one = everybody[candidate.application]
    own = {criterion: dict(by) for criterion, by in given.get(candidate.application, {}).items()}
    return RankedRow(
        id=one.id,
        application=one.application,
        name=one.name,
        role=side,
        rank=placed.rank or None,
        score=candidate.score,
        spread=max((spread(by.values()) for by in own.values()), default=0),
        result=placed.result,
        status=one.application_status,
        reason=_reason(decided, one),
        points=own,
        applicant=one,
        by_hand=candidate.by_hand,
    )


def _other_side(
    session: orm.Session,
    programme: UUID,
    side: str,
    everybody: dict[UUID, Standing],
    decided: dict[UUID, Decided],
) -> list[RankedRow]:
    """The people who do not compete for places, those whose application has ended last."""
    met = fulfilled(session, programme)
    asked = _before_approval(session, programme, side)
    rest = [one for one in everybody.values() if plays(one.role, side)]
    rest.sort(key=lambda one: one.application_status in ENDED)
    return [
        _other_line(one, side, decided, tuple(kind for kind in asked if kind not in met.get(one.id, ())))
        for one in rest
    ]


def _before_approval(session: orm.Session, programme: UUID, side: str) -> tuple[str, ...]:
    """The requirements that the template sets before somebody on that side is approved."""
    content = template(programme_of(session, programme).template).content
    asked = content.get("requirement", ())
    return tuple(one["kind"] for one in asked if one["before"] == "approval" and side in one["roles"])


def _other_line(one: Standing, side: str, decided: dict[UUID, Decided], missing: tuple[str, ...]) -> RankedRow:
    return RankedRow(
        id=one.id,
        application=one.application,
        name=one.name,
        role=side,
        rank=None,
        score=None,
        spread=0,
        result=_approval(one, side, missing),
        status=one.status,
        reason=_reason(decided, one),
        points={},
        applicant=one,
        missing=missing,
    )


def _approval(one: Standing, side: str, missing: tuple[str, ...]) -> str:
    """The status that approval gives; who is past it, or lacks a requirement, keeps what there is."""
    if one.application_status in ENDED:
        return one.application_status
    if side == "adept":
        return one.application_status if missing or one.application_status in CHOSEN else "offered"
    new = one.mentor_status in (None, "interested", "applied", *APPROVED)
    return mentor_status_for(one.capacity, 0) if new and not missing else str(one.mentor_status or "applied")


def _reason(decided: dict[UUID, Decided], one: Standing) -> str | None:
    found = decided.get(one.application)
    return found.reason if found else None


def _decided(session: orm.Session) -> dict[UUID, Decided]:
    rows = session.execute(sa.select(Decision.application, Decision.result, Decision.rank, Decision.reason))
    return {application: Decided(result, rank, reason) for application, result, rank, reason in rows}
