"""What comes back is filed with its paper by the code at the foot of each page, and nothing is said of signatures."""

import re
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from PIL import Image
from pypdf import PdfReader

from mentordesk import words
from mentordesk.core.agreements.commands import sign_all
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION, ISSUED
from mentordesk.core.agreements.scans import errors
from mentordesk.core.agreements.scans.commands import file_scan_as, file_scans, remove_scan
from mentordesk.core.agreements.scans.queries import paper_typed, scan_bytes, scans_of
from mentordesk.core.agreements.scans.rules import PDF, PICTURE, typed_code
from mentordesk.core.agreements.signing.seals import seal
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.commands import change_programme
from mentordesk.core.store.unit import Store
from tests.builders import START
from tests.core.agreements.conftest import issued
from tests.core.agreements.scans.scanning import grainy, jpeg, page, pdf, saved, tilted, written


@pytest.fixture
def agreement(store: Store, programme: UUID, folder: Path, pairs: dict[str, UUID]) -> UUID:
    """Amina's and Per's agreement, issued."""
    rows = issued(store, programme, folder, AGREEMENT)
    return next(row.id for row in rows if row.pair == pairs["Amina"])


def made(folder: Path, name: str) -> bytes:
    """The PDF of somebody's agreement."""
    return next(path for path in folder.iterdir() if name in path.name).read_bytes()


