"""How long a plan takes, beside scipy's bare assignment solver on the same scores in the same run.

Run it as `python -m tests.benchmarks.bench_matching`. Nothing fails here: machines differ, look at the ratio.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from mentordesk.core.matching.solver import plan
from tests.benchmarks.measuring import Figure, run, seconds_of

Generator = np.random.Generator
Integers = NDArray[np.int64]
SIZES = ((35, 10, 4), (200, 100, 2), (1000, 500, 2))
"""Adepts, mentors, places with each mentor."""
BAR = 6
"""Times scipy alone, for the largest."""


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


def compare(random: Generator, adepts: int, mentors: int, places: int) -> Iterator[Figure]:
    """Both modes beside scipy."""
    scores, capacity = classic_scores(random, adepts, mentors), np.full(mentors, places)
    expanded = np.repeat(scores, capacity, axis=1)
    bare = shortest(lambda: linear_sum_assignment(expanded, maximize=True))
    for mode in ("floor", "sum"):
        whole = shortest(partial(plan, scores, capacity, mode=mode))
        times = BAR if (adepts, mentors, places) == SIZES[-1] else None
        yield Figure(f"Matching {adepts} × {mentors}, {mode}", whole, bare, times=times)


def figures(folder: Path) -> list[Figure]:
    """All sizes in both modes."""
    random = np.random.default_rng(2026)
    return [figure for size in SIZES for figure in compare(random, *size)]


if __name__ == "__main__":
    run("bench_matching")
