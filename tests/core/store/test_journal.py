"""The journal: everything is written down, nothing is taken away, and what was changed behind its back is found."""

import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.commands import change_person, change_programme
from mentordesk.core.programme.tables import Person
from mentordesk.core.registry import TABLES
from mentordesk.core.store import journal, search
from mentordesk.core.store.base import Base, Element
from mentordesk.core.store.check import Verdict
from mentordesk.core.store.file import connect
from mentordesk.core.store.migrations import v0001_first
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_person, a_programme, a_store, an_adept


@contextmanager
def raw(store: Store) -> Iterator[Any]:
    """A connection of one's own that may write, as another program would have it."""
    connection = connect(store.path, store.key)
    try:
        yield connection
    finally:
        connection.close()


def test_the_migrations_make_what_the_tables_say(store: Store) -> None:
    with raw(store) as connection:
        there = {
            name: {
                (column, kind, bool(required), bool(key))
                for _, column, kind, required, _, key in connection.execute(f"PRAGMA table_info({name})")
            }
            for name in journal.journalled(connection)
        }
        pointers = {
            (name, row[3], row[2], row[4])
            for name in there
            for row in connection.execute(f"PRAGMA foreign_key_list({name})")
        }
    told = {
        table.name: {
            (column.name, str(column.type.compile()), not column.nullable, column.primary_key)
            for column in table.columns
        }
        for table in TABLES.sorted_tables
    }
    assert there == told
    assert pointers == {
        (table.name, column.name, key.column.table.name, key.column.name)
        for table in TABLES.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
    }


def test_tables_are_strict_and_hold_text_and_whole_numbers_alone(store: Store) -> None:
    with raw(store) as connection:
        strict = {row[1]: row[5] for row in connection.execute("PRAGMA table_list") if row[0] == "main"}
        kinds = {
            kind
            for name in journal.journalled(connection)
            for _, _, kind, *_ in connection.execute(f"PRAGMA table_info({name})")
        }
    assert {name: strict[name] for name in TABLES.tables} == dict.fromkeys(TABLES.tables, 1)
    assert kinds == {"TEXT", "INTEGER"}


def test_every_way_to_a_record_has_an_index(store: Store) -> None:
    with raw(store) as connection:
        for table in TABLES.sorted_tables:
            leading = {
                connection.execute(f"PRAGMA index_info({row[1]})").fetchone()[2]
                for row in connection.execute(f"PRAGMA index_list({table.name})")
            }
            pointing = {column.name for column in table.columns if column.foreign_keys}
            assert pointing <= leading, table.name


def test_migrations_hold_plain_statements() -> None:
    assert all(isinstance(statement, str) for statement in v0001_first.STATEMENTS)
    assert len(v0001_first.STATEMENTS) == len(set(v0001_first.STATEMENTS))


def test_every_journalled_table_has_its_triggers(store: Store) -> None:
    with raw(store) as connection:
        there = {
            sql
            for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
            if "change_stays" not in sql
        }
        wanted = {
            statement
            for name, columns in journal.journalled(connection).items()
            for statement in journal.triggers_of(name, columns)
        }
    assert there == wanted
    assert len(wanted) == 3 * len(TABLES.tables)


def fill(column: sa.Column[Any], number: int) -> object:
    if column.name == "deleted":
        return number - 1
    return f"{number:032x}" if str(column.type.compile()) == "TEXT" else number


@pytest.mark.parametrize("table", TABLES.sorted_tables, ids=lambda table: table.name)
def test_every_column_of_every_table_is_written_down(store: Store, table: sa.Table) -> None:
    """A row goes in, each of its fields is changed, and the journal alone says it all again."""
    fields = [column for column in table.columns if column.name != "id"]
    row = {"id": "f" * 32} | {column.name: fill(column, 1) for column in fields}
    with raw(store) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")
        number = journal.open_set(connection, "programme.change_programme")
        names = ", ".join(row)
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table.name}({names}) VALUES ({marks})", tuple(row.values()))
        for column in fields:
            connection.execute(f"UPDATE {table.name} SET {column.name} = ?", (fill(column, 2),))
        search.refresh(connection, number)
        assert journal.close_set(connection, number, {}) == {table.name}
        connection.execute("COMMIT")
        (_, _, inserted), *changed = connection.execute(
            "SELECT field, old, new FROM change WHERE change_set = ? ORDER BY id", (number,)
        ).fetchall()
    assert json.loads(inserted) == {key: value for key, value in row.items() if key != "id"}
    assert changed == [(column.name, fill(column, 1), fill(column, 2)) for column in fields]
    assert store.check().journal


WRITES = (
    "INSERT INTO person(id, name) VALUES ('x', 'Ola')",
    "INSERT OR IGNORE INTO person(id, name) VALUES ('x', 'Ola')",
    "INSERT OR REPLACE INTO person(id, name) SELECT id, 'Ola' FROM person",
    "UPDATE person SET name = 'Ola'",
    "UPDATE OR IGNORE person SET name = 'Ola'",
    "DELETE FROM person",
    "INSERT INTO person(id, name) SELECT id, 'Ola' FROM person WHERE 1 ON CONFLICT(id) DO UPDATE SET name = 'Ola'",
)


