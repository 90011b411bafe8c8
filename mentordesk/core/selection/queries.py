"""What screens read of criteria, scores and the ranked list."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.errors import PlacesOutOfRange
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.queries import Standing, standings
from mentordesk.core.recruitment.requirements.queries import is_held_up, lacking_before
from mentordesk.core.recruitment.requirements.rules import APPROVAL
from mentordesk.core.recruitment.rules import APPROVED, CHOSEN, ENDED, mentor_status_for, plays
from mentordesk.core.recruitment.senders.queries import beyond_quotas
from mentordesk.core.selection.choosing.offers.rules import OFFERED, Offer
from mentordesk.core.selection.choosing.queries import QuotaRow, quota_bounds, quota_rows, quotas
from mentordesk.core.selection.choosing.rules import Quota, Why
from mentordesk.core.selection.interviews.queries import recommendations
from mentordesk.core.selection.rules import Candidate, Placed, choice_among, cut, ranked, spread, weighted_mean
from mentordesk.core.selection.scoring.queries import (
    AssessorRow,
    Given,
    Word,
    given_points,
    panel,
    visible_points,
    words_said,
)
from mentordesk.core.selection.scoring.rules import View, is_complete
from mentordesk.core.selection.tables import Criterion, Decision


@dataclass(frozen=True)
class CriterionRow:
    """A criterion with its weight; `anchors` say what each score from 1 to 5 means."""

    id: UUID
    name: str
    weight: int
    anchors: tuple[str, ...]


class Assessing(NamedTuple):
    """How far the assessors are with one application, as one of them may see it.

    `own` is this one's word on it. `awaited` are those who have not delivered; while there are any, `others` have said
    nothing that can be seen but that they stand aside.
    """

    own: Word | None
    others: tuple[Word, ...]
    awaited: tuple[str, ...]


UNTOUCHED = Assessing(None, (), ())


class RankedRow(NamedTuple):
    """One line of the ranked list: a candidate for a place (with a rank) or one of the other side (without).

    `score` is the weighted mean 1–5; `points` are the assessors' points by criterion. `missing` are the requirements,
    in words or as the words' identifiers, without which there is neither a place nor an approval. `by_hand`: decided
    on alone, and not by the cut. `number` is the place in the order in which all came in; `recommendation` what came of
    the interview. `why` tells how the quotas moved this one, `offer` when a place was offered and until when. `over` is
    the organisation that has sent more than its quota, this one and those who rank higher among them.
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
    number: int = 0
    recommendation: str | None = None
    assessing: Assessing = UNTOUCHED
    why: Why | None = None
    offer: Offer | None = None
    over: str | None = None

    @property
    def is_held_back(self) -> bool:
        """Whether a requirement keeps this one from a place."""
        return bool(self.missing) and self.result == "waiting"

    @property
    def is_new_place(self) -> bool:
        """Whether accepting the list gives this one a place that they do not have yet."""
        return self.rank is not None and self.result == "offered" and self.applicant.application_status not in CHOSEN


class Assessed(NamedTuple):
    """The whole selection as one assessor may see it; `unsettled` applications wait for somebody's delivery.

    `proved` is false where a choice with better ranks may keep the quotas. `known` is what it is made of.
    """

    rows: tuple[RankedRow, ...]
    assessors: tuple[AssessorRow, ...]
    unsettled: int
    quotas: tuple[QuotaRow, ...]
    proved: bool
    known: "Known"


Lines = Mapping[UUID, RankedRow]
"""Lines of the list by application."""
_NONE: Lines = {}


class Decided(NamedTuple):
    """What was decided of one application, and why. Without a rank it was decided by hand."""

    result: str
    rank: int | None
    reason: str | None
    offer: Offer


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
    """The points that count, by application, criterion and assessor."""
    return visible_points(session, programme)


def candidates(session: orm.Session, programme: UUID) -> list[Standing]:
    """Those who compete for the places and whose application has not ended, in the order in which they came in."""
    side = template(programme_of(session, programme).template).selected_side
    found = standings(session, programme)
    return [one for one in found if plays(one.role, side) and one.application_status not in ENDED]


def selection(
    session: orm.Session, programme: UUID, places: int | None = None, assessor: str | None = None
) -> list[RankedRow]:
    """The rows of `assessed`. Raises PlacesOutOfRange."""
    return list(assessed(session, programme, places, assessor).rows)


