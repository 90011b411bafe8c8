"""Who stands on both sides, what is undone, and what the list says of everybody."""

from uuid import UUID

import pytest

from mentordesk.core.programme.errors import PlacesOutOfRange
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.selection.commands import accept_selection, decide, score
from mentordesk.core.selection.queries import criteria, selection
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, an_applicant
from tests.core.selection.conftest import application_of, by_name, give


def test_who_wants_both_competes_as_one_and_is_approved_as_the_other(store: Store) -> None:
    programme = a_programme(store, places=1)
    sara = an_applicant(store, programme, "Sara Tesfay", role="both", capacity=2)
    adept, mentor = store.read(selection, programme)
    assert (adept.id, adept.role, adept.rank, adept.result) == (sara, "adept", 1, "offered")
    assert (mentor.id, mentor.role, mentor.rank, mentor.result) == (sara, "mentor", None, "free")
    accept_selection(store, programme=programme)
    (row,) = store.read(applicants, programme)
    assert (row.application_status, row.mentor_status) == ("offered", "free")


def test_a_cut_at_less_than_nothing_is_refused_also_when_it_is_tried_out(store: Store, programme: UUID) -> None:
    with pytest.raises(PlacesOutOfRange):
        store.read(selection, programme, -1)


def test_no_places_at_all_leave_everybody_waiting(store: Store, programme: UUID) -> None:
    rows = accept_selection(store, programme=programme, places=0)
    assert {row.result for row in rows if row.role == "adept"} == {"waiting"}
    assert {row.status for row in by_name(store, programme).values()} == {"waiting"}


def test_whoever_withdraws_leaves_the_list_and_the_next_moves_up(store: Store, programme: UUID) -> None:
    accept_selection(store, programme=programme)
    amina = by_name(store, programme)["Amina"]
    change_application(store, application=amina.application, values={"status": "withdrawn"})
    rows = by_name(store, programme)
    assert [(name, row.rank, row.result) for name, row in rows.items()] == [
        ("Leyla", 1, "offered"),
        ("Sara", 2, "offered"),
        ("Zahra", 3, "waiting"),
        ("Amina", None, "withdrawn"),
    ]
    accept_selection(store, programme=programme)
    assert {name: row.status for name, row in by_name(store, programme).items()} == {
        "Amina": "withdrawn",
        "Leyla": "offered",
        "Sara": "offered",
        "Zahra": "waiting",
    }


def test_equal_scores_go_by_time_received_whatever_the_order_of_the_rows(store: Store, programme: UUID) -> None:
    for name in ("Zahra", "Amina", "Leyla"):
        give(store, programme, name, 4)
    assert list(by_name(store, programme)) == ["Amina", "Leyla", "Zahra", "Sara"]


def test_every_decision_can_be_taken_back(store: Store, programme: UUID) -> None:
    before = store.read(selection, programme)
    give(store, programme, "Zahra", 5)
    accept_selection(store, programme=programme)
    zahra = by_name(store, programme)["Zahra"]
    decide(store, application=zahra.application, result="refused", reason="Flyttet")
    for _ in range(3):
        store.undo()
    assert store.read(selection, programme) == before
    for _ in range(3):
        store.redo()
    assert by_name(store, programme)["Zahra"].reason == "Flyttet"


def test_the_scores_of_two_programmes_do_not_mix(store: Store, programme: UUID) -> None:
    other = a_programme(store, name="Ung")
    amina = an_applicant(store, other, "Amina Igjen")
    give(store, programme, "Amina", 5)
    score(
        store,
        programme=other,
        application=application_of(store, other, amina),
        criterion=store.read(criteria, other)[0].id,
        assessor="Ingrid",
        points=1,
    )
    assert by_name(store, programme)["Amina"].score == 5
    assert by_name(store, other)["Amina"].score == 1
    keys = [{one.id for one in store.read(criteria, key)} for key in (programme, other)]
    assert not keys[0] & keys[1]


def test_the_same_points_again_are_no_step(store: Store, programme: UUID) -> None:
    give(store, programme, "Amina", 5)
    steps = len(store.read(history))
    give(store, programme, "Amina", 5)
    assert len(store.read(history)) == steps
