"""A restore that is only tried: what it finds, what it notes, and that it leaves nothing."""

import datetime as dt
import os
import shutil
from pathlib import Path

import pytest

from mentordesk.core.store import backups, errors
from mentordesk.core.store.backups import drill as drills
from mentordesk.core.store.backups.drill import drill, drill_due, last_drill
from mentordesk.core.store.file import Key, connect
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store, an_adept


def newest(store: Store) -> Path:
    """Where the newest backup lies."""
    return backups.path_of(store.file_id, backups.listed(store.file_id)[0].name)


@pytest.mark.parametrize("passphrase", [None, "riktig hest batteri stift"])
def test_a_good_backup_is_found_good(tmp_path: Path, passphrase: str | None) -> None:
    store = a_store(tmp_path, passphrase=passphrase)
    an_adept(store, a_programme(store))
    made, place = backups.make(store), backups.folder(store.file_id)
    before = newest(store).read_bytes()
    found = drill(store)
    assert (found.ok, found.name, found.made, found.counts["person"]) == (True, made.name, made.made, 1)
    assert newest(store).read_bytes() == before
    assert sorted(one.name for one in place.iterdir()) == sorted((made.name, "manifest.jsonl", "drill.jsonl"))
    noted = last_drill(store.file_id)
    assert noted is not None
    assert (noted.ok, noted.when, noted.name) == (True, found.when, made.name)
    store.close()


def test_one_of_an_earlier_moment_may_hold_less(store: Store) -> None:
    programme = a_programme(store)
    backups.make(store)
    an_adept(store, programme)
    assert drill(store).ok


def flip(path: Path) -> None:
    """One bit of a record is another, which SQLite does not notice."""
    content = bytearray(path.read_bytes())
    content[content.rindex(b"Sterk sammen")] ^= 1
    path.write_bytes(content)


def lose_the_list(path: Path) -> None:
    """Nobody knows the bytes any more, and the replay must find it."""
    flip(path)
    manifest = path.with_name("manifest.jsonl")
    line = manifest.read_text("utf-8").replace('"digest": "', '"digests": "')
    manifest.write_text(line, "utf-8")


def forget_a_row(path: Path) -> None:
    connection = connect(path, None)
    (trigger,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'programme_bd'").fetchone()
    connection.execute("DROP TRIGGER programme_bd")
    connection.execute("DELETE FROM programme")
    connection.execute(trigger)
    connection.close()


@pytest.mark.parametrize("harm", [flip, lose_the_list, forget_a_row])
def test_a_damaged_backup_is_found(store: Store, harm: object) -> None:
    a_programme(store)
    backups.make(store)
    assert callable(harm)
    harm(newest(store))
    assert not drill(store).ok
    noted = last_drill(store.file_id)
    assert noted is not None
    assert not noted.ok
    assert drill_due(store.file_id)
    assert not list(backups.folder(store.file_id).glob(".*"))


def test_without_a_backup_there_is_nothing_to_try(store: Store) -> None:
    assert not drill_due(store.file_id)
    with pytest.raises(errors.BackupUnknown):
        drill(store)
    assert last_drill(store.file_id) is None


@pytest.mark.parametrize(("days", "due"), [(0, False), (30, False), (31, True), (-31, True)])
def test_it_is_due_once_a_month(store: Store, monkeypatch: pytest.MonkeyPatch, days: int, due: bool) -> None:
    backups.make(store)
    assert drill_due(store.file_id)
    found = drill(store)
    monkeypatch.setattr(drills, "now", lambda: found.when + dt.timedelta(days=days))
    assert drill_due(store.file_id) is due


def test_a_line_that_was_cut_short_is_passed_over(store: Store) -> None:
    backups.make(store)
    found = drill(store)
    with (backups.folder(store.file_id) / "drill.jsonl").open("a", encoding="utf-8") as notes:
        notes.write('{"when": "i går", "made": 3}\n{"wh')
    noted = last_drill(store.file_id)
    assert noted is not None
    assert noted.when == found.when


def test_a_full_disk_is_no_bad_backup(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    backups.make(store)

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(errors.DiskFull):
        drill(store)
    assert last_drill(store.file_id) is None


def test_one_that_is_locked_otherwise_is_no_bad_backup(tmp_path: Path) -> None:
    """The passphrase was changed just now, and its first backup is still to come."""
    store = a_store(tmp_path, passphrase="riktig hest batteri stift")
    a_programme(store)
    backups.make(store)
    assert store.key is not None
    store.key = Key(bytes(32), store.key.salt)
    with pytest.raises(errors.WrongPassphrase):
        drill(store)
    assert last_drill(store.file_id) is None
    store.close()
