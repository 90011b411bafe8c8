from fractions import Fraction
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.recruitment.rules import APPLICATION, CHOSEN, ENDED
from mentordesk.core.selection.rules import Candidate, cut, needs_reason, ranked, spread, weighted_mean


def a_candidate(
    *, status: str = "received", score: int | None = None, by_hand: bool = False, lacking: bool = False
) -> Candidate:
    mean = None if score is None else Fraction(score)
    return Candidate(uuid4(), uuid4(), status, mean, None, by_hand, lacking)


def results(candidates: list[Candidate], places: int) -> list[str]:
    return [one.result for one in cut(ranked(candidates), places)]


def test_the_mean_weighs_criteria_and_takes_assessors_evenly() -> None:
    first, second, unscored = UUID(int=1), UUID(int=2), UUID(int=3)
    weights = {first: 30, second: 10, unscored: 60}
    assert weighted_mean({first: [5, 3], second: [2], unscored: []}, weights) == Fraction(30 * 4 + 10 * 2, 40)
    assert weighted_mean({}, weights) is None
    assert spread([5, 2, 4]) == 3


def test_the_best_get_the_places_and_the_unscored_come_last() -> None:
    candidates = [a_candidate(), a_candidate(score=3), a_candidate(score=5), a_candidate(score=4, status="withdrawn")]
    assert [one.score for one in ranked(candidates)] == [5, 3, None]
    assert results(candidates, 1) == ["offered", "waiting", "waiting"]


def test_whoever_has_a_place_keeps_it_and_takes_one_from_the_line() -> None:
    candidates = [a_candidate(score=5), a_candidate(score=4), a_candidate(score=1, status="accepted")]
    assert results(candidates, 2) == ["offered", "waiting", "accepted"]


def test_somebody_put_on_the_waiting_list_by_hand_stays_there_and_the_next_moves_up() -> None:
    candidates = [a_candidate(score=5, status="waiting", by_hand=True), a_candidate(score=4), a_candidate(score=3)]
    assert results(candidates, 1) == ["waiting", "offered", "waiting"]


def test_a_place_goes_to_the_next_one_while_somebody_lacks_what_must_be_there_before() -> None:
    candidates = [a_candidate(score=5, lacking=True), a_candidate(score=4), a_candidate(score=3)]
    assert results(candidates, 1) == ["waiting", "offered", "waiting"]
    assert results([a_candidate(score=5, status="offered", lacking=True), a_candidate(score=4)], 1) == [
        "offered",
        "waiting",
    ]


def test_whoever_waits_because_of_the_cut_moves_up() -> None:
    assert results([a_candidate(score=5, status="waiting")], 1) == ["offered"]


@given(st.lists(st.tuples(st.sampled_from(APPLICATION), st.booleans())), st.integers(0, 12))
def test_no_more_places_are_given_than_there_are(those: list[tuple[str, bool]], places: int) -> None:
    placed = cut(ranked([a_candidate(status=status, by_hand=hand) for status, hand in those]), places)
    had = sum(one.candidate.status in CHOSEN for one in placed)
    new = sum(one.result == "offered" and one.candidate.status not in CHOSEN for one in placed)
    assert new <= max(places - had, 0)
    assert not any(one.candidate.status in ENDED for one in placed)


@pytest.mark.parametrize(
    ("status", "result", "asked"),
    [
        ("received", "offered", False),
        ("received", "refused", True),
        ("waiting", "offered", False),
        ("offered", "waiting", True),
        ("accepted", "offered", True),
        ("refused", "offered", True),
        ("withdrawn", "waiting", True),
        ("offered", "offered", False),
    ],
)
def test_a_refusal_and_a_step_back_need_a_reason(status: str, result: str, asked: bool) -> None:
    assert needs_reason(status, result) is asked
