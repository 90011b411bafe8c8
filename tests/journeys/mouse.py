"""A person who leaves the keyboard alone, but for words that can be given in no other way."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QTableView, QWidget

from tests.journeys.person import Person
from tests.journeys.screen import cells, pause, said_by, shown

_LEFT, _NONE, _MOVE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction


class Mouse:
    """The mouse of a person. What is dragged is dragged by what is seen of it."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._popup: QWidget | None = None
        self.sees, self.waits_for, self.drop = person.sees, person.waits_for, person.drop
        self.close_notices = person.close_notices

    def click(self, *places: str) -> None:
        """Press one after the other."""
        for words in places:
            self._popup = QApplication.activePopupWidget()  # held, as in Person.press
            self._person.click(words)

    def choose(self, field: str, option: str) -> None:
        """Unfold what a field offers, and take one."""
        self.click(field)
        pause(QApplication.doubleClickInterval() + 50)  # what comes sooner is taken for the same click
        self.click(option)

    def write(self, field: str, text: str) -> None:
        """Write in a field; what stands there is marked by drawing the mouse over it."""
        self.click(field)
        target = QApplication.focusWidget()
        if isinstance(target, QLineEdit) and target.text():
            middle = target.height() // 2
            QTest.mousePress(target, _LEFT, pos=QPoint(target.width() - 2, middle))
            QTest.mouseMove(target, QPoint(1, middle))
            QTest.mouseRelease(target, _LEFT, pos=QPoint(1, middle))
            assert target.selectedText() == target.text()
        self._person.write(text)

    def drag_line(self, words: str, under: str) -> None:
        """Take hold of the line that has these words, and let it go under somebody's row."""
        line = next(widget for widget in shown() if widget.accessibleName() == words)
        table, row = self._row(under)
        below = table.viewport().mapToGlobal(QPoint(0, table.rowViewportPosition(row) + table.rowHeight(row) - 2))
        middle = line.rect().center()
        assert line.visibleRegion().contains(middle)
        QTest.mousePress(line, _LEFT, pos=middle)
        there = QPoint(middle.x(), line.mapFromGlobal(below).y())
        QTest.mouseMove(line, there)
        QTest.mouseRelease(line, _LEFT, pos=line.mapFromGlobal(line.mapToGlobal(there)))
        self._person.settle()

    def drag_card(self, name: str, onto: str) -> None:
        """Carry somebody's card to the column with this heading."""
        views = [view for view in shown() if isinstance(view, QListView)]
        card = next(index for view in views for words, index in cells(view) if words.startswith(name))
        viewport = next(view for view in views if view.accessibleName().startswith(onto)).viewport()
        place, carried = viewport.rect().center(), card.model().mimeData([card])
        assert viewport.visibleRegion().contains(place)
        kinds: tuple[Any, ...] = (QDragEnterEvent, QDragMoveEvent, QDropEvent)
        for kind in kinds:
            event = kind(place, _MOVE, carried, _LEFT, _NONE)
            QApplication.sendEvent(viewport, event)
            assert event.isAccepted()
        self._person.settle()

    def first(self, column: int) -> str:
        """What stands in the first row of the table that is seen."""
        table = next(view for view in shown() if isinstance(view, QTableView))
        return str(table.model().index(0, column).data())

    def heading(self, words: str) -> bool:
        """Whether this can be read somewhere as a whole."""
        return any(words in said_by(widget) for widget in shown())

    def _row(self, name: str) -> tuple[QTableView, int]:
        for table in shown():
            if isinstance(table, QTableView):
                for words, index in cells(table):
                    if words == name:
                        return table, index.row()
        raise AssertionError(f"{name} is in no table")
