"""The laws of the plan: it is as good as the best of all matchings, and nothing but people and scores decides it."""

from collections.abc import Sequence
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linprog

from mentordesk.core.matching import assignment
from mentordesk.core.matching.solver import Plan, plan
from tests.core.matching.oracle import (
    Capacity,
    Matching,
    Question,
    Table,
    fairest_worth,
    greatest_worth,
    questions,
    worth,
)

TIED = (-1, 0, 1, 2)
"""Values so few that plans are equally good all the time."""
Order = Sequence[int]
MODES = st.sampled_from(["floor", "sum"])


def matching(found: Plan) -> Matching:
    return tuple(found.mentor.tolist())


def assert_within(capacity: Capacity, found: Plan) -> None:
    assert all(np.count_nonzero(found.mentor == mentor) <= places for mentor, places in enumerate(capacity))


@given(questions())
def test_the_floor_plan_is_as_good_as_the_best_of_all_matchings(question: Question) -> None:
    scores, capacity = question
    found = plan(scores, capacity)
    best = fairest_worth(scores, capacity)
    assert worth(scores, matching(found)) == best
    assert (found.floor, found.total) == best[1:]
    assert_within(capacity, found)
    assert found.certified


@given(questions())
def test_the_sum_plan_has_the_most_pairs_and_of_those_the_greatest_sum(question: Question) -> None:
    scores, capacity = question
    found = plan(scores, capacity, mode="sum")
    pairs, floor, total = worth(scores, matching(found))
    assert (pairs, total) == greatest_worth(scores, capacity)
    assert (found.floor, found.total) == (floor, total)
    assert_within(capacity, found)
    assert found.certified


def pairs_by_id(scores: Table, capacity: Capacity, rows: Order, columns: Order, mode: str) -> dict[int, int]:
    """The plan of the people in this order, told by their places in the first order; -1 for no mentor."""
    found = plan(
        scores[np.ix_(rows, columns)],
        [capacity[mentor] for mentor in columns],
        mode=mode,
        adept_ids=[UUID(int=adept) for adept in rows],
        mentor_ids=[UUID(int=mentor) for mentor in columns],
    )
    return {adept: [*columns, -1][mentor] for adept, mentor in zip(rows, found.mentor, strict=True)}


@given(questions(adepts=8, values=TIED), MODES, st.data())
def test_the_order_of_the_rows_and_columns_changes_nothing(question: Question, mode: str, data: st.DataObject) -> None:
    scores, capacity = question
    straight = range(scores.shape[0]), range(scores.shape[1])
    shuffled = data.draw(st.permutations(straight[0])), data.draw(st.permutations(straight[1]))
    assert pairs_by_id(scores, capacity, *shuffled, mode) == pairs_by_id(scores, capacity, *straight, mode)


@pytest.mark.parametrize("mode", ["floor", "sum"])
@pytest.mark.parametrize(("possible", "places"), [(0.9, 4), (0.9, 2), (0.5, 1), (0.1, 3), (0.05, 4)])
def test_hundreds_of_people_in_another_order_get_the_same_plan(possible: float, places: int, mode: str) -> None:
    """Most are equally good for each other; some stay unmatched, or some places stay free."""
    random = np.random.default_rng(7)
    scores = random.choice(np.array([2000, 3000, 3500], dtype=np.int16), (120, 50))
    scores[random.random(scores.shape) > possible] = -1
    capacity = random.integers(0, places + 1, 50).tolist()
    first = pairs_by_id(scores, capacity, range(120), range(50), mode)
    rows, columns = random.permutation(120).tolist(), random.permutation(50).tolist()
    assert pairs_by_id(scores, capacity, rows, columns, mode) == first


def test_the_ids_decide_among_equals_and_not_the_order() -> None:
    scores = np.full((2, 1), 5000, dtype=np.int16)
    given_to = {plan(scores, [1], adept_ids=ids).mentor.tolist().index(0) for ids in (["a", "b"], ["b", "a"])}
    assert given_to == {0, 1}


@given(questions(), MODES, st.integers(0, 6), st.booleans())
def test_a_worthless_mentor_changes_nothing(question: Question, mode: str, column: int, has_places: bool) -> None:
    scores, capacity = question
    column = min(column, len(capacity))
    mentor_ids = [f"mentor {each}" for each in range(len(capacity))]
    first = plan(scores, capacity, mode=mode, mentor_ids=mentor_ids)
    more = plan(
        np.insert(scores, column, -1 if has_places else 10_000, axis=1),
        [*capacity[:column], 3 if has_places else 0, *capacity[column:]],
        mode=mode,
        mentor_ids=[*mentor_ids[:column], "worthless", *mentor_ids[column:]],
    )
    assert [mentor + (mentor >= column) for mentor in first.mentor.tolist()] == more.mentor.tolist()


