"""Where the window is narrow: names come before the rest, and what is done for many can still be reached."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from mentordesk.ui.recruitment.page import RecruitmentPage
from mentordesk.ui.widgets.tables import RecordTable

_NAME, _MISSING, _STATUS = 0, 3, 5


def list_of(page: RecruitmentPage) -> RecordTable:
    return page.findChildren(RecordTable)[0]


def test_names_have_room_before_what_is_missing(page: RecruitmentPage) -> None:
    page.resize(960, 700)
    table = list_of(page)
    assert table.isColumnHidden(_MISSING)
    assert not table.isColumnHidden(_STATUS)
    assert table.columnWidth(_NAME) > 200
    page.resize(1154, 700)
    assert not table.isColumnHidden(_MISSING)
    assert table.columnWidth(_NAME) > 190


def test_return_leads_to_what_can_be_done_for_many(page: RecruitmentPage) -> None:
    page.resize(640, 700)
    table = list_of(page)
    table.setFocus()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Return)
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.isVisible()
    assert focused.text().startswith("Write to ")
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert table.isVisible()
    assert len(table.selected_records()) > 1
