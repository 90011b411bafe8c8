"""«Hvorfor ikke …?»: what it costs the programme to put two together, exactly, and who would move where.

A forced pair starts a round of moves: the adept leaves a place and takes another one, whoever loses that takes a third,
until the first place, or a free one, is taken. The cheapest round is a shortest path in the exchange graph (Ahuja,
Magnanti and Orlin 1993, on sensitivity of assignments).
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from mentordesk.core.matching.prices import FAR, exchange_graph, losses, prices, worth_of_each
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
    def _worth(self) -> Integers:
        return worth_of_each(self.question, self.mentor_of)

    def forced(self, adept: int, mentor: int, scores: Integers) -> Cost | None:
        """What forcing these two costs and who would move; None when it cannot be done.

        `scores` (mentors,) are the adept's, also of pairs that the plan may not use.
        """
        home, worth = int(self.mentor_of[adept]), self.question.pair_worth
        way, follower = self._way(mentor, home)
        if scores[mentor] < 0 or way >= FAR // 2:
            return None
        now = 0 if home == UNMATCHED else worth + int(self.question.scores[adept, home])
        moves = self._path(mentor, home, follower)
        before = (home != UNMATCHED) + sum(one.origin != UNMATCHED for one in moves)
        pairs = before - 1 - sum(one.target != UNMATCHED for one in moves)
        return Cost(pairs, now - worth - int(scores[mentor]) + way - pairs * worth, moves)

    def _path(self, start: int, home: int, follower: Integers) -> tuple[Move, ...]:
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
            loss = losses(self.question, here, self._worth)[:, target]
            if loss.min() == self._graph[node, target]:
                return int(here[loss.argmin()])
        return None

    @cached_property
    def _into(self) -> Integers:
        """The reduced costs of the arcs into each node (row), from each other."""
        price = self._prices
        return np.ascontiguousarray((self._graph + price[:, None] - price).T)

    def _way(self, start: int, home: int) -> tuple[int, Integers]:
        """The cheapest way from one mentor to another, and the next node on it (Dijkstra 1959, on reduced costs).

        FAR when there is none. The search goes backwards from `home` and ends when it has met `start`.
        """
        size = len(self._graph)
        distance, waiting, follower = np.full(size, FAR), np.full(size, FAR), np.full(size, -1)
        distance[home] = waiting[home] = 0
        node, price = home % size, self._prices
        while node != start and distance[node] < FAR // 2:
            waiting[node] = 2 * FAR
            through = self._into[node] + distance[node]
            nearer = np.flatnonzero(through < distance)
            distance[nearer] = waiting[nearer] = through[nearer]
            follower[nearer] = node
            node = int(waiting.argmin())
        found = int(distance[start])
        return (found - int(price[start]) + int(price[home]) if found < FAR // 2 else FAR), follower
