"""The page over four meetings; days in English, as they are said in Norway."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.page import CalendarPage
from tests.ui.meetings.calendar import MEETINGS, Desk
from tests.ui.meetings.hands import shown


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk() -> Desk:
    return Desk(*MEETINGS)


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance, desk: Desk) -> CalendarPage:
    return shown(qtbot, CalendarPage(desk.functions, appearance))
