"""Navigation and page share the window by how much fits, and the keyboard reaches both."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.window import Window
from tests.ui.shell.finding import focused, front, matching_button, navigation

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(("width", "zoom"), [(1366, 100), (1240, 100)])
def test_a_wide_window_shows_the_names_of_the_pages(
    window: Window, appearance: Appearance, width: int, zoom: int
) -> None:
    window.resize(width, 768)
    assert navigation(window).width() == appearance.sizes.nav_width


@pytest.mark.parametrize(("width", "zoom"), [(1239, 100), (960, 100), (640, 100), (1366, 200)])
def test_a_narrower_window_shows_a_rail(window: Window, appearance: Appearance, width: int, zoom: int) -> None:
    appearance.zoom = zoom
    window.resize(width, 768)
    pages = navigation(window)
    assert pages.width() == appearance.sizes.rail_width
    button = matching_button(window)
    assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert "Matching" in button.toolTip()
    assert button.accessibleName() == "Matching"
    assert front(window).mapTo(window, front(window).rect().topLeft()).x() == pages.width()


def test_a_very_narrow_window_keeps_the_pages_behind_a_button(window: Window) -> None:
    window.resize(639, 700)
    pages = navigation(window)
    assert not pages.isVisible()
    QTest.keyClick(window, Qt.Key.Key_M, ALT)
    assert pages.isVisible()
    assert pages.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not pages.isVisible()
    QTest.keyClick(window, Qt.Key.Key_M, ALT)
    button = matching_button(window)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not pages.isVisible()
    assert front(window).name == "matching"


def test_f6_goes_round_the_panes(window: Window) -> None:
    page, pages = front(window), navigation(window)
    page.list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert page.detail.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert pages.isAncestorOf(focused())
    QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
    assert page.detail.hasFocus()


def test_a_page_comes_with_the_focus_in_its_list(window: Window) -> None:
    window.show_page("matching")
    assert front(window).list.hasFocus()


@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_everything_that_takes_focus_has_a_name(window: Window, appearance: Appearance, zoom: int) -> None:
    appearance.zoom = zoom
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not front(window).isAncestorOf(widget)
        if not widget.accessibleName()
    ]
    assert nameless == []


def test_twenty_pages_of_tab_leave_and_return(window: Window) -> None:
    """Tab is no trap: from the list one comes round to it again."""
    start = front(window).list
    start.setFocus()
    for _ in range(60):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if start.hasFocus():
            break
    assert start.hasFocus()
