"""The editor of the criteria on a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.selection.queries import criteria
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from mentordesk.ui.selection.page import SelectionPage
from mentordesk.ui.selection.rubric.panel import RubricPanel
from tests.ui.selection.conftest import click
from tests.ui.selection.real import AUTHOR, a_page, action, an_opened, commit, fill


@pytest.fixture
def opened(tmp_path: Path, appearance: Appearance) -> Iterator[Opened]:
    with an_opened(tmp_path, appearance) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> SelectionPage:
    made = a_page(qtbot, opened)
    action(made, "criteria").trigger()
    return made


def names(opened: Opened) -> list[str]:
    return [one.name for one in opened.read(criteria, opened.programme)]


def test_a_criterion_is_named_and_its_scores_told(page: SelectionPage, opened: Opened) -> None:
    commit(page.findChildren(RubricPanel)[0], "Name", "Driv")
    commit(page.findChildren(RubricPanel)[0], "Score 5", "Brenner for det")
    first = opened.read(criteria, opened.programme)[0]
    assert (first.name, first.anchors[4]) == ("Driv", "Brenner for det")


def test_a_new_one_is_in_hand_at_once_and_counts_as_one_of_them(page: SelectionPage, opened: Opened) -> None:
    commit(page.findChildren(RubricPanel)[0], "Name of a new criterion", "Egnethet")
    last = opened.read(criteria, opened.programme)[-1]
    assert (last.name, last.weight) == ("Egnethet", 25)
    click(page, "Move up")
    assert names(opened)[-2] == "Egnethet"


def test_what_goes_away_with_a_criterion_is_said(page: SelectionPage, opened: Opened) -> None:
    fill(opened, AUTHOR, 4)
    first = names(opened)[0]
    click(page, "Take away with 3 scores")
    assert first not in names(opened)
    opened.undo()
    assert names(opened)[0] == first
    click(page, "Done")
    assert not page.findChildren(RubricPanel)[0].isVisible()
