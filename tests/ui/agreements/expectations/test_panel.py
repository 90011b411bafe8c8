"""Answers are typed in for each side alone, and settled side by side once both are in."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QTabBar

from mentordesk.core.agreements.expectations.commands import answer_expectations
from mentordesk.core.agreements.expectations.queries import expectations_of, own_expectations
from mentordesk.core.store.unit import Store
from mentordesk.ui.agreements.expectations.functions import ExpectationFunctions
from mentordesk.ui.agreements.expectations.panel import ExpectationsPanel
from mentordesk.ui.agreements.stand_in import InFront
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from tests.builders import a_pair, a_person
from tests.ui.agreements.on_file import Show, functions, named, opened, page, pair, pairs, press, read, show, store

__all__ = ["functions", "opened", "page", "pair", "pairs", "show", "store"]

Pairs = tuple[UUID, UUID]


@pytest.fixture
def asked() -> list[tuple[str, tuple[UUID, ...]]]:
    return []


@pytest.fixture
def panel(show: Show, appearance: Appearance, asked: list[tuple[str, tuple[UUID, ...]]]) -> ExpectationsPanel:
    def quiet(known: ExpectationFunctions) -> ExpectationFunctions:
        return ExpectationFunctions(
            **{**known.__dict__, "print_out": lambda kind, pairs: asked.append((kind, tuple(pairs)))}
        )

    made = show(lambda functions: ExpectationsPanel(quiet(functions.written.expectations), appearance, None))  # type: ignore[arg-type]
    assert isinstance(made, ExpectationsPanel)
    return made


def tab(panel: ExpectationsPanel, place: int) -> None:
    bar = panel.findChildren(QTabBar)[0]
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())


def test_each_side_is_typed_in_alone(panel: ExpectationsPanel, opened: Opened, pairs: Pairs) -> None:
    field = named(panel, QPlainTextEdit, "Hvorfor vi er her")
    field.setFocus()
    QTest.keyClicks(field, "Work")
    tab(panel, 1)  # a tab takes no focus, and yet what was typed is kept
    assert opened.read(own_expectations, pairs[0], "adept") == {"why": "Work"}
    assert field.toPlainText() == ""
    choice = named(panel, QComboBox, "Hvor ofte")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_2)
    assert opened.read(own_expectations, pairs[0], "mentor") == {"rhythm": "2"}
    opened.undo()
    assert opened.read(own_expectations, pairs[0], "mentor") == {}


def test_one_sides_answers_wait_for_the_others(panel: ExpectationsPanel, store: Store, pairs: Pairs) -> None:
    tab(panel, 2)
    assert "Neither has answered yet." in read(panel)
    answer_expectations(store, pair=pairs[0], side="adept", answers={"why": "My secret"})
    assert "Kari Nordmann has not answered yet." in read(panel)
    assert "My secret" not in read(panel)


def test_keys_settle_one_thing_after_the_other(
    panel: ExpectationsPanel, opened: Opened, store: Store, pairs: Pairs
) -> None:
    for side, rhythm in (("adept", "1"), ("mentor", "2")):
        answer_expectations(store, pair=pairs[0], side=side, answers={"why": "Work", "rhythm": rhythm})
    tab(panel, 2)
    assert "1 thing to talk about." in read(panel)
    assert "The answers differ" in read(panel)
    first = named(panel, QPushButton, "Hvorfor vi er her: Agree")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_1)
    lines = {one.item.key: one for one in opened.read(expectations_of, pairs[0]).lines}
    assert lines["why"].verdict == "agreed"
    assert named(panel, QPushButton, "Et godt resultat: Agree").hasFocus()
    QTest.keyClick(first, Qt.Key.Key_0)
    assert {one.verdict for one in opened.read(expectations_of, pairs[0]).lines} == {None}
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert first.isChecked()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not first.isChecked()  # pressed again it is taken back


def test_what_both_came_to_is_written_beside_it(
    panel: ExpectationsPanel, opened: Opened, store: Store, pairs: Pairs
) -> None:
    for side in ("adept", "mentor"):
        answer_expectations(store, pair=pairs[0], side=side, answers={"why": side})
    tab(panel, 2)
    field = named(panel, QLineEdit, "What both came to")
    field.setFocus()
    QTest.keyClicks(field, "Both want to learn 123")
    QTest.keyClick(field, Qt.Key.Key_Return)
    (line,) = [one for one in opened.read(expectations_of, pairs[0]).lines if one.item.key == "why"]
    assert (line.text, line.verdict) == ("Both want to learn 123", None)  # digits are letters there


def test_the_papers_are_printed_for_the_pair(
    panel: ExpectationsPanel, asked: list[tuple[str, tuple[UUID, ...]]], pairs: Pairs
) -> None:
    QTest.keyClick(named(panel, QComboBox, "Which pair"), Qt.Key.Key_PageDown)
    press(panel, "Print the expectations together")
    press(panel, "Print the first meeting")
    assert asked == [("expectations_together", (pairs[1],)), ("first_meeting", (pairs[1],))]


def test_while_names_are_hidden_nothing_is_changed(show: Show, appearance: Appearance) -> None:
    appearance.names_hidden = True
    panel = show(lambda functions: ExpectationsPanel(functions.written.expectations, appearance, None))  # type: ignore[arg-type]
    assert "Names are hidden. Show them to change anything here." in read(panel)
    assert all(one.isReadOnly() for one in panel.findChildren(QPlainTextEdit))


def test_endless_names_leave_room_for_every_tab(panel: ExpectationsPanel, store: Store, opened: Opened) -> None:
    long = a_pair(store, opened.programme, a_person(store, "A" * 300), a_person(store, "M" * 300))
    panel.take_in_front(InFront("agreement", "nb", long))
    panel.begin()
    QApplication.processEvents()
    bar = panel.findChildren(QTabBar)[0]
    assert bar.tabText(0).startswith("A  AAAA")
    assert all(bar.rect().contains(bar.tabRect(place)) for place in range(bar.count()))


def test_the_two_side_by_side_are_read_from_the_beginning(panel: ExpectationsPanel) -> None:
    (area,) = panel.findChildren(QScrollArea)
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    below = bar.value()
    assert below
    tab(panel, 1)
    assert bar.value() == below  # the same question, of the other one
    tab(panel, 2)
    assert bar.value() == 0
