"""Any whole weights share out 100 points to the hundredth; only their proportions matter."""

from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.criteria.weights import ALL_POINTS, counting, with_weights
from mentordesk.core.matching.model import Criterion, Participant, Rules, Settings, ToMatch
from mentordesk.core.matching.planning import make_plan

KEYS = [key for key, one in MEASURES.items() if one.graded and key != "wishes"]
WEIGHTS = st.lists(st.integers(0, 100), min_size=len(KEYS), max_size=len(KEYS))


def rules(weights: list[int], times: int = 1) -> Rules:
    return Rules(tuple(Criterion(key, weight * times) for key, weight in zip(KEYS, weights, strict=True)))


@given(WEIGHTS)
def test_all_points_are_shared_out_by_the_largest_remainders(weights: list[int]) -> None:
    found = {one.key: most for one, most in counting(rules(weights))}
    assert found.keys() == {key for key, weight in zip(KEYS, weights, strict=True) if weight}
    assert sum(found.values()) == (ALL_POINTS if found else 0)
    total = sum(weights)
    for key, weight in zip(KEYS, weights, strict=True):
        assert abs(found.get(key, 0) * total - ALL_POINTS * weight) < max(total, 1)


@given(WEIGHTS, st.integers(2, 50))
def test_scaling_all_weights_changes_nothing(weights: list[int], times: int) -> None:
    scaled = [(one.key, most) for one, most in counting(rules(weights, times))]
    assert scaled == [(one.key, most) for one, most in counting(rules(weights))]


def test_weights_that_add_up_to_a_hundred_are_points() -> None:
    asked = Rules((Criterion("field", 30), Criterion("topics", 45), Criterion("times", 25)))
    assert [most for _, most in counting(asked)] == [3000, 4500, 2500]


@settings(deadline=None, max_examples=10)
@given(st.sampled_from(("floor", "fairest", "sum", "stable")))
def test_weights_of_nothing_give_a_sound_plan(mode: str) -> None:
    from mentordesk.core.matching.planning import Asked

    adepts = [Participant(UUID(int=number), "a", languages=("Norsk",)) for number in range(3)]
    mentors = [Participant(UUID(int=10 + number), "m", languages=("Norsk",), places=1) for number in range(3)]
    plan = make_plan(adepts, mentors, rules([0] * len(KEYS)), Asked(mode=mode))
    assert (len(plan.pairs), plan.total, plan.floor, plan.certified) == (3, 0, 0, True)
    assert all(pair.parts == () for pair in plan.pairs)


def test_other_weights_change_the_rules_and_the_settings_and_nothing_else() -> None:
    asked = Rules((Criterion("field", 10), Criterion("topics", 20)), missing=0)
    people = ToMatch((), (), asked, (), Settings(criteria=(*asked.criteria, Criterion("age", 0, "off"))))
    found = with_weights(people, {"topics": 70, "age": 5})
    assert found.rules == Rules((Criterion("field", 10), Criterion("topics", 70)), missing=0)
    assert found.settings.criteria == (*found.rules.criteria, Criterion("age", 5, "off"))
    assert people.rules is asked
