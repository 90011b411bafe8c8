"""What the torture has found in the program, each once more by itself."""

from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups, errors
from mentordesk.core.store.backups.restoring import restore
from mentordesk.core.store.blanking import STAYS, unguarded
from mentordesk.core.store.file import connect, told
from tests.builders import a_programme, a_store


def test_a_kept_step_is_not_said_to_have_failed_when_the_file_cannot_be_seen_just_then(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = a_store(tmp_path)
    programme = a_programme(store)
    look, looks = type(store.watch)._look, iter(range(100))

    def unseen(watch: object) -> object:
        if next(looks):
            raise errors.FileMissing(name="x")
        return look(store.watch)

    with monkeypatch.context() as patch:
        patch.setattr(type(store.watch), "_look", unseen)
        change_programme(store, programme, {"name": "Ung"})
    assert [one.name for one in store.read(programmes)] == ["Ung"]
    store.close()


def test_two_restores_within_a_second_keep_both_files(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    programme = a_programme(store)
    copy = backups.path_of(store.file_id, backups.make(store).name)
    change_programme(store, programme, {"name": "Ung"})
    store.close()
    kept = [restore(store.path, copy, None) for _ in range(2)]
    assert len(set(kept)) == 2
    assert all(one is not None and one.exists() for one in kept)


def test_a_flipped_bit_in_what_a_table_is_made_of_is_found(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    raw = connect(store.path, None)
    for pragma in ("trusted_schema=ON", "writable_schema=ON"):
        raw.execute(f"PRAGMA {pragma}")
    raw.execute("UPDATE sqlite_master SET sql = replace(sql, 'DEFAULT 0', 'DEFAULT 1') WHERE name = 'person'")
    raw.close()
    assert store.check().problems == ("table person",)
    store.close()


def test_a_full_disk_under_an_erasure_is_not_hidden_by_the_triggers(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    raw = connect(store.path, None)
    raw.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlcipher.OperationalError, match="full"):
        _fill_the_disk_unguarded(raw)
    assert raw.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (STAYS,)).fetchone()
    raw.close()
    store.close()


@pytest.mark.parametrize(
    ("address", "trouble"), [("/nowhere/x", errors.ReadOnlyPlace), ("max", errors.DiskFull)], ids=["place", "full"]
)
def test_what_goes_wrong_in_an_attached_file_is_told(address: str, trouble: type[Trouble], tmp_path: Path) -> None:
    store = a_store(tmp_path)
    raw = connect(store.path, None)
    with pytest.raises(trouble):
        _export(raw, str(tmp_path / "annen") if address == "max" else address)
    raw.close()
    store.close()


def _fill_the_disk_unguarded(raw: Any) -> None:
    with unguarded(raw, STAYS):
        raw.execute("ROLLBACK")  # as SQLite does by itself when the disk is full
        raise sqlcipher.OperationalError("database or disk is full")


def _export(raw: Any, address: str) -> None:
    with told("x"):
        raw.execute("ATTACH DATABASE ? AS other", (address,))
        raw.execute("PRAGMA other.max_page_count = 1")
        raw.execute("SELECT sqlcipher_export('other')")
