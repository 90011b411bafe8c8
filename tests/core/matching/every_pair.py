"""What it would cost to put any two together, for all pairs at once: what `Explaining` is asked pair by pair.

The program needs one pair at a time. The whole table is here to hold every answer up against a whole new plan, and to
measure how long it takes to explain everything.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from mentordesk.core.matching.asking import unlocked
from mentordesk.core.matching.planning import MatchPlan
from mentordesk.core.matching.prices import FAR, exchange_graph, prices, some_rows, worth_of_each
from mentordesk.core.matching.question import UNMATCHED, Integers, Question, Truths

_NEAR = 16
"""Shortest ways are looked for on so many arcs from each node at first; most of the others are part of none."""


@dataclass(frozen=True)
class Losses:
    """What forcing each adept (row) to each mentor (column) costs: pairs, and hundredths of the sum.

    Only where `known`: the two are possible, a place is not locked, and the adept is not.
    """

    pairs: Integers
    points: Integers
    known: Truths


@dataclass(frozen=True)
class EveryPair:
    """Answers about one best plan, `mentor_of`, by number and sum; the others keep to the question's possible pairs."""

    question: Question
    mentor_of: Integers

    def costs(self, scores: NDArray[np.integer]) -> Integers:
        """The loss of forcing each adept to each mentor, in hundredths with `pair_worth` for each pair fewer.

        `scores` (adepts, mentors) are also those of pairs that the plan may not use; -1 costs FAR.
        """
        ways = np.ascontiguousarray(self.ways[:-1].T)
        worth = worth_of_each(self.question, self.mentor_of) - self.question.pair_worth
        found = np.full(scores.shape, FAR)
        for adepts in some_rows(np.arange(len(scores))):
            cost = worth[adepts, None] - scores[adepts] + ways[self.mentor_of[adepts]]
            found[adepts] = np.where(scores[adepts] >= 0, np.minimum(cost, FAR), FAR)
        return found

    @cached_property
    def ways(self) -> Integers:
        """The cheapest way from each node of the exchange graph (row) to each other; FAR where there is none."""
        graph = exchange_graph(self.question, self.mentor_of)
        price = prices(graph)
        if price is None:
            raise RuntimeError("The plan is not the best one for this question.")
        ways = shortest_ways(np.where(graph < FAR // 2, graph + price[:, None] - price, FAR))
        return np.where(ways < FAR // 2, ways - price[:, None] + price, FAR)


def shortest_ways(graph: Integers, near: int = _NEAR) -> Integers:
    """The length of the shortest way from each node (row) to each other; arcs have lengths of 0 or more, or FAR.

    Dijkstra's search (1959) on the shortest arcs of each node; then every node with an arc that is shorter than all
    ways found so far gets its arcs, and no way needs such a node more than once (the step of Floyd 1962). The shortest
    of these arcs come first, since most of the others are then no shorter than a way any more.
    """
    nodes = len(graph)
    targets = np.argpartition(graph, min(near, nodes) - 1, axis=1)[:, :near]
    rows, places = np.nonzero(np.take_along_axis(graph, targets, axis=1) < FAR // 2)
    columns = targets[rows, places]
    found = dijkstra(csr_array((graph[rows, columns].astype(np.float64), (rows, columns)), shape=graph.shape))
    ways = np.where(np.isfinite(found), found, FAR).astype(np.int64)
    shortest = np.where(graph < ways, graph, FAR).min(axis=1, initial=FAR)
    for node in np.argsort(shortest, kind="stable")[: np.count_nonzero(shortest < FAR)]:
        shorter = np.flatnonzero(graph[node] < ways[node])
        if not len(shorter):
            continue
        onward = np.minimum(ways[node], (graph[node, shorter, None] + ways[shorter]).min(axis=0, initial=FAR))
        for origins in some_rows(np.arange(nodes)):
            ways[origins] = np.minimum(ways[origins], ways[origins, node, None] + onward)
    return ways


def every_loss(plan: MatchPlan) -> Losses:
    """What it costs to put any two together above the plan's own floor; for a plan that `Asked.is_plain` alone."""
    rows, columns = ({one.id: place for place, one in enumerate(side)} for side in (plan.adepts, plan.mentors))
    locked = [(rows[adept.id], columns[mentor.id]) for adept, mentor in plan.asked.locked]
    mentor_of = np.full(len(plan.adepts), UNMATCHED)
    for pair in plan.pairs:
        if (rows[pair.adept.id], columns[pair.mentor.id]) not in locked:
            mentor_of[rows[pair.adept.id]] = columns[pair.mentor.id]
    free, points = np.flatnonzero(mentor_of != UNMATCHED), plan.scores.points
    floor = int(points[free, mentor_of[free]].min(initial=10_000)) if plan.asked.mode == "floor" and len(free) else 0
    places = np.array([one.places for one in plan.mentors], dtype=np.int64)
    question = unlocked(points, places, max(plan.asked.minimum, floor), locked, ())
    costs = EveryPair(question, mentor_of).costs(points)
    known = costs < FAR // 2
    known[[row for row, _ in locked]] = False
    return Losses(*question.parted(costs), known)
