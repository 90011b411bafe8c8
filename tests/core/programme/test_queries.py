from uuid import UUID

import pytest

from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.errors import (
    NoProgramme,
    PersonAmbiguous,
    PersonUnknown,
    ProgrammeNotNamed,
    ProgrammeUnknown,
)
from mentordesk.core.programme.queries import names, people, person_named, programme_named
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, an_adept


def test_a_file_with_one_programme_needs_no_name(store: Store, programme: UUID) -> None:
    for name in (None, "Sterk sammen", "  sterk  SAMMEN "):
        assert store.read(programme_named, name).id == programme
    with pytest.raises(ProgrammeUnknown) as told:
        store.read(programme_named, "Annet")
    assert told.value.facts == {"name": "Annet", "known": "Sterk sammen"}


def test_a_file_with_several_needs_one(store: Store, programme: UUID) -> None:
    other = a_programme(store, name="Blåbær")
    with pytest.raises(ProgrammeNotNamed) as told:
        store.read(programme_named, None)
    assert told.value.facts == {"known": "Blåbær, Sterk sammen"}
    assert store.read(programme_named, "BLÅBÆR").id == other
    assert store.read(programme_named, "sterk sammen").id == programme


def test_two_of_the_same_name_are_told_apart_by_id(store: Store, programme: UUID) -> None:
    other = a_programme(store)
    with pytest.raises(ProgrammeNotNamed):
        store.read(programme_named, "Sterk sammen")
    for key in (programme, other):
        assert store.read(programme_named, str(key)).id == key


def test_a_file_without_a_programme_says_so(store: Store) -> None:
    with pytest.raises(NoProgramme):
        store.read(programme_named, None)


def test_a_person_goes_by_id_address_or_name(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, "Amina Hussein", email="Amina@Example.org")
    an_adept(store, programme, "Leyla Şahin")
    for who in (str(amina), amina.hex, str(amina).upper(), "amina@example.org", "AMINA  hussein"):
        assert store.read(person_named, who) == amina
    for who in ("Amina", "", "example.org", str(UUID(int=5))):
        with pytest.raises(PersonUnknown):
            store.read(person_named, who)
    store.read(person_named, "leyla sahin")


def test_two_of_the_same_name_or_address_are_ambiguous(store: Store, programme: UUID) -> None:
    one = an_adept(store, programme, "Amina Hussein", email="en@example.org")
    other = an_adept(store, programme, "Amina Hussein", email="to@example.org")
    an_adept(store, programme, "Leyla Said", email="to@example.org")
    with pytest.raises(PersonAmbiguous) as told:
        store.read(person_named, "amina hussein")
    assert told.value.facts == {"who": "amina hussein", "count": 2}
    with pytest.raises(PersonAmbiguous):
        store.read(person_named, "to@example.org")
    assert store.read(person_named, "en@example.org") == one
    delete_person(store, person=other)
    assert store.read(person_named, "Amina Hussein") == one


def test_people_come_by_name_and_can_be_asked_for(store: Store, programme: UUID) -> None:
    ids = {name: an_adept(store, programme, name) for name in ("Siri", "Amina", "Leyla")}
    assert [row.name for row in store.read(people)] == ["Amina", "Leyla", "Siri"]
    assert [row.name for row in store.read(people, [ids["Siri"], UUID(int=1)])] == ["Siri"]
    assert store.read(people, []) == []


def test_a_few_can_be_asked_for(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, "Amina", languages=("Somali", "Norsk"))
    leyla = an_adept(store, programme, "Leyla")
    (row,) = store.read(people, [amina])
    assert (row.id, row.languages) == (amina, ("Norsk", "Somali"))
    delete_person(store, person=leyla)
    assert store.read(names, [leyla]) == {leyla: "Leyla"}
