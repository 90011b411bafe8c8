"""Enter presses the button that has the focus, and nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.shell.enter_key import EnterKey


@pytest.fixture
def listening(qapp: QApplication) -> Iterator[None]:
    owner = QObject()
    EnterKey(qapp, owner)
    yield
    owner.deleteLater()


class Buttons(QWidget):
    """One of each kind."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.push, self.tool, self.tick = QPushButton(self), QToolButton(self), QCheckBox(self)
        self.tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pressed: list[QAbstractButton] = []
        for button in (self.push, self.tool, self.tick):
            column.addWidget(button)
            button.clicked.connect(self._note)

    def _note(self) -> None:
        button = self.sender()
        assert isinstance(button, QAbstractButton)
        self.pressed.append(button)


@pytest.fixture
def buttons(qtbot: QtBot, listening: None) -> Buttons:
    made = Buttons()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_a_button(buttons: Buttons, key: Qt.Key) -> None:
    for button in (buttons.push, buttons.tool, buttons.push):
        button.setFocus()
        QTest.keyClick(button, key, Qt.KeyboardModifier.KeypadModifier)
    assert buttons.pressed == [buttons.push, buttons.tool, buttons.push]


def test_it_ticks_nothing(buttons: Buttons) -> None:
    buttons.tick.setFocus()
    QTest.keyClick(buttons.tick, Qt.Key.Key_Return)
    assert not buttons.tick.isChecked()


def test_with_ctrl_it_belongs_to_the_page(buttons: Buttons) -> None:
    buttons.push.setFocus()
    QTest.keyClick(buttons.push, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert buttons.pressed == []


def test_a_disabled_button_stays_unpressed(buttons: Buttons) -> None:
    buttons.push.setFocus()
    buttons.push.setEnabled(False)
    QTest.keyClick(buttons.push, Qt.Key.Key_Return)
    assert buttons.pressed == []
