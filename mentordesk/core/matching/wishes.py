"""What plans are compared by, from the first wish to the last; every wish is a cost for each option."""

from collections.abc import Iterator

import numpy as np

from mentordesk.core.matching.faces import Wish
from mentordesk.core.matching.question import HIGHEST_SCORE, Integers, Truths
from mentordesk.core.matching.sides import Split
from mentordesk.core.matching.ties import Keys

BAND = 500
"""Hundredths of a point that the mode "fairest" does not tell apart."""


def pairs_wishes(split: Split, kept: Truths) -> Iterator[Wish]:
    """The most pairs, of these plans one that breaks the fewest kept pairs (adepts, mentors), whichever."""
    yield Wish(split.alone.astype(np.int64))
    if kept.any():
        yield Wish(_broken(split, kept))


def sum_wishes(split: Split, kept: Truths, keys: Keys) -> Iterator[Wish]:
    """The same; of these the greatest sum, of these the one that the ids choose."""
    yield from pairs_wishes(split, kept)
    yield from _last(split, keys)


def fairest_wishes(split: Split, kept: Truths, keys: Keys) -> Iterator[Wish]:
    """The same, as few as possible in the lowest band, then in the next (leximin in bands); the greatest sum."""
    yield from pairs_wishes(split, kept)
    bands, made = split.scores // BAND, split.made
    for band in np.unique(bands[made]):
        yield Wish((made & (bands == band)).astype(np.int64))
    yield from _last(split, keys)


def _broken(split: Split, kept: Truths) -> Integers:
    """1 for every option of an adept with a kept pair that is not this pair."""
    costs = np.zeros(split.face.options.shape, dtype=np.int64)
    costs[: split.adepts, :-1] = ~kept[:, split.owner[:-1]]
    costs[: split.adepts, -1] = 1
    costs[: split.adepts][~kept.any(axis=1)] = 0
    return costs


def _last(split: Split, keys: Keys) -> Iterator[Wish]:
    made = split.made
    yield Wish(np.where(made, HIGHEST_SCORE - split.scores, 0))
    costs = np.zeros(made.shape, dtype=np.int64)
    chosen = keys.costs(np.arange(split.adepts))
    costs[: split.adepts, :-1] = chosen[:, split.owner[:-1]]
    yield Wish(np.where(made, costs, 0))
