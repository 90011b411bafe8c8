"""Backups: each one is opened again and found equal before it counts, the oldest go, and a bad disk is told."""

import datetime as dt
import json
import os
import stat
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel import places
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups, errors
from mentordesk.core.store.backups import making, rotation, shelf
from mentordesk.core.store.file import connect
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store

PASSPHRASE = "riktig hest batteri stift"


def files(store: Store) -> list[str]:
    return sorted(path.name for path in backups.folder(store.file_id).iterdir())


def test_a_backup_is_the_file_as_it_is(store: Store, data: Path) -> None:
    a_programme(store)
    assert store.changed
    made = backups.make(store)
    assert not store.changed
    assert backups.listed(store.file_id) == [made]
    path = backups.folder(store.file_id) / made.name
    assert path.is_relative_to(data)
    assert path.stat().st_size == made.bytes
    assert files(store) == sorted((made.name, "manifest.jsonl"))
    a_programme(store, name="Senere")
    kept = open_file(path, passphrase=None)
    assert [row.name for row in kept.read(programmes)] == ["Sterk sammen"]
    assert kept.check().ok
    assert kept.undo().command == "programme.create_programme"
    kept.close()


def test_a_backup_of_an_encrypted_file_opens_with_the_same_passphrase_alone(tmp_path: Path) -> None:
    store = a_store(tmp_path, passphrase=PASSPHRASE)
    a_programme(store)
    made = backups.make(store)
    path = backups.folder(store.file_id) / made.name
    assert b"Sterk sammen" not in path.read_bytes()
    store.close()
    with pytest.raises(errors.PassphraseMissing):
        open_file(path, passphrase=None)
    kept = open_file(path, passphrase=PASSPHRASE)
    assert [row.name for row in kept.read(programmes)] == ["Sterk sammen"]
    kept.close()


def test_a_file_without_backups_has_none(store: Store) -> None:
    assert backups.listed(store.file_id) == []


def test_of_one_day_the_ten_latest_are_kept(store: Store) -> None:
    made = []
    for number in range(12):
        a_programme(store, name=str(number))
        made.append(backups.make(store))
    assert backups.listed(store.file_id) == made[:1:-1]
    assert files(store) == sorted([*(one.name for one in made[2:]), "manifest.jsonl"])


def test_the_backups_of_two_files_do_not_mix(store: Store, tmp_path: Path) -> None:
    other = a_store(tmp_path, name="annen")
    one, two = backups.make(store), backups.make(other)
    assert (backups.listed(store.file_id), backups.listed(other.file_id)) == ([one], [two])
    other.close()


def test_a_backup_that_was_taken_away_is_not_listed(store: Store) -> None:
    first, second = backups.make(store), backups.make(store)
    (backups.folder(store.file_id) / second.name).unlink()
    assert backups.listed(store.file_id) == [first]


@pytest.mark.parametrize(
    "torn", ['{"name": "x.ment', "", "[]", "{}", '{"name": 3, "made": "i går", "bytes": 1}', "\ufffd\0"]
)
def test_a_torn_line_of_the_list_is_passed_over(store: Store, torn: str) -> None:
    """As the power left it in the middle of a line: the next backup is made and both good ones are known."""
    first = backups.make(store)
    with (backups.folder(store.file_id) / "manifest.jsonl").open("a", encoding="utf-8") as manifest:
        manifest.write(torn)
    assert backups.listed(store.file_id) == [first]
    second = backups.make(store)
    assert backups.listed(store.file_id) == [second, first]


