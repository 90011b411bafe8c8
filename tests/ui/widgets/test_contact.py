import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.ui.widgets.contact import EmailEditor, NameEditor, PhoneEditor, PostcodeEditor, shown_phone
from mentordesk.ui.widgets.editors import LineEditor, Unreadable


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("+4790000000", "+47 900 00 000"),
        ("+4722334455", "+47 22 33 44 55"),
        ("+46701234567", "+46701234567"),
        (None, ""),
        ("ring mor", "ring mor"),
    ],
)
def test_numbers_are_shown_as_people_read_them(stored: str | None, shown: str) -> None:
    assert shown_phone(stored) == shown


def typed(qtbot: QtBot, kind: type[LineEditor], text: str) -> LineEditor:
    editor = kind()
    qtbot.addWidget(editor)
    QTest.keyClicks(editor, text)
    return editor


@pytest.mark.parametrize(
    ("text", "read"), [("900 00 000", "+4790000000"), ("+46 70 123 45 67", "+46701234567"), (" ", "")]
)
def test_a_number_is_read_however_it_is_written(qtbot: QtBot, text: str, read: str) -> None:
    assert typed(qtbot, PhoneEditor, text).read() == read


@pytest.mark.parametrize(("text", "words"), [("9000000", "here are 7"), ("+46 1", "begin with +"), ("00000000", "+")])
def test_what_is_no_number_is_told(qtbot: QtBot, text: str, words: str) -> None:
    with pytest.raises(Unreadable) as raised:
        typed(qtbot, PhoneEditor, text).read()
    assert words in raised.value.words


def test_addresses_and_postcodes(qtbot: QtBot) -> None:
    assert typed(qtbot, EmailEditor, " amina@example.org ").read() == "amina@example.org"
    assert typed(qtbot, EmailEditor, "").read() == ""
    assert typed(qtbot, PostcodeEditor, "0150").read() == "0150"
    for kind, text in ((EmailEditor, "amina"), (EmailEditor, "a@example.org, b@example.org"), (PostcodeEditor, "150")):
        with pytest.raises(Unreadable):
            typed(qtbot, kind, text).read()


def test_a_name_is_one_line_and_cannot_be_emptied(qtbot: QtBot) -> None:
    editor = typed(qtbot, NameEditor, "  Amina   Hussein ")
    assert editor.read() == "Amina Hussein"
    editor.selectAll()
    editor.del_()
    with pytest.raises(Unreadable):
        editor.read()
