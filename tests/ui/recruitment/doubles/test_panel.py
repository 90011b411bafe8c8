"""Two who may be one, by mouse and by keys: chosen field by field, merged, or said to be two."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.recruitment.doubles.models import GONE_COLUMN, KEPT_COLUMN, RESULT_COLUMN
from mentordesk.ui.recruitment.doubles.panel import DoublesPanel
from mentordesk.ui.widgets.labels import PlainLabel
from tests.ui.recruitment.doubles.fakes import LEJLA, LEYLA, SARA, SARAH, FakeDoubles


@pytest.fixture
def file() -> FakeDoubles:
    return FakeDoubles()


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance, file: FakeDoubles) -> Iterator[DoublesPanel]:
    around = QWidget()
    qtbot.addWidget(around)
    shown = DoublesPanel(file.functions(), appearance, around)
    QVBoxLayout(around).addWidget(shown)
    around.resize(1100, 700)
    shown.retranslate()
    around.show()
    shown.begin()
    QTest.qWait(10)
    yield shown
    around.close()


def index(panel: DoublesPanel, field: str, column: int) -> QModelIndex:
    model = panel.compare.model()
    row = next(row for row in range(model.rowCount()) if field in str(model.index(row, 0).data()))
    return model.index(row, column)


def result(panel: DoublesPanel, field: str) -> str:
    return str(index(panel, field, RESULT_COLUMN).data())


def click_cell(panel: DoublesPanel, field: str, column: int) -> None:
    place = panel.compare.visualRect(index(panel, field, column)).center()
    QTest.mouseClick(panel.compare.viewport(), Qt.MouseButton.LeftButton, pos=place)


def button(panel: DoublesPanel, text: str) -> QPushButton:
    return next(one for one in panel.findChildren(QPushButton) if one.text() == text)


def said(panel: DoublesPanel) -> str:
    return "\n".join(one.text() for one in panel.findChildren(PlainLabel) if one.isVisible())


def test_the_surest_pair_is_shown_with_why_and_what_differs_first(panel: DoublesPanel) -> None:
    model = panel.pairs.model()
    assert [model.index(row, 0).data() for row in range(2)] == ["Leyla Said – Lejla Said", "Sara Tesfay – Sarah Tesfay"]
    assert model.index(0, 2).data() == "Same phone, name spelled otherwise"
    fields = [str(panel.compare.model().index(row, 0).data()) for row in range(panel.compare.model().rowCount())]
    assert fields == ["≠ Name", "≠ Topics", "+ E-mail", "Phone", "Role"]
    assert [result(panel, name) for name in ("Name", "E-mail", "Topics")] == [
        *("Leyla Said", "lejla@example.org", "Norsk, Jobb, Nettverk"),
    ]
    for shown in (panel.pairs.model(), panel.compare.model()):
        QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)


def test_a_click_chooses_the_value_that_stays(panel: DoublesPanel, file: FakeDoubles) -> None:
    click_cell(panel, "Name", GONE_COLUMN)
    click_cell(panel, "Topics", KEPT_COLUMN)
    assert (result(panel, "Name"), result(panel, "Topics")) == ("Lejla Said", "Norsk, Jobb")
    assert "Topics: Norsk, Jobb" in said(panel)
    QTest.mouseClick(button(panel, "Merge the two"), Qt.MouseButton.LeftButton)
    assert file.done == [("merge", LEYLA, LEJLA, {"name": "gone", "topics": "keep"})]
    assert panel.pairs.model().rowCount() == 1


def test_the_arrows_choose_and_nothing_else_is_needed(panel: DoublesPanel, file: FakeDoubles) -> None:
    assert panel.pairs.hasFocus()
    QTest.keyClick(panel.pairs, Qt.Key.Key_Return)
    assert panel.compare.hasFocus()
    QTest.keyClick(panel.compare, Qt.Key.Key_Right)
    assert result(panel, "Name") == "Lejla Said"
    QTest.keyClick(panel.compare, Qt.Key.Key_Left)
    assert result(panel, "Name") == "Leyla Said"
    QTest.keyClick(panel.compare, Qt.Key.Key_Down)
    QTest.keyClick(panel.compare, Qt.Key.Key_Right)
    assert result(panel, "Topics") == "Norsk, Nettverk"
    QTest.keyClick(panel.compare, Qt.Key.Key_Left)
    assert result(panel, "Topics") == "Norsk, Jobb, Nettverk"
    panel.primary.trigger()
    assert file.done == [("merge", LEYLA, LEJLA, {"name": "keep", "topics": "both"})]
    assert panel.pairs.hasFocus()


def test_a_screen_reader_hears_what_stays(panel: DoublesPanel) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert index(panel, "Name", KEPT_COLUMN).data(spoken) == "Leyla Said, stays"
    assert index(panel, "Name", GONE_COLUMN).data(spoken) == "Lejla Said"


def test_two_who_are_not_one_are_not_asked_about_again(panel: DoublesPanel, file: FakeDoubles) -> None:
    QTest.keyClick(panel.pairs, Qt.Key.Key_Down)
    QTest.mouseClick(button(panel, "Not the same person"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(panel, "Not the same person"), Qt.MouseButton.LeftButton)
    assert file.done == [("different", SARA, SARAH), ("different", LEYLA, LEJLA)]
    assert "Nobody seems to be in the list twice" in said(panel)
    assert not panel.primary.isEnabled()
    assert panel.subtitle() == "0 pairs to look at"


def test_what_was_chosen_stays_when_it_is_refused(panel: DoublesPanel, file: FakeDoubles) -> None:
    file.refuses = True
    click_cell(panel, "Name", GONE_COLUMN)
    panel.primary.trigger()
    assert (file.done, result(panel, "Name")) == ([], "Lejla Said")


def test_another_pair_begins_with_nothing_chosen(panel: DoublesPanel) -> None:
    click_cell(panel, "Name", GONE_COLUMN)
    panel.pairs.setFocus()
    QTest.keyClick(panel.pairs, Qt.Key.Key_Down)
    assert result(panel, "Name") == "Sara Tesfay"
    QTest.keyClick(panel.pairs, Qt.Key.Key_Up)
    assert result(panel, "Name") == "Leyla Said"
