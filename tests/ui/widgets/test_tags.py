import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.fields import TagsField
from mentordesk.ui.widgets.tags import TagsEditor

LANGUAGES = frozenset({"Arabisk", "Norsk & engelsk"})


@pytest.fixture
def field(qtbot: QtBot, appearance: Appearance) -> TagsField:
    made = TagsField("Språk", ["Somali", "Tigrinja"])
    made.set_value(LANGUAGES)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def told(field: TagsField) -> list[frozenset[str]]:
    committed: list[frozenset[str]] = []
    field.committed.connect(committed.append)
    return committed


def line(field: TagsField) -> QLineEdit:
    found = field.findChild(QLineEdit)
    assert found is not None
    return found


def buttons(field: TagsField) -> list[QPushButton]:
    return [button for button in field.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.parametrize("end", ["\r", ",", ";"])
def test_a_word_is_added_by_enter_or_comma(
    qtbot: QtBot, field: TagsField, told: list[frozenset[str]], end: str
) -> None:
    QTest.keyClicks(line(field), f" Somali{end}")
    assert told == [LANGUAGES | {"Somali"}]
    assert line(field).text() == ""


def test_leaving_the_line_adds_the_word(qtbot: QtBot, field: TagsField, told: list[frozenset[str]]) -> None:
    field.setFocus()
    QTest.keyClicks(line(field), "Dari")
    line(field).clearFocus()
    assert told == [LANGUAGES | {"Dari"}]


def test_a_word_that_is_there_is_not_added(qtbot: QtBot, field: TagsField, told: list[frozenset[str]]) -> None:
    QTest.keyClicks(line(field), "Arabisk,")
    assert told == []
    assert len(buttons(field)) == 2


def test_a_click_takes_a_word_away(qtbot: QtBot, field: TagsField, told: list[frozenset[str]]) -> None:
    QTest.mouseClick(buttons(field)[0], Qt.MouseButton.LeftButton)
    assert told == [frozenset({"Norsk & engelsk"})]


def test_backspace_takes_the_last_word_away(qtbot: QtBot, field: TagsField, told: list[frozenset[str]]) -> None:
    QTest.keyClicks(line(field), "x")
    QTest.keyClick(line(field), Qt.Key.Key_Backspace)
    assert told == []
    QTest.keyClick(line(field), Qt.Key.Key_Backspace)
    assert told == [frozenset({"Arabisk"})]


def test_words_are_shown_as_they_are_and_named(field: TagsField) -> None:
    assert [button.text() for button in buttons(field)] == ["Arabisk  ×", "Norsk && engelsk  ×"]
    assert [button.accessibleName() for button in buttons(field)] == ["Take away Arabisk", "Take away Norsk & engelsk"]
    assert line(field).accessibleName() == "Språk"


def test_targets_are_large_enough(field: TagsField) -> None:
    assert all(min(button.width(), button.height()) >= 24 for button in buttons(field))


def test_tab_goes_from_the_line_to_the_words_and_on(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    tags, after = TagsEditor(), QLineEdit()
    column.addWidget(tags)
    column.addWidget(after)
    tags.write(("Dari", "Norsk"))
    with qtbot.waitActive(around):
        around.show()
    tags.setFocus()
    walked = []
    for _ in range(3):
        QTest.keyClick(around.focusWidget(), Qt.Key.Key_Tab)
        walked.append(around.focusWidget())
    assert [widget.property("word") for widget in walked] == ["Dari", "Norsk", None]
    assert walked[2] is after
