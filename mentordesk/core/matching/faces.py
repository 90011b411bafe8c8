"""One wish after the other: the best plans by the first wish, of those the best by the second, and so on.

All best plans together are a face of the polytope of matchings. A plan lies on it exactly when it uses only pairs whose
reduced cost is nothing and leaves places free only where that costs nothing (complementary slackness), so a face is
told by the pairs that are left and the places that may stay free, and the next wish is asked on these alone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from mentordesk.core.matching.assignment import cheapest
from mentordesk.core.matching.prices import FAR, FEW, cheapest_of_many, prices, some_rows
from mentordesk.core.matching.question import Integers, Question, Truths

EXACT = 2**53
"""From here on float64 does not count exactly."""


@dataclass(frozen=True)
class Wish:
    """What each option costs, whole numbers of 0 or more, shape (rows, columns); less in sum is better."""

    cost: NDArray[np.integer]

    @property
    def bound(self) -> int:
        """More than the whole costs."""
        return len(self.cost) * int(self.cost.max(initial=0)) + 1

    def then(self, after: "Wish") -> "Wish":
        """This wish first, and among plans that it does not tell apart the other."""
        return Wish(self.cost.astype(np.int64) * after.bound + after.cost)


@dataclass(frozen=True)
class Face:
    """Plans that are equally good so far.

    `options` (rows, columns): what each row can have; it gets exactly one. `places` (columns,): how many rows a column
    holds; it is full, but where `may_stay_free`. The rows are the adepts and whatever else must have a place.
    """

    options: Truths
    places: Integers
    may_stay_free: Truths

    @classmethod
    def of(cls, question: Question) -> "Face":
        """Every plan for these people; the last column is «nobody», who has room for all."""
        adepts, mentors = question.possible.shape
        return cls(
            np.hstack([question.possible, np.ones((adepts, 1), dtype=np.bool_)]),
            np.append(question.capacity, adepts),
            np.ones(mentors + 1, dtype=np.bool_),
        )

    def best(self, wish: Wish) -> Integers:
        """The column of each row in a plan of the face that costs least. Raises ValueError when the face is empty."""
        open_rows = np.flatnonzero(np.count_nonzero(self.options, axis=1) != 1)
        column_of: Integers = self.options.argmax(axis=1)
        taken = np.bincount(np.delete(column_of, open_rows), minlength=len(self.places))
        column_of[open_rows] = self._settle(open_rows, wish, self.places - taken)
        return column_of

    def _settle(self, rows: Integers, wish: Wish, places: Integers) -> Integers:
        """The cheapest columns of these rows. Places that stay free are rows too, which only some columns take."""
        options, cost = self.options[rows], wish.cost[rows]
        places = np.where(self.may_stay_free, np.minimum(places, np.count_nonzero(options, axis=0)), places)
        idle = int(places.sum()) - len(rows)
        if idle < 0 or (places < 0).any():
            raise ValueError("there are not enough places")
        everything = np.vstack([options, np.broadcast_to(self.may_stay_free, (idle, len(places)))])
        if (places > np.count_nonzero(everything, axis=0)).any():
            raise ValueError("a place that must be taken is nobody's option")
        costs = np.vstack([cost, np.zeros((idle, len(places)), dtype=cost.dtype)])
        columns: Integers = cheapest(costs, everything, places, unassigned=np.inf)[: len(rows)]
        return columns

    def narrowed(self, wish: Wish, column_of: Integers) -> "Face":
        """The plans of the face that cost as little as this one. Raises RuntimeError, a bug, when another costs less.

        Bellman and Ford's distances in the graph of moves are the prices that prove it.
        """
        few = np.count_nonzero(self.options) < FEW * self.options.size
        options, distance = (self._tight_of_few if few else self._tight_of_many)(wish, column_of)
        free = self.may_stay_free & np.isin(distance, distance[self._has_idle(column_of)])
        return Face(options, self.places, free)

    def _tight_of_many(self, wish: Wish, column_of: Integers) -> tuple[Truths, Integers]:
        """The options that some plan as good as this one takes, and the prices that prove it; from the whole table."""
        graph = np.full((len(self.places), len(self.places)), FAR)
        cheapest_of_many(graph, column_of, lambda rows: self._losses(wish, rows, column_of[rows]))
        distance, round_of = self._rounds(graph, column_of)
        options = np.empty_like(self.options)
        for rows in some_rows(np.arange(len(options))):
            homes = column_of[rows]
            tight = self._losses(wish, rows, homes) == distance - distance[homes, None]
            options[rows] = tight & (round_of[homes, None] == round_of)
        return options, distance

    def _tight_of_few(self, wish: Wish, column_of: Integers) -> tuple[Truths, Integers]:
        """The same, option by option."""
        rows, columns = np.nonzero(self.options)
        homes = column_of[rows]
        loss = wish.cost[rows, columns].astype(np.int64) - wish.cost[rows, homes].astype(np.int64)
        graph = np.full((len(self.places), len(self.places)), FAR)
        np.minimum.at(graph, (homes, columns), loss)
        distance, round_of = self._rounds(graph, column_of)
        tight = (loss + distance[homes] == distance[columns]) & (round_of[homes] == round_of[columns])
        options = np.zeros_like(self.options)
        options[rows[tight], columns[tight]] = True
        return options, distance

    def _rounds(self, graph: Integers, column_of: Integers) -> tuple[Integers, Integers]:
        """The prices in a graph of moves of rows, to which those of free places come, and the rounds of free moves."""
        places = np.ix_(self._has_idle(column_of) & self.may_stay_free, self.may_stay_free)
        graph[places] = np.minimum(graph[places], 0)
        np.fill_diagonal(graph, 0)
        distance = prices(graph)
        if distance is None:
            raise RuntimeError("The plan is not the best one: another costs less.")
        _, round_of = connected_components(csr_array(graph + distance[:, None] == distance), connection="strong")
        return distance, round_of.astype(np.int64)

    def _losses(self, wish: Wish, rows: Integers, homes: Integers) -> Integers:
        """What is lost when each of these rows moves from its column, its home, to another; FAR where it cannot."""
        loss, now = np.full((len(rows), len(self.places)), FAR), wish.cost[rows, homes].astype(np.int64)
        np.subtract(wish.cost[rows], now[:, None], out=loss, where=self.options[rows])
        return loss

    def _has_idle(self, column_of: Integers) -> Truths:
        found: Truths = np.bincount(column_of, minlength=len(self.places)) < self.places
        return found


def best_by(face: Face, wishes: Iterable[Wish]) -> Integers:
    """The plan that the wishes lead to, each asked among those that the earlier ones leave; the column of each row.

    Raises ValueError when the face is empty; RuntimeError, a bug, when the proof of one of them fails.
    """
    column_of: Integers = face.options.argmax(axis=1)
    for wish in _joined(wishes):
        column_of = face.best(wish)
        face = face.narrowed(wish, column_of)
    return column_of


def _joined(wishes: Iterable[Wish]) -> Iterator[Wish]:
    """As few wishes as exact numbers allow: neighbours become one as long as it stays under EXACT."""
    waiting: Wish | None = None
    for wish in wishes:
        if waiting is None:
            waiting = wish
        elif waiting.bound * wish.bound < EXACT:
            waiting = waiting.then(wish)
        else:
            yield waiting
            waiting = wish
    if waiting is not None:
        yield waiting