@given(questions(values=(-1, 0, 1, 2, 7, 100)), MODES, st.integers(2, 100))
def test_scaling_all_scores_changes_no_pair(question: Question, mode: str, factor: int) -> None:
    scores, capacity = question
    first = plan(scores, capacity, mode=mode)
    scaled = plan(np.where(scores < 0, -1, scores * factor).astype(np.int16), capacity, mode=mode)
    assert matching(scaled) == matching(first)
    assert (scaled.total, scaled.floor) == (first.total * factor, first.floor * factor)


@pytest.mark.parametrize("possible", [0.7, 0.3, 0.08])
def test_another_exact_solver_finds_no_better_sum(possible: float) -> None:
    """Linear programming on the same question: its polytope has whole corners (Hoffman and Kruskal 1956)."""
    random = np.random.default_rng(11)
    scores = random.integers(0, 10_001, (70, 30)).astype(np.int16)
    scores[random.random(scores.shape) > possible] = -1
    capacity = random.integers(0, 5, 30)
    one_mentor = np.kron(np.eye(70), np.ones((1, 30)))
    enough_places = np.kron(np.ones((1, 70)), np.eye(30))
    one_pair_more = 10**6
    gain = np.where(scores < 0, 0, scores.astype(np.int64) + one_pair_more).ravel()
    solved = linprog(-gain, A_ub=np.vstack([one_mentor, enough_places]), b_ub=np.concatenate([np.ones(70), capacity]))
    found = plan(scores, capacity, mode="sum")
    pairs = np.count_nonzero(found.mentor >= 0)
    assert pairs * one_pair_more + found.total == pytest.approx(gain @ solved.x, rel=0, abs=0.5)


@pytest.mark.parametrize("mode", ["floor", "sum"])
@pytest.mark.parametrize("shape", [(0, 0), (0, 3), (3, 0)])
def test_without_people_there_are_no_pairs(shape: tuple[int, int], mode: str) -> None:
    found = plan(np.zeros(shape, dtype=np.int16), [1] * shape[1], mode=mode, adept_ids=["x"] * shape[0])
    assert (matching(found), found.total, found.floor, found.certified) == ((-1,) * shape[0], 0, 0, True)


@pytest.mark.parametrize("mode", ["floor", "sum"])
@pytest.mark.parametrize(("score", "places"), [(5000, 0), (-1, 2)])
def test_without_places_or_possible_pairs_nobody_is_matched(score: int, places: int, mode: str) -> None:
    found = plan(np.full((3, 2), score, dtype=np.int16), [places] * 2, mode=mode)
    assert (matching(found), found.total, found.floor, found.certified) == ((-1, -1, -1), 0, 0, True)


@pytest.mark.parametrize("score", [0, 10_000])
def test_the_ends_of_the_scale_are_scores_like_others(score: int) -> None:
    """A 0 is a pair and not "no edge"; a sum of 10000s does not overflow int16."""
    found = plan(np.full((8, 3), score, dtype=np.int16), [3, 3, 2])
    assert sorted(matching(found)) == [0, 0, 0, 1, 1, 1, 2, 2]
    assert (found.total, found.floor) == (8 * score, score)


def test_more_pairs_come_before_better_ones_and_the_weakest_before_the_sum() -> None:
    two_pairs = np.array([[10_000, 0], [9000, -1]], dtype=np.int16)
    assert matching(plan(two_pairs, [1, 1])) == (1, 0)
    fair = np.array([[10_000, 4000], [5000, 1000]], dtype=np.int16)
    assert matching(plan(fair, [1, 1])) == (1, 0)
    assert matching(plan(fair, [1, 1], mode="sum")) == (0, 1)


def test_a_capacity_larger_than_everybody_costs_nothing() -> None:
    assert matching(plan(np.full((3, 1), 10, dtype=np.int16), [10**9])) == (0, 0, 0)


def test_what_is_handed_in_stays_as_it_was() -> None:
    scores, capacity = np.full((3, 2), 10, dtype=np.int16), np.array([2, 1])
    plan(scores, capacity, locked=[(0, 0)], forbidden=[(1, 1)])
    assert (scores == 10).all()
    assert capacity.tolist() == [2, 1]


@given(questions(adepts=8, mentors=8, values=(-1, 0, 1, 2, 50, 9999, 10_000)))
def test_the_best_pairs_of_each_lead_to_the_whole_plan(question: Question) -> None:
    """What is done above a thousand adepts, with so few pairs kept at first that others must be added."""
    scores, capacity = question
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("_MANY", 0), ("_DENSE_FROM", 0.0), ("_OF_ADEPT", 1), ("_OF_MENTOR", 1)):
            patch.setattr(assignment, name, value)
        found = plan(scores, capacity, mode="sum")
    assert matching(found) == matching(plan(scores, capacity, mode="sum"))
