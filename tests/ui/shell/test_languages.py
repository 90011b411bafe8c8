"""The frame changes its language while it stands open, and no text of it is left behind in the old one."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.shell.page_button import PageButton
from mentordesk.ui.shell.window import Window

DATA = {"Sterk sammen", "32 people"}  # what the application says in its own language


class Marked(QTranslator):
    """A language in which every text stands in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"«{source}»"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[Marked]:
    translator = Marked(qapp)
    yield translator
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


def _texts(window: Window) -> list[str]:
    """Everything that the frame says: menus, actions, navigation, strip; not what stands on pages."""
    menus = window.menuBar().findChildren(QMenu)
    texts = [menu.title() for menu in menus if menu.title()]
    texts += [
        action.text() for menu in menus for action in menu.actions() if action.objectName() and action.isVisible()
    ]
    for button in window.findChildren(PageButton):
        texts += [button.text(), button.toolTip(), button.accessibleName()]
    frame = [label for label in window.findChildren(QLabel) if not _on_a_page(window, label)]
    texts += [label.text() for label in frame if label.text() and label.text() not in DATA]
    texts += [button.text() for button in window.findChildren(QPushButton) if not _on_a_page(window, button)]
    return [text for text in texts if text]


def _on_a_page(window: Window, widget: QLabel | QPushButton) -> bool:
    return any(page.isAncestorOf(widget) for page in window.pages)


def test_every_text_changes_and_changes_back(qtbot: QtBot, window: Window, marked: Marked) -> None:
    window.set_programme("Sterk sammen", "32 people")
    window.set_saved(dt.datetime(2026, 11, 23, 10, 42))
    window.set_undo("something", "")
    before = _texts(window)
    assert not any("«" in text for text in before)
    QCoreApplication.installTranslator(marked)
    qtbot.waitUntil(lambda: "«Matching»" in _texts(window))
    assert [text for text in _texts(window) if "«" not in text] == []
    assert window.action("undo").text() == "«Undo: something»"
    QCoreApplication.removeTranslator(marked)
    qtbot.waitUntil(lambda: _texts(window) == before)


def test_what_is_covered_stays_off_in_another_language(qtbot: QtBot, window: Window, marked: Marked) -> None:
    cover = QLabel("Locked")
    window.cover(cover)
    QCoreApplication.installTranslator(marked)
    qtbot.waitUntil(lambda: window.action("undo").text() == "«Undo»")
    assert not window.action("print").isEnabled()
    assert not window.action("undo").isEnabled()
    window.uncover()
    cover.deleteLater()
