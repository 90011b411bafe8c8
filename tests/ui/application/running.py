"""The whole program in English, on a file, for tests of what it does by itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.application.desktop import Desktop
from mentordesk.ui.shell.memory import Memory


@contextmanager
def running(qtbot: QtBot, path: Path) -> Iterator[Desktop]:
    """The program with this file open, shown; it is ended as when the window is closed."""
    application, locale = QApplication.instance(), QLocale()
    assert isinstance(application, QApplication)
    font, palette = application.font(), application.palette()
    desktop = Desktop(Memory(language="en", scheme="light"))
    desktop.start(path)
    qtbot.waitUntil(lambda: desktop.opened.is_open)
    try:
        yield desktop
    finally:
        desktop.window.close()
        for thing in (desktop.window, desktop):
            thing.deleteLater()
            QApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
        application.setStyleSheet("")
        application.setFont(font)
        application.setPalette(palette)
        application.styleHints().unsetColorScheme()
        QLocale.setDefault(locale)


def seen(desktop: Desktop) -> str:
    """All that can be read on the screen now."""
    labels = [label.text() for label in desktop.window.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(notice.text for notice in desktop.window.notices.kept)])


def press(desktop: Desktop, text: str) -> None:
    """The button that says this."""
    (button,) = [one for one in desktop.window.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    button.click()
