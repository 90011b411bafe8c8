"""What is asked of the solver: who can be matched with whom, how well, and how many places there are."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Scores = NDArray[np.int32]
Truths = NDArray[np.bool_]

UNMATCHED = -1
IMPOSSIBLE = -1
HIGHEST_SCORE = 10_000


@dataclass(frozen=True)
class Question:
    """Adepts are rows, mentors are columns.

    `scores` are hundredths of a point and mean something only where `possible` is true. `capacity` counts the free
    places of each mentor. A matching is told as `mentor_of`: the mentor's column for each adept, or UNMATCHED.
    """

    scores: Scores
    possible: Truths
    capacity: Integers

    def from_score(self, least: int) -> "Question":
        """The same question, of the pairs with at least this score only."""
        return replace(self, possible=self.possible & (self.scores >= least))

    @property
    def pair_worth(self) -> int:
        """What a pair is worth beside its score: more than twice any sum of scores, so the two can be told apart."""
        return 2 * (HIGHEST_SCORE + 1) * (len(self.scores) + 1)

    def parted(self, worth: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Pairs and points of sums in which each pair counts `pair_worth`."""
        pairs = (worth + self.pair_worth // 2) // self.pair_worth
        return pairs, worth - pairs * self.pair_worth


def scores_of(scores: NDArray[np.integer], mentor_of: Integers) -> NDArray[np.integer]:
    """The scores of the pairs of a matching, in the order of the adepts."""
    adepts = np.flatnonzero(mentor_of != UNMATCHED)
    return scores[adepts, mentor_of[adepts]]
