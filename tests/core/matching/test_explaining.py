"""Every explanation against a whole new plan with the two locked together: there is no difference."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.errors import MoreLocksThanPlaces
from mentordesk.core.matching.explaining import Explaining
from mentordesk.core.matching.model import Criterion, Participant, Rules
from mentordesk.core.matching.planning import Asked, MatchPlan, make_plan

RULES = Rules((Criterion("field", 30), Criterion("topics", 40), Criterion("times", 30)), ("common_language",))
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
    people(5, 0, mentors=False), people(4, 100, mentors=True), st.sampled_from(["sum", "fairest", "stable"]), st.data()
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


def test_above_the_floor_the_rest_stays_above_it() -> None:
    """With one pair fewer where that must be."""
    amina, leyla, kari, per = (
        Participant(UUID(int=number), str(number), ("Norsk",), topics=(topic,), times=("a",), places=places)
        for number, (topic, places) in enumerate((("a", 0), ("b", 0), ("a", 1), ("b", 1)), start=1)
    )
    plan = make_plan([amina, leyla], [kari, per], RULES)
    found = Explaining(plan, RULES, Asked()).of(amina, per)
    assert (found.lost_pairs, found.rank_for_adept, found.rank_for_mentor) == (1, 2, 2)
    assert [(one.adept, one.origin, one.target) for one in found.moves] == [(leyla, per, None)]
    same = Explaining(plan, RULES, Asked()).of(amina, kari)
    assert (same.lost_pairs, same.lost_points, same.moves, same.rank_for_adept) == (0, 0, (), 1)


def test_a_pair_that_is_impossible_says_why() -> None:
    adept, mentor = Participant(UUID(int=1), "1", languages=("Norsk",)), Participant(UUID(int=2), "2", places=1)
    plan = make_plan([adept], [mentor], RULES)
    found = Explaining(plan, RULES, Asked()).of(adept, mentor)
    assert (found.score, found.reason, found.lost_pairs) == (None, "common_language", None)
    with pytest.raises(KeyError):
        Explaining(plan, RULES, Asked()).of(mentor, adept)
