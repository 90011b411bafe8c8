"""The search for the best choice that keeps the quotas: exact, or cut off in time, and then it says so. Pure.

People who count in the same quotas differ by rank alone, so a choice is a number of people from each such group. The
numbers are found group by group. A price for each quota, found by trial, tells how good a choice can still become;
what cannot come up to one that is known already is let go.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple
from uuid import UUID

_PARTS = 64
"""Prices are whole parts of a rank, so that sums are exact."""
_TRIALS = 200
_STEPS = 40_000
"""So many ways are tried at most, some tenths of a second: where that is not enough the most promising states are gone
on with, and the choice is the best that was found. Steps are counted, and not time, so that it is the same everywhere.
"""


@dataclass(frozen=True)
class Bounds:
    """One quota as the search sees it: the places in the order of those who count, and the bounds."""

    id: UUID
    members: frozenset[int]
    least: int
    most: int | None


class _Limit(NamedTuple):
    """A quota without those who have a place anyway; `least` is no more than there are people for."""

    least: int
    most: int | None


class _Group(NamedTuple):
    """People, the best first, who count in the same quotas (`inside`)."""

    inside: tuple[bool, ...]
    people: list[int]


class _State(NamedTuple):
    """How many are taken, and of each quota as many as matter: up to `least`, or all where there is a `most`."""

    taken: int
    of: tuple[int, ...]


class _Way(NamedTuple):
    """How a state is reached best: the sum of ranks, the sum of their squares, and how many of each group."""

    sum: int
    squares: int
    numbers: tuple[int, ...]


class _Hope(NamedTuple):
    """What a choice must come up to: a sum that is known to be there, and the prices that say what is out of reach."""

    sum: int
    numbers: tuple[int, ...]
    prices: tuple[int, ...]


class Found(NamedTuple):
    """Who gets a place; `proved` is false where the search was cut off and there may be a better choice."""

    chosen: frozenset[int]
    proved: bool


@lru_cache(maxsize=8)
def best(free: tuple[int, ...], fixed: frozenset[int], places: int, quotas: tuple[Bounds, ...]) -> Found:
    """Who of `free` (best first) gets one of the places.

    Of all choices those that lack least of what is asked for, of these those that fill most places, of these the
    smallest sum of ranks, and among equals the one whose worst are better. The last answers are kept: the same is asked
    again after every key that has not changed the order.
    """
    room = min(places, len(free))
    limits = [_limit(quota, free, fixed) for quota in quotas]
    groups = _alike(free, quotas)
    hope = _hope(groups, limits, room)
    ways, proved = _ways(groups, limits, room, hope)

    def worth(state: _State) -> tuple[int, int, int, int]:
        missing = sum(max(0, limit.least - count) for limit, count in zip(limits, state.of, strict=True))
        return missing, -state.taken, ways[state].sum, ways[state].squares

    found = min(ways, key=worth, default=None)
    if hope is not None and (found is None or worth(found)[:3] > (0, -room, hope.sum)):
        numbers = hope.numbers
    else:
        numbers = ways[found].numbers if found is not None else ()
    chosen = (one for group, number in zip(groups, numbers, strict=True) for one in group.people[:number])
    return Found(frozenset(chosen), proved)


def _limit(quota: Bounds, free: Sequence[int], fixed: frozenset[int]) -> _Limit:
    already = len(fixed & quota.members)
    there = sum(one in quota.members for one in free)
    most = None if quota.most is None else max(0, quota.most - already)
    return _Limit(max(0, min(quota.least - already, there)), most)


def _alike(free: Sequence[int], quotas: Sequence[Bounds]) -> list[_Group]:
    found: dict[tuple[bool, ...], list[int]] = defaultdict(list)
    for one in free:
        found[tuple(one in quota.members for quota in quotas)].append(one)
    return [_Group(inside, people) for inside, people in found.items()]


_Ways = dict[_State, _Way]


def _ways(groups: Sequence[_Group], limits: Sequence[_Limit], room: int, hope: _Hope | None) -> tuple[_Ways, bool]:
    """All states that can be reached, or, where there is a hope, those that come up to it; and whether none was left.

    The steps are shared out evenly among the groups that are still to come.
    """
    reach = _Reach(groups, limits, room, hope) if hope else None
    ways, left, proved = {_State(0, (0,) * len(limits)): _Way(0, 0, ())}, _STEPS, True
    for place, group in enumerate(groups):
        most = max(1, left // (len(groups) - place) // (min(len(group.people), room) + 1))
        if len(ways) > most:
            ways, proved = _most_promising(ways, most, limits, reach, place - 1), False
        found: _Ways = {}
        for state, way in ways.items():
            _take(group, state, way, limits, room, found)
        left -= len(ways) * (min(len(group.people), room) + 1)
        ways = found if reach is None else reach.near(place, found)
    return ways, proved


def _most_promising(ways: _Ways, most: int, limits: Sequence[_Limit], reach: "_Reach | None", place: int) -> _Ways:
    """So many states: those that can come nearest to the hope; without one, those that lack least by now."""

    def lacks(state: _State) -> tuple[int, int]:
        short = sum(max(0, limit.least - count) for limit, count in zip(limits, state.of, strict=True))
        return (short, ways[state].sum) if reach is None else (reach.bound(place, state, ways[state]), 0)

    return {state: ways[state] for state in sorted(ways, key=lacks)[:most]}


def _take(
    group: _Group, state: _State, way: _Way, limits: Sequence[_Limit], room: int, found: dict[_State, _Way]
) -> None:
    """Take any number of a group, the best of it first."""
    total, squares = way.sum, way.squares
    for more in range(min(len(group.people), room - state.taken) + 1):
        if more:
            total += group.people[more - 1]
            squares += group.people[more - 1] ** 2
        counted = []
        for limit, count, inside in zip(limits, state.of, group.inside, strict=True):
            after = count + more if inside else count
            if limit.most is not None and after > limit.most:
                return
            counted.append(after if limit.most is not None else min(after, limit.least))
        reached = _State(state.taken + more, tuple(counted))
        if reached not in found or (total, squares) < found[reached][:2]:
            found[reached] = _Way(total, squares, (*way.numbers, more))


class _Reach:
    """Tells of a state after some groups whether the others can still bring it to the sum that is hoped for."""

    def __init__(self, groups: Sequence[_Group], limits: Sequence[_Limit], room: int, hope: _Hope) -> None:
        self._limits, self._room, self._hope = limits, room, hope
        self._rest: list[list[int]] = []
        costs: list[int] = []
        for group in reversed(groups):
            self._rest.insert(0, list(accumulate(sorted(costs)[:room], initial=0)))
            price = _price(group, hope.prices)
            costs += [_PARTS * one - price for one in group.people[:room]]

    def near(self, place: int, ways: Mapping[_State, _Way]) -> _Ways:
        """The states that can come up to the hope."""
        most = _PARTS * self._hope.sum
        return {one: way for one, way in ways.items() if self.bound(place, one, way) <= most}

    def bound(self, place: int, state: _State, way: _Way) -> int:
        """What the sum will be at least after that group.

        A price is won back by everybody who counts: nothing is hoped for in vain."""
        rest, left = self._rest[place], self._room - state.taken
        if left >= len(rest):
            return _PARTS * self._hope.sum + 1
        bound = _PARTS * way.sum + rest[left]
        for limit, price, count in zip(self._limits, self._hope.prices, state.of, strict=True):
            wanted = limit.least if price >= 0 else (limit.most or 0)
            bound += price * (wanted - count if price < 0 else max(0, wanted - count))
        return bound


def _price(group: _Group, prices: Sequence[int]) -> int:
    return sum(price for price, inside in zip(prices, group.inside, strict=True) if inside)


def _hope(groups: Sequence[_Group], limits: Sequence[_Limit], room: int) -> _Hope | None:
    """By trial: who counts where too few are is made better by a price, and where too many are, worse."""
    prices = [0] * len(limits)
    found: tuple[int, tuple[int, ...]] | None = None
    highest, at_highest = None, tuple(prices)
    for trial in range(_TRIALS):
        taken = _cheapest(groups, prices, room)
        counts = [sum(t for t, g in zip(taken, groups, strict=True) if g.inside[q]) for q in range(len(limits))]
        total = sum(sum(group.people[:number]) for group, number in zip(groups, taken, strict=True))
        gaps = [_gap(limit, count, price) for limit, count, price in zip(limits, counts, prices, strict=True)]
        if all(map(_keeps, limits, counts)):
            found = min(found or (total, tuple(taken)), (total, tuple(taken)))
        bound = _PARTS * total + sum(price * gap for price, gap in zip(prices, gaps, strict=True))
        if highest is None or bound > highest:
            highest, at_highest = bound, tuple(prices)
        if found is not None and highest > _PARTS * (found[0] - 1):
            break  # nothing with a smaller sum is there
        step = _step(found and found[0], bound, gaps) or max(1, _PARTS * room // (trial + 1))
        prices = [_repriced(limit, price, gap * step) for limit, price, gap in zip(limits, prices, gaps, strict=True)]
    return None if found is None else _Hope(*found, at_highest)


def _step(found: int | None, bound: int, gaps: Sequence[int]) -> int:
    """As far as the bound may still rise, by how much the prices pull at it (Polyak's step)."""
    pull = sum(gap * gap for gap in gaps)
    return max(1, (_PARTS * found - bound) // pull) if found is not None and pull else 0


def _cheapest(groups: Sequence[_Group], prices: Sequence[int], room: int) -> list[int]:
    """How many of each group are among the best when prices are counted."""
    costs = [
        (_PARTS * one - _price(group, prices), place)
        for place, group in enumerate(groups)
        for one in group.people[:room]
    ]
    taken = [0] * len(groups)
    for _, place in sorted(costs)[:room]:
        taken[place] += 1
    return taken


def _keeps(limit: _Limit, count: int) -> bool:
    return count >= limit.least and (limit.most is None or count <= limit.most)


def _gap(limit: _Limit, count: int, price: int) -> int:
    """How many too few (above 0) or too many (below 0) there are, or, where a price was set, how far it missed."""
    if limit.most is not None and (count > limit.most or price < 0):
        return limit.most - count
    return limit.least - count if count < limit.least or price > 0 else 0


def _repriced(limit: _Limit, price: int, change: int) -> int:
    """A price stays on its side of 0, unless both bounds are there and pull it over."""
    after = price + change
    if limit.most is None:
        return max(0, after)
    return min(0, after) if not limit.least else after
