"""A backup takes the place of the file: what lay there is kept, the erased stay erased, nothing happens by halves."""

import datetime as dt
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.programme.tables import Person
from mentordesk.core.store import backups, errors, file
from mentordesk.core.store.backups import restoring, shelf, whereabouts
from mentordesk.core.store.backups.comparing import differences
from mentordesk.core.store.erasing import erase_rows
from mentordesk.core.store.file import key_of
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store, an_adept

PASSPHRASE = "riktig hest batteri stift"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases are stretched quickly."""
    monkeypatch.setattr(file, "_ROUNDS", 1000)


def changed_since(folder: Path, passphrase: str | None = None) -> tuple[Path, Path, UUID]:
    """A closed file that has gone on since its backup: its place, the backup's, its id."""
    store = a_store(folder, passphrase=passphrase)
    programme = a_programme(store)
    made = backups.make(store)
    change_programme(store, programme, {"name": "Senere"})
    found = store.path, backups.path_of(store.file_id, made.name), store.file_id
    store.close()
    return found


def names(path: Path, passphrase: str | None = None) -> list[str]:
    """The programmes of a file."""
    store = open_file(path, passphrase=passphrase)
    try:
        assert store.check().ok
        return [row.name for row in store.read(programmes)]
    finally:
        store.close()


def replicas(store: Store) -> tuple[int, str, str]:
    """How many replicas a file knows, which one it is, and who signs there."""
    connection = store.connection()
    try:
        (number,) = connection.execute("SELECT count(*) FROM replica").fetchone()
        own = "SELECT uuid, person FROM replica WHERE id = (SELECT replica FROM this_file)"
        return (number, *connection.execute(own).fetchone())
    finally:
        connection.close()


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_there_and_back(tmp_path: Path, passphrase: str | None) -> None:
    path, backup, file_id = changed_since(tmp_path, passphrase)
    before = path.read_bytes()
    kept = restoring.restore(path, backup, key_of(backup, passphrase))
    assert names(path, passphrase) == ["Sterk sammen"]
    assert kept is not None
    assert kept.read_bytes() == before
    assert kept.parent == backups.folder(file_id) / "before-restore"
    assert kept.name.startswith("prøve før gjenoppretting 2")
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == [path.name]
    assert whereabouts.known_id(path) == file_id
    restoring.restore(path, kept, key_of(kept, passphrase))
    assert names(path, passphrase) == ["Senere"]


def test_the_restored_file_is_another_replica_of_the_same_file(tmp_path: Path) -> None:
    path, backup, file_id = changed_since(tmp_path)
    store = open_file(path, passphrase=None)
    count, own, person = replicas(store)
    store.close()
    restoring.restore(path, backup, None)
    store = open_file(path, passphrase=None)
    number, now, signs = replicas(store)
    assert (number, signs) == (count + 1, person)
    assert now != own
    assert store.file_id == file_id
    a_programme(store, name="Etterpå")
    assert store.check().ok
    assert not backups.current(store)
    store.close()


def test_an_open_file_is_not_replaced(tmp_path: Path) -> None:
    path, backup, _ = changed_since(tmp_path)
    store = open_file(path, passphrase=None)
    with pytest.raises(errors.FileInUse):
        restoring.restore(path, backup, None)
    store.close()
    assert names(path) == ["Senere"]


