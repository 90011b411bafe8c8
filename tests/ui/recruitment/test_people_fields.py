"""What is kept of a person and an application on the real page: levels, pause, hidden address, and what is copied."""

import datetime as dt
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.queries import ApplicantRow, applicants
from mentordesk.core.selection.commands import accept_selection
from mentordesk.ui.opened import Opened
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.labels import Chip
from mentordesk.ui.widgets.person_fields import PersonFields
from mentordesk.ui.widgets.tables import RecordTable
from tests.builders import a_mentor, an_adept
from tests.ui.recruitment.opened_page import choice, shown, write
from tests.ui.recruitment.test_wiring import page  # noqa: F401


@pytest.fixture
def amina(opened: Opened) -> UUID:
    return an_adept(opened.store, opened.programme, phone="+4740011223", languages=("Norsk",))


def row_of(opened: Opened, person: UUID) -> ApplicantRow:
    return next(row for row in opened.read(applicants, opened.programme) if row.id == person)


def chips(page: RecruitmentPage) -> list[str]:  # noqa: F811
    return [chip.text() for chip in page.findChildren(Chip) if chip.isVisible()]


def test_a_level_is_written_after_the_language(page: RecruitmentPage, opened: Opened, amina: UUID) -> None:  # noqa: F811
    page.select(amina)
    write(page, "Languages", "engelsk B2")
    assert row_of(opened, amina).levels == (("engelsk", "B2"),)
    assert set(row_of(opened, amina).languages) == {"engelsk", "Norsk"}
    (fields,) = page.findChildren(PersonFields)
    assert fields.fields["languages"].value == {"engelsk (B2)", "Norsk"}
    line = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Languages")
    offered = [line.completer().model().index(row, 0).data() for row in range(line.completer().model().rowCount())]
    assert {"Norsk", "Norsk (A1)", "Norsk (native language)"} <= set(offered)


def test_people_are_written_to_in_their_own_language(page: RecruitmentPage, opened: Opened, amina: UUID) -> None:  # noqa: F811
    page.select(amina)
    box = choice(page, "We write to them in")
    box.setCurrentIndex(box.findData("nn"))
    box.activated.emit(box.currentIndex())
    assert row_of(opened, amina).language == "nn"


def test_a_hidden_address_is_switched_on_and_marked(page: RecruitmentPage, opened: Opened, amina: UUID) -> None:  # noqa: F811
    page.select(amina)
    assert "Address hidden" not in chips(page)
    assert "Address, phone and e-mail are in nothing that is printed" in shown(page)
    (box,) = (one for one in page.findChildren(QCheckBox) if "must not be found" in one.accessibleName())
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert row_of(opened, amina).hidden
    assert "Address hidden" in chips(page)
    (table,) = (one for one in page.findChildren(RecordTable) if one.isVisible())
    assert table.model().index(0, 0).data() == "Amina Hussein · address hidden"
    spoken = table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Amina Hussein · address hidden")


def test_what_is_copied_does_not_help_to_find_anybody(page: RecruitmentPage, opened: Opened, amina: UUID) -> None:  # noqa: F811
    an_adept(opened.store, opened.programme, "Leyla Said")
    change_person(opened.store, amina, {"hidden": True})
    (table,) = (one for one in page.findChildren(RecordTable) if one.isVisible())
    table.selectAll()
    table.copy()
    text = QGuiApplication.clipboard().text()
    html = QGuiApplication.clipboard().mimeData().html()
    for where in (text, html):
        assert "A. H." in where
        assert "Amina" not in where
        assert "Leyla Said" in where
    (line,) = (one for one in text.splitlines() if "A. H." in one)
    assert "Drammen" not in line
    change_person(opened.store, amina, {"hidden": False})
    table.selectAll()
    table.copy()
    assert "Amina Hussein" in QGuiApplication.clipboard().text()


def test_a_mentor_has_a_pause_and_an_adept_a_goal(page: RecruitmentPage, opened: Opened, amina: UUID) -> None:  # noqa: F811
    kari = a_mentor(opened.store, opened.programme)
    accept_selection(opened.store, programme=opened.programme)
    page.select(kari)
    assert not {"What the adept wants to reach", "Wishes a mentor who is"} & set(shown(page).splitlines())
    until = today() + dt.timedelta(days=40)
    write(page, "Position", "Avdelingsleder")
    write(page, "Does not want to take on", "Konflikter")
    write(page, "Pauses until", f"{until:%d.%m.%Y}")
    row = row_of(opened, kari)
    assert (row.position, row.unwanted, row.pause_until, row.status) == (
        *("Avdelingsleder", "Konflikter", until, "paused"),
    )
    assert any(text.startswith("Pause until ") for text in chips(page))
    write(page, "Pauses until", "01.01.2020")
    assert row_of(opened, kari).pause_until == until
    page.select(amina)
    labels = set(shown(page).splitlines())
    assert "What the adept wants to reach" in labels
    assert not {"Position", "Does not want to take on", "Pauses until"} & labels
