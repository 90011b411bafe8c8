"""«Hvorfor ikke …?»: what it costs the programme to put two together, exactly, and who would move where.

A forced pair starts a round of moves: the adept leaves a place and takes another one, whoever loses that takes a third,
until the first place, or a free one, is taken. The cheapest round is a shortest path in the exchange graph (Ahuja,
Magnanti and Orlin 1993, on sensitivity of assignments), so one search answers for every mentor at once.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from mentordesk.core.matching.prices import FAR, exchange_graph, losses, prices
from mentordesk.core.matching.question import UNMATCHED, Integers, Question


@dataclass(frozen=True)
class Move:
    """An adept goes from one mentor to another; UNMATCHED is nobody."""

    adept: int
    origin: int
    target: int


@dataclass(frozen=True)
class Cost:
    """What forcing a pair costs: so many pairs fewer, and so many hundredths of the sum; `moves` of the others."""

    pairs: int
    points: int
    moves: tuple[Move, ...]


@dataclass(frozen=True)
class Exchanges:
    """Answers about one best plan. `question` is the one it is the best for by number and sum; `mentor_of` is the plan.

    The moves of others keep to the question's possible pairs; a forced pair needs only a score.
    """

    question: Question
    mentor_of: Integers

    @cached_property
    def _graph(self) -> Integers:
        return exchange_graph(self.question, self.mentor_of)

    @cached_property
    def _prices(self) -> Integers:
        found = prices(self._graph)
        if found is None:
            raise RuntimeError("The plan is not the best one for this question.")
        return found

    @cached_property
    def _losses(self) -> Integers:
        return losses(self.question, self.mentor_of)

    def costs(self, adept: int, scores: Integers) -> Integers:
        """The loss of forcing the adept to each mentor, in hundredths with `pair_worth` for each pair fewer.

        `scores` (mentors,) are the adept's, also of pairs that the plan may not use; -1 costs FAR.
        """
        home = int(self.mentor_of[adept])
        worth = self.question.pair_worth
        now = 0 if home == UNMATCHED else worth + int(self.question.scores[adept, home])
        step = np.where(scores >= 0, now - worth - scores, FAR)
        return np.minimum(step + self._way_back(home)[0][:-1], FAR)

    def forced(self, adept: int, mentor: int, scores: Integers) -> Cost | None:
        """What forcing these two costs and who would move; None when it cannot be done."""
        loss = int(self.costs(adept, scores)[mentor])
        if loss >= FAR // 2:
            return None
        home = int(self.mentor_of[adept])
        moves = self._path(mentor, home)
        before = (home != UNMATCHED) + sum(one.origin != UNMATCHED for one in moves)
        pairs = before - 1 - sum(one.target != UNMATCHED for one in moves)
        return Cost(pairs, loss - pairs * self.question.pair_worth, moves)

    def _path(self, start: int, home: int) -> tuple[Move, ...]:
        follower = self._way_back(home)[1]
        nobody, moves, node = len(self._graph) - 1, list[Move](), start
        end = nobody if home == UNMATCHED else home
        while node != end:
            target = int(follower[node])
            adept = self._who_moves(node, target)
            if adept is not None:
                moves.append(
                    Move(adept, UNMATCHED if node == nobody else node, UNMATCHED if target == nobody else target)
                )
            node = target
        return tuple(moves)

    def _who_moves(self, node: int, target: int) -> int | None:
        """The adept whose move the arc stands for; None for a free place."""
        here = np.flatnonzero(self.mentor_of == (UNMATCHED if node == len(self._graph) - 1 else node))
        if len(here):
            first = int(here[self._losses[here, target].argmin()])
            if self._losses[first, target] == self._graph[node, target]:
                return first
        return None

    def _way_back(self, home: int) -> tuple[Integers, Integers]:
        """The cheapest way from every mentor to this one, and the next node on it (Dijkstra 1959, on reduced costs)."""
        graph, price = self._graph, self._prices
        reduced = graph + price[:, None] - price
        size = len(graph)
        distance, follower = np.full(size, FAR), np.full(size, -1)
        open_nodes = np.ones(size, dtype=np.bool_)
        distance[home] = 0
        for _ in range(size):
            node = int(np.where(open_nodes, distance, 2 * FAR).argmin())
            open_nodes[node] = False
            through = reduced[:, node] + distance[node]
            nearer = open_nodes & (through < distance)
            distance[nearer] = through[nearer]
            follower[nearer] = node
        return np.where(distance < FAR // 2, distance - price + price[home], FAR), follower
