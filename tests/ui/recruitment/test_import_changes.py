"""A second export on the import page: what differs, what stays, who is missing, and rows that are left out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.core.recruitment.drafts import Difference
from mentordesk.ui.recruitment.functions import Trial
from mentordesk.ui.recruitment.page import RecruitmentPage
from tests.ui.recruitment.conftest import FakeRecruitment, a_preview, click
from tests.ui.recruitment.test_import import SHEET, button, cells, results, table, texts

CHANGES = (
    Difference("phone", "", "+4790000001", "+4790000002"),
    Difference("topics", "", ("Jobb",), ("Norsk", "Jobb")),
    Difference("town", "", "Moss", "Oslo", kept=True),
    Difference("question", "Hva vil du?", None, "Lære"),
)
WHAT = "What differs"


@pytest.fixture(autouse=True)
def second(fake: FakeRecruitment) -> None:
    fake.imports.preview = a_preview("Amina Hussein", "Leyla Said", "Sara Tesfay")
    fake.imports.trial = Trial(("new", "updated", "same"), ("", "", ""), 2, {1: CHANGES}, ("Zahra Rezai",))


def choose_row(page: RecruitmentPage, row: int) -> None:
    shown = table(page, "What becomes of each row")
    shown.setFocus()
    shown.selectRow(row)


def test_a_row_that_updates_shows_old_beside_new_and_what_stays(page: RecruitmentPage) -> None:
    page.bring_in(SHEET)
    assert results(page, 2)[1] == "Differs: Phone, Topics, Town, Hva vil du?"
    choose_row(page, 1)
    assert "What differs for Leyla Said" in texts(page)
    assert cells(page, WHAT, 0) == ["Phone", "Topics", "Town", "Hva vil du?"]
    assert cells(page, WHAT, 1) == ["+47 900 00 001", "Jobb", "Moss", "–"]
    assert cells(page, WHAT, 2) == ["+47 900 00 002", "Norsk, Jobb", "Oslo", "Lære"]
    assert cells(page, WHAT, 3) == ["Becomes new", "Becomes new", "Stays: changed by hand", "Becomes new"]
    choose_row(page, 0)
    assert not any(text.startswith("What differs for") for text in texts(page))


def test_rows_are_left_out_and_taken_along_one_by_one(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.bring_in(SHEET)
    assert button(page) == "Bring in 2 applicants"
    choose_row(page, 1)
    click(page, "Leave out what is chosen")
    assert results(page, 1) == ["New", "Left out", "Unchanged"]
    assert button(page) == "Bring in 1 applicant"
    click(page, "Left out, 1")
    assert results(page, 0) == ["Leyla Said"]
    choose_row(page, 0)
    click(page, "Take along after all")
    assert button(page) == "Bring in 2 applicants"


def test_what_is_left_out_is_not_fetched_in(
    page: RecruitmentPage, fake: FakeRecruitment, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[str] = []
    functions = page._panels.importing._run._functions
    monkeypatch.setattr(
        page._panels.importing._run,
        "_functions",
        replace(functions, fetch=lambda preview, task: fetched.extend(draft.name for draft in preview.drafts)),
    )
    page.bring_in(SHEET)
    choose_row(page, 1)
    click(page, "Leave out what is chosen")
    click(page, "Bring in 1 applicant")
    assert fetched == ["Amina Hussein", "Sara Tesfay"]


def test_a_row_that_changes_nothing_cannot_be_left_out(page: RecruitmentPage) -> None:
    page.bring_in(SHEET)
    choose_row(page, 2)
    assert "Leave out what is chosen" not in texts(page)


def test_by_keys_alone(page: RecruitmentPage) -> None:
    page.bring_in(SHEET)
    shown = table(page, "What becomes of each row")
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_End)
    QTest.keyClick(shown, Qt.Key.Key_Up)
    assert "What differs for Leyla Said" in texts(page)


def test_who_is_missing_is_told(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    page.bring_in(SHEET)
    assert "Zahra Rezai came with an earlier sheet and is not in this one. Nothing is done about that." in texts(page)
    fake.imports.trial = replace(fake.imports.trial, missing=("Zahra Rezai", "Ola Lie"))
    page.reload()
    assert any(text.startswith("2 people came with an earlier sheet") for text in texts(page))
