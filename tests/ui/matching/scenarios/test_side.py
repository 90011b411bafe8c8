"""Scenarios from the page: put aside, brought back, compared and let go, by mouse and by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.matching.scenarios.comparing import ComparisonPane
from mentordesk.ui.matching.scenarios.models import DIFFERS, ComparedModel
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.matching.conftest import FakeMatching, buttons, click, key, show, texts

LEYLA, SARA, KARI, PER = (key(name) for name in ("Leyla Said", "Sara Tesfay", "Kari Nordmann", "Per Olsen"))


def table(page: MatchingPage) -> RecordTable:
    return next(one for one in page.findChildren(RecordTable) if one.isVisible())


def press(page: MatchingPage, keys: str) -> None:
    QTest.keySequence(table(page), QKeySequence(keys))


def scenario_menu(page: MatchingPage, text: str) -> QMenu:
    (button,) = buttons(page, text)
    menu = button.menu()
    assert menu is not None
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def cells(page: MatchingPage, column: int) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def pane_of(page: MatchingPage) -> ComparisonPane:
    return page.findChildren(ComparisonPane)[0]


@pytest.fixture
def two(page: MatchingPage, fake: FakeMatching) -> MatchingPage:
    """A as proposed; B with Leyla and Sara exchanged, which is on the board."""
    table(page).setFocus()
    press(page, "K")
    fake.whom |= {LEYLA: PER, SARA: KARI}
    page.reload()
    press(page, "K")
    return page


def test_k_puts_the_board_aside_under_the_next_letter(two: MatchingPage, fake: FakeMatching) -> None:
    assert list(fake.scenarios.kept) == ["A", "B"]
    menu = scenario_menu(two, "Variant B")
    assert entry(menu, "Variant B · 3 pairs").isChecked()
    assert not entry(menu, "Variant A · 3 pairs").isChecked()
    assert entry(menu, "Put the board aside as C").isEnabled()


def test_a_scenario_comes_back_from_the_menu_with_the_difference(two: MatchingPage, fake: FakeMatching) -> None:
    entry(scenario_menu(two, "Variant B"), "Variant A · 3 pairs").trigger()
    assert fake.scenarios.used == ["A"]
    assert fake.whom[LEYLA] == KARI
    assert "2 pairs changed" in texts(two)
    assert buttons(two, "Variant A")
    click(two, "Undo")
    assert fake.done[-1] == ("undo",)


def test_the_keys_of_the_first_three(two: MatchingPage, fake: FakeMatching) -> None:
    press(two, "Ctrl+Shift+A")
    assert fake.scenarios.used == ["A"]
    press(two, "Ctrl+Shift+C")
    assert fake.scenarios.used == ["A"]


def test_a_letter_is_used_again_and_let_go(two: MatchingPage, fake: FakeMatching) -> None:
    instead = entry(scenario_menu(two, "Variant B"), "Put the board aside instead of").menu()
    assert isinstance(instead, QMenu)
    entry(instead, "Variant A").trigger()
    assert fake.scenarios.kept["A"][LEYLA] == PER
    drop = entry(scenario_menu(two, "Variant A"), "Delete").menu()
    assert isinstance(drop, QMenu)
    entry(drop, "Variant B").trigger()
    assert list(fake.scenarios.kept) == ["A"]


def test_all_letters_may_be_taken(two: MatchingPage, fake: FakeMatching) -> None:
    fake.scenarios.kept |= {letter: dict(fake.whom) for letter in "CDEF"}
    two.reload()
    press(two, "K")
    assert len(fake.scenarios.kept) == 6


def test_the_comparison_takes_the_lists_place_and_gives_it_back(two: MatchingPage, fake: FakeMatching) -> None:
    board = table(two)
    press(two, "C")
    assert fake.scenarios.asked[-1] == ["", "A", "B"]
    assert table(two) is not board
    assert table(two).hasFocus()
    assert cells(two, 0)[:2] == ["Leyla Said", "Sara Tesfay"]
    assert cells(two, 1)[0] == "Per Olsen · 10"
    assert cells(two, 2)[0] == "Kari Nordmann · 100"
    assert cells(two, DIFFERS) == ["Different", "Different", "Same", "Same"]
    assert not buttons(two, "Suggest again")
    QTest.keyClick(table(two), Qt.Key.Key_Escape)
    assert table(two) is board
    assert board.hasFocus()
    assert buttons(two, "Suggest again")


def test_two_alone_fill_the_width(two: MatchingPage) -> None:
    press(two, "C")
    QApplication.processEvents()
    click(pane_of(two), "Variant B")
    compared = table(two)
    shown = sum(compared.columnWidth(place) for place in range(compared.model().columnCount()))
    assert compared.isColumnHidden(DIFFERS - 1)
    assert shown >= compared.viewport().width() - DIFFERS


def test_the_sums_stand_on_top(two: MatchingPage, fake: FakeMatching) -> None:
    fake.scenarios.gone = 1
    press(two, "C")
    found = texts(two)
    assert {"The board now", "Variant A", "Sum 300 · 2 pairs · lowest 100"} <= set(found)
    assert "1 of 2 get somebody they wished for\n1 pair holds no longer" in found


def test_use_this_brings_it_to_the_board_and_closes(two: MatchingPage, fake: FakeMatching) -> None:
    press(two, "C")
    use = next(one for one in buttons(two, "Use this") if one.accessibleName() == "Use Variant A")
    QTest.mouseClick(use, Qt.MouseButton.LeftButton)
    assert fake.scenarios.used == ["A"]
    assert not pane_of(two).isVisible()
    assert "2 pairs changed" in texts(two)


def test_other_scenarios_are_chosen_and_never_none_or_four(two: MatchingPage, fake: FakeMatching) -> None:
    fake.scenarios.kept["C"] = dict(fake.whom)
    two.reload()
    press(two, "C")
    pane = pane_of(two)
    choices = {one.text(): one for one in pane.findChildren(QPushButton) if one.isCheckable() and one.isVisible()}
    click(pane, "Variant A")
    assert fake.scenarios.asked[-1] == ["", "B"]
    click(pane, "The board now")
    assert fake.scenarios.asked[-1] == ["B"]
    click(pane, "Variant B")
    assert choices["Variant B"].isChecked()
    for name in ("The board now", "Variant A", "Variant C"):
        click(pane, name)
    assert len(fake.scenarios.asked[-1]) == 3
    assert fake.scenarios.asked[-1] == ["A", "B", "C"]


def test_what_one_is_about_is_written_on_its_card(two: MatchingPage, fake: FakeMatching) -> None:
    press(two, "C")
    pane = pane_of(two)
    lines = {one.accessibleName(): one for one in pane.findChildren(QLineEdit) if one.isVisible()}
    assert list(lines) == ["Note on Variant A", "Note on Variant B"]
    lines["Note on Variant A"].setFocus()
    QTest.keyClicks(lines["Note on Variant A"], "<b>Trygt</b>")
    QTest.keyClick(lines["Note on Variant A"], Qt.Key.Key_Return)
    assert fake.scenarios.notes == {"A": "<b>Trygt</b>"}
    click(pane, "Back to the board")
    assert entry(scenario_menu(two, "Variant B"), "Variant A · 3 pairs · <b>Trygt</b>")


def test_without_scenarios_it_says_how_to_make_one(page: MatchingPage, fake: FakeMatching) -> None:
    table(page).setFocus()
    press(page, "C")
    assert "No variant is put aside yet." in texts(page)
    click(page, "Put the board aside as A")
    assert list(fake.scenarios.kept) == ["A"]
    assert fake.scenarios.asked == [["", "A"]]
    click(page, "Back to the board")
    assert not pane_of(page).isVisible()


def test_before_there_is_a_proposal_there_is_no_menu(qtbot: QtBot, appearance: Appearance) -> None:
    fake = FakeMatching()
    page = show(qtbot, appearance, fake)
    assert not buttons(page, "Variants")
    actions = {action.objectName(): action for action in page.page_actions()}
    assert not actions["matching.keep"].isEnabled()
    assert not actions["matching.compare"].isEnabled()


def test_the_model_is_sound(two: MatchingPage) -> None:
    press(two, "C")
    model = pane_of(two).model
    assert isinstance(model, ComparedModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [model.headerData(place, Qt.Orientation.Horizontal) for place in range(5)] == [
        *("Adept", "The board now", "Variant A", "Variant B", "Compared")
    ]
