"""The cheapest assignment of rows to places, by whichever of scipy's two exact solvers suits the table."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

from mentordesk.core.matching.cardinality import Edges, places_of
from mentordesk.core.matching.prices import exchange_graph, prices, some_rows, worth_of_each
from mentordesk.core.matching.question import HIGHEST_SCORE, UNMATCHED, Integers, Question, Truths

_DENSE_FROM = 0.2
"""The share of possible cells from which the dense solver is the faster one."""
_MANY, _OF_ADEPT, _OF_MENTOR = 1000, 60, 120
"""Adepts from which on a dense table is solved on the best pairs first: so many of each adept and of each mentor."""


def greatest_sum(question: Question) -> Integers:
    """Among the matchings with as many pairs as can be, one with the greatest sum of scores, as `mentor_of`."""
    dense = np.count_nonzero(question.possible) > _DENSE_FROM * question.possible.size
    return _by_pricing(question) if dense and len(question.scores) > _MANY else _at_once(question)


def _by_pricing(question: Question) -> Integers:
    """The same for many people: solved on the best pairs of each, then with every pair that the prices say is missing.

    Exact when no pair is missing any more (column generation, Dantzig and Wolfe 1960); that takes one to three rounds.
    """
    kept = _best_of_each(question)
    while True:
        mentor_of = _at_once(replace(question, possible=kept))
        distance = prices(exchange_graph(replace(question, possible=kept), mentor_of))
        if distance is None:
            raise RuntimeError("The sum of the plan could be greater.")
        missing = _missing(question, mentor_of, distance)
        if not missing.any():
            return mentor_of
        kept |= missing


def _missing(question: Question, mentor_of: Integers, distance: Integers) -> Truths:
    """The pairs that score more than the prices say they may: an adept would gain by them."""
    missing = np.empty_like(question.possible)
    now = worth_of_each(question, mentor_of) - question.pair_worth + distance[mentor_of]
    for adepts in some_rows(np.arange(len(missing))):
        missing[adepts] = question.scores[adepts] > now[adepts, None] - distance[:-1]
    missing &= question.possible
    return missing


def _best_of_each(question: Question) -> Truths:
    """The pairs with the highest scores of each adept and of each mentor."""
    kept = np.zeros_like(question.possible)
    own = kept, question.scores, question.possible, _OF_ADEPT
    theirs = kept.T, question.scores.T, question.possible.T, _OF_MENTOR
    for keeps, scores, possible, many in (own, theirs):
        for people in some_rows(np.arange(len(scores))):
            order = np.where(possible[people], -scores[people], 1)
            best = np.argpartition(order, min(many, order.shape[1]) - 1, axis=1)[:, :many]
            keeps[people[:, None], best] = True
    kept &= question.possible
    return kept


def _at_once(question: Question) -> Integers:
    adepts = np.flatnonzero(question.possible.any(axis=1))
    mentor_of = np.full(len(question.scores), UNMATCHED)
    cost = question.scores[adepts]
    mentor_of[adepts] = cheapest(
        np.subtract(HIGHEST_SCORE, cost, out=cost),
        question.possible[adepts],
        question.capacity,
        unassigned=question.pair_worth,
    )
    return mentor_of


def cheapest(cost: NDArray[np.int32] | Integers, allowed: Truths, capacity: Integers, *, unassigned: float) -> Integers:
    """The column of each row such that the sum of the costs is least; UNMATCHED where a row gets none.

    `cost` holds whole numbers, 0 or more; `capacity` says how many rows a column takes. A row that gets no column costs
    `unassigned`; infinity says that every row must get one, and then that must be possible.
    All sums have to stay under 2**53, where float64 counts exactly.
    """
    places = places_of(allowed, capacity)
    if not len(places):
        return np.full(len(cost), UNMATCHED)
    solve = _dense if np.count_nonzero(allowed) > _DENSE_FROM * allowed.size else _sparse
    return solve(cost, allowed, places, unassigned)


def _dense(cost: NDArray[np.int32] | Integers, allowed: Truths, places: Integers, unassigned: float) -> Integers:
    """The shortest augmenting paths of Jonker and Volgenant 1987, in Crouse's form of 2016, on copied columns."""
    rows, columns = linear_sum_assignment(np.where(allowed, cost, unassigned)[:, places])
    column_of = np.full(len(cost), UNMATCHED)
    column_of[rows] = np.where(allowed[rows, places[columns]], places[columns], UNMATCHED)
    return column_of


def _sparse(cost: NDArray[np.int32] | Integers, allowed: Truths, places: Integers, unassigned: float) -> Integers:
    """LAPJVsp, with a dummy place for each row that may stay without; all costs are one more, as 0 reads as no edge."""
    rows, nobody, may_stay = len(cost), cost.shape[1], bool(np.isfinite(unassigned))
    edges = Edges.of(np.hstack([allowed, np.full((rows, 1), may_stay)]), np.append(places, nobody))
    weights = np.full(len(edges.mentors), float(unassigned))
    weights[edges.mentors != nobody] = cost.ravel()[np.flatnonzero(allowed)]
    if may_stay:
        edges.columns[edges.starts[1:] - 1] += np.arange(rows, dtype=np.int32)
        places = np.append(places, np.full(rows, UNMATCHED))
    graph = edges.graph(np.repeat(weights + 1, edges.many), len(places))
    return places[min_weight_full_bipartite_matching(graph)[1]]
