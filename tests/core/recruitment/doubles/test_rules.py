"""Who may be the same person: alike whichever comes first, with what speaks for it, and quick among many."""

import datetime as dt
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.recruitment.doubles.rules import (
    BOTH,
    GONE,
    KEEP,
    Candidate,
    FieldPair,
    chosen_value,
    pairs_alike,
    reasons,
)
from mentordesk.core.recruitment.drafts import PERHAPS, likeness

LEYLA = "Leyla Said"


def somebody(number: int, name: str = LEYLA, **said: Any) -> Candidate:
    told = dict.fromkeys(("email", "phone", "born", "birth_year", "postcode", "town")) | said
    return Candidate(id=UUID(int=number), name=name, came=(f"{number:04}", ""), **told)


def found(*people: Candidate) -> list[frozenset[int]]:
    return [frozenset((pair.one.int, pair.other.int)) for pair in pairs_alike(people, {one.id for one in people}, ())]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (somebody(2, "Lejla Said", phone="+4790000001"), ("same_phone", "name_spelled")),
        (somebody(2, "Said Leyla", email="leyla@example.org"), ("same_email", "name_order")),
        (somebody(2, "Leyla Said Hassan", email="leyla@example.org"), ("same_email", "name_longer")),
        (somebody(2, born=dt.date(1994, 2, 1), email="l@example.org"), ("same_birth", "same_name", "other_email")),
        (somebody(2, "Ola Nordmann", email="leyla@example.org"), ("same_email", "other_name")),
    ],
)
def test_it_is_said_what_speaks_for_it(other: Candidate, why: tuple[str, ...]) -> None:
    one = somebody(1, email="leyla@example.org", phone="+4790000001", born=dt.date(1994, 2, 1))
    (pair,) = pairs_alike([one, other], {one.id}, ())
    assert pair.why == why == reasons(one, other)


def test_another_name_with_nothing_in_common_is_nobody() -> None:
    assert found(somebody(1), somebody(2, "Kari Nordmann")) == []


def test_the_same_name_with_other_address_and_phone_is_not_enough() -> None:
    one = somebody(1, email="a@example.org", phone="+4790000001")
    assert found(one, somebody(2, email="b@example.org", phone="+4790000002")) == []
    assert found(one, somebody(2, email="b@example.org")) == [{1, 2}]


def test_who_was_said_to_be_different_and_who_did_not_apply_are_left_out() -> None:
    one, other, last = somebody(1), somebody(2), somebody(3)
    assert found(one, other) == [{1, 2}]
    assert pairs_alike([one, other], {one.id}, {frozenset((one.id, other.id))}) == []
    assert pairs_alike([one, other, last], {last.id}, ()) != []
    assert pairs_alike([one, other], {last.id}, ()) == []


def test_who_came_first_stands_first_and_the_surest_come_first() -> None:
    people = [somebody(2, phone="+4790000001"), somebody(1, phone="+4790000001"), somebody(3, "Leyla Sait")]
    pairs = pairs_alike(people, {one.id for one in people}, ())
    assert (pairs[0].one.int, pairs[0].other.int) == (1, 2)
    assert [pair.sure for pair in pairs] == sorted((pair.sure for pair in pairs), reverse=True)


NAMES = st.sampled_from((LEYLA, "Lejla Said", "Said Leyla", "Leyla Said Hassan", "Ola Lie", "Leyla"))
PEOPLE = st.lists(
    st.tuples(
        NAMES,
        st.sampled_from((None, "a@example.org", "b@example.org")),
        st.sampled_from((None, "+4790000001", "+4790000002")),
        st.sampled_from((None, dt.date(1994, 2, 1), dt.date(1990, 1, 1))),
    ),
    min_size=2,
    max_size=6,
)


@given(PEOPLE, st.randoms(use_true_random=False))
def test_the_order_makes_no_difference_and_likeness_is_the_measure(told: Any, chance: Any) -> None:
    people = [
        somebody(number, name, email=email, phone=phone, born=born)
        for number, (name, email, phone, born) in enumerate(told, start=1)
    ]
    shuffled = chance.sample(people, len(people))
    everybody = {one.id for one in people}
    pairs = pairs_alike(people, everybody, ())
    assert pairs_alike(shuffled, everybody, ()) == pairs
    for one, other in permutations(people, 2):
        named = {one.id, other.id} in [{pair.one, pair.other} for pair in pairs]
        assert not named or likeness(one, other) >= PERHAPS
        shares = (one.email and one.email == other.email) or (one.phone and one.phone == other.phone)
        if shares and likeness(one, other) >= PERHAPS:
            assert named


SETS = st.lists(st.sampled_from("abcd"), unique=True).map(lambda one: tuple(sorted(one)))


@given(SETS, SETS)
def test_sets_are_united_whichever_is_kept(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    there, back = FieldPair("topics", "", one, other), FieldPair("topics", "", other, one)
    assert set(chosen_value(there, there.usual)) == set(chosen_value(back, back.usual)) == {*one, *other}  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("kept", "gone", "usual", "value"),
    [
        ("a", "b", KEEP, "a"),
        (None, "b", GONE, "b"),
        ("", "b", GONE, "b"),
        ("a", None, KEEP, "a"),
        ("adept", "mentor", BOTH, "both"),
        ("adept", "adept", KEEP, "adept"),
    ],
)
def test_what_is_filled_in_stays_and_two_roles_are_both(kept: object, gone: object, usual: str, value: object) -> None:
    pair = FieldPair("role", "", kept, gone)
    assert (pair.usual, chosen_value(pair, pair.usual)) == (usual, value)


def test_whoever_is_hidden_on_one_side_stays_hidden() -> None:
    assert FieldPair("hidden", "", False, True).usual == GONE
    assert FieldPair("hidden", "", True, None).usual == KEEP
