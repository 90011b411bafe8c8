"""An adept's line is dragged onto another line; what it would mean is shown before it is let go."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.ui.matching.dragging import PERSON, DropMark
from mentordesk.ui.matching.page import MatchingPage
from mentordesk.ui.widgets.tables import RecordTable
from tests.ui.matching.conftest import FakeMatching, key

AMINA, LEYLA, SARA, ZAHRA = (key(name) for name in ("Amina Hussein", "Leyla Said", "Sara Tesfay", "Zahra Rezai"))
PER = key("Per Olsen")


@pytest.fixture
def dragged(page: MatchingPage, monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    """What is dragged; it stays in the air."""
    held: list[QMimeData] = []

    def hold(drag: QDrag, *actions: object) -> Qt.DropAction:
        mime = QMimeData()
        mime.setData(PERSON, drag.mimeData().data(PERSON))
        held.append(mime)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", hold)
    return held


def table(page: MatchingPage) -> RecordTable:
    return next(one for one in page.findChildren(RecordTable) if one.isVisible())


def line(page: MatchingPage, row: int) -> QPoint:
    lines = table(page)
    return lines.visualRect(lines.model().index(row, 0)).center()


def drag_from(page: MatchingPage, row: int) -> None:
    viewport, start = table(page).viewport(), line(page, row)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(0, 4))
    QTest.mouseMove(viewport, start + QPoint(0, 40))


def hover(page: MatchingPage, row: int, mime: QMimeData) -> QDragMoveEvent:
    """Qt tells of a move only those who have taken the entering."""
    place, buttons, nothing = line(page, row), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(place, Qt.DropAction.MoveAction, mime, buttons, nothing)
        QApplication.sendEvent(table(page).viewport(), event)
    return event


def drop(page: MatchingPage, row: int, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(line(page, row)),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(table(page).viewport(), event)


def test_a_line_is_dragged_to_another_mentor(page: MatchingPage, fake: FakeMatching, dragged: list[QMimeData]) -> None:
    drag_from(page, 1)
    (mime,) = dragged
    mark = page.findChild(DropMark)
    assert isinstance(mark, DropMark)
    assert hover(page, 2, mime).isAccepted()
    assert mark.text == "Per Olsen 10 · sum −180"
    assert mark.isVisible()
    assert mark.geometry().contains(line(page, 2))
    assert not mark.grab().isNull()
    drop(page, 2, mime)
    assert fake.done == [("swap", LEYLA, PER)]
    assert not mark.isVisible()


def test_the_own_line_and_one_without_a_mentor_take_nothing(
    page: MatchingPage, fake: FakeMatching, dragged: list[QMimeData]
) -> None:
    drag_from(page, 2)
    for row in (2, 3):
        assert not hover(page, row, dragged[0]).isAccepted()
        drop(page, row, dragged[0])
    assert not fake.done


def test_what_is_dragged_away_leaves_no_mark(page: MatchingPage, dragged: list[QMimeData]) -> None:
    drag_from(page, 1)
    hover(page, 2, dragged[0])
    QApplication.sendEvent(table(page).viewport(), QDragLeaveEvent())
    mark = page.findChild(DropMark)
    assert isinstance(mark, DropMark)
    assert not mark.isVisible()


def test_other_things_are_not_taken(page: MatchingPage, fake: FakeMatching) -> None:
    mime = QMimeData()
    mime.setText("hei")
    hover(page, 2, mime)
    drop(page, 2, mime)
    assert not fake.done


def test_a_click_still_chooses_a_line(page: MatchingPage) -> None:
    QTest.mouseClick(table(page).viewport(), Qt.MouseButton.LeftButton, pos=line(page, 2))
    assert table(page).selected_records() == [SARA]
