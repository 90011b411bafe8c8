"""The settings are searched, and what is chosen takes effect at once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.settings.index import SectionIndex
from mentordesk.ui.widgets.search_box import SearchBox
from mentordesk.ui.widgets.section import Section
from tests.ui.settings.conftest import Screen

Make = Callable[..., Screen]
LEFT = Qt.MouseButton.LeftButton
SECTIONS = [
    *("The programme", "The board's decision", "The organisation", "You", "Requirements", "Texts of consent"),
    *("Appearance and language", "The file"),
    *("Hand the programme on", "Take in a share", "Times for deletion", "Record of processing"),
    "Anonymise the programme",
]


def _headings(screen: Screen) -> list[str]:
    return [one.heading.text() for one in screen.page.findChildren(Section) if one.isVisible()]


def _search(screen: Screen, text: str) -> None:
    search = screen.page.findChildren(SearchBox)[0]
    search.setText(text)
    QApplication.processEvents()


def _combo(screen: Screen, name: str) -> QComboBox:
    return next(one for one in screen.page.findChildren(QComboBox) if one.accessibleName() == name)


def _choose(screen: Screen, name: str, text: str) -> None:
    combo = _combo(screen, name)
    combo.setCurrentText(text)
    combo.activated.emit(combo.currentIndex())


def test_all_sections_and_a_list_of_them(make_screen: Make) -> None:
    screen = make_screen()
    assert _headings(screen) == SECTIONS
    index = screen.page.findChildren(SectionIndex)[0]
    assert [index.model().index(row, 0).data() for row in range(index.model().rowCount())] == SECTIONS


def test_the_list_leads_to_a_section_by_mouse_and_keys(make_screen: Make) -> None:
    screen = make_screen()
    index = screen.page.findChildren(SectionIndex)[0]
    QTest.mouseClick(index.viewport(), LEFT, pos=index.visualRect(index.model().index(6, 0)).center())
    assert _is_seen(screen, "Language")
    index.setFocus()
    QTest.keyClick(index, Qt.Key.Key_Home)
    assert _is_seen(screen, "The programme")
    QTest.keyClick(index, Qt.Key.Key_End)
    assert index.currentIndex().row() == len(SECTIONS) - 1


def _is_seen(screen: Screen, text: str) -> bool:
    label = next(one for one in screen.page.findChildren(QLabel) if one.text() == text and one.isVisible())
    return not label.visibleRegion().isEmpty()


def test_searching_shows_the_rows_that_fit(make_screen: Make) -> None:
    screen = make_screen()
    _search(screen, "PLÁCES")
    assert _headings(screen) == ["The programme"]
    assert screen.field("Places").isVisible()
    assert not screen.field("Starts").isVisible()
    _search(screen, "dark")
    assert _headings(screen) == ["Appearance and language"]
    _search(screen, "board's decision")
    assert screen.field("Case number").isVisible()
    _search(screen, "zzz")
    assert _headings(screen) == []
    assert "No setting fits what you search for." in screen.texts()
    QTest.mouseClick(screen.buttons()["Remove the filter"], LEFT)
    QApplication.processEvents()
    assert _headings(screen) == SECTIONS


def test_what_a_section_hides_stays_hidden_when_it_is_found(make_screen: Make) -> None:
    screen = make_screen()
    _search(screen, "share")
    assert "The passphrase you were given" not in screen.texts()


def test_looks_take_effect_at_once(make_screen: Make, appearance: Appearance) -> None:
    screen = make_screen()
    _choose(screen, "Colours", "Dark")
    assert appearance.scheme == "dark"
    _choose(screen, "Rows in lists", "Compact")
    assert appearance.density == "compact"
    _choose(screen, "Text size", "130 %")
    assert appearance.zoom == 130
    boxes = {box.text(): box for box in screen.page.findChildren(QCheckBox)}
    contrast = boxes["Stronger contrast"]
    contrast.setFocus()
    QTest.keyClick(contrast, Qt.Key.Key_Space)
    assert appearance.high_contrast
    QTest.mouseClick(screen.buttons()["As from the beginning"], LEFT)
    assert (appearance.zoom, appearance.density, appearance.high_contrast) == (100, "normal", False)
    assert _combo(screen, "Text size").currentText() == "100 %"


def test_letters_are_switched_off(make_screen: Make) -> None:
    screen = make_screen()
    letters = next(box for box in screen.page.findChildren(QCheckBox) if box.text().startswith("Single letters"))
    assert letters.isChecked()
    letters.setFocus()
    QTest.keyClick(letters, Qt.Key.Key_Space)
    assert screen.desk.letters is False


def test_a_zoom_between_the_steps_is_shown(make_screen: Make, appearance: Appearance) -> None:
    appearance.zoom = 115
    assert _combo(make_screen(), "Text size").currentText() == "115 %"


def test_the_language_is_switched(qtbot: QtBot, make_screen: Make) -> None:
    screen = make_screen()
    _choose(screen, "Language", "Bokmål")
    assert screen.desk.language.code == "nb"


def test_the_file_in_plain_words(make_screen: Make) -> None:
    screen = make_screen()
    assert {"Not locked", "Sterk sammen.mentordesk", "/home/ingrid"} <= screen.texts()
    locked = make_screen(encrypted=True)
    assert "Locked with a passphrase" in locked.texts()
    QTest.mouseClick(locked.buttons()["Go to “Security”"], LEFT)
    assert locked.desk.went == 1


@pytest.mark.parametrize("zoom", [100, 200])
def test_it_fits_the_width(make_screen: Make, appearance: Appearance, zoom: int) -> None:
    appearance.zoom = zoom
    screen = make_screen()
    screen.page.resize(1254, 700)
    QApplication.processEvents()
    area = screen.page.findChildren(QScrollArea)[0]
    assert area.horizontalScrollBar().maximum() == 0


def test_everything_that_takes_the_focus_has_a_name(make_screen: Make) -> None:
    screen = make_screen()
    named = [
        *screen.page.findChildren(QLineEdit),
        *screen.page.findChildren(QPlainTextEdit),
        *screen.page.findChildren(QComboBox),
        *screen.page.findChildren(SectionIndex),
    ]
    assert [one for one in named if not one.accessibleName() and one.isVisible()] == []


def test_typing_on_the_page_searches(make_screen: Make) -> None:
    screen = make_screen()
    assert isinstance(screen.page.focusProxy(), SearchBox)
    assert [action.objectName() for action in screen.page.page_actions()] == ["filter"]
