"""Deleting people and bringing them back: with all that is theirs, and never out of a pair that lives."""

from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.queries import papers
from mentordesk.core.attention.queries import today
from mentordesk.core.kernel.clock import now, wall_clock
from mentordesk.core.matching.commands import never, propose, release
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import whole_board
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.privacy.commands import delete_person, restore_person
from mentordesk.core.privacy.errors import NothingToBringBack, StillInPair
from mentordesk.core.privacy.queries import DeletedPerson, deleted_people
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import found_people, people
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.selection.queries import selection
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_pair, a_person, an_adept
from tests.core.store.oracle import pointing_at_nothing, visible


def gone(store: Store) -> DeletedPerson:
    (found,) = store.read(deleted_people)
    return found


def test_somebody_deleted_is_gone_with_everything_and_comes_back_with_it(store: Store, programme: UUID) -> None:
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    accept_selection(store, programme=programme)
    never(store, programme=programme, adept=amina, mentor=kari)
    propose(store, programme=programme)
    before = visible(store)
    delete_person(store, person=amina)
    assert [row.id for row in store.read(applicants, programme)] == [kari]
    assert [row.id for row in store.read(selection, programme)] == [kari]
    whole = store.read(whole_board, programme)
    assert (whole.rows, whole.bans) == ((), ())
    assert store.read(found_people, "amina") == []
    found = gone(store)
    assert (found.id, found.name, found.who) == (amina, "Amina Hussein", "Ingrid Solheim")
    assert 0 <= (now() - found.when).total_seconds() < 60
    restore_person(store, person=amina, step=found.step)
    assert visible(store) == before
    assert store.read(deleted_people) == []
    assert [line.command for line in store.read(history, limit=2)] == [
        "privacy.restore_person",
        "privacy.delete_person",
    ]


@pytest.mark.parametrize("status", sorted(LIVE))
def test_nobody_is_deleted_out_of_a_pair_that_lives(store: Store, programme: UUID, status: str) -> None:
    amina, kari = a_person(store, "Amina Hussein"), a_person(store, "Kari Nordmann")
    a_pair(store, programme, amina, kari, status=status)
    for person, name in ((amina, "Amina Hussein"), (kari, "Kari Nordmann")):
        with pytest.raises(StillInPair) as told:
            delete_person(store, person=person)
        assert told.value.facts == {"name": name}
    assert len(store.read(people)) == 2


def test_a_pair_that_has_ended_goes_with_either_of_the_two(store: Store, programme: UUID) -> None:
    amina, kari = a_person(store, "Amina Hussein"), a_person(store, "Kari Nordmann")
    a_pair(store, programme, amina, kari, status="completed")
    delete_person(store, person=kari)
    assert store.read(pairs, programme) == []
    restore_person(store, person=kari, step=gone(store).step)
    assert len(store.read(pairs, programme)) == 1


def test_what_two_deleted_people_share_comes_back_with_the_second_of_them(
    store: Store, programme: UUID, tmp_path: Path
) -> None:
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    a_pair(store, programme, amina, kari, status="made")
    issue_papers(store, programme=programme, kind="agreement", folder=tmp_path / "ut", language="nb")
    never(store, programme=programme, adept=amina, mentor=kari)
    with store.recording("matching.accept_proposal") as session:
        from mentordesk.core.matching.tables import MentorPair

        session.facts["count"] = 1
        for pair in session.query(MentorPair):
            pair.status = "completed"
    before = visible(store)
    delete_person(store, person=amina)
    delete_person(store, person=kari)
    for again in (store.undo, store.undo, store.redo, store.redo):
        again()
    steps = {row.id: row.step for row in store.read(deleted_people)}
    restore_person(store, person=amina, step=steps[amina])
    assert pointing_at_nothing(store) == []
    for query in (applicants, pairs, meetings, papers, selection, whole_board):
        store.read(query, programme)
    store.read(today, programme, wall_clock())
    restore_person(store, person=kari, step=steps[kari])
    assert visible(store) == before


def test_what_was_taken_away_by_hand_stays_away(store: Store, programme: UUID) -> None:
    amina, kari = an_adept(store, programme), a_mentor(store, programme)
    for taken_away in range(2):
        never(store, programme=programme, adept=amina, mentor=kari)
        if taken_away:
            release(store, programme=programme, adept=amina, mentor=kari)
        else:
            store.undo()
        before = visible(store)
        for person in (amina, kari):
            delete_person(store, person=person)
        for found in store.read(deleted_people):
            restore_person(store, person=found.id, step=found.step)
        assert visible(store) == before


def test_deleted_twice_is_listed_once_with_the_last_step(store: Store) -> None:
    amina = a_person(store, "Amina Hussein")
    delete_person(store, person=amina)
    first = gone(store).step
    restore_person(store, person=amina, step=first)
    change_person(store, amina, {"languages": ("Norsk",)})
    delete_person(store, person=amina)
    assert gone(store).step > first
    restore_person(store, person=amina, step=gone(store).step)
    assert [row.languages for row in store.read(people)] == [("Norsk",)]


def test_undo_of_a_deletion_needs_no_bringing_back(store: Store) -> None:
    amina = a_person(store, "Amina Hussein")
    delete_person(store, person=amina)
    store.undo()
    assert store.read(deleted_people) == []
    store.redo()
    found = gone(store)
    restore_person(store, person=amina, step=found.step)
    assert [row.id for row in store.read(people)] == [amina]
    store.undo()
    assert gone(store) == found


def test_what_is_there_cannot_be_brought_back(store: Store) -> None:
    amina = a_person(store, "Amina Hussein")
    delete_person(store, person=amina)
    step = gone(store).step
    restore_person(store, person=amina, step=step)
    with pytest.raises(NothingToBringBack):
        restore_person(store, person=amina, step=step)


def test_the_last_deleted_is_first(store: Store) -> None:
    people_there = [a_person(store, name) for name in ("Amina", "Leyla", "Sara")]
    for person in people_there:
        delete_person(store, person=person)
    assert [row.id for row in store.read(deleted_people)] == people_there[::-1]
