"""Why not the others: the best first, and never so many at once that the window stands still."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.matching.model import Alternative, Part
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.alternatives import AlternativeLine, AlternativeList
from mentordesk.ui.matching.explaining import Explanations
from tests.ui.matching.conftest import buttons, click, key

PARTS = (Part("field", 3000, 3000, True, ("helse",)),)


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def others(around: QWidget, appearance: Appearance) -> AlternativeList:
    """There are 45."""
    words = Explanations(str.upper, lambda part: part.criterion, around)
    made = AlternativeList(appearance, words, around)
    made.set_alternatives([Alternative(key(f"{n}"), f"Kari {n}", 9000 - n, PARTS, 0) for n in range(45)])
    around.show()
    return made


def lines(others: AlternativeList) -> int:
    return sum(line.isVisible() for line in others.findChildren(AlternativeLine))


def explain(others: AlternativeList, *, on: bool) -> None:
    others.explained = on
    others.show_lines()


def test_of_many_some_are_explained_and_the_rest_when_asked_for(others: AlternativeList) -> None:
    assert lines(others) == 3
    assert not buttons(others, "Show 20 more")
    explain(others, on=True)
    assert lines(others) == 20
    click(others, "Show 20 more")
    assert lines(others) == 40
    click(others, "Show 5 more")
    assert lines(others) == 45
    assert not [text for text in ("Show 0 more", "Show 5 more", "Show 20 more") if buttons(others, text)]


def test_the_next_time_it_begins_with_the_first_again(others: AlternativeList) -> None:
    explain(others, on=True)
    click(others, "Show 20 more")
    explain(others, on=False)
    assert lines(others) == 3
    explain(others, on=True)
    assert lines(others) == 20
