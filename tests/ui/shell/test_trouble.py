"""A trouble is told in words, with one button that helps, and what is copied names nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.core.store.errors import WrongPassphrase
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.shell.remedies import Remedy
from mentordesk.ui.shell.trouble import TroubleBox
from mentordesk.words import sentence

TOLD = WrongPassphrase(name="<b>Amina.mentordesk</b>")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def _box(qtbot: QtBot, appearance: Appearance, parent: QWidget, *remedies: Remedy) -> TroubleBox:
    box = TroubleBox(TOLD, "en", appearance, parent, remedies)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    return box


def _buttons(box: TroubleBox) -> dict[str, QPushButton]:
    return {button.text(): button for button in box.findChildren(QPushButton)}


def test_the_sentence_is_shown_as_plain_text(qtbot: QtBot, appearance: Appearance, parent: QWidget) -> None:
    box = _box(qtbot, appearance, parent)
    labels = box.findChildren(QLabel)
    assert [label.text() for label in labels] == list(sentence(TOLD, "en"))
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_without_a_remedy_enter_closes_it(qtbot: QtBot, appearance: Appearance, parent: QWidget) -> None:
    box = _box(qtbot, appearance, parent)
    assert _buttons(box)["Close"].hasFocus()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.isVisible()


def test_enter_takes_the_first_remedy(qtbot: QtBot, appearance: Appearance, parent: QWidget) -> None:
    done: list[str] = []
    again = Remedy("Try again", lambda: done.append("again"))
    other = Remedy("Another file", lambda: done.append("other"))
    box = _box(qtbot, appearance, parent, again, other)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert done == ["again"]
    assert not box.isVisible()


def test_what_is_copied_names_nobody(qtbot: QtBot, appearance: Appearance, parent: QWidget) -> None:
    box = _box(qtbot, appearance, parent)
    QTest.mouseClick(_buttons(box)["Copy error message"], Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert copied.startswith("WrongPassphrase\nMentorDesk ")
    assert "Amina" not in copied
