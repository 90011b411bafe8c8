import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.search_box import SearchBox


@pytest.fixture
def box(qtbot: QtBot, appearance: Appearance) -> SearchBox:
    made = SearchBox(appearance, "Søk i lista")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_letters_that_come_at_once_are_searched_once(qtbot: QtBot, box: SearchBox) -> None:
    told: list[str] = []
    box.searched.connect(told.append)
    QTest.keyClicks(box, "ami")
    assert told == []
    qtbot.waitUntil(lambda: told == ["ami"])


def test_escape_empties_and_then_goes_on(qtbot: QtBot, box: SearchBox) -> None:
    with qtbot.waitSignal(box.searched):
        QTest.keyClicks(box, "ami")
    with qtbot.waitSignal(box.searched) as told:
        QTest.keyClick(box, Qt.Key.Key_Escape)
    assert told.args == [""]
    assert box.text() == ""


def test_its_action_takes_the_focus_and_selects(qtbot: QtBot, box: SearchBox) -> None:
    with qtbot.waitSignal(box.searched):
        box.setText("amina")
    box.clearFocus()
    box.focus_action.trigger()
    assert box.hasFocus()
    assert box.selectedText() == "amina"


def test_it_is_named(box: SearchBox) -> None:
    assert box.accessibleName() == box.placeholderText() == box.focus_action.text() == "Søk i lista"
    assert box.focus_action.objectName() == "filter"


@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_the_words_do_not_touch_the_glass(box: SearchBox, appearance: Appearance, zoom: int) -> None:
    appearance.zoom = zoom
    assert box.textMargins().left() >= appearance.sizes.px(22)
    assert box.height() >= appearance.sizes.px(16)
