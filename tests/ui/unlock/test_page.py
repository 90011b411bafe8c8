"""A locked file: the passphrase is asked for, tried once at a time, and never kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.unlock.page import UnlockPage


@pytest.fixture
def page(qtbot: QtBot, appearance: Appearance) -> UnlockPage:
    page = UnlockPage(appearance)
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.ask_for(Path("documents/<b>Sterk.mentordesk"))
    return page


def _field(page: UnlockPage) -> QLineEdit:
    return page.findChildren(QLineEdit)[0]


def _button(page: UnlockPage, text: str) -> QPushButton:
    return next(button for button in page.findChildren(QPushButton) if button.text() == text)


def test_it_says_which_file_and_waits_in_the_field(page: UnlockPage) -> None:
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert texts[:2] == ["<b>Sterk", "documents"]
    assert _field(page).hasFocus()
    assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_enter_tries_the_passphrase_as_it_was_typed(qtbot: QtBot, page: UnlockPage) -> None:
    QTest.keyClicks(_field(page), " hest batteri ")
    with qtbot.waitSignal(page.unlock_requested) as asked:
        QTest.keyClick(_field(page), Qt.Key.Key_Return)
    assert asked.args == [" hest batteri "]


def test_nothing_typed_is_not_tried(qtbot: QtBot, page: UnlockPage) -> None:
    with qtbot.assertNotEmitted(page.unlock_requested):
        QTest.keyClick(_field(page), Qt.Key.Key_Return)


def test_it_is_tried_once_at_a_time(qtbot: QtBot, page: UnlockPage) -> None:
    tried: list[str] = []
    page.unlock_requested.connect(tried.append)
    QTest.keyClicks(_field(page), "hest")
    for _ in range(3):
        QTest.keyClick(_field(page), Qt.Key.Key_Return)
    assert tried == ["hest"]
    assert not _button(page, "Opening …").isEnabled()


def test_a_wrong_one_is_said_and_can_be_corrected(qtbot: QtBot, page: UnlockPage) -> None:
    QTest.keyClicks(_field(page), "hest")
    QTest.mouseClick(_button(page, "Open"), Qt.MouseButton.LeftButton)
    page.refuse("This does not open the file")
    assert _field(page).accessibleDescription() == "This does not open the file"
    assert (_field(page).selectedText(), _field(page).hasFocus()) == ("hest", True)
    QTest.keyClicks(_field(page), "stift")
    with qtbot.waitSignal(page.unlock_requested) as asked:
        QTest.mouseClick(_button(page, "Open"), Qt.MouseButton.LeftButton)
    assert asked.args == ["stift"]


def test_letters_are_hidden_until_asked_for(page: UnlockPage) -> None:
    assert _field(page).echoMode() is QLineEdit.EchoMode.Password
    _button(page, "Show").click()
    assert _field(page).echoMode() is QLineEdit.EchoMode.Normal
    page.ask_for(Path("other.mentordesk"))
    assert _field(page).echoMode() is QLineEdit.EchoMode.Password


def test_nothing_stays_in_the_field(page: UnlockPage) -> None:
    QTest.keyClicks(_field(page), "hest")
    page.forget()
    assert _field(page).text() == ""
    QTest.keyClicks(_field(page), "hest")
    page.ask_for(Path("other.mentordesk"))
    assert _field(page).text() == ""


def test_another_file_can_be_asked_for(qtbot: QtBot, page: UnlockPage) -> None:
    with qtbot.waitSignal(page.other_file_requested):
        QTest.mouseClick(_button(page, "Another file …"), Qt.MouseButton.LeftButton)


def test_the_way_back_is_there_only_where_it_leads_somewhere(qtbot: QtBot, page: UnlockPage) -> None:
    assert not _button(page, "← Back").isVisible()
    page.ask_for(Path("other.mentordesk"), returns=True)
    with qtbot.waitSignal(page.given_up):
        QTest.mouseClick(_button(page, "← Back"), Qt.MouseButton.LeftButton)
