from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.back import BackButton


def test_it_is_quiet_and_its_arrow_follows_the_colours(qtbot: QtBot, appearance: Appearance) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    button = BackButton(appearance, around)
    assert button.property("role") == "quiet"
    light = button.icon().pixmap(18, 18).toImage()
    assert not light.isNull()
    appearance.scheme = "dark"
    assert button.icon().pixmap(18, 18).toImage() != light
