"""The library, what comes back, the pack and handing out, on a real file."""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.library.rules import FIELDS
from mentordesk.core.agreements.queries import pair_papers
from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION
from mentordesk.core.agreements.signing import seals
from mentordesk.core.agreements.terms.queries import programme_terms
from mentordesk.core.kernel import clock
from mentordesk.core.programme.commands import change_programme
from mentordesk.ui.agreements.choices import LanguageChoice
from mentordesk.ui.agreements.functions import AgreementsFunctions, Order
from mentordesk.ui.agreements.handing.functions import (
    AGAIN,
    DRAFTS,
    FORMS,
    LOCKED,
    MERGE,
    SEALING,
    SIGNING,
    WORKBOOK,
    Handed,
    HandOrder,
)
from mentordesk.ui.agreements.packs.functions import PackOrder
from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.agreements.scans.functions import Arrived
from mentordesk.ui.agreements.subjects import Wanted
from mentordesk.ui.agreements.texts.naming import field_name
from mentordesk.ui.opened import Opened
from tests.core.agreements.signing.certificates import PASSPHRASE, a_certificate
from tests.ui.agreements.test_wiring import functions, opened, page, pair, store, told

__all__ = ["functions", "opened", "page", "pair", "store"]


@pytest.fixture
def made(qtbot: QtBot, opened: Opened, functions: AgreementsFunctions, pair: tuple[UUID, UUID]) -> UUID:
    """The agreement of the one pair, issued."""
    functions.make(Order((AGREEMENT,), "nb", (pair[1],)))
    qtbot.waitUntil(lambda: bool(told(opened)), timeout=20_000)
    (paper,) = opened.read(pair_papers, opened.programme)[0].agreement
    return paper.id


def answered(qtbot: QtBot, ask: Callable[[Callable[[Any], None]], None]) -> object:
    """What a function that goes on beside the window comes to tell."""
    answers = _Answers()
    ask(answers.take)
    qtbot.waitUntil(lambda: bool(answers.told), timeout=30_000)
    return answers.told[0]


class _Answers:
    def __init__(self) -> None:
        self.told: list[object] = []

    def take(self, told: object) -> None:
        self.told.append(told)


def test_the_library_counts_what_is_made_and_signed(made: UUID, functions: AgreementsFunctions) -> None:
    lines = {one.kind: one for one in functions.library()}
    assert (lines[AGREEMENT].made, lines[AGREEMENT].total, lines[AGREEMENT].signed) == (1, 1, 0)
    assert (lines[DECLARATION].made, lines[DECLARATION].total) == (0, 2)
    functions.sign_all([made], clock.today())
    assert {one.kind: one for one in functions.library()}[AGREEMENT].signed == 1


def test_the_paper_of_a_subject_is_the_one_that_was_made(made: UUID, functions: AgreementsFunctions) -> None:
    (subject,) = functions.subjects(AGREEMENT)
    assert [one.id for one in functions.papers_of(AGREEMENT, subject)] == [made]
    assert [one.role for one in functions.subjects(DECLARATION)] == ["adept", "mentor"]
    (programme,) = functions.subjects("house_rules")
    assert functions.papers_of("house_rules", programme) == ()
    sheet = functions.paper(Wanted("house_rules", programme, "nb"))
    assert pypdfium2.PdfDocument(sheet.pdf)[0].get_size()[0] == pytest.approx(595, abs=1)


def test_versions_and_the_language_beside(functions: AgreementsFunctions, opened: Opened) -> None:
    assert functions.version(AGREEMENT, "nb") > 0
    assert functions.version(AGREEMENT, "so") == 0
    assert {"nb", "en"} <= set(functions.companions())
    assert functions.companion() == ""
    assert functions.choose_companion("en")
    assert opened.read(programme_terms, opened.programme).beside == "en"
    assert functions.companion() == "en"


def test_a_signed_paper_is_seen_as_it_was_whatever_has_been_changed(
    made: UUID, functions: AgreementsFunctions, opened: Opened
) -> None:
    (subject,) = functions.subjects(AGREEMENT)
    (pdf,) = functions.folder().glob("*.pdf")
    content = functions.texts.versions(AGREEMENT, "nb").current.content
    assert functions.texts.keep(AGREEMENT, "nb", {**content, "title": "Vår avtale"})
    assert opened.do(change_programme, programme=opened.programme, values={"name": "Noe annet"})
    now = functions.paper(Wanted(AGREEMENT, subject, "nb"))
    assert "Vår avtale" in (now.words or "")
    assert "Noe annet" in (now.words or "")
    was = functions.paper(Wanted(AGREEMENT, subject, "nb", made))
    assert was.pdf == pdf.read_bytes()
    assert "Amina Hussein" in was.filled


