"""The modes and side rules beside the usual ones, each against all matchings of a few people."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.solver import Plan, plan
from mentordesk.core.matching.wishes import BAND
from tests.core.matching.oracle import Capacity, Matching, Question, Table, matchings, questions

BANDED = (-1, -1, 0, 1, 499, 500, 501, 1000, 9999, 10_000)
"""Values on both sides of the edges of bands."""
Sides = tuple[list[str | None], int | None, list[int]]


def matching(found: Plan) -> Matching:
    return tuple(found.mentor.tolist())


def compared(mode: str, scores: Table, mentor_of: Matching) -> tuple[object, ...]:
    """What the mode compares; the greater is the better."""
    made = sorted(int(scores[adept, mentor]) for adept, mentor in enumerate(mentor_of) if mentor >= 0)
    second = {"fairest": [score // BAND for score in made], "floor": made[:1], "sum": []}[mode]
    return len(made), second, sum(made)


def keeps(mentor_of: Matching, sides: Sides) -> bool:
    groups, limit, least = sides
    for mentor, size in enumerate(least):
        own = [groups[adept] for adept, one in enumerate(mentor_of) if one == mentor]
        many = Counter(group for group in own if group is not None)
        if (own and len(own) < size) or (limit is not None and any(count > limit for count in many.values())):
            return False
    return True


@st.composite
def with_sides(draw: st.DrawFn) -> tuple[Question, Sides]:
    scores, capacity = draw(questions(adepts=5, mentors=3, values=BANDED))
    groups = draw(st.lists(st.sampled_from([None, "Drammen", "Oslo"]), min_size=len(scores), max_size=len(scores)))
    least = draw(st.lists(st.integers(0, 3), min_size=len(capacity), max_size=len(capacity)))
    return (scores, capacity), (groups, draw(st.sampled_from([None, 0, 1, 2])), least)


@given(questions(adepts=5, mentors=4, values=BANDED))
def test_the_fairest_plan_is_the_best_band_by_band(question: Question) -> None:
    scores, capacity = question
    found = plan(scores, capacity, mode="fairest")
    best = max(compared("fairest", scores, each) for each in matchings(scores, capacity))
    assert compared("fairest", scores, matching(found)) == best
    assert found.certified


@given(with_sides(), st.sampled_from(["floor", "fairest", "sum"]))
def test_side_rules_are_kept_and_the_plan_is_the_best_that_keeps_them(asked: tuple[Question, Sides], mode: str) -> None:
    (scores, capacity), sides = asked
    groups, limit, least = sides
    found = plan(scores, capacity, mode=mode, groups=groups, group_limit=limit, least=least)
    assert keeps(matching(found), sides)
    allowed = [each for each in matchings(scores, capacity) if keeps(each, sides)]
    assert compared(mode, scores, matching(found)) == max(compared(mode, scores, each) for each in allowed)


@given(with_sides(), st.data())
def test_locked_pairs_count_for_the_side_rules(asked: tuple[Question, Sides], data: st.DataObject) -> None:
    (scores, capacity), sides = asked
    groups, limit, least = sides
    allowed = [each for each in matchings(scores, capacity) if keeps(each, sides)]
    some = data.draw(st.sampled_from(allowed))
    locked = [(adept, mentor) for adept, mentor in enumerate(some) if mentor >= 0][:2]
    found = matching(plan(scores, capacity, mode="sum", locked=locked, groups=groups, group_limit=limit, least=least))
    assert keeps(found, sides)
    assert all(found[adept] == mentor for adept, mentor in locked)
    with_locks = [each for each in allowed if all(each[adept] == mentor for adept, mentor in locked)]
    assert compared("sum", scores, found) == max(compared("sum", scores, each) for each in with_locks)


def would_rather(scores: Table, by_mentor: Table, capacity: Capacity, mentor_of: Matching) -> bool:
    """Whether some adept and mentor would both rather have each other."""
    for adept, mentor in np.argwhere(scores >= 0).tolist():
        own = [one for one, theirs in enumerate(mentor_of) if theirs == mentor]
        has_room = len(own) < capacity[mentor]
        wanted = has_room or any(by_mentor[one, mentor] < by_mentor[adept, mentor] for one in own)
        now = scores[adept, mentor_of[adept]] if mentor_of[adept] >= 0 else -1
        if capacity[mentor] and wanted and scores[adept, mentor] > now:
            return True
    return False


@given(questions(adepts=5, mentors=4, values=(-1, 0, 1, 2)), st.data())
def test_nobody_leaves_a_stable_plan_for_each_other(question: Question, data: st.DataObject) -> None:
    scores, capacity = question
    views = data.draw(st.lists(st.integers(0, 3), min_size=scores.size, max_size=scores.size))
    by_mentor = np.array(views, dtype=np.int16).reshape(scores.shape)
    found = matching(plan(scores, capacity, mode="stable", scores_by_mentor=by_mentor))
    assert not would_rather(scores, by_mentor, capacity, found)
    assert all(scores[adept, mentor] >= 0 for adept, mentor in enumerate(found) if mentor >= 0)
    assert all(found.count(mentor) <= places for mentor, places in enumerate(capacity))


@given(questions(adepts=4, mentors=4, values=(0, 1, 2, 3, 4, 5, 6, 7)), st.data())
def test_no_stable_plan_is_better_for_any_adept(question: Question, data: st.DataObject) -> None:
    scores, capacity = question
    ranks = [data.draw(st.permutations(range(scores.shape[1]))) for _ in range(len(scores))]
    strict = np.array(ranks, dtype=np.int16).reshape(scores.shape)
    views = [data.draw(st.permutations(range(len(scores)))) for _ in range(scores.shape[1])]
    by_mentor = np.array(views, dtype=np.int16).reshape(scores.shape[::-1]).T
    found = matching(plan(strict, capacity, mode="stable", scores_by_mentor=by_mentor))
    stable = [each for each in matchings(strict, capacity) if not would_rather(strict, by_mentor, capacity, each)]
    for adept, mentor in enumerate(found):
        theirs = max(strict[adept, each[adept]] if each[adept] >= 0 else -1 for each in stable)
        assert theirs == (strict[adept, mentor] if mentor >= 0 else -1)


def shuffled(scores: Table, capacity: Capacity, rows: Sequence[int], columns: Sequence[int], mode: str) -> set[object]:
    found = plan(
        scores[np.ix_(rows, columns)],
        [capacity[each] for each in columns],
        mode=mode,
        adept_ids=list(rows),
        mentor_ids=list(columns),
        groups=[each % 2 for each in rows],
        group_limit=None if mode == "stable" else 1,
    )
    return {(rows[adept], columns[mentor]) for adept, mentor in enumerate(found.mentor) if mentor >= 0}


@given(
    questions(adepts=6, mentors=4, values=(-1, 0, 1)), st.sampled_from(["floor", "fairest", "sum", "stable"]), st.data()
)
def test_the_order_of_people_changes_nothing(question: Question, mode: str, data: st.DataObject) -> None:
    scores, capacity = question
    rows, columns = range(scores.shape[0]), range(scores.shape[1])
    straight = shuffled(scores, capacity, rows, columns, mode)
    assert (
        shuffled(scores, capacity, data.draw(st.permutations(rows)), data.draw(st.permutations(columns)), mode)
        == straight
    )


@pytest.mark.parametrize("mode", ["floor", "fairest", "sum", "stable"])
def test_a_whole_cohort_is_planned_in_every_mode(mode: str) -> None:
    random = np.random.default_rng(7)
    scores = random.integers(-1, 10_001, (60, 40)).astype(np.int16)
    found = plan(scores, [2] * 40, mode=mode)
    assert (found.mentor >= 0).all()
    assert found.floor == min(scores[adept, mentor] for adept, mentor in enumerate(found.mentor))
