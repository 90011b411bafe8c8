"""What the coordinator keys in of the participants' say."""

import datetime as dt
from collections import Counter
from typing import Any
from uuid import UUID

import pytest

from mentordesk.core.matching.commands import end_pair, never
from mentordesk.core.matching.errors import PairHasEnded
from mentordesk.core.matching.model import Said
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import to_match
from mentordesk.core.matching.say.commands import (
    answer_fit,
    clear_speed_round,
    plan_speed_round,
    rate,
    rate_many,
    set_trial,
    set_wish,
    set_wishes,
)
from mentordesk.core.matching.say.errors import (
    FitUnknown,
    NobodyToMeet,
    NotOfThePair,
    RankAndAvoid,
    RatingOutside,
    TrialOutsidePair,
    TurnsOutside,
    WishForOneself,
    WishForSameSide,
)
from mentordesk.core.matching.say.queries import earlier_pairs, fits, speed_round_of, wish_rows, wishes_of
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import START, a_pair, an_applicant, application_of
from tests.core.matching.conftest import People

DAY = START + dt.timedelta(days=30)


def said(store: Store, programme: UUID, people: People) -> dict[tuple[str, str], Said]:
    """What is said, by first names."""
    names = {key: name for name, key in people.items()}
    return {(names[one], names[other]): what for (one, other), what in store.read(wishes_of, programme).items()}


def test_a_wish_and_a_rating_stand_beside_each_other(store: Store, programme: UUID, people: People) -> None:
    two: dict[str, Any] = {"programme": programme, "person": people["Amina"], "about": people["Kari"]}
    set_wish(store, **two, rank=1)
    rate(store, **two, rating=4)
    assert said(store, programme, people) == {("Amina", "Kari"): Said(rank=1, rating=4)}
    set_wish(store, **two, avoid=True)
    assert said(store, programme, people) == {("Amina", "Kari"): Said(rating=4, avoid=True)}
    set_wish(store, **two)
    rate(store, **two, rating=None)
    assert said(store, programme, people) == {}
    for _ in range(5):
        store.undo()
    assert said(store, programme, people) == {}
    store.redo()
    assert said(store, programme, people) == {("Amina", "Kari"): Said(rank=1)}


def test_what_changes_nothing_leaves_no_step(store: Store, programme: UUID, people: People) -> None:
    two: dict[str, Any] = {"programme": programme, "person": people["Amina"], "about": people["Kari"]}
    set_wish(store, **two, rank=1)
    steps = len(store.read(history))
    set_wish(store, **two, rank=1)
    rate(store, **two, rating=None)
    assert len(store.read(history)) == steps


def test_a_list_replaces_the_list_and_leaves_the_rest(store: Store, programme: UUID, people: People) -> None:
    amina, kari, per, siri = (people[name] for name in ("Amina", "Kari", "Per", "Siri"))
    set_wish(store, programme=programme, person=amina, about=siri, avoid=True)
    rate(store, programme=programme, person=amina, about=kari, rating=5)
    set_wishes(store, programme=programme, person=amina, ranked=[kari, per, kari])
    assert said(store, programme, people) == {
        ("Amina", "Kari"): Said(rank=1, rating=5),
        ("Amina", "Per"): Said(rank=2),
        ("Amina", "Siri"): Said(avoid=True),
    }
    set_wishes(store, programme=programme, person=amina, ranked=[per], avoided=[], ratings={siri: 2})
    assert said(store, programme, people) == {
        ("Amina", "Kari"): Said(rating=5),
        ("Amina", "Per"): Said(rank=1),
        ("Amina", "Siri"): Said(rating=2),
    }
    set_wishes(store, programme=programme, person=amina, avoided=[kari])
    assert said(store, programme, people)["Amina", "Per"] == Said(rank=1)
    assert said(store, programme, people)["Amina", "Kari"] == Said(rating=5, avoid=True)


def test_nobody_is_wished_for_and_avoided(store: Store, programme: UUID, people: People) -> None:
    amina, kari = people["Amina"], people["Kari"]
    with pytest.raises(RankAndAvoid):
        set_wish(store, programme=programme, person=amina, about=kari, rank=1, avoid=True)
    set_wish(store, programme=programme, person=amina, about=kari, avoid=True)
    with pytest.raises(RankAndAvoid):
        set_wishes(store, programme=programme, person=amina, ranked=[kari])


