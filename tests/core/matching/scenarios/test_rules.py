"""What of a scenario still holds, and settings as text that may have been tampered with."""

import json
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.matching.scenarios.rules import HowMatched, Value, free_letter, holding, understood, written

A, B, C = (UUID(int=number) for number in (1, 2, 3))
M, N = (UUID(int=number) for number in (11, 12))
SETTINGS: dict[str, Value] = {
    "id": "0" * 32,
    "preset": "job",
    "mode": "floor",
    "minimum": 0,
    "missing": 50,
    "group_by": None,
    "group_limit": None,
    "least_size": None,
    "greatest_size": None,
}
RULE: dict[str, Value] = {"id": "1" * 32, "key": "field", "kind": "should", "direction": "likeness", "weight": 30}


def score(adept: UUID, mentor: UUID) -> int:
    return {(A, M): 9000, (B, M): 5000, (B, N): 4000, (C, N): -1}.get((adept, mentor), 100)


def test_what_is_possible_holds() -> None:
    assert holding({A: M, B: N, C: None}, {M: 1, N: 1}, score, frozenset()) == {A: M, B: N, C: None}


def test_an_impossible_pair_does_not() -> None:
    assert holding({C: N}, {N: 1}, score, frozenset()) == {C: None}


def test_with_fewer_places_the_best_keep_theirs() -> None:
    assert holding({B: M, A: M}, {M: 1}, score, frozenset()) == {A: M, B: None}
    assert holding({A: M}, {}, score, frozenset()) == {A: None}


def test_locked_pairs_stand_and_take_their_places() -> None:
    assert holding({A: M, B: N}, {M: 1, N: 1}, score, frozenset({(B, M)})) == {A: None, B: M}


@given(st.dictionaries(st.sampled_from((A, B, C)), st.sampled_from((None, M, N))), st.integers(0, 2), st.integers(0, 2))
def test_nobody_gets_more_than_the_places(lines: dict[UUID, UUID | None], m: int, n: int) -> None:
    held = list(holding(lines, {M: m, N: n}, score, frozenset()).values())
    assert held.count(M) <= m
    assert held.count(N) <= n


def test_settings_are_read_as_they_were_written() -> None:
    for how in (HowMatched(SETTINGS, (RULE,)), HowMatched(None, ())):
        assert understood(written(how)) == how


def test_the_order_of_the_rules_does_not_matter() -> None:
    other = RULE | {"key": "age"}
    assert written(HowMatched(None, (RULE, other))) == written(HowMatched(None, (other, RULE)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "null",
        '{"settings": null}',
        '{"settings": 1, "rules": []}',
        "[" * 100_000,
        json.dumps({"settings": SETTINGS | {"id": "æ"}, "rules": []}),
        json.dumps({"settings": SETTINGS | {"minimum": -1}, "rules": []}),
        json.dumps({"settings": SETTINGS | {"minimum": True}, "rules": []}),
        json.dumps({"settings": SETTINGS | {"missing": 10**30}, "rules": []}),
        json.dumps({"settings": SETTINGS | {"programme": "x"}, "rules": []}),
        json.dumps({"settings": None, "rules": [RULE | {"weight": None}]}),
        json.dumps({"settings": None, "rules": [RULE | {"weight": 1.5}]}),
        json.dumps({"settings": None, "rules": ["x"]}),
    ],
)
def test_what_cannot_have_been_written_is_not_understood(text: str) -> None:
    assert understood(text) is None


def test_letters_are_given_in_order_until_there_are_none() -> None:
    assert free_letter("") == "A"
    assert free_letter("AC") == "B"
    assert free_letter("ABCDEF") is None
