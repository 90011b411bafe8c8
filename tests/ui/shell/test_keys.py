"""The keyboard map has no key twice in one context, and none that a Norwegian keyboard cannot give."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from mentordesk.ui.shell import keys

ALTGR_OR_SHIFT = set('/?[]{}@\\|~€$£;:!"#¤%&()=`^*<>_')


def _keys_of(*contexts: str) -> list[str]:
    return [sequence for row in keys.KEYS if row.context in contexts for sequence in row.sequences]


@pytest.mark.parametrize("page", keys.PAGES)
def test_no_key_twice_on_a_page(page: str) -> None:
    doubled = [sequence for sequence, times in Counter(_keys_of(keys.EVERYWHERE, page)).items() if times > 1]
    assert doubled == []


@pytest.mark.parametrize("context", [keys.LIST, keys.PALETTE])
def test_no_key_twice_in_a_list(context: str) -> None:
    assert max(Counter(_keys_of(context)).values()) == 1


def test_no_chord_begins_with_a_key_of_its_own() -> None:
    for page in keys.PAGES:
        taken = _keys_of(keys.EVERYWHERE, page)
        chords = [sequence for sequence in taken if ", " in sequence]
        assert [chord for chord in chords if chord.split(", ")[0] in taken] == []


def test_every_id_is_given_once() -> None:
    assert max(Counter(row.action_id for row in keys.KEYS).values()) == 1


def test_a_norwegian_keyboard_has_every_key() -> None:
    for sequence in (sequence for row in keys.KEYS for sequence in row.sequences):
        assert "Ctrl+Alt" not in sequence
        assert ALTGR_OR_SHIFT.isdisjoint(sequence), sequence
        assert re.search(r"Shift\+\d", sequence) is None, f"{sequence}: Shift and a digit is a symbol"
        parsed = QKeySequence(sequence)
        assert parsed.count() == len(sequence.split(", "))
        assert parsed.toString(QKeySequence.SequenceFormat.PortableText) == sequence


def test_every_row_has_words() -> None:
    assert [row.action_id for row in keys.KEYS if not row.text().strip()] == []


def test_a_pages_own_key_stays_inside_the_page(qtbot: QtBot) -> None:
    action = QAction()
    keys.bind(action, "matching.suggest")
    assert action.shortcuts() == [QKeySequence("Ctrl+R")]
    assert action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
    assert action.toolTip() == "Suggest again (Ctrl+R)"


def test_a_key_of_the_window_is_not_taken_twice(qtbot: QtBot) -> None:
    action = QAction()
    keys.bind(action, "print")
    assert action.shortcuts() == []
    assert "Ctrl+P" in action.toolTip()


def test_single_letters_can_be_switched_off_and_on(qtbot: QtBot) -> None:
    letter, chord, foreign = QAction(), QAction(), QAction()
    keys.bind(letter, "matching.lock")
    keys.bind(chord, "matching.suggest")
    keys.switch_single_letters([letter, chord, foreign], on=False)
    assert (letter.shortcuts(), chord.shortcuts()) == ([], [QKeySequence("Ctrl+R")])
    keys.switch_single_letters([letter, chord, foreign], on=True)
    assert letter.shortcuts() == [QKeySequence("L")]
