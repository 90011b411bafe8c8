"""The pairs are put in order by keys, by buttons and by a drag; every move is kept."""

from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from mentordesk.core.agreements.terms.queries import seating, terms_of
from mentordesk.ui.agreements.seats.list import SeatList
from mentordesk.ui.agreements.seats.panel import SeatsPanel
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.opened import Opened
from tests.ui.agreements.on_file import Show, functions, opened, page, pair, pairs, press, read, show, store

__all__ = ["functions", "opened", "page", "pair", "pairs", "show", "store"]

Pairs = tuple[UUID, UUID]


@pytest.fixture
def panel(show: Show, appearance: Appearance) -> SeatsPanel:
    made = show(lambda functions: SeatsPanel(functions.written.seats, appearance, None))  # type: ignore[arg-type]
    assert isinstance(made, SeatsPanel)
    return made


def seats(opened: Opened, pairs: Pairs) -> list[int | None]:
    return [opened.read(terms_of, one).seat for one in pairs]


def lines(panel: SeatsPanel) -> list[str]:
    (listed,) = panel.findChildren(SeatList)
    return [listed.item(place).text() for place in range(listed.count())]


def test_seats_are_given_and_taken_away(panel: SeatsPanel, opened: Opened, pairs: Pairs) -> None:
    assert "Nobody has a seat yet." in read(panel)
    assert lines(panel)[0].startswith("–")
    press(panel, "Give all pairs a seat")
    assert seats(opened, pairs) == [1, 2]
    assert "Every pair has a seat." in read(panel)
    press(panel, "Take the seats away")
    assert seats(opened, pairs) == [None, None]
    opened.undo()
    assert seats(opened, pairs) == [1, 2]


def test_a_key_moves_a_pair_and_goes_along(panel: SeatsPanel, opened: Opened, pairs: Pairs) -> None:
    (listed,) = panel.findChildren(SeatList)
    QTest.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert opened.read(seating, opened.programme) == [pairs[1], pairs[0]]
    assert listed.currentRow() == 1
    assert lines(panel)[1] == "2   Amina Hussein – Kari Nordmann"
    QTest.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert listed.currentRow() == 1  # there is nothing below
    press(panel, "Move up")
    assert seats(opened, pairs) == [1, 2]
    press(panel, "Move down")
    assert seats(opened, pairs) == [2, 1]


@pytest.mark.parametrize(("source", "above", "moved"), [(1, True, (1, 0)), (0, False, (0, 1)), (1, False, None)])
def test_a_pair_is_dropped_where_it_is_to_sit(
    panel: SeatsPanel, source: int, above: bool, moved: tuple[int, int] | None
) -> None:
    (listed,) = panel.findChildren(SeatList)
    listed.moved.disconnect()
    heard: list[tuple[int, int]] = []
    listed.moved.connect(lambda *ends: heard.append(ends))
    listed.setCurrentRow(source)
    place = listed.visualItemRect(listed.item(0 if above else 1))
    point = place.topLeft() + QPoint(4, 2) if above else place.bottomLeft() + QPoint(4, -2)
    event = QDropEvent(
        QPointF(point),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.source = lambda: listed  # type: ignore[method-assign]
    listed.dropEvent(event)
    assert heard == ([moved] if moved else [])


def test_the_focus_goes_to_the_pairs_when_its_button_rests(panel: SeatsPanel) -> None:
    (listed,) = panel.findChildren(SeatList)
    for text in ("Give all pairs a seat", "Take the seats away"):
        press(panel, text)
        assert listed.hasFocus()


def test_what_is_undone_goes_back_with_the_pair_in_front(panel: SeatsPanel, opened: Opened) -> None:
    (listed,) = panel.findChildren(SeatList)
    press(panel, "Give all pairs a seat")
    QTest.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    opened.undo()
    assert listed.currentRow() == 0
    assert lines(panel)[0].endswith("Amina Hussein – Kari Nordmann")
