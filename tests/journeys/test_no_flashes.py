"""Showing a page opens no window beside the one there is, not even for a blink."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.ui.application.pages import PAGES
from tests.journeys.conftest import Start


class Windows(QObject):
    """Notes every window that is shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_pages_are_shown_in_the_window_alone(start: Start, example: Path) -> None:
    person = start(example)
    application = QApplication.instance()
    assert application is not None
    windows = Windows(application)
    application.installEventFilter(windows)
    try:
        for entry in PAGES:
            person.desktop.window.show_page(entry.name)
            person.settle()
    finally:
        application.removeEventFilter(windows)
        windows.deleteLater()
    assert windows.shown == []
