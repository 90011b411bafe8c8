"""From participants and rules to a plan with names, parts and reasons."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mentordesk.core.matching.model import Part, Participant, Rules
from mentordesk.core.matching.scoring import Scores, banned, parts_of, score_all, why_not
from mentordesk.core.matching.solver import plan


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


@dataclass(frozen=True)
class MatchPlan:
    """A whole plan; `total` and `floor` in hundredths.

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


Pair = tuple[Participant, Participant]


@dataclass(frozen=True)
class Asked:
    """How a plan is to be made; `minimum` in hundredths, `locked` and `forbidden` are pairs (adept, mentor)."""

    mode: str = "floor"
    minimum: int = 0
    locked: tuple[Pair, ...] = ()
    forbidden: tuple[Pair, ...] = ()


USUAL = Asked()


def make_plan(
    adepts: Sequence[Participant], mentors: Sequence[Participant], rules: Rules, asked: Asked = USUAL
) -> MatchPlan:
    """The best plan for these people; the same people in any order give the same one.

    Raises what `solver.plan` raises.
    """
    scores = score_all(adepts, mentors, rules)
    rows = {one.id: i for i, one in enumerate(adepts)}
    columns = {one.id: j for j, one in enumerate(mentors)}
    bans = [(rows[adept.id], columns[mentor.id]) for adept, mentor in asked.forbidden]
    found = plan(
        scores.points,
        np.array([one.places for one in mentors], dtype=np.int64),
        mode=asked.mode,
        minimum=asked.minimum,
        locked=[(rows[adept.id], columns[mentor.id]) for adept, mentor in asked.locked],
        forbidden=bans,
        adept_ids=[one.id.hex for one in adepts],
        mentor_ids=[one.id.hex for one in mentors],
    )
    scores = banned(scores, bans)
    chosen = list(zip(range(len(adepts)), found.mentor.tolist(), strict=True))
    return MatchPlan(
        adepts=tuple(adepts),
        mentors=tuple(mentors),
        pairs=tuple(_pair(adepts[i], mentors[j], int(scores.points[i, j]), rules) for i, j in chosen if j >= 0),
        unmatched=tuple(Unmatched(adepts[i], why_not(scores, i, asked.minimum)) for i, j in chosen if j < 0),
        total=found.total,
        floor=found.floor,
        certified=found.certified,
        scores=scores,
    )


def _pair(adept: Participant, mentor: Participant, score: int, rules: Rules) -> PlannedPair:
    return PlannedPair(adept, mentor, score, parts_of(adept, mentor, rules))
