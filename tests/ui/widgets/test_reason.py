import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.reason import ReasonPanel


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance) -> ReasonPanel:
    made = ReasonPanel(appearance)
    qtbot.addWidget(made)
    made.show()
    return made


def press(panel: ReasonPanel, text: str) -> None:
    button = next(button for button in panel.findChildren(QPushButton) if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(panel: ReasonPanel, text: str) -> QPlainTextEdit:
    editor = panel.findChild(QPlainTextEdit)
    assert editor is not None
    QTest.keyClicks(editor, text)
    return editor


def test_the_reason_is_given_without_the_spaces_around_it(panel: ReasonPanel) -> None:
    panel.ask("Avslag til Amina", "Blir her.", "Gi avslag", must=True)
    given = QSignalSpy(panel.given)
    write(panel, "  Bor for langt unna ")
    press(panel, "Gi avslag")
    assert [given.at(place) for place in range(given.count())] == [["Bor for langt unna"]]
    assert panel.isVisible()


def test_what_must_have_a_reason_is_not_given_without(panel: ReasonPanel) -> None:
    panel.ask("Avslag", "", "Gi avslag", must=True)
    given = QSignalSpy(panel.given)
    press(panel, "Gi avslag")
    assert given.count() == 0
    editor = panel.findChild(QPlainTextEdit)
    assert editor is not None
    assert editor.accessibleDescription() == "Write a short reason"
    panel.ask("Aldri", "", "Aldri", must=False)
    press(panel, "Aldri")
    assert given.at(0) == [""]


def test_escape_and_cancel_give_up(panel: ReasonPanel) -> None:
    panel.ask("Avslag", "", "Gi avslag", must=True)
    given_up = QSignalSpy(panel.given_up)
    press(panel, "Cancel")
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert given_up.count() == 2


def test_a_new_question_starts_empty(panel: ReasonPanel) -> None:
    panel.ask("Avslag", "", "Gi avslag", must=True)
    write(panel, "Noe")
    panel.ask("Avslag", "", "Gi avslag", must=True)
    editor = panel.findChild(QPlainTextEdit)
    assert editor is not None
    assert editor.toPlainText() == ""
