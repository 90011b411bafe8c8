"""Which of the equal plans is chosen hangs on the ids alone: any of them leads to the same one, and any can be it."""

from uuid import UUID

import numpy as np
import pytest
from hypothesis import given

from mentordesk.core.matching.asking import unlocked, whole_numbers
from mentordesk.core.matching.solver import plan
from mentordesk.core.matching.ties import Keys, choose, splitmix64
from tests.core.matching.oracle import Capacity, Matching, Question, Table, matchings, questions, worth


def best_matchings(scores: Table, capacity: Capacity) -> list[Matching]:
    """All matchings with the most pairs and, among those, the greatest sum."""
    worths = {each: worth(scores, each) for each in matchings(scores, capacity)}
    best = max((pairs, total) for pairs, _, total in worths.values())
    return [each for each, (pairs, _, total) in worths.items() if (pairs, total) == best]


@given(questions(adepts=5, mentors=4, values=(-1, 0, 1)))
def test_every_best_matching_leads_to_the_same_plan(drawn: Question) -> None:
    scores, capacity = drawn
    question, keys = unlocked(scores, whole_numbers(capacity), 0, (), ()), Keys.of(range(5), range(4))
    keys = Keys(keys.adepts[: len(scores)], keys.mentors[: len(capacity)])
    best = best_matchings(scores, capacity)
    chosen = {tuple(choose(question, np.array(each, dtype=np.int64), keys).tolist()) for each in best}
    assert len(chosen) == 1
    assert chosen <= set(best)


@pytest.mark.parametrize(
    ("scores", "capacity", "plans"),
    [
        ([[5, 5], [5, 5], [5, 5]], [1, 1], 6),
        ([[5, 5], [5, 5]], [2, 2], 4),
        ([[5, 5, -1], [5, 5, -1], [-1, 5, 5]], [1, 1, 2], 2),
        ([[7, 5], [7, 5], [7, 5]], [1, 2], 3),
    ],
)
def test_each_equal_plan_is_the_chosen_one_for_some_ids(
    scores: list[list[int]], capacity: Capacity, plans: int
) -> None:
    table = np.array(scores, dtype=np.int16)
    best = set(best_matchings(table, capacity))
    assert len(best) == plans
    some_ids = ([(trial, adept) for adept in range(len(scores))] for trial in range(100))
    assert {tuple(plan(table, capacity, mode="sum", adept_ids=ids).mentor.tolist()) for ids in some_ids} == best


def test_only_a_best_matching_has_equals() -> None:
    question = unlocked(np.array([[5, 7]], dtype=np.int16), whole_numbers([1, 1]), 0, (), ())
    with pytest.raises(RuntimeError):
        choose(question, np.array([0]), Keys.of(range(1), range(2)))


def test_splitmix64_gives_the_published_numbers() -> None:
    assert splitmix64(np.array([0, 1234567], dtype=np.uint64)).tolist() == [0xE220A8397B1DCDAF, 6457827717110365317]


def test_an_id_has_the_same_key_in_every_run_and_another_on_the_other_side() -> None:
    person = UUID(int=7)
    keys = Keys.of([person, str(person), "a"], ["a"])
    assert keys.adepts[0] == keys.adepts[1]
    assert [keys.adepts[2], keys.mentors[0]] == [0x42DE536833E2E2D3, 0x46DB6492AA939041]
