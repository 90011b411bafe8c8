"""What is the matter with the file is said above every page, in a line as high as its words, gone when all is well."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.file_sign import FileSign
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.shell.window import Window
from tests.ui.shell.finding import front

WORDS = "Another file lies in the place of this one. Nothing more is saved here."


def sign(window: Window) -> FileSign:
    (found,) = window.findChildren(FileSign)
    return found


def buttons(window: Window) -> list[QPushButton]:
    return [one for one in sign(window).findChildren(QPushButton) if one.isVisible()]


def test_it_stands_above_the_page_and_offers_what_helps(window: Window) -> None:
    assert not sign(window).isVisible()
    pressed: list[str] = []
    window.sign_file(WORDS, Remedy("Open the file again", lambda: pressed.append("again")))
    assert WORDS in [label.text() for label in sign(window).findChildren(QLabel)]
    place = front(window).mapTo(window, front(window).rect().topLeft()).y()
    assert sign(window).mapTo(window, sign(window).rect().bottomLeft()).y() <= place
    (button,) = buttons(window)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["again"]


def test_what_is_said_anew_takes_the_place_of_what_was_said(window: Window) -> None:
    window.sign_file(WORDS, Remedy("Open the file again", lambda: None))
    window.sign_file("The file is gone.", Remedy("Try again", lambda: None))
    assert [button.text() for button in buttons(window)] == ["Try again"]
    window.sign_file("")
    assert not sign(window).isVisible()
    assert buttons(window) == []


@pytest.mark.parametrize(("width", "zoom"), [(1366, 100), (700, 100), (1366, 200)])
def test_all_of_it_can_be_read_however_narrow_the_window_is(
    width: int, zoom: int, window: Window, appearance: Appearance
) -> None:
    appearance.zoom = zoom
    window.resize(width, 768)
    window.sign_file(WORDS, Remedy("Open the file again", lambda: None))
    (label,) = [one for one in sign(window).findChildren(QLabel) if one.text() == WORDS]
    assert label.height() >= label.heightForWidth(label.width())
