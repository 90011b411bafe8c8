"""The schedule of a speed-meeting round: who talks with whom in which turn. Loads numpy.

First the meetings are chosen, by a flow of least cost from adepts to mentors, which is exact: as many as there can be,
shared out among the adepts as evenly as can be, then among the mentors, then those with the best scores. Then they are
put into turns; in a graph of two sides so many turns as anybody has meetings are always enough (Kőnig), so the turns
cost nothing of the choice.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Flags = NDArray[np.bool_]

_HIGHEST = 10_000
_FAR = np.iinfo(np.int64).max // 4


class Seat(NamedTuple):
    """One talk: the turn, counted from 1, and who sits with whom."""

    turn: int
    adept: UUID
    mentor: UUID


def speed_round(
    adepts: Iterable[UUID], mentors: Iterable[UUID], scores: Mapping[tuple[UUID, UUID], int], turns: int
) -> list[Seat]:
    """The talks of a round of so many turns, by turn and mentor; `scores` (hundredths) hold the pairs that may meet.

    In one turn nobody is in two talks, and no two meet twice. Whoever stands on both sides receives as mentor in the
    first half and goes around as adept in the second. The order of the people does not matter.
    """
    left, right = sorted(set(adepts)), sorted(set(mentors))
    if not (both := set(left) & set(right)):
        return _part(left, right, scores, range(1, turns + 1))
    half = (turns + 1) // 2
    first = _part([one for one in left if one not in both], right, scores, range(1, half + 1))
    met = {frozenset((one.adept, one.mentor)) for one in first}
    others = {pair: score for pair, score in scores.items() if frozenset(pair) not in met}
    visited = [one for one in right if one not in both]
    return first + _part(left, visited, others, range(half + 1, turns + 1), first)


def _part(
    adepts: Sequence[UUID],
    mentors: Sequence[UUID],
    scores: Mapping[tuple[UUID, UUID], int],
    turns: range,
    before: Iterable[Seat] = (),
) -> list[Seat]:
    """The talks of some of the turns; what everybody had `before` counts when the rest is shared out."""
    table = np.array([[scores.get((one, other), -1) for other in mentors] for one in adepts], dtype=np.int64)
    if not turns or not table.size:
        return []
    had = [one.adept for one in before]
    flow = _Flow(table, len(turns), np.array([had.count(one) for one in adepts], dtype=np.int64))
    while flow.one_more():
        pass
    placed = _in_turns(np.argwhere(flow.chosen).tolist(), table.shape, len(turns))
    seats = [Seat(turns[turn], adepts[row], mentors[column]) for (row, column), turn in placed.items()]
    return sorted(seats, key=lambda one: (one.turn, one.mentor))


@dataclass
class _Prices:
    """What one more talk costs: so much that one step of evenness outweighs everything below it."""

    score: Integers
    mentor: int
    adept: int


class _Flow:
    """Meetings are chosen one more at a time, each time by the cheapest chain of changes: so every step is optimal."""

    def __init__(self, table: Integers, turns: int, had: Integers) -> None:
        self._possible: Flags = table >= 0
        self._turns, self._had = turns, had
        self.chosen: Flags = np.zeros(table.shape, dtype=bool)
        self._prices = _prices(table, turns)

    def one_more(self) -> bool:
        """Choose one meeting more; false when there cannot be one."""
        ways, taken = self._cheapest(), self.chosen.sum(axis=0)
        ends = np.where(taken < self._turns, ways.mentors + self._prices.mentor * (2 * taken + 1), _FAR)
        column = int(ends.argmin())
        if ends[column] >= _FAR // 2:
            return False
        self._turn_over(column, ways)
        return True

    def _cheapest(self) -> "_Ways":
        taken = self.chosen.sum(axis=1)
        start = np.where(taken < self._turns, self._prices.adept * (2 * (taken + self._had) + 1), _FAR)
        onward = np.where(self._possible & ~self.chosen, self._prices.score, _FAR)
        back = np.where(self.chosen, -self._prices.score, _FAR)
        ways = _Ways(start, onward.shape[1])
        while ways.to_mentors(onward) and ways.to_adepts(back):
            pass
        return ways

    def _turn_over(self, column: int, ways: "_Ways") -> None:
        while column >= 0:
            row = int(ways.came_from[column])
            self.chosen[row, column] = True
            column = int(ways.back_to[row])
            if column >= 0:
                self.chosen[row, column] = False


class _Ways:
    """The cheapest way to every adept and mentor, and over whom it goes (Bellman and Ford).

    A way is changed only for a cheaper one: between equal ones it could come to lead in a circle.
    """

    def __init__(self, start: Integers, mentors: int) -> None:
        self.adepts, self.back_to = start, np.full(len(start), -1)
        self.mentors, self.came_from = np.full(mentors, _FAR), np.full(mentors, -1)

    def to_mentors(self, onward: Integers) -> bool:
        """Go on over meetings that may be chosen; whether anything became cheaper."""
        ways = self.adepts[:, None] + onward
        cheaper = ways.min(axis=0) < self.mentors
        self.came_from = np.where(cheaper, ways.argmin(axis=0), self.came_from)
        self.mentors = np.where(cheaper, ways.min(axis=0), self.mentors)
        return bool(cheaper.any())

    def to_adepts(self, back: Integers) -> bool:
        """Go back over meetings that are given up; whether anything became cheaper."""
        ways = self.mentors[None, :] + back
        cheaper = ways.min(axis=1) < self.adepts
        self.back_to = np.where(cheaper, ways.argmin(axis=1), self.back_to)
        self.adepts = np.where(cheaper, ways.min(axis=1), self.adepts)
        return bool(cheaper.any())


def _prices(table: Integers, turns: int) -> _Prices:
    most = min(turns * min(table.shape), table.size)
    mentor = _HIGHEST * most + 1
    adept = mentor * (table.shape[1] * turns * turns + 1)
    return _Prices(_HIGHEST - table, mentor, adept)


Place = tuple[int, int]


def _in_turns(meetings: Sequence[Sequence[int]], shape: tuple[int, ...], turns: int) -> dict[Place, int]:
    """The turn of every meeting, from 0: nobody is in two, and nobody has more meetings than there are turns."""
    of_adept = [[-1] * turns for _ in range(shape[0])]
    of_mentor = [[-1] * turns for _ in range(shape[1])]
    for row, column in meetings:
        own, other = of_adept[row].index(-1), of_mentor[column].index(-1)
        if own != other:
            _exchange(of_adept, of_mentor, column, own, other)
        of_adept[row][own], of_mentor[column][own] = column, row
    return {(row, column): turn for row, own in enumerate(of_adept) for turn, column in enumerate(own) if column >= 0}


def _exchange(of_adept: list[list[int]], of_mentor: list[list[int]], column: int, one: int, other: int) -> None:
    """Make turn `one` free for the mentor: along the chain from there the two turns change places.

    The chain never reaches the adept in whose turn `one` nobody sits: it comes to adepts by that turn alone.
    """
    sides, at, side, turn = (of_mentor, of_adept), column, 0, one
    chain: list[tuple[int, int]] = []
    while at >= 0:
        chain.append((side, at))
        at, side, turn = sides[side][at][turn], 1 - side, one + other - turn
    for side, at in chain:
        seats = sides[side][at]
        seats[one], seats[other] = seats[other], seats[one]
