import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest

from mentordesk.core.programme.commands import (
    NewProgramme,
    change_mandate,
    change_organisation,
    change_person,
    change_programme,
    create_programme,
    replace_set,
)
from mentordesk.core.programme.errors import (
    EndsBeforeStart,
    IdentityNumberTold,
    PlacesOutOfRange,
    TemplateUnknown,
    TextMissing,
)
from mentordesk.core.programme.queries import ProgrammeRow, people, programme_of, programmes
from mentordesk.core.programme.tables import PersonLanguage
from mentordesk.core.store.history import changes_of, history
from mentordesk.core.store.unit import Store
from tests.builders import START, a_person, a_programme

NEW = NewProgramme(name="  Sterk sammen ", start=START, organisation=" Sterk sammen Drammen ")


def only(store: Store) -> ProgrammeRow:
    (row,) = store.read(programmes)
    return row


def test_a_new_programme_has_what_its_template_says(store: Store) -> None:
    programme = create_programme(store, NEW)
    row = only(store)
    assert row == store.read(programme_of, programme)
    assert (row.name, row.organisation, row.status, row.language) == (
        "Sterk sammen",
        "Sterk sammen Drammen",
        "draft",
        "nb",
    )
    assert (row.template, row.direction, row.places, row.end) == ("classic", "classic", 10, dt.date(2027, 7, 10))
    assert (row.mandate_body, row.purpose) == (None, None)


def test_what_is_said_goes_before_the_template(store: Store) -> None:
    create_programme(store, replace(NEW, template="reverse", places=0, end=START, language="en"))
    row = only(store)
    assert (row.direction, row.places, row.end, row.language) == ("reverse", 0, START, "en")


@pytest.mark.parametrize(
    ("new", "cause"),
    [
        (replace(NEW, name=" \n "), TextMissing),
        (replace(NEW, template="ungdom"), TemplateUnknown),
        (replace(NEW, end=START - dt.timedelta(days=1)), EndsBeforeStart),
        (replace(NEW, places=-1), PlacesOutOfRange),
    ],
)
def test_a_programme_that_cannot_be_is_refused(store: Store, new: NewProgramme, cause: type[Exception]) -> None:
    with pytest.raises(cause):
        create_programme(store, new)
    assert store.read(programmes) == []
    assert store.read(history) == []


@pytest.mark.parametrize("start", [dt.date.min, dt.date.max])
def test_the_ends_of_time_are_no_fault(store: Store, start: dt.date) -> None:
    create_programme(store, replace(NEW, start=start))
    assert only(store).start == start


def test_programmes_of_a_file_share_its_organisation(store: Store) -> None:
    create_programme(store, NEW)
    create_programme(store, replace(NEW, name="Ung", organisation=None, start=START.replace(year=2028)))
    rows = store.read(programmes)
    assert [row.name for row in rows] == ["Ung", "Sterk sammen"]
    assert {row.organisation for row in rows} == {"Sterk sammen Drammen"}
    change_organisation(store, {"name": " Ny organisasjon", "phone": "", "email": "post@example.org"})
    row = store.read(programmes)[0]
    assert (row.organisation, row.organisation_phone, row.organisation_email) == (
        "Ny organisasjon",
        None,
        "post@example.org",
    )


def test_an_organisation_can_be_written_before_there_is_a_programme(store: Store) -> None:
    change_organisation(store, {"name": "Sterk sammen Drammen"})
    create_programme(store, replace(NEW, organisation=None))
    assert only(store).organisation == "Sterk sammen Drammen"


def test_fields_of_a_programme_are_changed(store: Store, programme: UUID) -> None:
    change_programme(store, programme, {"purpose": " Lære ", "places": 3, "start": START, "status": "recruiting"})
    row = store.read(programme_of, programme)
    assert (row.purpose, row.places, row.status) == ("Lære", 3, "recruiting")
    (changed, *_) = store.read(history)
    assert {one.field for one in store.read(changes_of, changed.id)} == {"purpose", "places", "status"}
    change_programme(store, programme, {"purpose": "  "})
    assert store.read(programme_of, programme).purpose is None


