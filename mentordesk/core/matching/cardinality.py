"""The greatest number of pairs, and the proof that there cannot be more."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching

from mentordesk.core.matching.question import UNMATCHED, Integers, Truths


def places_of(possible: Truths, capacity: Integers) -> Integers:
    """The mentor of each place, in order; places that no adept could ever need are left out."""
    wanted = np.minimum(capacity, np.count_nonzero(possible, axis=0))
    return np.repeat(np.arange(len(capacity)), wanted)


@dataclass(frozen=True)
class Edges:
    """The true cells of a table, row by row, on every place of their mentors: explicit, as csgraph reads 0 as no edge.

    `mentors` has each cell's column, `many` its places; `columns` are the places of all cells, and those of a row begin
    where `starts` says.
    """

    mentors: NDArray[np.int32]
    many: NDArray[np.int32]
    columns: NDArray[np.int32]
    starts: NDArray[np.int32]

    @classmethod
    def of(cls, possible: Truths, places: Integers) -> "Edges":
        """For places as `places_of` has them."""
        width = possible.shape[1]
        held = np.bincount(places, minlength=width).astype(np.int32)
        mentors = (np.flatnonzero(possible) % width).astype(np.int32)
        many = held[mentors]
        ends = np.cumsum(many, dtype=np.int32)
        columns = np.repeat((np.cumsum(held, dtype=np.int32) - held)[mentors] + many - ends, many)
        columns += np.arange(len(columns), dtype=np.int32)
        cells = np.cumsum(np.append(0, np.count_nonzero(possible, axis=1)))
        return cls(mentors, many, columns, np.append(np.int32(0), ends)[cells])

    def graph(self, weights: NDArray[np.generic], width: int) -> csr_array:
        """The table of the weights, one for each edge, with so many columns."""
        return csr_array((weights, self.columns, self.starts), shape=(len(self.starts) - 1, width))


def greatest_matching(possible: Truths, capacity: Integers) -> Integers:
    """A matching with as many pairs as can be (Hopcroft and Karp 1973), as `mentor_of`."""
    places = places_of(possible, capacity)
    if not len(places):
        return np.full(len(possible), UNMATCHED)
    edges = Edges.of(possible, places)
    graph = edges.graph(np.ones(len(edges.columns), dtype=np.int8), len(places))
    place_of = maximum_bipartite_matching(graph, perm_type="column")
    return np.append(places, UNMATCHED)[place_of]


def most_pairs(possible: Truths, capacity: Integers, mentor_of: Integers) -> int:
    """An upper bound for the pairs of any matching, read off one; a greatest matching reaches it (Kőnig 1931).

    The mentors met from the unmatched adepts and the adepts not met touch every possible pair, so no matching has more
    pairs than these have places and heads.
    """
    met_adepts, met_mentors = met_from(possible, mentor_of, mentor_of == UNMATCHED)
    return int(capacity[met_mentors].sum() + np.count_nonzero(~met_adepts))


def met_from(possible: Truths, mentor_of: Integers, start: Truths) -> tuple[Truths, Truths]:
    """The adepts and the mentors met by every chain "could have this mentor, who has that adept" from some adepts."""
    met_mentors = np.zeros(possible.shape[1], dtype=np.bool_)
    met_adepts = fresh = start
    while fresh.any():
        found = possible[fresh].any(axis=0) & ~met_mentors
        met_mentors |= found
        fresh = np.append(found, False)[mentor_of]
        met_adepts = met_adepts | fresh
    return met_adepts, met_mentors


def opening(possible: Truths, capacity: Integers, mentor_of: Integers) -> Truths:
    """The mentors who have a place free, or can get one because somebody of theirs can go to one of these mentors."""
    load = np.bincount(mentor_of[mentor_of != UNMATCHED], minlength=len(capacity))
    opens = fresh = load < capacity
    while fresh.any():
        theirs = np.append(np.zeros(len(capacity), dtype=np.bool_), True)
        theirs[mentor_of[possible[:, fresh].any(axis=1)]] = True
        fresh = theirs[:-1] & ~opens
        opens = opens | fresh
    return opens


def most_without(possible: Truths, capacity: Integers, mentor_of: Integers, adept: int, mentor: int) -> int:
    """The most pairs of the others once an adept has a place with a mentor, told from a greatest matching of all.

    It loses two pairs at most, and each chain that is found gives one back (Berge 1957).
    """
    held, left = mentor_of.copy(), capacity.copy()
    held[adept] = UNMATCHED
    left[mentor] -= 1
    theirs = np.flatnonzero(held == mentor)
    held[theirs[left[mentor] :]] = UNMATCHED
    while _one_more(possible, left, held, adept):
        pass
    return int(np.count_nonzero(held != UNMATCHED))


def _one_more(possible: Truths, capacity: Integers, mentor_of: Integers, without: int) -> bool:
    """Make one pair more in this matching, if that can be."""
    has_room = np.bincount(mentor_of[mentor_of != UNMATCHED], minlength=len(capacity)) < capacity
    asks = np.full(len(capacity), UNMATCHED)
    fresh = np.flatnonzero((mentor_of == UNMATCHED) & (np.arange(len(mentor_of)) != without))
    while len(fresh):
        can = possible[fresh]
        found = can.any(axis=0) & (asks == UNMATCHED)
        asks[found] = fresh[can.argmax(axis=0)][found]
        if (found & has_room).any():
            _move(mentor_of, asks, int(np.flatnonzero(found & has_room)[0]))
            return True
        fresh = np.flatnonzero(np.append(found, False)[mentor_of])
    return False


def _move(mentor_of: Integers, asks: Integers, place: int) -> None:
    """Everybody on the chain goes one place on."""
    while place != UNMATCHED:
        adept = asks[place]
        mentor_of[adept], place = place, int(mentor_of[adept])