def test_the_signed_one_is_made_once_more(
    qtbot: QtBot, made: UUID, functions: AgreementsFunctions, opened: Opened, pair: tuple[UUID, UUID]
) -> None:
    (pdf,) = functions.folder().glob("*.pdf")
    was = pdf.read_bytes()
    functions.sign_all([made], clock.today())
    content = functions.texts.versions(AGREEMENT, "nb").current.content
    assert functions.texts.keep(AGREEMENT, "nb", {**content, "title": "Vår avtale"})
    before = len(told(opened))
    functions.make(Order((AGREEMENT,), "nb", (pair[1],)))
    qtbot.waitUntil(lambda: len(told(opened)) > before, timeout=20_000)
    order = HandOrder(AGAIN, "nb", (), AGREEMENT)
    handed = answered(qtbot, lambda take: functions.handing.hand_out(order, take, take))
    assert isinstance(handed, Handed)
    assert handed.papers == (made,)
    (path,) = handed.paths
    assert (path.read_bytes(), path.parent.parent) == (was, functions.folder())
    assert pdf.read_bytes() != was


def test_each_addendum_is_a_paper_of_its_own(
    qtbot: QtBot, opened: Opened, functions: AgreementsFunctions, pair: tuple[UUID, UUID]
) -> None:
    for text in ("Vi møtes på biblioteket.", "Vi møtes hver uke."):
        assert functions.written.agreed.add_addendum(pair[1], text, None)
    before = len(told(opened))
    functions.make(Order(("addendum",), "nb", (pair[1],)))
    qtbot.waitUntil(lambda: len(told(opened)) > before, timeout=20_000)
    first, second = functions.subjects("addendum")
    assert (first.name[-1], second.name[-1]) == ("1", "2")
    for subject, text in ((first, "Vi møtes på biblioteket."), (second, "Vi møtes hver uke.")):
        words = functions.paper(Wanted("addendum", subject, "nb")).words
        assert text in (words or "")
    ((one,), (other,)) = functions.papers_of("addendum", first), functions.papers_of("addendum", second)
    assert one.id != other.id
    assert {line.kind: line for line in functions.library()}["addendum"].made == 2
    order = HandOrder(SIGNING, "nb", (), "addendum")
    handed = answered(qtbot, lambda take: functions.handing.hand_out(order, take, take))
    assert isinstance(handed, Handed)
    assert set(handed.papers) == {one.id, other.id}


@pytest.mark.parametrize("language", ["nb", "so"])
def test_every_field_has_a_name_of_its_own(functions: AgreementsFunctions, language: str) -> None:
    names = {field_name(one, functions.texts.terms(language)) for one in FIELDS}
    assert len(names) == len(FIELDS)
    assert not names & FIELDS


def test_sent_is_noted_and_told(made: UUID, functions: AgreementsFunctions, opened: Opened) -> None:
    assert functions.mark_sent([made], clock.today())
    (paper,) = opened.read(pair_papers, opened.programme)[0].agreement
    assert paper.sent == clock.today()
    assert told(opened)[0] == "Marked 1 paper as sent"


def test_a_scan_is_filed_by_its_code_and_seen_again(
    qtbot: QtBot, made: UUID, functions: AgreementsFunctions, tmp_path: Path
) -> None:
    (pdf,) = functions.folder().glob("*.pdf")
    scan, cat = tmp_path / "skann.png", tmp_path / "katt.png"
    with pypdfium2.PdfDocument(pdf) as document:
        document[0].render(scale=150 / 72).to_pil().save(scan)
    cat.write_bytes(b"no picture")
    arrived = answered(qtbot, partial(functions.scans.file, [scan, cat]))
    assert isinstance(arrived, list)
    first, second = arrived
    assert isinstance(first, Arrived)
    assert (first.paper, first.trouble) == (made, "")
    assert "Amina Hussein" in first.about
    assert second.paper is None
    assert second.trouble
    (kept,) = functions.scans.scans(made)
    (picture,) = functions.scans.pictures(kept.id)
    assert picture.startswith(b"\x89PNG")
    assert functions.scans.remove(kept.id)
    assert list(functions.scans.scans(made)) == []


def test_what_has_no_code_is_filed_by_hand(
    qtbot: QtBot, made: UUID, functions: AgreementsFunctions, tmp_path: Path
) -> None:
    photo = tmp_path / "bilde.png"
    (pdf,) = functions.folder().glob("*.pdf")
    with pypdfium2.PdfDocument(pdf) as document:
        document[0].render(scale=1).to_pil().crop((0, 0, 500, 500)).save(photo)
    (choice,) = functions.scans.papers()
    assert choice.id == made
    arrived = answered(qtbot, partial(functions.scans.file_as, made, photo, None))
    assert isinstance(arrived, list)
    assert [one.paper for one in arrived] == [made]
    assert len(functions.scans.scans(made)) == 1


def test_files_are_asked_for(functions: AgreementsFunctions, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *asked: (["/a/b.pdf"], ""))
    assert list(functions.scans.choose()) == [Path("/a/b.pdf")]


def test_the_pack_is_one_file(qtbot: QtBot, functions: AgreementsFunctions) -> None:
    assert functions.packs.seats() == 0
    order = PackOrder((AGREEMENT, DECLARATION), "nb", ())
    path = answered(qtbot, partial(functions.packs.make, order))
    assert isinstance(path, Path)
    assert len(pypdf.PdfReader(path).pages) > 3


