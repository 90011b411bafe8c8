"""The matrix by keys, and what is painted of it."""

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.matching.insight.model import Matrix
from mentordesk.core.matching.model import MentorLoad
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.matrix.paint import blended, warmth
from mentordesk.ui.matching.matrix.table import MatrixPane
from mentordesk.ui.widgets.labels import PlainLabel

NAMES = ("Amina", "Leyla", "Sara", "Zahra")


def a_matrix(adepts: int, mentors: int) -> Matrix:
    return Matrix(
        adepts=tuple((UUID(int=one), f"{NAMES[one % 4]} {one:03}") for one in range(adepts)),
        mentors=tuple(MentorLoad(UUID(int=1000 + one), f"Mentor {one:03}", 2, 1) for one in range(mentors)),
        scores=tuple(
            tuple(-1 if (row + column) % 7 == 0 else 97 * row * column % 10001 for column in range(mentors))
            for row in range(adepts)
        ),
        reasons=tuple(
            tuple("common_language" if (row + column) % 7 == 0 else None for column in range(mentors))
            for row in range(adepts)
        ),
        whom=tuple(one if one < mentors else None for one in range(adepts)),
        locked=frozenset(),
    )


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def pane(qtbot: QtBot, appearance: Appearance, owner: QWidget) -> MatrixPane:
    made = MatrixPane(appearance, str.upper, owner)
    owner.resize(683, 500)
    made.resize(683, 500)
    made.model.set_matrix(a_matrix(12, 9))
    made.retranslate()
    with qtbot.waitActive(owner):
        owner.show()
        owner.activateWindow()
    made.table.setFocus()
    return made


def at(pane: MatrixPane) -> tuple[int, int]:
    index = pane.table.currentIndex()
    return index.row(), index.column()


def told(pane: MatrixPane) -> str:
    return next(label.text() for label in pane.findChildren(PlainLabel) if label.isVisible())


def press(pane: MatrixPane, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(pane.table, key, modifier)


def test_arrows_home_and_end_move_and_the_line_below_says_where(pane: MatrixPane) -> None:
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_Right)
    press(pane, Qt.Key.Key_Right)
    assert at(pane) == (1, 2)
    assert told(pane).endswith("and Mentor 002, " + str(pane.model.index(1, 2).data()))
    press(pane, Qt.Key.Key_End)
    assert at(pane) == (1, 8)
    press(pane, Qt.Key.Key_Home)
    assert at(pane) == (1, 0)
    press(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert at(pane) == (11, 8)


def test_enter_and_a_double_click_open(qtbot: QtBot, pane: MatrixPane) -> None:
    with qtbot.waitSignal(pane.table.opened):
        press(pane, Qt.Key.Key_Return)
    room = pane.table.visualRect(pane.model.index(2, 3)).center()
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=room)
    with qtbot.waitSignal(pane.table.opened):
        QTest.mouseDClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=room)
    assert at(pane) == (2, 3)


def test_typing_a_name_goes_there_unless_letters_are_commands(pane: MatrixPane) -> None:
    QTest.keyClicks(pane.table, "leyla")
    assert pane.model.adept(at(pane)[0])[1].startswith("Leyla")
    pane.table.setCurrentIndex(pane.model.index(0, 0))
    action = QAction(pane.table)
    action.setShortcut("Z")
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    pane.table.addAction(action)
    QTest.keyClicks(pane.table, "leyla")
    assert at(pane) == (0, 0)


def test_the_place_is_kept_when_people_come_and_go(pane: MatrixPane) -> None:
    pane.table.setCurrentIndex(pane.model.index(3, 4))
    before = pane.table.pair
    pane.model.set_matrix(a_matrix(13, 10))
    assert pane.table.pair == before
    pane.model.filter("Mentor 004")
    assert pane.table.pair == before


def test_of_two_hundred_by_a_hundred_only_what_is_in_sight_is_painted(
    pane: MatrixPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.model.set_matrix(a_matrix(200, 100))
    pane.table.viewport().repaint()
    asked, cell = set[tuple[int, int]](), pane.model.cell

    def counted(row: int, column: int) -> Any:
        asked.add((row, column))
        return cell(row, column)

    monkeypatch.setattr(pane.model, "cell", counted)
    pane.table.scrollTo(pane.model.index(100, 50))
    pane.table.viewport().repaint()
    assert (100, 50) in asked
    assert len(asked) < 2_000


def test_warmth_grows_with_the_score_and_ink_stays_readable(appearance: Appearance) -> None:
    shares = [warmth(score) for score in (-1, 0, 4000, 6000, 7000, 8000, 9000)]
    assert shares == sorted(shares)
    for scheme in ("light", "dark"):
        appearance.scheme = scheme
        appearance.apply()
        tokens = appearance.tokens
        ground = blended(tokens.surface, tokens.accent, shares[-1])
        assert _contrast(ground, QColor(tokens.ink)) >= 4.5


def _contrast(one: QColor, other: QColor) -> float:
    first, second = sorted((_light(one), _light(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _light(colour: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_the_whole_table_is_copied_with_its_names(pane: MatrixPane) -> None:
    pane.model.filter("mentor 001")
    QTest.keySequence(pane.table, QKeySequence.StandardKey.Copy)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "\tMentor 001"
    assert lines[1] == f"{pane.model.adept(0)[1]}\t{pane.model.index(0, 0).data()}"
    assert len(lines) == 13
    QGuiApplication.clipboard().clear()  # the offscreen screen does not outlive what is left there


def test_the_cell_stays_in_sight_when_the_room_shrinks(pane: MatrixPane) -> None:
    pane.table.setCurrentIndex(pane.model.index(11, 8))
    pane.resize(400, 250)
    QApplication.processEvents()
    assert pane.table.viewport().rect().contains(pane.table.visualRect(pane.table.currentIndex()).center())
