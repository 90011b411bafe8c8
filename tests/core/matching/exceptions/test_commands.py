"""A written exception lifts a must for two people, and never the protection of minors."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.matching.commands import lock, never, propose, release
from mentordesk.core.matching.errors import NotToBeMatched, PairImpossible
from mentordesk.core.matching.exceptions.commands import allow
from mentordesk.core.matching.exceptions.errors import ExceptionNeedsReason, ExceptionNotNeeded
from mentordesk.core.matching.exceptions.queries import exceptions
from mentordesk.core.matching.queries import bans, to_match
from mentordesk.core.matching.scoring import reason_of, score_all
from mentordesk.core.matching.settings.errors import MinorsStayProtected
from mentordesk.core.programme.commands import change_person
from mentordesk.core.store.unit import Store
from tests.core.matching.conftest import People


def reason(store: Store, programme: UUID, adept: UUID, mentor: UUID) -> str | None:
    people = store.read(to_match, programme)
    left = [one for one in people.adepts if one.id == adept]
    right = [one for one in people.mentors if one.id == mentor]
    number = int(score_all(left, right, people.rules).reasons[0, 0])
    return None if number < 0 else reason_of(number)


def test_an_exception_lifts_the_must_and_the_two_can_be_locked(store: Store, programme: UUID, people: People) -> None:
    both = (people["Amina"], people["Siri"])
    two = {"programme": programme, "adept": both[0], "mentor": both[1]}
    with pytest.raises(PairImpossible):
        lock(store, **two)
    allow(store, **two, reason=" De bruker tolk ")
    assert reason(store, programme, *both) is None
    assert reason(store, programme, people["Leyla"], both[1]) == "common_language"
    assert [(one.adept_name, one.mentor_name, one.reason) for one in store.read(exceptions, programme)] == [
        ("Amina Hussein", "Siri Dahl", "De bruker tolk")
    ]
    lock(store, **two)
    assert (both[0], both[1]) in {(one.adept.id, one.mentor.id) for one in propose(store, programme=programme).pairs}


def test_the_reason_can_be_written_anew_and_a_lock_comes_and_goes_beside_it(
    store: Store, programme: UUID, people: People
) -> None:
    two = {"programme": programme, "adept": people["Amina"], "mentor": people["Siri"]}
    allow(store, **two, reason="Tolk")
    lock(store, **two)
    allow(store, **two, reason="De snakker sammen på fransk")
    assert store.read(to_match, programme).locked_ids == {(two["adept"], two["mentor"])}
    release(store, **two)
    assert store.read(to_match, programme).locked_ids == frozenset()
    assert [one.reason for one in store.read(exceptions, programme)] == ["De snakker sammen på fransk"]
    release(store, **two)
    assert store.read(exceptions, programme) == []
    lock_again = reason(store, programme, two["adept"], two["mentor"])
    assert lock_again == "common_language"


def test_a_ban_ends_the_exception_and_is_not_lifted_by_one(store: Store, programme: UUID, people: People) -> None:
    two = {"programme": programme, "adept": people["Amina"], "mentor": people["Siri"]}
    allow(store, **two, reason="Tolk")
    never(store, **two, reason="Nei")
    assert store.read(exceptions, programme) == []
    release(store, **two)
    assert store.read(bans, programme) == []
    assert reason(store, programme, two["adept"], two["mentor"]) == "common_language"
    never(store, programme=programme, adept=people["Amina"], mentor=people["Kari"])
    with pytest.raises(PairImpossible) as told:
        allow(store, programme=programme, adept=people["Amina"], mentor=people["Kari"], reason="Jo")
    assert told.value.facts == {"adept": "Amina Hussein", "mentor": "Kari Nordmann", "reason": "never_pair"}


def test_what_is_refused(store: Store, programme: UUID, people: People) -> None:
    with pytest.raises(ExceptionNeedsReason):
        allow(store, programme=programme, adept=people["Amina"], mentor=people["Siri"], reason="  ")
    with pytest.raises(ExceptionNotNeeded):
        allow(store, programme=programme, adept=people["Amina"], mentor=people["Kari"], reason="Fordi")
    with pytest.raises(NotToBeMatched):
        allow(store, programme=programme, adept=people["Siri"], mentor=people["Amina"], reason="Fordi")
    assert store.read(exceptions, programme) == []


def test_nobody_excepts_from_the_protection_of_minors(store: Store, programme: UUID, people: People) -> None:
    two = {"programme": programme, "adept": people["Amina"], "mentor": people["Siri"]}
    allow(store, **two, reason="Tolk")
    change_person(store, person=people["Amina"], values={"born": dt.date(2020, 1, 1)})
    assert reason(store, programme, two["adept"], two["mentor"]) == "minor_protection"
    for mentor in ("Siri", "Kari"):
        with pytest.raises(MinorsStayProtected):
            allow(store, programme=programme, adept=people["Amina"], mentor=people[mentor], reason="Fordi")
