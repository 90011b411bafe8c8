"""Going into a pane finds what takes the focus, and ties no widget to another."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.shell.panes import entrance


def test_the_first_that_takes_the_focus_is_the_way_in(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    first, second = QPushButton("1", pane), QPushButton("2", pane)
    first.setEnabled(False)
    pane.show()
    assert entrance(pane, None) is second
    assert entrance(pane, second) is second


def test_what_is_deleted_later_takes_nothing_with_it(qtbot: QtBot) -> None:
    """PySide takes whatever `nextInFocusChain` returns for the child of whom it asked."""
    pane = QWidget()
    qtbot.addWidget(pane)
    layout = QVBoxLayout(pane)
    buttons = [QPushButton(str(number), pane) for number in range(3)]
    for button in buttons:
        button.setEnabled(False)
        layout.addWidget(button)
    last = layout.itemAt(2)
    pane.show()
    assert entrance(pane, None) is None
    buttons[0].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [shiboken6.isValid(thing) for thing in (*buttons, last, pane)] == [False, True, True, True, True]
