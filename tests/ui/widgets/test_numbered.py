"""Choices that digits make."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from mentordesk.ui.widgets.fields import NumberedField, TicksField
from mentordesk.ui.widgets.numbered import NumberedChoice, TicksEditor

OPTIONS = (("a", "Apple & pear"), ("b", "Berry"), ("c", "Cherry"))


@pytest.fixture
def choice(qtbot: QtBot) -> NumberedField:
    made = NumberedField("Fruit", [(None, "None"), *OPTIONS])
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def ticks(qtbot: QtBot) -> TicksField:
    made = TicksField("Fruit", OPTIONS)
    made.start_over(())
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_digit_takes_the_option_of_that_number(choice: NumberedField) -> None:
    box = choice.findChild(NumberedChoice)
    assert box is not None
    for key, value in ((Qt.Key.Key_2, "b"), (Qt.Key.Key_9, "b"), (Qt.Key.Key_1, "a"), (Qt.Key.Key_Backspace, None)):
        QTest.keyClick(box, key)
        assert choice.value == value


def test_digits_tick_and_take_back(ticks: TicksField) -> None:
    editor = ticks.findChild(TicksEditor)
    assert editor is not None
    committed: list[object] = []
    ticks.committed.connect(committed.append)
    first = editor.findChildren(QCheckBox)[0]
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_7):
        QTest.keyClick(first, key)
    assert committed == [("c",), ("a", "c"), ("a",)]
    assert ticks.value == ("a",)


def test_each_box_is_told_with_what_is_asked(ticks: TicksField) -> None:
    names = [box.accessibleName() for box in ticks.findChildren(QCheckBox)]
    assert names == ["Fruit: Apple & pear", "Fruit: Berry", "Fruit: Cherry"]


def test_what_was_typed_comes_back(ticks: TicksField) -> None:
    ticks.retype(["b", 3, "x"])
    assert ticks.typed() == ["b"]
    ticks.set_value(("c",))
    ticks.rest()
    assert ticks.typed() is None
