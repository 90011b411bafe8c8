"""Every explanation against a whole new plan with the two locked together: there is no difference."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.errors import LockedIsImpossible, MoreLocksThanPlaces
from mentordesk.core.matching.explaining import Explaining
from mentordesk.core.matching.model import Criterion, Participant, Rules
from mentordesk.core.matching.planning import Asked, MatchPlan, make_plan
from tests.core.matching.every_pair import every_loss
from tests.core.matching.plans import some_people

RULES = Rules(
    (
        *(Criterion("field", 30), Criterion("topics", 40), Criterion("times", 30)),
        Criterion("common_language", kind="must"),
    )
)
WORDS = st.frozensets(st.sampled_from("abcd"), max_size=3).map(tuple)
LANGUAGES = st.sampled_from([("Norsk",), ("Norsk", "Somali"), ("Arabisk",)])


@st.composite
def people(draw: st.DrawFn, most: int, first: int, *, mentors: bool) -> list[Participant]:
    return [
        Participant(
            id=UUID(int=first + number),
            name=f"{first + number}",
            languages=draw(LANGUAGES),
            field=draw(WORDS),
            topics=draw(WORDS),
            times=draw(WORDS),
            places=draw(st.integers(0, 2)) if mentors else 0,
        )
        for number in range(draw(st.integers(1, most)))
    ]


def made(plan: MatchPlan) -> dict[Participant, Participant]:
    return {one.adept: one.mentor for one in plan.pairs}


@given(
    people(5, 0, mentors=False),
    people(4, 100, mentors=True),
    st.sampled_from(["sum", "floor", "fairest", "stable"]),
    st.data(),
)
def test_an_explanation_is_what_a_new_plan_would_be(
    adepts: list[Participant], mentors: list[Participant], mode: str, data: st.DataObject
) -> None:
    first = make_plan(adepts, mentors, RULES, Asked(mode))
    some = data.draw(st.sets(st.sampled_from(range(5)), max_size=1))
    locked = [pair for place, pair in enumerate(made(first).items()) if place in some]
    asked = Asked(mode, locked=tuple(locked))
    plan = make_plan(adepts, mentors, RULES, asked)
    explaining = Explaining(plan, RULES, asked)
    for adept in adepts:
        for mentor in mentors:
            found = explaining.of(adept, mentor)
            others = tuple(pair for pair in asked.locked if pair[0] != adept)
            if found.score is None:
                assert found.reason == "common_language"
                assert (found.lost_pairs, found.rank_for_adept) == (None, None)
                continue
            try:
                new = make_plan(adepts, mentors, RULES, Asked(mode, locked=(*others, (adept, mentor))))
            except MoreLocksThanPlaces:
                assert found.lost_pairs is None
                continue
            assert (found.lost_pairs, found.lost_points) == (
                len(plan.pairs) - len(new.pairs),
                plan.total - new.total,
            )
            assert sum(part.points for part in found.parts) == found.score
            after = made(plan) | {adept: mentor} | {one.adept: one.target for one in found.moves if one.target}
            gone = {one.adept for one in found.moves if one.target is None}
            told = {one: whom for one, whom in after.items() if one not in gone}
            assert len(told) == len(new.pairs)


@given(people(5, 0, mentors=False), people(4, 100, mentors=True), st.integers(0, 1))
def test_above_a_floor_it_is_what_a_new_plan_above_it_would_be(
    adepts: list[Participant], mentors: list[Participant], some: int
) -> None:
    locked = tuple(list(made(make_plan(adepts, mentors, RULES)).items())[:some])
    asked = Asked(locked=locked)
    plan = make_plan(adepts, mentors, RULES, asked)
    floor = min((one.score for one in plan.pairs if (one.adept, one.mentor) not in locked), default=0)
    explaining = Explaining(plan, RULES, asked)
    losses = every_loss(plan)
    for row, adept in enumerate(adepts):
        for column, mentor in enumerate(mentors):
            if any(adept == one for one, _ in locked):
                assert not losses.known[row, column]
                continue
            try:
                new = make_plan(adepts, mentors, RULES, Asked("sum", floor, (*locked, (adept, mentor))))
            except (MoreLocksThanPlaces, LockedIsImpossible):
                assert not losses.known[row, column]
                assert explaining.of(adept, mentor).lost_pairs is None
                continue
            told = len(plan.pairs) - len(new.pairs), plan.total - new.total
            assert (losses.pairs[row, column], losses.points[row, column], losses.known[row, column]) == (*told, True)


def test_with_side_rules_a_pair_costs_what_a_new_plan_says() -> None:
    adepts, mentors = some_people([2, 2], 4)
    asked = Asked("sum", least_size=2, group_by="town", group_limit=1)
    plan = make_plan(adepts, mentors, Rules(), asked)
    explaining = Explaining(plan, Rules(), asked)
    for adept in adepts:
        for mentor in mentors:
            new = make_plan(adepts, mentors, Rules(), replace(asked, locked=((adept, mentor),)))
            assert explaining.of(adept, mentor).lost_pairs == len(plan.pairs) - len(new.pairs)
    small = replace(asked, least_size=5)
    assert (
        Explaining(make_plan(adepts, mentors, Rules(), small), Rules(), small).of(adepts[0], mentors[0]).lost_pairs
        is None
    )


def test_the_floor_of_the_others_falls_before_somebody_is_left_out() -> None:
    """What everybody would cost above the floor of now is told too, with one pair fewer."""
    amina, leyla, kari, per = (
        Participant(UUID(int=number), str(number), ("Norsk",), topics=(topic,), times=("a",), places=places)
        for number, (topic, places) in enumerate((("a", 0), ("b", 0), ("a", 1), ("b", 1)), start=1)
    )
    plan = make_plan([amina, leyla], [kari, per], RULES)
    found = Explaining(plan, RULES, Asked()).of(amina, per)
    assert (found.lost_pairs, found.rank_for_adept, found.rank_for_mentor) == (0, 2, 2)
    assert [(one.adept, one.origin, one.target) for one in found.moves] == [(leyla, per, kari)]
    losses = every_loss(plan)
    assert losses.pairs.tolist() == [[0, 1], [1, 0]]
    same = Explaining(plan, RULES, Asked()).of(amina, kari)
    assert (same.lost_pairs, same.lost_points, same.moves, same.rank_for_adept) == (0, 0, (), 1)


def test_a_pair_that_is_impossible_says_why() -> None:
    adept, mentor = Participant(UUID(int=1), "1", languages=("Norsk",)), Participant(UUID(int=2), "2", places=1)
    plan = make_plan([adept], [mentor], RULES)
    found = Explaining(plan, RULES, Asked()).of(adept, mentor)
    assert (found.score, found.reason, found.lost_pairs) == (None, "common_language", None)
    with pytest.raises(KeyError):
        Explaining(plan, RULES, Asked()).of(mentor, adept)
