"""Papers are made once, all or none, and a new text takes the old one's place."""

import os
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements import document
from mentordesk.core.agreements.commands import issue_kinds, issue_papers, sign_all
from mentordesk.core.agreements.errors import NoPairsForPapers, PapersLeftOut
from mentordesk.core.agreements.queries import pair_papers, papers
from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION, KINDS
from mentordesk.core.documents.errors import LetterWithoutFont, PaperFileHeld, PaperFolderReadOnly, PaperLanguageUnknown
from mentordesk.core.documents.texts import version_of
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.commands import change_organisation, change_person
from mentordesk.core.store.unit import Changed, Store
from tests.builders import a_pair, a_person
from tests.core.agreements.conftest import issued, pdfs

FIRST = version_of(AGREEMENT, "nb")
NEXT = FIRST + 1


def statuses(store: Store, programme: UUID) -> list[tuple[str, int, str]]:
    return [(row.kind, row.version, row.status) for row in store.read(papers, programme)]


def test_an_agreement_for_each_pair_under_a_name_that_people_find(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    made = issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb")
    assert [path.name for path in made] == [
        "2027-01-10 Mentoravtale Amina Hussein–Per Olsen.pdf",
        "2027-01-10 Mentoravtale Leyla Şahin–Per Olsen.pdf",
    ]
    assert all(path.read_bytes().startswith(b"%PDF-") for path in made)
    assert pdfs(folder) == [path.name for path in made]


def test_both_kinds_are_one_step(store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path) -> None:
    steps: list[Changed] = []
    store.listeners.append(steps.append)
    made = issue_kinds(store, programme=programme, kinds=KINDS, folder=folder, language="nb")
    assert len(made) == 5
    assert [step.command for step in steps] == ["agreements.issue_papers"]
    undone = store.undo()
    assert undone.facts["count"] == 5
    assert store.read(papers, programme) == []


def test_only_chosen_pairs(store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path) -> None:
    made = issue_kinds(store, programme=programme, kinds=KINDS, folder=folder, language="nb", pairs=[pairs["Amina"]])
    assert [path.name.split(" ", 1)[1] for path in made] == [
        "Mentoravtale Amina Hussein–Per Olsen.pdf",
        "Taushetserklæring Amina Hussein.pdf",
        "Taushetserklæring Per Olsen.pdf",
    ]


def test_what_is_the_same_is_noted_once(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, tmp_path: Path
) -> None:
    first = issued(store, programme, folder)
    before = {name: (folder / name).read_bytes() for name in pdfs(folder)}
    steps: list[Changed] = []
    store.listeners.append(steps.append)
    assert issued(store, programme, tmp_path / "again") == first
    assert steps == []
    assert {name: (tmp_path / "again" / name).read_bytes() for name in pdfs(tmp_path / "again")} == before


def test_another_fact_replaces_the_paper_and_the_file(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    issued(store, programme, folder, AGREEMENT)
    change_organisation(store, {"phone": "+4740000123"})
    issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb", pairs=[pairs["Amina"]])
    assert statuses(store, programme) == [
        (AGREEMENT, NEXT, "issued"),
        (AGREEMENT, FIRST, "replaced"),
        (AGREEMENT, FIRST, "issued"),
    ]
    assert len(pdfs(folder)) == 2


def test_a_signed_paper_holds_until_its_successor_is_signed(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    first = issued(store, programme, folder, DECLARATION)
    sign_all(store, papers=[row.id for row in first], day=today())
    change_organisation(store, {"phone": "+4740000123"})
    second = [row for row in issued(store, programme, folder, DECLARATION) if row.version == NEXT]
    assert {row[1:] for row in statuses(store, programme)} == {(FIRST, "signed"), (NEXT, "issued")}
    sign_all(store, papers=[row.id for row in second], day=today())
    assert {row[1:] for row in statuses(store, programme)} == {(FIRST, "replaced"), (NEXT, "signed")}


def test_a_change_that_is_taken_back_leaves_the_signed_paper_alone(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path
) -> None:
    first = issued(store, programme, folder, AGREEMENT)
    sign_all(store, papers=[row.id for row in first], day=today())
    for phone in ("+4740000123", None):
        change_organisation(store, {"phone": phone})
        issued(store, programme, folder, AGREEMENT)
    assert sorted(row[1:] for row in statuses(store, programme)) == [(FIRST, "signed")] * 2 + [(NEXT, "replaced")] * 2


def test_languages_stand_beside_each_other(store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path) -> None:
    for language in ("nb", "en"):
        issued(store, programme, folder, AGREEMENT, language=language)
    row = store.read(pair_papers, programme)[0]
    assert {paper.language for paper in row.agreement} == {"nb", "en"}
    assert len(pdfs(folder)) == 4


def test_somebody_who_is_mentor_and_adept_declares_as_both(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path
) -> None:
    a_pair(store, programme, people["Per"], a_person(store, "Kari Nordmann"))
    rows = issued(store, programme, folder, DECLARATION)
    assert rows == issued(store, programme, folder, DECLARATION)
    assert sorted(one.role for row in rows if row.person == people["Per"] for one in row.signatures) == [
        "adept",
        "mentor",
    ]
    found = {row.pair.adept_name: row for row in store.read(pair_papers, programme)}
    assert found["Per Olsen"].adept != found["Amina Hussein"].mentor


def test_a_pair_that_has_ended_gets_no_papers(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path
) -> None:
    a_pair(store, programme, people["Amina"], a_person(store, "Kari Nordmann"), status="ended_early")
    assert len(issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb")) == 2
    assert len(store.read(pair_papers, programme)) == 2


def test_two_pairs_of_the_same_names_keep_their_files_apart(store: Store, programme: UUID, folder: Path) -> None:
    per = a_person(store, "Per Olsen")
    first, second = (a_pair(store, programme, a_person(store, "Anna Lie"), per) for _ in range(2))
    for pair in (first, second):
        issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb", pairs=[pair])
    assert len(pdfs(folder)) == 2


def test_without_pairs_there_is_nothing_to_make(store: Store, programme: UUID, folder: Path) -> None:
    with pytest.raises(NoPairsForPapers):
        issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb")
    assert not folder.exists()


def test_an_unknown_language_makes_nothing(store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path) -> None:
    with pytest.raises(PaperLanguageUnknown):
        issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="se")
    assert not folder.exists()


def test_a_letter_without_a_font_stops_its_own_paper_alone(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path
) -> None:
    change_person(store, people["Leyla"], {"name": "Leyla 𒀀"})
    with pytest.raises(PapersLeftOut) as told:
        issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb")
    assert told.value.facts["made"] == told.value.facts["count"] == 1
    assert pdfs(folder) == ["2027-01-10 Mentoravtale Amina Hussein–Per Olsen.pdf"]
    assert [path.name for path in told.value.paths] == pdfs(folder)
    assert len(store.read(papers, programme)) == 1


def test_a_single_paper_says_what_is_wrong_with_it(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], folder: Path
) -> None:
    change_person(store, people["Leyla"], {"name": "Leyla 𒀀"})
    with pytest.raises(LetterWithoutFont):
        issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb", pairs=[pairs["Leyla"]])
    assert not folder.exists()
    assert store.read(papers, programme) == []


@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancelling_leaves_nothing(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, after: int
) -> None:
    def report(done: int, total: int) -> None:
        if done == after:
            progress.cancel()

    progress = Progress(report)
    if after == 2:
        progress.cancel()
    with pytest.raises(Cancelled):
        issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb", progress=progress)
    assert not folder.exists()
    assert store.read(papers, programme) == []


def test_progress_goes_from_nothing_to_all(store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path) -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)))
    issue_kinds(store, programme=programme, kinds=KINDS, folder=folder, language="nb", progress=progress)
    assert told == [(done, 5) for done in range(6)]


