"""A heading that folds: by mouse and keys, made late, and in its place in the order of Tab."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fold import Fold, stops_in


class Made:
    """Builds a line, and counts how often."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, parent: QWidget) -> QWidget:
        self.count += 1
        return QLineEdit(parent)


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def folds(qtbot: QtBot, appearance: Appearance, made: Made, parent: QWidget) -> list[Fold]:
    """Two, one above the other."""
    column = QVBoxLayout(parent)
    both = [Fold(appearance, made, parent) for _ in range(2)]
    for number, fold in enumerate(both):
        fold.say(f"Del {number}", "1 mangler" if number else "")
        column.addWidget(fold)
    with qtbot.waitActive(parent):
        parent.show()
    return both


def test_what_is_under_a_heading_is_made_when_it_is_first_unfolded(folds: list[Fold], made: Made) -> None:
    assert made.count == 0
    QTest.mouseClick(folds[0].heading, Qt.MouseButton.LeftButton)
    assert folds[0].is_open
    QTest.mouseClick(folds[0].heading, Qt.MouseButton.LeftButton)
    QTest.mouseClick(folds[0].heading, Qt.MouseButton.LeftButton)
    assert made.count == 1


def test_the_keys_of_a_tree(folds: list[Fold], qtbot: QtBot) -> None:
    told: list[bool] = []
    folds[0].folded.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(folds[0].heading, key)
    assert told == [True, False, True, False]


def test_tab_goes_from_a_heading_into_what_it_unfolds(folds: list[Fold]) -> None:
    folds[1].unfold()
    folds[0].unfold()
    folds[0].heading.setFocus()
    QTest.keyClick(folds[0].heading, Qt.Key.Key_Tab)
    assert folds[0].focusWidget() is folds[0].body
    QTest.keyClick(folds[0].body, Qt.Key.Key_Tab)
    assert folds[1].heading.hasFocus()


def test_a_screen_reader_hears_the_summary_and_whether_it_is_open(folds: list[Fold]) -> None:
    assert folds[1].heading.accessibleName() == "Del 1, 1 mangler"
    closed = folds[1].heading.accessibleDescription()
    folds[1].unfold()
    assert folds[1].heading.accessibleDescription() != closed


def test_tab_finds_lines_that_come_later_in_the_order_in_which_they_are_seen(
    folds: list[Fold], parent: QWidget, qtbot: QtBot
) -> None:
    folds[1].unfold()
    body = folds[1].body
    assert body is not None
    above, below = QLineEdit(body), QLineEdit(body)
    column = QVBoxLayout(body)
    column.addWidget(below)
    column.insertWidget(0, above)
    qtbot.wait(10)
    below.setFocus()
    QTest.keyClick(below, Qt.Key.Key_Backtab)
    assert above.hasFocus()


def test_no_item_of_a_layout_is_left_in_python(qtbot: QtBot) -> None:
    """Qt deletes them, something else comes to lie there, and Python would take it for the item that was."""
    outer = QWidget()
    qtbot.addWidget(outer)
    column, line = QVBoxLayout(outer), QHBoxLayout()
    buttons = [QPushButton(name, outer) for name in ("c", "a", "b")]
    line.addWidget(buttons[1])
    line.addWidget(buttons[2])
    column.addLayout(line)
    column.addWidget(buttons[0])
    before = sum(type(one).__name__ == "QWidgetItem" for one in gc.get_objects())
    assert [stop.text() for stop in stops_in(outer) if isinstance(stop, QPushButton)] == ["a", "b", "c"]
    assert sum(type(one).__name__ == "QWidgetItem" for one in gc.get_objects()) == before
