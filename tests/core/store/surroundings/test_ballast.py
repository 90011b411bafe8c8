"""Room is kept, given up when the disk is full, and leaves nothing behind."""

from pathlib import Path

import pytest

from mentordesk.core.kernel import places
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.store import errors
from mentordesk.core.store.surroundings import ballast
from tests.builders import a_programme, a_store
from tests.core.store.surroundings.mounts import fill, small_disk


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's own folder, on the same disk as the file."""
    folder = tmp_path / "data"
    monkeypatch.setattr(ballast, "user_data", lambda: folder)
    return folder


def blocks(path: Path) -> int:
    return path.stat().st_blocks * 512


def test_the_room_is_real_and_lies_beside_the_backups(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.mentordesk"
    assert ballast.keep(file)
    assert ballast.keep(file)
    (kept,) = data.iterdir()
    assert kept.stat().st_size == ballast.SIZE
    assert blocks(kept) >= ballast.SIZE
    ballast.leave(file)
    assert kept.exists()
    assert ballast.give_up(file)
    assert not ballast.give_up(file)
    assert list(data.iterdir()) == []


def test_on_another_disk_it_lies_beside_the_file_until_that_is_closed(data: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 4) as mounted:
        if mounted:
            file = tmp_path / "disk" / "x.mentordesk"
            assert ballast.keep(file)
            assert [one.name for one in file.parent.iterdir()] == [".x.mentordesk.spare-room"]
            ballast.leave(file)
            assert list(file.parent.iterdir()) == []
    assert not data.exists()


def test_where_there_is_no_room_none_is_taken(data: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1) as mounted:
        if mounted:
            assert not ballast.keep(tmp_path / "disk" / "x.mentordesk")
            assert list((tmp_path / "disk").iterdir()) == []
    data.write_text("no folder")
    assert not ballast.keep(tmp_path / "x.mentordesk")


def test_on_a_full_disk_the_step_can_be_tried_again_at_once(data: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8) as mounted:
        if not mounted:
            return
        store = a_store(tmp_path / "disk")
        programme = a_programme(store)
        assert ballast.keep(store.path)
        fill(store.path.parent)
        with pytest.raises(errors.SpareRoomGiven):
            change_programme(store, programme, {"purpose": "x" * 100_000})
        assert store.check().ok
        change_programme(store, programme, {"purpose": "x" * 100_000})
        fill(store.path.parent)
        with pytest.raises(errors.DiskFull) as told:
            change_programme(store, programme, {"purpose": "y" * 100_000})
        assert told.type is errors.DiskFull
        assert store.check().ok
        store.close()
        (store.path.parent / "fyll").unlink()
        assert ballast.keep(store.path)


def test_the_place_is_found_where_the_own_folder_is_not_there_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ballast, "user_data", lambda: tmp_path / "a" / "b")
    assert ballast.keep(tmp_path / "x.mentordesk")
    assert (tmp_path / "a" / "b" / "spare-room").exists()
    assert places.user_data() != tmp_path
