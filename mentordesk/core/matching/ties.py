"""One plan out of all equally good ones: always the same, whatever the order of the rows and whoever solved it.

A matching is best exactly when it uses only pairs whose reduced cost is nothing (complementary slackness). Best plans
differ only in those of them that lie on a round of moves that costs nothing; every other adept is settled. What is open
is solved once more, on a random-looking cost for each pair that is mixed from the stable ids of the two. That two plans
then cost the same is less likely than one in ten thousand even if all of 5000 x 2500 is open (the isolation lemma,
Mulmuley, Vazirani and Vazirani 1987).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from mentordesk.core.matching.assignment import cheapest
from mentordesk.core.matching.prices import exchange_graph, losses, prices
from mentordesk.core.matching.question import UNMATCHED, Integers, Question, Truths

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
    graph = exchange_graph(question, mentor_of)
    distance = prices(graph)
    if distance is None:
        raise RuntimeError("Only a best matching has others that are as good.")
    options = _open_pairs(question, mentor_of, graph, distance)
    unsettled = np.flatnonzero(np.count_nonzero(options, axis=1) > 1)
    places = _places(question, mentor_of, unsettled)
    costs = np.zeros((len(unsettled), len(places)), dtype=np.int64)
    costs[:, :-1] = keys.costs(unsettled)
    chosen = mentor_of.copy()
    chosen[unsettled] = _settle(options[unsettled], costs, places, distance == distance[-1])
    return np.where(chosen == len(question.capacity), UNMATCHED, chosen)


def _open_pairs(question: Question, mentor_of: Integers, graph: Integers, distance: Integers) -> Truths:
    """The pairs that occur in some best plan; the last column stands for staying unmatched."""
    costs_nothing = csr_array(graph + distance[:, None] == distance)
    _, round_of = connected_components(costs_nothing, connection="strong")
    reduced = losses(question, mentor_of)
    reduced += distance[mentor_of, None]
    reduced -= distance
    options: Truths = (reduced == 0) & (round_of[mentor_of, None] == round_of)
    return options


def _places(question: Question, mentor_of: Integers, unsettled: Integers) -> Integers:
    """What the settled adepts leave free with each mentor and, last, how many of the unsettled stay unmatched."""
    settled = np.delete(mentor_of, unsettled)
    taken = np.bincount(settled[settled != UNMATCHED], minlength=len(question.capacity))
    return np.append(question.capacity - taken, np.count_nonzero(mentor_of[unsettled] == UNMATCHED))


def _settle(options: Truths, costs: Integers, places: Integers, may_stay_free: Truths) -> Integers:
    """The cheapest choice of an option for each row that fills every column, but for those that may stay free.

    To say that, places that stay free are rows too: they cost nothing, and only a column that may stay free takes them.
    """
    places = np.minimum(places, np.count_nonzero(options, axis=0))
    idle = (int(places.sum()) - len(options), len(places))
    everything = np.vstack([options, np.broadcast_to(may_stay_free, idle)])
    column_of = cheapest(np.vstack([costs, np.zeros(idle, np.int64)]), everything, places, unassigned=np.inf)
    return column_of[: len(options)]
