"""The best plan by plain reckoning: adept by adept over every state of the mentors' places, in each mode.

Of plans that leave the same places only those are kept that can still become the best: all others are worse whatever
follows. So a few people are reckoned through in no time, without any of the solver's ideas.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from tests.core.matching.oracle import Capacity, Matching, Table

BAND = 500
Worth = tuple[object, ...]


@dataclass(frozen=True)
class Sides:
    """A group for each adept, None for none; so many of one with a mentor; a mentor takes none or at least so many."""

    groups: Sequence[str | None]
    limit: int | None
    least: Sequence[int]


def no_sides(scores: Table) -> Sides:
    return Sides([None] * len(scores), None, [0] * scores.shape[1])


def random_table(random: np.random.Generator, most: int, values: Sequence[int]) -> tuple[Table, Capacity]:
    """Scores among these values and capacities up to 3 for at most so many people on each side."""
    rows, columns = random.integers(1, most + 1, 2)
    scores = random.choice(np.array(values, dtype=np.int16), (rows, columns))
    scores[random.random(scores.shape) < random.choice([0.0, 0.2, 0.5, 0.8])] = -1
    return scores, random.integers(0, 4, columns).tolist()


def worth(mode: str, points: Iterable[int]) -> Worth:
    """What a mode compares in its order, the greater the better."""
    made = sorted(points)
    second = {"floor": tuple(made[:1]), "fairest": tuple(one // BAND for one in made), "sum": ()}[mode]
    return len(made), second, sum(made)


def worth_of(mode: str, scores: Table, mentor_of: Matching) -> Worth:
    return worth(mode, (int(scores[row, one]) for row, one in enumerate(mentor_of) if one >= 0))


def best_worth(mode: str, scores: Table, capacity: Capacity, sides: Sides) -> Worth:
    """What the best plan of all is worth."""
    names = [name for name in dict.fromkeys(sides.groups) if name is not None]
    nobody = ((0,) * (len(names) + 1),) * len(capacity)
    reached: dict[tuple[tuple[int, ...], ...], set[tuple[int, ...]]] = {nobody: {()}}
    for row, name in zip(scores.tolist(), sides.groups, strict=True):
        after = {state: set(plans) for state, plans in reached.items()}
        for state, plans in reached.items():
            for mentor, score in enumerate(row):
                own = state[mentor]
                group = names.index(name) + 1 if name is not None else 0
                full = sum(own) >= capacity[mentor] or (group and sides.limit is not None and own[group] >= sides.limit)
                if score < 0 or full:
                    continue
                more = (*own[:group], own[group] + 1, *own[group + 1 :])
                with_pair = {tuple(sorted((*points, score))) for points in plans}
                after.setdefault((*state[:mentor], more, *state[mentor + 1 :]), set()).update(with_pair)
        reached = {state: _BEST[mode](plans) for state, plans in after.items()}
    kept = (plans for state, plans in reached.items() if _large_enough(state, sides.least))
    return max(worth(mode, points) for plans in kept for points in plans)


def _large_enough(state: tuple[tuple[int, ...], ...], least: Sequence[int]) -> bool:
    return all(not sum(own) or sum(own) >= size for own, size in zip(state, least, strict=True))


def _one_best(mode: str) -> Callable[[set[tuple[int, ...]]], set[tuple[int, ...]]]:
    return lambda plans: {max(plans, key=lambda points: worth(mode, points))}


def _floor_or_sum(plans: set[tuple[int, ...]]) -> set[tuple[int, ...]]:
    """For each weakest pair the greatest sum: a weaker one to come makes the weakest pairs equal."""
    found: dict[tuple[int, ...], tuple[int, ...]] = {}
    for points in plans:
        found[points[:1]] = max(points, found.get(points[:1], ()), key=sum)
    return set(found.values())


_BEST = {"sum": _one_best("sum"), "fairest": _one_best("fairest"), "floor": _floor_or_sum}


def deferred(scores: Table, by_mentor: Table, capacity: Capacity) -> Matching:
    """The stable plan that is best for the adepts, round by round as Gale and Shapley told it; no two scores alike."""
    rejected: set[tuple[int, int]] = set()
    while True:
        asked: dict[int, list[int]] = {}
        for adept, row in enumerate(scores.tolist()):
            open_to = [one for one in range(len(row)) if row[one] >= 0 and (adept, one) not in rejected]
            if open_to:
                asked.setdefault(max(open_to, key=row.__getitem__), []).append(adept)
        over = {
            (adept, mentor)
            for mentor, those in asked.items()
            for adept in sorted(those, key=lambda one: -int(by_mentor[one, mentor]))[capacity[mentor] :]
        }
        if not over:
            chosen = {adept: mentor for mentor, those in asked.items() for adept in those}
            return tuple(chosen.get(adept, -1) for adept in range(len(scores)))
        rejected |= over
