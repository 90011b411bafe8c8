"""What every pair would cost, against whole new plans and against the plain way through every node."""

import numpy as np
import pytest

from mentordesk.core.matching.planning import Asked
from mentordesk.core.matching.prices import FAR
from mentordesk.core.matching.question import Integers
from mentordesk.core.matching.solver import plan
from tests.core.matching.every_pair import every_loss, shortest_ways
from tests.core.matching.plans import a_plan
from tests.core.matching.reckoning import random_table


def through_every_node(graph: Integers) -> Integers:
    """The shortest ways as Floyd told them."""
    ways = graph.copy()
    for node in range(len(ways)):
        ways = np.minimum(np.minimum(ways, ways[:, node, None] + ways[node]), FAR)
    return ways


@pytest.mark.parametrize("near", [1, 2, 5, 99])
def test_the_shortest_ways_need_few_arcs_at_first_or_many(near: int) -> None:
    random = np.random.default_rng(near)
    for nodes in (0, 1, 2, 3, 7, 20, 150):
        for there in (0.0, 0.1, 0.5, 1.0):
            graph = random.integers(0, 30, (nodes, nodes)) ** 3
            graph[random.random(graph.shape) >= there] = FAR
            np.fill_diagonal(graph, 0)
            assert (shortest_ways(graph, near) == through_every_node(graph)).all()


@pytest.mark.parametrize("mode", ["sum", "floor"])
def test_every_loss_is_what_a_new_plan_says(mode: str) -> None:
    random, told = np.random.default_rng(len(mode)), 0
    for _ in range(40):
        scores, capacity = random_table(random, 6, (0, 1, 399, 400, 1000, 9999))
        first = a_plan(scores, capacity, Asked(mode))
        losses = every_loss(first)
        above = first.floor if mode == "floor" else 0
        for pair in zip(*np.nonzero(scores >= 0), strict=True):
            assert losses.known[pair] == (capacity[pair[1]] > 0)
            if losses.known[pair]:
                new = plan(scores, capacity, mode="sum", minimum=above, locked=[pair])
                fewer = len(first.pairs) - int(np.count_nonzero(new.mentor >= 0))
                assert (losses.pairs[pair], losses.points[pair]) == (fewer, first.total - new.total)
                told += 1
    assert told > 100
