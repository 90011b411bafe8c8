"""Another file in the place of the open one: nothing is written any more, and what was open can be kept."""

import os
import shutil
import threading
from pathlib import Path
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programme_of, programmes
from mentordesk.core.store import backups, errors
from mentordesk.core.store.file import connect
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.surroundings import watch
from mentordesk.core.store.surroundings.rescue import keep_open_one
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store


def changed(store: Store, programme: UUID, name: str) -> None:
    change_programme(store, programme, {"name": name})


def test_its_own_steps_and_a_touched_file_are_no_other_file(store: Store, programme: UUID) -> None:
    changed(store, programme, "Et navn")
    store.look()
    os.utime(store.path, (1, 1))
    store.look()
    changed(store, programme, "Et annet")
    store.undo()
    store.sign_as("En annen")
    store.look()
    copy = store.path.read_bytes()
    store.path.write_bytes(copy)  # written again, with the same in it
    store.look()
    changed(store, programme, "Et tredje")
    assert store.read_only is None
    assert store.check().ok


def test_a_file_that_is_written_anew_by_sqlite_is_no_other_file(store: Store, programme: UUID) -> None:
    writing = connect(store.path, store.key)
    writing.execute("BEGIN IMMEDIATE")
    writing.execute("PRAGMA user_version = 2")
    os.utime(store.path, (1, 1))
    store.look()
    writing.execute("ROLLBACK")
    writing.execute("VACUUM")
    writing.close()
    store.look()
    changed(store, programme, "Et navn")
    assert store.read_only is None


@pytest.mark.parametrize("way", ["put in its place", "written over"])
def test_another_file_is_noticed_and_nothing_is_written_any_more(way: str, tmp_path: Path, store: Store) -> None:
    programme = a_programme(store)
    older = Path(shutil.copy(store.path, tmp_path / "eldre"))
    changed(store, programme, "Et navn")
    content = older.read_bytes()
    if way == "put in its place":
        older.replace(store.path)
    else:
        store.path.write_bytes(content)
    for doing in (store.look, lambda: changed(store, programme, "x"), store.undo, lambda: store.sign_as("x")):
        with pytest.raises(errors.FileReplaced):
            doing()
    assert store.read_only is errors.FileReplaced
    assert store.path.read_bytes() == content


def test_the_same_length_and_change_counter_is_no_disguise(tmp_path: Path, store: Store) -> None:
    """Two copies that have each made one step: to SQLite's own memory they look alike."""
    programme = a_programme(store)
    other = Path(shutil.copy(store.path, tmp_path / "annen.mentordesk"))
    changed(store, programme, "Ett navn")
    store.read(programme_of, programme)
    sister = open_file(other, passphrase=None)
    changed(sister, programme, "To navn")
    sister.close()
    store.path.write_bytes(other.read_bytes())
    with pytest.raises(errors.FileReplaced):
        changed(store, programme, "Tre navn")
    assert store.path.read_bytes() == other.read_bytes()


def test_a_file_that_is_gone_comes_back(store: Store, programme: UUID, tmp_path: Path) -> None:
    away = store.path.rename(tmp_path / "borte")
    with pytest.raises(errors.FileMissing):
        store.look()
    with pytest.raises(errors.FileMissing):
        changed(store, programme, "x")
    assert store.read_only is None
    away.rename(store.path)
    store.look()
    changed(store, programme, "Et navn")


def test_nobody_looks_while_a_step_is_under_way(store: Store, programme: UUID) -> None:
    """The file is half written then, which is no other file."""
    with store.recording("programme.change_programme"):
        os.utime(store.path, (1, 1))
        looking = threading.Thread(target=store.look)
        looking.start()
        looking.join(5)
        assert not looking.is_alive()
    store.look()
    changed(store, programme, "Et navn")


@pytest.mark.parametrize("passphrase", [None, "riktig hest"])
def test_what_was_open_is_kept_when_another_file_takes_its_place(passphrase: str | None, tmp_path: Path) -> None:
    store = a_store(tmp_path, passphrase=passphrase)
    programme = a_programme(store)
    older = Path(shutil.copy(store.path, tmp_path / "eldre"))
    changed(store, programme, "Et navn")
    assert store.read(programme_of, programme).name == "Et navn"
    older.replace(store.path)
    with pytest.raises(errors.FileReplaced):
        store.look()
    kept = keep_open_one(store)
    store.close()
    found = open_file(kept, passphrase=passphrase)
    assert found.read(programme_of, programme).name == "Et navn"
    assert found.check().ok
    found.close()
    assert [one.name for one in kept.parent.iterdir()] == [kept.name]


def test_all_who_look_at_once_see_what_was_open_and_it_is_kept_beside_them(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    older = Path(shutil.copy(store.path, tmp_path / "eldre"))
    programme = a_programme(store)
    older.replace(store.path)
    with pytest.raises(errors.FileReplaced):
        store.look()
    with store.reading() as one, store.reading() as other:
        assert programme_of(one, programme) == programme_of(other, programme)
        kept = keep_open_one(store)
    with pytest.raises(errors.FileReplaced):
        store.hide_names(on=True)
    store.close()
    found = open_file(kept, passphrase=None)
    assert found.read(programmes)[0].id == programme
    found.close()


def test_what_was_written_over_cannot_be_kept_and_no_backup_is_made_of_it(store: Store, programme: UUID) -> None:
    older = store.path.read_bytes()
    changed(store, programme, "Et navn")
    store.path.write_bytes(older)
    with pytest.raises(errors.FileReplaced):
        store.look()
    for doing in (keep_open_one, backups.make):
        with pytest.raises(errors.FileReplaced):
            doing(store)


def test_a_disk_that_fails_while_it_is_looked_at_is_told_and_is_no_other_file(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        error = sqlcipher.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlcipher.SQLITE_IOERR
        raise error

    os.utime(store.path, (1, 1))
    with monkeypatch.context() as disk:
        disk.setattr(watch, "head_of", failing)
        for doing in (store.look, lambda: changed(store, programme, "x")):
            with pytest.raises(errors.DiskFailed):
                doing()
    changed(store, programme, "Et navn")
    assert store.read_only is None


def test_a_kept_step_is_kept_also_when_the_file_cannot_be_seen_just_then(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    stepped = watch.Watch.stepped

    def unseen(watching: watch.Watch, head: watch.Head) -> None:
        with monkeypatch.context() as disk:
            disk.setattr(Path, "stat", failing_stat)
            stepped(watching, head)

    monkeypatch.setattr(watch.Watch, "stepped", unseen)
    changed(store, programme, "Et navn")
    assert store.read(programme_of, programme).name == "Et navn"
    monkeypatch.undo()
    changed(store, programme, "Et annet")


def failing_stat(*_: object, **__: object) -> None:
    raise OSError(5, os.strerror(5))
