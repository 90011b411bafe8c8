from fractions import Fraction
from uuid import UUID

import pytest

from mentordesk.core.programme.errors import PlacesOutOfRange
from mentordesk.core.recruitment.commands import add_applicant, change_application
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.selection.commands import (
    accept_selection,
    approve,
    change_places,
    change_weights,
    decide,
    score,
)
from mentordesk.core.selection.errors import (
    ReasonMissing,
    ResultUnknown,
    ScoreOutOfRange,
    WeightOutOfRange,
)
from mentordesk.core.selection.queries import criteria, selection
from mentordesk.core.store.unit import Store
from tests.builders import a_programme
from tests.core.selection.conftest import by_name, give


def last_count(store: Store) -> object:
    step = store.steps()[0]
    assert step is not None
    return step.facts["count"]


def test_points_rank_and_can_be_changed_and_taken_back(store: Store, programme: UUID) -> None:
    give(store, programme, "Zahra", 5)
    give(store, programme, "Sara", 3)
    give(store, programme, "Sara", 4, assessor="Per")
    rows = by_name(store, programme)
    assert list(rows) == ["Zahra", "Sara", "Amina", "Leyla"]
    assert (rows["Sara"].score, rows["Sara"].spread) == (Fraction(7, 2), 1)
    give(store, programme, "Zahra", 1)
    assert next(iter(by_name(store, programme))) == "Sara"
    criterion = store.read(criteria, programme)[0].id
    application = rows["Zahra"].application
    score(store, programme=programme, application=application, criterion=criterion, assessor="Ingrid", points=None)
    assert by_name(store, programme)["Zahra"].score is None


def test_points_out_of_range_are_refused(store: Store, programme: UUID) -> None:
    with pytest.raises(ScoreOutOfRange):
        give(store, programme, "Amina", 6)


def test_weights_change_the_order(store: Store, programme: UUID) -> None:
    give(store, programme, "Amina", 5, criterion=0)
    give(store, programme, "Amina", 1, criterion=1)
    give(store, programme, "Leyla", 2, criterion=0)
    give(store, programme, "Leyla", 4, criterion=1)
    first, second, *_ = (one.id for one in store.read(criteria, programme))
    change_weights(store, programme=programme, weights={first: 10, second: 90})
    assert next(iter(by_name(store, programme))) == "Leyla"
    for weights in ({first: 101}, {first: 0, second: 0}):
        with pytest.raises(WeightOutOfRange):
            change_weights(store, programme=programme, weights=weights)


def test_accepting_gives_new_places_and_counts_only_those(store: Store, programme: UUID) -> None:
    accept_selection(store, programme=programme)
    assert last_count(store) == 2
    statuses = {name: row.status for name, row in by_name(store, programme).items()}
    assert statuses == {"Amina": "offered", "Leyla": "offered", "Sara": "waiting", "Zahra": "waiting"}
    assert {name: row.status for name, row in by_name(store, programme, "mentor").items()} == {
        "Kari": "free",
        "Per": "approved",
    }
    change_places(store, programme=programme, places=3)
    accept_selection(store, programme=programme)
    assert last_count(store) == 1
    assert by_name(store, programme)["Sara"].status == "offered"


def test_accepting_twice_is_one_step(store: Store, programme: UUID) -> None:
    accept_selection(store, programme=programme)
    step = store.steps()[0]
    accept_selection(store, programme=programme)
    assert store.steps()[0] == step
    store.undo()
    assert all(row.status in ("received", "applied") for row in store.read(selection, programme))


def test_a_decision_by_hand_is_left_alone(store: Store, programme: UUID) -> None:
    decide(store, application=by_name(store, programme)["Amina"].application, result="waiting")
    decide(
        store, application=by_name(store, programme)["Leyla"].application, result="refused", reason="Bor for langt unna"
    )
    rows = by_name(store, programme)
    assert [(name, row.result) for name, row in rows.items()] == [
        ("Amina", "waiting"),
        ("Sara", "offered"),
        ("Zahra", "offered"),
        ("Leyla", "refused"),
    ]
    accept_selection(store, programme=programme)
    rows = by_name(store, programme)
    assert (rows["Amina"].status, rows["Amina"].by_hand) == ("waiting", True)
    assert (rows["Leyla"].status, rows["Leyla"].reason, rows["Leyla"].rank) == ("refused", "Bor for langt unna", None)


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_refusal_without_a_reason_is_refused(store: Store, programme: UUID, reason: str) -> None:
    application = by_name(store, programme)["Amina"].application
    with pytest.raises(ReasonMissing):
        decide(store, application=application, result="refused", reason=reason)
    with pytest.raises(ResultUnknown):
        decide(store, application=application, result="perhaps")
    assert by_name(store, programme)["Amina"].status == "received"


def test_places_are_no_negative_number(store: Store, programme: UUID) -> None:
    with pytest.raises(PlacesOutOfRange):
        change_places(store, programme=programme, places=-1)
    with pytest.raises(PlacesOutOfRange):
        accept_selection(store, programme=programme, places=-1)


def test_a_mentor_is_approved_alone_and_refused_again(store: Store, programme: UUID) -> None:
    kari = by_name(store, programme, "mentor")["Kari"].application
    approve(store, application=kari)
    assert by_name(store, programme, "mentor")["Kari"].status == "free"
    decide(store, application=kari, result="refused", reason="Har ikke tid likevel")
    rows = by_name(store, programme, "mentor")
    assert list(rows) == ["Per", "Kari"]
    assert (rows["Kari"].result, rows["Kari"].applicant.mentor_status) == ("refused", "applied")
    accept_selection(store, programme=programme)
    assert by_name(store, programme, "mentor")["Kari"].status == "refused"
    with pytest.raises(ReasonMissing):
        approve(store, application=kari)
    approve(store, application=kari, reason="Fikk tid igjen")
    assert by_name(store, programme, "mentor")["Kari"].status == "free"


def test_where_mentors_compete_a_place_makes_them_free(store: Store) -> None:
    programme = a_programme(store, template="reverse", name="Omvendt", places=1)
    for name, role in (("Nora Lie", "mentor"), ("Odd Lie", "mentor"), ("Eva Dahl", "adept")):
        add_applicant(store, programme=programme, draft=ApplicantDraft(name=name, role=role))
    accept_selection(store, programme=programme)
    first, second = by_name(store, programme, "mentor").values()
    assert (first.status, first.applicant.mentor_status) == ("offered", "free")
    assert (second.status, second.applicant.mentor_status) == ("waiting", "applied")
    assert by_name(store, programme)["Eva"].status == "offered"
    for result, mentor_status in (("offered", "free"), ("waiting", "applied")):
        decide(store, application=second.application, result=result, reason="Rett likevel")
        found = by_name(store, programme, "mentor")[second.name.split()[0]]
        assert found.applicant.mentor_status == mentor_status


def test_a_mentor_who_has_been_matched_stays_so(store: Store, programme: UUID) -> None:
    kari = by_name(store, programme, "mentor")["Kari"].application
    accept_selection(store, programme=programme)
    with store.recording("recruitment.change_application") as session:
        from mentordesk.core.recruitment.tables import Application

        session.get_one(Application, kari).mentor_status = "matched"
        session.facts["person"] = ""
    change_application(store, application=kari, values={"source": "Nabo"})
    accept_selection(store, programme=programme)
    assert by_name(store, programme, "mentor")["Kari"].status == "matched"
