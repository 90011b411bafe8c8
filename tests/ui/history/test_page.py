"""The history is read, searched and narrowed, and its last step taken back."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.history.detail import StepDetail
from mentordesk.ui.history.page import Asked, HistoryPage
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.history.conftest import AMINA, Past, line

Make = Callable[[Past], HistoryPage]
LEFT = Qt.MouseButton.LeftButton


def _past() -> Past:
    return Past(
        [
            line(5, command="undo"),
            line(4, undone=True),
            line(3),
            line(2, days=1, log=True),
            line(1, days=2, who="Bjørn Åsen"),
        ]
    )


def _table(page: HistoryPage) -> RecordTable:
    return page.findChildren(RecordTable)[0]


def _cells(page: HistoryPage, column: int) -> list[str]:
    model = _table(page).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _texts(page: HistoryPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def _buttons(page: HistoryPage) -> dict[str, QAbstractButton]:
    return {button.text(): button for button in page.findChildren(QAbstractButton) if button.isVisible()}


def _type(qtbot: QtBot, page: HistoryPage, text: str) -> None:
    search = page.findChildren(SearchBox)[0]
    with qtbot.waitSignal(search.searched):
        search.setFocus()
        QTest.keyClicks(search, text)
    qtbot.waitUntil(lambda: search.text() == text)
    QApplication.processEvents()


def _choose(page: HistoryPage, number: int) -> None:
    _table(page).select(UUID(int=number))


def test_the_newest_stands_first_with_day_and_time(make_page: Make) -> None:
    page = make_page(_past())
    QAbstractItemModelTester(_table(page).model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [cell.split()[0] for cell in _cells(page, 0)] == ["today", "today", "today", "yesterday", "Mon"]
    assert _cells(page, 1)[0] == "Changed undo"
    assert _cells(page, 3) == ["", "Undone", "", "", ""]
    assert page.subtitle == "5 steps, kept in the file"


def test_the_first_step_is_chosen_and_told(make_page: Make) -> None:
    page = make_page(_past())
    assert "Changed undo" in _texts(page)
    assert page.findChildren(StepDetail)[0].told == ["Person: Amina Hussein", "Town: empty → Drammen"]


def test_only_the_last_step_that_counts_can_be_undone(make_page: Make) -> None:
    past = _past()
    page = make_page(past)
    notes = {4: "This is undone", 2: "This is only a note", 1: "Only the last step"}
    for number, note in notes.items():
        _choose(page, number)
        assert "Undo this" not in _buttons(page)
        assert any(text.startswith(note) for text in _texts(page))
    _choose(page, 3)
    QTest.mouseClick(_buttons(page)["Undo this"], LEFT)
    assert past.undone == 1


def test_what_is_left_out_is_counted(make_page: Make) -> None:
    past = _past()
    past.changes = replace(past.changes, left=12)
    assert "… and 12 more" in _texts(make_page(past))


def test_a_step_that_changed_nothing(make_page: Make) -> None:
    past = _past()
    past.changes = replace(past.changes, first=())
    assert "It changed nothing in what is stored." in _texts(make_page(past))


def test_what_is_erased_for_good_is_not_told_as_nothing(make_page: Make) -> None:
    past = _past()
    past.changes = replace(past.changes, first=(), wiped=True)
    texts = _texts(make_page(past))
    assert "Something that stood here is erased for good." in texts
    assert "It changed nothing in what is stored." not in texts


def test_searching_ignores_case_and_accents_and_reads_all(qtbot: QtBot, make_page: Make) -> None:
    past = _past()
    page = make_page(past)
    _type(qtbot, page, "asen")
    assert _cells(page, 1) == ["Changed step 1"]
    assert past.asked[-1] == Asked()
    assert page.subtitle == "1 step, kept in the file"


def test_steps_are_found_by_whom_they_touched(qtbot: QtBot, make_page: Make) -> None:
    page = make_page(_past())
    _type(qtbot, page, "amina")
    assert _cells(page, 1) == ["Changed step 2"]


def test_no_hits_and_the_way_back(qtbot: QtBot, make_page: Make) -> None:
    page = make_page(_past())
    _type(qtbot, page, "zzz")
    assert {"No hits", "Choose a line to see what it changed."} <= _texts(page)
    assert not _table(page).isVisible()
    QTest.mouseClick(_buttons(page)["Remove the filter"], LEFT)
    QApplication.processEvents()
    assert len(_cells(page, 1)) == 5


def test_about_one_person(make_page: Make) -> None:
    past = _past()
    page = make_page(past)
    page.select(AMINA)
    assert past.asked[-1].record == AMINA
    QTest.mouseClick(_buttons(page)["About Amina Hussein"], LEFT)
    assert past.asked[-1].record is None
    assert "About Amina Hussein" not in _buttons(page)
    page.select(UUID(int=9))
    assert "About one record" in _buttons(page)


def test_of_one_day(make_page: Make) -> None:
    past = _past()
    page = make_page(past)
    field = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Day")
    field.setFocus()
    QTest.keyClicks(field, "23.11.2026")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert past.asked[-1].day == dt.date(2026, 11, 23)
    assert _cells(page, 1) == ["Changed step 1"]
    field.clear()
    QTest.keyClicks(field, "tull")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Write the day like this: 24.11.2026" in _texts(page)
    assert field.text() == "tull"


def test_more_than_are_read_at_first(make_page: Make) -> None:
    past = Past([line(number) for number in range(700, 0, -1)])
    page = make_page(past)
    assert page.subtitle == "The last 300 steps"
    for _ in range(2):
        QTest.mouseClick(_buttons(page)["Show more"], LEFT)
    assert page.subtitle == "700 steps, kept in the file"
    assert "Show more" not in _buttons(page)


def test_the_choice_stays_when_steps_come(make_page: Make) -> None:
    past = _past()
    page = make_page(past)
    _choose(page, 3)
    past.lines.insert(0, line(6))
    page.reload()
    assert _table(page).selected_records() == [UUID(int=3)]


def test_a_narrow_window_shows_one_pane_at_a_time(make_page: Make, appearance: Appearance) -> None:
    page = make_page(_past())
    page.resize(600, 600)
    QApplication.processEvents()
    table = _table(page)
    assert table.isColumnHidden(2)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert not table.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert table.isVisible()


def test_all_tables_are_followed() -> None:
    from mentordesk.core.store.base import Base

    assert set(Base.metadata.tables) <= HistoryPage.tables


def test_everything_that_takes_the_focus_has_a_name(make_page: Make) -> None:
    page = make_page(_past())
    for kind in (QLineEdit, RecordTable):
        assert all(widget.accessibleName() for widget in page.findChildren(kind) if widget.isVisible())
