"""Damaged records are put right by the journal, in one step that can be taken back; what it cannot know is told."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import people
from mentordesk.core.store import errors, journal, repair
from mentordesk.core.store.blanking import unguarded
from mentordesk.core.store.file import connect
from mentordesk.core.store.history import history
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.repair import differences, put_right
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_programme, a_store, an_adept


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed file with two people in it."""
    store = a_store(tmp_path)
    programme = a_programme(store)
    adept = an_adept(store, programme, town="Sandefjord")
    a_mentor(store, programme)
    change_person(store, adept, {"employer": "Havnekontoret"})
    store.close()
    return store.path


def behind_its_back(file: Path, *statements: str) -> None:
    """Change records as no step does."""
    connection = connect(file, None)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    guards = [f"{table}_{when}" for table in journal.journalled(connection) for when in ("ai", "au", "bd")]
    with unguarded(connection, *guards):
        for statement in statements:
            connection.execute(statement)
    connection.execute("COMMIT")
    connection.close()


def flip(file: Path, text: str, bit: int) -> None:
    """One bit of this text flips where it stands in a record; in the journal there is a quotation mark before it."""
    content = bytearray(file.read_bytes())
    (place,) = (found.start() for found in re.finditer(rb'(?<!")' + text.encode(), content))
    content[place] ^= 1 << bit
    file.write_bytes(content)


def records(store: Store) -> dict[str, list[Any]]:
    connection = store.connection()
    try:
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall()
            for name in journal.journalled(connection)
        }
    finally:
        connection.close()


DAMAGE: dict[str, tuple[str, ...]] = {
    "a changed field": ("UPDATE person SET town = 'Oslo' WHERE town = 'Sandefjord'",),
    "an emptied field": ("UPDATE person SET employer = NULL",),
    "a row that is gone": ("DELETE FROM application_topic",),
    "another id": (f"UPDATE application_time SET id = '{'f' * 32}' WHERE rowid = 1",),
    "a row nobody made": (f"INSERT INTO person(id, name) VALUES ('{'e' * 32}', 'Ingen')",),
    "several": ("UPDATE person SET town = 'x', phone = 'y'", "UPDATE person SET deleted = 1"),
    "letters that are none": ("UPDATE person SET town = CAST(x'53ff' AS TEXT) WHERE town = 'Sandefjord'",),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_records_are_put_right_in_one_step(damage: str, file: Path) -> None:
    store = open_file(file, passphrase=None)
    whole, steps = records(store), len(store.read(history))
    store.close()
    behind_its_back(file, *DAMAGE[damage])
    store = open_file(file, passphrase=None)
    assert not store.check().ok
    found = differences(store)
    assert found.mendable
    assert found.count == put_right(store) > 0
    assert records(store) == whole
    assert store.check().ok
    assert differences(store).count == 0
    first, *_ = lines = store.read(history)
    assert len(lines) == steps + (damage != "a row nobody made")
    assert first.command == "store.put_right" or damage == "a row nobody made"
    store.close()


def test_what_was_put_right_can_be_taken_back_and_brought_again(file: Path) -> None:
    behind_its_back(file, *DAMAGE["a changed field"])
    store = open_file(file, passphrase=None)
    put_right(store)
    whole = records(store)
    store.undo()
    assert [row[7] for row in records(store)["person"]].count("Oslo") == 1
    assert store.check().ok
    store.redo()
    assert records(store) == whole
    assert store.check().ok
    store.close()


@pytest.mark.parametrize("bit", range(8))
def test_flipped_bits_in_records_are_mended(bit: int, file: Path) -> None:
    flip(file, "Sandefjord", bit)
    store = open_file(file, passphrase=None)
    assert not store.check().ok
    assert put_right(store) == 1
    assert store.check().ok
    assert "Sandefjord" in [row[7] for row in records(store)["person"]]
    store.close()


def test_a_damaged_journal_mends_nothing(file: Path) -> None:
    connection = connect(file, None)
    connection.execute("UPDATE change_set SET author = 'x' WHERE id = 2")
    connection.close()
    behind_its_back(file, *DAMAGE["a changed field"])
    store = open_file(file, passphrase=None)
    damaged = records(store)
    assert not differences(store).mendable
    with pytest.raises(errors.HistoryDamaged):
        put_right(store)
    assert records(store) == damaged
    store.close()


def test_a_step_that_comes_in_between_is_no_trouble(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    behind_its_back(file, *DAMAGE["a changed field"])
    store = open_file(file, passphrase=None)
    (person, *_) = store.read(people)
    look = repair._looked_through

    def late(*args: Any) -> Any:
        seen = look(*args)
        monkeypatch.setattr(repair, "_looked_through", look)
        change_person(store, person.id, {"phone": "+4740000001"})
        return seen

    monkeypatch.setattr(repair, "_looked_through", late)
    assert put_right(store) == 1
    assert store.check().ok
    assert "+4740000001" in [row[5] for row in records(store)["person"]]
    store.close()


def test_it_is_called_off_and_leaves_everything(file: Path) -> None:
    behind_its_back(file, *DAMAGE["a changed field"])
    store = open_file(file, passphrase=None)
    damaged = records(store)
    progress = Progress()
    progress.cancel()
    doings: list[Callable[[Store, Progress], object]] = [differences, put_right]
    for doing in doings:
        with pytest.raises(Cancelled):
            doing(store, progress)
    assert records(store) == damaged
    store.close()
