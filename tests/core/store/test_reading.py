"""Looking at the file: only what is kept and not deleted, while others write, and never a change."""

import threading
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import orm

from mentordesk.core.programme.commands import change_person, change_programme
from mentordesk.core.programme.queries import found_people, names, people, programme_of
from mentordesk.core.programme.tables import Person, PersonLanguage, Programme
from mentordesk.core.store import errors
from mentordesk.core.store.history import history
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_person, an_adept


def name_of(store: Store, programme: UUID) -> str:
    return store.read(programme_of, programme).name


def commands(store: Store) -> list[str]:
    return [line.command for line in store.read(history)]


def test_a_look_sees_nobody_who_is_deleted(store: Store, programme: UUID) -> None:
    adept = an_adept(store, programme)
    with store.recording("programme.change_person") as session:
        session.get_one(Person, adept).deleted = True

    def visible(session: orm.Session) -> tuple[Any, ...]:
        other = orm.aliased(Person)
        return (
            session.get(Person, adept),
            session.scalars(sa.select(Person)).all(),
            session.execute(sa.select(Person.name)).all(),
            session.execute(sa.select(other.name, PersonLanguage.value).outerjoin(PersonLanguage)).all(),
            session.scalar(sa.select(sa.func.count()).select_from(Person)),
        )

    assert store.read(visible) == (None, [], [], [], 0)
    assert store.read(people) == []
    assert store.read(found_people, "amina") == []
    assert store.read(names) == {adept: "Amina Hussein"}

    def asked_for(session: orm.Session) -> list[str]:
        return [one.name for one in session.scalars(sa.select(Person).execution_options(deleted=True))]

    assert store.read(asked_for) == ["Amina Hussein"]


def test_a_look_can_change_nothing(store: Store, programme: UUID) -> None:
    def change(session: orm.Session) -> None:
        session.get_one(Programme, programme).name = "Smug"
        session.flush()

    before = commands(store)
    with pytest.raises(errors.ReadOnlyPlace):
        store.read(change)
    connection = store.connection()
    with pytest.raises(sqlcipher.OperationalError):
        connection.execute("UPDATE replica SET person = 'x'")
    connection.close()
    assert (name_of(store, programme), commands(store)) == ("Sterk sammen", before)


def test_others_can_look_while_a_long_step_is_under_way(store: Store, programme: UUID) -> None:
    begun, looked = threading.Event(), threading.Event()
    kept: list[str] = []

    def write() -> None:
        with store.recording("programme.change_programme") as session:
            session.facts["name"] = "Langt"
            session.get_one(Programme, programme).name = "Langt"
            session.flush()
            begun.set()
            assert looked.wait(10)
        kept.append(name_of(store, programme))

    writer = threading.Thread(target=write)
    writer.start()
    assert begun.wait(10)
    seen = [name_of(store, programme) for _ in range(3)]
    looked.set()
    writer.join(10)
    assert (seen, kept, name_of(store, programme)) == (["Sterk sammen"] * 3, ["Langt"], "Langt")


def test_a_look_while_one_is_writing_in_the_same_thread(store: Store, programme: UUID) -> None:
    with store.recording("programme.change_programme") as session:
        session.get_one(Programme, programme).name = "Nytt"
        session.flush()
        assert name_of(store, programme) == "Sterk sammen"
        session.facts["name"] = "Nytt"
    assert name_of(store, programme) == "Nytt"


def test_what_a_look_gave_outlives_it(store: Store, programme: UUID) -> None:
    def all_of_them(session: orm.Session) -> list[Programme]:
        return list(session.scalars(sa.select(Programme)))

    (found,) = store.read(all_of_them)
    change_programme(store, programme, {"name": "Nytt"})
    assert found.name == "Sterk sammen"


def test_everything_is_there_after_closing_and_opening(store: Store, programme: UUID) -> None:
    adept = an_adept(store, programme)
    change_person(store, adept, {"preferred_name": "Ami"})
    before = (store.read(people), store.read(history), store.steps(), store.file_id)
    store.close()
    again = open_file(store.path, passphrase=None)
    assert (again.read(people), again.read(history), again.steps(), again.file_id) == before
    assert not again.changed
    again.close()


@pytest.mark.parametrize(
    "odd",
    ["Ola\0Nordmann", "<b>Ola</b>", "O'Brien; DROP TABLE person", "\u202eOla", "{Ola}", "Ωλα", '{"a": null}', "😀"],
)
def test_any_text_comes_back_as_it_was(store: Store, odd: str) -> None:
    person = a_person(store, odd)
    change_person(store, person, {"town": odd})
    store.undo()
    store.undo()
    store.redo()
    store.redo()
    (found,) = store.read(people)
    assert (found.name, found.town) == (odd, odd)


def test_search_finds_people_by_every_word_and_keeps_up(store: Store, programme: UUID) -> None:
    adept = an_adept(store, programme, "Amina Hussein", town="Tromsø", email="amina_h@example.org")
    an_adept(store, programme, "Åse Bjørnstad", town="Oslo", email="ase@example.org")
    found = {
        text: [name for _, name in store.read(found_people, text)]
        for text in ("amina", "tromso HUSS", "BJORNSTAD", "amina oslo", "", "%", "_", "a_h@", "amina%h", "example.org")
    }
    everybody, amina, ase = ["Amina Hussein", "Åse Bjørnstad"], ["Amina Hussein"], ["Åse Bjørnstad"]
    assert found == {
        "amina": amina,
        "tromso HUSS": amina,
        "BJORNSTAD": ase,
        "amina oslo": [],
        "": everybody,
        "%": [],
        "_": amina,
        "a_h@": amina,
        "amina%h": [],
        "example.org": everybody,
    }
    change_person(store, adept, {"town": "Hammerfest"})
    assert store.read(found_people, "tromso") == []
    store.undo()
    assert store.read(found_people, "tromso") == [(adept, "Amina Hussein")]