def test_a_folder_that_cannot_be_written_is_told_and_nothing_noted(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_bytes(path: Path, data: bytes) -> None:
        raise PermissionError(13, "read-only")

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    with pytest.raises(PaperFolderReadOnly):
        issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb")
    assert pdfs(folder) == []
    assert store.read(papers, programme) == []


def test_a_held_file_changes_nothing(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issued(store, programme, folder, AGREEMENT)
    before = {name: (folder / name).read_bytes() for name in pdfs(folder)}
    change_organisation(store, {"phone": "+4740000123"})
    replace = os.replace

    def held(path: Path, target: Path) -> None:
        if path.name.endswith("Leyla Şahin–Per Olsen.pdf"):
            raise PermissionError(13, "held")
        replace(path, target)

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(PaperFileHeld):
        issued(store, programme, folder, AGREEMENT)
    assert {name: (folder / name).read_bytes() for name in pdfs(folder)} == before
    assert {row[1:] for row in statuses(store, programme)} == {(FIRST, "issued")}


def test_what_cannot_be_noted_is_not_left_in_the_folder(
    store: Store, programme: UUID, pairs: dict[str, UUID], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = iter((b"%PDF-one", "no bytes"))
    monkeypatch.setattr(document, "words_pdf", lambda words, logo: next(made))
    with pytest.raises(TypeError):
        issue_papers(store, programme=programme, kind=AGREEMENT, folder=folder, language="nb")
    assert pdfs(folder) == []
    assert store.read(papers, programme) == []
