"""Keeping what can be kept of an earlier plan, and the flow that counts pairs in groups, against all matchings."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.asking import side_rules
from mentordesk.core.matching.flow import most_pairs_within
from mentordesk.core.matching.question import Question as Asked
from mentordesk.core.matching.solver import plan
from mentordesk.core.matching.wishes import BAND
from tests.core.matching.oracle import Matching, Question, Table, matchings, questions

VALUES = (-1, 0, 1, 499, 500, 1000, 9999)


def compared(mode: str, scores: Table, mentor_of: Matching, kept: Matching) -> tuple[object, ...]:
    """What is compared; the greater is the better. Kept pairs do not bind the floor."""
    made = [(int(scores[adept, one]), one == kept[adept]) for adept, one in enumerate(mentor_of) if one >= 0]
    others, points = sorted(score for score, stays in made if not stays), sorted(score for score, _ in made)
    second = {"fairest": [score // BAND for score in points], "floor": others[:1] or [10_000], "sum": []}[mode]
    return len(made), sum(stays for _, stays in made), second, sum(points)


@st.composite
def with_an_earlier_plan(draw: st.DrawFn) -> tuple[Question, Matching]:
    scores, capacity = draw(questions(adepts=5, mentors=4, values=VALUES))
    room = [places + 1 for places in capacity]
    return (scores, capacity), draw(st.sampled_from(list(matchings(scores, room))))


@given(with_an_earlier_plan(), st.sampled_from(["floor", "fairest", "sum"]))
def test_as_much_as_can_be_is_kept_of_an_earlier_plan(asked: tuple[Question, Matching], mode: str) -> None:
    (scores, capacity), kept = asked
    pairs = [(adept, mentor) for adept, mentor in enumerate(kept) if mentor >= 0]
    found = tuple(plan(scores, capacity, mode=mode, kept=pairs).mentor.tolist())
    best = max(compared(mode, scores, each, kept) for each in matchings(scores, capacity))
    assert compared(mode, scores, found, kept) == best


@given(with_an_earlier_plan())
def test_what_is_kept_may_be_under_the_minimum(asked: tuple[Question, Matching]) -> None:
    (scores, _), kept = asked
    pairs = [(adept, mentor) for adept, mentor in enumerate(kept) if mentor >= 0]
    room = [max(1, kept.count(mentor)) for mentor in range(scores.shape[1])]
    found = plan(scores, room, minimum=10_000, kept=pairs).mentor.tolist()
    assert tuple(found) == kept


@given(questions(adepts=5, mentors=3), st.integers(0, 2), st.data())
def test_the_flow_counts_the_pairs_that_groups_leave(question: Question, limit: int, data: st.DataObject) -> None:
    scores, capacity = question
    groups = data.draw(st.lists(st.sampled_from([None, "a", "b"]), min_size=len(scores), max_size=len(scores)))
    rules = side_rules(scores, groups, limit, None, [])
    if rules is None:
        assert not groups
        return
    places = np.array(capacity, dtype=np.int64)
    found = most_pairs_within(Asked(scores.astype(np.int32), scores >= 0, places), rules)
    keep = [
        each
        for each in matchings(scores, capacity)
        if all(
            sum(one == mentor and groups[adept] == group for adept, one in enumerate(each)) <= limit
            for mentor in range(len(capacity))
            for group in ("a", "b")
        )
    ]
    assert found == max(sum(mentor >= 0 for mentor in each) for each in keep)
