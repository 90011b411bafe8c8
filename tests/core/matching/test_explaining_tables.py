"""Explanations of hundreds of random plans, with a least score, locks and side rules, against whole new plans."""

import numpy as np
import pytest

from mentordesk.core.matching.errors import CircleTooSmall, GroupLocked
from mentordesk.core.matching.explaining import Explaining
from mentordesk.core.matching.model import Rules
from mentordesk.core.matching.planning import Asked, MatchPlan
from tests.core.matching.oracle import Capacity, Table
from tests.core.matching.plans import a_plan
from tests.core.matching.reckoning import random_table

WAYS = {
    "sum": Asked("sum"),
    "sum above a least score": Asked("sum", minimum=400),
    "floor above a least score": Asked("floor", minimum=400),
    "fairest above a least score": Asked("fairest", minimum=400),
    "one of a town": Asked("sum", group_by="town", group_limit=1),
    "circles": Asked("sum", least_size=2),
}
VALUES = (0, 1, 399, 400, 1000, 9999)


def forced(scores: Table, capacity: Capacity, asked: Asked, plan: MatchPlan, pair: tuple[int, int]) -> MatchPlan | None:
    """The plan with these two locked as well; None where that cannot be."""
    locked = [(plan.adepts.index(adept), plan.mentors.index(mentor)) for adept, mentor in plan.asked.locked]
    others = [one for one in locked if one[0] != pair[0]]
    if sum(mentor == pair[1] for _, mentor in others) >= capacity[pair[1]]:
        return None
    try:
        return a_plan(scores, capacity, asked, locked=[*others, pair])
    except (GroupLocked, CircleTooSmall):
        return None


@pytest.mark.parametrize("way", WAYS)
def test_no_explanation_differs_from_a_new_plan(way: str) -> None:
    random, asked, told = np.random.default_rng(len(way)), WAYS[way], 0
    for _ in range(15):
        scores, capacity = random_table(random, 6, VALUES)
        first = a_plan(scores, capacity, asked)
        locked = [(row, int(random.integers(0, 9)) % len(capacity)) for row in range(len(scores)) if not row % 4]
        stands = [pair for pair in locked if scores[pair] >= 0 and forced(scores, capacity, asked, first, pair)]
        plan = a_plan(scores, capacity, asked, locked=stands[:1])
        explaining = Explaining(plan, Rules(), plan.asked)
        for pair in zip(*np.nonzero(scores >= 0), strict=True):
            found = explaining.of(plan.adepts[pair[0]], plan.mentors[pair[1]])
            new = forced(scores, capacity, asked, plan, (int(pair[0]), int(pair[1])))
            if any(one.adept == plan.adepts[pair[0]] for one in plan.pairs if one.mentor == plan.mentors[pair[1]]):
                new = plan
            lost = (None, None) if new is None else (len(plan.pairs) - len(new.pairs), plan.total - new.total)
            assert (found.lost_pairs, found.lost_points) == lost
            told += 1
    assert told > 60
