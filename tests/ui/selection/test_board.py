"""The board: the same people in six columns, moved by drag, by keys and by the menu."""

from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPlainTextEdit

from mentordesk.ui.selection.board.board import SelectionBoard
from mentordesk.ui.selection.board.cards import broken
from mentordesk.ui.selection.board.columns import PERSON, StageColumn
from mentordesk.ui.selection.page import SelectionPage
from tests.ui.selection.conftest import FakeSelection, button, click, key

SARA = key("application of Sara Tesfay")


@pytest.fixture
def board(page: SelectionPage, fake: FakeSelection) -> SelectionBoard:
    click(page, "Board")
    found = page.findChild(SelectionBoard)
    assert found is not None
    return found


def cards(board: SelectionBoard) -> dict[str, list[str]]:
    return {
        column.stage: [str(column.model.index(row, 0).data()).split("\n")[0] for row in range(column.model.rowCount())]
        for column in board.columns
    }


def column(board: SelectionBoard, stage: str) -> StageColumn:
    return next(one for one in board.columns if one.stage == stage)


def drop(board: SelectionBoard, person: UUID, stage: str) -> None:
    data = QMimeData()
    data.setData(PERSON, person.hex.encode())
    none = Qt.KeyboardModifier.NoModifier
    viewport, move = column(board, stage).view.viewport(), Qt.DropAction.MoveAction
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        event = kind(QPoint(20, 20), move, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(viewport, event)
        assert event.isAccepted()


def test_everybody_stands_in_the_column_of_their_status(board: SelectionBoard, fake: FakeSelection) -> None:
    assert {stage: len(found) for stage, found in cards(board).items()} == {
        "new": 5,
        "read": 0,
        "interview": 0,
        "place": 0,
        "waiting": 0,
        "refusal": 0,
    }
    assert column(board, "new").view.accessibleName() == "New 5"


def test_a_card_that_is_dropped_moves_and_stays_in_hand(
    page: SelectionPage, board: SelectionBoard, fake: FakeSelection
) -> None:
    drop(board, key("Sara Tesfay"), "interview")
    assert fake.done[-1] == ("move", SARA, "interview", "")
    assert cards(board)["interview"] == ["Sara Tesfay"]
    assert column(board, "interview").view.selectionModel().hasSelection()
    assert not column(board, "new").view.selectionModel().hasSelection()


def test_a_refusal_by_drag_asks_why(page: SelectionPage, board: SelectionBoard, fake: FakeSelection) -> None:
    drop(board, key("Sara Tesfay"), "refusal")
    assert cards(board)["refusal"] == []
    editor = next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible() and one.hasFocus())
    QTest.keyClicks(editor, "For sent")
    click(page, "Refuse")
    assert fake.done[-1] == ("decide", SARA, "refused", "For sent", False)
    assert cards(board)["refusal"] == ["Sara Tesfay"]


def test_keys_move_a_card_on_and_back_asks_why(page: SelectionPage, board: SelectionBoard, fake: FakeSelection) -> None:
    page.select(key("Sara Tesfay"))
    view = column(board, "new").view
    view.setFocus()
    QTest.keySequence(view, QKeySequence("Ctrl+Right"))
    QTest.keySequence(column(board, "read").view, QKeySequence("Ctrl+Right"))
    assert cards(board)["interview"] == ["Sara Tesfay"]
    QTest.keySequence(column(board, "interview").view, QKeySequence("Ctrl+Left"))
    assert cards(board)["interview"] == ["Sara Tesfay"]
    assert button(page, "Move").isVisible()


def test_the_menu_moves_a_card(page: SelectionPage, board: SelectionBoard, fake: FakeSelection) -> None:
    page.select(key("Sara Tesfay"))
    menu = next(one for one in board.findChildren(QMenu))
    menu.actions()[3].trigger()
    assert fake.done[-1] == ("decide", SARA, "offered", "", False)


def test_arrows_go_from_column_to_column(page: SelectionPage, board: SelectionBoard, fake: FakeSelection) -> None:
    drop(board, key("Sara Tesfay"), "waiting")
    view = column(board, "waiting").view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert column(board, "new").view.hasFocus()
    assert not view.selectionModel().hasSelection()


def test_a_blind_board_has_numbers(page: SelectionPage, board: SelectionBoard) -> None:
    blind = next(one for one in page.findChildren(QCheckBox) if one.text() == "Blind reading")
    blind.click()
    assert set(cards(board)["new"]) == {f"Applicant 0{number}" for number in range(1, 6)}


def test_the_columns_are_good_models(board: SelectionBoard) -> None:
    testers = [QAbstractItemModelTester(one.model) for one in board.columns]
    drop(board, key("Sara Tesfay"), "read")
    drop(board, key("Zahra Rezai"), "waiting")
    assert len(testers) == 6


def test_b_turns_from_list_to_board_and_back(page: SelectionPage, board: SelectionBoard) -> None:
    QTest.keySequence(column(board, "new").view, QKeySequence("B"))
    assert not board.isVisible()


@pytest.mark.parametrize(
    ("name", "widest", "lines"),
    [
        ("Dilan Aydin", "Dilan Aydin", ["Dilan Aydin"]),
        ("Ahmad Reza Karimi", "Ahmad Reza", ["Ahmad Reza", "Karimi"]),
        ("Maximiliana Christophersen-Nordhagen", "Maximiliana", ["Maximiliana", "Christophersen-Nordhagen"]),
        ("Konstantinopolitansdotter", "Konstantin", ["Konstantinopolitansdotter"]),
    ],
)
def test_a_name_without_room_is_broken_once(board: SelectionBoard, name: str, widest: str, lines: list[str]) -> None:
    metrics = board.fontMetrics()
    assert broken(metrics, name, metrics.horizontalAdvance(widest)) == lines


def test_a_column_without_cards_leaves_its_room_to_the_others(board: SelectionBoard) -> None:
    least = {column.stage: column.minimumWidth() for column in board.columns}
    full = {stage for stage, found in cards(board).items() if found}
    assert full
    assert min(least[stage] for stage in full) > max(least[stage] for stage in least.keys() - full)
