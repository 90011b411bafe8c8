"""One more place, in every mode, against a new plan with it: there is no difference."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.places_worth import places_worth
from mentordesk.core.matching.planning import Asked
from tests.core.matching.oracle import Question, questions
from tests.core.matching.plans import a_plan

WAYS = [
    Asked("sum"),
    Asked("floor"),
    Asked("floor", minimum=50),
    Asked("fairest"),
    Asked("stable"),
    Asked("floor", group_by="town", group_limit=1),
    Asked("sum", least_size=2),
]


@pytest.mark.parametrize("asked", WAYS)
@given(questions(adepts=5, mentors=4, values=(-1, -1, 0, 1, 2, 50, 51, 10_000)), st.data())
def test_one_more_place_is_worth_what_a_new_plan_gains(asked: Asked, question: Question, data: st.DataObject) -> None:
    scores, capacity = question
    locked = [] if asked.mode == "stable" or not asked.is_plain else _a_lock(question, data)
    plan = a_plan(scores, capacity, asked, locked=locked)
    worths = places_worth(plan)
    assert [(one.pairs, one.points) for one in worths] == sorted(
        ((one.pairs, one.points) for one in worths), reverse=True
    )
    assert {one.mentor for one in worths} == set(plan.mentors)
    for one in worths:
        more = [places + (mentor == one.mentor) for places, mentor in zip(capacity, plan.mentors, strict=True)]
        new = a_plan(scores, more, asked, locked=locked)
        assert (one.pairs, one.points) == (len(new.pairs) - len(plan.pairs), new.total - plan.total)


def _a_lock(question: Question, data: st.DataObject) -> list[tuple[int, int]]:
    scores, capacity = question
    possible = [(int(row), int(column)) for row, column in np.argwhere(scores >= 0) if capacity[column]]
    return data.draw(st.lists(st.sampled_from(possible), max_size=1)) if possible else []


def test_many_people_are_told_by_prices() -> None:
    random = np.random.default_rng(5)
    scores = random.integers(-3000, 10_001, (60, 30)).clip(-1).astype(np.int16)
    capacity = [1] * 30
    for mode in ("floor", "sum"):
        plan = a_plan(scores, capacity, Asked(mode))
        for one in places_worth(plan)[::7]:
            place = plan.mentors.index(one.mentor)
            new = a_plan(scores, [1 + (other == place) for other in range(30)], Asked(mode))
            assert (one.pairs, one.points) == (len(new.pairs) - len(plan.pairs), new.total - plan.total)


def test_many_points_more_are_no_pair_more() -> None:
    """Both adepts go from 0 to 100 points by one place, which is more than half of what a pair counts."""
    scores = np.array([[0, 10_000, -1], [10_000, -1, 0]], dtype=np.int16)
    worths = {one.mentor.name: (one.pairs, one.points) for one in places_worth(a_plan(scores, [1, 0, 1], Asked("sum")))}
    assert worths == {"Mentor 0": (0, 10_000), "Mentor 1": (0, 20_000), "Mentor 2": (0, 0)}
