"""A locked file: the passphrase is asked for, tried once at a time, and never kept."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.unlock.page import Secret, UnlockPage


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
    assert asked.args == [Secret(" hest batteri ")]


def test_nothing_typed_is_not_tried(qtbot: QtBot, page: UnlockPage) -> None:
    with qtbot.assertNotEmitted(page.unlock_requested):
        QTest.keyClick(_field(page), Qt.Key.Key_Return)


def test_it_is_tried_once_at_a_time(qtbot: QtBot, page: UnlockPage) -> None:
    tried: list[Secret] = []
    page.unlock_requested.connect(tried.append)
    QTest.keyClicks(_field(page), "hest")
    for _ in range(3):
        QTest.keyClick(_field(page), Qt.Key.Key_Return)
    assert tried == [Secret("hest")]
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
    assert asked.args == [Secret("stift")]


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


def _words(page: UnlockPage) -> QPlainTextEdit:
    return page.findChildren(QPlainTextEdit)[0]


def _forget_passphrase(page: UnlockPage) -> None:
    QTest.mouseClick(_button(page, "I have forgotten the passphrase"), Qt.MouseButton.LeftButton)


def test_the_words_of_the_sheet_open_it_too(qtbot: QtBot, page: UnlockPage) -> None:
    QTest.keyClicks(_field(page), "hest")
    _forget_passphrase(page)
    assert _words(page).hasFocus()
    assert not _field(page).isVisible()
    assert _field(page).text() == ""
    QTest.keyClicks(_words(page), "aks, agurk")
    with qtbot.waitSignal(page.unlock_requested) as asked:
        QTest.keyClick(_words(page), Qt.Key.Key_Return)
    assert asked.args == [Secret(recovery="aks, agurk")]


def test_a_wrong_word_is_said_at_the_words_which_stay(page: UnlockPage) -> None:
    _forget_passphrase(page)
    QTest.keyClicks(_words(page), "aks agurkk")
    QTest.keyClick(_words(page), Qt.Key.Key_Return)
    page.refuse("Word 2 is on no sheet")
    assert _words(page).accessibleDescription() == "Word 2 is on no sheet"
    assert (_words(page).toPlainText(), _words(page).hasFocus()) == ("aks agurkk", True)


def test_whoever_remembers_goes_back_and_nothing_stays(page: UnlockPage) -> None:
    _forget_passphrase(page)
    QTest.keyClicks(_words(page), "aks")
    QTest.mouseClick(_button(page, "I know the passphrase after all"), Qt.MouseButton.LeftButton)
    assert _field(page).hasFocus()
    assert _words(page).toPlainText() == ""
    _forget_passphrase(page)
    page.ask_for(Path("other.mentordesk"))
    assert _field(page).isVisible()


def test_a_damaged_file_offers_its_backup(qtbot: QtBot, page: UnlockPage) -> None:
    QTest.keyClicks(_field(page), "hest")
    QTest.keyClick(_field(page), Qt.Key.Key_Return)
    page.offer_backup(dt.datetime(2026, 1, 14, 9, 30, tzinfo=dt.UTC))
    said = "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "The passphrase is right, but the file is damaged" in said
    restore = next(
        button for button in page.findChildren(QPushButton) if button.text().startswith("Restore the backup")
    )
    assert restore.hasFocus()
    with qtbot.waitSignal(page.backup_wanted) as asked:
        restore.click()
    assert asked.args == [Secret("hest")]
    assert not restore.isEnabled()
    page.ask_for(Path("other.mentordesk"))
    assert not restore.isVisible()


def test_a_secret_is_not_shown_by_accident() -> None:
    assert "hest" not in repr(Secret("hest", "hest"))


def test_everything_that_takes_focus_has_a_name(page: UnlockPage) -> None:
    _forget_passphrase(page)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName() and widget.isVisible()
        if not (isinstance(widget, QPushButton) and widget.text())
    ]
    assert nameless == []
