"""Deleting is hiding: a record with all that hangs on it, however far down, and back again together."""

from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import people, programmes
from mentordesk.core.programme.tables import Person, PersonLanguage, Programme
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.store.hiding import bring_back, hide
from mentordesk.core.store.history import history
from mentordesk.core.store.undo import pointers
from mentordesk.core.store.unit import Store
from tests.builders import a_person, an_adept
from tests.core.store.oracle import visible


def hidden(store: Store, table: str, row: UUID) -> list[tuple[str, UUID]]:
    with store.recording("privacy.delete_person") as session:
        session.facts["person"] = row.hex
        return hide(session, table, row)


def shown(store: Store, step: int) -> list[tuple[str, UUID]]:
    with store.recording("privacy.restore_person") as session:
        session.facts["person"] = ""
        return bring_back(session, step)


def last_step(store: Store) -> int:
    return store.read(history, limit=1)[0].id


def test_all_that_hangs_on_a_person_goes_and_comes_back(store: Store, programme: UUID) -> None:
    other = an_adept(store, programme, "Leyla Said")
    amina = an_adept(store, programme, languages=("Norsk", "Somali"))
    before = visible(store)
    gone = hidden(store, "person", amina)
    assert gone[0] == ("person", amina)
    assert sorted(table for table, _ in gone[1:]) == [
        "application",
        "application_field",
        "application_time",
        "application_topic",
        "person_language",
        "person_language",
    ]
    assert [row.id for row in store.read(applicants, programme)] == [other]
    assert sorted(shown(store, last_step(store))) == sorted(gone)
    assert visible(store) == before


def test_what_was_hidden_before_stays_so(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, languages=("Norsk", "Somali"))
    change_person(store, amina, {"languages": ("Norsk",)})
    gone = hidden(store, "person", amina)
    assert sum(table == "person_language" for table, _ in gone) == 1
    shown(store, last_step(store))
    (found,) = store.read(people)
    assert found.languages == ("Norsk",)


def test_a_whole_programme_can_be_hidden_and_its_people_stay(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    hidden(store, "programme", programme)
    assert store.read(programmes) == []
    assert [row.id for row in store.read(people)] == [amina]
    store.undo()
    assert [row.id for row in store.read(applicants, programme)] == [amina]


def test_what_a_command_wrote_just_before_is_hidden_too(store: Store) -> None:
    with store.recording("privacy.delete_person") as session:
        person = Person(name="Ola Nordmann")
        session.add(person)
        session.flush()
        session.add(PersonLanguage(person=person.id, value="Norsk"))
        assert len(hide(session, "person", person.id)) == 2
        session.facts["person"] = person.id.hex
        assert session.scalars(sa.select(PersonLanguage)).all() == []
    assert store.read(people) == []


def test_a_row_in_hand_is_gone_after_hiding(store: Store) -> None:
    amina = a_person(store, "Amina Hussein")
    with store.recording("privacy.delete_person") as session:
        session.facts["person"] = amina.hex
        session.get_one(Person, amina)
        hide(session, "person", amina)
        with pytest.raises(sa.exc.NoResultFound):
            session.get_one(Person, amina)


def test_bringing_back_what_is_there_does_nothing(store: Store) -> None:
    amina = a_person(store, "Amina Hussein")
    hidden(store, "person", amina)
    step = last_step(store)
    assert shown(store, step) == [("person", amina)]
    lines = len(store.read(history))
    assert shown(store, step) == []
    assert len(store.read(history)) == lines


def test_everything_that_can_point_at_a_record_is_known(store: Store) -> None:
    def found(session: orm.Session) -> dict[str, list[tuple[str, str]]]:
        return pointers(session.connection().connection.dbapi_connection)

    known = store.read(found)
    for mapper in (Person, Programme, Application):
        table = mapper.__tablename__
        wanted = {
            (other.name, column.name)
            for other in mapper.metadata.sorted_tables
            for column in other.columns
            for key in column.foreign_keys
            if key.column.table.name == table
        }
        assert set(known[table]) == wanted
        assert len(wanted) >= 4
