"""Matching adepts with mentors: the one door to the solver."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mentordesk.core.matching import asking
from mentordesk.core.matching.assignment import greatest_sum
from mentordesk.core.matching.certificate import certify_floor, certify_pairs, certify_sum
from mentordesk.core.matching.errors import ModeNotBuilt
from mentordesk.core.matching.floor import highest_floor
from mentordesk.core.matching.question import Integers, Question, scores_of
from mentordesk.core.matching.ties import Keys, choose

BUILT_MODES = ("floor", "sum")


@dataclass(frozen=True)
class Plan:
    """Who gets whom; scores are hundredths of a point.

    `mentor` has the mentor's column for each adept, -1 for none. `total` is the sum of the scores and `floor` the least
    of them, locked pairs included; both are 0 when there are no pairs. `certified`: proved the best on this very run.
    """

    mentor: Integers
    total: int
    floor: int
    certified: bool


def plan(
    scores: NDArray[np.integer],
    capacity: ArrayLike,
    *,
    mode: str = "floor",
    minimum: int = 0,
    locked: Iterable[asking.Pair] = (),
    forbidden: Iterable[asking.Pair] = (),
    adept_ids: Sequence[object] | None = None,
    mentor_ids: Sequence[object] | None = None,
    scores_by_mentor: NDArray[np.integer] | None = None,
) -> Plan:
    """The best plan: the most pairs there can be, then the best weakest pair, then the greatest sum; the ids choose.

    `scores` (adepts, mentors) are hundredths of a point, 0 to 10000, or -1 where a pair is impossible; `capacity` says
    how many adepts each mentor takes. Mode "sum" does without the weakest pair. A `locked` pair is in the plan whatever
    its score and does not bind the floor of the others; a `forbidden` one is not, nor is one under the `minimum`.
    Without ids the order of the rows decides. `scores_by_mentor` is for modes in which both sides rank.

    Raises ModeNotBuilt and what `asking` refuses; RuntimeError, a bug, when the proof of the plan fails.
    """
    if mode not in BUILT_MODES:
        raise ModeNotBuilt(mode=mode)
    places = asking.whole_numbers(capacity)
    asking.check_shapes(scores, places, adept_ids, mentor_ids, scores_by_mentor)
    asking.check_numbers(scores, places)
    locks = asking.pairs_within(scores, locked)
    bans = set(asking.pairs_within(scores, forbidden))
    asking.check_locks(scores, places, locks, bans)
    mentor_of = _solve(
        asking.unlocked(scores, places, minimum, locks, bans), mode, _keys(scores, adept_ids, mentor_ids)
    )
    for adept, mentor in locks:
        mentor_of[adept] = mentor
    made = scores_of(scores, mentor_of).astype(np.int64)
    return Plan(mentor_of, total=int(made.sum()), floor=int(made.min()) if len(made) else 0, certified=True)


def _keys(scores: NDArray[np.integer], adept_ids: Iterable[object] | None, mentor_ids: Iterable[object] | None) -> Keys:
    """The keys of the ids; where there are none, the place in the order stands in."""
    adepts, mentors = scores.shape
    return Keys.of(
        range(adepts) if adept_ids is None else adept_ids,
        range(mentors) if mentor_ids is None else mentor_ids,
    )


def _solve(question: Question, mode: str, keys: Keys) -> Integers:
    """The matching that the mode asks for. Raises RuntimeError unless it is proved to be the best."""
    fair = mode == "floor"
    allowed = question.from_score(highest_floor(question)) if fair else question
    mentor_of = choose(allowed, greatest_sum(allowed), keys)
    certify_pairs(question, mentor_of)
    if fair:
        certify_floor(question, mentor_of)
    certify_sum(allowed, mentor_of)
    return mentor_of
