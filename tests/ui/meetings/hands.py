"""What a person does with the calendar: looks, presses, writes."""

import datetime as dt
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.meetings.month import MonthView
from mentordesk.ui.meetings.page import CalendarPage
from mentordesk.ui.widgets.labels import PlainLabel

W = TypeVar("W", bound=QWidget)


def shown(qtbot: QtBot, page: CalendarPage) -> CalendarPage:
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.reload()
    part(page, MonthView).setFocus()
    return page


def part(page: QWidget, kind: type[W]) -> W:
    found = page.findChild(kind)
    assert isinstance(found, kind)
    return found


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible() and label.text()]


def button(page: QWidget, text: str) -> QAbstractButton:
    found = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text().startswith(text)]
    assert found, f"{text}: {[one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()]}"
    return found[-1]


def click(page: QWidget, text: str) -> None:
    QTest.mouseClick(button(page, text), Qt.MouseButton.LeftButton)


def field(page: QWidget, name: str) -> QWidget:
    found = [
        one
        for kind in (QLineEdit, QComboBox)
        for one in page.findChildren(kind)
        if one.isVisible() and one.accessibleName() == name
    ]
    assert len(found) == 1, name
    return found[0]


def write(page: QWidget, name: str, text: str, leave: Qt.Key = Qt.Key.Key_Return) -> None:
    editor = field(page, name)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, leave)


def action(page: CalendarPage, name: str) -> QAction:
    return next(one for one in page.page_actions() if one.objectName() == name)


def month(page: CalendarPage) -> MonthView:
    return part(page, MonthView)


def chosen(page: CalendarPage) -> dt.date:
    found = month(page).month
    assert found is not None
    return found.chosen


def press(page: CalendarPage, key: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(month(page), key, modifier)


def primary(page: CalendarPage) -> str:
    assert page.primary is not None
    return page.primary.text()