def everything(connection: Any) -> list[Any]:
    return [
        connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in ("person", "change", "change_set")
    ]


@pytest.mark.parametrize("write", WRITES)
def test_a_write_past_the_journal_is_refused(store: Store, write: str) -> None:
    a_person(store, "Amina Hussein")
    with raw(store) as connection:
        before = everything(connection)
        with pytest.raises(sqlcipher.DatabaseError, match=r"no step is open|rows of person stay"):
            connection.execute(write)
        assert everything(connection) == before


@pytest.mark.parametrize(
    "write", ["UPDATE change SET new = 'x'", "DELETE FROM change", "INSERT OR REPLACE INTO change SELECT * FROM change"]
)
def test_the_journal_itself_does_not_change(store: Store, write: str) -> None:
    a_person(store, "Amina Hussein")
    with raw(store) as connection:
        before = everything(connection)
        with pytest.raises(sqlcipher.DatabaseError, match="the journal does not change"):
            connection.execute(write)
        assert everything(connection) == before


def test_within_a_step_keys_and_rows_stay(store: Store) -> None:
    person = a_person(store, "Amina Hussein")
    for write, said in (
        (sa.update(Person).values(id=new_id()), "a key of person does not change"),
        (sa.delete(Person), "rows of person stay"),
        (sa.text("INSERT OR REPLACE INTO person(id, name) SELECT id, 'Ola' FROM person"), "rows of person stay"),
    ):
        with pytest.raises(sa.exc.DBAPIError, match=said), store.recording("programme.change_person") as session:
            session.execute(write)
    assert store.check().ok
    change_person(store, person, {"name": "Amina"})


def test_a_step_that_is_closed_takes_no_more(store: Store) -> None:
    a_person(store, "Amina Hussein")
    with raw(store) as connection:
        connection.execute("INSERT INTO open_set SELECT max(id) FROM change_set")
        with pytest.raises(sqlcipher.DatabaseError, match="no step is open"):
            connection.execute("UPDATE person SET name = 'Ola'")


def test_the_next_step_closes_what_another_program_left_open(store: Store) -> None:
    person = a_person(store, "Amina Hussein")
    with raw(store) as connection:
        connection.execute("INSERT INTO open_set SELECT max(id) FROM change_set")
    change_person(store, person, {"town": "Oslo"})
    assert store.check().ok


def test_a_bulk_update_is_written_down_too(store: Store) -> None:
    for name in ("Amina Hussein", "Leyla Said"):
        a_person(store, name)
    with store.recording("programme.change_person") as session:
        session.execute(sa.update(Person).values(town="Oslo"))
        session.facts["person"] = ""
    assert store.check().ok
    store.undo()
    with store.reading() as session:
        assert session.scalars(sa.select(Person.town)).all() == [None, None]


def test_letter_case_and_accents_are_changes(store: Store) -> None:
    person = a_person(store, "åse")
    for name in ("ÅSE", "a\u030ase", "\u00e5se"):
        change_person(store, person, {"name": name})
    with raw(store) as connection:
        rows = connection.execute("SELECT old, new FROM change WHERE field = 'name' ORDER BY id").fetchall()
    assert rows == [("åse", "ÅSE"), ("ÅSE", "a\u030ase"), ("a\u030ase", "\u00e5se")]


def test_steps_are_numbered_without_gaps_and_chained(store: Store, programme: UUID) -> None:
    for name in ("a", "a", "b"):
        change_programme(store, programme, {"name": name})
    store.undo()
    with raw(store) as connection:
        rows = connection.execute("SELECT seq, lamport, prev_hash, hash, vv FROM change_set ORDER BY id").fetchall()
    assert [row[0] for row in rows] == [row[1] for row in rows] == [1, 2, 3, 4]
    assert [row[2] for row in rows] == ["", *(row[3] for row in rows[:-1])]
    assert [json.loads(row[4]) for row in rows] == [{"1": 1}, {"1": 2}, {"1": 3}, {"1": 4}]


def test_the_same_values_never_give_the_same_hash(tmp_path: Path) -> None:
    hashes = []
    for name in ("en", "to"):
        store = a_store(tmp_path, name=name)
        a_programme(store)
        with raw(store) as connection:
            hashes += connection.execute("SELECT hash FROM change_set").fetchall()
        store.close()
    assert hashes[0] != hashes[1]


def behind_its_back(connection: Any, *statements: str) -> None:
    """Change the file as a bad disk would: past every trigger, which are all there again afterwards."""
    connection.execute("BEGIN")
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute("COMMIT")


