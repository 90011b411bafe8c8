"""The page on a real file: what it does is done there, and read again."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.queries import ApplicantRow, applicants
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.recruitment.wiring import build
from mentordesk.ui.widgets.labels import PlainLabel
from tests.ui.recruitment.conftest import click

SHEET = (
    "Navn;E-post;Rolle;Favorittfarge\nAmina Hussein;amina@example.org;adept;rød\nKari Lie;kari@example.org;mentor;blå\n"
)


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> RecruitmentPage:
    made = build(opened)
    qtbot.addWidget(made)
    opened.changed.connect(made.reload)
    made.resize(1300, 760)
    made.reload()
    made.show()
    return made


def people(opened: Opened) -> dict[str, ApplicantRow]:
    return {row.name: row for row in opened.read(applicants, opened.programme)}


def told(opened: Opened) -> list[str]:
    return [notice.text for notice in opened.notices.kept]


def somebody(opened: Opened, name: str = "Leyla Said", role: str = "mentor") -> UUID:
    return add_applicant(opened.store, programme=opened.programme, draft=ApplicantDraft(name=name, role=role))


def shown(page: RecruitmentPage) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def write(page: RecruitmentPage, label: str, text: str) -> None:
    (line,) = (one for one in page.findChildren(QLineEdit) if one.accessibleName() == label and one.isVisible())
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_sheet_is_brought_in_and_taken_back(
    page: RecruitmentPage, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = tmp_path / "svar.csv"
    sheet.write_text(SHEET, "utf-8")
    page.bring_in(sheet)
    qtbot.waitUntil(lambda: page.primary is not None and page.primary.text() == "Bring in 2 applicants")
    assert people(opened) == {}
    click(page, "Bring in 2 applicants")
    qtbot.waitUntil(lambda: page.subtitle == "1 applicant · 1 mentor with 1 place")
    assert {name: row.email for name, row in people(opened).items()} == {
        "Amina Hussein": "amina@example.org",
        "Kari Lie": "kari@example.org",
    }
    assert told(opened) == ["Brought in 2 applicants"]
    opened.undo()
    assert people(opened) == {}


def test_a_sheet_that_is_no_sheet_is_told_on_the_page(page: RecruitmentPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "bilde.csv").write_bytes(b"%PDF-1.7 \x00\x01\x02")
    page.bring_in(tmp_path / "bilde.csv")
    qtbot.waitUntil(lambda: page._panels.importing._trouble.isVisible())


def test_fields_are_kept_without_a_notice_and_read_again(page: RecruitmentPage, opened: Opened) -> None:
    page.select(somebody(opened))
    write(page, "Phone", "41234567")
    write(page, "Can take so many adepts", "3")
    row = people(opened)["Leyla Said"]
    assert (row.phone, row.capacity) == ("+4741234567", 3)
    assert told(opened) == []


def test_somebody_is_typed_in_and_deleted_with_a_way_back(page: RecruitmentPage, opened: Opened) -> None:
    next(action for action in page.page_actions() if action.objectName() == "new").trigger()
    write(page, "Name", "Sara Tesfay")
    click(page, "Add the applicant")
    assert people(opened)["Sara Tesfay"].channel == "typed"
    click(page, "Delete the applicant")
    assert people(opened) == {}
    assert told(opened) == ["Deleted Sara Tesfay", "Typed in Sara Tesfay"]
    opened.undo()
    assert list(people(opened)) == ["Sara Tesfay"]


def test_the_picture_so_far_is_counted_beside_the_window_and_follows(
    page: RecruitmentPage, opened: Opened, qtbot: QtBot
) -> None:
    somebody(opened, "Amina Hussein", "adept")
    click(page, "The picture so far")
    qtbot.waitUntil(lambda: "Mentor places: 0 · Adepts: 1 · Missing: 1" in shown(page))
    somebody(opened, "Kari Lie", "mentor")
    qtbot.waitUntil(lambda: "Mentor places: 1 · Adepts: 1 · Enough for all" in shown(page))
