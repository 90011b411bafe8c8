"""The laws that prices and exchange graphs of many people rest on: reckoned some rows at a time, they are the same."""

import numpy as np
import pytest

from mentordesk.core.matching.prices import FAR, cheapest_of_many, exchange_graph, losses, prices, worth_of_each
from mentordesk.core.matching.question import UNMATCHED, Integers, Question

SOME, MANY = 9, 300
"""Nodes, or rows: the second are more than are reckoned at a time."""


def a_graph(random: np.random.Generator, nodes: int, there: float) -> Integers:
    """Arcs of any sign without a negative round: lengths of 0 or more, sheared by heights."""
    height = random.integers(-500, 501, nodes)
    graph = random.integers(0, 40, (nodes, nodes)) ** 2 + height - height[:, None]
    graph[random.random(graph.shape) >= there] = FAR
    np.fill_diagonal(graph, 0)
    return graph


def round_by_round(graph: Integers) -> Integers:
    """The distances as Bellman and Ford told them, of a graph without a negative round."""
    distance = np.zeros(len(graph), dtype=np.int64)
    for _ in range(len(graph)):
        distance = np.minimum(distance, (distance[:, None] + graph).min(axis=0, initial=FAR))
    return distance


@pytest.mark.parametrize("nodes", [1, SOME, MANY])
@pytest.mark.parametrize("there", [0.02, 0.3, 1.0])
def test_prices_are_the_shortest_distances(nodes: int, there: float) -> None:
    random = np.random.default_rng(nodes)
    for _ in range(5):
        graph = a_graph(random, nodes, there)
        found = prices(graph)
        assert found is not None
        assert (found == round_by_round(graph)).all()


@pytest.mark.parametrize("nodes", [2, SOME, MANY])
def test_a_negative_round_has_no_prices(nodes: int) -> None:
    random = np.random.default_rng(nodes)
    for there in (0.02, 1.0):
        graph = a_graph(random, nodes, there)
        first, second = random.permutation(nodes)[:2]
        graph[first, second], graph[second, first] = 700, -701
        assert prices(graph) is None


def a_question(random: np.random.Generator, adepts: int, mentors: int, possible: float) -> tuple[Question, Integers]:
    """With a matching of it: whoever comes first."""
    scores = random.integers(0, 10_001, (adepts, mentors)).astype(np.int32)
    question = Question(scores, random.random(scores.shape) < possible, random.integers(0, 3, mentors))
    mentor_of, left = np.full(adepts, UNMATCHED), question.capacity.copy()
    for adept in range(adepts):
        free = np.flatnonzero(question.possible[adept] & (left > 0))
        if len(free):
            mentor_of[adept] = free[0]
            left[free[0]] -= 1
    return question, mentor_of


@pytest.mark.parametrize("adepts", [0, 1, SOME, MANY])
@pytest.mark.parametrize("possible", [0.0, 0.05, 0.2, 1.0])
def test_an_arc_is_the_least_loss_of_whoever_can_move_along_it(adepts: int, possible: float) -> None:
    """Pair by pair, or from the whole table."""
    random = np.random.default_rng(adepts)
    question, mentor_of = a_question(random, adepts, 60, possible)
    worth = worth_of_each(question, mentor_of)
    expected = np.full((61, 61), FAR)
    for adept, home in enumerate(mentor_of.tolist()):
        for target in np.flatnonzero(question.possible[adept]).tolist():
            loss = int(worth[adept]) - question.pair_worth - int(question.scores[adept, target])
            expected[home, target] = min(expected[home, target], loss)
        expected[home, -1] = min(expected[home, -1], int(worth[adept]))
    found = np.full((61, 61), FAR)
    cheapest_of_many(found, mentor_of, lambda rows: losses(question, rows, worth))
    assert (found == expected).all()
    load = np.bincount(mentor_of[mentor_of != UNMATCHED], minlength=60)
    expected[:-1, -1][load < question.capacity] = 0
    expected[-1] = np.minimum(expected[-1], 0)
    np.fill_diagonal(expected, 0)
    assert (exchange_graph(question, mentor_of) == expected).all()
