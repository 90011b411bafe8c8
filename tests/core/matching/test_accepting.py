"""From the board to pairs: what has changed since is seen, and it is all of it or nothing."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.matching.commands import accept_plan, accept_proposal, end_pair, never, planned, propose
from mentordesk.core.matching.errors import MentorFull, NothingProposed, NotToBeMatched, PairImpossible
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import board, proposal, to_match
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.recruitment.requirements.commands import meet_requirement
from mentordesk.core.selection.commands import accept_selection, decide
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, a_programme, an_adept, an_applicant, application_of
from tests.core.matching.conftest import People


def made(store: Store, programme: UUID) -> dict[str, str]:
    return {row.adept_name.split()[0]: row.mentor_name.split()[0] for row in store.read(pairs, programme)}


def statuses(store: Store, programme: UUID) -> dict[str, str]:
    return {row.name.split()[0]: row.status for row in store.read(applicants, programme) if row.role == "mentor"}


def test_a_pair_lasts_as_long_as_the_programme_and_knows_its_score(
    store: Store, programme: UUID, people: People
) -> None:
    plan = propose(store, programme=programme)
    keys = accept_proposal(store, programme=programme)
    rows = store.read(pairs, programme)
    assert {row.id for row in rows} == set(keys)
    frame = store.read(programme_of, programme)
    assert {(row.start, row.end, row.status) for row in rows} == {(frame.start, frame.end, "made")}
    assert {(row.adept, row.mentor, row.score) for row in rows} == {
        (one.adept.id, one.mentor.id, one.score) for one in plan.pairs
    }
    assert store.read(history)[0].facts == {"count": len(keys)}


def test_mentors_are_matched_when_full_and_undo_frees_them(store: Store, programme: UUID, people: People) -> None:
    before = statuses(store, programme)
    propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    assert statuses(store, programme) == {"Kari": "matched", "Per": "matched", "Siri": "free"}
    store.undo()
    assert (statuses(store, programme), made(store, programme)) == (before, {})
    assert any(mentor is not None for mentor in store.read(proposal, programme).values())


def test_accepting_the_same_plan_twice_makes_each_pair_once(store: Store, programme: UUID, people: People) -> None:
    plan = planned(store.read(to_match, programme))
    accept_plan(store, programme=programme, plan=plan)
    before = store.read(pairs, programme)
    with pytest.raises(NotToBeMatched):
        accept_plan(store, programme=programme, plan=plan)
    with pytest.raises(NothingProposed):
        accept_plan(store, programme=programme, plan=planned(store.read(to_match, programme)))
    assert store.read(pairs, programme) == before


def test_a_mentor_without_places_is_in_no_plan(store: Store, programme: UUID) -> None:
    an_adept(store, programme)
    kari, per = a_mentor(store, programme, capacity=0), a_mentor(store, programme, "Per Olsen", capacity=1)
    accept_selection(store, programme=programme)
    assert [one.id for one in store.read(to_match, programme).mentors] == [per]
    propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    assert statuses(store, programme) == {"Kari": "approved", "Per": "matched"}
    assert kari not in {row.mentor for row in store.read(pairs, programme)}


def test_a_mentor_who_has_not_said_takes_one(store: Store, programme: UUID) -> None:
    for name in ("Amina Hussein", "Leyla Said"):
        an_adept(store, programme, name)
    an_applicant(store, programme, "Kari Nordmann", role="mentor", capacity=None)
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    assert len(accept_proposal(store, programme=programme)) == 1


@pytest.mark.usefixtures("people")
def test_only_who_has_a_place_and_no_mentor_is_matched(store: Store, programme: UUID, people: People) -> None:
    decide(store, application=application_of(store, programme, people["Leyla"]), result="waiting", reason="Reiser")
    a_pair(store, programme, people["Sara"], people["Per"], status="active")
    found = store.read(to_match, programme)
    assert [one.id for one in found.adepts] == [people["Amina"]]
    assert {one.id: one.places for one in found.mentors} == {people["Kari"]: 2, people["Siri"]: 1}


def test_a_pair_that_has_ended_gives_the_place_back_and_is_not_made_again(
    store: Store, programme: UUID, people: People
) -> None:
    a_pair(store, programme, people["Sara"], people["Per"], status="ended_early")
    found = store.read(to_match, programme)
    assert people["Sara"] in {one.id for one in found.adepts}
    assert {one.id: one.places for one in found.mentors}[people["Per"]] == 1
    propose(store, programme=programme)
    assert store.read(proposal, programme)[people["Sara"]] != people["Per"]
    a_pair(store, programme, people["Leyla"], people["Kari"], status="completed")
    assert store.read(to_match, programme).rules.earlier == {(people["Sara"], people["Per"])}


def test_a_pair_that_failed_in_another_programme_is_not_made_here(
    store: Store, programme: UUID, people: People
) -> None:
    a_pair(store, a_programme(store, name="I fjor"), people["Sara"], people["Per"], status="ended_for_safety")
    propose(store, programme=programme)
    assert store.read(proposal, programme)[people["Sara"]] != people["Per"]


def test_a_proposal_with_somebody_who_is_gone_is_accepted_without_them(
    store: Store, programme: UUID, people: People
) -> None:
    propose(store, programme=programme)
    delete_person(store, person=people["Per"])
    delete_person(store, person=people["Leyla"])
    assert {row.adept: row.mentor for row in store.read(board, programme)} == {
        people["Amina"]: people["Kari"],
        people["Sara"]: None,
    }
    accept_proposal(store, programme=programme)
    assert made(store, programme) == {"Amina": "Kari"}


def test_a_proposal_that_has_become_impossible_makes_no_pair_at_all(
    store: Store, programme: UUID, people: People
) -> None:
    propose(store, programme=programme)
    change_person(store, people["Sara"], {"languages": ("Tigrinja",)})
    row = next(row for row in store.read(board, programme) if row.adept == people["Sara"])
    assert (row.score, row.reason) == (-1, "common_language")
    with pytest.raises(PairImpossible) as told:
        accept_proposal(store, programme=programme)
    sara, mentor = told.value.facts["adept"], told.value.facts["mentor"]
    assert sara == "Sara Tesfay"
    assert f"{sara} og {mentor} kan ikke kobles" in words.sentence(told.value, "nb")[1]
    assert (made(store, programme), len(store.read(proposal, programme))) == ({}, 3)


def test_two_who_shall_never_meet_are_not_made_a_pair_of_an_old_plan(
    store: Store, programme: UUID, people: People
) -> None:
    plan = planned(store.read(to_match, programme))
    never(store, programme=programme, adept=people["Sara"], mentor=people["Per"])
    with pytest.raises(PairImpossible):
        accept_plan(store, programme=programme, plan=plan)
    assert made(store, programme) == {}


def test_an_old_plan_does_not_fill_a_mentor_over_the_places(store: Store, programme: UUID, people: People) -> None:
    plan = planned(store.read(to_match, programme))
    kari = application_of(store, programme, people["Kari"])
    change_application(store, application=kari, values={"capacity": 1})
    with pytest.raises(MentorFull) as told:
        accept_plan(store, programme=programme, plan=plan)
    assert "Kari Nordmann har fått færre plasser" in words.sentence(told.value, "nb")[1]
    assert made(store, programme) == {}


def test_a_new_pair_begins_when_the_earlier_one_has_ended(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    first = next(one for one in store.read(pairs, programme) if one.adept == people["Leyla"])
    end_pair(store, pair=first.id, day=START + dt.timedelta(weeks=8))
    a_mentor(store, programme, "Ola Vik")
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    (second,) = accept_proposal(store, programme=programme)
    began = {one.id: one.start for one in store.read(pairs, programme)}
    assert (began.pop(second), set(began.values())) == (START + dt.timedelta(weeks=8), {START})


def test_somebody_under_age_is_matched_once_everything_is_in_order(store: Store, programme: UUID) -> None:
    young = an_adept(store, programme, "Noor Ali", born=dt.date(2010, 5, 5))
    kari = a_mentor(store, programme, capacity=1)
    accept_selection(store, programme=programme)

    def reason() -> str | None:
        (row,) = store.read(board, programme)
        return row.reason

    propose(store, programme=programme)
    assert reason() == "minor_protection"
    meet_requirement(store, programme=programme, person=kari, kind="police_certificate", met=START)
    assert reason() == "minor_protection"
    meet_requirement(store, programme=programme, person=young, kind="guardian_consent", met=START)
    assert reason() == "not_chosen"
    propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    assert made(store, programme) == {"Noor": "Kari"}


def test_who_comes_of_age_on_the_first_day_is_no_minor(store: Store, programme: UUID) -> None:
    an_adept(store, programme, born=START.replace(year=START.year - 18))
    an_adept(store, programme, "Leyla Said", born=START.replace(year=START.year - 18, day=START.day + 1))
    a_mentor(store, programme, capacity=2)
    accept_selection(store, programme=programme)
    assert {one.name: one.minor for one in store.read(to_match, programme).adepts} == {
        "Amina Hussein": False,
        "Leyla Said": True,
    }


def test_who_stands_on_both_sides_is_matched_with_others(store: Store, programme: UUID) -> None:
    sara = an_applicant(store, programme, "Sara Tesfay", role="both", capacity=2)
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    found = {row.adept: row.mentor for row in store.read(pairs, programme)}
    assert found == {sara: kari, amina: sara}
