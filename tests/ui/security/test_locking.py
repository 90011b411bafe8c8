"""The card that says when the file locks itself."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.security.locking import LockingFunctions, LockingSection


@dataclass
class Choice:
    """What the card asks, and what was chosen."""

    minutes: int = 5
    passphrase: bool = True
    hears: bool = True

    def choose(self, minutes: int) -> None:
        self.minutes = minutes


def card(qtbot: QtBot, appearance: Appearance, choice: Choice) -> LockingSection:
    functions = LockingFunctions(
        has_passphrase=lambda: choice.passphrase,
        hears_system=lambda: choice.hears,
        minutes=lambda: choice.minutes,
        choose=choice.choose,
    )
    made = LockingSection(functions, appearance)
    qtbot.addWidget(made)
    made.show()
    made.reload()
    return made


def box(section: LockingSection) -> QComboBox:
    found = section.findChild(QComboBox)
    assert found is not None
    return found


@pytest.mark.parametrize(("line", "minutes"), [(0, 1), (1, 5), (2, 15), (3, 30), (4, 0)])
def test_the_number_is_chosen(qtbot: QtBot, appearance: Appearance, line: int, minutes: int) -> None:
    choice = Choice()
    section = card(qtbot, appearance, choice)
    assert box(section).currentText() == "5 minutes"
    assert [box(section).itemText(place) for place in range(5)] == [
        *("1 minute", "5 minutes", "15 minutes", "30 minutes", "Never by itself")
    ]
    box(section).setCurrentIndex(line)
    box(section).activated.emit(line)
    assert choice.minutes == minutes


def test_a_number_from_elsewhere_is_shown_too(qtbot: QtBot, appearance: Appearance) -> None:
    assert box(card(qtbot, appearance, Choice(minutes=7))).currentText() == "7 minutes"


def test_a_plain_file_has_nothing_to_lock(qtbot: QtBot, appearance: Appearance) -> None:
    section = card(qtbot, appearance, Choice(passphrase=False))
    assert not box(section).isVisible()
    assert "no passphrase" in section.hint.text()


def test_it_says_frankly_what_is_noticed(qtbot: QtBot, appearance: Appearance) -> None:
    choice = Choice()
    section = card(qtbot, appearance, choice)
    assert "screen is locked" in section._besides.text()
    choice.hears = False
    section.reload()
    assert "screen is locked" not in section._besides.text()
    assert "Ctrl+L" in section._besides.text()
