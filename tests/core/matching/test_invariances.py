"""What must not matter to a plan, in every mode: order, worthless people, the scale of weights, a lock on what is."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.core.matching.model import Participant, Rules
from mentordesk.core.matching.planning import Asked, MatchPlan, make_plan
from mentordesk.core.matching.solver import MODES, plan
from tests.core.matching.oracle import Question, questions
from tests.core.matching.test_explaining import RULES, people

VALUES = (-1, -1, 0, 1, 499, 500, 9999)
ANY_MODE = st.sampled_from(MODES)
ADEPTS, MENTORS = people(6, 0, mentors=False), people(5, 100, mentors=True)


def pairs(found: MatchPlan) -> dict[UUID, UUID]:
    return {one.adept.id: one.mentor.id for one in found.pairs}


def ids(question: Question) -> dict[str, Any]:
    scores, capacity = question
    return {"adept_ids": [*range(len(scores))], "mentor_ids": [*range(len(capacity))]}


@settings(max_examples=60)
@given(ADEPTS, MENTORS, ANY_MODE, st.data())
def test_the_order_of_people(
    adepts: list[Participant], mentors: list[Participant], mode: str, data: st.DataObject
) -> None:
    other = make_plan(data.draw(st.permutations(adepts)), data.draw(st.permutations(mentors)), RULES, Asked(mode))
    assert pairs(other) == pairs(make_plan(adepts, mentors, RULES, Asked(mode)))


@settings(max_examples=60)
@given(ADEPTS, MENTORS, ANY_MODE, st.integers(2, 1000))
def test_the_scale_of_the_weights(
    adepts: list[Participant], mentors: list[Participant], mode: str, factor: int
) -> None:
    criteria = tuple(replace(one, weight=one.weight * factor) for one in RULES.criteria)
    first, scaled = (make_plan(adepts, mentors, rules, Asked(mode)) for rules in (RULES, Rules(criteria)))
    assert pairs(scaled) == pairs(first)
    assert (scaled.total, scaled.floor) == (first.total, first.floor)


@settings(max_examples=60)
@given(questions(adepts=6, mentors=5, values=VALUES), ANY_MODE, st.booleans())
def test_a_worthless_mentor(question: Question, mode: str, has_places: bool) -> None:
    scores, capacity = question
    more = np.column_stack([scores, np.full(len(scores), -1 if has_places else 10_000)]).astype(np.int16)
    named = ids((more, [*capacity, 0]))
    found = plan(more, [*capacity, 2 if has_places else 0], mode=mode, **named)
    assert found.mentor.tolist() == plan(scores, capacity, mode=mode, **ids(question)).mentor.tolist()


@settings(max_examples=60)
@given(questions(adepts=6, mentors=5, values=VALUES), ANY_MODE, st.integers(1, 3))
def test_adepts_whom_nobody_can_take(question: Question, mode: str, more: int) -> None:
    scores, capacity = question
    table = np.vstack([scores, np.full((more, scores.shape[1]), -1)]).astype(np.int16)
    found = plan(table, capacity, mode=mode, **ids((table, capacity))).mentor.tolist()
    assert found == [*plan(scores, capacity, mode=mode, **ids(question)).mentor.tolist(), *[-1] * more]


@settings(max_examples=150)
@given(questions(adepts=6, mentors=5, values=VALUES), st.sampled_from(["sum", "fairest", "floor"]), st.data())
def test_a_lock_on_what_was_already_matched(question: Question, mode: str, data: st.DataObject) -> None:
    """In the mode "floor" a lock on the weakest pair frees the others of its score, which is what it is for."""
    scores, capacity = question
    first = plan(scores, capacity, mode=mode, **ids(question))
    made = [(row, mentor) for row, mentor in enumerate(first.mentor.tolist()) if mentor >= 0]
    steady = [pair for pair in made if mode != "floor" or scores[pair] > first.floor]
    locked = data.draw(st.lists(st.sampled_from(steady), unique=True)) if steady else []
    again = plan(scores, capacity, mode=mode, locked=locked, **ids(question))
    assert again.mentor.tolist() == first.mentor.tolist()
    assert (again.total, again.floor) == (first.total, first.floor)


@settings(max_examples=60)
@given(questions(adepts=6, mentors=5, values=VALUES), ANY_MODE)
def test_a_ban_on_what_was_not_matched_is_no_gain(question: Question, mode: str) -> None:
    """Whoever the plan keeps apart may be forbidden too."""
    scores, capacity = question
    first = plan(scores, capacity, mode=mode, **ids(question))
    apart = [pair for pair in np.ndindex(*scores.shape) if first.mentor[pair[0]] != pair[1]]
    again = plan(scores, capacity, mode=mode, forbidden=apart, **ids(question))
    assert again.mentor.tolist() == first.mentor.tolist()
