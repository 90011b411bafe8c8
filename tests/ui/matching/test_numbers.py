"""The numbers around the list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mentordesk.core.matching.model import BoardRow, MentorLoad
from mentordesk.core.matching.queries import WholeBoard
from mentordesk.ui.matching.functions import Look
from mentordesk.ui.matching.numbers import Numbers
from tests.ui.matching.conftest import key


@pytest.fixture
def numbers(qapp: QApplication) -> Iterator[Numbers]:
    owner = QObject()
    yield Numbers(owner)
    owner.deleteLater()


def a_look(many: int) -> Look:
    """So many adepts have nobody, and so many mentors have a place."""
    rows = [BoardRow(key(f"a{n}"), f"Amina {n}", None, None, None, (), None, "not_chosen") for n in range(many)]
    loads = [MentorLoad(key(f"m{n}"), f"Kari {n}", 2, 1) for n in range(many)]
    return Look(WholeBoard(tuple(rows), tuple(loads), (), proposed=True), ())


def test_who_is_left_over_is_named(numbers: Numbers) -> None:
    assert numbers.left_over(a_look(2)) == (
        "Without a pair: A Amina 0, A Amina 1  ·  Free mentors: M Kari 0 (1), M Kari 1 (1)"
    )


def test_of_very_many_only_some_are_named(numbers: Numbers) -> None:
    told = numbers.left_over(a_look(500))
    assert told.count("Amina") == told.count("Kari") == 8
    assert told.count("and 492 more") == 2


def test_one_alone_is_named_rather_than_counted(numbers: Numbers) -> None:
    assert numbers.left_over(a_look(9)).count("Amina") == 9
