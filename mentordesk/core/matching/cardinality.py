"""The greatest number of pairs, and the proof that there cannot be more."""

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching

from mentordesk.core.matching.question import UNMATCHED, Integers, Truths


def places_of(possible: Truths, capacity: Integers) -> Integers:
    """The mentor of each place, in order; places that no adept could ever need are left out."""
    wanted = np.minimum(capacity, np.count_nonzero(possible, axis=0))
    return np.repeat(np.arange(len(capacity)), wanted)


def greatest_matching(possible: Truths, capacity: Integers) -> Integers:
    """A matching with as many pairs as can be (Hopcroft and Karp 1973), as `mentor_of`."""
    places = places_of(possible, capacity)
    if not len(places):
        return np.full(len(possible), UNMATCHED)
    place_of = maximum_bipartite_matching(_edges(possible[:, places]), perm_type="column")
    return np.append(places, UNMATCHED)[place_of]


def _edges(possible: Truths) -> csr_array:
    """The true cells, stored explicitly: csgraph would read a dense 0 as "no edge"."""
    adepts, width = possible.shape
    columns = (np.flatnonzero(possible) % width).astype(np.int32)
    starts = np.zeros(adepts + 1, dtype=np.int32)
    np.cumsum(np.count_nonzero(possible, axis=1), out=starts[1:])
    return csr_array((np.ones(len(columns), dtype=np.int8), columns, starts), shape=possible.shape)


def most_pairs(possible: Truths, capacity: Integers, mentor_of: Integers) -> int:
    """An upper bound for the pairs of any matching, read off one; a greatest matching reaches it (Kőnig 1931).

    From the unmatched adepts every chain "could have this mentor, who has that adept" is followed. The mentors met and
    the adepts not met touch every possible pair, so no matching has more pairs than these have places and heads.
    """
    met_mentors = np.zeros(len(capacity), dtype=np.bool_)
    met_adepts = fresh = mentor_of == UNMATCHED
    while fresh.any():
        found = possible[fresh].any(axis=0) & ~met_mentors
        met_mentors |= found
        fresh = np.append(found, False)[mentor_of]
        met_adepts = met_adepts | fresh
    return int(capacity[met_mentors].sum() + np.count_nonzero(~met_adepts))