def pages_of(data: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(data) as document:
        return [page(data, number=number) for number in range(len(document))]


def test_a_scan_of_every_page_is_filed_with_its_paper(
    store: Store, programme: UUID, folder: Path, agreement: UUID, tmp_path: Path
) -> None:
    scans = [
        written(tmp_path / f"{number}.jpg", jpeg(grainy(tilted(picture, 2))))
        for number, picture in enumerate(pages_of(made(folder, "Amina")))
    ]
    told = file_scans(store, programme=programme, paths=scans)
    assert [(one.paper, one.trouble) for one in told] == [(agreement, None)] * len(scans)
    rows = store.read(scans_of, agreement)
    assert [(row.page, row.format, row.verdict) for row in rows] == [
        (number, PICTURE, None) for number in range(1, len(scans) + 1)
    ]
    assert Image.open(BytesIO(store.read(scan_bytes, rows[0].id))).format == "JPEG"
    (paper,) = [row for row in store.read(papers, programme) if row.id == agreement]
    assert paper.status == ISSUED
    step, _ = store.steps()
    assert step is not None
    assert (step.command, step.facts) == ("agreements.file_scans", {"count": 1})
    store.undo()
    assert store.read(scans_of, agreement) == []


def test_a_scan_of_an_older_version_is_filed_with_that_one(
    store: Store, programme: UUID, folder: Path, agreement: UUID, tmp_path: Path
) -> None:
    """They have the same code; what is signed may be the older one."""
    older = pages_of(made(folder, "Amina"))
    sign_all(store, papers=[agreement], day=START)
    change_programme(store, programme, {"purpose": "Flere i jobb"})
    newer = next(row.id for row in issued(store, programme, folder, AGREEMENT) if row.id != agreement and row.pair)
    paths = [
        saved(older[0], tmp_path / "gammel.png"),
        saved(pages_of(made(folder, "Amina"))[0], tmp_path / "ny.png"),
        saved(page(pdf(f"MD1:{code_at_foot(folder)}/1")), tmp_path / "uten merke.png"),
    ]
    told = file_scans(store, programme=programme, paths=paths)
    assert [(one.paper, one.trouble) for one in told] == [(agreement, None), (newer, None), (newer, None)]


def test_a_scan_of_a_version_that_is_replaced_is_for_a_person_to_judge(
    store: Store, programme: UUID, folder: Path, agreement: UUID, tmp_path: Path
) -> None:
    path = saved(pages_of(made(folder, "Amina"))[0], tmp_path / "gammel.png")
    change_programme(store, programme, {"purpose": "Flere i jobb"})
    issued(store, programme, folder, AGREEMENT)
    (told,) = file_scans(store, programme=programme, paths=[path])
    assert (told.paper, type(told.trouble)) == (None, errors.ScanOfOlderVersion)
    assert told.trouble is not None
    assert "eldre" in words.sentence(told.trouble, "nb")[0]
    (by_hand,) = file_scan_as(store, paper=agreement, path=path)
    assert (by_hand.paper, by_hand.trouble) == (agreement, None)


def code_at_foot(folder: Path) -> str:
    """The code of Amina's agreement, as it is read with the eye."""
    said = PdfReader(BytesIO(made(folder, "Amina"))).pages[0].extract_text()
    return next(word for word in said.split() if re.fullmatch("[0-9A-F]{4}-[0-9A-F]{4}", word))


def test_a_pile_in_one_pdf_is_told_apart(
    store: Store, programme: UUID, folder: Path, pairs: dict[str, UUID], tmp_path: Path
) -> None:
    rows = issued(store, programme, folder, AGREEMENT, DECLARATION)
    pile = [pages_of(path.read_bytes())[0] for path in sorted(folder.iterdir())]
    strange = page(pdf("MD1:0000-0000/1"))
    path = tmp_path / "bunke.pdf"
    pile[0].save(path, save_all=True, append_images=[*pile[1:], strange, page(pdf(""))], resolution=150)
    *told, unknown, without = file_scans(store, programme=programme, paths=[path])
    assert {one.paper for one in told} == {row.id for row in rows}
    assert not any(one.trouble for one in told)
    assert isinstance(unknown.trouble, errors.ScanCodeUnknown)
    assert isinstance(without.trouble, errors.ScanWithoutCode)
    assert without.trouble.facts == {"name": "bunke.pdf", "page": len(pile) + 2}


def test_each_file_stands_for_itself(
    store: Store, programme: UUID, folder: Path, agreement: UUID, tmp_path: Path
) -> None:
    right = saved(pages_of(made(folder, "Amina"))[0], tmp_path / "rett.png")
    paths = [written(tmp_path / "tom.jpg", b""), right, written(tmp_path / "tekst.pdf", b"hei"), tmp_path / "borte.png"]
    told = file_scans(store, programme=programme, paths=paths)
    assert [type(one.trouble).__name__ for one in told] == ["ScanEmpty", "NoneType", "ScanNoPicture", "ScanMissing"]
    assert [one.path for one in told] == paths
    assert len(store.read(scans_of, agreement)) == 1


def test_the_same_scan_twice_is_noticed(
    store: Store, programme: UUID, folder: Path, agreement: UUID, tmp_path: Path
) -> None:
    path = saved(pages_of(made(folder, "Amina"))[0], tmp_path / "rett.png")
    first, second = file_scans(store, programme=programme, paths=[path, path])
    assert (first.trouble, type(second.trouble)) == (None, errors.ScanFiledBefore)
    before = store.steps()[0]
    (third,) = file_scans(store, programme=programme, paths=[path])
    assert (third.paper, type(third.trouble)) == (agreement, errors.ScanFiledBefore)
    assert store.steps()[0] == before
    (row,) = store.read(scans_of, agreement)
    remove_scan(store, scan=row.id)
    assert store.read(scans_of, agreement) == []
    (fourth,) = file_scans(store, programme=programme, paths=[path])
    assert fourth.trouble is None


def test_without_a_code_a_person_chooses_the_paper(store: Store, agreement: UUID, tmp_path: Path) -> None:
    path = tmp_path / "uten.pdf"
    page(pdf("")).save(path, save_all=True, append_images=[page(pdf("MD1:0000-0000/3"))])
    (one,) = file_scan_as(store, paper=agreement, path=path, page=2)
    assert (one.paper, one.page, one.trouble) == (agreement, 2, None)
    assert [row.page for row in store.read(scans_of, agreement)] == [3]
    with pytest.raises(errors.PageNotThere) as caught:
        file_scan_as(store, paper=agreement, path=path, page=3)
    assert caught.value.facts == {"name": "uten.pdf", "page": 3, "pages": 2}
    file_scan_as(store, paper=agreement, path=path)
    assert [row.page for row in store.read(scans_of, agreement)] == [1, 3]


def test_a_code_typed_from_the_foot_finds_the_paper(
    store: Store, programme: UUID, folder: Path, agreement: UUID
) -> None:
    code = code_at_foot(folder)
    for typed in (code, code.lower(), code.replace("-", " "), f" {code} ", code.replace("0", "O").replace("1", "l")):
        assert store.read(paper_typed, programme, typed) == agreement
    with pytest.raises(errors.TypedCodeUnknown):
        store.read(paper_typed, programme, "0000-0000")


@pytest.mark.parametrize("text", ["", "-", "12", "æøå", "MD1:", "A" * 500, "\u202e1234"])
def test_whatever_is_typed_is_some_code(text: str) -> None:
    assert len(typed_code(text)) >= 1


def test_calling_it_off_files_nothing(
    store: Store, programme: UUID, folder: Path, agreement: UUID, tmp_path: Path
) -> None:
    path = saved(pages_of(made(folder, "Amina"))[0], tmp_path / "rett.png")
    progress = Progress(lambda done, total: progress.cancel() if done == 1 else None)
    with pytest.raises(Cancelled):
        file_scans(store, programme=programme, paths=[path, path, path], progress=progress)
    assert store.read(scans_of, agreement) == []


def test_a_signed_pdf_is_kept_to_the_byte_with_its_verdict(
    store: Store, programme: UUID, folder: Path, agreement: UUID, tmp_path: Path, certificate: Path
) -> None:
    signed = seal(made(folder, "Amina"), certificate, "hemmelig", "")
    broken = bytearray(signed)
    broken[signed.index(b"stream") + 40] ^= 1
    paths = [written(tmp_path / "signert.pdf", signed), written(tmp_path / "endret.pdf", bytes(broken))]
    first, second = file_scans(store, programme=programme, paths=paths)
    assert (first.paper, first.verdict, first.certificate) == (agreement, "unknown", "Sterk sammen Drammen")
    assert second.verdict == "altered"
    row = next(row for row in store.read(scans_of, agreement) if row.verdict == "unknown")
    assert (row.format, row.page, row.certificate) == (PDF, None, "Sterk sammen Drammen")
    assert store.read(scan_bytes, row.id) == signed
