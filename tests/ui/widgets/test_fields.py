import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets import editors
from mentordesk.ui.widgets.fields import ChoiceField, DateField, Field, LineField, NumberField, TagsField, TextField
from mentordesk.ui.widgets.labels import MarkedLabel

ROLES = [("mentor", "Mentor"), ("adept", "Adept"), ("both", "Begge")]
Shown = Callable[[Field], list[Any]]


@pytest.fixture(autouse=True)
def norwegian(monkeypatch: pytest.MonkeyPatch) -> Any:
    before = QLocale()
    QLocale.setDefault(QLocale("nb_NO"))
    monkeypatch.setattr(editors, "today", lambda: dt.date(2026, 11, 23))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shown(qtbot: QtBot, appearance: Appearance) -> Shown:
    """Puts a row on a page beside another field, focuses it, and gives the list of what it commits."""

    pages = []  # the test bench holds them by weak references alone

    def show(field: Field) -> list[Any]:
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        column.addWidget(field)
        column.addWidget(QLineEdit(page))
        with qtbot.waitActive(page):
            page.show()
        field.setFocus()
        told: list[Any] = []
        field.committed.connect(told.append)
        return told

    return show


def line_of(field: Field) -> QLineEdit:
    line = field.findChild(QLineEdit)
    assert line is not None
    return line


def error_of(field: Field) -> str:
    error = field.findChild(MarkedLabel)
    assert error is not None
    assert error.isVisible() == bool(error.text())
    return error.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_tab_commit_what_was_typed(qtbot: QtBot, shown: Shown, key: Qt.Key) -> None:
    field = LineField("Navn")
    field.set_value("Amina")
    told = shown(field)
    line_of(field).selectAll()
    QTest.keyClicks(line_of(field), "  Leyla Said ")
    QTest.keyClick(line_of(field), key)
    assert told == [field.value] == ["Leyla Said"]


def test_leaving_commits_once(qtbot: QtBot, shown: Shown) -> None:
    field = LineField("Navn")
    told = shown(field)
    QTest.keyClicks(line_of(field), "Amina")
    QTest.keyClick(line_of(field), Qt.Key.Key_Return)
    line_of(field).clearFocus()
    assert told == ["Amina"]


def test_what_is_as_before_is_not_committed(qtbot: QtBot, shown: Shown) -> None:
    field = LineField("Navn")
    field.set_value("Amina")
    told = shown(field)
    QTest.keyClicks(line_of(field), " ")
    QTest.keyClick(line_of(field), Qt.Key.Key_Return)
    assert told == []


def test_escape_gives_the_old_value_back(qtbot: QtBot, shown: Shown) -> None:
    field = LineField("Navn")
    field.set_value("Amina")
    told = shown(field)
    QTest.keyClicks(line_of(field), "xyz")
    QTest.keyClick(line_of(field), Qt.Key.Key_Escape)
    line_of(field).clearFocus()
    assert line_of(field).text() == "Amina"
    assert told == []


class Listening(QWidget):
    """Hears the Escapes that the row has no use for."""

    escapes = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self.escapes += event.key() == Qt.Key.Key_Escape


def test_escape_with_nothing_to_give_up_goes_on(qtbot: QtBot, appearance: Appearance) -> None:
    around = Listening()
    qtbot.addWidget(around)
    field = LineField("Navn", around)
    QTest.keyClick(line_of(field), Qt.Key.Key_Escape)
    assert around.escapes == 1
    QTest.keyClicks(line_of(field), "x")
    QTest.keyClick(line_of(field), Qt.Key.Key_Escape)
    assert around.escapes == 1


@pytest.mark.parametrize("kind", [LineField, TextField])
def test_undo_is_the_fields_while_one_types_and_then_the_windows(
    qtbot: QtBot, shown: Shown, kind: type[LineField] | type[TextField]
) -> None:
    field = kind("Navn")
    told = shown(field)
    undone: list[bool] = []
    action = QAction(field.window(), shortcut=QKeySequence("Ctrl+Z"))
    action.triggered.connect(lambda: undone.append(True))
    field.window().addAction(action)
    editor = field.focusProxy()
    assert editor is not None
    QTest.keyClicks(editor, "Kari")
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    QTest.keyClicks(editor, "Siri")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (told, undone) == (["Siri"], [True])


def test_a_value_from_outside_does_not_overwrite_typing(qtbot: QtBot, shown: Shown) -> None:
    field = LineField("Navn")
    field.set_value("Amina")
    shown(field)
    QTest.keyClicks(line_of(field), "!")
    field.set_value("Leyla")
    assert line_of(field).text() == "Amina!"
    QTest.keyClick(line_of(field), Qt.Key.Key_Escape)
    assert line_of(field).text() == "Leyla"


