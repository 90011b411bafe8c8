"""Where things are in a window, for tests."""

from typing import cast

from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.ui.shell.navigation import Navigation
from mentordesk.ui.shell.page_button import PageButton
from mentordesk.ui.shell.window import Window
from tests.ui.shell.conftest import FakePage


def front(window: Window) -> FakePage:
    """The page in front."""
    return cast("FakePage", window.page)


def navigation(window: Window) -> Navigation:
    """The list of pages."""
    return window.findChildren(Navigation)[0]


def matching_button(window: Window) -> PageButton:
    """The button of the page «Matching»."""
    return next(button for button in window.findChildren(PageButton) if button.name == "matching")


def focused() -> QWidget:
    """What has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused
