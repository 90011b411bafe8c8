"""Files dropped anywhere on the window: each goes to the page that it is for, and is told of."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from uuid import UUID

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.commands import issue_kinds
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.rules import AGREEMENT
from mentordesk.core.agreements.scans.queries import scans_of
from mentordesk.core.recruitment.forms.document import fillable_pdf
from mentordesk.core.recruitment.forms.queries import form_of, issuer_of
from mentordesk.ui.agreements.page import AgreementsPage
from mentordesk.ui.agreements.scans.arrivals import ArrivalsPanel
from mentordesk.ui.application.desktop import Desktop
from tests.builders import a_mentor, a_pair, a_programme, a_store, an_adept
from tests.core.recruitment.builders import write_csv
from tests.core.recruitment.forms.builders import filled
from tests.ui.application.running import press, running, seen

_HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def programme(tmp_path: Path) -> UUID:
    """A file on the disk with a pair, an application form that came back, and a scan of the pair's agreement."""
    store = a_store(tmp_path)
    made = a_programme(store)
    pair = a_pair(store, made, an_adept(store, made), a_mentor(store, made))
    (paper,) = issue_kinds(
        store, programme=made, kinds=[AGREEMENT], folder=tmp_path / "out", language="nb", pairs=[pair]
    )
    with pypdfium2.PdfDocument(paper) as document:
        document[0].render(scale=150 / 72).to_pil().save(tmp_path / "skann.png")
    form = fillable_pdf(store.read(form_of, made, "adept", "nb"), store.read(issuer_of, made, "nb"))
    filled(form, {"name": "Łucja Şahin"}, tmp_path / "søknad.pdf")
    write_csv(tmp_path / "svar.csv", [["Navn", "E-post"], ["Kari Lie", "kari@example.org"]])
    store.close()
    return made


@pytest.fixture
def desktop(qtbot: QtBot, programme: UUID, tmp_path: Path) -> Iterator[Desktop]:
    (file,) = tmp_path.glob("*.mentordesk")
    with running(qtbot, file) as started:
        yield started


def drop(desktop: Desktop, *paths: Path, where: QPoint | None = None) -> bool:
    """As the system brings it: to the window, which finds out itself what lies at that point."""
    handle, data = desktop.window.windowHandle(), QMimeData()
    assert handle is not None
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    point, copy = where or QPoint(600, 400), Qt.DropAction.CopyAction
    QApplication.sendEvent(handle, QDragEnterEvent(point, copy, data, *_HELD))
    event = QDropEvent(QPointF(point), copy, data, *_HELD, QEvent.Type.Drop)
    QApplication.sendEvent(handle, event)
    return event.isAccepted()


def in_front(desktop: Desktop) -> str:
    return desktop.window.page.name if desktop.window.page is not None else ""


def filed(desktop: Desktop) -> int:
    (paper,) = desktop.opened.read(papers, desktop.opened.programme)
    return len(desktop.opened.read(scans_of, paper.id))


def test_a_scan_dropped_on_the_first_page_is_filed(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    assert in_front(desktop) == "today"
    assert drop(desktop, tmp_path / "skann.png")
    qtbot.waitUntil(lambda: filed(desktop) == 1, timeout=20_000)
    assert in_front(desktop) == "agreements"
    qtbot.waitUntil(lambda: "1 was kept" in seen(desktop), timeout=5_000)


def test_an_application_and_a_scan_go_each_to_its_page(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    cat = tmp_path / "katt.png"
    cat.write_bytes(b"\x89PNG and nothing more")
    drop(desktop, tmp_path / "skann.png", tmp_path / "søknad.pdf", cat)
    qtbot.waitUntil(lambda: filed(desktop) == 1, timeout=20_000)
    assert in_front(desktop) == "recruitment"
    qtbot.waitUntil(lambda: "søknad.pdf" in seen(desktop), timeout=20_000)
    qtbot.waitUntil(lambda: "skann.png: filed (" in seen(desktop), timeout=5_000)
    assert "katt.png: " in seen(desktop)
    press(desktop, "Show what came back")
    page = desktop.window.page
    assert isinstance(page, AgreementsPage)
    assert isinstance(page._panels.current, ArrivalsPanel)


def test_two_drops_at_the_same_moment_are_both_told_of(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    other = Path(shutil.copy(tmp_path / "skann.png", tmp_path / "igjen.png"))
    assert drop(desktop, tmp_path / "skann.png")
    assert drop(desktop, other)
    qtbot.waitUntil(lambda: filed(desktop) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not desktop.opened.jobs.jobs, timeout=20_000)
    assert filed(desktop) == 1
    qtbot.waitUntil(lambda: "igjen.png" in seen(desktop), timeout=5_000)


def test_a_drop_during_a_batch_comes_after_it(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    through, ended = Event(), list[bool]()
    desktop.opened.run(lambda progress: through.wait(20), done=ended.append, title="Making papers …")
    assert drop(desktop, tmp_path / "skann.png")
    qtbot.waitUntil(lambda: len(desktop.opened.jobs.jobs) > 1, timeout=5_000)
    assert filed(desktop) == 0
    through.set()
    qtbot.waitUntil(lambda: filed(desktop) == 1, timeout=20_000)
    assert ended == [True]


def test_a_sheet_is_looked_at_from_any_page(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    desktop.window.show_page("agreements")
    drop(desktop, tmp_path / "svar.csv")
    qtbot.waitUntil(lambda: "svar.csv" in seen(desktop), timeout=10_000)
    assert in_front(desktop) == "recruitment"


def test_a_field_does_not_take_the_name_of_a_file_for_text(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    desktop.window.show_page("agreements")
    window = desktop.window
    field = next(line for line in window.findChildren(QLineEdit) if line.isVisible() and line.isEnabled())
    before = field.text()
    drop(desktop, tmp_path / "skann.png", where=field.mapTo(window, field.rect().center()))
    qtbot.waitUntil(lambda: filed(desktop) == 1, timeout=20_000)
    assert field.text() == before


def test_names_that_are_hidden_stay_hidden(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    desktop.opened.appearance.names_hidden = True
    drop(desktop, tmp_path / "svar.csv", tmp_path / "skann.png")
    qtbot.waitUntil(lambda: "“svar.csv” is full of names." in seen(desktop), timeout=10_000)
    assert in_front(desktop) == "agreements"
    qtbot.waitUntil(lambda: filed(desktop) == 1, timeout=20_000)
    assert not any(name in seen(desktop) for name in ("Kari Lie", "kari@example.org"))


def test_our_own_files_are_called_by_whom_they_are_about_and_that_is_hidden_too(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path
) -> None:
    scan = (tmp_path / "skann.png").rename(tmp_path / "Avtale Amina Hussein–Kari Nordmann.png")
    cat = tmp_path / "Kari Nordmann.png"
    cat.write_bytes(b"\x89PNG and nothing more")
    desktop.opened.appearance.names_hidden = True
    desktop.opened.store.hide_names(on=True)
    drop(desktop, scan, cat)
    qtbot.waitUntil(lambda: filed(desktop) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: "K. N." in seen(desktop), timeout=5_000)
    assert not any(name in seen(desktop) for name in ("Amina", "Kari", "Nordmann"))


def test_nothing_is_taken_under_a_question_or_without_a_file(desktop: Desktop, tmp_path: Path) -> None:
    question = QDialog(desktop.window)
    question.open()
    assert not drop(desktop, tmp_path / "skann.png")
    question.close()
    question.deleteLater()
    desktop.leave()
    assert not drop(desktop, tmp_path / "skann.png", where=QPoint(5, 5))
