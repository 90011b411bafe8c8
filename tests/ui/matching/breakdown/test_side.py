"""The matrix and «why not …?» on the whole page, by real keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.matrix.table import MatrixTable
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.matching.conftest import FakeMatching, buttons, choose_more, click, key, show, texts

AMINA, LEYLA, SARA, ZAHRA = (key(name) for name in ("Amina Hussein", "Leyla Said", "Sara Tesfay", "Zahra Rezai"))
KARI, PER, SIRI = key("Kari Nordmann"), key("Per Olsen"), key("Siri Dahl")


def table(page: MatchingPage) -> RecordTable:
    return next(one for one in page.findChildren(RecordTable) if one.isVisible())


def matrix(page: MatchingPage) -> MatrixTable:
    return next(one for one in page.findChildren(MatrixTable) if one.isVisible())


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(page: MatchingPage, keys: str) -> None:
    assert page.isAncestorOf(focused())
    QTest.keySequence(focused(), QKeySequence(keys))


@pytest.fixture
def cells(page: MatchingPage) -> MatrixTable:
    """The matrix, on Leyla and Kari."""
    page.select(LEYLA)
    table(page).setFocus()
    press(page, "M")
    assert matrix(page).hasFocus()
    return matrix(page)


def test_m_shows_the_matrix_where_the_list_was_and_back(page: MatchingPage, cells: MatrixTable) -> None:
    assert cells.pair == (LEYLA, KARI)
    assert "Leyla Said and Kari Nordmann, 100, on the board" in texts(page)
    assert {"Leyla Said + Kari Nordmann", "On the board"} <= set(texts(page))
    assert not any(text.startswith("Without a pair") for text in texts(page))
    press(page, "Down")
    press(page, "M")
    assert table(page).hasFocus()
    assert table(page).selected_records() == [SARA]


def test_the_button_does_the_same(page: MatchingPage) -> None:
    click(page, "Matrix")
    assert matrix(page).hasFocus()
    click(page, "List")
    assert table(page).hasFocus()


def test_a_cell_tells_why_not_with_both_ways_and_what_they_cost(page: MatchingPage, cells: MatrixTable) -> None:
    press(page, "Right")
    shown = set(texts(page))
    assert cells.pair == (LEYLA, PER)
    assert {"Why not Per Olsen for Leyla Said?", "Score 10", "No. 2 of 2 for Leyla, no. 3 of 4 for Per"} <= shown
    assert "Takes the place of Sara Tesfay, who gets Kari Nordmann (10 instead of 100) · sum −180" in shown
    cheapest = next(text for text in shown if text.startswith("Sum −"))
    assert cheapest.startswith("Sum −180.")
    assert "Sara Tesfay loses Per Olsen (100) and is left without a mentor." in cheapest
    assert "Zahra Rezai gets Kari Nordmann (10)." in cheapest


def test_s_swaps_to_the_cell_and_the_place_is_kept(page: MatchingPage, cells: MatrixTable, fake: FakeMatching) -> None:
    press(page, "Right")
    press(page, "S")
    assert fake.done == [("swap", LEYLA, PER)]
    assert cells.pair == (LEYLA, PER)
    assert "Leyla Said and Per Olsen, 10, on the board" in texts(page)
    press(page, "S")
    assert len(fake.done) == 1


def test_l_locks_and_x_and_n_forbid_the_cell(page: MatchingPage, cells: MatrixTable, fake: FakeMatching) -> None:
    press(page, "Right")
    press(page, "L")
    assert fake.locked == {(LEYLA, PER)}
    assert "Leyla Said and Per Olsen, 10, locked" in texts(page)
    press(page, "L")
    assert not fake.locked
    for letter in ("X", "N"):
        press(page, letter)
        assert "Never Leyla Said and Per Olsen" in texts(page)
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        cells.setFocus()
    press(page, "N")
    click(page, "Never together")
    assert fake.done == [("never", LEYLA, PER, "")]
    assert "NEVER_PAIR." in texts(page)
    click(page, "Take the ban away")
    assert not fake.bans


def test_dissolving_is_offered_for_a_pair_of_the_board_alone(page: MatchingPage, cells: MatrixTable) -> None:
    (dissolve,) = buttons(page, "Take off the board")
    assert dissolve.isEnabled()
    press(page, "Right")
    assert not dissolve.isEnabled()


def test_locking_and_suggesting_again_tells_the_difference(
    page: MatchingPage, cells: MatrixTable, fake: FakeMatching
) -> None:
    press(page, "Right")
    click(page, "Lock and suggest again")
    assert fake.done == [("lock_and_propose", LEYLA, PER)]
    assert fake.whom[LEYLA] == PER
    assert "3 pairs changed" in texts(page)
    assert matrix(page).pair == (LEYLA, PER)


def test_an_impossible_pair_says_which_must_and_takes_a_written_exception(
    page: MatchingPage, cells: MatrixTable, fake: FakeMatching
) -> None:
    press(page, "End")
    shown = set(texts(page))
    assert {"Not possible", "COMMON_LANGUAGE.", "Leyla Said and Siri Dahl, not possible: COMMON_LANGUAGE"} <= shown
    assert not buttons(page, "Swap")
    click(page, "Make an exception …")
    click(page, "Make the exception")
    assert not fake.done
    editor = next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible())
    QTest.keyClicks(editor, "De bruker tolk")
    fake.refuses = True
    click(page, "Make the exception")
    assert editor.toPlainText() == "De bruker tolk"
    fake.refuses = False
    click(page, "Make the exception")
    assert fake.done[-1] == ("allow", LEYLA, SIRI, "De bruker tolk")
    assert not editor.isVisible()
    assert buttons(page, "Swap")
    assert matrix(page).hasFocus()


def test_at_twice_the_size_the_question_why_is_brought_into_view(
    qtbot: QtBot, appearance: Appearance, page: MatchingPage, cells: MatrixTable
) -> None:
    press(page, "End")
    appearance.zoom = 200
    page.resize(1366, 710)
    QTest.keyClick(cells, Qt.Key.Key_Return)
    buttons(page, "Make an exception …")[0].click()
    editor = next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible())
    QApplication.processEvents()  # the panel is laid out, and scrolls
    qtbot.waitUntil(lambda: editor.visibleRegion().boundingRect().height() == editor.height(), timeout=1000)


def test_w_and_a_digit_ask_about_anybody_beside_the_list(page: MatchingPage, fake: FakeMatching) -> None:
    page.select(LEYLA)
    table(page).setFocus()
    press(page, "W")
    press(page, "1")
    assert "Why not Per Olsen for Leyla Said?" in texts(page)
    assert not buttons(page, "Take off the board")[0].isEnabled()
    press(page, "S")
    assert fake.done == [("swap", LEYLA, PER)]
    assert "Leyla Said + Per Olsen" in texts(page)


def test_the_button_asks_too_and_escape_goes_back_to_the_line(page: MatchingPage) -> None:
    page.select(LEYLA)
    table(page).setFocus()
    press(page, "W")
    QTest.mouseClick(buttons(page, "Why not?")[0], Qt.MouseButton.LeftButton)
    assert "Why not Per Olsen for Leyla Said?" in texts(page)
    QTest.keyClick(table(page), Qt.Key.Key_Escape)
    assert "Leyla Said + Kari Nordmann" in texts(page)
    QTest.mouseClick(buttons(page, "Why not?")[0], Qt.MouseButton.LeftButton)
    click(page, "Back to the pair")
    assert "Leyla Said + Kari Nordmann" in texts(page)
    table(page).setFocus()
    press(page, "Down")
    assert "Sara Tesfay + Per Olsen" in texts(page)


def test_the_search_narrows_the_matrix(page: MatchingPage, cells: MatrixTable) -> None:
    search = page.findChild(SearchBox)
    assert isinstance(search, SearchBox)
    QTest.keyClicks(search, "per o")
    QApplication.processEvents()
    assert (cells.model().rowCount(), cells.model().columnCount()) == (4, 1)
    QTest.keyClicks(search, "xyz")
    QApplication.processEvents()
    assert "No hits." in texts(page)


def test_in_a_narrow_window_the_cost_is_shown_before_the_swap(
    qtbot: QtBot, appearance: Appearance, fake: FakeMatching
) -> None:
    page = show(qtbot, appearance, fake)
    page.resize(683, 700)
    choose_more(page, "Matrix")
    press(page, "Right")
    press(page, "S")
    assert not fake.done
    assert "Why not Per Olsen for Amina Hussein?" in texts(page)
    press(page, "S")
    assert fake.done == [("swap", AMINA, PER)]


def test_a_line_without_a_pair_says_what_blocks_and_what_would_help(page: MatchingPage) -> None:
    page.select(ZAHRA)
    (why,) = (text for text in texts(page) if "This would help:" in text)
    assert "1 mentor: COMMON_LANGUAGE." in why
    assert "• one more place with Per Olsen" in why


def test_a_line_tells_the_ranks_of_its_pair(page: MatchingPage) -> None:
    page.select(LEYLA)
    assert "No. 1 of 2 for Leyla, no. 1 of 4 for Kari" in texts(page)


def test_escape_goes_back_one_thing_at_a_time(page: MatchingPage) -> None:
    page.select(LEYLA)
    table(page).setFocus()
    press(page, "W")
    assert "Press a number to see more about that mentor, or Esc." in texts(page)
    press(page, "1")
    press(page, "Esc")
    assert "Why not the others?" in texts(page)
    press(page, "Esc")
    assert "Others for Leyla" in texts(page)


def test_a_reason_that_was_being_written_comes_back(
    qtbot: QtBot, appearance: Appearance, page: MatchingPage, cells: MatrixTable, fake: FakeMatching
) -> None:
    press(page, "End")
    click(page, "Make an exception …")
    QTest.keyClicks(next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible()), "De bruker tolk")
    drafts = page.drafts()
    again = show(qtbot, appearance, fake)
    again.take_drafts(drafts)
    editor = next(one for one in again.findChildren(QPlainTextEdit) if one.isVisible())
    assert editor.toPlainText() == "De bruker tolk"
    assert "Why not Siri Dahl for Leyla Said?" in texts(again)
