"""How long a plan takes, beside scipy's bare assignment solver on the same scores in the same run.

Run it as `python -m tests.benchmarks.bench_matching`. Nothing fails here: machines differ, look at the ratio.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from mentordesk.core.matching.explaining import Explaining
from mentordesk.core.matching.model import Rules
from mentordesk.core.matching.question import Question
from mentordesk.core.matching.solver import plan
from tests.benchmarks.measuring import Figure, run, seconds_of
from tests.core.matching.every_pair import EveryPair
from tests.core.matching.plans import a_plan

Generator = np.random.Generator
Integers = NDArray[np.int64]
SIZES = ((35, 10, 4, 0.6), (200, 100, 2, 0.6), (1000, 500, 2, 0.6), (5000, 2500, 2, 1.0), (5000, 2500, 2, 0.07))
"""Adepts, mentors, places with each mentor, the share of possible pairs."""
BARS = {(1000, "floor"): 6, (1000, "sum"): 6, (5000, "floor"): 0.5, (5000, "sum"): 0.5}
"""Times scipy alone, by adepts and mode."""
WHY_NOT = {200: 0.002, 1000: 0.01, 5000: 0.04}
"""Seconds for one «why not», or one lock and what moves, by adepts."""
EVERY_PAIR = {(35, 0.6): 0.01, (200, 0.6): 0.1, (1000, 0.6): 0.5, (5000, 1.0): 15, (5000, 0.07): 5}
"""Seconds for the plan and what every pair would cost, by adepts and the share of possible pairs."""
GROUPS, IN_GROUPS = 7, {200: 0.5, 1000: 3.0}
"""So many groups, of each at most one with a mentor; seconds for the plan."""


def answers(random: Generator, people: int, words: int, most: int) -> Integers:
    """For each person up to `most` of so many words, as rows of 0 and 1."""
    order = random.random((people, words)).argsort(axis=1)
    return (order < random.integers(1, most + 1, (people, 1))).astype(np.int64)


def shared(random: Generator, adepts: int, mentors: int, words: int, most: int) -> NDArray[np.float64]:
    """The share of each adept's words that each mentor has too."""
    wanted = answers(random, adepts, words, most)
    common: Integers = wanted @ answers(random, mentors, words, most + 2).T
    share: NDArray[np.float64] = common / wanted.sum(axis=1, keepdims=True)
    return share


def classic_scores(random: Generator, adepts: int, mentors: int, possible: float = 0.6) -> NDArray[np.int16]:
    """Scores as the classic preset gives them: many are equal, and the pairs of the other 40 % are impossible."""
    points = 30 * shared(random, adepts, mentors, 10, 2)
    points += 30 * shared(random, adepts, mentors, 12, 4)
    points += 20 * shared(random, adepts, mentors, 10, 5)
    points += 10 * (random.integers(0, 20, (adepts, 1)) == random.integers(0, 20, mentors))
    points += 5 * random.integers(0, 3, (adepts, mentors))
    scores = (points * 100).astype(np.int16)
    scores[random.random(scores.shape) >= possible] = -1
    return scores


def shortest(work: Callable[[], object], runs: int = 5) -> float:
    """The seconds of the fastest of a few runs: the others were disturbed."""
    return min(seconds_of(work) for _ in range(runs))


def compare(random: Generator, adepts: int, mentors: int, places: int, share: float) -> Iterator[Figure]:
    """Every mode beside scipy, questions about plans, and groups."""
    scores, capacity = classic_scores(random, adepts, mentors, share), np.full(mentors, places)
    runs = 3 if adepts == 5000 else 5
    bare = _bare(scores, capacity, runs)
    name = f"Matching {adepts} × {mentors}, {share:.0%} possible"
    for mode in ("floor", "sum", *(("fairest", "stable") if adepts < 5000 else ())):
        whole = shortest(partial(plan, scores, capacity, mode=mode), runs)
        yield Figure(f"{name}: {mode}", whole, bare, times=BARS.get((adepts, mode)))
    yield Figure(f"{name}: one «why not»", _why_not(scores, capacity), bare, seconds=WHY_NOT.get(adepts))
    every = shortest(partial(_every_pair, scores, capacity), runs)
    yield Figure(f"{name}: sum, and every «why not»", every, bare, seconds=EVERY_PAIR.get((adepts, share)))
    if adepts < 5000:
        groups = [row % GROUPS for row in range(adepts)]
        apart = shortest(partial(plan, scores, capacity, groups=groups, group_limit=1), 1)
        yield Figure(f"{name}: floor, {GROUPS} groups kept apart", apart, bare, seconds=IN_GROUPS.get(adepts))


def _bare(scores: NDArray[np.int16], capacity: Integers, runs: int) -> float:
    """The seconds of scipy alone; its copied columns are not kept."""
    expanded = np.repeat(scores, capacity, axis=1)
    return shortest(lambda: linear_sum_assignment(expanded, maximize=True), runs)


def _every_pair(scores: NDArray[np.int16], capacity: Integers) -> Integers:
    found = plan(scores, capacity, mode="sum")
    question = Question(scores.astype(np.int32), scores >= 0, capacity)
    return EveryPair(question, found.mentor).costs(scores)


def _why_not(scores: NDArray[np.int16], capacity: Integers) -> float:
    """The longest of some questions about the usual plan, once the plan has been looked at."""
    plan = a_plan(scores, capacity.tolist())
    explaining = Explaining(plan, Rules(), plan.asked)
    possible = np.argwhere(scores >= 0)
    pairs = possible[:: len(possible) // 20]
    asked = [partial(explaining.of, plan.adepts[row], plan.mentors[column]) for row, column in pairs]
    asked[0]()
    return max(shortest(one, 3) for one in asked[1:20])


def figures(folder: Path) -> list[Figure]:
    """All sizes in all modes."""
    random = np.random.default_rng(2026)
    return [figure for size in SIZES for figure in compare(random, *size)]


if __name__ == "__main__":
    run("bench_matching")
