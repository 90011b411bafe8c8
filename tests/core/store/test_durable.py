"""What is to outlive a power cut."""

import errno
import os
import stat
from pathlib import Path

import pytest

from mentordesk.core.store.durable import made_folder, put_in_place, settle_folder


def test_the_folder_follows_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    replace, sync = os.replace, os.fsync

    def replaced(source: Path, target: Path) -> None:
        order.append("name")
        replace(source, target)

    def synced(handle: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    monkeypatch.setattr(os, "replace", replaced)
    monkeypatch.setattr(os, "fsync", synced)
    (tmp_path / "ny").write_text("ny", "utf-8")
    (tmp_path / "gammel").write_text("gammel", "utf-8")
    put_in_place(tmp_path / "ny", tmp_path / "gammel")
    assert (tmp_path / "gammel").read_text("utf-8") == "ny"
    assert order == ["name", "folder"]


@pytest.mark.parametrize(("code", "told"), [(errno.EINVAL, False), (errno.EIO, True), (errno.ENOSPC, True)])
def test_a_folder_that_cannot_be_kept_back_is_told_apart_from_a_bad_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, told: bool
) -> None:
    def fail(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    if not told:
        settle_folder(tmp_path)
        return
    with pytest.raises(OSError, match=os.strerror(code)):
        settle_folder(tmp_path)


def test_folders_are_made_for_this_person_alone(tmp_path: Path) -> None:
    made_folder(tmp_path / "en" / "to")
    made_folder(tmp_path / "en" / "to")
    assert stat.S_IMODE((tmp_path / "en" / "to").stat().st_mode) & 0o077 == 0
