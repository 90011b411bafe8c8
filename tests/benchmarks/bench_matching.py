"""How long a plan takes, beside scipy's bare assignment solver on the same scores in the same run.

Run it as `python -m tests.benchmarks.bench_matching`. Nothing fails here: machines differ, look at the ratio.
"""

from collections.abc import Callable
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from mentordesk.core.matching.solver import plan

Generator = np.random.Generator
Integers = NDArray[np.int64]
SIZES = ((35, 10, 4), (200, 100, 2), (1000, 500, 2))
"""Adepts, mentors, places with each mentor."""


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
    seconds = []
    for _ in range(runs):
        start = perf_counter()
        work()
        seconds.append(perf_counter() - start)
    return min(seconds)


def compare(random: Generator, adepts: int, mentors: int, places: int) -> None:
    """Print the seconds and the ratio of both modes."""
    scores, capacity = classic_scores(random, adepts, mentors), np.full(mentors, places)
    expanded = np.repeat(scores, capacity, axis=1)
    bare = shortest(lambda: linear_sum_assignment(expanded, maximize=True))
    floor = shortest(lambda: plan(scores, capacity))
    greatest = shortest(lambda: plan(scores, capacity, mode="sum"))
    for mode, whole in (("floor", floor), ("sum", greatest)):
        print(f"{adepts} x {mentors}, {mode}: {whole:.4f} s, scipy alone {bare:.4f} s, ratio {whole / bare:.1f}")


def main() -> None:
    random = np.random.default_rng(2026)
    for adepts, mentors, places in SIZES:
        compare(random, adepts, mentors, places)


if __name__ == "__main__":
    main()
