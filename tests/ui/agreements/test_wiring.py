"""The page on a real file: papers come to the folder and to the printer, and signatures are stored."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.errors import NoPairsForPapers
from mentordesk.core.agreements.queries import pair_papers
from mentordesk.core.agreements.rules import AGREEMENT, DECLARATION, ISSUED, KINDS, SIGNED
from mentordesk.core.kernel import places
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.store.unit import Store
from mentordesk.ui.agreements import printing
from mentordesk.ui.agreements.functions import AgreementsFunctions, Order
from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.agreements.subjects import Subject, Wanted
from mentordesk.ui.agreements.wiring import build
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.jobs.runner import JobRunner
from mentordesk.ui.language import Language
from mentordesk.ui.opened import Opened
from mentordesk.ui.shell.notices import Notices
from mentordesk.ui.widgets.errors import PrinterSilent
from tests.builders import a_pair, a_person, a_programme, a_store


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Closed by `opened`."""
    monkeypatch.setattr(places, "user_config", lambda: tmp_path / "config")
    monkeypatch.setattr(places, "documents", lambda: tmp_path / "MentorDesk")
    return a_store(tmp_path)


@pytest.fixture
def pair(store: Store) -> tuple[UUID, UUID]:
    """The programme and its one pair."""
    programme = a_programme(store)
    return programme, a_pair(store, programme, a_person(store, "Amina Hussein"), a_person(store, "Kari Nordmann"))


@pytest.fixture
def opened(qapp: QApplication, appearance: Appearance, store: Store, pair: tuple[UUID, UUID]) -> Iterator[Opened]:
    language, jobs, notices = Language(qapp), JobRunner(qapp), Notices(qapp)
    language.set("en")
    made = Opened(appearance=appearance, language=language, jobs=jobs, notices=notices, parent=qapp)
    made.take(store, pair[0])
    yield made
    jobs.stop()
    notices.clear()
    made.close()
    for part in (made, notices, jobs, language):
        part.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> AgreementsPage:
    made = build(opened)
    qtbot.addWidget(made)
    made.reload()
    return made


@pytest.fixture
def functions(page: AgreementsPage) -> AgreementsFunctions:
    return page._functions


def told(opened: Opened) -> list[str]:
    return [notice.text for notice in opened.notices.kept]


def test_papers_come_to_the_folder_without_a_question(
    qtbot: QtBot, opened: Opened, page: AgreementsPage, tmp_path: Path
) -> None:
    assert page.primary is not None
    page.primary.trigger()
    qtbot.waitUntil(lambda: bool(told(opened)), timeout=20_000)
    folder = tmp_path / "MentorDesk" / "Sterk sammen" / "avtaler"
    assert len(list(folder.glob("*.pdf"))) == 3
    assert told(opened) == [f"3 papers are in {folder}"]
    (row,) = opened.read(pair_papers, opened.programme)
    assert [paper.status for paper in (*row.agreement, *row.adept, *row.mentor)] == [ISSUED] * 3


def test_what_is_refused_is_told(qtbot: QtBot, opened: Opened, functions: AgreementsFunctions) -> None:
    functions.make(Order(KINDS, "nb", ()))
    qtbot.waitUntil(lambda: bool(told(opened)), timeout=20_000)
    assert "nobody" in told(opened)[0]
    assert "no pairs" in functions.explain(NoPairsForPapers())
    with pytest.raises(KeyError):
        functions.explain(KeyError())


@pytest.mark.parametrize(("which", "title"), [(AGREEMENT, "Mentoravtale"), ("mentor", "Taushetserklæring")])
def test_the_preview_is_of_the_paper_that_is_asked_for(
    functions: AgreementsFunctions, pair: tuple[UUID, UUID], tmp_path: Path, which: str, title: str
) -> None:
    kind = AGREEMENT if which == AGREEMENT else DECLARATION
    subjects = functions.subjects(kind)
    subject = next(one for one in subjects if one.role in (None, which))
    sheet = functions.paper(Wanted(kind, subject, "nb"))
    assert "Kari Nordmann" in (sheet.words or "")
    assert "Kari Nordmann" in sheet.filled
    (tmp_path / "paper.pdf").write_bytes(sheet.pdf)
    reader = pypdf.PdfReader(tmp_path / "paper.pdf")
    assert reader.metadata is not None
    assert reader.metadata.title == title
    assert "Kari Nordmann" in reader.pages[0].extract_text()


def test_the_programmes_language_comes_first(functions: AgreementsFunctions, opened: Opened) -> None:
    assert list(functions.languages()) == ["nb", "en", "nn"]
    assert functions.coordinator() == "Ingrid Solheim"


def test_signatures_are_stored_quietly_one_by_one_and_told_together(
    qtbot: QtBot, opened: Opened, functions: AgreementsFunctions
) -> None:
    (row,) = opened.read(pair_papers, opened.programme)
    functions.make(Order((AGREEMENT,), "nb", (row.id,)))
    qtbot.waitUntil(lambda: bool(told(opened)), timeout=20_000)
    (paper,) = opened.read(pair_papers, opened.programme)[0].agreement
    assert functions.sign(paper.id, "adept", today())
    assert len(told(opened)) == 1
    assert functions.sign_all([paper.id], today())
    assert told(opened)[0] == "Logged signatures"
    assert opened.read(pair_papers, opened.programme)[0].agreement[0].status == SIGNED


def test_a_folder_is_chosen_once(
    functions: AgreementsFunctions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(parent: object, title: str, start: str) -> str:
        asked.append(start)
        return str(tmp_path / "minne")

    shown: list[QUrl] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    assert functions.choose_folder()
    assert asked == [str(tmp_path)]  # the nearest that is there
    assert functions.folder() == tmp_path / "minne"
    functions.show_folder()
    assert [url.toLocalFile() for url in shown] == [str(tmp_path)]


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)  # coarse and quick
    printer.setFullPage(True)
    return printer


def test_printing_makes_the_papers_and_prints_every_page(
    qtbot: QtBot, opened: Opened, functions: AgreementsFunctions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "ask_for_printer", lambda parent, name: to_file(tmp_path / "printed.pdf"))
    (row,) = opened.read(pair_papers, opened.programme)
    functions.print_out(Order(KINDS, "nb", (row.id,)))
    qtbot.waitUntil(lambda: bool(told(opened)), timeout=30_000)
    files = sorted(functions.folder().glob("*.pdf"))
    pages = sum(len(pypdf.PdfReader(path).pages) for path in files)
    assert told(opened) == [f"{pages} pages are on their way to the printer"]
    assert len(pypdf.PdfReader(tmp_path / "printed.pdf").pages) == pages


def test_whoever_takes_no_printer_prints_nothing(
    opened: Opened, functions: AgreementsFunctions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "ask_for_printer", lambda parent, name: None)
    (row,) = opened.read(pair_papers, opened.programme)
    before = opened.jobs.jobs  # the page reads beside the window
    functions.print_out(Order(KINDS, "nb", (row.id,)))
    assert opened.jobs.jobs == before


def test_printing_can_be_called_off(functions: AgreementsFunctions, pair: tuple[UUID, UUID], tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").write_bytes(functions.paper(Wanted(AGREEMENT, Subject("", pair[1]), "nb")).pdf)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        printing.print_files(to_file(tmp_path / "printed.pdf"), [tmp_path / "paper.pdf"], progress)


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_does_not_answer_is_told(tmp_path: Path, qapp: QApplication) -> None:
    with pytest.raises(PrinterSilent):
        printing.print_files(to_file(tmp_path / "no" / "such" / "folder.pdf"), [], Progress())
