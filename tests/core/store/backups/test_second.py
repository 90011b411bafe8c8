"""The second place: sealed copies alone, read back; a stick that is not in is nothing wrong."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups, errors, file
from mentordesk.core.store.backups import restoring, second, shelf
from mentordesk.core.store.file import key_of
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store

PASSPHRASE = "riktig hest batteri stift"


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A locked file with a programme."""
    monkeypatch.setattr(file, "_ROUNDS", 1000)
    store = a_store(tmp_path, passphrase=PASSPHRASE, name="låst")
    a_programme(store)
    yield store
    store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A memory stick that is in."""
    place = tmp_path / "minnepinne"
    place.mkdir()
    return place


def copies(stick: Path) -> list[Path]:
    """The backups on the stick, the oldest first."""
    return sorted(stick.rglob("*.mentordesk"), key=lambda path: path.stat().st_mtime_ns)


def test_none_is_chosen_at_first(store: Store) -> None:
    assert second.second_place(store.file_id) is None
    with pytest.raises(errors.SecondPlaceAway):
        second.bring(store.file_id, backups.make(store))


def test_each_backup_goes_there_too(sealed: Store, stick: Path) -> None:
    second.choose(sealed.file_id, stick, "prøve")
    made = backups.make(sealed)
    (copy,) = copies(stick)
    assert copy.read_bytes() == backups.path_of(sealed.file_id, made.name).read_bytes()
    assert b"Sterk sammen" not in copy.read_bytes()
    place = second.second_place(sealed.file_id)
    assert place == second.SecondPlace(stick, there=True, last=made.made, failed=False)
    assert shelf.listed_in(copy.parent) == [made]


def test_a_copy_there_can_be_restored_on_another_machine(sealed: Store, stick: Path, tmp_path: Path) -> None:
    second.choose(sealed.file_id, stick, "prøve")
    backups.make(sealed)
    sealed.close()
    shutil.rmtree(tmp_path / "data")
    sealed.path.unlink()
    (copy,) = copies(stick)
    restoring.restore(sealed.path, copy, key_of(copy, PASSPHRASE))
    store = open_file(sealed.path, passphrase=PASSPHRASE)
    assert [row.name for row in store.read(programmes)] == ["Sterk sammen"]
    store.close()


def test_a_file_that_anybody_can_read_goes_nowhere(store: Store, stick: Path) -> None:
    second.choose(store.file_id, stick, "prøve")
    made = backups.make(store)
    assert copies(stick) == []
    with pytest.raises(errors.SecondPlaceNotSealed):
        second.bring(store.file_id, made)
    assert copies(stick) == []


def test_a_stick_that_is_not_in_is_nothing_wrong(sealed: Store, stick: Path, tmp_path: Path) -> None:
    second.choose(sealed.file_id, stick, "prøve")
    first = backups.make(sealed)
    stick.rename(tmp_path / "i lomma")
    later = backups.make(sealed)
    assert backups.listed(sealed.file_id) == [later, first]
    place = second.second_place(sealed.file_id)
    assert place == second.SecondPlace(stick, there=False, last=first.made, failed=False)
    stick.mkdir()  # as some systems leave it when the stick is out: nothing may be put there
    assert not second.second_place(sealed.file_id).there  # type: ignore[union-attr]
    backups.make(sealed)
    assert copies(stick) == []
    stick.rmdir()
    (tmp_path / "i lomma").rename(stick)
    backups.make(sealed)
    assert len(copies(stick)) == 2


def test_one_pulled_out_in_the_middle_is_told_and_nothing_else_fails(
    sealed: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second.choose(sealed.file_id, stick, "prøve")

    def pulled_out(*_: object) -> None:
        raise OSError(5, os.strerror(5))

    with monkeypatch.context() as disk:
        disk.setattr(shutil, "copyfile", pulled_out)
        made = backups.make(sealed)
    assert backups.listed(sealed.file_id) == [made]
    assert not sealed.changed
    assert second.second_place(sealed.file_id).failed  # type: ignore[union-attr]
    backups.make(sealed)
    assert not second.second_place(sealed.file_id).failed  # type: ignore[union-attr]


def test_a_copy_that_comes_out_otherwise_does_not_count(
    sealed: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second.choose(sealed.file_id, stick, "prøve")
    copy = shutil.copyfile

    def badly(source: Path, target: Path) -> None:
        copy(source, target)
        os.truncate(target, 4096)

    with monkeypatch.context() as disk:
        disk.setattr(shutil, "copyfile", badly)
        made = backups.make(sealed)
    assert list(stick.rglob("*.*")) == []
    with monkeypatch.context() as disk:
        disk.setattr(shutil, "copyfile", badly)
        with pytest.raises(errors.BackupNotVerified):
            second.bring(sealed.file_id, made)


def test_the_oldest_go_there_too(sealed: Store, stick: Path) -> None:
    second.choose(sealed.file_id, stick, "prøve")
    made = [backups.make(sealed) for _ in range(11)]
    assert [path.name for path in copies(stick)] == [one.name for one in made[1:]]


def test_the_choice_is_taken_back(sealed: Store, stick: Path) -> None:
    second.choose(sealed.file_id, stick, "prøve")
    backups.make(sealed)
    second.forget(sealed.file_id)
    backups.make(sealed)
    assert second.second_place(sealed.file_id) is None
    assert len(copies(stick)) == 1


def test_the_choice_is_the_machines_and_each_files_own(
    store: Store, sealed: Store, stick: Path, tmp_path: Path
) -> None:
    second.choose(sealed.file_id, stick, "prøve")
    assert second.second_place(store.file_id) is None
    choices = tmp_path / "config" / "second-places.json"
    assert list(json.loads(choices.read_text("utf-8"))) == [sealed.file_id.hex]
    choices.write_text("[1", "utf-8")
    assert second.second_place(sealed.file_id) is None


def test_a_place_that_cannot_be_written_is_not_chosen(sealed: Store, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("en fil", "utf-8")
    with pytest.raises(errors.ReadOnlyPlace):
        second.choose(sealed.file_id, tmp_path / "fil", "prøve")
    assert second.second_place(sealed.file_id) is None
