"""A long list is narrowed by typing; arrows choose, Enter takes, Escape goes back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.agreements.texts.picking import Choice, PickList
from mentordesk.ui.appearance.appearance import Appearance

FIELDS = ("«adepten»", "Dagens dato", "Koordinator", "Telefonen til koordinator", "Møtested")


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def picked() -> list[str]:
    return []


@pytest.fixture
def offered(appearance: Appearance, around: QWidget, picked: list[str]) -> Iterator[PickList]:
    made = PickList(appearance, "Sett inn felt", [Choice(name, name, "Felt") for name in FIELDS], around)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.picked.connect(picked.append)
    made.stand_at(around.mapToGlobal(QPoint(0, 0)))
    yield made
    made.close()


def shown(offered: PickList) -> list[str]:
    model = offered.findChildren(QListView)[0].model()
    return [str(model.index(row, 0).data()) for row in range(1, model.rowCount())]


def type_in(offered: PickList, text: str) -> QLineEdit:
    (field,) = offered.findChildren(QLineEdit)
    QTest.keyClicks(field, text)
    return field


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("", list(FIELDS)),
        ("k", ["Koordinator", "Telefonen til koordinator"]),
        ("tel koo", ["Telefonen til koordinator"]),
        ("mo", ["Møtested"]),
        ("a", ["«adepten»", "Dagens dato", "Koordinator", "Telefonen til koordinator"]),
    ],
)
def test_typing_narrows_and_what_begins_so_stands_first(offered: PickList, typed: str, fields: list[str]) -> None:
    type_in(offered, typed)
    assert shown(offered) == fields


def test_arrows_choose_and_enter_takes_and_closes(offered: PickList, picked: list[str]) -> None:
    field = type_in(offered, "k")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert picked == ["Telefonen til koordinator"]
    assert not offered.isVisible()


def test_escape_takes_nothing(offered: PickList, picked: list[str]) -> None:
    QTest.keyClick(type_in(offered, "k"), Qt.Key.Key_Escape)
    assert picked == []
    assert not offered.isVisible()


def test_a_click_takes(offered: PickList, picked: list[str]) -> None:
    (view,) = offered.findChildren(QListView)
    place = view.visualRect(view.model().index(3, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picked == ["Koordinator"]
    assert not offered.isVisible()


def test_where_nothing_fits_it_says_so_and_enter_takes_nothing(offered: PickList, picked: list[str]) -> None:
    field = type_in(offered, "xyz")
    assert not offered.findChildren(QListView)[0].isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert picked == []
    assert offered.isVisible()


def test_it_takes_half_of_the_screen_at_most_and_stays_on_it(appearance: Appearance, around: QWidget) -> None:
    many = PickList(appearance, "Felt", [Choice(str(n), f"Felt {n}", "Felt") for n in range(75)], around)
    screen = many.screen().availableGeometry()
    many.stand_at(screen.bottomRight())
    assert screen.contains(many.geometry())
    assert many.height() <= screen.height() // 2
    many.close()
