"""A card of rows that can be searched."""

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.section import Section


@pytest.fixture
def section(qtbot: QtBot, appearance: Appearance) -> Section:
    """Two rows: a button with an answer that is not there yet, and a choice."""
    made = Section(appearance)
    qtbot.addWidget(made)
    made.say("Backups", "Made by themselves")
    answer, choice = PlainLabel("The backup is made"), QComboBox()
    choice.addItems(["Every hour", "Every day"])
    made.put(QPushButton("Make one now"), answer)
    made.put(choice)
    answer.hide()
    return made


@pytest.mark.parametrize(
    ("words", "rows"),
    [([], [True, True]), (["backups"], [True, True]), (["now"], [True, False]), (["hour"], [False, True])],
)
def test_only_rows_that_fit_are_shown(section: Section, words: list[str], rows: list[bool]) -> None:
    assert section.search(words)
    assert [not row.isHidden() for row in section._rows] == rows
    assert not section.isHidden()


def test_without_a_hit_it_goes(section: Section) -> None:
    assert not section.search(["paper"])
    assert section.isHidden()
    assert section.search([])
    assert not section.isHidden()


def test_a_part_that_is_hidden_stays_so(section: Section) -> None:
    section.search(["now"])
    (answer,) = (one for one in section.findChildren(PlainLabel) if one.text() == "The backup is made")
    assert answer.isHidden()


def test_a_hint_without_words_takes_no_room(section: Section) -> None:
    section.say("Backups")
    assert section.hint.isHidden()
