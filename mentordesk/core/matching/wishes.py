"""What plans are compared by, from the first wish to the last; every wish is a cost for each option."""

from collections.abc import Iterator

import numpy as np

from mentordesk.core.matching.faces import Wish
from mentordesk.core.matching.question import HIGHEST_SCORE
from mentordesk.core.matching.sides import Split
from mentordesk.core.matching.ties import Keys

BAND = 500
"""Hundredths of a point that the mode "fairest" does not tell apart."""


def pairs_wishes(split: Split, keys: Keys) -> Iterator[Wish]:
    """The most pairs, whichever."""
    del keys
    yield Wish(split.alone.astype(np.int64))


def sum_wishes(split: Split, keys: Keys) -> Iterator[Wish]:
    """The most pairs, of these the greatest sum, of these the one that the ids choose."""
    yield Wish(split.alone.astype(np.int64))
    yield from _last(split, keys)


def fairest_wishes(split: Split, keys: Keys) -> Iterator[Wish]:
    """The most pairs; as few as possible in the lowest band, then in the next (leximin in bands); the greatest sum."""
    yield Wish(split.alone.astype(np.int64))
    bands, made = split.scores // BAND, split.made
    for band in np.unique(bands[made]):
        yield Wish((made & (bands == band)).astype(np.int64))
    yield from _last(split, keys)


def _last(split: Split, keys: Keys) -> Iterator[Wish]:
    made = split.made
    yield Wish(np.where(made, HIGHEST_SCORE - split.scores, 0))
    costs = np.zeros(made.shape, dtype=np.int64)
    chosen = keys.costs(np.arange(split.adepts))
    costs[: split.adepts, :-1] = chosen[:, split.owner[:-1]]
    yield Wish(np.where(made, costs, 0))