def flip(path: Path) -> None:
    """One bit in the middle is another."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    path.write_bytes(content)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def scribble(path: Path) -> None:
    path.write_bytes(b"\0" * 8192)


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
@pytest.mark.parametrize("harm", [flip, cut])
def test_a_damaged_backup_is_not_used(tmp_path: Path, passphrase: str | None, harm: Callable[[Path], None]) -> None:
    path, backup, _ = changed_since(tmp_path, passphrase)
    key, before = key_of(backup, passphrase), path.read_bytes()
    harm(backup)
    with pytest.raises(errors.BackupDamaged):
        restoring.restore(path, backup, key)
    assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == [path.name]


@pytest.mark.parametrize("harm", [Path.unlink, scribble, cut, empty])
@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_file_that_is_gone_or_damaged_comes_back(
    tmp_path: Path, passphrase: str | None, harm: Callable[[Path], None]
) -> None:
    path, backup, file_id = changed_since(tmp_path, passphrase)
    harm(path)
    assert whereabouts.known_id(path) == file_id
    found = restoring.newest_good(file_id, passphrase)
    assert found is not None
    assert found.name == backup.name
    kept = restoring.restore(path, backup, key_of(backup, passphrase))
    assert (kept is not None) is (harm is not Path.unlink)
    assert names(path, passphrase) == ["Sterk sammen"]


def test_the_newest_that_is_good_is_found(tmp_path: Path) -> None:
    store = a_store(tmp_path, passphrase=PASSPHRASE)
    a_programme(store)
    made = [backups.make(store) for _ in range(3)]
    flip(backups.path_of(store.file_id, made[2].name))
    assert restoring.newest_good(store.file_id, PASSPHRASE) == made[1]
    assert restoring.newest_good(store.file_id, "feil") is None
    assert restoring.newest_good(store.file_id, None) is None
    store.close()


def test_a_wrong_or_missing_passphrase_changes_nothing(tmp_path: Path) -> None:
    path, backup, _ = changed_since(tmp_path, PASSPHRASE)
    with pytest.raises(errors.PassphraseMissing):
        restoring.restore(path, backup, None)
    with pytest.raises(errors.WrongPassphrase):
        restoring.restore(path, backup, key_of(backup, "feil"))
    assert names(path, PASSPHRASE) == ["Senere"]


def test_a_backup_of_another_file_is_refused(tmp_path: Path) -> None:
    path, _, _ = changed_since(tmp_path)
    (tmp_path / "annen").mkdir()
    _, other, _ = changed_since(tmp_path / "annen")
    with pytest.raises(errors.BackupOfAnotherFile):
        restoring.restore(path, other, None)
    assert names(path) == ["Senere"]


def test_a_place_that_nothing_lay_in_takes_any_backup(tmp_path: Path) -> None:
    _, backup, _ = changed_since(tmp_path)
    fresh = tmp_path / "ny.mentordesk"
    assert restoring.restore(fresh, backup, None) is None
    assert names(fresh) == ["Sterk sammen"]


def test_a_step_that_was_cut_off_does_not_get_into_the_restored_file(tmp_path: Path) -> None:
    path, backup, _ = changed_since(tmp_path)
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 504 + os.urandom(4096))
    scribble(path)
    kept = restoring.restore(path, backup, None)
    assert kept is not None
    assert kept.with_name(f"{kept.name}-journal").stat().st_size == 4608
    assert not journal.exists()
    assert names(path) == ["Sterk sammen"]


@pytest.mark.parametrize("what", ["replace", "fsync"])
def test_a_bad_disk_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    path, backup, _ = changed_since(tmp_path)

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as disk:
        disk.setattr(os, what, fail)
        with pytest.raises(errors.DiskFull):
            restoring.restore(path, backup, None)
    assert names(path) == ["Senere"]
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == [path.name]


@pytest.mark.parametrize(
    ("code", "cause"), [(sqlcipher.SQLITE_FULL, errors.DiskFull), (sqlcipher.SQLITE_CORRUPT, errors.BackupDamaged)]
)
def test_a_disk_that_fails_is_not_taken_for_a_damaged_backup(
    code: int, cause: type[Trouble], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backup, _ = changed_since(tmp_path)

    def fail(_: object) -> None:
        error = sqlcipher.OperationalError("x")
        error.sqlite_errorcode = code
        raise error

    with monkeypatch.context() as disk:
        disk.setattr(restoring, "_new_replica", fail)
        with pytest.raises(cause):
            restoring.restore(path, backup, None)
    assert names(path) == ["Senere"]


def test_five_files_from_before_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, backup, _ = changed_since(tmp_path)
    start, kept = dt.datetime(2027, 1, 1, tzinfo=dt.UTC), list[Path]()
    for number in range(7):
        moment = start + dt.timedelta(hours=number)
        monkeypatch.setattr(restoring, "now", lambda moment=moment: moment)
        found = restoring.restore(path, backup, None)
        assert found is not None
        kept.append(found)
    assert [one.exists() for one in kept] == [False, False, True, True, True, True, True]


def test_two_of_one_second_are_both_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, backup, _ = changed_since(tmp_path)
    monkeypatch.setattr(restoring, "now", lambda: dt.datetime(2027, 1, 1, tzinfo=dt.UTC))
    kept = [restoring.restore(path, backup, None) for _ in range(3)]
    assert [names(one) for one in kept if one is not None] == [["Senere"], ["Sterk sammen"], ["Sterk sammen"]]
    assert len(set(kept)) == 3


def erased(folder: Path) -> tuple[Path, Path, UUID]:
    """A file in which somebody was erased since the backup was made: its place, the backup's, the person's id."""
    store = a_store(folder)
    person = an_adept(store, a_programme(store), "Amina Kanarifugl")
    backup = backups.path_of(store.file_id, backups.make(store).name)
    with store.recording("privacy.erase_person", log=True) as session:
        erase_rows(session, [("person", person)], UUID(int=7))
        raw: Any = session.connection().connection.dbapi_connection
        raw.execute(
            "INSERT INTO erasure(id, kind, subject, records, reason, day, author)"
            " VALUES (?, 'person', ?, 1, '', ?, '')",
            (UUID(int=7).hex, person.hex, "2026-11-26"),
        )
    backups.make(store)
    found = store.path, backup, person
    store.close()
    return found


@pytest.mark.parametrize("gone", [False, True])
def test_who_was_erased_stays_erased(tmp_path: Path, gone: bool) -> None:
    """Also when the file is gone, and only the list beside the backups knows."""
    path, backup, person = erased(tmp_path)
    assert b"Kanarifugl" in backup.read_bytes()
    if gone:
        path.unlink()
    restoring.restore(path, backup, None)
    assert b"Kanarifugl" not in path.read_bytes()
    store = open_file(path, passphrase=None)
    with store.reading() as session:
        assert session.get(Person, person, execution_options={"deleted": True}) is None
    assert store.check().ok
    store.close()


def test_the_list_of_the_erased_names_nobody(tmp_path: Path) -> None:
    path, _, person = erased(tmp_path)
    store = open_file(path, passphrase=None)
    place = backups.folder(store.file_id) / "erased.jsonl"
    store.close()
    (note,) = shelf.notes(place)
    assert note["subject"] == person.hex
    assert set(note) == {"erasure", "kind", "subject", "records", "day", "places"}


def test_what_is_different_is_told(tmp_path: Path, store: Store) -> None:
    programme = a_programme(store)
    an_adept(store, programme)
    backup = backups.path_of(store.file_id, backups.make(store).name)
    same = differences(store, backup, None)
    assert (same.then, same.lost) == (same.now, {})
    an_adept(store, programme, "Leyla Said")
    change_programme(store, programme, {"name": "Senere"})
    found = differences(store, backup, None)
    assert (found.then["person"], found.now["person"]) == (1, 2)
    assert list(found.lost.values()) == [2]
    assert abs(next(iter(found.lost)) - dt.date.today()) <= dt.timedelta(days=1)
    flip_header(backup)
    with pytest.raises(errors.BackupDamaged):
        differences(store, backup, None)


def flip_header(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4000] = bytes(3900)
    path.write_bytes(content)


def test_a_backup_is_named_by_its_name_or_its_path(store: Store, tmp_path: Path) -> None:
    made = backups.make(store)
    path = backups.path_of(store.file_id, made.name)
    assert restoring.named(store.file_id, made.name) == path
    copy = Path(shutil.copy(path, tmp_path / "minnepinne.mentordesk"))
    assert restoring.named(None, str(copy)) == copy
    for name in ("finnes ikke", "", str(tmp_path)):
        with pytest.raises(errors.BackupUnknown):
            restoring.named(store.file_id, name)
