"""Another exact solver, integer programming by branch and cut, on matchings that no brute force reaches."""

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, milp

from mentordesk.core.matching.solver import plan
from tests.core.matching.oracle import Capacity, Table

ONE_PAIR = 10**7
"""More than the greatest sum of all."""


def best_sum(
    scores: Table, capacity: Capacity, groups: Sequence[int], limit: int | None, least: Sequence[int]
) -> tuple[int, int]:
    """The most pairs, and the greatest sum of so many, under the side rules."""
    rows, columns = np.nonzero(scores >= 0)
    pairs, mentors = len(rows), len(capacity)
    adept, mentor = _counting(rows, len(scores)), _counting(columns, mentors)
    meets = sparse.eye_array(mentors, format="csr")
    rules = [
        LinearConstraint(sparse.hstack([adept, sparse.csr_array((len(scores), mentors))]), ub=1),
        LinearConstraint(sparse.hstack([mentor, -meets.multiply(np.array(capacity)[:, None])]), ub=0),
        LinearConstraint(sparse.hstack([mentor, -meets.multiply(np.array(least)[:, None])]), lb=0),
    ]
    if limit is not None:
        together = _counting(columns * (max(groups) + 1) + np.array(groups)[rows], mentors * (max(groups) + 1))
        no_meets = sparse.csr_array((together.shape[0], mentors))
        rules.append(LinearConstraint(sparse.hstack([together, no_meets]), ub=limit))
    worth = np.concatenate([scores[rows, columns].astype(np.int64) + ONE_PAIR, np.zeros(mentors)])
    whole = np.ones(len(worth), dtype=np.int64)
    found = milp(-worth, constraints=rules, integrality=whole, bounds=Bounds(0, 1), options={"mip_rel_gap": 0})
    assert found.x is not None
    chosen = np.round(found.x[:pairs]).astype(bool)
    return int(chosen.sum()), int(scores[rows, columns][chosen].astype(np.int64).sum())


def _counting(places: NDArray[np.integer], most: int) -> sparse.csr_array:
    """A row for each place that counts the pairs which have it."""
    ones = np.ones(len(places))
    return sparse.csr_array((ones, (places, np.arange(len(places)))), shape=(most, len(places)))


def a_cohort(adepts: int, mentors: int, possible: float, seed: int) -> tuple[Table, Capacity, list[int]]:
    random = np.random.default_rng(seed)
    scores = random.integers(0, 10_001, (adepts, mentors)).astype(np.int16)
    scores[random.random(scores.shape) > possible] = -1
    return scores, random.integers(0, 5, mentors).tolist(), random.integers(0, 4, adepts).tolist()


def told(scores: Table, mentor_of: NDArray[np.integer]) -> tuple[int, int]:
    made = np.flatnonzero(mentor_of >= 0)
    return len(made), int(scores[made, mentor_of[made]].astype(np.int64).sum())


@pytest.mark.parametrize(("adepts", "mentors", "possible"), [(60, 30, 0.9), (150, 80, 0.3), (300, 100, 0.05)])
def test_the_plan_with_the_greatest_sum(adepts: int, mentors: int, possible: float) -> None:
    scores, capacity, groups = a_cohort(adepts, mentors, possible, adepts)
    found = plan(scores, capacity, mode="sum")
    assert told(scores, found.mentor) == best_sum(scores, capacity, groups, None, [0] * mentors)


@pytest.mark.parametrize(("adepts", "mentors", "possible"), [(60, 30, 0.9), (150, 80, 0.3), (300, 100, 0.05)])
def test_the_plan_with_the_best_weakest_pair(adepts: int, mentors: int, possible: float) -> None:
    """As many pairs as without a floor, the greatest sum above it, and fewer pairs above any higher one."""
    scores, capacity, groups = a_cohort(adepts, mentors, possible, adepts + 1)
    found = plan(scores, capacity)
    nobody = [0] * mentors
    above = np.where(scores >= found.floor, scores, -1).astype(np.int16)
    higher = np.where(scores > found.floor, scores, -1).astype(np.int16)
    most = best_sum(scores, capacity, groups, None, nobody)[0]
    assert told(scores, found.mentor) == best_sum(above, capacity, groups, None, nobody)
    assert best_sum(above, capacity, groups, None, nobody)[0] == most
    assert best_sum(higher, capacity, groups, None, nobody)[0] < most


@pytest.mark.parametrize("limit", [0, 1, 2])
def test_the_plan_with_so_many_of_one_group(limit: int) -> None:
    scores, capacity, groups = a_cohort(70, 30, 0.6, limit)
    found = plan(scores, capacity, mode="sum", groups=groups, group_limit=limit)
    assert told(scores, found.mentor) == best_sum(scores, capacity, groups, limit, [0] * 30)


@pytest.mark.parametrize("least", [2, 3])
def test_the_plan_in_circles(least: int) -> None:
    scores, _, groups = a_cohort(60, 16, 0.5, least)
    sizes = [least] * 16
    found = plan(scores, [5] * 16, mode="sum", groups=groups, group_limit=2, least=sizes)
    assert told(scores, found.mentor) == best_sum(scores, [5] * 16, groups, 2, sizes)
