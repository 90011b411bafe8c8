"""The table behind every list: one look, the same keys, and a selection that stays with its record."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QDeadlineTimer, QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from mentordesk.core.kernel.folding import fold
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.clipboard import as_table
from mentordesk.ui.widgets.rows import (
    LEFT,
    RIGHT,
    Column,
    Index,
    PairRole,
    RecordRole,
    RowModel,
    RowRole,
    SegmentsRole,
    SortRole,
    StatusRole,
)

__all__ = [
    "LEFT",
    "RIGHT",
    "Column",
    "PairRole",
    "RecordRole",
    "RecordTable",
    "RowModel",
    "RowRole",
    "SegmentsRole",
    "SortRole",
    "StatusRole",
]

_Flag = QItemSelectionModel.SelectionFlag
_WHOLE_ROW = _Flag.ClearAndSelect | _Flag.Rows
_LEAST_COLUMN = 60  # pixels at 100 %


class _Place(NamedTuple):
    """Where the person was in the list, in words that survive new rows."""

    current: UUID | None
    selected: list[UUID]
    row: int
    scrolled: int


class RecordTable(QTableView):
    """Shows a RowModel. Enter or a double click activates a record; typing jumps by the first column's words.

    `record_selected` says the record that is chosen, or None, and only when that has changed. A record that the search
    hides is chosen again when it comes back.
    """

    record_selected = Signal(object)
    record_activated = Signal(object)

    def __init__(
        self, appearance: Appearance, model: RowModel[Any], parent: QWidget | None = None, *, two_lines: bool = False
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows = model
        self._two_lines = two_lines
        self._wanted: UUID | None = None
        self._announced: UUID | None = None
        self._before = _Place(None, [], -1, 0)
        self._returning = self._sharing = False
        self.widths: dict[int, int] = {}
        """Widths that the person has given to columns by hand, in pixels at 100 %, by the column's place."""
        self._typed, self._typing_ends = "", QDeadlineTimer(0)
        self.jump_by_typing = True
        """Off in lists whose letters are commands."""
        self._rooms: Mapping[int, int] = {}
        self._set_up()
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return)
        self.activated.connect(self._activate)
        self.horizontalHeader().sectionResized.connect(self._note_width)
        appearance.changed.connect(self._measure)
        self._measure()

    def set_two_lines(self, *, on: bool) -> None:
        """Let the rows be as high as two lines of text, or as one."""
        if on != self._two_lines:
            self._two_lines = on
            self.setWordWrap(on)
            self._measure()

    def select(self, record: UUID) -> None:
        """Choose a record and bring it into view; one that is not shown is chosen when it comes."""
        self._wanted = record
        row = self._rows.row_of(record)
        if row >= 0:
            index = self._rows.index(row, 0)
            self.selectionModel().setCurrentIndex(index, _WHOLE_ROW)
            self.scrollTo(index)

    def spare(self, columns: Sequence[int], room: int) -> None:
        """Hide these columns while the list is narrower than `room` pixels at 100 %."""
        self.spare_by_room(dict.fromkeys(columns, room))

    def spare_by_room(self, rooms: Mapping[int, int]) -> None:
        """Hide each of these columns while the list is narrower than its pixels at 100 %, and no others."""
        self._rooms = rooms
        self._share_width()

    def selected_records(self) -> list[UUID]:
        """All records that are marked, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.record_at(row) for row in rows]

    def select_records(self, records: Iterable[UUID]) -> None:
        """Mark these records and no others."""
        self._mark(set(records))

    def copy(self) -> None:
        """Put the marked rows, with their header, on the clipboard as text and as a table."""
        columns = [column for column in range(self._rows.columnCount()) if not self.isColumnHidden(column)]
        header = [self._rows.columns[column].title() for column in columns]
        places = (self._rows.row_of(record) for record in self.selected_records())
        cells = [[str(self._rows.index(place, column).data()) for column in columns] for place in places]
        QGuiApplication.clipboard().setMimeData(as_table(header, cells, self._appearance.discreet))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), _Flag.Toggle | _Flag.Rows)
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last row; Qt's own go along the row, which is selected whole anyway."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._rows.rowCount() - 1,
        }
        if action in ends:
            return self._rows.index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row in whose first column a word starts with what was typed."""
        if not self.jump_by_typing:
            return
        fresh = self._typing_ends.hasExpired()
        self._typed = fold(search) if fresh else self._typed + fold(search)
        self._typing_ends = QDeadlineTimer(QApplication.keyboardInputInterval())
        start = self.currentIndex().row() + (1 if fresh else 0)
        row = self._row_starting(self._typed, max(start, 0))
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), _WHOLE_ROW)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()  # the frame goes over cells that Qt takes for unchanged
        self._note_choice()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self._note_choice()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rows.retranslate()

    def viewportEvent(self, event: QEvent) -> bool:
        """A tooltip only where a cell shows less than it holds."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid() and self.sizeHintForIndex(index).width() <= self.columnWidth(index.column()):
                return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._current_needs_frame():
            self._frame_current()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(self._two_lines)
        self.setSortingEnabled(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)

    def _measure(self) -> None:
        sizes = self._appearance.sizes
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(sizes.row_two_lines if self._two_lines else sizes.row)
        self.horizontalHeader().setMinimumSectionSize(sizes.px(_LEAST_COLUMN))
        self._share_width()

    def _share_width(self) -> None:
        """Columns with a width get it, from the person before the page; the others (or the first) get what is left."""
        sizes, columns = self._appearance.sizes, self._rows.columns
        self._sharing = True  # a column that comes back while a splitter is dragged has its width from nobody's hand
        for place, room in self._rooms.items():
            self.setColumnHidden(place, self.viewport().width() < sizes.px(room))
        shown = [place for place in range(len(columns)) if not self.isColumnHidden(place)]
        own = {place: self.widths.get(place, columns[place].width) for place in shown}
        fixed = {place: sizes.px(width) for place, width in own.items() if width}
        leasts = [sizes.px(columns[place].least or 2 * _LEAST_COLUMN) for place in shown if place not in fixed]
        sharing, enough = len(leasts), max(leasts, default=0)
        self._give_way(fixed, sum(fixed.values()) + sharing * enough - self.viewport().width())
        left = self.viewport().width() - sum(fixed.values())
        share = max(left // sharing, enough) if sharing else 0
        if shown and not sharing and not self.widths:
            fixed[shown[0]] += max(left, 0)
        for place in shown:
            self.setColumnWidth(place, fixed.get(place, share))
        self._sharing = False

    def _give_way(self, widths: dict[int, int], lack: int) -> None:
        """Take what is lacking from the columns that can be narrower, the last foremost; not from the person's own."""
        for place in sorted(widths.keys() - self.widths.keys(), reverse=True):
            least = self._rows.columns[place].least
            spare = widths[place] - self._appearance.sizes.px(least) if least else 0
            given = max(0, min(spare, lack))
            widths[place] -= given
            lack -= given

    def _note_width(self, place: int, _: int, width: int) -> None:
        by_hand = QApplication.mouseButtons() == Qt.MouseButton.LeftButton and not self._sharing
        if by_hand:
            self.widths[place] = width * 100 // self._appearance.sizes.zoom

    def _row_starting(self, typed: str, start: int) -> int:
        count = self._rows.rowCount()
        for step in range(count):
            row = (start + step) % count
            if f" {typed}" in f" {fold(str(self._rows.index(row, 0).data()))}":
                return row
        return -1

    def _activate(self, index: QModelIndex) -> None:
        self.record_activated.emit(self._rows.record_at(index.row()))

    def _note_choice(self) -> None:
        """The person chose: that is wanted from now on."""
        if not self._returning:
            self._wanted = self._chosen()
            self._announce()

    def _chosen(self) -> UUID | None:
        """The current row if it is marked, or else the first that is."""
        selection, current = self.selectionModel(), self.currentIndex()
        if current.isValid() and selection.isRowSelected(current.row(), QModelIndex()):
            return self._rows.record_at(current.row())
        marked = self.selected_records()
        return marked[0] if marked else None

    def _announce(self) -> None:
        chosen = self._chosen()
        if chosen != self._announced:
            self._announced = chosen
            self.record_selected.emit(chosen)

    def _remember(self) -> None:
        current = self.currentIndex()
        record = self._rows.record_at(current.row()) if current.isValid() else None
        self._before = _Place(record, self.selected_records(), current.row(), self.verticalScrollBar().value())

    def _return(self) -> None:
        """Back to where the person was; when that record is gone, the arrow keys go on from its place."""
        before = self._before
        self._returning = True
        self._go_to(self._rows.row_of(before.current) if before.current else -1, before.row)
        self._mark({*before.selected, *([self._wanted] if self._wanted else [])})
        self._returning = False
        self.doItemsLayout()
        self.verticalScrollBar().setValue(before.scrolled)
        self._announce()

    def _go_to(self, row: int, otherwise: int) -> None:
        place = row if row >= 0 else min(otherwise, self._rows.rowCount() - 1)
        if self._wanted is not None and self._rows.row_of(self._wanted) >= 0:
            place = self._rows.row_of(self._wanted)
        if place >= 0:
            self.selectionModel().setCurrentIndex(self._rows.index(place, 0), _Flag.NoUpdate)

    def _mark(self, records: set[UUID]) -> None:
        last = self._rows.columnCount() - 1
        marks = QItemSelection()
        for first, end in _runs(row for row in map(self._rows.row_of, records) if row >= 0):
            marks.select(self._rows.index(first, 0), self._rows.index(end, last))
        self.selectionModel().select(marks, _Flag.ClearAndSelect)

    def _current_needs_frame(self) -> bool:
        """Whether the tint alone does not tell which row the keys work on."""
        current = self.currentIndex()
        if not current.isValid():
            return False
        marked = self.selectionModel().selectedRows()
        return [index.row() for index in marked] != [current.row()]

    def _frame_current(self) -> None:
        top = self.rowViewportPosition(self.currentIndex().row())
        height = self.rowHeight(self.currentIndex().row())
        ring = self._appearance.sizes.ring
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self._appearance.tokens.focus), ring))
        painter.drawRect(QRect(0, top, self.viewport().width(), height).adjusted(ring // 2, ring // 2, -ring, -ring))


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and last of each run of rows that stand next to each other."""
    for _, run in groupby(enumerate(sorted(rows)), key=lambda placed: placed[1] - placed[0]):
        members = [row for _, row in run]
        yield members[0], members[-1]