def test_wishes_are_about_others_of_the_other_side(store: Store, programme: UUID, people: People) -> None:
    noor = an_applicant(store, programme, "Noor Ali", role="both")
    for person, about in ((noor, people["Kari"]), (noor, people["Amina"]), (people["Kari"], noor)):
        set_wish(store, programme=programme, person=person, about=about, rank=1)
    with pytest.raises(WishForOneself):
        set_wish(store, programme=programme, person=noor, about=noor, rank=1)
    for name, other in (("Amina", "Leyla"), ("Kari", "Per")):
        with pytest.raises(WishForSameSide):
            rate(store, programme=programme, person=people[name], about=people[other], rating=3)
    with pytest.raises(WishForSameSide):
        set_wish(store, programme=programme, person=people["Amina"], about=UUID(int=1), rank=1)


def test_many_ratings_are_one_step_or_none(store: Store, programme: UUID, people: People) -> None:
    amina, kari, per = people["Amina"], people["Kari"], people["Per"]
    rate_many(store, programme=programme, ratings={(amina, kari): 4, (kari, amina): 5, (amina, per): 1})
    assert len(store.read(wishes_of, programme)) == 3
    with pytest.raises(RatingOutside):
        rate_many(store, programme=programme, ratings={(amina, kari): 1, (amina, per): 6})
    assert said(store, programme, people)["Amina", "Kari"] == Said(rating=4)
    store.undo()
    assert store.read(wishes_of, programme) == {}


def test_wishes_are_listed_by_name_the_first_wish_first(store: Store, programme: UUID, people: People) -> None:
    set_wishes(store, programme=programme, person=people["Sara"], ranked=[people["Per"], people["Kari"]])
    set_wish(store, programme=programme, person=people["Amina"], about=people["Per"], avoid=True)
    rate(store, programme=programme, person=people["Amina"], about=people["Siri"], rating=2)
    rows = store.read(wish_rows, programme)
    assert [(one.person_name, one.about_name, one.rank, one.rating, one.avoid) for one in rows] == [
        ("Amina Hussein", "Siri Dahl", None, 2, False),
        ("Amina Hussein", "Per Olsen", None, None, True),
        ("Sara Tesfay", "Per Olsen", 1, None, False),
        ("Sara Tesfay", "Kari Nordmann", 2, None, False),
    ]
    assert store.read(wish_rows, programme, people["Sara"]) == rows[2:]
    delete_person(store, person=people["Per"])
    assert [one.about_name for one in store.read(wish_rows, programme)] == ["Siri Dahl", "Kari Nordmann"]


def test_a_round_has_no_forbidden_and_no_avoided_pair(store: Store, programme: UUID, people: People) -> None:
    never(store, programme=programme, adept=people["Amina"], mentor=people["Kari"])
    set_wish(store, programme=programme, person=people["Per"], about=people["Leyla"], avoid=True)
    count = plan_speed_round(store, programme=programme, turns=3)
    rows = store.read(speed_round_of, programme)
    assert len(rows) == count
    assert {(one.adept, one.mentor) for one in rows} == {
        (people["Amina"], people["Per"]),
        (people["Leyla"], people["Kari"]),
        (people["Sara"], people["Kari"]),
        (people["Sara"], people["Per"]),
    }
    assert {one.mentor_name: one.table for one in rows} == {"Kari Nordmann": 1, "Per Olsen": 2}
    seated = Counter((one.turn, person) for one in rows for person in (one.adept, one.mentor))
    assert set(seated.values()) == {1}
    assert rows == sorted(rows, key=lambda one: (one.turn, one.table))


def test_a_new_round_takes_the_place_of_the_old_one(store: Store, programme: UUID, people: People) -> None:
    plan_speed_round(store, programme=programme, turns=1)
    one = store.read(speed_round_of, programme)
    plan_speed_round(store, programme=programme, turns=2)
    two = store.read(speed_round_of, programme)
    assert (len(one), len(two)) == (2, 4)
    clear_speed_round(store, programme=programme)
    assert store.read(speed_round_of, programme) == []
    store.undo()
    store.undo()
    assert store.read(speed_round_of, programme) == one
    plan_speed_round(store, programme=programme, turns=2)
    assert store.read(speed_round_of, programme) == two


