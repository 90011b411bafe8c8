"""The question before what cannot be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.sure import SurePanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance) -> SurePanel:
    made = SurePanel(appearance)
    qtbot.addWidget(made)
    made.ask("Erase 3 people for good?", "It cannot be undone.", "Erase for good")
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def button(panel: SurePanel, text: str) -> QPushButton:
    return next(one for one in panel.findChildren(QPushButton) if one.text() == text)


def test_to_do_nothing_lies_nearest(qtbot: QtBot, panel: SurePanel) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button(panel, "Cancel"))
    with qtbot.waitSignal(panel.given_up), qtbot.assertNotEmitted(panel.sure):
        QTest.keyClick(button(panel, "Cancel"), Qt.Key.Key_Space)
    assert panel.isHidden()


def test_escape_does_nothing_either(qtbot: QtBot, panel: SurePanel) -> None:
    with qtbot.waitSignal(panel.given_up), qtbot.assertNotEmitted(panel.sure):
        QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_only_the_dangerous_button_is_a_yes(qtbot: QtBot, panel: SurePanel) -> None:
    with qtbot.waitSignal(panel.sure), qtbot.assertNotEmitted(panel.given_up):
        QTest.mouseClick(button(panel, "Erase for good"), LEFT)
    assert panel.isHidden()
