import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.split import ListDetail

WIDE, NARROW = 1100, 800


@pytest.fixture
def split(qtbot: QtBot, appearance: Appearance) -> ListDetail:
    made = ListDetail(appearance)
    made.list_box.addWidget(QLineEdit("liste"))
    made.detail.addWidget(QLineEdit("detalj"))
    qtbot.addWidget(made)
    made.resize(WIDE, 500)
    with qtbot.waitActive(made):
        made.show()
    return made


def panes(split: ListDetail) -> tuple[bool, bool, bool]:
    return split.list_pane.isVisible(), split.detail_pane.isVisible(), split.back.isVisible()


def field(split: ListDetail, text: str) -> QLineEdit:
    return next(line for line in split.findChildren(QLineEdit) if line.text() == text)


def test_a_wide_window_shows_both(split: ListDetail, appearance: Appearance) -> None:
    assert panes(split) == (True, True, False)
    assert split.list_pane.width() > split.detail_pane.width() >= appearance.sizes.detail_least


def test_a_narrow_window_shows_one_at_a_time(qtbot: QtBot, split: ListDetail) -> None:
    split.resize(NARROW, 500)
    assert panes(split) == (True, False, False)
    split.open_detail()
    assert panes(split) == (False, True, True)
    with qtbot.waitSignal(split.detail_closed):
        QTest.mouseClick(split.back, Qt.MouseButton.LeftButton)
    assert panes(split) == (True, False, False)


def test_zoom_makes_a_window_narrow(split: ListDetail, appearance: Appearance) -> None:
    appearance.zoom = 200
    assert panes(split) == (True, False, False)


def test_an_open_detail_stays_open_when_the_window_narrows(split: ListDetail) -> None:
    split.open_detail()
    split.resize(NARROW, 500)
    assert panes(split) == (False, True, True)


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)],
)
def test_keys_go_back_to_the_list(split: ListDetail, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    split.resize(NARROW, 500)
    split.open_detail()
    field(split, "detalj").setFocus()
    QTest.keyClick(field(split, "detalj"), key, held)
    assert panes(split) == (True, False, False)


def test_both_panes_stay_at_escape(split: ListDetail) -> None:
    QTest.keyClick(field(split, "detalj"), Qt.Key.Key_Escape)
    assert panes(split) == (True, True, False)


def test_without_a_detail_the_list_has_all_the_room(qtbot: QtBot, appearance: Appearance) -> None:
    split = ListDetail(appearance)
    qtbot.addWidget(split)
    split.resize(1200, 500)
    split.show()
    split.set_detail(there=False)
    assert not split.detail_pane.isVisible()
    split.open_detail()
    assert not split.detail_pane.isVisible()
    split.set_detail(there=True)
    assert split.detail_pane.isVisible()


def test_zooming_there_and_back_leaves_the_list_its_room(split: ListDetail, appearance: Appearance) -> None:
    before = split.sizes()
    split.open_detail()
    appearance.zoom = 200
    appearance.zoom = 100
    QApplication.processEvents()
    assert split.sizes() == pytest.approx(before, abs=2)