def test_who_leaves_has_no_talk_any_more(store: Store, programme: UUID, people: People) -> None:
    plan_speed_round(store, programme=programme, turns=2)
    sara = application_of(store, programme, people["Sara"])
    change_application(store, application=sara, values={"status": "withdrawn"})
    delete_person(store, person=people["Per"])
    assert {(one.adept_name, one.mentor_name) for one in store.read(speed_round_of, programme)} <= {
        ("Amina Hussein", "Kari Nordmann"),
        ("Leyla Said", "Kari Nordmann"),
    }


def test_a_round_that_cannot_be_is_refused(store: Store, programme: UUID) -> None:
    with pytest.raises(TurnsOutside):
        plan_speed_round(store, programme=programme, turns=0)
    with pytest.raises(NobodyToMeet):
        plan_speed_round(store, programme=programme, turns=3)


@pytest.fixture
def pair(store: Store, programme: UUID, people: People) -> UUID:
    return a_pair(store, programme, people["Amina"], people["Kari"], status="started")


def status(store: Store, programme: UUID) -> str:
    return store.read(pairs, programme)[0].status


def test_two_yes_make_a_pair_active(store: Store, programme: UUID, people: People, pair: UUID) -> None:
    set_trial(store, pair=pair, until=DAY)
    assert status(store, programme) == "trial"
    answer_fit(store, pair=pair, person=people["Amina"], fit="yes", day=DAY, note=" Vi ler mye ")
    assert status(store, programme) == "trial"
    answer_fit(store, pair=pair, person=people["Kari"], fit="unsure", day=DAY)
    assert status(store, programme) == "trial"
    answer_fit(store, pair=pair, person=people["Kari"], fit="yes", day=DAY)
    assert status(store, programme) == "active"
    assert store.read(fits, programme)[pair][people["Amina"]] == ("yes", DAY, "Vi ler mye")
    store.undo()
    assert status(store, programme) == "trial"


def test_a_no_ends_nothing_by_itself(store: Store, programme: UUID, people: People, pair: UUID) -> None:
    for name in ("Amina", "Kari"):
        answer_fit(store, pair=pair, person=people[name], fit="no", day=DAY)
    assert status(store, programme) == "started"


def test_what_is_not_signed_does_not_begin(store: Store, programme: UUID, people: People) -> None:
    pair = a_pair(store, programme, people["Amina"], people["Kari"])
    for name in ("Amina", "Kari"):
        answer_fit(store, pair=pair, person=people[name], fit="yes", day=DAY)
    set_trial(store, pair=pair, until=DAY)
    assert status(store, programme) == "made"


def test_only_the_two_of_a_living_pair_say_whether_it_fits(
    store: Store, programme: UUID, people: People, pair: UUID
) -> None:
    with pytest.raises(NotOfThePair):
        answer_fit(store, pair=pair, person=people["Per"], fit="yes", day=DAY)
    with pytest.raises(FitUnknown):
        answer_fit(store, pair=pair, person=people["Kari"], fit="kanskje", day=DAY)
    with pytest.raises(TrialOutsidePair):
        set_trial(store, pair=pair, until=START - dt.timedelta(days=1))
    end_pair(store, pair=pair, day=DAY)
    with pytest.raises(PairHasEnded):
        answer_fit(store, pair=pair, person=people["Kari"], fit="yes", day=DAY)
    with pytest.raises(PairHasEnded):
        set_trial(store, pair=pair, until=DAY)


def test_earlier_pairs_are_remembered_on_both_sides(store: Store, programme: UUID, people: People, pair: UUID) -> None:
    assert store.read(earlier_pairs, people["Amina"]) == []
    end_pair(store, pair=pair, day=DAY, reason="Ulike ønsker")
    (of_adept,), (of_mentor,) = (store.read(earlier_pairs, people[name]) for name in ("Amina", "Kari"))
    assert (of_adept.role, of_adept.partner_name, of_adept.end) == ("adept", "Kari Nordmann", DAY)
    assert (of_mentor.role, of_mentor.partner_name, of_mentor.reason) == ("mentor", "Amina Hussein", "Ulike ønsker")


def test_wishes_reach_the_matching(store: Store, programme: UUID, people: People) -> None:
    set_wish(store, programme=programme, person=people["Amina"], about=people["Kari"], rank=1)
    found = store.read(to_match, programme)
    assert found.rules.wishes == {(people["Amina"], people["Kari"]): Said(rank=1)}
