"""The pairs in the order in which they sit; a drag or Alt with the arrow keys moves one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from mentordesk.ui.appearance.fonts import tabular


class SeatList(QListWidget):
    """`moved` says which place is to come where; the list itself is shown anew when that was done."""

    moved = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setUniformItemSizes(True)

    def show_rows(self, rows: Sequence[tuple[str, str]], height: int) -> None:
        """Show lines as they are read and as they are told; the place that is in front stays."""
        place = max(0, self.currentRow())
        self.clear()
        for text, told in rows:
            item = QListWidgetItem(text, self)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
            item.setFont(tabular())
            item.setSizeHint(QSize(0, height))
        self.setCurrentRow(min(place, len(rows) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(by)
        else:
            super().keyPressEvent(event)

    def move_current(self, by: int) -> None:
        """Ask for the line in front to come so many places further down, or up."""
        place = self.currentRow()
        if place >= 0 and 0 <= place + by < self.count():
            self.moved.emit(place, place + by)

    def dropEvent(self, event: QDropEvent) -> None:
        """The line is not moved here: the order that was kept is shown anew."""
        source, target = self.currentRow(), self._place_of(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        to = target - 1 if target > source else target
        if event.source() is self and source >= 0 and to != source:
            self.moved.emit(source, to)

    def _place_of(self, event: QDropEvent) -> int:
        """Before which place it was dropped."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid():
            return self.count()
        return index.row() + (point.y() > self.visualRect(index).center().y())
