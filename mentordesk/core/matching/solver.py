"""Matching adepts with mentors: the one door to the solver.

Mode "floor" looks at the weakest pair before the sum, "sum" at the sum alone. "fairest" makes the weakest pairs as good
as they can be, band by band of five points, and costs more of the sum; "stable" gives a matching in which no two would
both rather have each other, where mentors rank by scores of their own.

Side rules: of a group at most so many with a mentor (None is no group), and a mentor takes none or at least so many.
"stable" has no side rules, and does not look at pairs to be kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mentordesk.core.matching import asking
from mentordesk.core.matching.assignment import greatest_sum
from mentordesk.core.matching.certificate import certify_floor, certify_pairs, certify_sum
from mentordesk.core.matching.errors import NoSuchMode, StableHasNoSideRules
from mentordesk.core.matching.floor import highest_floor
from mentordesk.core.matching.flow import most_pairs_within
from mentordesk.core.matching.question import UNMATCHED, Integers, Question, Truths, scores_of
from mentordesk.core.matching.sides import SideRules, best_with_sides
from mentordesk.core.matching.stable import blocking_pairs, stable
from mentordesk.core.matching.ties import Keys, choose
from mentordesk.core.matching.wishes import fairest_wishes, pairs_wishes, sum_wishes

MODES = ("floor", "fairest", "sum", "stable")


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
    groups: Sequence[object | None] | None = None,
    group_limit: int | None = None,
    least: ArrayLike | None = None,
    kept: Iterable[asking.Pair] = (),
) -> Plan:
    """The best plan: the most pairs there can be, then the best weakest pair, then the greatest sum; the ids choose.

    `scores` (adepts, mentors) are hundredths of a point, 0 to 10000, or -1 where a pair is impossible; `capacity` says
    how many adepts each mentor takes. A `locked` pair is in the plan whatever its score and does not bind the floor of
    the others; a `forbidden` one is not, nor is one under the `minimum`. Of plans with as many pairs, one that breaks
    the fewest of the pairs to be `kept` is taken, whatever their score.
    Raises NoSuchMode and what `asking` refuses; RuntimeError, a bug, when the proof of the plan fails.
    """
    if mode not in MODES:
        raise NoSuchMode(mode=mode)
    places = asking.whole_numbers(capacity)
    asking.check_shapes(scores, places, adept_ids, mentor_ids, scores_by_mentor)
    asking.check_numbers(scores, places)
    locks = asking.pairs_within(scores, locked)
    bans = set(asking.pairs_within(scores, forbidden))
    asking.check_locks(scores, places, locks, bans)
    rules = asking.side_rules(scores, groups, group_limit, least, locks)
    question, keys = asking.unlocked(scores, places, minimum, locks, bans), _keys(scores, adept_ids, mentor_ids)
    question, stays = asking.with_kept(question, scores, asking.pairs_within(scores, kept), locks, bans)
    views = scores if scores_by_mentor is None else scores_by_mentor
    mentor_of = _stable(question, rules, views, keys) if mode == "stable" else _best(question, rules, stays, mode, keys)
    for adept, mentor in locks:
        mentor_of[adept] = mentor
    return _proved(scores, mentor_of)


def _proved(scores: NDArray[np.integer], mentor_of: Integers) -> Plan:
    """The plan of a matching whose proof has held."""
    made = scores_of(scores, mentor_of).astype(np.int64)
    return Plan(mentor_of, total=int(made.sum()), floor=int(made.min()) if len(made) else 0, certified=True)


def _keys(scores: NDArray[np.integer], adept_ids: Iterable[object] | None, mentor_ids: Iterable[object] | None) -> Keys:
    """The keys of the ids; where there are none, the place in the order stands in."""
    adepts, mentors = scores.shape
    return Keys.of(
        range(adepts) if adept_ids is None else adept_ids,
        range(mentors) if mentor_ids is None else mentor_ids,
    )


def _best(question: Question, rules: SideRules | None, kept: Truths, mode: str, keys: Keys) -> Integers:
    """The usual modes have a shorter way; side rules, kept pairs and the fairest go wish by wish."""
    if rules is None and mode != "fairest" and not kept.any():
        return _solve(question, mode, keys)
    return _by_wishes(question, rules or SideRules.none(*question.possible.shape), kept, mode, keys)


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


def _by_wishes(question: Question, rules: SideRules, kept: Truths, mode: str, keys: Keys) -> Integers:
    """The same, wish by wish, each proved: for side rules, and for the mode that looks at more than the weakest."""
    wishes = fairest_wishes if mode == "fairest" else sum_wishes
    if mode == "floor":
        question = _above_floor(question, rules, kept)
    return best_with_sides(question, rules, partial(wishes, kept=kept, keys=keys))


def _above_floor(question: Question, rules: SideRules, kept: Truths) -> Question:
    """The question without the pairs that are weaker than the weakest must be; those that are kept may be."""

    def _from(least: int) -> Question:
        return replace(question, possible=question.possible & ((question.scores >= least) | kept))

    def reached(least: int) -> tuple[int, int]:
        found = best_with_sides(_from(least), rules, partial(pairs_wishes, kept=kept))
        made = np.flatnonzero(found != UNMATCHED)
        return len(made), int(np.count_nonzero(kept[made, found[made]]))

    def suffices(least: int) -> bool:
        if most_pairs_within(_from(least), rules) < most[0]:
            return False
        return by_flow or reached(least) == most

    by_flow = not (kept.any() or (rules.least > 1).any())
    most = (most_pairs_within(question, rules), 0) if by_flow else reached(0)
    values = np.unique(question.scores[question.possible & ~kept])
    low, high = 0, len(values)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if suffices(int(values[middle])) else (low, middle)
    return _from(int(values[low])) if len(values) else question


def _stable(question: Question, rules: SideRules | None, by_mentor: NDArray[np.integer], keys: Keys) -> Integers:
    if rules is not None:
        raise StableHasNoSideRules
    views = asking.whole_numbers(by_mentor).astype(np.int32)
    mentor_of = stable(question, views, keys)
    if blocking_pairs(question, views, mentor_of):
        raise RuntimeError("Two would both rather have each other.")
    return mentor_of
