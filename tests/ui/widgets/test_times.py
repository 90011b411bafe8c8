"""Times of the day as people write them."""

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.ui.widgets.editors import Unreadable
from mentordesk.ui.widgets.times import TimeEditor, read_time


@pytest.mark.parametrize("text", ["17", "17:00", "17.00", "1700", "kl. 17", "kl 17.00", " 17:00 ", "Kl. 17:00"])
def test_five_in_the_afternoon(text: str) -> None:
    assert read_time(text) == dt.time(17)


@pytest.mark.parametrize("text", ["24:00", "17:60", "fem", "17:0", "17:000", "-1", ""])
def test_no_time_at_all(text: str) -> None:
    assert read_time(text) is None


def test_the_field_reads_and_writes(qtbot: QtBot) -> None:
    editor = TimeEditor()
    qtbot.addWidget(editor)
    editor.write(dt.time(8, 5))
    assert editor.text() == "08:05"
    assert editor.read() == dt.time(8, 5)
    editor.write(None)
    assert editor.read() is None
    editor.setText("fem")
    with pytest.raises(Unreadable):
        editor.read()
