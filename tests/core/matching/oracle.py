"""What the solver is measured against: all matchings of a few people, and small tables with many equal plans."""

from collections.abc import Iterator

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

Table = NDArray[np.int16]
Capacity = list[int]
Question = tuple[Table, Capacity]
Pair = tuple[int, int]
Matching = tuple[int, ...]
Worth = tuple[int, int, int]


def matchings(scores: Table, capacity: Capacity) -> Iterator[Matching]:
    """Every way to give each adept one mentor, or none (-1), within the capacities."""
    if not len(scores):
        yield ()
        return
    for mentor in (-1, *(each for each, places in enumerate(capacity) if places and scores[0, each] >= 0)):
        left = [places - (each == mentor) for each, places in enumerate(capacity)]
        for rest in matchings(scores[1:], left):
            yield (mentor, *rest)


def worth(scores: Table, mentor_of: Matching) -> Worth:
    """Pairs, weakest pair, sum: in the order in which the mode "floor" compares."""
    made = [int(scores[adept, mentor]) for adept, mentor in enumerate(mentor_of) if mentor >= 0]
    return len(made), min(made, default=0), sum(made)


def fairest_worth(scores: Table, capacity: Capacity) -> Worth:
    """The best that any matching is worth, compared as the mode "floor" does."""
    return max(_worths(scores, capacity))


def greatest_worth(scores: Table, capacity: Capacity) -> tuple[int, int]:
    """The most pairs, and the greatest sum of so many."""
    return max((pairs, total) for pairs, _, total in _worths(scores, capacity))


def _worths(scores: Table, capacity: Capacity) -> set[Worth]:
    """What all matchings are worth; those that leave the same places and are worth the same count once."""
    reached: dict[tuple[int, ...], set[Worth]] = {tuple(capacity): {(0, 10_000, 0)}}
    for row in scores.tolist():
        after = {left: set(worths) for left, worths in reached.items()}
        for left, worths in reached.items():
            for mentor in (each for each, score in enumerate(row) if score >= 0 and left[each]):
                fewer = (*left[:mentor], left[mentor] - 1, *left[mentor + 1 :])
                with_pair = {
                    (pairs + 1, min(floor, row[mentor]), total + row[mentor]) for pairs, floor, total in worths
                }
                after.setdefault(fewer, set()).update(with_pair)
        reached = after
    return {(pairs, floor if pairs else 0, total) for worths in reached.values() for pairs, floor, total in worths}


@st.composite
def questions(
    draw: st.DrawFn, *, adepts: int = 6, mentors: int = 6, values: tuple[int, ...] = (-1, -1, 0, 1, 2, 50, 9999, 10_000)
) -> Question:
    """Scores and capacities of up to so many people."""
    rows, columns = draw(st.integers(0, adepts)), draw(st.integers(0, mentors))
    cells = draw(st.lists(st.sampled_from(values), min_size=rows * columns, max_size=rows * columns))
    capacity = draw(st.lists(st.integers(0, 3), min_size=columns, max_size=columns))
    return np.array(cells, dtype=np.int16).reshape(rows, columns), capacity
