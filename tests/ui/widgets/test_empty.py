from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.empty import EmptyState
from mentordesk.ui.widgets.labels import PlainLabel


def test_the_first_action_is_the_primary_one(qtbot: QtBot, appearance: Appearance) -> None:
    bring_in, write = QAction("Hent inn …"), QAction("Ny mentor")
    state = EmptyState("Ingen mentorer ennå", "Mentorer kan hentes fra Excel.", bring_in, write)
    qtbot.addWidget(state)
    assert [(button.text(), button.property("role")) for button in state.findChildren(ActionButton)] == [
        ("Hent inn …", "primary"),
        ("Ny mentor", ""),
    ]


def test_it_can_say_something_else(qtbot: QtBot, appearance: Appearance) -> None:
    state = EmptyState("Ingen mentorer ennå", "Hent dem inn.")
    qtbot.addWidget(state)
    state.set_texts("Ingen treff", "Fjern filteret.")
    assert [label.text() for label in state.findChildren(PlainLabel)] == ["Ingen treff", "Fjern filteret."]
