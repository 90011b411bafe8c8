"""Quotas against brute force: of all choices the one that is asked for, and a reason for everybody who is moved."""

import datetime as dt
from itertools import combinations
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.selection.choosing.best import Bounds
from mentordesk.core.selection.choosing.rules import Quota, Traits, choose, counts

DAY = dt.date(2027, 1, 11)
Cost = tuple[int, int, int, int]


@st.composite
def a_choice(draw: st.DrawFn) -> tuple[list[int], frozenset[int], int, list[Bounds]]:
    people = draw(st.integers(0, 8))
    fixed = draw(st.frozensets(st.integers(0, people - 1), max_size=2)) if people else frozenset()
    free = [one for one in range(people) if one not in fixed and draw(st.integers(0, 5))]
    quotas = []
    for number in range(draw(st.integers(0, 3))):
        members = draw(st.frozensets(st.integers(0, max(people - 1, 0)), max_size=people))
        least, most = draw(st.integers(0, 4)), draw(st.none() | st.integers(0, 5))
        quotas.append(Bounds(UUID(int=number), members, min(least, most) if most is not None else least, most))
    return free, fixed, draw(st.integers(0, 6)), quotas


def cost(taken: frozenset[int], fixed: frozenset[int], quotas: list[Bounds]) -> Cost | None:
    """What is lacking, the places left empty, and the ranks; None where a quota's most is passed by a new place."""
    whole, missing = taken | fixed, 0
    for quota in quotas:
        count = len(whole & quota.members)
        if quota.most is not None and count > max(quota.most, len(fixed & quota.members)):
            return None
        missing += max(0, quota.least - count)
    return missing, -len(taken), sum(taken), sum(one * one for one in taken)


@given(a_choice())
def test_the_choice_is_the_best_of_all_there_are(case: tuple[list[int], frozenset[int], int, list[Bounds]]) -> None:
    free, fixed, places, quotas = case
    room = max(0, places - len(fixed))
    every = (frozenset(some) for count in range(room + 1) for some in combinations(free, count))
    best = min(found for one in every if (found := cost(one, fixed, quotas)) is not None)
    assert cost(choose(free, fixed, places, quotas).chosen, fixed, quotas) == best


@given(a_choice())
def test_everybody_who_is_moved_is_told_why(case: tuple[list[int], frozenset[int], int, list[Bounds]]) -> None:
    free, fixed, places, quotas = case
    found = choose(free, fixed, places, quotas)
    plain = frozenset(free[: max(0, places - len(fixed))])
    assert {one for one, why in found.moved.items() if why.way == "in"} == found.chosen - plain
    assert {one for one, why in found.moved.items() if why.way == "out"} == plain - found.chosen
    assert all(why.quotas for why in found.moved.values())


def test_without_quotas_the_best_get_the_places() -> None:
    found = choose(range(5), (), 3, ())
    assert found.chosen == {0, 1, 2}
    assert not found.moved


def test_a_quota_that_cannot_be_kept_says_how_many_are_missing() -> None:
    young = Bounds(UUID(int=1), frozenset({4}), 3, None)
    found = choose(range(6), (), 3, [young])
    assert found.chosen == {0, 1, 4}
    assert found.kept[young.id] == (1, 2, 0)
    assert found.moved == {4: ("in", (young.id,)), 2: ("out", (young.id,))}


def test_who_has_a_place_keeps_it_even_over_the_most() -> None:
    men = Bounds(UUID(int=1), frozenset({0, 1, 2}), 0, 1)
    found = choose([2, 3], (0, 1), 4, [men])
    assert found.chosen == {3}
    assert found.kept[men.id] == (2, 0, 1)
    assert found.moved == {2: ("out", (men.id,))}


def test_a_thousand_applicants_and_many_places_are_chosen_at_once() -> None:
    quotas = [Bounds(UUID(int=n), frozenset(range(n, 1000, 3 + n)), 20 * (n + 1), None) for n in range(2)]
    quotas.append(Bounds(UUID(int=9), frozenset(range(900, 1000)), 10, None))
    assert len(choose(range(1000), (), 100, quotas).chosen) == 100


def test_a_search_that_takes_too_long_keeps_the_quotas_and_says_that_it_was_cut_off() -> None:
    chance = Random(3)
    members = [frozenset(one for one in range(500) if chance.random() < 0.3) for _ in range(4)]
    quotas = [Bounds(UUID(int=n), each, 70, 72) for n, each in enumerate(members)]
    found = choose(range(500), (), 150, quotas)
    assert len(found.chosen) == 150
    assert all(one.missing == one.over == 0 for one in found.kept.values())
    assert not found.proved
    assert choose(range(500), (), 150, quotas) == found


def test_a_search_that_ends_by_itself_is_proved() -> None:
    young = Bounds(UUID(int=1), frozenset({4}), 1, None)
    assert choose(range(6), (), 3, [young]).proved


@pytest.mark.parametrize(
    ("by", "value", "yes", "no"),
    [
        ("gender", "Kvinne", Traits(gender="kvinne"), Traits(gender="mann")),
        ("younger", "30", Traits(born=dt.date(1997, 1, 12)), Traits(born=dt.date(1997, 1, 11))),
        ("younger", "30", Traits(birth_year=1998), Traits(birth_year=1997)),
        ("town", "Drammen", Traits(town="DRAMMEN "), Traits(town="Oslo")),
        ("sender", UUID(int=7).hex, Traits(sender=UUID(int=7)), Traits(sender=UUID(int=8))),
        (
            UUID(int=5).hex,
            "Kveld",
            Traits(answers={UUID(int=5): frozenset({"Dag", "kveld"})}),
            Traits(answers={UUID(int=6): frozenset({"Kveld"})}),
        ),
    ],
)
def test_who_counts(by: str, value: str, yes: Traits, no: Traits) -> None:
    quota = Quota(UUID(int=1), by, value, 1, None, DAY)
    assert counts(quota, yes, DAY)
    assert not counts(quota, no, DAY)
    assert not counts(quota, Traits(), DAY)
