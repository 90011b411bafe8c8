"""The papers from the page: each an entry under the printer."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.page import MatchingPage
from tests.ui.matching.conftest import FakeMatching, show


def printer(page: MatchingPage) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Print …")


def actions(page: MatchingPage) -> dict[str, QAction]:
    return {action.objectName(): action for action in page.page_actions()}


def test_plan_and_sheets_are_written(page: MatchingPage, fake: FakeMatching) -> None:
    assert printer(page).isVisible()
    menu = printer(page).menu()
    assert menu is not None
    for action in menu.actions():
        action.trigger()
    assert fake.written == ["plan", "plan_sheets"]
    assert not actions(page)["matching.speed_cards"].isEnabled()


def test_the_key_for_printing_is_offered_to_the_window(page: MatchingPage) -> None:
    assert actions(page)["print"].isEnabled()


def test_without_a_plan_there_is_no_button(qtbot: QtBot, appearance: Appearance) -> None:
    page = show(qtbot, appearance, FakeMatching())
    assert not printer(page).isVisible()
    assert not actions(page)["print"].isEnabled()
