"""An older file opens in a newer program: upgraded on a copy, or left as it was."""

import os
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.places import user_data
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import errors, opening, upgrade
from mentordesk.core.store.check import check
from mentordesk.core.store.migrations import STEPS
from tests.builders import a_programme, a_store

NEXT = ("ALTER TABLE person ADD COLUMN pronoun TEXT",)
BROKEN = ("INSERT INTO mandate(id, programme, body) VALUES ('x', 'nobody', '')",)


def newer(monkeypatch: pytest.MonkeyPatch, *further: tuple[str, ...]) -> None:
    monkeypatch.setattr(opening, "STEPS", (*STEPS, *further))
    monkeypatch.setattr(opening, "SCHEMA", len(STEPS) + len(further))


@pytest.fixture(params=[None, "hest batteri"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str | None]:
    store = a_store(tmp_path, passphrase=request.param)
    a_programme(store)
    store.close()
    return store.path, request.param


def test_an_older_file_is_brought_up_and_keeps_everything(
    older: tuple[Path, str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, passphrase = older
    newer(monkeypatch, NEXT)
    store = opening.open_file(path, passphrase=passphrase)
    connection = store.connection()
    columns = [row[1] for row in connection.execute("PRAGMA table_info(person)")]
    trigger = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'person_au'").fetchone()[0]
    assert "pronoun" in columns
    assert "pronoun" in trigger
    assert connection.execute("PRAGMA user_version").fetchone()[0] == len(STEPS) + 1
    assert check(connection).ok
    connection.close()
    assert [row.name for row in store.read(programmes)] == ["Sterk sammen"]
    store.undo()
    assert store.read(programmes) == []
    store.close()


def test_the_file_as_it_was_is_kept_three_times(
    older: tuple[Path, str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, passphrase = older
    further: list[tuple[str, ...]] = []
    for number in range(5):
        further.append((f"ALTER TABLE person ADD COLUMN extra{number} TEXT",))
        newer(monkeypatch, *further)
        opened = opening.open_file(path, passphrase=passphrase)
        file_id = opened.file_id
        opened.close()
    kept = sorted((user_data() / "backups" / file_id.hex / "earlier-schemas").iterdir())
    assert [one.name.split("-")[1] for one in kept] == [f"{len(STEPS) + number:04}" for number in (2, 3, 4)]


def test_the_one_just_kept_stays_whatever_the_clock_says(tmp_path: Path) -> None:
    kept = [tmp_path / f"schema-000{number}.mentordesk" for number in range(1, 6)]
    for number, path in enumerate(kept):
        path.touch()
        os.utime(path, (2_000_000_000 - number, 2_000_000_000 - number))
    upgrade._let_go(kept[-1])
    assert sorted(tmp_path.iterdir()) == [kept[0], kept[1], kept[-1]]


@pytest.mark.parametrize("step", [BROKEN, ("CREATE TABLE person(id TEXT)",)])
def test_a_step_that_fails_leaves_the_file_as_it_was(
    older: tuple[Path, str | None], monkeypatch: pytest.MonkeyPatch, step: tuple[str, ...]
) -> None:
    path, passphrase = older
    before = path.read_bytes()
    newer(monkeypatch, step)
    with pytest.raises(sqlcipher.Error):
        opening.open_file(path, passphrase=passphrase)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    monkeypatch.undo()
    opening.open_file(path, passphrase=passphrase).close()


def test_a_disk_that_gives_no_page_is_told_and_leaves_the_file_as_it_was(
    older: tuple[Path, str | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(_: object) -> bool:
        raise MemoryError  # what SQLCipher answers when it could not read a page

    path, passphrase = older
    before = path.read_bytes()
    newer(monkeypatch, NEXT)
    monkeypatch.setattr(upgrade, "_whole", no_memory)
    with pytest.raises(errors.MemoryGaveOut):
        opening.open_file(path, passphrase=passphrase)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]
