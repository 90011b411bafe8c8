"""The keyboard map on screen has every key, and comes from the same table."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from mentordesk.ui.shell import keys
from mentordesk.ui.shell.key_map import KeyMap
from mentordesk.ui.shell.window import Window


@pytest.fixture
def text(qtbot: QtBot, window: Window) -> str:
    window.action("key_map").trigger()
    (shown,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, KeyMap)]
    text = shown.findChildren(QTextBrowser)[0].toPlainText()
    shown.close()
    return text


def test_every_key_is_on_the_map(text: str) -> None:
    for row in keys.KEYS:
        for sequence in row.sequences:
            assert QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText) in text
        if row.sequences:
            assert row.text() in text


def test_what_has_no_key_is_not(text: str) -> None:
    assert "New programme …" not in text
