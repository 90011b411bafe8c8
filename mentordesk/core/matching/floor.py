"""The fairness floor: how good the weakest pair can be, when as many as possible get a mentor."""

import numpy as np

from mentordesk.core.matching.cardinality import greatest_matching
from mentordesk.core.matching.question import UNMATCHED, Integers, Question


def highest_floor(question: Question) -> int:
    """The highest score such that as many pairs as can be are still made of scores not under it; 0 without pairs.

    Binary search over the scores that occur, with a greatest matching for each probe (the bottleneck assignment problem
    of Gross 1959). At first it is taken that heads or places alone set the number of pairs, as they mostly do: then the
    great matching of all possible pairs is not needed.
    """
    values = np.flatnonzero(np.bincount(question.scores[question.possible]))
    most = _heads_or_places(question)
    place = _highest(question, values, most)
    if not place and (pairs := _most_pairs(question)) < most:
        place = _highest(question, values, pairs)
    return int(values[place]) if len(values) and most else 0


def _highest(question: Question, values: Integers, pairs: int) -> int:
    """The place of the highest value that suffices, 0 where none above the lowest does."""
    low, high = 0, len(values)
    while high - low > 1:
        middle = (low + high) // 2
        if _suffices(question.from_score(int(values[middle])), pairs):
            low = middle
        else:
            high = middle
    return low


def _suffices(question: Question, pairs: int) -> bool:
    """Whether so many pairs can be made; counting heads and places first spares many a matching."""
    return _heads_or_places(question) >= pairs and _most_pairs(question) >= pairs


def _heads_or_places(question: Question) -> int:
    """More pairs than this there cannot be."""
    heads = np.count_nonzero(question.possible.any(axis=1))
    places = np.minimum(question.capacity, np.count_nonzero(question.possible, axis=0)).sum()
    return int(min(heads, places))


def _most_pairs(question: Question) -> int:
    return int(np.count_nonzero(greatest_matching(question.possible, question.capacity) != UNMATCHED))
