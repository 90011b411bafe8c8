from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.widgets.buttons import ActionButton


def a_button(qtbot: QtBot, role: str = "") -> ActionButton:
    action = QAction(icon("plus", "#B3261E"), "Ny mentor")
    button = ActionButton(action, role)
    action.setParent(button)
    qtbot.addWidget(button)
    button.show()
    return button


def colours(button: ActionButton) -> set[str]:
    image = button.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_a_button_says_and_allows_what_its_action_does(qtbot: QtBot, appearance: Appearance) -> None:
    button = a_button(qtbot)
    button.action.setText("Ny adept")
    button.action.setToolTip("Ny adept (Ctrl+N)")
    button.action.setEnabled(False)
    assert (button.text(), button.toolTip(), button.isEnabled()) == ("Ny adept", "Ny adept (Ctrl+N)", False)
    button.action.setVisible(False)
    assert not button.isVisible()


def test_a_click_triggers_the_action(qtbot: QtBot, appearance: Appearance) -> None:
    button = a_button(qtbot)
    with qtbot.waitSignal(button.action.triggered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_icon_has_the_colour_of_the_words(qtbot: QtBot, appearance: Appearance) -> None:
    button = a_button(qtbot, "primary")
    assert "#B3261E" not in colours(button)
    assert appearance.tokens.accentInk in colours(button)
    appearance.scheme = "dark"
    assert appearance.tokens.accentInk in colours(button)
    button.action.setEnabled(False)
    assert appearance.tokens.disabled in colours(button)


def test_a_button_without_icon_has_none(qtbot: QtBot, appearance: Appearance) -> None:
    button = a_button(qtbot)
    wide = button.sizeHint().width()
    button.action.setIcon(icon("plus", "#000000").__class__())
    assert button.icon().isNull()
    assert button.sizeHint().width() < wide
