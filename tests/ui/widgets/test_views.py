import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.views import ViewChips


@pytest.fixture
def views(qtbot: QtBot, appearance: Appearance) -> ViewChips:
    made = ViewChips(appearance, ("all", "mentors", "fresh"))
    qtbot.addWidget(made)
    made.set_names({"all": "Alle", "mentors": "Mentorer & andre", "fresh": "Nye"})
    made.set_counts({"all": 51, "mentors": 16})
    made.show()
    return made


def buttons(views: ViewChips) -> list[QPushButton]:
    return [button for button in views.findChildren(QPushButton) if button.isVisible()]


def test_each_view_says_how_many_it_holds_and_unknown_ones_are_not_offered(views: ViewChips) -> None:
    assert [button.accessibleName() for button in buttons(views)] == ["Alle, 51", "Mentorer & andre, 16"]
    assert [button.text() for button in buttons(views)] == ["Alle  51", "Mentorer && andre  16"]
    assert [action.isVisible() for action in views.view_actions] == [True, True, False]


def test_one_view_is_chosen_by_click_or_action_and_told_once(views: ViewChips) -> None:
    told: list[str] = []
    views.chosen.connect(told.append)
    buttons(views)[1].click()
    buttons(views)[1].click()
    views.view_actions[0].trigger()
    views.choose("all")
    assert told == ["mentors", "mentors", "all"]
    assert views.current == "all"


def test_the_chosen_view_is_marked_by_more_than_colour(views: ViewChips) -> None:
    first, second = buttons(views)
    assert not first.icon().isNull()
    assert second.icon().isNull()
    second.click()
    assert first.icon().isNull()
    assert not second.icon().isNull()


def test_when_the_chosen_view_goes_away_the_first_is_chosen(views: ViewChips) -> None:
    views.set_counts({"all": 51, "mentors": 16, "fresh": 4})
    views.choose("fresh")
    told: list[str] = []
    views.chosen.connect(told.append)
    views.set_counts({"all": 47, "mentors": 15})
    assert told == ["all"]
    assert views.current == "all"
