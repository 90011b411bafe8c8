"""Letters lead to a field."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.agreements.texts.fields_menu import FieldsMenu

FIELDS = ("«adepten»", "Dagens dato", "Koordinator", "Koordinators telefon", "Møtested")


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[FieldsMenu]:
    around = QWidget()
    qtbot.addWidget(around)
    made = FieldsMenu(around)
    for name in FIELDS:
        made.addAction(name)
    made.popup(around.pos())
    yield made
    made.close()


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("k", "Koordinator"),
        ("Koordinators t", "Koordinators telefon"),
        ("mo", "Møtested"),
        ("a", "«adepten»"),
        ("qd", "Dagens dato"),
        ("kd", "Dagens dato"),
    ],
)
def test_what_is_typed_leads_there(menu: FieldsMenu, typed: str, field: str) -> None:
    QTest.keyClicks(menu, typed)
    assert menu.activeAction().text() == field
    assert menu.isVisible()


def test_it_begins_anew_when_it_is_shown_again(menu: FieldsMenu) -> None:
    QTest.keyClicks(menu, "koordinator")
    menu.close()
    menu.popup(menu.pos())
    QTest.keyClicks(menu, "s")
    QTest.keyClicks(menu, "d")
    assert menu.activeAction().text() == "Dagens dato"
