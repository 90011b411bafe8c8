"""A table whose headers stay in sight, moved in by arrow keys, and a line that says in words where one is."""

from uuid import UUID

from PySide6.QtCore import QDeadlineTimer, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QVBoxLayout, QWidget

from mentordesk.core.kernel.folding import fold
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.matching.functions import Word
from mentordesk.ui.matching.matrix.model import Index, MatrixModel
from mentordesk.ui.matching.matrix.paint import CELL, HEAD, HEAD_LOW, NAMES, NAMES_NARROW, MatrixDelegate, MatrixHeader
from mentordesk.ui.widgets.clipboard import as_table
from mentordesk.ui.widgets.labels import PlainLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NARROW, _LOW = 640, 320  # pixels at 100 %: with less the adepts' names, or the mentors', get less


class MatrixTable(QTableView):
    """`chosen`: another cell is the current one; `opened`: Enter, or a double click.

    Typing a name goes to that adept, or to that mentor; not while single letters are commands here.
    """

    chosen = Signal()
    opened = Signal()

    def __init__(self, appearance: Appearance, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._people = appearance, model
        self._before: tuple[UUID, UUID] | None = None
        self._typed, self._typing_ends = "", QDeadlineTimer(0)
        self.setModel(model)
        self.setItemDelegate(MatrixDelegate(appearance, model, self))
        self.setHorizontalHeader(MatrixHeader(Qt.Orientation.Horizontal, appearance, model, self))
        self.setVerticalHeader(MatrixHeader(Qt.Orientation.Vertical, appearance, model, self))
        self._set_up()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return)
        self.doubleClicked.connect(self.opened)
        appearance.changed.connect(self._measure)
        self._measure()

    @property
    def pair(self) -> tuple[UUID, UUID] | None:
        """The adept and the mentor of the current cell."""
        index = self.currentIndex()
        return (self._people.adept(index.row())[0], self._people.mentor(index.column()).id) if index.isValid() else None

    def go_to(self, adept: UUID | None, mentor: UUID | None) -> None:
        """Make the cell of these two the current one; without a mentor the one of the adept's own, and so on."""
        row = self._people.row_of(adept) if adept is not None else self.currentIndex().row()
        row = max(row, 0)
        column = self._people.column_of(mentor) if mentor is not None else -1
        if column < 0 and row < self._people.rowCount():
            column = self._people.mentor_column(row)
        index = self._people.index(row, max(column, 0))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def copy(self) -> None:
        """Put the whole table on the clipboard, with its names."""
        people, columns = self._people, range(self._people.columnCount())
        header = ["", *(people.mentor(column).name for column in columns)]
        cells = [
            [people.adept(row)[1], *(str(people.index(row, column).data()) for column in columns)]
            for row in range(people.rowCount())
        ]
        QGuiApplication.clipboard().setMimeData(as_table(header, cells, self._appearance.discreet))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _ENTER and not event.modifiers() and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next adept, else the next mentor, one of whose names starts with what was typed."""
        if any(len(keys.toString()) == 1 for action in self.actions() for keys in action.shortcuts()):
            return
        fresh = self._typing_ends.hasExpired()
        self._typed = fold(search) if fresh else self._typed + fold(search)
        self._typing_ends = QDeadlineTimer(QApplication.keyboardInputInterval())
        here, step = self.currentIndex(), 1 if fresh else 0
        names = [self._people.adept(one)[1] for one in range(self._people.rowCount())]
        row = _next(names, self._typed, here.row(), step)
        if row >= 0:
            self.setCurrentIndex(self._people.index(row, max(here.column(), 0)))
            return
        names = [self._people.mentor(one).name for one in range(self._people.columnCount())]
        column = _next(names, self._typed, here.column(), step)
        if column >= 0:
            self.setCurrentIndex(self._people.index(max(here.row(), 0), column))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.viewport().update()
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_heads()
        self.scrollTo(self.currentIndex())

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)

    @Slot()
    def _measure(self) -> None:
        sizes = self._appearance.sizes
        for header, least in ((self.horizontalHeader(), sizes.px(CELL)), (self.verticalHeader(), sizes.row)):
            header.setMinimumSectionSize(1)
            header.setDefaultSectionSize(least)
        self._fit_heads()

    def _fit_heads(self) -> None:
        """Where there is little room, the rows and columns need it more than the names."""
        sizes = self._appearance.sizes
        self.horizontalHeader().setFixedHeight(sizes.px(HEAD if self.height() >= sizes.px(_LOW) else HEAD_LOW))
        self.verticalHeader().setFixedWidth(sizes.px(NAMES if self.width() >= sizes.px(_NARROW) else NAMES_NARROW))

    @Slot()
    def _remember(self) -> None:
        self._before = self.pair

    @Slot()
    def _return(self) -> None:
        """Back to the same two; whoever of them is gone, somebody else stands there."""
        self.go_to(*(self._before or (None, None)))


class MatrixPane(QWidget):
    """The matrix with the line under it that says the current cell in words."""

    def __init__(self, appearance: Appearance, word: Word, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = MatrixModel(word, self)
        self.table = MatrixTable(appearance, self.model, self)
        self._told = PlainLabel("", "secondary", self, wrap=True)
        self.table.chosen.connect(self._tell)
        self.model.dataChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(4))
        layout.addWidget(self.table, 1)
        layout.addWidget(self._told)
        self.setFocusProxy(self.table)

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self.table.setAccessibleName(self.tr("Adepts and mentors with the score of each two"))
        self.model.retranslate()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        index: QModelIndex = self.table.currentIndex()
        self._told.setText(self.model.told(index) if index.isValid() else "")


def _next(names: list[str], typed: str, here: int, step: int) -> int:
    """The place of the next name with a word that starts so, from here and round; -1 for none."""
    count = len(names)
    places = ((max(here, 0) + step + on) % count for on in range(count))
    return next((place for place in places if f" {typed}" in f" {fold(names[place])}"), -1)
