"""Each answers alone; once both have, their answers lie beside each other."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.agreements.expectations.commands import answer_expectations, settle_expectation
from mentordesk.core.agreements.expectations.errors import ExpectationSideUnknown, ExpectationsNotIn, VerdictUnknown
from mentordesk.core.agreements.expectations.queries import (
    expectation_items,
    expectations_of,
    own_expectations,
)
from mentordesk.core.agreements.expectations.rules import AGREED, DIFFER, DISCUSS, MISSING, proposed
from mentordesk.core.agreements.handed.items import CHOICE, SCALE, WORDS
from mentordesk.core.store.unit import Store

Pairs = dict[str, UUID]
LONG = "Jeg vil gjerne at vi tar det rolig i starten og ser an hvordan det går. "


def test_the_items_are_those_of_the_text(store: Store, programme: UUID) -> None:
    items = store.read(expectation_items, programme)
    assert len(items) >= 10
    assert all(one.label and one.short for one in items)
    assert not any("{" in one.label for one in items)


def test_nobody_sees_the_others_answers_before_both_are_in(store: Store, pairs: Pairs) -> None:
    answer_expectations(store, pair=pairs["Amina"], side="adept", answers={"why": "Jobb", "private": "Økonomi"})
    alone = store.read(expectations_of, pairs["Amina"])
    assert (alone.answered, alone.lines) == (("adept",), ())
    assert store.read(own_expectations, pairs["Amina"], "mentor") == {}
    assert store.read(own_expectations, pairs["Amina"], "adept") == {"why": "Jobb", "private": "Økonomi"}
    with pytest.raises(ExpectationsNotIn):
        settle_expectation(store, pair=pairs["Amina"], item="why", verdict=AGREED)
    answer_expectations(store, pair=pairs["Amina"], side="mentor", answers={"why": "  JOBB! "})
    both = store.read(expectations_of, pairs["Amina"])
    lines = {one.item.key: one for one in both.lines}
    assert both.answered == ("adept", "mentor")
    assert (lines["why"].adept, lines["why"].mentor, lines["why"].proposal) == ("Jobb", "JOBB!", AGREED)
    assert lines["private"].proposal == MISSING
    assert store.read(expectations_of, pairs["Leyla"]).lines == ()


def test_what_both_came_to_stands_over_the_proposal(store: Store, pairs: Pairs) -> None:
    pair = pairs["Amina"]
    answer_expectations(store, pair=pair, side="adept", answers={"why": "Jobb", "review": "I mars", "wrong": LONG})
    answer_expectations(store, pair=pair, side="mentor", answers={"why": "Nettverk", "review": "I mai", "wrong": "Nå"})
    proposals = {one.item.key: one.proposal for one in store.read(expectations_of, pair).open}
    assert proposals == {"why": DIFFER, "review": DIFFER, "wrong": DISCUSS}
    settle_expectation(store, pair=pair, item="review", verdict=AGREED, text="I april")
    lines = {one.item.key: one for one in store.read(expectations_of, pair).lines}
    assert (lines["review"].verdict, lines["review"].text) == (AGREED, "I april")
    assert "review" not in {one.item.key for one in store.read(expectations_of, pair).open}
    settle_expectation(store, pair=pair, item="review", verdict=None)
    assert "review" in {one.item.key for one in store.read(expectations_of, pair).open}


def test_an_empty_answer_takes_one_back(store: Store, pairs: Pairs) -> None:
    answer_expectations(store, pair=pairs["Amina"], side="mentor", answers={"why": "Lære", "private": "Alt"})
    answer_expectations(store, pair=pairs["Amina"], side="mentor", answers={"private": " "})
    assert store.read(own_expectations, pairs["Amina"], "mentor") == {"why": "Lære"}
    store.undo()
    assert store.read(own_expectations, pairs["Amina"], "mentor") == {"why": "Lære", "private": "Alt"}


def test_sides_and_verdicts_that_are_none_are_refused(store: Store, pairs: Pairs) -> None:
    with pytest.raises(ExpectationSideUnknown):
        answer_expectations(store, pair=pairs["Amina"], side="together", answers={"why": "x"})
    with pytest.raises(VerdictUnknown):
        settle_expectation(store, pair=pairs["Amina"], item="why", verdict="missing")


answers = st.text(max_size=60)


@given(kind=st.sampled_from((WORDS, CHOICE, SCALE)), adept=answers, mentor=answers)
def test_the_proposal_does_not_depend_on_who_says_what(kind: str, adept: str, mentor: str) -> None:
    found = proposed(kind, adept, mentor)
    assert found == proposed(kind, mentor, adept)
    assert (found == MISSING) == (not adept.strip() or not mentor.strip())
    assert proposed(kind, adept, adept) in (AGREED, MISSING)


def test_choices_are_compared_exactly() -> None:
    assert proposed(SCALE, "3", "4") == DIFFER
    assert proposed(CHOICE, LONG, LONG + "x") == DIFFER
    assert proposed(WORDS, LONG, LONG + "x") == DISCUSS
