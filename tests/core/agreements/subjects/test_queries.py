"""Whom papers are about, and until when: a pair that goes on longer is told of by its own last day."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.agreements.plain import plain_text
from mentordesk.core.agreements.queries import facts_for
from mentordesk.core.agreements.terms.commands import add_addendum
from mentordesk.core.agreements.wording import wording
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_person

OLD, NEW = "10. juli 2027", "30. september 2027"


def told(store: Store, programme: UUID, kind: str, pair: UUID) -> str:
    every = store.read(facts_for, programme, kind, store.author, [pair])
    return "\n".join(plain_text(wording(one, "nb")) for one in every)


@pytest.mark.parametrize("kind", ["closing_letter", "match_letter", "thanks_mentor", "booklet"])
def test_an_extended_pair_ends_on_its_own_last_day(
    store: Store, programme: UUID, pairs: dict[str, UUID], kind: str
) -> None:
    pair = pairs["Amina"]
    assert OLD in told(store, programme, kind, pair)
    add_addendum(store, pair=pair, text="Vi trenger mer tid.", until=dt.date(2027, 8, 31))
    add_addendum(store, pair=pair, text="Vi trenger enda mer tid.", until=dt.date(2027, 9, 30))
    add_addendum(store, pair=pair, text="Vi møtes på biblioteket.")
    said = told(store, programme, kind, pair)
    assert NEW in said
    assert OLD not in said
    by_person = kind == "thanks_mentor"  # Per is thanked once for both
    assert (NEW if by_person else OLD) in told(store, programme, kind, pairs["Leyla"])
    store.undo()
    store.undo()
    assert "31. august 2027" in told(store, programme, kind, pair)


def test_the_booklet_has_the_months_of_the_extension(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    add_addendum(store, pair=pairs["Amina"], text="Vi trenger mer tid.", until=dt.date(2027, 9, 30))
    assert "september 2027: ___" in told(store, programme, "booklet", pairs["Amina"])
    assert "september 2027" not in told(store, programme, "booklet", pairs["Leyla"])


def test_what_is_signed_stands_and_the_addendum_tells_the_rest(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    before = told(store, programme, "agreement", pairs["Amina"])
    add_addendum(store, pair=pairs["Amina"], text="Vi trenger mer tid.", until=dt.date(2027, 9, 30))
    assert told(store, programme, "agreement", pairs["Amina"]) == before
    assert NEW in told(store, programme, "addendum", pairs["Amina"])


def test_lists_stand_as_in_a_norwegian_alphabet(store: Store, programme: UUID) -> None:
    for name in ("Åse Bo", "Ørjan Vik", "Zahra Ali", "élodie Roux"):
        a_pair(store, programme, a_person(store, name), a_person(store, f"Per {name}"))
    (facts,) = store.read(facts_for, programme, "attendance", store.author, None)
    assert [one.name for one in facts.listed.people][:1] == ["élodie Roux"]
    assert [one.name for one in facts.listed.people][-3:] == ["Zahra Ali", "Ørjan Vik", "Åse Bo"]
    assert [adept for adept, _ in facts.listed.pairs] == ["élodie Roux", "Zahra Ali", "Ørjan Vik", "Åse Bo"]


@pytest.mark.parametrize("kind", ["declaration", "thanks_mentor"])
def test_who_is_in_two_pairs_has_one_paper_whichever_pair_is_chosen(
    store: Store, programme: UUID, pairs: dict[str, UUID], kind: str
) -> None:
    add_addendum(store, pair=pairs["Amina"], text="Vi trenger mer tid.", until=dt.date(2027, 9, 30))
    every = store.read(facts_for, programme, kind, store.author)
    (per,) = [one for one in every if one.signer and one.signer.name == "Per Olsen"]
    assert [one.name for one in per.others] == ["Amina Hussein", "Leyla Şahin"]
    chosen = store.read(facts_for, programme, kind, store.author, [pairs["Leyla"]])
    assert [one.signer.name for one in chosen if one.signer] == [
        *(["Leyla Şahin"] if kind == "declaration" else []),
        "Per Olsen",
    ]
    assert per in chosen