HARM = {
    "a value": "UPDATE person SET name = 'Amina Hussain'",
    "a value gone": "UPDATE person SET town = NULL",
    "a flag": "UPDATE person SET deleted = 1",
    "a row": "DELETE FROM person_language",
    "a row too many": "INSERT INTO organisation(id, name) VALUES ('abc', 'Falsk')",
    "an old value": "UPDATE change SET old = 'Bergen' WHERE field = 'town'",
    "a new value": "UPDATE change SET new = 'Bergen' WHERE field = 'town'",
    "a new row that is none": "UPDATE change SET new = substr(new, 1, 9) WHERE field IS NULL",
    "a new row that is a number": "UPDATE change SET new = 1 WHERE field IS NULL",
    "a change": "DELETE FROM change WHERE field = 'town'",
    "a whole step": "DELETE FROM change_set WHERE command = 'programme.change_person'",
    "the last step's changes": "DELETE FROM change WHERE change_set = (SELECT max(id) FROM change_set)",
    "who": "UPDATE change_set SET author = 'Falsk'",
    "when": "UPDATE change_set SET wall_utc = '2001-01-01T00:00:00+00:00'",
    "what": "UPDATE change_set SET command = 'privacy.delete_person'",
    "a hash": "UPDATE change_set SET hash = 'x' WHERE id = 2",
    "no hash": "UPDATE change_set SET hash = NULL WHERE id = (SELECT max(id) FROM change_set)",
    "the chain": "UPDATE change_set SET prev_hash = '' WHERE id = 2",
    "whom it points at": "UPDATE person_language SET person = 'nobody'",
}


@pytest.mark.parametrize("harm", HARM)
def test_what_was_changed_behind_its_back_is_found(store: Store, programme: UUID, harm: str) -> None:
    adept = an_adept(store, programme)
    change_person(store, adept, {"town": "Oslo"})
    store.undo()
    store.redo()
    assert store.check() == Verdict(True, True, True, ())
    with raw(store) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        behind_its_back(connection, HARM[harm])
    found = store.check()
    assert not found.ok
    assert found.problems
    assert "Amina" not in str(found.problems)


@pytest.mark.parametrize(
    "harm",
    [
        "DROP TRIGGER person_au",
        "DROP TRIGGER person_bd",
        "CREATE TRIGGER own AFTER UPDATE ON person BEGIN DELETE FROM search; END",
        "ALTER TABLE snooze RENAME TO snoozf",
        "ALTER TABLE snooze RENAME COLUMN reason TO reasom",
        "CREATE TABLE more(id TEXT, deleted INTEGER)",
    ],
)
def test_triggers_and_tables_that_are_not_as_they_were_made_are_found(store: Store, harm: str) -> None:
    a_person(store, "Amina Hussein")
    with raw(store) as connection:
        connection.execute(harm)
    found = store.check()
    assert (found.ok, found.journal) == (False, False)
    assert found.problems[0].startswith(("trigger ", "table ", "index "))


def test_a_check_can_be_cancelled_and_tells_how_far_it_is(store: Store, programme: UUID) -> None:
    told: list[tuple[int, int]] = []
    store.check(Progress(lambda done, total: told.append((done, total))))
    assert told[0] == (0, 1000)
    assert told[-1] == (1000, 1000)
    assert told == sorted(told)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        store.check(progress)


def flipped(content: bytes, place: int, bit: int) -> bytes:
    harmed = bytearray(content)
    harmed[place] ^= 1 << bit
    return bytes(harmed)


def records(store: Store) -> dict[str, list[Any]]:
    with raw(store) as connection:
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall()
            for name in (*journal.journalled(connection), "change")
        }


def test_a_flipped_bit_is_found_or_harms_nothing(tmp_path: Path) -> None:
    """Wherever in a plain file it is: opening or checking tells it, or every record is as it was."""
    store = a_store(tmp_path)
    an_adept(store, a_programme(store))
    whole = records(store)
    store.close()
    content, path, chance = store.path.read_bytes(), tmp_path / "x.mentordesk", random.Random(7)
    rows = [place for place in range(len(content)) if content[place]]
    silent = []
    for place in chance.sample(rows, 120):
        path.write_bytes(flipped(content, place, chance.randrange(8)))
        try:
            opened = open_file(path, passphrase=None)
        except Trouble:
            continue
        try:
            if opened.check().ok and records(opened) != whole:
                silent.append(place)
        except Trouble:
            continue
        finally:
            opened.close()
    assert silent == []


def test_only_people_are_searched_and_every_searched_column_is_there() -> None:
    searched = {mapper.class_: mapper.class_.searched for mapper in Base.registry.mappers}
    assert {kind for kind, columns in searched.items() if columns} == {Person}
    for kind, columns in searched.items():
        assert set(columns) <= set(kind.__table__.c.keys())


def test_each_kind_of_set_has_one_owner() -> None:
    elements = [mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Element)]
    assert len(elements) == 5
    assert {kind.owner_column().key for kind in elements} == {"person", "application", "programme"}
