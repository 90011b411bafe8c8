"""What a pair has agreed on, kept field by field on a real file."""

import datetime as dt
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from mentordesk.core.agreements.terms.queries import addenda, programme_terms, terms_of
from mentordesk.core.agreements.terms.rules import MOST_GOALS
from mentordesk.core.matching.pairs.queries import pairs as pair_rows
from mentordesk.ui.agreements.agreed.panel import AgreedPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from tests.ui.agreements.on_file import (
    Show,
    functions,
    named,
    opened,
    page,
    pair,
    pairs,
    press,
    read,
    show,
    store,
    told,
)

__all__ = ["functions", "opened", "page", "pair", "pairs", "show", "store"]

Pairs = tuple[UUID, UUID]


@pytest.fixture
def panel(show: Show, appearance: Appearance) -> AgreedPanel:
    made = show(lambda functions: AgreedPanel(functions.written.agreed, appearance, None))  # type: ignore[arg-type]
    assert isinstance(made, AgreedPanel)
    return made


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def goals(opened: Opened, pair: UUID) -> list[tuple[str, str, int | None]]:
    return [(one.owner, one.text, one.start) for one in opened.read(terms_of, pair).goals]


def test_goals_are_written_changed_ordered_and_removed(panel: AgreedPanel, opened: Opened, pairs: Pairs) -> None:
    write(named(panel, QLineEdit, "New goal"), "Search")
    write(named(panel, QLineEdit, "New goal"), "Ring")
    write(named(panel, QLineEdit, "New goal", 1), "Listen")
    assert goals(opened, pairs[0]) == [("adept", "Search", None), ("adept", "Ring", None), ("mentor", "Listen", None)]
    write(named(panel, QLineEdit, "Now"), "4")
    write(named(panel, QLineEdit, "Goal 1"), "Search for work")
    assert goals(opened, pairs[0])[0] == ("adept", "Search for work", 4)
    second = named(panel, QLineEdit, "Goal 2")
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [text for _, text, _ in goals(opened, pairs[0])] == ["Ring", "Search for work", "Listen"]
    assert named(panel, QLineEdit, "Goal 1").hasFocus()  # it goes along with the goal
    QTest.mouseClick(named(panel, QToolButton, "Remove the goal: Ring"), Qt.MouseButton.LeftButton)
    assert [text for _, text, _ in goals(opened, pairs[0])] == ["Search for work", "Listen"]
    opened.undo()
    assert len(goals(opened, pairs[0])) == 3


def test_who_has_enough_goals_is_asked_for_no_more(panel: AgreedPanel, opened: Opened, pairs: Pairs) -> None:
    for number in range(MOST_GOALS):
        write(named(panel, QLineEdit, "New goal", 2), f"Goal {number}")
    assert len(goals(opened, pairs[0])) == MOST_GOALS
    assert sum(one.accessibleName() == "New goal" and one.isVisible() for one in panel.findChildren(QLineEdit)) == 2


def test_a_number_beyond_ten_is_told_where_it_stands(panel: AgreedPanel, opened: Opened, pairs: Pairs) -> None:
    write(named(panel, QLineEdit, "New goal"), "Search")
    write(named(panel, QLineEdit, "Now"), "11")
    assert "Write a number from 0 to 10" in read(panel)
    assert goals(opened, pairs[0])[0][2] is None


def test_the_buttons_stay_beside_their_goal_while_something_is_wrong(panel: AgreedPanel, qtbot: QtBot) -> None:
    write(named(panel, QLineEdit, "New goal"), "Find work")
    field, button = named(panel, QLineEdit, "Now"), named(panel, QToolButton, "Remove the goal")

    def beside() -> int:
        return field.mapTo(panel, field.rect().center()).y() - button.mapTo(panel, button.rect().center()).y()

    qtbot.waitUntil(lambda: abs(beside()) <= 1)
    write(field, "fifteen")
    QApplication.processEvents()
    assert field.property("error")
    assert abs(beside()) <= 1


def test_keys_go_to_the_next_pair_and_keep_what_was_typed(panel: AgreedPanel, opened: Opened, pairs: Pairs) -> None:
    field = named(panel, QLineEdit, "How they reach each other")
    field.setFocus()
    QTest.keyClicks(field, "SMS")
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert named(panel, QComboBox, "Which pair").currentText() == "Leyla Said – Per Olsen"
    assert opened.read(terms_of, pairs[0]).channel == "SMS"
    assert field.text() == ""
    assert opened.read(terms_of, pairs[1]).channel is None
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert field.text() == "SMS"
    assert "1 of 2" in read(panel)


def test_topics_stand_on_lines(panel: AgreedPanel, opened: Opened, pairs: Pairs) -> None:
    field = named(panel, QPlainTextEdit, "Topics")
    field.setFocus()
    field.insertPlainText("Interviews\nWork")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert opened.read(terms_of, pairs[0]).topics == ("Interviews", "Work")


def test_what_holds_for_all_is_kept_for_the_programme(panel: AgreedPanel, opened: Opened) -> None:
    write(named(panel, QLineEdit, "Deputy for the coordinator"), "Ola Hagen")
    write(named(panel, QLineEdit, "The deputy's phone"), "90000000")
    row = opened.read(programme_terms, opened.programme)
    assert (row.deputy, row.deputy_phone) == ("Ola Hagen", "+4790000000")


def test_an_extension_moves_the_last_day(qtbot: QtBot, panel: AgreedPanel, opened: Opened, pairs: Pairs) -> None:
    assert "The agreement stands as it was written." in read(panel)
    named(panel, QPushButton, "New addendum").click()
    text, until = named(panel, QPlainTextEdit, "What is changed"), named(panel, QLineEdit, "New last day")
    press(panel, "Write down the addendum")
    assert opened.read(addenda, pairs[0]) == ()  # it says nothing yet, and the page tells so
    assert told(opened)
    text.setPlainText("They go on.")
    write(until, "01.01.2020")
    press(panel, "Write down the addendum")
    assert opened.read(addenda, pairs[0]) == ()
    assert text.toPlainText() == "They go on."
    end = opened.read(pair_rows, opened.programme)[0].end
    write(until, f"{end + dt.timedelta(30):%d.%m.%Y}")
    press(panel, "Write down the addendum")
    (row,) = opened.read(addenda, pairs[0])
    assert row.until == end + dt.timedelta(30) == opened.read(pair_rows, opened.programme)[0].end
    assert "Addendum 1, " in read(panel)
    assert text.toPlainText() == ""
    opened.notices.clear()
    press(panel, "Make the paper of the addendum")
    qtbot.waitUntil(lambda: any("1 paper is in" in one for one in told(opened)), timeout=20_000)


def test_an_addendum_that_is_typed_waits_for_its_pair(panel: AgreedPanel) -> None:
    named(panel, QPushButton, "New addendum").click()
    text = named(panel, QPlainTextEdit, "What is changed")
    text.setFocus()
    QTest.keyClicks(text, "They meet at the library")
    choice = named(panel, QComboBox, "Which pair")
    choice.setCurrentIndex(1)
    assert text.toPlainText() == ""
    choice.setCurrentIndex(0)
    assert text.toPlainText() == "They meet at the library"


def test_while_names_are_hidden_nothing_is_changed(show: Show, appearance: Appearance) -> None:
    appearance.names_hidden = True
    panel = show(lambda functions: AgreedPanel(functions.written.agreed, appearance, None))  # type: ignore[arg-type]
    assert "Names are hidden. Show them to change anything here." in read(panel)
    assert all(one.isReadOnly() or not one.isEnabled() for one in panel.findChildren(QLineEdit) if one.isVisible())
