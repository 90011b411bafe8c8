"""Copies that clouds lay beside the file: ours are told of with what differs, others are left alone."""

import os
import shutil
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.surroundings.conflicts import conflict_copies, named_like_conflicts
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store

NAMES = (
    "prøve-KONTOR-PC.mentordesk",
    "prøve (Ingrid Solheims kopi i konflikt 2026-11-24).mentordesk",
    "prøve (conflicted copy 2026-11-24 104200).mentordesk",
    "prøve (Kontor's conflicted copy 2026-11-24).mentordesk",
    "prøve (1).mentordesk",
    "prøve.sync-conflict-20261124-104200-ABCDEFG.mentordesk",
)


@pytest.fixture(params=[None, "riktig hest batteri stift"])
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path, str | None]:
    """A file and a copy of it, which has gone another way since."""
    store = a_store(tmp_path, passphrase=request.param)
    programme = a_programme(store)
    store.close()
    copy = Path(shutil.copy(store.path, tmp_path / NAMES[0]))
    for path, times in ((store.path, 2), (copy, 1)):
        changed = open_file(path, passphrase=request.param)
        for number in range(times):
            change_programme(changed, programme, {"name": f"{path.stem} {number}"})
        changed.close()
    return store.path, copy, request.param


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_with_steps_of_its_own_is_told_of(name: str, pair: tuple[Path, Path, str | None]) -> None:
    path, copy, passphrase = pair
    other = copy.rename(copy.with_name(name))
    store = open_file(path, passphrase=passphrase)
    (found,) = conflict_copies(store)
    assert (found.path, found.only_there, found.only_here) == (other, 1, 2)
    assert found.changed.utcoffset() is not None
    assert store.check().ok
    store.close()


def test_what_is_equal_another_file_or_no_file_of_ours_is_not(store: Store, programme: UUID, tmp_path: Path) -> None:
    shutil.copy(store.path, tmp_path / "prøve (1).mentordesk")
    another = a_store(tmp_path, name="prøve (2)")
    a_programme(another)
    another.close()
    (tmp_path / "prøve (3).mentordesk").write_bytes(b"SQLite format 3\0".ljust(8192, b"\0"))
    (tmp_path / "prøve (4).mentordesk").write_text("hei")
    (tmp_path / "prøve (5).mentordesk").mkdir()
    shutil.copy(store.path, tmp_path / "prøve til styret.mentordesk")
    locked = a_store(tmp_path, name="prøve (6)", passphrase="feil hest")
    locked.close()
    os.link(store.path, tmp_path / "prøve (7).mentordesk")
    change_programme(store, programme, {"name": "Nytt navn"})
    found = conflict_copies(store)
    assert [(one.path.name, one.only_there, one.only_here) for one in found] == [("prøve (1).mentordesk", 0, 1)]


def test_a_folder_that_is_gone_holds_none(tmp_path: Path) -> None:
    assert list(named_like_conflicts(tmp_path / "borte" / "x.mentordesk")) == []
