"""What adepts and mentors have in common: folded words and single values, compared for all pairs at once.

Both sides are read once; a block of adepts (rows) is then compared with all mentors (columns).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.remembered import remembered
from mentordesk.core.matching.model import Participant

Counts = NDArray[np.int32]
Flags = NDArray[np.bool_]
_REMEMBERED = 4096

Words = Callable[[Participant], Iterable[str]]
Same = Callable[[Sequence[str]], Sequence[Sequence[int]]]
"""For each of some folded words the places of those that mean the same."""


@dataclass(frozen=True)
class Shared:
    """`common`: how many of the adept's words the mentor has too; `wanted`: how many the adept has, shape (adepts, 1).

    `known`: both have answered.
    """

    common: Counts
    wanted: Counts
    known: Flags


class Sets:
    """Several words of each person. Words are the same when they fold to the same, or when `same` says so."""

    def __init__(
        self, adepts: Sequence[Participant], mentors: Sequence[Participant], words: Words, same: Same | None = None
    ) -> None:
        rows, columns = [folded(words(one)) for one in adepts], [folded(words(one)) for one in mentors]
        vocabulary = sorted(set().union(*rows, *columns))
        self._left, right = _indicators(rows, vocabulary), _indicators(columns, vocabulary)
        self._wanted = self._left.sum(axis=1, dtype=np.int32)[:, None]
        self._told = (right.sum(axis=1) > 0)[None, :]
        self._reach = right.T
        if same is not None and vocabulary:
            self._reach = np.stack([right.T[places].max(axis=0) for places in map(list, same(vocabulary))])

    def __call__(self, rows: slice) -> Shared:
        """A block of adepts with all mentors. Counts are exact in float32."""
        wanted = self._wanted[rows]
        return Shared((self._left[rows] @ self._reach).astype(np.int32), wanted, (wanted > 0) & self._told)


class Values:
    """One word of each adept and one of each mentor, or none."""

    def __init__(self, of_adepts: Iterable[str | None], of_mentors: Iterable[str | None]) -> None:
        left, right = ([as_compared(word or "") for word in side] for side in (of_adepts, of_mentors))
        codes = {word: code for code, word in enumerate(dict.fromkeys(("", *left, *right)))}
        self.words = tuple(codes)
        self.left = np.array([codes[word] for word in left], dtype=np.int32)
        self.right = np.array([codes[word] for word in right], dtype=np.int32)

    def known(self, rows: slice) -> Flags:
        """Where both have the value."""
        known: Flags = (self.left[rows] > 0)[:, None] & (self.right > 0)[None, :]
        return known

    def same(self, rows: slice) -> Flags:
        """Where both have the same."""
        same: Flags = (self.left[rows][:, None] == self.right[None, :]) & (self.left[rows] > 0)[:, None]
        return same


@remembered(_REMEMBERED)
def as_compared(word: str) -> str:
    """A word as it is compared: the same few are folded again and again."""
    return fold(word)


def folded(words: Iterable[str]) -> frozenset[str]:
    """Words as they are compared."""
    return frozenset(word for word in map(as_compared, words) if word)


def _indicators(sets: Sequence[frozenset[str]], vocabulary: Sequence[str]) -> NDArray[np.float32]:
    places = {word: i for i, word in enumerate(vocabulary)}
    found = np.zeros((len(sets), len(vocabulary)), dtype=np.float32)
    for row, words in enumerate(sets):
        found[row, [places[word] for word in words]] = 1
    return found