def harmed(change: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy comes out otherwise than SQLite has written it."""

    def bad(path: Path, key: Any, **how: bool) -> Any:
        if path.suffix == ".new":
            change(path)
        return connect(path, key, **how)

    monkeypatch.setattr(making, "connect", bad)


def lose_a_row(path: Path) -> None:
    connection = connect(path, None)
    connection.execute("DROP TRIGGER programme_bd")
    connection.execute("DELETE FROM programme")
    connection.close()


def lose_a_step(path: Path) -> None:
    connection = connect(path, None)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DELETE FROM change_set WHERE id = (SELECT max(id) FROM change_set)")
    connection.close()


def lose_the_end(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096 * 5)


def lose_a_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[3 * 4096 : 4 * 4096] = bytes(4096)
    path.write_bytes(content)


@pytest.mark.parametrize("change", [lose_a_row, lose_the_end, lose_a_page])
def test_a_damaged_copy_does_not_count(
    store: Store, change: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    a_programme(store)
    good = backups.make(store)
    a_programme(store, name="Senere")
    harmed(change, monkeypatch)
    with pytest.raises(errors.BackupNotVerified):
        backups.make(store)
    assert store.changed
    assert backups.listed(store.file_id) == [good]
    assert files(store) == sorted([good.name, "manifest.jsonl"])
    assert store.check().ok


def test_no_old_backup_goes_for_one_that_does_not_count(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    a_programme(store)
    good = [backups.make(store) for _ in range(10)]
    harmed(lose_a_row, monkeypatch)
    with pytest.raises(errors.BackupNotVerified):
        backups.make(store)
    assert backups.listed(store.file_id) == good[::-1]


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_list_that_cannot_be_read_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    backups.make(store)
    monkeypatch.setattr(Path, "read_text", failing(5))
    with pytest.raises(errors.DiskFailed):
        backups.listed(store.file_id)


@pytest.mark.parametrize(("code", "cause"), [(28, errors.DiskFull), (5, errors.DiskFailed), (30, errors.ReadOnlyPlace)])
@pytest.mark.parametrize("what", ["replace", "fsync"])
def test_a_bad_disk_is_told_and_nothing_counts(
    store: Store, monkeypatch: pytest.MonkeyPatch, what: str, code: int, cause: type[Exception]
) -> None:
    good = backups.make(store)
    a_programme(store)
    with monkeypatch.context() as disk:
        disk.setattr(os, what, failing(code))
        with pytest.raises(cause):
            backups.make(store)
    assert store.changed
    assert backups.listed(store.file_id) == [good]
    assert not list(backups.folder(store.file_id).glob(".*"))


@pytest.mark.parametrize(("code", "cause"), [(28, errors.DiskFull), (30, errors.ReadOnlyPlace)])
def test_a_folder_that_cannot_be_made_is_told(
    store: Store, monkeypatch: pytest.MonkeyPatch, code: int, cause: type[Exception]
) -> None:
    monkeypatch.setattr(Path, "mkdir", failing(code))
    with pytest.raises(cause):
        backups.make(store)


def test_a_file_in_the_folders_place_is_told(store: Store, data: Path) -> None:
    data.write_text("en fil", "utf-8")
    with pytest.raises(errors.ReadOnlyPlace):
        backups.make(store)
    assert backups.listed(store.file_id) == []


def test_a_full_disk_under_the_copy_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    a_programme(store)
    live = store.connection

    def small() -> Any:
        connection = live()
        return Full(connection)

    monkeypatch.setattr(store, "connection", small)
    with pytest.raises(errors.DiskFull):
        backups.make(store)
    assert files(store) == []


class Full:
    """A connection on a disk that is full as soon as something is written."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def execute(self, statement: str, values: tuple[object, ...] = ()) -> Any:
        if statement.startswith("VACUUM"):
            error = sqlcipher.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlcipher.SQLITE_FULL
            raise error
        return self._connection.execute(statement, values)

    def close(self) -> None:
        self._connection.close()


def test_the_list_says_when_in_utc(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = dt.datetime(2027, 1, 31, 23, 5, 7, tzinfo=dt.UTC)
    monkeypatch.setattr(making, "now", lambda: moment)
    made = backups.make(store)
    assert made.made == moment
    assert made.name.startswith("2027-01-31T230507-")
    line = json.loads((backups.folder(store.file_id) / "manifest.jsonl").read_text("utf-8"))
    assert line["made"] == "2027-01-31T23:05:07+00:00"
    assert line == {**asdict(made), "made": line["made"]}


def test_the_folder_is_the_persons_own(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "user_data", places.user_data)
    assert backups.folder(store.file_id).parts[-2:] == ("backups", store.file_id.hex)


def test_a_copy_to_a_place_of_ones_own_is_verified_too(store: Store, tmp_path: Path) -> None:
    programme = a_programme(store)
    target = tmp_path / "kopi.mentordesk"
    target.write_text("en eldre kopi", "utf-8")
    backups.copy_to(store, target)
    kept = open_file(target, passphrase=None)
    assert [row.id for row in kept.read(programmes)] == [programme]
    kept.close()
    assert backups.listed(store.file_id) == []


def test_a_copy_never_takes_the_files_own_place(store: Store, tmp_path: Path) -> None:
    programme = a_programme(store)
    (tmp_path / "peker").symlink_to(store.path)
    for target in (store.path, tmp_path / "peker"):
        with pytest.raises(errors.FileAlreadyThere):
            backups.copy_to(store, target)
    change_programme(store, programme, {"name": "Nytt"})


def test_a_copy_into_no_folder_or_onto_one_is_told(store: Store, tmp_path: Path) -> None:
    (tmp_path / "mappe").mkdir()
    for target in (tmp_path / "nei" / "kopi.mentordesk", tmp_path / "mappe"):
        with pytest.raises(errors.ReadOnlyPlace):
            backups.copy_to(store, target)
    assert not list(tmp_path.glob(".*.new"))


def test_a_damaged_copy_leaves_the_older_one(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_programme(store)
    target = tmp_path / "kopi.mentordesk"
    backups.copy_to(store, target)
    before = target.read_bytes()
    harmed(lose_a_step, monkeypatch)
    with pytest.raises(errors.BackupNotVerified):
        backups.copy_to(store, target)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob(".*.new"))


def test_the_name_reaches_the_disk_before_it_counts(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes first, then the name, then the folder that holds it, then the line that says so."""
    done: list[str] = []
    sync, replace, count = os.fsync, os.replace, shelf.count

    def synced(handle: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def replaced(source: Path, target: Path) -> None:
        done.append("name")
        replace(source, target)

    def counted(place: Path, made: shelf.Backup) -> None:
        done.append("counts")
        count(place, made)

    made_before = backups.make(store)  # folders and list are there
    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    monkeypatch.setattr(shelf, "count", counted)
    assert backups.make(store) != made_before
    assert done[:5] == ["file", "name", "folder", "counts", "file"]


def test_a_folder_that_does_not_reach_the_disk_leaves_the_old_ones(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = backups.make(store)
    monkeypatch.setattr(making, "put_in_place", failing(5))
    with pytest.raises(errors.DiskFailed):
        backups.make(store)
    assert backups.listed(store.file_id) == [good]
    assert files(store) == sorted((good.name, "manifest.jsonl"))


def test_a_line_that_cannot_be_written_takes_its_backup_away(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    good = backups.make(store)
    monkeypatch.setattr(shelf, "count", failing(28))
    with pytest.raises(errors.DiskFull):
        backups.make(store)
    assert backups.listed(store.file_id) == [good]
    assert files(store) == sorted((good.name, "manifest.jsonl"))


def test_a_backup_that_lost_its_end_is_not_listed(store: Store) -> None:
    first, second = backups.make(store), backups.make(store)
    os.truncate(backups.path_of(store.file_id, second.name), second.bytes - 1)
    assert backups.listed(store.file_id) == [first]


def test_nothing_goes_while_the_file_itself_is_not_whole(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [backups.make(store) for _ in range(rotation.LATEST)]
    monkeypatch.setattr(making, "_is_whole", lambda store: False)
    made += [backups.make(store), backups.make(store)]
    assert backups.listed(store.file_id) == made[::-1]


def test_what_a_killed_process_left_goes_after_a_day(store: Store) -> None:
    backups.make(store)
    old, fresh = (backups.folder(store.file_id) / f".{name}.new" for name in ("gammel", "fersk"))
    for path in (old, fresh):
        path.write_bytes(b"halv")
    os.utime(old, (0, 0))
    backups.make(store)
    assert (old.exists(), fresh.exists()) == (False, True)
