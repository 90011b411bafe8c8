"""All papers come to their places, or the folder is as it was."""

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.core.documents.errors import PaperFileHeld, PaperFolderReadOnly
from mentordesk.core.documents.placing import placed
from mentordesk.core.kernel.errors import Told
from mentordesk.core.store.errors import DiskFull

OLD, NEW = {"Amina.pdf": b"old"}, {"Amina.pdf": b"new", "Leyla.pdf": b"new"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one older paper in it."""
    with placed(tmp_path / "papers", OLD):
        pass
    return tmp_path / "papers"


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_files_are_written_and_older_ones_replaced(folder: Path) -> None:
    with placed(folder, NEW) as paths:
        assert paths == [folder / "Amina.pdf", folder / "Leyla.pdf"]
    assert content(folder) == NEW


def test_the_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    with placed(tmp_path / "a" / "b", NEW):
        pass
    assert content(tmp_path / "a" / "b") == NEW


def test_whoever_fails_meanwhile_finds_the_folder_as_it_was(folder: Path) -> None:
    with pytest.raises(KeyError), placed(folder, NEW):
        raise KeyError
    assert content(folder) == OLD


def failing(call: Callable[..., object], when: Callable[[Path], bool], error: OSError) -> Callable[..., object]:
    """The same call, which fails for some paths."""

    def instead(first: Path, *rest: object) -> object:
        if when(first):
            raise error
        return call(first, *rest)

    return instead


@pytest.mark.parametrize("held", ["Amina.pdf", "Leyla.pdf"])
def test_a_file_that_is_held_stops_all(tmp_path: Path, held: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows a file that another program has open cannot be renamed."""
    with placed(tmp_path, dict.fromkeys(NEW, b"old")):
        pass
    monkeypatch.setattr(os, "replace", failing(os.replace, lambda path: path.name == held, PermissionError(13, "")))
    with pytest.raises(PaperFileHeld) as told, placed(tmp_path, NEW):
        pass
    assert told.value.facts == {"name": held}
    assert content(tmp_path) == dict.fromkeys(NEW, b"old")


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EACCES, PaperFolderReadOnly)]
)
def test_a_disk_that_says_no_leaves_nothing(
    folder: Path, number: int, kind: type[Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Path] = []

    def write_bytes(path: Path, data: bytes) -> None:
        path.touch()
        written.append(path)
        if len(written) == 2:
            raise OSError(number, "no")

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    with pytest.raises(kind), placed(folder, NEW):
        pass
    assert content(folder) == OLD


def test_a_place_that_is_no_folder_is_told_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "avtaler").write_bytes(b"")
    with pytest.raises(PaperFolderReadOnly) as told, placed(tmp_path / "avtaler", NEW):
        pass
    assert told.value.facts == {"name": "avtaler"}


def test_a_folder_with_the_name_of_a_paper_is_left_alone(folder: Path) -> None:
    (folder / "Leyla.pdf").mkdir()
    with pytest.raises(PaperFolderReadOnly), placed(folder, NEW):
        pass
    assert (folder / "Leyla.pdf").is_dir()
    assert sorted(path.name for path in folder.iterdir()) == ["Amina.pdf", "Leyla.pdf"]
    assert (folder / "Amina.pdf").read_bytes() == b"old"


def test_what_a_killed_program_left_unfinished_is_cleared_away(tmp_path: Path) -> None:
    left, under_way, own = (tmp_path / name for name in (f".{'a' * 32}.new", f".{'b' * 32}.new", ".notat.new"))
    for path in (left, under_way, own):
        path.write_bytes(b"%PDF")
    long_ago = time.time() - 3600
    os.utime(left, (long_ago, long_ago))
    os.utime(own, (long_ago, long_ago))
    with placed(tmp_path, {"a.pdf": b"a"}):
        pass
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted((under_way.name, own.name, "a.pdf"))
