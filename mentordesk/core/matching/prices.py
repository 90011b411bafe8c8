"""What a place with each mentor is worth, and the proof that no round of moves makes a matching better.

The exchange graph has the mentors and, last, one node more, «nobody», where the unmatched adepts are. An arc from one
mentor to another costs what is lost when the cheapest adept moves along it. A matching is best exactly when no round of
moves gains anything, that is when the graph has no negative cycle (Klein 1967); the shortest distances, which exist
only then, are prices that prove it (Bellman 1958, Ford 1956).
"""

from collections.abc import Callable, Iterator

import numpy as np

from mentordesk.core.matching.question import UNMATCHED, Integers, Question, scores_of

FAR = 2**60
"""The cost of a move that cannot be made: more than any sum of losses, and two of them still fit in int64."""

FEW = 0.1
"""The share of possible pairs up to which they are gone through one by one."""

_AT_A_TIME = 128
"""So many rows of a great table are reckoned at a time: what is worked out about them stays in the processor."""


def some_rows(rows: Integers) -> Iterator[Integers]:
    """The rows, some at a time."""
    for first in range(0, len(rows), _AT_A_TIME):
        yield rows[first : first + _AT_A_TIME]


def worth_of_each(question: Question, mentor_of: Integers) -> Integers:
    """What the pair of each adept is worth, with the `pair_worth`; 0 for an unmatched one."""
    worth, matched = np.zeros(len(mentor_of), dtype=np.int64), mentor_of != UNMATCHED
    worth[matched] = question.pair_worth + scores_of(question.scores, mentor_of)
    return worth


def losses(question: Question, adepts: Integers, worth: Integers) -> Integers:
    """What is lost when each of these adepts moves to a mentor (column), or to nobody (last); FAR if impossible."""
    loss = np.full((len(adepts), len(question.capacity) + 1), FAR)
    now = worth[adepts, None]
    np.subtract(now - question.pair_worth, question.scores[adepts], out=loss[:, :-1], where=question.possible[adepts])
    loss[:, -1:] = now
    return loss


def exchange_graph(question: Question, mentor_of: Integers) -> Integers:
    """The least loss of moving one adept from a mentor (row) to another (column); the last of each are «nobody».

    A free place moves too: it costs nothing from «nobody», and nothing back from the mentor who has it.
    """
    mentors = len(question.capacity)
    graph = np.full((mentors + 1, mentors + 1), FAR)
    worth = worth_of_each(question, mentor_of)
    if np.count_nonzero(question.possible) < FEW * question.possible.size:
        _cheapest_of_few(graph, question, mentor_of, worth)
    else:
        cheapest_of_many(graph, mentor_of, lambda adepts: losses(question, adepts, worth))
    load = np.bincount(mentor_of[mentor_of != UNMATCHED], minlength=mentors)
    graph[:-1, -1][load < question.capacity] = 0
    np.minimum(graph[-1], 0, out=graph[-1])
    np.fill_diagonal(graph, 0)
    return graph


def cheapest_of_many(graph: Integers, column_of: Integers, loss_of: Callable[[Integers], Integers]) -> None:
    """Lower the graph to the least loss of all rows that are in a column, where `loss_of` tells it of some rows."""
    for rows in some_rows(np.argsort(column_of, kind="stable")):
        homes, starts = np.unique(column_of[rows], return_index=True)
        graph[homes] = np.minimum(graph[homes], np.minimum.reduceat(loss_of(rows), starts, axis=0))


def _cheapest_of_few(graph: Integers, question: Question, mentor_of: Integers, worth: Integers) -> None:
    """The same for adepts, pair by pair."""
    rows, columns = np.nonzero(question.possible)
    loss = worth[rows] - question.pair_worth - question.scores[rows, columns]
    np.minimum.at(graph, (mentor_of[rows], columns), loss)
    np.minimum.at(graph[:, -1], mentor_of, worth)


def prices(graph: Integers) -> Integers | None:
    """The shortest distance to each node of an exchange graph from any other; None when a cycle is negative.

    From node i to node j, `distance[j] <= distance[i] + graph[i, j]`, and equal on a round of moves that costs nothing.
    """
    distance: Integers = graph.min(axis=0, initial=0)
    moved = np.flatnonzero(distance)
    for _ in range(len(graph) + 1):
        if not len(moved):
            return distance
        before = distance.copy()
        for nodes in some_rows(moved):
            ways = graph[nodes]
            ways += distance[nodes, None]
            np.minimum(distance, ways.min(axis=0), out=distance)
        moved = np.flatnonzero(distance < before)
    return None
