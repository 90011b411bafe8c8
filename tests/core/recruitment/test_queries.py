import dataclasses
import datetime as dt
from uuid import UUID

from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.recruitment.queries import (
    Standing,
    applicant,
    applicants,
    participations,
    roles,
    standings,
)
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_person, a_programme, an_adept


def test_applicants_come_in_the_order_in_which_they_came(store: Store, programme: UUID) -> None:
    for name, day in (("Siri", 3), ("Amina", 1), ("Leyla", 2)):
        an_adept(store, programme, name, submitted=dt.datetime(2026, 11, day))
    a_person(store, "Ola Uten Søknad")
    assert [row.name for row in store.read(applicants, programme)] == ["Amina", "Leyla", "Siri"]


def test_a_list_and_one_application_tell_the_same(store: Store, programme: UUID) -> None:
    an_adept(store, programme, languages=("Norsk", "Arabisk"), topics=("Nettverk",))
    a_mentor(store, programme, "Kari", capacity=2)
    everybody = store.read(applicants, programme)
    assert [store.read(applicant, one.application) for one in everybody] == everybody
    shared = [each.name for each in dataclasses.fields(Standing)]
    assert [[getattr(one, name) for name in shared] for one in store.read(standings, programme)] == [
        [getattr(one, name) for name in shared] for one in everybody
    ]


def test_each_programme_has_its_own_applicants(store: Store, programme: UUID) -> None:
    other = a_programme(store, name="Ung")
    an_adept(store, programme, "Amina")
    kari = a_mentor(store, other, "Kari", topics=("IT", "HR"))
    assert [row.name for row in store.read(applicants, programme)] == ["Amina"]
    (row,) = store.read(applicants, other)
    assert (row.id, row.topics, row.capacity) == (kari, ("HR", "IT"), 1)


def test_whoever_is_deleted_is_nowhere(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, "Amina")
    an_adept(store, programme, "Leyla")
    delete_person(store, person=amina)
    assert [row.name for row in store.read(applicants, programme)] == ["Leyla"]
    assert amina not in store.read(roles)
    assert store.read(participations, amina) == []


def test_one_person_may_have_several_roles(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, "Amina")
    (row,) = store.read(participations, amina)
    assert (row.programme, row.start, row.role, row.status) == ("Sterk sammen", START, "adept", "received")
    assert store.read(roles) == {amina: frozenset({"adept"})}
