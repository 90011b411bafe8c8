import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.page import Page


class Mentors(Page):
    name = "mentors"
    tables = frozenset({"person"})
    read = 0

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.action = QAction("Ny mentor", self)
        self.set_primary(self.action)
        self.addAction(self.action)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.title = "Mentorer"
        self.subtitle = "12 mentorer"

    def reload(self) -> None:
        self.read += 1


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> Mentors:
    made = Mentors(appearance)
    qtbot.addWidget(made)
    made.resize(1150, 700)
    made.show()
    return made


def palette_button(page: Page) -> QPushButton:
    return next(button for button in page.findChildren(QPushButton) if button.property("role") == "field")


def primary_buttons(page: Page) -> list[ActionButton]:
    return [button for button in page.findChildren(ActionButton) if button.isVisible()]


def test_the_primary_button_fires_its_action(qtbot: QtBot, page: Mentors) -> None:
    assert page.primary is page.action
    (button,) = primary_buttons(page)
    assert (button.text(), button.property("role")) == ("Ny mentor", "primary")
    with qtbot.waitSignal(page.action.triggered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_primary_button_can_be_another_or_none(page: Mentors) -> None:
    page.set_primary(QAction("Lag avtaler (9)", page))
    assert [button.text() for button in primary_buttons(page)] == ["Lag avtaler (9)"]
    page.set_primary(None)
    assert primary_buttons(page) == []
    assert page.primary is None


def test_the_search_field_asks_for_the_palette(qtbot: QtBot, page: Mentors) -> None:
    with qtbot.waitSignal(page.palette_requested):
        QTest.mouseClick(palette_button(page), Qt.MouseButton.LeftButton)
    assert palette_button(page).accessibleName()
    assert "Ctrl+K" in palette_button(page).text()


def test_another_language_means_new_words_and_a_new_reading(page: Mentors) -> None:
    page.title = "Mentors"
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.title == "Mentorer"
    assert page.read == 1


def test_what_a_page_offers_are_its_actions(page: Mentors) -> None:
    assert page.page_actions() == [page.action]


@pytest.mark.parametrize(("width", "zoom"), [(1366, 100), (1366, 200), (1280, 200), (640, 100)])
def test_title_and_primary_button_are_whole(page: Mentors, appearance: Appearance, width: int, zoom: int) -> None:
    page.title = "Rekruttering og opptak"
    appearance.zoom = zoom
    page.resize(width, 700)
    (button,) = primary_buttons(page)
    assert button.geometry().right() < page.width()
    assert button.width() >= button.sizeHint().width()
    assert page.minimumSizeHint().width() <= width


def test_an_empty_subtitle_takes_no_room(page: Mentors) -> None:
    page.subtitle = ""
    assert page.subtitle == ""
