"""Files that leave the program: whole, or not at all."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.core.store import outgoing
from mentordesk.core.store.errors import DiskFull, FileAlreadyThere, ReadOnlyPlace
from mentordesk.core.store.unit import Store
from tests.builders import a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_store(tmp_path)
    yield opened
    opened.close()


def test_an_older_file_is_replaced_and_nothing_is_left_beside_it(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "ut" / "kalender.ics"
    out.parent.mkdir()
    for content in (b"1", b"2"):
        outgoing.write_out(store, out, content)
    assert [(path.name, path.read_bytes()) for path in out.parent.iterdir()] == [("kalender.ics", b"2")]


def test_the_open_file_is_never_written_over(store: Store, tmp_path: Path) -> None:
    (tmp_path / "annet navn.ics").symlink_to(store.path)
    before = store.path.stat().st_size
    for path in (store.path, tmp_path / "annet navn.ics"):
        with pytest.raises(FileAlreadyThere):
            outgoing.write_out(store, path, b"1")
    assert store.path.stat().st_size == before


def test_a_folder_that_is_not_there_is_told(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyPlace):
        outgoing.write_out(store, tmp_path / "finnes ikke" / "kalender.ics", b"1")
    with pytest.raises(ReadOnlyPlace):
        outgoing.write_out(store, tmp_path, b"1")


def test_a_full_disk_leaves_the_older_file(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "kalender.ics"
    out.write_bytes(b"1")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        outgoing.write_out(store, out, b"2")
    assert out.read_bytes() == b"1"
    assert not list(tmp_path.glob(".*.new"))


def test_of_several_files_all_are_there_or_none(store: Store, tmp_path: Path) -> None:
    older, new, blocked = tmp_path / "a.pdf", tmp_path / "b.pdf", tmp_path / "c.json"
    older.write_bytes(b"1")
    blocked.mkdir()
    with pytest.raises(ReadOnlyPlace), outgoing.writing_out(store, {older: b"2", new: b"2", blocked: b"2"}):
        pass
    assert older.read_bytes() == b"1"
    assert not new.exists()
    assert not list(tmp_path.glob(".*.new"))


def test_what_the_caller_could_not_finish_is_taken_back(store: Store, tmp_path: Path) -> None:
    older, new = tmp_path / "a.pdf", tmp_path / "b.pdf"
    older.write_bytes(b"1")
    with pytest.raises(ZeroDivisionError), outgoing.writing_out(store, {older: b"2", new: b"2"}):
        new.write_bytes(bytes(1 // (older.read_bytes() != b"2")))
    assert older.read_bytes() == b"1"
    assert not new.exists()
    with outgoing.writing_out(store, {older: b"2", new: b"2"}):
        pass
    assert older.read_bytes() == new.read_bytes() == b"2"
    assert not list(tmp_path.glob(".*.new"))
