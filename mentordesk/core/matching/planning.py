"""From participants and rules to a plan with names, parts and reasons."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from mentordesk.core.kernel.folding import fold
from mentordesk.core.matching.contradictions import CONTRADICTIONS, named
from mentordesk.core.matching.model import Part, Participant, Rules, Settings, ToMatch
from mentordesk.core.matching.question import Integers, scores_of
from mentordesk.core.matching.scoring import IMPOSSIBLE, Points, Scores, banned, parts_of_all, score_all, why_not
from mentordesk.core.matching.solver import Plan, plan


@dataclass(frozen=True)
class PlannedPair:
    """An adept with a mentor; `score` in hundredths, the sum of the parts' points."""

    adept: Participant
    mentor: Participant
    score: int
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Unmatched:
    """An adept without a mentor, and the code of why."""

    adept: Participant
    reason: str


Pair = tuple[Participant, Participant]


@dataclass(frozen=True)
class Asked:
    """How a plan is to be made; `minimum` in hundredths; `locked`, `forbidden` and `kept` are pairs (adept, mentor).

    `kept` are those of an earlier plan: of plans with as many pairs, one that breaks the fewest of them is made. The
    side rules are as in `Settings`.
    """

    mode: str = "floor"
    minimum: int = 0
    locked: tuple[Pair, ...] = ()
    forbidden: tuple[Pair, ...] = ()
    kept: tuple[Pair, ...] = ()
    group_by: str | None = None
    group_limit: int | None = None
    least_size: int | None = None

    @classmethod
    def by(cls, settings: Settings, locked: Iterable[Pair] = (), forbidden: Iterable[Pair] = ()) -> "Asked":
        """As the programme wants its plans."""
        return cls(
            settings.mode,
            settings.minimum,
            tuple(locked),
            tuple(forbidden),
            group_by=settings.group_by,
            group_limit=settings.group_limit,
            least_size=settings.least_size,
        )

    @property
    def is_plain(self) -> bool:
        """Whether number and sum alone, above a floor, make the plan: then prices tell everything about it."""
        limited = self.group_by is not None and self.group_limit is not None
        return self.mode in ("floor", "sum") and not (limited or self.kept or (self.least_size or 0) > 1)

    def group_of(self, adept: Participant) -> str | None:
        """The group that the limit counts the adept in; None for who has not said."""
        return fold(getattr(adept, self.group_by) or "") or None if self.group_by is not None else None


USUAL = Asked()


@dataclass(frozen=True)
class MatchPlan:
    """A whole plan, and how it was asked for; `total` and `floor` in hundredths.

    `scores` has adepts as rows and mentors as columns; a pair that was forbidden for this run is impossible there.
    """

    adepts: tuple[Participant, ...]
    mentors: tuple[Participant, ...]
    pairs: tuple[PlannedPair, ...]
    unmatched: tuple[Unmatched, ...]
    total: int
    floor: int
    certified: bool
    scores: Scores
    asked: Asked = USUAL


def make_plan(
    adepts: Sequence[Participant], mentors: Sequence[Participant], rules: Rules, asked: Asked = USUAL
) -> MatchPlan:
    """The best plan for these people; the same people in any order give the same one.

    Raises what `solver.plan` raises.
    """
    scores = score_all(adepts, mentors, rules)
    found = solved(scores, adepts, mentors, asked)
    scores = banned(scores, _places(adepts, mentors, asked.forbidden))
    chosen = list(zip(range(len(adepts)), found.mentor.tolist(), strict=True))
    made = [(i, j) for i, j in chosen if j >= 0]
    parts = parts_of_all([(adepts[i], mentors[j]) for i, j in made], rules)
    return MatchPlan(
        adepts=tuple(adepts),
        mentors=tuple(mentors),
        pairs=tuple(
            PlannedPair(adepts[i], mentors[j], int(scores.points[i, j]), of_pair)
            for (i, j), of_pair in zip(made, parts, strict=True)
        ),
        unmatched=tuple(Unmatched(adepts[i], why_not(scores, i, asked.minimum)) for i, j in chosen if j < 0),
        total=found.total,
        floor=found.floor,
        certified=found.certified,
        scores=scores,
        asked=asked,
    )


def solved(scores: Scores, adepts: Sequence[Participant], mentors: Sequence[Participant], asked: Asked) -> Plan:
    """The plan for people whose scores are known, in rows and columns.

    Raises what `solver.plan` raises; of locks that contradict with the names of whom they are about.
    """
    places = np.array([one.places for one in mentors], dtype=np.int64)
    there = list(_there(mentors, asked))
    points, room = _with_those_there(scores.points, places, there)
    settled = [(len(adepts) + number, column) for number, (column, _) in enumerate(there)]
    try:
        found = plan(
            points,
            room,
            mode=asked.mode,
            minimum=asked.minimum,
            locked=[*_places(adepts, mentors, asked.locked), *settled],
            forbidden=_places(adepts, mentors, asked.forbidden),
            adept_ids=[*(one.id.hex for one in adepts), *(f"there {number}" for number in range(len(there)))],
            mentor_ids=[one.id.hex for one in mentors],
            groups=None if asked.group_by is None else [*map(asked.group_of, adepts), *(group for _, group in there)],
            group_limit=asked.group_limit,
            least=None if asked.least_size is None else [0 if one.taken else asked.least_size for one in mentors],
            kept=_places(adepts, mentors, asked.kept),
        )
    except CONTRADICTIONS as refusal:
        raise named(refusal, adepts, mentors) from None
    mentor_of = found.mentor[: len(adepts)]
    made = scores_of(scores.points, mentor_of)
    return replace(found, mentor=mentor_of, floor=int(made.min()) if len(made) else 0)


def _there(mentors: Sequence[Participant], asked: Asked) -> Iterator[tuple[int, str]]:
    """Mentor and group of those whom the mentors have already, as far as the limit counts them."""
    if asked.group_by is not None and asked.group_limit is not None:
        for column, one in enumerate(mentors):
            for group, many in Counter(filter(None, (fold(name or "") for name in one.taken))).items():
                yield from [(column, group)] * min(many, asked.group_limit)


def _with_those_there(points: Points, places: Integers, there: Sequence[tuple[int, str]]) -> tuple[Points, Integers]:
    """Scores and places with a row for each of these, worth nothing, on a place of their own."""
    rows = np.full((len(there), points.shape[1]), IMPOSSIBLE, dtype=points.dtype)
    columns = np.array([column for column, _ in there], dtype=np.int64)
    rows[np.arange(len(there)), columns] = 0
    return np.vstack([points, rows]), places + np.bincount(columns, minlength=len(places))


def _places(
    adepts: Sequence[Participant], mentors: Sequence[Participant], pairs: Iterable[Pair]
) -> list[tuple[int, int]]:
    """Row and column of each pair. Raises KeyError for people who are not there."""
    rows = {one.id: i for i, one in enumerate(adepts)}
    columns = {one.id: j for j, one in enumerate(mentors)}
    return [(rows[adept.id], columns[mentor.id]) for adept, mentor in pairs]


def plan_of(people: ToMatch) -> MatchPlan:
    """The plan as the programme wants it, around the coordinator's locks. Raises what `make_plan` raises."""
    return make_plan(people.adepts, people.mentors, people.rules, Asked.by(people.settings, people.locked))
