"""Groups and circles of a programme: what is settled is kept by the proposals, with whom a mentor has already."""

from collections import Counter
from uuid import UUID

import pytest

from mentordesk.core.matching.commands import accept_proposal, planned, propose
from mentordesk.core.matching.errors import StableHasNoSideRules
from mentordesk.core.matching.planning import MatchPlan
from mentordesk.core.matching.queries import to_match
from mentordesk.core.matching.settings.commands import set_criterion, set_matching
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, an_adept

TOWNS = ("Drammen", "Drammen", "Oslo", "Oslo", None)


@pytest.fixture
def cohort(store: Store, programme: UUID) -> None:
    """Five adepts from two towns and one from nowhere; Kari takes two, Per one, and Siri nobody."""
    for number, town in enumerate(TOWNS):
        an_adept(store, programme, f"Adept {number}", town=town)
    for name, capacity in (("Kari Nordmann", 2), ("Per Olsen", 1), ("Siri Dahl", 0)):
        a_mentor(store, programme, name, capacity=capacity)
    accept_selection(store, programme=programme)


def sizes(plan: MatchPlan) -> dict[str, int]:
    return dict(Counter(one.mentor.name.split()[0] for one in plan.pairs))


@pytest.mark.usefixtures("cohort")
def test_a_circle_is_as_large_as_the_programme_says(store: Store, programme: UUID) -> None:
    assert sizes(propose(store, programme=programme)) == {"Kari": 2, "Per": 1}
    set_matching(store, programme=programme, least_size=2, greatest_size=4)
    assert sorted(sizes(propose(store, programme=programme)).values()) == [2, 3]
    set_matching(store, programme=programme, least_size=4)
    plan = propose(store, programme=programme)
    assert list(sizes(plan).values()) == [4]
    assert [one.reason for one in plan.unmatched] == ["no_place_left"]


@pytest.mark.usefixtures("cohort")
def test_a_circle_that_meets_takes_more_even_if_only_one(store: Store, programme: UUID) -> None:
    set_matching(store, programme=programme, least_size=5, greatest_size=5)
    propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    an_adept(store, programme, "Sara Tesfay")
    accept_selection(store, programme=programme)
    assert sizes(propose(store, programme=programme)) == {}
    set_matching(store, programme=programme, greatest_size=6)
    assert list(sizes(propose(store, programme=programme)).values()) == [1]


@pytest.mark.usefixtures("cohort")
def test_no_more_from_one_town_than_the_programme_says(store: Store, programme: UUID) -> None:
    set_matching(store, programme=programme, group_by="town", group_limit=1, greatest_size=5)
    plan = propose(store, programme=programme)
    together = Counter((one.mentor.name, one.adept.town) for one in plan.pairs if one.adept.town)
    assert (len(plan.pairs), max(together.values())) == (5, 1)
    accept_proposal(store, programme=programme)
    an_adept(store, programme, "Sara Tesfay", town="drammen")
    an_adept(store, programme, "Leyla Said", town="Bergen")
    accept_selection(store, programme=programme)
    found = store.read(to_match, programme)
    assert {town for one in found.mentors for town in one.taken} == {"Drammen", "Oslo", None}
    assert [one.adept.name for one in propose(store, programme=programme).pairs] == ["Leyla Said"]


@pytest.mark.usefixtures("cohort")
def test_mode_and_least_score_are_the_programmes_unless_told(store: Store, programme: UUID) -> None:
    set_criterion(store, programme=programme, key="topics", kind="off")
    set_matching(store, programme=programme, mode="sum", minimum=9900)
    people = store.read(to_match, programme)
    plan = planned(people)
    assert (plan.asked.mode, plan.asked.minimum) == ("sum", 9900)
    assert all(one.score >= 9900 for one in plan.pairs)
    told = planned(people, mode="fairest", minimum=0)
    assert (told.asked.mode, told.asked.minimum, len(told.pairs)) == ("fairest", 0, 3)
    set_matching(store, programme=programme, mode="stable", least_size=2)
    with pytest.raises(StableHasNoSideRules):
        propose(store, programme=programme)
