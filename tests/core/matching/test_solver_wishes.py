"""Locks, bans and the least score; and what is refused before anything is solved."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching import errors
from mentordesk.core.matching.solver import plan
from tests.core.matching.oracle import Pair, Question, fairest_worth, questions, worth


@st.composite
def questions_with_wishes(draw: st.DrawFn) -> tuple[Question, list[Pair], list[Pair]]:
    """A question, pairs to lock that are possible, and pairs to forbid."""
    scores, capacity = draw(questions(adepts=5, mentors=5))
    left = list(capacity)
    locked: list[Pair] = []
    for adept, mentor in zip(*np.nonzero(scores >= 0), strict=True):
        free = left[mentor] and all(other != adept for other, _ in locked)
        if free and draw(st.integers(0, 4)) == 0:
            locked.append((int(adept), int(mentor)))
            left[mentor] -= 1
    cells = [pair for pair in np.ndindex(*scores.shape) if pair not in locked]
    return (scores, capacity), locked, draw(st.lists(st.sampled_from(cells), max_size=4)) if cells else []


@given(questions_with_wishes())
def test_locked_pairs_stand_and_the_rest_is_the_best_plan_of_the_rest(
    drawn: tuple[Question, list[Pair], list[Pair]],
) -> None:
    (scores, capacity), locked, forbidden = drawn
    found = plan(scores, capacity, locked=locked, forbidden=forbidden)
    assert [found.mentor[adept] for adept, _ in locked] == [mentor for _, mentor in locked]
    rest = scores.copy()
    for pair in forbidden:
        rest[pair] = -1
    left = [places - sum(mentor == each for _, mentor in locked) for each, places in enumerate(capacity)]
    others = [adept for adept in range(len(scores)) if adept not in dict(locked)]
    assert worth(rest[others], tuple(found.mentor[others].tolist())) == fairest_worth(rest[others], left)
    assert (found.floor, found.total) == worth(scores, tuple(found.mentor.tolist()))[1:]
    assert all(found.mentor[adept] != mentor for adept, mentor in forbidden)


def test_a_locked_pair_does_not_bind_the_floor_of_the_others() -> None:
    scores = np.array([[10, -1, -1], [-1, 9000, 4000], [-1, 5000, 1000]], dtype=np.int16)
    found = plan(scores, [1, 1, 1], locked=[(0, 0)])
    assert found.mentor.tolist() == [0, 2, 1]
    assert (found.floor, found.total) == (10, 9010)


@given(questions(), st.integers(-5, 10_001))
def test_the_least_score_makes_lower_pairs_impossible(question: Question, minimum: int) -> None:
    scores, capacity = question
    found = plan(scores, capacity, minimum=minimum)
    wanted = np.where(scores < minimum, -1, scores).astype(np.int16)
    assert worth(wanted, tuple(found.mentor.tolist())) == fairest_worth(wanted, capacity)
    assert found.mentor.tolist() == plan(wanted, capacity).mentor.tolist()


def test_a_locked_pair_stands_under_the_least_score() -> None:
    found = plan(np.array([[3000], [3000]], dtype=np.int16), [2], minimum=4000, locked=[(1, 0)])
    assert (found.mentor.tolist(), found.total, found.floor) == ([-1, 0], 3000, 3000)


SCORES = np.array([[5000, -1], [6000, 7000], [8000, 9000]], dtype=np.int16)
PLACES = [1, 2]


@pytest.mark.parametrize(
    ("changed", "kind", "facts"),
    [
        ({"locked": [(0, 0)], "forbidden": [(0, 0)]}, errors.LockedIsForbidden, {"adept": 0, "mentor": 0}),
        ({"locked": [(0, 1)]}, errors.LockedIsImpossible, {"adept": 0, "mentor": 1}),
        ({"locked": [(1, 0), (1, 1)]}, errors.LockedTwice, {"adept": 1, "mentors": [0, 1]}),
        ({"locked": [(1, 1), (1, 1)]}, errors.LockedTwice, {"adept": 1, "mentors": [1, 1]}),
        (
            {"locked": [(0, 0), (1, 0)]},
            errors.MoreLocksThanPlaces,
            {"mentor": 0, "locks": 2, "places": 1, "adepts": [0, 1]},
        ),
        ({"capacity": [1, -2]}, errors.NegativeCapacity, {"mentor": 1, "places": -2}),
        ({"capacity": [1]}, errors.ShapesDoNotFit, {"adepts": 3, "mentors": 2}),
        ({"capacity": [[1, 2]]}, errors.ShapesDoNotFit, {"adepts": 3, "mentors": 2}),
        ({"scores": np.array([1, 2], dtype=np.int16)}, errors.ShapesDoNotFit, {"adepts": 0, "mentors": 0}),
        ({"adept_ids": ["a"]}, errors.ShapesDoNotFit, {"adepts": 3, "mentors": 2}),
        ({"mentor_ids": ["a", "b", "c"]}, errors.ShapesDoNotFit, {"adepts": 3, "mentors": 2}),
        ({"scores_by_mentor": SCORES.T}, errors.ShapesDoNotFit, {"adepts": 3, "mentors": 2}),
        ({"locked": [(3, 0)]}, errors.PairOutsideScores, {"adept": 3, "mentor": 0}),
        ({"locked": [(0, -1)]}, errors.PairOutsideScores, {"adept": 0, "mentor": -1}),
        ({"forbidden": [(-1, 0)]}, errors.PairOutsideScores, {"adept": -1, "mentor": 0}),
        ({"scores": np.array([[5, 6], [7, 10_001], [0, 0]])}, errors.ScoresOutOfRange, {"adept": 1, "mentor": 1}),
        ({"scores": np.array([[5, -2], [7, 8], [0, 0]])}, errors.ScoresOutOfRange, {"adept": 0, "mentor": 1}),
        ({"mode": "luck"}, errors.NoSuchMode, {"mode": "luck"}),
        ({"groups": ["a"]}, errors.ShapesDoNotFit, {"adepts": 3, "mentors": 2}),
        ({"least": [2]}, errors.ShapesDoNotFit, {"adepts": 3, "mentors": 2}),
        ({"least": [0, -1]}, errors.NoSuchSideRule, {"value": -1}),
        ({"groups": "aab", "group_limit": -1}, errors.NoSuchSideRule, {"value": -1}),
        (
            {"groups": "aaa", "group_limit": 1, "locked": [(1, 1), (2, 1)]},
            errors.GroupLocked,
            {"mentor": 1, "locks": 2, "limit": 1, "adepts": [1, 2]},
        ),
        ({"mode": "stable", "least": [2, 0]}, errors.StableHasNoSideRules, {}),
        ({"least": [2, 0], "locked": [(0, 0)]}, errors.CircleTooSmall, {"mentors": [0]}),
    ],
)
def test_what_does_not_fit_is_refused_by_name(
    changed: dict[str, Any], kind: type[Refusal], facts: dict[str, object]
) -> None:
    with pytest.raises(kind) as refused:
        plan(**{"scores": SCORES, "capacity": PLACES, **changed})
    assert refused.value.facts == facts


def test_fractions_are_no_scores_and_no_places() -> None:
    with pytest.raises(TypeError):
        plan(SCORES + 0.5, PLACES)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        plan(SCORES, [1.5, 1])
