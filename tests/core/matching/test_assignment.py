"""What the two exact solvers of one table rest on."""

import numpy as np
import pytest

from mentordesk.core.matching import assignment
from mentordesk.core.matching.assignment import cheapest
from mentordesk.core.matching.cardinality import Edges, places_of
from mentordesk.core.matching.question import UNMATCHED, Question


@pytest.mark.parametrize("possible", [0.0, 0.1, 0.6, 1.0])
@pytest.mark.parametrize("shape", [(1, 1), (7, 4), (200, 90)])
def test_every_true_cell_has_an_edge_to_each_place(shape: tuple[int, int], possible: float) -> None:
    random = np.random.default_rng(shape[0])
    table, capacity = random.random(shape) < possible, random.integers(0, 4, shape[1])
    places = places_of(table, capacity)
    edges = Edges.of(table, places)
    graph = edges.graph(np.ones(len(edges.columns), dtype=np.int8), len(places))
    assert (graph.toarray().astype(np.bool_) == table[:, places]).all()
    assert graph.nnz == np.count_nonzero(table[:, places])
    assert graph.has_canonical_format
    assert (np.repeat(edges.mentors, edges.many) == places[edges.columns]).all()


@pytest.mark.parametrize("unassigned", [1000, np.inf])
def test_both_solvers_find_the_same_least_costs(monkeypatch: pytest.MonkeyPatch, unassigned: float) -> None:
    random = np.random.default_rng(5)
    for _ in range(30):
        cost = random.integers(0, 100, (12, 8))
        allowed = random.random(cost.shape) < 0.5
        allowed[np.arange(12), np.arange(12) % 8] = True
        totals = set()
        for dense_from in (0.0, 1.0):
            monkeypatch.setattr(assignment, "_DENSE_FROM", dense_from)
            found = cheapest(cost, allowed, np.full(8, 2), unassigned=unassigned)
            made = np.flatnonzero(found != UNMATCHED)
            assert allowed[made, found[made]].all()
            assert (np.bincount(found[made], minlength=8) <= 2).all()
            totals.add(int(cost[made, found[made]].sum()) + sum(unassigned for _ in range(12 - len(made))))
        assert len(totals) == 1


def test_the_pairs_to_begin_with_are_the_best_of_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """And not one more where no two are equally good."""
    monkeypatch.setattr(assignment, "_OF_ADEPT", 3)
    monkeypatch.setattr(assignment, "_OF_MENTOR", 5)
    random = np.random.default_rng(1)
    for shape in ((2, 2), (4, 6), (300, 150)):
        scores = random.permutation(np.arange(shape[0] * shape[1], dtype=np.int32)).reshape(shape)
        possible = random.random(shape) < 0.7
        told = np.where(possible, scores, -1)
        own = (-told).argsort(axis=1).argsort(axis=1) < 3
        theirs = (-told).argsort(axis=0).argsort(axis=0) < 5
        kept = assignment._best_of_each(Question(scores, possible, np.ones(shape[1], dtype=np.int64)))
        assert (kept == (possible & (own | theirs))).all()
