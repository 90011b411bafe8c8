"""Thousands of random small matchings in every mode and under every side rule, against plain reckoning."""

import numpy as np
import pytest

from mentordesk.core.matching.solver import plan
from tests.core.matching.reckoning import Sides, best_worth, deferred, no_sides, random_table, worth_of

FEW, MANY = (0, 1, 2, 499, 500), tuple(range(0, 10_001, 73))
MODES = ("floor", "fairest", "sum")


@pytest.mark.parametrize("values", [FEW, MANY])
@pytest.mark.parametrize(("mode", "times"), [("floor", 500), ("sum", 500), ("fairest", 200)])
def test_no_plan_is_better(mode: str, times: int, values: tuple[int, ...]) -> None:
    random = np.random.default_rng(times + len(values))
    for _ in range(times):
        scores, capacity = random_table(random, 7, values)
        found = plan(scores, capacity, mode=mode)
        assert worth_of(mode, scores, tuple(found.mentor.tolist())) == best_worth(
            mode, scores, capacity, no_sides(scores)
        )
        assert all(np.count_nonzero(found.mentor == one) <= places for one, places in enumerate(capacity))
        assert found.certified


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("rule", ["groups", "circles", "both"])
def test_no_plan_that_keeps_the_side_rules_is_better(mode: str, rule: str) -> None:
    random = np.random.default_rng(len(mode) * 10 + len(rule))
    for _ in range(80):
        scores, capacity = random_table(random, 6, FEW)
        groups = random.choice(np.array(["Drammen", "Oslo", None]), len(scores)).tolist()
        limit = None if rule == "circles" else int(random.integers(0, 3))
        least = [0] * len(capacity) if rule == "groups" else random.integers(0, 4, len(capacity)).tolist()
        sides = Sides(groups, limit, least)
        found = plan(scores, capacity, mode=mode, groups=groups, group_limit=limit, least=least).mentor.tolist()
        assert worth_of(mode, scores, tuple(found)) == best_worth(mode, scores, capacity, sides)
        for mentor, size in enumerate(least):
            own = [group for group, one in zip(groups, found, strict=True) if one == mentor]
            assert not own or size <= len(own) <= capacity[mentor]
            assert limit is None or all(own.count(group) <= limit for group in own if group is not None)


def test_the_stable_plan_is_the_best_of_the_stable_for_every_adept() -> None:
    random = np.random.default_rng(3)
    for _ in range(1000):
        scores, capacity = random_table(random, 7, (0,))
        ranks = [random.permuted(np.arange(scores.size)).reshape(scores.shape).astype(np.int16) for _ in range(2)]
        scores = np.where(scores < 0, scores, ranks[0]).astype(np.int16)
        found = plan(scores, capacity, mode="stable", scores_by_mentor=ranks[1])
        assert tuple(found.mentor.tolist()) == deferred(scores, ranks[1], capacity)
