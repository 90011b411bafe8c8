"""Another passphrase, a first one, none any more: the same file afterwards, and never one that opens with nothing."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups, errors, history
from mentordesk.core.store.file import Key, connect
from mentordesk.core.store.keys import changing, copies
from mentordesk.core.store.keys.changing import change_passphrase, prove, turn_off, turn_on
from mentordesk.core.store.keys.older import older_backups, relock_backups
from mentordesk.core.store.keys.recovery import recovery_words
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_programme
from tests.core.store.keys.conftest import OTHER, PASSPHRASE


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but those that a line of history adds."""
    connection = store.connection()
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    found["change_set"] = [row for row in found["change_set"] if not row[7].startswith("store.")]
    for pragma in ("application_id", "user_version"):
        found[pragma] = connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.close()
    return found


def steps(store: Store) -> list[str]:
    return [line.command for line in store.read(history.history)]


def test_a_changed_passphrase_opens_the_file_and_the_old_one_does_not(locked: Store) -> None:
    before = content(locked)
    change_passphrase(locked, OTHER)
    assert steps(locked)[0] == "store.change_passphrase"
    assert locked.check().ok
    assert content(locked) == before
    locked.close()
    with pytest.raises(errors.EarlierPassphrase):
        open_file(locked.path, passphrase=PASSPHRASE)
    open_file(locked.path, passphrase=OTHER).close()


def test_the_file_stays_open_and_can_be_changed_and_undone(locked: Store) -> None:
    change_passphrase(locked, OTHER)
    a_programme(locked, name="Nye veier")
    assert len(locked.read(programmes)) == 2
    locked.undo()
    assert locked.undo().command == "programme.create_programme"
    assert locked.read(programmes) == []
    assert locked.check().ok


def test_there_is_a_backup_from_before_and_one_from_after(locked: Store) -> None:
    before = locked.key
    change_passphrase(locked, OTHER)
    newest, older = backups.listed(locked.file_id)
    folder = backups.folder(locked.file_id)
    assert copies.opens(folder / newest.name, locked.key)
    assert copies.opens(folder / older.name, before)
    assert older_backups(locked) == [folder / older.name]


def test_a_sheet_of_before_opens_nothing_any_more(locked: Store) -> None:
    assert locked.key is not None
    words = " ".join(recovery_words(locked.key))
    change_passphrase(locked, OTHER)
    fresh = " ".join(recovery_words(locked.key))
    locked.close()
    with pytest.raises(errors.WrongRecoveryWords):
        open_file(locked.path, passphrase=None, recovery=words)
    open_file(locked.path, passphrase=None, recovery=fresh).close()


def test_older_backups_are_locked_like_the_file(locked: Store) -> None:
    for name in ("En", "To"):
        a_programme(locked, name=name)
        backups.make(locked)
    was = backups.listed(locked.file_id)
    found = change_passphrase(locked, OTHER)
    assert relock_backups(locked, found.before) == len(was)
    known = backups.listed(locked.file_id)
    assert [one.name for one in known[1:]] == [one.name for one in was]
    assert [one.made for one in known[1:]] == [one.made for one in was]
    assert older_backups(locked) == []
    store = open_file(backups.path_of(locked.file_id, was[-1].name), passphrase=OTHER)
    assert [row.name for row in store.read(programmes)].count("En") == 1
    assert store.check().ok
    store.close()
    assert relock_backups(locked, found.before) == 0