@pytest.mark.parametrize("way", [DRAFTS, MERGE, LOCKED, SIGNING, FORMS, WORKBOOK])
def test_each_way_of_handing_out_leaves_files(
    qtbot: QtBot, made: UUID, functions: AgreementsFunctions, way: str
) -> None:
    handing = functions.handing
    kind = "expectations" if way == FORMS else AGREEMENT
    if way != WORKBOOK:
        assert kind in handing.kinds(way)
    listing = handing.listings()[0][0] if way == WORKBOOK else ""
    order = HandOrder(way, "nb", (), "" if way == WORKBOOK else kind, listing, "", "fire ord som huskes")
    refused = _Answers()
    handed = answered(qtbot, lambda take: handing.hand_out(order, take, refused.take))
    assert isinstance(handed, Handed)
    assert handed.paths
    assert all(path.exists() for path in handed.paths)
    assert handed.papers == (() if way in (FORMS, WORKBOOK) else (made,))
    if handed.papers:
        assert handing.mark_sent(handed.papers)


def test_locked_papers_leave_the_plain_ones_where_they_are(
    qtbot: QtBot, made: UUID, functions: AgreementsFunctions
) -> None:
    (plain,) = functions.folder().glob("*.pdf")
    order, refused = HandOrder(LOCKED, "nb", (), AGREEMENT, passphrase="fire ord som huskes"), _Answers()
    handed = answered(qtbot, lambda take: functions.handing.hand_out(order, take, refused.take))
    assert isinstance(handed, Handed)
    (locked,) = handed.paths
    assert locked.parent.parent == functions.folder()
    assert pypdf.PdfReader(locked).is_encrypted
    assert not pypdf.PdfReader(plain).is_encrypted


def test_papers_are_signed_with_a_certificate_and_judged(
    qtbot: QtBot, made: UUID, functions: AgreementsFunctions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = tmp_path / "kjente"
    monkeypatch.setattr(seals, "certificates_folder", lambda: known)
    certificate, handing = a_certificate(tmp_path / "a.p12"), functions.handing
    assert handing.certificates.is_possible()
    assert AGREEMENT in handing.kinds(SEALING)
    order = HandOrder(SEALING, "nb", (), AGREEMENT, passphrase=PASSPHRASE, certificate=certificate, reason="Vedtak")
    refused, verdicts = _Answers(), []
    for _ in range(2):
        handed = answered(qtbot, lambda take: handing.hand_out(order, take, refused.take))
        assert isinstance(handed, Handed)
        verdicts.append(handed.verdict)
        known.mkdir(exist_ok=True)
        shutil.copy(certificate.with_suffix(".cer"), known)
    assert verdicts == ["unknown", "valid"]
    (path,) = functions.folder().glob("*/*.pdf")
    assert path.parent.parent == functions.folder()
    assert pypdf.PdfReader(path).get_fields()
    (plain,) = functions.folder().glob("*.pdf")
    assert seals.verdict_of(plain.read_bytes()).verdict == "none"
    wrong = answered(qtbot, lambda take: handing.hand_out(order._replace(passphrase="gal"), refused.take, take))
    assert isinstance(wrong, str)
    assert "a.p12" in wrong


def test_the_folder_of_known_certificates_is_made_and_opened(
    functions: AgreementsFunctions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, opened = tmp_path / "mine" / "kjente", list[QUrl]()
    monkeypatch.setattr(seals, "certificates_folder", lambda: known)
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    functions.handing.certificates.show_known()
    assert [Path(url.toLocalFile()) for url in opened] == [known]
    assert known.is_dir()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(known / "a.pfx"), ""))
    assert functions.handing.certificates.choose() == known / "a.pfx"


def test_what_is_refused_is_told_in_words(qtbot: QtBot, functions: AgreementsFunctions) -> None:
    order = HandOrder(LOCKED, "nb", (), AGREEMENT, passphrase="fire ord")
    handed = _Answers()
    words = answered(qtbot, lambda take: functions.handing.hand_out(order, handed.take, take))
    assert isinstance(words, str)
    assert words
    assert functions.handing.new_passphrase()


def test_papers_from_the_panels_come_in_the_language_that_is_chosen_on_the_page(
    qtbot: QtBot, opened: Opened, page: AgreementsPage, functions: AgreementsFunctions, pair: tuple[UUID, UUID]
) -> None:
    page.reload()
    choice = page.findChild(LanguageChoice)
    assert isinstance(choice, LanguageChoice)
    choice.setCurrentIndex(choice.findData("en"))
    functions.written.agreed.add_addendum(pair[1], "We meet at the library.", None)
    before = len(told(opened))
    functions.written.agreed.make("addendum", (pair[1],))
    qtbot.waitUntil(lambda: len(told(opened)) > before, timeout=20_000)
    (subject,) = functions.subjects("addendum")
    assert [one.language for one in functions.papers_of("addendum", subject)] == ["en"]
