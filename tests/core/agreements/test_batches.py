"""Many papers at once: in a process of their own, each by itself, and nothing half of them when something ends it."""

import errno
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements import printing
from mentordesk.core.agreements.commands import issue_kinds
from mentordesk.core.agreements.errors import PaperMakingStopped, PapersLeftOut
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.rules import AGREEMENT
from mentordesk.core.kernel.apart import EndedApart, Ending
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.commands import change_person
from mentordesk.core.store.errors import DiskFull
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_person
from tests.core.agreements.conftest import pdfs

MANY = printing.FEW + 2


@pytest.fixture
def adepts(store: Store, programme: UUID) -> list[UUID]:
    """So many pairs that they are printed in a process of their own."""
    with store.recording("matching.accept_proposal"):
        found = [a_person(store, f"Amina {number} Hussein") for number in range(MANY)]
        for adept in found:
            a_pair(store, programme, adept, a_person(store, "Per Olsen"))
    return found


def made(store: Store, programme: UUID, folder: Path, progress: Progress | None = None) -> list[Path]:
    return issue_kinds(store, programme=programme, kinds=(AGREEMENT,), folder=folder, language="nb", progress=progress)


def test_there_and_here_are_the_same_bytes(
    store: Store, programme: UUID, adepts: list[UUID], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []
    there = made(store, programme, folder, Progress(lambda done, total: told.append((done, total))))
    assert told == [(done, MANY) for done in range(MANY + 1)]
    before = [path.read_bytes() for path in there]
    monkeypatch.setattr(printing, "FEW", MANY)
    assert [path.read_bytes() for path in made(store, programme, folder)] == before
    assert len(store.read(papers, programme)) == MANY


def test_what_is_refused_there_is_told_here(store: Store, programme: UUID, adepts: list[UUID], folder: Path) -> None:
    change_person(store, adepts[3], {"name": "Amina \U00012000"})
    with pytest.raises(PapersLeftOut) as told:
        made(store, programme, folder)
    assert told.value.facts["names"] == "2027-01-10 Mentoravtale Amina \U00012000–Per Olsen.pdf"
    assert len(pdfs(folder)) == len(store.read(papers, programme)) == MANY - 1


def test_cancelling_leaves_nothing(store: Store, programme: UUID, adepts: list[UUID], folder: Path) -> None:
    def report(done: int, total: int) -> None:
        if done == 3:
            progress.cancel()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        made(store, programme, folder, progress)
    assert not folder.exists()
    assert store.read(papers, programme) == []


def test_a_full_disk_leaves_nothing_half_written(
    store: Store, programme: UUID, adepts: list[UUID], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, written = Path.write_bytes, []

    def fill(path: Path, data: bytes) -> int:
        written.append(path)
        if len(written) > MANY // 2:
            write(path, data[:100])
            raise OSError(errno.ENOSPC, "no room")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", fill)
    with pytest.raises(DiskFull):
        made(store, programme, folder)
    assert not folder.exists()
    assert store.read(papers, programme) == []


@pytest.mark.parametrize("how", [Ending.STOPPED, Ending.TOO_MUCH, Ending.TOO_SLOW])
def test_a_process_that_dies_is_told(
    store: Store, programme: UUID, adepts: list[UUID], folder: Path, monkeypatch: pytest.MonkeyPatch, how: Ending
) -> None:
    def die(*order: object) -> object:
        raise EndedApart(how)

    monkeypatch.setattr(printing, "apart", die)
    with pytest.raises(PaperMakingStopped):
        made(store, programme, folder)
    assert not folder.exists()


def test_where_no_process_can_be_had_they_are_made_here(
    store: Store, programme: UUID, adepts: list[UUID], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*order: object) -> object:
        raise EndedApart(Ending.NOT_STARTED)

    monkeypatch.setattr(printing, "apart", none)
    assert len(made(store, programme, folder)) == MANY
