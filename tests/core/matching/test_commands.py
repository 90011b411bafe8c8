from uuid import UUID

import pytest

from mentordesk.core.matching.commands import (
    accept_proposal,
    dissolve,
    lock,
    lock_pairs,
    never,
    propose,
    release,
    swap,
)
from mentordesk.core.matching.errors import (
    AllPlacesLocked,
    MentorFull,
    NothingProposed,
    NotToBeMatched,
    PairImpossible,
)
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import board, proposal, to_match, whole_board
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.unit import Store
from tests.core.matching.conftest import People

Whom = dict[UUID, UUID | None]


def whom(store: Store, programme: UUID) -> Whom:
    return {row.adept: row.mentor for row in store.read(board, programme)}


def change_capacity(store: Store, programme: UUID, mentor: UUID, capacity: int) -> None:
    key = next(row.application for row in store.read(applicants, programme) if row.id == mentor)
    change_application(store, application=key, values={"capacity": capacity})


@pytest.fixture
def proposed(store: Store, programme: UUID, people: People) -> Whom:
    """Amina and Leyla with Kari, Sara with Per."""
    propose(store, programme=programme)
    found = whom(store, programme)
    names = {"Amina": "Kari", "Leyla": "Kari", "Sara": "Per"}
    assert found == {people[adept]: people[mentor] for adept, mentor in names.items()}
    return found


def test_a_swap_moves_whoever_loses_the_place(store: Store, programme: UUID, people: People, proposed: Whom) -> None:
    swap(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])
    after = {people["Leyla"]: people["Per"], people["Sara"]: people["Kari"]}
    assert whom(store, programme) == proposed | after
    store.undo()
    assert whom(store, programme) == proposed


@pytest.mark.usefixtures("proposed")
def test_a_swap_into_locked_places_is_refused(store: Store, programme: UUID, people: People) -> None:
    lock(store, programme=programme, adept=people["Sara"], mentor=people["Per"])
    with pytest.raises(AllPlacesLocked):
        swap(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])


@pytest.mark.usefixtures("proposed")
def test_impossible_pairs_and_strangers_are_refused(store: Store, programme: UUID, people: People) -> None:
    for command in (swap, lock):
        with pytest.raises(PairImpossible) as told:
            command(store, programme=programme, adept=people["Amina"], mentor=people["Siri"])
        assert told.value.facts == {"adept": "Amina Hussein", "mentor": "Siri Dahl", "reason": "common_language"}
        with pytest.raises(NotToBeMatched):
            command(store, programme=programme, adept=people["Kari"], mentor=people["Per"])


def test_a_new_proposal_keeps_what_is_locked(store: Store, programme: UUID, people: People, proposed: Whom) -> None:
    swap(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])
    lock(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])
    propose(store, programme=programme)
    assert whom(store, programme)[people["Leyla"]] == people["Per"]
    release(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])
    propose(store, programme=programme)
    assert whom(store, programme) == proposed


@pytest.mark.usefixtures("proposed")
def test_moving_or_dissolving_a_locked_pair_unlocks_it(store: Store, programme: UUID, people: People) -> None:
    lock(store, programme=programme, adept=people["Leyla"], mentor=people["Kari"])
    swap(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])
    assert store.read(to_match, programme).locked == ()
    lock(store, programme=programme, adept=people["Leyla"], mentor=people["Kari"])
    lock(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])
    assert [mentor.name for _, mentor in store.read(to_match, programme).locked] == ["Per Olsen"]
    dissolve(store, programme=programme, adept=people["Leyla"])
    assert store.read(to_match, programme).locked == ()
    assert whom(store, programme)[people["Leyla"]] is None


@pytest.mark.usefixtures("people")
def test_dissolving_what_is_not_on_the_board_is_refused(store: Store, programme: UUID, people: People) -> None:
    with pytest.raises(NotToBeMatched):
        dissolve(store, programme=programme, adept=people["Amina"])


def test_several_are_locked_in_one_step(store: Store, programme: UUID, proposed: Whom) -> None:
    those = [(adept, mentor) for adept, mentor in proposed.items() if mentor is not None]
    lock_pairs(store, programme=programme, pairs=those)
    assert {row.rule for row in store.read(board, programme)} == {"locked"}
    step = store.steps()[0]
    assert step is not None
    assert (step.command, step.facts["count"]) == ("matching.lock_pairs", 3)
    store.undo()
    assert {row.rule for row in store.read(board, programme)} == {None}


@pytest.mark.usefixtures("proposed")
def test_never_parts_the_two_and_takes_the_lock(store: Store, programme: UUID, people: People) -> None:
    lock(store, programme=programme, adept=people["Sara"], mentor=people["Per"])
    never(store, programme=programme, adept=people["Sara"], mentor=people["Per"], reason="Naboer")
    assert whom(store, programme)[people["Sara"]] is None
    propose(store, programme=programme)
    assert whom(store, programme)[people["Sara"]] != people["Per"]


def test_accepting_makes_the_pairs_and_clears_the_board(
    store: Store, programme: UUID, people: People, proposed: Whom
) -> None:
    dissolve(store, programme=programme, adept=people["Leyla"])
    made = accept_proposal(store, programme=programme)
    found = store.read(pairs, programme)
    assert {row.id for row in found} == set(made)
    assert {(row.adept_name, row.mentor_name, row.status) for row in found} == {
        ("Amina Hussein", "Kari Nordmann", "made"),
        ("Sara Tesfay", "Per Olsen", "made"),
    }
    whole = store.read(whole_board, programme)
    assert [row.adept for row in whole.rows] == [people["Leyla"]]
    assert not whole.proposed
    assert {one.id: one.places for one in whole.loads} == {people["Kari"]: 1, people["Siri"]: 1}
    assert {row.name: row.mentor_status for row in store.read(applicants, programme) if row.role == "mentor"} == {
        "Kari Nordmann": "free",
        "Per Olsen": "matched",
        "Siri Dahl": "free",
    }
    with pytest.raises(NothingProposed):
        accept_proposal(store, programme=programme)


@pytest.mark.usefixtures("proposed")
def test_accepting_leaves_out_whoever_left_the_board(store: Store, programme: UUID, people: People) -> None:
    change_capacity(store, programme, people["Per"], 0)
    accept_proposal(store, programme=programme)
    assert {row.adept for row in store.read(pairs, programme)} == {people["Amina"], people["Leyla"]}


@pytest.mark.usefixtures("proposed")
def test_no_mentor_gets_more_pairs_than_places(store: Store, programme: UUID, people: People) -> None:
    change_capacity(store, programme, people["Kari"], 1)
    with pytest.raises(MentorFull):
        accept_proposal(store, programme=programme)
    assert store.read(pairs, programme) == []
    assert len(store.read(proposal, programme)) == 3