def assessed(session: orm.Session, programme: UUID, places: int | None = None, assessor: str | None = None) -> Assessed:
    """The ranked list with the cut after `places` (the programme's own by default), then the other side's people.

    With an assessor it is made of what that one may see, else of the points that count. Raises PlacesOutOfRange.
    """
    if places is not None and places < 0:
        raise PlacesOutOfRange(places=places)
    known = _known(session, programme, assessor)
    others = _other_side("mentor" if known.side == "adept" else "adept", known)
    return lined_up(session, programme, known, known.places if places is None else places, others)


def lined_up(
    session: orm.Session, programme: UUID, known: "Known", places: int, others: Sequence[RankedRow], kept: Lines = _NONE
) -> Assessed:
    """Everybody who competes in order, and the others after them; of lines that are `kept` only the place is new."""
    order = ranked(known.candidates.values())
    standing = [one.application for one in order]
    limits = quota_bounds(session, programme, known.quotas, standing)
    placed = cut(order, places, limits)
    ended = [Placed(one, 0, one.status) for one in known.candidates.values() if one.status in ENDED]
    beyond = beyond_quotas(session, programme, standing)
    lines = [_line(one, known, beyond.get(one.candidate.application), kept) for one in (*placed, *ended)]
    return Assessed(
        rows=(*lines, *others),
        assessors=_progress(known, standing),
        quotas=quota_rows(session, known.quotas, limits, placed),
        unsettled=sum(map(known.view.is_unsettled, standing)),
        proved=choice_among(order, places, limits).proved,
        known=known,
    )


@dataclass(frozen=True)
class Known:
    """What the lines are made of: of the programme, of everybody, and of the points what `view` shows (`seen`).

    `asks`: something must be met before a place is given.
    """

    places: int
    side: str
    asks: bool
    quotas: Sequence[Quota]
    everybody: Mapping[UUID, Standing]
    numbers: Mapping[UUID, int]
    weights: Mapping[UUID, int]
    given: Given
    seen: Mapping[UUID, dict[UUID, dict[str, int]]]
    said: Mapping[UUID, list[Word]]
    view: View
    decided: Mapping[UUID, "Decided"]
    recommended: Mapping[UUID, str]
    missing: Mapping[UUID, tuple[str, ...]]

    candidates: Mapping[UUID, Candidate]

    def with_points(self, given: Given, said: Mapping[UUID, list[Word]], only: UUID | None = None) -> "Known":
        """The same with other points and words; with `only` those of the other applications have stayed as they are."""
        view = panel(given, said).seen_by(self.view.assessor)
        everybody = [one.application for one in self.everybody.values() if plays(one.role, self.side)]
        new = everybody if only is None or not view.is_like(self.view) else [only]
        seen = {**self.seen, **{one: view.points(one, given.get(one, {})) for one in new}}
        now = replace(self, given=given, said=said, view=view, seen=seen)
        return replace(now, candidates={**now.candidates, **{one: now.candidate(one) for one in new}})

    def candidate(self, application: UUID) -> Candidate:
        """What the order is made of."""
        one, found = self.everybody[application], self.decided.get(application)
        by_hand = found is not None and found.rank is None and found.result == one.application_status
        seen = {criterion: by.values() for criterion, by in self.seen.get(application, {}).items()}
        mean, status, lacking = weighted_mean(seen, self.weights), one.application_status, one.id in self.missing
        return Candidate(application, one.id, status, mean, one.submitted, by_hand, lacking)

    def assessing(self, application: UUID) -> Assessing:
        """How far the assessors are with it."""
        said = self.said.get(application, [])
        awaited, assessor = self.view.awaited(application), self.view.assessor
        own = next((word for word in said if word.assessor == assessor), None)
        others = [word for word in said if word.assessor != assessor]
        if awaited:
            others = [Word(word.assessor, None, "", False) for word in others if word.conflict is not None]
        return Assessing(own, tuple(others), tuple(sorted(awaited)))


