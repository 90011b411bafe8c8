"""One plan out of all equally good ones: always the same, whatever the order of the rows and whoever solved it.

Best plans differ only in pairs that lie on a round of moves that costs nothing (`faces`); every other adept is settled.
What is open is solved once more, on a random-looking cost for each pair that is mixed from the stable ids of the two.
That two plans then cost the same is less likely than one in ten thousand even if all of 5000 x 2500 is open (the
isolation lemma, Mulmuley, Vazirani and Vazirani 1987).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.matching.faces import Face, Wish
from mentordesk.core.matching.question import HIGHEST_SCORE, UNMATCHED, Integers, Question

Hashes = NDArray[np.uint64]


@dataclass(frozen=True)
class Keys:
    """What the choice among equal plans hangs on: a number for each adept and for each mentor."""

    adepts: Hashes
    mentors: Hashes

    @classmethod
    def of(cls, adept_ids: Iterable[object], mentor_ids: Iterable[object]) -> "Keys":
        """The keys of these stable ids; an id counts by its text, so a UUID and its 36 characters are the same."""
        return cls(_hashes(adept_ids, b"adept"), _hashes(mentor_ids, b"mentor"))

    def costs(self, adepts: Integers) -> Integers:
        """A whole number for each pair of these adepts, so small that all sums stay exact in float64."""
        spare = np.uint64(14 + len(adepts).bit_length())
        return (splitmix64(self.adepts[adepts, None] + self.mentors) >> spare).astype(np.int64)


def _hashes(ids: Iterable[object], side: bytes) -> Hashes:
    """A 64-bit number for each id, the same in every process (Python's own hash is not)."""
    digests = [blake2b(str(each).encode(), digest_size=8, person=side).digest() for each in ids]
    return np.array([int.from_bytes(digest, "little") for digest in digests], dtype=np.uint64)


def splitmix64(values: Hashes) -> Hashes:
    """The mixing step of splitmix64 (Steele, Lea and Flood 2014): one to one, and every bit sways all the others."""
    mixed = values + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


def choose(question: Question, mentor_of: Integers, keys: Keys) -> Integers:
    """The one plan among all that are as good as `mentor_of`. Raises RuntimeError if that is not a best matching."""
    nobody = len(question.capacity)
    column_of = np.where(mentor_of == UNMATCHED, nobody, mentor_of)
    face = Face.of(question).narrowed(_wish(question), column_of)
    unsettled = np.flatnonzero(np.count_nonzero(face.options, axis=1) > 1)
    mixed = np.zeros((len(mentor_of), nobody + 1), dtype=np.int64)
    mixed[unsettled, :-1] = keys.costs(unsettled)
    chosen = face.best(Wish(mixed))
    return np.where(chosen == nobody, UNMATCHED, chosen)


def _wish(question: Question) -> Wish:
    """The most pairs, then the greatest sum; in numbers no wider than these need."""
    wide = np.int32 if question.pair_worth < 2**31 else np.int64
    cost = np.full((len(question.scores), len(question.capacity) + 1), question.pair_worth, dtype=wide)
    np.subtract(HIGHEST_SCORE, question.scores, out=cost[:, :-1])
    return Wish(cost)
