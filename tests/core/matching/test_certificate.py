"""The certificate tells the best plans from all others, and every plan is held up against it."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings

from mentordesk.core.matching import solver
from mentordesk.core.matching.asking import unlocked, whole_numbers
from mentordesk.core.matching.certificate import certify_floor, certify_pairs, certify_sum
from mentordesk.core.matching.question import Integers, Question
from tests.core.matching import oracle
from tests.core.matching.oracle import matchings, questions, worth


def passes(proof: Callable[[Question, Integers], None], question: Question, mentor_of: oracle.Matching) -> bool:
    try:
        proof(question, np.array(mentor_of, dtype=np.int64))
    except RuntimeError:
        return False
    return True


def asked(drawn: oracle.Question) -> Question:
    scores, capacity = drawn
    return unlocked(scores, whole_numbers(capacity), 0, (), ())


@settings(max_examples=60)
@given(questions(adepts=4, mentors=3))
def test_of_all_matchings_the_best_pass_and_no_other(drawn: oracle.Question) -> None:
    question, worths = asked(drawn), {each: worth(drawn[0], each) for each in matchings(*drawn)}
    most = max(pairs for pairs, _, _ in worths.values())
    floor = max(floor for pairs, floor, _ in worths.values() if pairs == most)
    greatest = max(total for pairs, _, total in worths.values() if pairs == most)
    for mentor_of, (pairs, weakest, total) in worths.items():
        assert passes(certify_pairs, question, mentor_of) == (pairs == most)
        assert passes(certify_sum, question, mentor_of) == ((pairs, total) == (most, greatest))
        if pairs == most:
            assert passes(certify_floor, question, mentor_of) == (weakest == floor)


@settings(max_examples=60)
@given(questions(adepts=4, mentors=3))
def test_above_the_floor_the_sum_is_proved_too(drawn: oracle.Question) -> None:
    worths = {each: worth(drawn[0], each) for each in matchings(*drawn)}
    most, floor, greatest = max(worths.values())
    above = asked(drawn).from_score(floor)
    for mentor_of, (pairs, weakest, total) in worths.items():
        if pairs == most and weakest >= floor:
            assert passes(certify_sum, above, mentor_of) == (total == greatest)


@pytest.mark.parametrize("mentor_of", [(0, -1), (1, 1)])
def test_an_impossible_pair_or_a_full_mentor_does_not_pass(mentor_of: oracle.Matching) -> None:
    question = asked((np.array([[-1, 5000], [4000, 6000]], dtype=np.int16), [1, 1]))
    assert not passes(certify_pairs, question, mentor_of)


FAIR = np.array([[9000, 4000], [5000, 1000]], dtype=np.int16)
CROSSED = np.array([[4000, 5000], [5000, 4000]], dtype=np.int16)


@pytest.mark.parametrize(
    ("scores", "mode", "step", "broken", "complaint"),
    [
        (FAIR, "floor", "choose", [0, 0], "too many"),
        (FAIR, "floor", "choose", [1, -1], "more pairs"),
        (FAIR, "floor", "choose", [0, 1], "weakest"),
        (CROSSED, "sum", "choose", [0, 1], "sum"),
        (CROSSED, "sum", "greatest_sum", [0, 1], "best"),
    ],
)
def test_a_plan_from_a_broken_step_is_not_handed_out(
    monkeypatch: pytest.MonkeyPatch, scores: oracle.Table, mode: str, step: str, broken: list[int], complaint: str
) -> None:
    assert solver.plan(scores, [1, 1], mode="floor").mentor.tolist() == [1, 0]
    monkeypatch.setattr(solver, step, lambda *_: np.array(broken))
    with pytest.raises(RuntimeError, match=complaint):
        solver.plan(scores, [1, 1], mode=mode)


def test_a_floor_that_is_too_low_is_not_handed_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(solver, "highest_floor", lambda _: 0)
    with pytest.raises(RuntimeError, match="weakest"):
        solver.plan(FAIR, [1, 1])