@pytest.mark.parametrize(
    ("values", "cause"),
    [
        ({"name": "  "}, TextMissing),
        ({"end": START - dt.timedelta(days=1)}, EndsBeforeStart),
        ({"start": dt.date(2030, 1, 1)}, EndsBeforeStart),
        ({"places": -1}, PlacesOutOfRange),
        ({"organisation": UUID(int=1)}, TypeError),
        ({"deleted": True}, TypeError),
    ],
)
def test_a_change_that_cannot_be_leaves_everything(
    store: Store, programme: UUID, values: dict[str, object], cause: type[Exception]
) -> None:
    before = store.read(programme_of, programme)
    with pytest.raises(cause):
        change_programme(store, programme, {"purpose": "Lære", **values})
    assert store.read(programme_of, programme) == before


def test_the_mandate_is_one_however_often_it_is_changed(store: Store, programme: UUID) -> None:
    change_mandate(store, programme, {"body": "Styret", "decided": dt.date(2026, 10, 4)})
    change_mandate(store, programme, {"case_number": " 14 "})
    row = store.read(programme_of, programme)
    assert (row.mandate_body, row.mandate_case, row.mandate_date, row.mandate_text) == (
        "Styret",
        "14",
        dt.date(2026, 10, 4),
        None,
    )
    change_mandate(store, programme, {"body": ""})
    assert store.read(programme_of, programme).mandate_body == ""
    store.undo()
    store.undo()
    store.undo()
    assert store.read(programme_of, programme).mandate_body is None
    change_mandate(store, programme, {"body": "Årsmøtet"})
    assert [one.mandate_body for one in store.read(programmes)] == ["Årsmøtet"]


def test_a_person_is_changed(store: Store) -> None:
    person = a_person(store, "Amina Hussein")
    change_person(store, person, {"name": " Amina H. ", "town": "Oslo", "languages": ["Somali", "Norsk", "Norsk"]})
    (row,) = store.read(people)
    assert (row.name, row.town, row.languages) == ("Amina H.", "Oslo", ("Norsk", "Somali"))
    for values, cause in (({"name": ""}, TextMissing), ({"status": "x"}, TypeError)):
        with pytest.raises(cause):
            change_person(store, person, values)
    assert store.read(people) == [row]


def test_no_text_has_an_identity_number_in_it(store: Store) -> None:
    programme, person = a_programme(store), a_person(store, "Amina Hussein")
    before = store.read(people), store.read(programmes)
    for said in ("170540 00189", "Amina 17054000189"):
        for change in (
            lambda said=said: change_person(store, person, {"name": said}),
            lambda said=said: change_person(store, person, {"preferred_name": said}),
            lambda said=said: change_programme(store, programme, {"name": said}),
            lambda said=said: change_organisation(store, {"name": said}),
            lambda said=said: create_programme(store, NewProgramme(name=said, start=START)),
        ):
            with pytest.raises(IdentityNumberTold):
                change()
    assert (store.read(people), store.read(programmes)) == before
    change_person(store, person, {"name": "Amina 12345678901"})


def test_a_set_is_exactly_what_is_said_and_the_same_element_is_the_same_row(store: Store) -> None:
    person = a_person(store, "Amina Hussein")

    def ids() -> set[UUID]:
        with store.reading() as session:
            return {row.id for row in session.query(PersonLanguage)}

    change_person(store, person, {"languages": ("Norsk", "Somali")})
    first = ids()
    change_person(store, person, {"languages": ("Engelsk",)})
    assert not ids() & first
    with store.recording("programme.change_person") as session:
        replace_set(session, PersonLanguage, person, ["Somali", "", "Norsk"])
        session.facts["person"] = person.hex
    assert ids() == first


def test_the_same_set_again_is_no_step(store: Store) -> None:
    person = a_person(store, "Amina Hussein")
    change_person(store, person, {"languages": ("Norsk",)})
    steps = len(store.read(history))
    change_person(store, person, {"languages": ("Norsk",)})
    assert len(store.read(history)) == steps


def test_the_elements_of_two_people_do_not_mix(store: Store) -> None:
    one, other = a_person(store, "Amina"), a_person(store, "Leyla")
    for person in (one, other):
        change_person(store, person, {"languages": ("Norsk",)})
    change_person(store, one, {"languages": ()})
    assert {row.id: row.languages for row in store.read(people)} == {one: (), other: ("Norsk",)}
