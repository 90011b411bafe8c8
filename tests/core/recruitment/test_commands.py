import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.matching.commands import accept_proposal, propose
from mentordesk.core.matching.queries import to_match
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.programme.queries import people
from mentordesk.core.recruitment import commands
from mentordesk.core.recruitment.commands import add_applicant, change_application
from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.recruitment.errors import CapacityOutOfRange
from mentordesk.core.recruitment.queries import ApplicantRow, answers, applicants
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_draft, a_mentor, an_adept, application_of

NOW = dt.datetime(2026, 11, 3, 17, 5, 9)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "wall_clock", lambda: NOW)


def row_of(store: Store, programme: UUID, person: UUID) -> ApplicantRow:
    return next(row for row in store.read(applicants, programme) if row.id == person)


def change(store: Store, programme: UUID, person: UUID, **values: object) -> None:
    change_application(store, application=application_of(store, programme, person), values=values)


def test_somebody_typed_in_is_there_as_said(store: Store, programme: UUID) -> None:
    draft = a_draft("Amina Hussein", submitted=None, born=dt.date(1990, 2, 3), answers=(Answer("Allergi", "Nøtter"),))
    amina = add_applicant(store, programme=programme, draft=draft)
    row = row_of(store, programme, amina)
    told = {
        key: getattr(row, key) for key in ("name", "email", "born", "town", "languages", "topics", "times", "field")
    }
    assert told == {key: getattr(draft, key) for key in told}
    assert (row.channel, row.status, row.submitted, row.role) == ("typed", "received", NOW, "adept")
    assert [one.text for one in store.read(answers, row.application)] == ["Nøtter"]
    assert store.read(history)[0].facts == {"person": amina.hex}


def test_two_of_the_same_topic_are_one(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, topics=("IT", "IT"))
    assert row_of(store, programme, amina).topics == ("IT",)


@pytest.mark.parametrize(
    ("said", "cause"),
    [({"name": "  "}, TextMissing), ({"capacity": 5}, CapacityOutOfRange), ({"capacity": -1}, CapacityOutOfRange)],
)
def test_what_cannot_be_is_refused(
    store: Store, programme: UUID, said: dict[str, object], cause: type[Exception]
) -> None:
    steps = len(store.read(history))
    with pytest.raises(cause):
        add_applicant(store, programme=programme, draft=a_draft(**{"name": "Ola Lie", **said}))  # type: ignore[arg-type]
    assert (store.read(people), len(store.read(history))) == ([], steps)


def test_an_application_is_changed(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    change(store, programme, amina, motivation="", source="Nabo", topics=["IT"], times=(), status="complete")
    row = row_of(store, programme, amina)
    assert (row.motivation, row.source, row.topics, row.times, row.status) == (None, "Nabo", ("IT",), (), "complete")
    with pytest.raises(TypeError):
        change(store, programme, amina, deleted=True)
    with pytest.raises(CapacityOutOfRange):
        change(store, programme, amina, source="Avis", capacity=7)
    assert row_of(store, programme, amina) == row


def test_an_adept_who_becomes_a_mentor_has_applied_as_one(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    change(store, programme, amina, role="both", capacity=1)
    row = row_of(store, programme, amina)
    assert (row.role, row.mentor_status) == ("both", "applied")


def test_a_full_mentor_with_one_place_more_can_be_matched_again(store: Store, programme: UUID) -> None:
    kari = a_mentor(store, programme, capacity=1)
    for name in ("Amina Hussein", "Leyla Said"):
        an_adept(store, programme, name)
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    assert row_of(store, programme, kari).status == "matched"
    assert store.read(to_match, programme).mentors == ()
    change(store, programme, kari, capacity=2)
    assert row_of(store, programme, kari).status == "free"
    assert [one.places for one in store.read(to_match, programme).mentors] == [1]
    change(store, programme, kari, capacity=1)
    assert store.read(to_match, programme).mentors == ()


def test_an_approved_mentor_becomes_free_with_a_place_and_approved_without(store: Store, programme: UUID) -> None:
    kari = a_mentor(store, programme, capacity=0)
    accept_selection(store, programme=programme)
    assert row_of(store, programme, kari).status == "approved"
    change(store, programme, kari, capacity=2)
    assert row_of(store, programme, kari).status == "free"
    change(store, programme, kari, capacity=0)
    assert row_of(store, programme, kari).status == "approved"
