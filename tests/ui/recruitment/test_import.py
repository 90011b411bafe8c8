from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.recruitment.drafting import RowWarning
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.errors import SheetEmpty
from mentordesk.core.recruitment.files.sheets import Reading
from mentordesk.core.recruitment.imports import ImportResult
from mentordesk.core.recruitment.preview import PreviewColumn, PreviewRow
from mentordesk.ui.recruitment.functions import Trial
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.rows import StatusRole
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.recruitment.conftest import FakeRecruitment, a_preview, an_applicant, click, key

SHEET = Path("/tmp/svar.csv")


def table(page: QWidget, name: str) -> RecordTable:
    return next(one for one in page.findChildren(RecordTable) if one.accessibleName() == name)


def cells(page: QWidget, name: str, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[Any]:
    model = table(page, name).model()
    return [model.index(row, column).data(role) for row in range(model.rowCount())]


def results(page: QWidget, column: int) -> list[Any]:
    return cells(page, "What becomes of each row", column)


def combo(page: QWidget, name: str) -> QComboBox:
    (found,) = (box for box in page.findChildren(QComboBox) if box.accessibleName() == name and box.isVisible())
    return found


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def button(page: RecruitmentPage) -> str:
    assert page.primary is not None
    return page.primary.text()


def last(fake: FakeRecruitment) -> object:
    """What the worker was asked for last, or what was told."""
    return fake.imports.told[-1]


def test_one_page_shows_the_file_its_columns_and_what_becomes_of_each_row(page: RecruitmentPage) -> None:
    page.bring_in(SHEET)
    assert {"1  File", "svar.csv", "3 rows", "Known: Nettskjema", "2  Columns", "3  Result"} <= set(texts(page))
    assert cells(page, "Columns of the file", 0) == ["Hvem er du?", "Farge", "Fødselsnummer"]
    assert cells(page, "Columns of the file", 1) == ["Name", "A question of your own", "Must not be kept"]
    assert cells(page, "Columns of the file", 2) == ["Recognised", "Kept as it is", "Not kept"]
    assert cells(page, "Columns of the file", 2, StatusRole) == ["ok", "info", "danger"]
    assert "never kept" in cells(page, "Columns of the file", 3)[2]
    assert results(page, 0) == ["Amina Hussein", "Leyla Said", "–"]
    assert results(page, 1) == ["New", "Unchanged", "Skipped"]
    assert results(page, 2) == ["", "", "There is no name"]
    assert button(page) == "Bring in 1 applicant"


def test_the_button_tells_the_true_number_and_nothing_is_nothing(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.imports.trial = Trial(("updated", "new"), ("", ""), 2)
    page.bring_in(SHEET)
    assert button(page) == "Bring in 2 applicants"
    fake.imports.trial = Trial(("same", "same"), ("", ""), 0)
    page.bring_in(SHEET)
    assert button(page) == "Nothing new to bring in"
    assert page.primary is not None
    assert not page.primary.isEnabled()


def test_results_can_be_narrowed_to_what_needs_a_look(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    odd = PreviewRow("", 7, ApplicantDraft(name="Sara Tesfay"), warnings=(RowWarning("phone_not_understood", "Mobil"),))
    fake.imports.preview = a_preview("Amina Hussein")
    fake.imports.preview = a_preview("Amina Hussein", rows=(*fake.imports.preview.rows, odd))
    fake.imports.trial = Trial(("new", "new"), ("Amina Husein", ""), 2)
    page.bring_in(SHEET)
    click(page, "To look at, 2")
    assert results(page, 2) == [
        "May be the same person as Amina Husein",
        "Did not understand “Mobil”; kept as an answer",
    ]


def test_a_column_becomes_what_the_person_says(page: RecruitmentPage, fake: FakeRecruitment, qtbot: QtBot) -> None:
    page.bring_in(SHEET)
    columns = table(page, "Columns of the file")
    columns.setFocus()
    columns.setCurrentIndex(columns.model().index(1, 0))
    QTest.keyClick(columns, Qt.Key.Key_Return)
    box = columns.findChild(QComboBox)
    assert box is not None
    assert box.accessibleName() == "Farge"
    choose(box, "motivation")
    assert last(fake) == ("look", {"Farge": "motivation"}, None, True)
    assert cells(page, "Columns of the file", 1)[1] == "Motivation"
    assert cells(page, "Columns of the file", 2)[1] == "You said so"
    assert [told[0] for told in fake.imports.told].count("read") == 1  # type: ignore[index]


def test_a_column_that_must_not_be_kept_cannot_be_chosen(page: RecruitmentPage) -> None:
    page.bring_in(SHEET)
    columns = table(page, "Columns of the file")
    columns.setCurrentIndex(columns.model().index(2, 0))
    QTest.keyClick(columns, Qt.Key.Key_Return)
    assert columns.findChild(QComboBox) is None


def test_letters_and_separator_read_the_file_again_headings_do_not(
    page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    page.bring_in(SHEET)
    choose(combo(page, "Letters"), "windows-1252")
    assert last(fake) == ("read", "svar.csv", Reading(encoding="windows-1252"))
    choose(combo(page, "Between columns"), "\t")
    assert last(fake) == ("read", "svar.csv", Reading(encoding="windows-1252", separator="\t"))
    (headings,) = (box for box in page.findChildren(QCheckBox) if box.text() == "The first line is headings")
    headings.click()
    assert last(fake) == ("look", {}, None, False)


def test_the_role_is_asked_for_where_the_sheet_does_not_tell(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.bring_in(SHEET)
    with pytest.raises(ValueError, match="unpack"):
        combo(page, "Where no role is told")
    fake.imports.asks_role = True
    page.bring_in(SHEET)
    choose(combo(page, "Where no role is told"), "mentor")
    assert last(fake) == ("look", {}, "mentor", True)


def test_what_is_fetched_in_is_shown_in_the_list(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.bring_in(SHEET)
    fake.rows[key("Zahra Rezai")] = an_applicant("Zahra Rezai")
    fake.imports.result = ImportResult(new=[key("Zahra Rezai")])
    fake.imports.announce = page.reload
    click(page, "Bring in 1 applicant")
    assert ("fetched", fake.imports.result) in fake.imports.told
    assert cells(page, "Applicants", 0) == ["Zahra Rezai"]
    assert table(page, "Applicants").selected_records() == [key("Zahra Rezai")]
    click(page, "All, 4")
    assert len(cells(page, "Applicants", 0)) == 4


def test_the_columns_are_remembered_when_the_person_has_said_something(
    page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    page.bring_in(SHEET)
    page._panels.importing._map(fake.imports.preview.columns[1], "source")
    click(page, "Bring in 1 applicant")
    assert "remember" in [told[0] for told in fake.imports.told if isinstance(told, tuple)]
    fake.imports.told.clear()
    page.bring_in(SHEET)
    click(page, "Bring in 1 applicant")
    assert "remember" not in [told[0] for told in fake.imports.told if isinstance(told, tuple)]


def test_a_file_that_cannot_be_read_is_told_in_its_place(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.imports.trouble = SheetEmpty(name="svar.csv")
    page.bring_in(SHEET)
    assert {"Feil: SheetEmpty", "Ingenting er endret.", "svar.csv"} <= set(texts(page))
    assert "2  Columns" not in texts(page)
    fake.imports.trouble = None
    click(page, "Try again")
    assert "Feil: SheetEmpty" not in texts(page)
    assert button(page) == "Bring in 1 applicant"


def test_another_file_can_be_chosen(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.imports.trouble = SheetEmpty(name="svar.csv")
    page.bring_in(SHEET)
    fake.imports.trouble, fake.imports.chosen = None, Path("/tmp/andre.xlsx")
    click(page, "Choose another file …")
    assert "andre.xlsx" in texts(page)


def test_columns_of_several_sheets_are_told_apart_and_said_by_their_headings(
    page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    columns = [
        PreviewColumn(sheet, place, heading, "name", 0.9, "", "")
        for sheet in ("Mentorer", "Adepter")
        for place, heading in enumerate(("Navn", "Svar", "Svar"), 1)
    ]
    fake.imports.preview = a_preview("Amina Hussein", columns=tuple(columns))
    page.bring_in(SHEET)
    assert cells(page, "Columns of the file", 0)[0] == "Mentorer: Navn"
    page._panels.importing._map(columns[0], "first_name")
    assert last(fake) == ("look", {"Navn": "first_name"}, None, True)
    page._panels.importing._map(columns[2], "question")
    assert last(fake) == ("look", {"Navn": "first_name", 3: "question"}, None, True)


def test_the_button_asks_for_a_file_and_brings_it_in(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    click(page, "Bring in …")
    assert "2  Columns" not in texts(page)
    fake.imports.chosen = Path("/tmp/andre.xlsx")
    click(page, "Bring in …")
    assert "andre.xlsx" in texts(page)


def test_without_a_column_of_names_it_is_said_what_to_do(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.imports.preview = a_preview(field="question", skipped=2)
    fake.imports.trial = Trial((), (), 0)
    page.bring_in(SHEET)
    assert any(text.startswith("No column is the name.") for text in texts(page))
    assert page.primary is not None
    assert not page.primary.isEnabled()


def test_escape_gives_the_file_up_and_late_answers_are_not_heard(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.imports.waits = True
    page.bring_in(SHEET)
    ((_, task),) = fake.imports.tasks
    calls: list[bool] = []
    task.follow(Cancelling(calls))
    QTest.keyClick(page._panels.importing, Qt.Key.Key_Escape)
    assert calls == [True]
    assert table(page, "Applicants").isVisible()
    task.finish(fake.imports._look(page._panels.importing._run.wishes))
    assert table(page, "Applicants").isVisible()
    assert fake.imports.told == [("read", "svar.csv", Reading())]


class Cancelling:
    """A job that tells when it is called off."""

    def __init__(self, calls: list[bool]) -> None:
        self._calls = calls

    def cancel(self) -> None:
        self._calls.append(True)


def test_calling_the_reading_off_leads_back_and_calling_the_fetch_off_does_not(
    page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    page.bring_in(SHEET)
    fake.imports.waits = True
    click(page, "Bring in 1 applicant")
    assert page.primary is not None
    assert not page.primary.isEnabled()
    fake.imports.tasks[-1][1].stop()
    assert last(fake) == "cancelled"
    assert page.primary.isEnabled()
    page.bring_in(SHEET)
    fake.imports.tasks[-1][1].stop()
    assert table(page, "Applicants").isVisible()


def test_a_disk_that_says_no_to_the_fetch_leaves_the_page_as_it_was(
    page: RecruitmentPage, fake: FakeRecruitment
) -> None:
    page.bring_in(SHEET)
    fake.imports.trouble = SheetEmpty(name="svar.csv")
    click(page, "Bring in 1 applicant")
    assert ("failed", fake.imports.trouble) in fake.imports.told
    assert button(page) == "Bring in 1 applicant"
    assert "2  Columns" in texts(page)


def test_while_a_file_is_looked_at_the_list_is_out_of_reach(page: RecruitmentPage) -> None:
    page.bring_in(SHEET)
    enabled = [action.objectName() for action in page.page_actions() if action.isEnabled()]
    assert not {"import", "new", "edit", "delete"} & set(enabled)
    assert [one.text() for one in page.findChildren(QPushButton) if one.isVisible()].count("Bring in …") == 0


def test_when_people_change_they_are_compared_anew(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.bring_in(SHEET)
    fake.imports.trial = Trial(("new", "new"), ("", ""), 2)
    page.reload()
    assert button(page) == "Bring in 2 applicants"


def test_models_keep_their_promises(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.bring_in(SHEET)
    for name in ("Columns of the file", "What becomes of each row"):
        model = table(page, name).model()
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    click(page, "Skipped, 1")
    assert results(page, 5) == ["100"]
    page.bring_in(SHEET)
    assert results(page, 5) == ["2", "3", "100"]
