"""Rows copied from a spreadsheet and pasted on the page."""

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.recruitment.conftest import FakeRecruitment


def table(page: RecruitmentPage) -> RecordTable:
    """The first that is shown: of applicants, or of a sheet's columns."""
    return next(one for one in page.findChildren(RecordTable) if one.isVisible())


def paste(where: QWidget, text: str) -> None:
    where.setFocus()
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(where, QKeySequence(QKeySequence.StandardKey.Paste))


def was_read(fake: FakeRecruitment) -> list[object]:
    return [told[1] for told in fake.imports.told if isinstance(told, tuple) and told[0] == "read"]


def test_rows_that_are_pasted_are_looked_at(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    paste(table(page), "Navn\tRolle\nAmina Hussein\tadept\n")
    assert was_read(fake) == ["Pasted rows"]
    assert "Pasted rows" in [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    paste(table(page), "Navn\nKari Lie\n")
    assert was_read(fake) == ["Pasted rows"]  # not in the middle of another import


def test_nobody_yet_and_rows_are_pasted_all_the_same(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    fake.rows.clear()
    page.reload()
    paste(page, "Navn\tRolle\nAmina Hussein\tadept\n")
    assert was_read(fake) == ["Pasted rows"]


def test_other_text_and_text_for_a_line_bring_in_nothing(page: RecruitmentPage, fake: FakeRecruitment) -> None:
    paste(table(page), "Amina Hussein")
    (search,) = (box for box in page.findChildren(SearchBox) if box.isVisible())
    paste(search, "Amina\nHussein")
    assert was_read(fake) == []


def test_hidden_names_are_not_shown_by_pasting(
    page: RecruitmentPage, fake: FakeRecruitment, appearance: Appearance
) -> None:
    appearance.names_hidden = True
    paste(table(page), "Navn\tRolle\nAmina Hussein\tadept\n")
    assert was_read(fake) == []
