"""The list of pages where the window is low: what is in front is in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.application.pages import PAGES
from mentordesk.ui.shell.navigation import Navigation
from mentordesk.ui.shell.page_button import PageButton

LOW = 768


@pytest.fixture
def side(qtbot: QtBot, appearance: Appearance) -> Iterator[Navigation]:
    """All pages of the program, in a low window."""
    around = QWidget()
    qtbot.addWidget(around)
    made = Navigation(appearance, around)
    for entry in PAGES:
        made.add(entry.name, entry.icon, below=entry.below)
    around.resize(300, LOW)
    made.resize(appearance.sizes.nav_width, LOW)
    around.show()
    yield made
    around.close()


def in_sight(side: Navigation, name: str) -> bool:
    """Whether the whole button of a page can be seen."""
    QApplication.processEvents()
    (area,) = side.findChildren(QScrollArea)
    (button,) = (one for one in side.findChildren(PageButton) if one.name == name)
    place = QRect(button.mapTo(area.viewport(), button.rect().topLeft()), button.size())
    return area.viewport().rect().contains(place)


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_page_in_front_is_in_sight(side: Navigation, appearance: Appearance, zoom: int) -> None:
    appearance.zoom = zoom
    for entry in PAGES:
        side.set_current(entry.name)
        assert in_sight(side, entry.name)


def test_it_stays_so_when_all_grows(side: Navigation, appearance: Appearance) -> None:
    side.set_current("settings")
    appearance.zoom = 200
    side.set_rail(on=True)
    assert in_sight(side, "settings")
    assert not in_sight(side, "today")
