"""A real disk that fills up in the middle of a batch: what was there is whole, of the rest is nothing, no step lies."""

import os
from collections.abc import Callable, Collection
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements import printing
from mentordesk.core.agreements.commands import issue_kinds
from mentordesk.core.agreements.handed.commands import hand_out
from mentordesk.core.agreements.handing.commands import drafts_with_papers, encrypted_copy, merge_folder
from mentordesk.core.agreements.packs.commands import make_pack
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.rules import AGREEMENT
from mentordesk.core.agreements.scans.commands import file_scans
from mentordesk.core.agreements.signing.commands import make_signing_package
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.store.errors import DiskFull
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_person, a_programme, a_store
from tests.core.store.surroundings.mounts import fill, small_disk

Doing = Callable[[Store, UUID, Path, "Collection[UUID] | None"], object]
PAGE = 4096
FEW, MANY = 4, printing.FEW + 2
_SAID = "Åtte blå hester"


def _issued(store: Store, programme: UUID, only: Collection[UUID] | None) -> list[UUID]:
    return [row.id for row in store.read(papers, programme) if only is None or row.pair in only]


DOINGS: dict[str, Doing] = {
    "issue": lambda store, programme, folder, only: issue_kinds(
        store, programme=programme, kinds=("match_letter", "house_rules"), folder=folder, language="nb", pairs=only
    ),
    "pack": lambda store, programme, folder, only: make_pack(
        store, programme=programme, kinds=("booklet",), folder=folder, language="nb", pairs=only
    ),
    "merge": lambda store, programme, folder, only: merge_folder(
        store, programme=programme, kind="closing_letter", folder=folder, language="nb", pairs=only
    ),
    "drafts": lambda store, programme, folder, only: drafts_with_papers(
        store, programme=programme, kind="match_letter", folder=folder, language="nb", pairs=only
    ),
    "locked": lambda store, programme, folder, only: encrypted_copy(
        store, papers=_issued(store, programme, only), passphrase=_SAID, folder=folder
    ),
    "signing": lambda store, programme, folder, only: make_signing_package(
        store, papers=_issued(store, programme, only), folder=folder
    ),
    "forms": lambda store, programme, folder, only: hand_out(
        store, programme=programme, kind="expectations", folder=folder, language="nb", pairs=only
    ),
    "scans": lambda store, programme, folder, only: file_scans(
        store, programme=programme, paths=sorted(folder.parents[1].glob("avtaler/*.pdf"))[: 1 if only else 2]
    ),
}


@pytest.mark.parametrize(("name", "count"), [*((name, FEW) for name in DOINGS), ("issue", MANY), ("pack", MANY)])
def test_all_is_as_before_where_the_disk_fills_up_half_way(name: str, count: int, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 24) as mounted:
        if not mounted:
            return
        store = a_store(tmp_path / "disk")
        try:
            _tried(store, DOINGS[name], count, tmp_path)
            assert store.check().ok
        finally:
            store.close()


def _tried(store: Store, doing: Doing, count: int, place: Path) -> None:
    programme = a_programme(store)
    with store.recording("matching.accept_proposal"):
        for number in range(count):
            a_pair(store, programme, a_person(store, f"Amina {number}"), a_person(store, f"Per {number}"))
    issue_kinds(store, programme=programme, kinds=(AGREEMENT,), folder=place / "avtaler", language="nb")
    disk = store.path.parent
    doing(store, programme, disk / "ut", [store.read(pairs, programme)[0].id])
    before = _state(store, programme)
    for room in (0, 12):
        _leave(disk, room)
        with pytest.raises(DiskFull):
            doing(store, programme, disk / "ut", None)
        (disk / "fyll").unlink()
        assert _state(store, programme) == before
    doing(store, programme, disk / "ut", None)
    assert _state(store, programme) != before


def _leave(disk: Path, pages: int) -> None:
    """Fill the disk but for so many pages."""
    fill(disk)
    os.truncate(disk / "fyll", (disk / "fyll").stat().st_size - pages * PAGE)


def _state(store: Store, programme: UUID) -> list[object]:
    """Every file on the disk with what it holds, the papers, and the history."""
    disk = store.path.parent
    files = {path.relative_to(disk): path.read_bytes() for path in disk.rglob("*") if path.is_file()}
    return [files, store.read(papers, programme), store.read(history)]
