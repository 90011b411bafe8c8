"""The check of a whole file: it listens in every phase, lets steps through, and looks at one moment of the file."""

import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.store import check as checking
from mentordesk.core.store import errors, replay
from mentordesk.core.store.check import check
from mentordesk.core.store.file import connect
from mentordesk.core.store.repair import differences
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store


def filled(store: Store, rows: int) -> None:
    """Many people, so that each phase takes a while."""
    with store.recording("programme.change_person") as session:
        raw: Any = session.connection().connection.dbapi_connection
        raw.execute(
            "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO person(id, name,"
            " town) SELECT lower(hex(randomblob(16))), 'Deltaker ' || i, 'Drammen' FROM n",
            (rows,),
        )


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = a_store(tmp_path_factory.mktemp("stor"), passphrase="riktig hest")
    a_programme(store)
    filled(store, 30_000)
    yield store
    store.close()


@pytest.mark.parametrize("part", [0.0, 0.1, 0.25, 0.35, 0.5, 0.75, 0.9])
def test_it_stops_at_once_wherever_it_is(part: float, large: Store) -> None:
    reported: list[int] = []

    def report(done: int, total: int) -> None:
        reported.append(done)
        if done >= part * total:
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        large.check(progress)
    assert len([done for done in reported if done >= part * 1000]) == 1


def test_it_tells_how_far_it_is_without_long_silence(large: Store) -> None:
    told: list[int] = []
    large.check(Progress(lambda done, total: told.append(done)))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 1000)
    assert max(later - earlier for earlier, later in pairwise(told)) <= 100


def test_a_step_comes_through_while_it_runs(large: Store) -> None:
    (programme,) = large.read(lambda session: session.connection().exec_driver_sql("SELECT id FROM programme").one())
    halfway, found = threading.Event(), []

    def report(done: int, total: int) -> None:
        if done > total // 2:
            halfway.set()

    worker = threading.Thread(target=lambda: found.append(large.check(Progress(report))))
    worker.start()
    assert halfway.wait(20)
    change_programme(large, UUID(programme), {"purpose": "Et annet formål"})
    assert found == []
    worker.join(60)
    assert found[0].ok


def test_it_looks_at_one_moment_of_the_file(store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    """A step in the middle would make the tables differ from what was read of the journal before."""
    connection = store.connection()
    changes: list[threading.Thread] = []

    def interrupted(*args: Any) -> Any:
        found = replay.replay(*args)
        changes.append(threading.Thread(target=change_programme, args=(store, programme, {"name": "Nytt navn"})))
        changes[0].start()
        time.sleep(0.1)
        return found

    monkeypatch.setattr(checking, "replay", interrupted)
    assert check(connection).ok
    connection.close()
    changes[0].join(10)
    assert store.read(programme_of, programme).name == "Nytt navn"


def test_a_row_name_that_is_no_text_is_told_in_letters(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    filled(store, 2)
    connection = store.connection()
    connection.execute("PRAGMA query_only = OFF")
    connection.execute("DROP TRIGGER person_au")
    connection.execute("UPDATE person SET id = CAST(x'ff41' AS TEXT) WHERE name = 'Deltaker 1'")
    connection.close()
    problems = store.check().problems
    assert "person ?A" in problems
    assert all(one.isascii() for one in problems)
    store.close()


def harmed(store: Store, statement: str) -> tuple[str, ...]:
    """What the check says after a statement that no guard has stopped."""
    raw = connect(store.path, store.key)
    for pragma in ("trusted_schema=ON", "writable_schema=ON", "foreign_keys=OFF"):
        raw.execute(f"PRAGMA {pragma}")
    raw.execute(statement)
    raw.close()
    return store.check().problems


@pytest.mark.parametrize(
    ("where", "there", "instead", "found"),
    [
        ("name = 'person'", "DEFAULT 0", "DEFAULT 1", "table person"),
        ("name = 'change_row'", "change(row)", "change(tbl)", "index change_row"),
        ("name = 'change_stays_d'", "does not", "dies not", "trigger change_stays_d"),
        ("name = 'search'", "folded TEXT NOT", "folded TEXT  NOT", "table search"),
    ],
)
def test_what_tables_are_made_of_is_as_it_was_made(
    where: str, there: str, instead: str, found: str, store: Store
) -> None:
    said = harmed(store, f"UPDATE sqlite_master SET sql = replace(sql, '{there}', '{instead}') WHERE {where}")
    assert found in said


@pytest.mark.parametrize("field", ["type", "tbl_name"])
def test_a_bit_in_the_name_of_a_part_of_the_file_is_found(field: str, store: Store) -> None:
    """Of the indexes that SQLite makes by itself, and of what it does not look at."""
    assert harmed(
        store, f"UPDATE sqlite_master SET {field} = 'x' || substr({field}, 2) WHERE name = 'sqlite_autoindex_erased_1'"
    )


def test_a_name_of_letters_that_are_none_is_told_as_damage(store: Store) -> None:
    statement = "UPDATE sqlite_master SET sql = replace(sql, ' town ', CAST(x'20ff20' AS TEXT)) WHERE name = 'person'"
    for looking in (lambda: harmed(store, statement), lambda: differences(store)):
        with pytest.raises(errors.FileDamaged):
            looking()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("vv", """'{"1": 3}'"""),
        ("vv", "vv || 'x'"),
        ("vv", "CAST(x'ff' AS TEXT)"),
        ("schema", "0"),
        ("schema", "schema + 4"),
        ("app", "'0n1.0'"),
        ("app", "CAST(x'ff' AS TEXT)"),
        ("last_change", "last_change - 1"),
        ("last_change", "NULL"),
    ],
)
def test_a_steps_fields_outside_its_hash_are_as_they_must_be(
    field: str, value: str, store: Store, programme: UUID
) -> None:
    change_programme(store, programme, {"name": "Nytt navn"})
    assert store.check().ok
    said = harmed(store, f"UPDATE change_set SET {field} = {value} WHERE id = 2")
    assert said == (f"{field} of change_set 2",)
    assert differences(store).mendable  # records can still be put right by it


def test_steps_of_another_replica_and_undone_and_empty_ones_are_as_they_must_be(store: Store, programme: UUID) -> None:
    raw = connect(store.path, None)
    for number in (2, 1, 2):
        raw.execute("INSERT OR IGNORE INTO replica VALUES (2, 'b', '', '', '')")
        raw.execute("UPDATE this_file SET replica = ?", (number,))
        change_programme(store, programme, {"name": f"Navn {number}"})
        change_programme(store, programme, {"name": f"Navn {number}"})
        store.undo()
        store.redo()
    raw.close()
    assert store.check().problems == ()