def _known(session: orm.Session, programme: UUID, assessor: str | None) -> Known:
    row, everybody = programme_of(session, programme), {one.application: one for one in standings(session, programme)}
    order = sorted(everybody.values(), key=lambda one: (one.submitted or dt.datetime.max, one.application.hex))
    bare = Known(
        places=row.places,
        side=template(row.template).selected_side,
        asks=is_held_up(session, programme, APPROVAL, template(row.template).selected_side),
        quotas=quotas(session, programme),
        everybody=everybody,
        numbers={one.application: number for number, one in enumerate(order, start=1)},
        weights={one.id: one.weight for one in criteria(session, programme)},
        given={},
        seen={},
        said={},
        view=panel({}, {}).seen_by(assessor),
        decided=_decided(session),
        recommended=recommendations(session, programme),
        missing=lacking_before(session, programme, APPROVAL),
        candidates={},
    )
    return bare.with_points(given_points(session, programme), words_said(session, programme))


def _progress(known: Known, standing: list[UUID]) -> tuple[AssessorRow, ...]:
    """How far each assessor has come; whoever is alone need not deliver, and has come as far as there are points."""
    panel = known.view.panel

    def is_done(application: UUID, assessor: str) -> bool:
        if len(panel.everybody) == 1 and not panel.is_out(application, assessor):
            return is_complete(known.given.get(application, {}), known.weights.keys(), assessor)
        return panel.is_done(application, assessor)

    return tuple(
        AssessorRow(name, sum(is_done(one, name) for one in standing), len(standing))
        for name in sorted(panel.everybody)
    )


def _line(placed: Placed, known: Known, over: str | None, kept: Lines) -> RankedRow:
    before = kept.get(placed.candidate.application)
    if before is None:
        return _new_line(placed, known)._replace(over=over)
    now = placed.rank or None, placed.result, placed.why, over
    if now == (before.rank, before.result, before.why, before.over):
        return before
    return before._replace(rank=placed.rank or None, result=placed.result, why=placed.why, over=over)


def _new_line(placed: Placed, known: Known) -> RankedRow:
    candidate = placed.candidate
    one, seen = known.everybody[candidate.application], known.seen.get(candidate.application, {})
    return RankedRow(
        id=one.id,
        application=one.application,
        name=one.name,
        role=known.side,
        rank=placed.rank or None,
        score=candidate.score,
        spread=max((spread(by.values()) for by in seen.values()), default=0),
        result=placed.result,
        status=one.application_status,
        reason=_reason(known, one),
        points=seen,
        applicant=one,
        missing=known.missing.get(one.id, ()),
        by_hand=candidate.by_hand,
        number=known.numbers[one.application],
        recommendation=known.recommended.get(one.application),
        assessing=known.assessing(one.application),
        why=placed.why,
        offer=_offer(known, one),
    )


def _other_side(side: str, known: Known) -> list[RankedRow]:
    """The people who do not compete for places, those whose application has ended last."""
    rest = [one for one in known.everybody.values() if plays(one.role, side)]
    rest.sort(key=lambda one: one.application_status in ENDED)
    return [_other_line(one, side, known, known.missing.get(one.id, ())) for one in rest]


def _other_line(one: Standing, side: str, known: Known, missing: tuple[str, ...]) -> RankedRow:
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
        reason=_reason(known, one),
        points={},
        applicant=one,
        missing=missing,
        number=known.numbers[one.application],
    )


def _approval(one: Standing, side: str, missing: tuple[str, ...]) -> str:
    """The status that approval gives; who is past it, or lacks a requirement, keeps what there is."""
    if one.application_status in ENDED:
        return one.application_status
    if side == "adept":
        return one.application_status if missing or one.application_status in CHOSEN else "offered"
    new = one.mentor_status in (None, "interested", "applied", *APPROVED)
    return mentor_status_for(one.capacity, 0) if new and not missing else str(one.mentor_status or "applied")


def _offer(known: Known, one: Standing) -> Offer | None:
    found = known.decided.get(one.application)
    return found.offer if found is not None and one.application_status in OFFERED else None


def _reason(known: Known, one: Standing) -> str | None:
    found = known.decided.get(one.application)
    return found.reason if found else None


def _decided(session: orm.Session) -> dict[UUID, Decided]:
    rows = session.execute(
        sa.select(
            *(Decision.application, Decision.result, Decision.rank, Decision.reason),
            *(Decision.day, Decision.answer_by, Decision.answered),
        )
    )
    return {
        application: Decided(result, rank, reason, Offer(day, answer_by, answered))
        for application, result, rank, reason, day, answer_by, answered in rows
    }
