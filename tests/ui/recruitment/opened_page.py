"""The page on a real file, for the parts of the detail."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from mentordesk.ui.widgets.labels import PlainLabel


def shown(where: QWidget) -> str:
    """All labels that can be read, one below the other."""
    return "\n".join(label.text() for label in where.findChildren(PlainLabel) if label.isVisible())


def buttons(where: QWidget) -> list[str]:
    """The names of the buttons that can be pressed."""
    found = [one for one in where.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
    return [one.accessibleName() or one.text() for one in found]


def press(where: QWidget, name: str) -> None:
    """Go to the button of that name and press it by the keyboard."""
    (found,) = (one for one in where.findChildren(QPushButton) if one.isVisible() and name == one.accessibleName())
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Space)


def write(where: QWidget, label: str, text: str) -> None:
    """Write a line and press Enter."""
    (line,) = (one for one in where.findChildren(QLineEdit) if one.accessibleName() == label and one.isVisible())
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def type_text(where: QWidget, label: str, text: str) -> None:
    """Write several lines into the field of that name."""
    (field,) = (
        one
        for kind in (QPlainTextEdit, QTextEdit)
        for one in where.findChildren(kind)
        if one.accessibleName() == label and one.isVisible()
    )
    field.setFocus()
    QTest.keyClicks(field, text)


def choice(where: QWidget, label: str) -> QComboBox:
    """The choice of that name."""
    (found,) = (one for one in where.findChildren(QComboBox) if one.accessibleName() == label and one.isVisible())
    return found
