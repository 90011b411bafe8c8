"""What adepts and mentors have in common: folded words, counted for all pairs at once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.kernel.folding import fold
from mentordesk.core.matching.model import Participant

Counts = NDArray[np.int32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Shared:
    """What adepts (rows) and mentors (columns) have in common of one kind of words.

    `common`: how many words both have; `wanted`: how many the adept has, shape (adepts, 1); `known`: both
    have answered.
    """

    common: Counts
    wanted: Counts
    known: Flags


def shared(
    adepts: Sequence[Participant], mentors: Sequence[Participant], words: Callable[[Participant], Iterable[str]]
) -> Shared:
    """Count the words that each adept has in common with each mentor."""
    rows, columns = [_folded(words(one)) for one in adepts], [_folded(words(one)) for one in mentors]
    vocabulary = {word: i for i, word in enumerate(sorted(set().union(*rows, *columns)))}
    left, right = _indicators(rows, vocabulary), _indicators(columns, vocabulary)
    wanted = left.sum(axis=1, dtype=np.int32)[:, None]
    known = (wanted > 0) & (right.sum(axis=1) > 0)[None, :]
    common = (left.astype(np.float32) @ right.T.astype(np.float32)).astype(np.int32)  # counts, exact in float32
    return Shared(common, wanted, known)


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in map(fold, words) if word)


def _indicators(sets: Sequence[frozenset[str]], vocabulary: dict[str, int]) -> NDArray[np.int8]:
    found = np.zeros((len(sets), len(vocabulary)), dtype=np.int8)
    for row, words in enumerate(sets):
        found[row, [vocabulary[word] for word in words]] = 1
    return found
