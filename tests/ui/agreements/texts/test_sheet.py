"""The sheet: a chip is one sign, keys lead out of lists and headings, conditions go over a clause or one line."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.library.rules import kinds
from mentordesk.core.documents import texts
from mentordesk.ui.agreements.texts.lines import (
    BULLET,
    HEADING,
    MORE,
    PIECE,
    ROOM,
    ROW,
    STEP,
    TEXT,
    TICK,
    TITLE,
    Line,
    to_content,
    to_lines,
)
from mentordesk.ui.agreements.texts.naming import chip_words
from mentordesk.ui.agreements.texts.sheet import TextSheet
from mentordesk.ui.appearance.appearance import Appearance

LINES = [
    Line(TITLE, "Mentoravtale"),
    Line(HEADING, "Hvem", ("minor", "!group")),
    Line(TEXT, "Mellom {adept} og {mentor}{mentor}."),
    Line(BULLET, "<b>ute</b>"),
    Line(BULLET, "inne"),
    Line(STEP, "Først"),
    Line(TICK, "Ja"),
    Line(ROW, "Navn | {signer}"),
    Line(MORE, "", ("place",)),
    Line(TEXT, "Sted: {place}"),
    Line(ROOM, "3"),
    Line(PIECE, "goals"),
]


@pytest.fixture
def sheet(qtbot: QtBot, appearance: Appearance) -> TextSheet:
    made = TextSheet(appearance, lambda chip: chip_words(chip, {}), None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show_lines(LINES)
    made.show()
    return made


def test_undo_is_the_windows_where_nothing_was_typed(sheet: TextSheet) -> None:
    def is_taken() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        event.ignore()
        sheet.event(event)
        return event.isAccepted()

    assert not is_taken()
    QTest.keyClicks(sheet, "x")
    assert is_taken()
    sheet.show_lines(LINES)
    assert not is_taken()


def at(sheet: TextSheet, line: int, *, end: bool = False) -> None:
    """Put the cursor into a line."""
    cursor = QTextCursor(sheet.document().findBlockByNumber(line))
    if end:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    sheet.setTextCursor(cursor)


def press(sheet: TextSheet, key: Qt.Key, **held: Any) -> None:
    QTest.keyClick(sheet, key, **held)


def test_what_is_shown_is_read_back(sheet: TextSheet) -> None:
    assert sheet.lines() == LINES


def test_every_shipped_text_can_be_shown_and_read(sheet: TextSheet) -> None:
    for kind in kinds():
        shipped = texts.content(kind, "nb")
        sheet.show_lines(to_lines(shipped))
        assert to_content(sheet.lines(), {}) == to_content(to_lines(shipped), {}), kind


def test_a_chip_goes_whole_with_one_key(sheet: TextSheet) -> None:
    at(sheet, 2, end=True)
    press(sheet, Qt.Key.Key_Backspace)
    press(sheet, Qt.Key.Key_Backspace)
    assert sheet.lines()[2].text == "Mellom {adept} og {mentor}"
    sheet.undo()
    sheet.undo()
    assert sheet.lines() == LINES


def test_a_field_is_put_in_where_the_cursor_is(sheet: TextSheet) -> None:
    at(sheet, 4, end=True)
    QTest.keyClicks(sheet, " hos ")
    sheet.insert_field("organisation")
    assert sheet.lines()[4].text == "inne hos {organisation}"


def test_a_brace_asks_for_a_field(sheet: TextSheet, qtbot: QtBot) -> None:
    at(sheet, 4, end=True)
    with qtbot.waitSignal(sheet.field_wanted):
        QTest.keyClicks(sheet, "{")
    assert sheet.lines() == LINES


def test_enter_goes_on_in_a_list_and_leads_out_of_it(sheet: TextSheet) -> None:
    at(sheet, 4, end=True)
    press(sheet, Qt.Key.Key_Return)
    assert sheet.kind == BULLET
    press(sheet, Qt.Key.Key_Return)
    assert sheet.kind == TEXT


def test_enter_after_a_heading_begins_a_paragraph(sheet: TextSheet) -> None:
    at(sheet, 1, end=True)
    press(sheet, Qt.Key.Key_Return)
    QTest.keyClicks(sheet, "Vi to")
    assert sheet.lines()[1:3] == [LINES[1], Line(TEXT, "Vi to")]
    assert sheet.currentCharFormat().fontWeight() < 600


def test_backspace_at_its_start_makes_a_point_a_paragraph(sheet: TextSheet) -> None:
    at(sheet, 4)
    press(sheet, Qt.Key.Key_Backspace)
    assert sheet.lines()[4] == Line(TEXT, "inne")


def test_a_line_takes_another_kind_and_the_title_stays(sheet: TextSheet) -> None:
    at(sheet, 2)
    sheet.set_kind(STEP)
    at(sheet, 0)
    sheet.set_kind(BULLET)
    assert sheet.lines()[:3] == [LINES[0], LINES[1], Line(STEP, LINES[2].text)]


def test_a_condition_goes_over_the_whole_clause_at_its_heading(sheet: TextSheet) -> None:
    at(sheet, 1)
    assert sheet.when == ("minor", "!group")
    sheet.set_when(["travel"])
    assert sheet.lines()[1] == Line(HEADING, "Hvem", ("travel",))
    sheet.set_when([])
    assert sheet.lines()[1] == Line(HEADING, "Hvem")


def test_a_condition_goes_over_one_line_elsewhere(sheet: TextSheet) -> None:
    at(sheet, 3)
    sheet.set_when(["reverse"])
    assert sheet.lines()[3:6] == [Line(MORE, "", ("reverse",)), LINES[3], Line(MORE, "", ("minor", "!group"))]
    sheet.set_when(["classic"])
    assert sheet.lines()[3] == Line(MORE, "", ("classic",))
    assert len(sheet.lines()) == len(LINES) + 2


def test_a_line_of_its_own_comes_below(sheet: TextSheet) -> None:
    at(sheet, 2)
    sheet.insert_line(Line(ROOM, "5"))
    assert sheet.lines()[3] == Line(ROOM, "5")


def test_what_is_copied_has_fields_in_braces_and_comes_back_as_chips(sheet: TextSheet) -> None:
    at(sheet, 2)
    cursor = sheet.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    sheet.setTextCursor(cursor)
    copied = sheet.createMimeDataFromSelection()
    assert copied.text() == LINES[2].text
    at(sheet, 4, end=True)
    sheet.insertFromMimeData(copied)
    assert sheet.lines()[4].text == f"inne{LINES[2].text}"


def test_braces_that_belong_to_nothing_are_letters(sheet: TextSheet) -> None:
    pasted = QMimeData()
    pasted.setText("<i>a</i> {b\nto")
    at(sheet, 4, end=True)
    sheet.insertFromMimeData(pasted)
    assert [one.text for one in sheet.lines()[4:6]] == ["inne<i>a</i> {{b", "to"]


def test_everything_taken_away_leaves_a_sheet_one_can_write_on(sheet: TextSheet) -> None:
    sheet.selectAll()
    press(sheet, Qt.Key.Key_Delete)
    QTest.keyClicks(sheet, "Ny")
    assert to_content(sheet.lines(), {}) == {"title": "Ny", "labels": {}, "clause": []}
