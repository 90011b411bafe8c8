"""What a place with each mentor is worth, and the proof that no round of moves makes a matching better.

The exchange graph has the mentors and, last, one node more, «nobody», where the unmatched adepts are. An arc from one
mentor to another costs what is lost when the cheapest adept moves along it. A matching is best exactly when no round of
moves gains anything, that is when the graph has no negative cycle (Klein 1967); the shortest distances, which exist
only then, are prices that prove it (Bellman 1958, Ford 1956).
"""

import numpy as np

from mentordesk.core.matching.question import UNMATCHED, Integers, Question, scores_of

FAR = 2**60
"""The cost of a move that cannot be made: more than any sum of losses, and two of them still fit in int64."""

FEW = 0.1
"""The share of possible pairs up to which they are gone through one by one."""


def losses(question: Question, mentor_of: Integers) -> Integers:
    """What is lost when an adept (row) moves to a mentor (column), or to nobody (last); about FAR if impossible."""
    loss = np.full((len(mentor_of), len(question.capacity) + 1), FAR)
    loss[:, -1] = 0
    np.copyto(loss[:, :-1], -question.pair_worth - question.scores.astype(np.int64), where=question.possible)
    loss -= loss[np.arange(len(mentor_of)), mentor_of][:, None]
    return loss


def exchange_graph(question: Question, mentor_of: Integers) -> Integers:
    """The least loss of moving one adept from a mentor (row) to another (column); the last of each are «nobody».

    A free place moves too: it costs nothing from «nobody», and nothing back from the mentor who has it.
    """
    mentors = len(question.capacity)
    graph = np.full((mentors + 1, mentors + 1), FAR)
    few = np.count_nonzero(question.possible) < FEW * question.possible.size
    (_cheapest_of_few if few else _cheapest_of_many)(graph, question, mentor_of)
    load = np.bincount(mentor_of[mentor_of != UNMATCHED], minlength=mentors)
    graph[:-1, -1][load < question.capacity] = 0
    np.minimum(graph[-1], 0, out=graph[-1])
    np.fill_diagonal(graph, 0)
    return graph


def _cheapest_of_many(graph: Integers, question: Question, mentor_of: Integers) -> None:
    """The least loss of all adepts of each mentor, from the whole table."""
    order = np.argsort(mentor_of, kind="stable")
    homes, starts = np.unique(mentor_of[order], return_index=True)
    if len(homes):
        graph[homes] = np.minimum.reduceat(losses(question, mentor_of)[order], starts, axis=0)


def _cheapest_of_few(graph: Integers, question: Question, mentor_of: Integers) -> None:
    """The same, pair by pair."""
    matched = mentor_of != UNMATCHED
    worth = np.zeros(len(mentor_of), dtype=np.int64)
    worth[matched] = question.pair_worth + scores_of(question.scores, mentor_of)
    rows, columns = np.nonzero(question.possible)
    loss = worth[rows] - question.pair_worth - question.scores[rows, columns]
    np.minimum.at(graph, (mentor_of[rows], columns), loss)
    np.minimum.at(graph[:, -1], mentor_of, worth)


def prices(graph: Integers) -> Integers | None:
    """The shortest distance to each node of an exchange graph from any other; None when a cycle is negative.

    From node i to node j, `distance[j] <= distance[i] + graph[i, j]`, and equal on a round of moves that costs nothing.
    """
    distance = np.zeros(len(graph), dtype=np.int64)
    moved = np.arange(len(graph))
    for _ in range(len(graph) + 1):
        nearer = np.minimum(distance, (distance[moved, None] + graph[moved]).min(axis=0, initial=FAR))
        moved = np.flatnonzero(nearer < distance)
        if not len(moved):
            return distance
        distance = nearer
    return None