def test_an_error_stands_under_the_field_and_is_read_aloud(qtbot: QtBot, shown: Shown) -> None:
    field = LineField("Telefon")
    shown(field)
    field.set_error("Telefonnummer har 8 siffer")
    line = line_of(field)
    assert error_of(field) == line.accessibleDescription() == "Telefonnummer har 8 siffer"
    assert line.property("error") is True
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert error_of(field) == line.accessibleDescription() == ""


def test_every_row_is_named(qtbot: QtBot, shown: Shown) -> None:
    numbered = NumberField("E", 0, 4)
    for field in (LineField("A"), TextField("B"), ChoiceField("C"), DateField("D"), numbered, TagsField("F")):
        shown(field)
        editor = field.focusProxy()
        assert editor is not None
        assert editor.accessibleName() in "ABCDEF"
        field.set_label("Nytt navn")
        assert editor.accessibleName() == "Nytt navn"


DAYS = [("i morgen", dt.date(2026, 11, 24)), ("3.4.98", dt.date(1998, 4, 3)), ("", None)]


@pytest.mark.parametrize(("typed", "day"), DAYS)
def test_days_are_read_as_written(qtbot: QtBot, shown: Shown, typed: str, day: dt.date | None) -> None:
    field = DateField("Født")
    field.set_value(dt.date(2027, 1, 1))
    told = shown(field)
    assert line_of(field).text() == "01.01.2027"
    line_of(field).clear()
    QTest.keyClicks(line_of(field), typed)
    QTest.keyClick(line_of(field), Qt.Key.Key_Return)
    assert told == [day]
    assert line_of(field).text() == (f"{day:%d.%m.%Y}" if day else "")


def test_what_means_nothing_stays_and_is_explained(qtbot: QtBot, shown: Shown) -> None:
    field = DateField("Født")
    told = shown(field)
    QTest.keyClicks(line_of(field), "32.13")
    QTest.keyClick(line_of(field), Qt.Key.Key_Return)
    assert (told, line_of(field).text()) == ([], "32.13")
    assert "24.11.2026" in error_of(field)
    line_of(field).setText("2.3.2027")
    QTest.keyClick(line_of(field), Qt.Key.Key_Return)
    assert (told, error_of(field)) == ([dt.date(2027, 3, 2)], "")


@pytest.mark.parametrize(
    ("typed", "decimals", "value"), [("3", 0, 3), ("2,5", 1, 2.5), ("2.5", 1, 2.5), ("1 000", 0, 1000), ("", 0, None)]
)
def test_numbers_are_read_as_norwegians_write_them(
    qtbot: QtBot, shown: Shown, typed: str, decimals: int, value: float | None
) -> None:
    field = NumberField("Timer", 0, 2000, decimals)
    field.set_value(7)
    told = shown(field)
    line_of(field).setText(typed)
    QTest.keyClick(line_of(field), Qt.Key.Key_Return)
    assert told == [value]


@pytest.mark.parametrize("typed", ["5", "-1", "fire", "2,5", "1e9", "nan"])
def test_other_numbers_are_explained(qtbot: QtBot, shown: Shown, typed: str) -> None:
    field = NumberField("Kapasitet", 0, 4)
    told = shown(field)
    line_of(field).setText(typed)
    QTest.keyClick(line_of(field), Qt.Key.Key_Return)
    assert told == []
    assert error_of(field)


def test_a_text_is_left_by_tab(qtbot: QtBot, shown: Shown) -> None:
    field = TextField("Motivasjon")
    told = shown(field)
    text = field.findChild(QPlainTextEdit)
    assert text is not None
    QTest.keyClicks(text, "Jeg vil lære")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert told == ["Jeg vil lære"]
    assert not text.hasFocus()


def test_a_choice_is_committed_when_it_is_made(qtbot: QtBot, shown: Shown) -> None:
    field = ChoiceField("Rolle", ROLES)
    field.set_value("adept")
    told = shown(field)
    box = field.findChild(QComboBox)
    assert box is not None
    assert box.currentText() == "Adept"
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert told == [field.value] == ["both"]


def test_new_options_keep_the_value(qtbot: QtBot, shown: Shown) -> None:
    field = ChoiceField("Rolle", ROLES)
    field.set_value("adept")
    told = shown(field)
    field.set_options([("adept", "Mentee"), ("mentor", "Mentor")])
    box = field.findChild(QComboBox)
    assert box is not None
    assert (box.currentText(), told) == ("Mentee", [])
    field.set_value(None)
    assert box.currentIndex() == -1


def test_a_long_text_shows_its_beginning_and_is_written_on_at_its_end(qtbot: QtBot, shown: Shown) -> None:
    field = LineField("Sted")
    shown(field)
    line = line_of(field)
    line.clearFocus()
    field.start_over("Leder i barnehagen på Fjell " * 20)
    assert line.cursorPosition() == 0
    field.setFocus()
    QTest.keyClicks(line, "!")
    assert line.text().endswith("Fjell !")