def test_an_older_backup_that_cannot_be_relocked_stays(locked: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    found = change_passphrase(locked, OTHER)
    (older,) = older_backups(locked)
    as_it_was = older.read_bytes()
    monkeypatch.setattr(copies, "_alike", lambda *_: False)
    with pytest.raises(errors.KeyNotChanged):
        relock_backups(locked, found.before)
    assert older.read_bytes() == as_it_was
    assert list(older.parent.glob(".*")) == []


@pytest.mark.parametrize("wrong", [Key.of("feil", bytes(16)), None])
def test_an_older_backup_of_another_key_is_passed_over(locked: Store, wrong: Key | None) -> None:
    change_passphrase(locked, OTHER)
    assert relock_backups(locked, wrong) == 0
    assert len(older_backups(locked)) == 1


def test_turned_on_it_is_the_same_file_and_nothing_plain_is_left_beside_it(plain: Store) -> None:
    before = content(plain)
    found = turn_on(plain, PASSPHRASE)
    assert plain.encrypted
    assert content(plain) == before
    assert found.before is None
    a_programme(plain, name="Nye veier")
    plain.undo()
    assert plain.check().ok
    assert len(older_backups(plain)) == 1
    assert relock_backups(plain, None) == 1
    everywhere = [path for path in plain.path.parent.rglob("*") if path.is_file()]
    assert not [path for path in everywhere if b"Sterk sammen" in path.read_bytes()]
    plain.close()
    with pytest.raises(errors.PassphraseMissing):
        open_file(plain.path, passphrase=None)


def test_turned_off_it_is_the_same_file_for_everybody(locked: Store) -> None:
    before = content(locked)
    turn_off(locked)
    assert not locked.encrypted
    assert steps(locked)[0] == "store.turn_off_encryption"
    assert locked.check().ok
    assert content(locked) == before
    locked.close()
    store = open_file(locked.path, passphrase=None)
    assert store.undo().command == "programme.create_programme"
    store.close()


def test_a_copy_that_is_not_equal_changes_nothing(locked: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    before = locked.key
    monkeypatch.setattr(copies, "_alike", lambda *_: False)
    with pytest.raises(errors.KeyNotChanged):
        turn_off(locked)
    assert locked.key == before
    assert steps(locked)[0] == "programme.create_programme"
    assert locked.check().ok


@pytest.mark.parametrize("way", [turn_off, lambda store: change_passphrase(store, OTHER)])
def test_a_bad_disk_is_told_and_the_file_is_as_it_was(
    locked: Store, way: Callable[[Store], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make(locked)
    before = locked.key

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(copies, "settle", full)
    monkeypatch.setattr(changing, "connect", full)
    with pytest.raises(errors.DiskFull):
        way(locked)
    assert locked.key == before
    assert sorted(path.suffix for path in locked.path.parent.iterdir() if path.is_file()) == [".lock", ".mentordesk"]
    a_programme(locked, name="Nye veier")
    assert locked.check().ok


def test_others_see_the_file_all_the_while(locked: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    way = changing._rekeyed

    def watched(path: Path, before: Key | None, after: Key | None) -> None:
        way(path, before, after)
        seen.extend(row.name for row in locked.read(programmes))

    monkeypatch.setattr(changing, "_rekeyed", watched)
    change_passphrase(locked, OTHER)
    assert seen == ["Sterk sammen"]


def test_a_file_that_somebody_reads_for_long_is_left_as_it_is(locked: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLCipher says "ok" then, and has changed nothing."""
    monkeypatch.setattr(changing, "connect", impatient)
    before = locked.key
    other = connect(locked.path, before, reading=True)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM programme").fetchall()
    with pytest.raises((errors.KeyNotChanged, errors.FileBusy)):
        change_passphrase(locked, OTHER)
    other.close()
    assert locked.key == before
    a_programme(locked, name="Nye veier")
    assert locked.check().ok


def impatient(path: Path, key: Key | None) -> object:
    connection = connect(path, key)
    connection.execute("PRAGMA busy_timeout = 200")
    return connection


def test_who_knows_the_passphrase_or_has_the_sheet_is_believed(locked: Store) -> None:
    assert locked.key is not None
    prove(locked, PASSPHRASE)
    prove(locked, ", ".join(recovery_words(locked.key)).upper())
    for wrong in ("", OTHER, " ".join(recovery_words(Key.of(OTHER, locked.key.salt)))):
        with pytest.raises(errors.NotItsPassphrase):
            prove(locked, wrong)


def test_nothing_of_the_secret_is_in_the_history(locked: Store) -> None:
    found = change_passphrase(locked, OTHER)
    assert locked.key is not None
    said = f"{found!r} {locked.read(history.history)!r}"
    for secret in (OTHER, PASSPHRASE, locked.key.key.hex(), *recovery_words(locked.key)[:3]):
        assert secret not in said
