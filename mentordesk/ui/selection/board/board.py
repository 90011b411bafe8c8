"""The board: six columns over the same list, for those who see a choice better as piles."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.selection.choosing.stages.rules import (
    INTERVIEW,
    NEW,
    PLACE,
    READ,
    REFUSAL,
    STAGES,
    WAITING,
    stage_of,
)
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.board.columns import StageColumn
from mentordesk.ui.selection.models import RankedModel

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class SelectionBoard(QWidget):
    """`chosen` says whose card is in hand, `moved` an applicant and the column wanted; nothing moves by itself."""

    chosen = Signal(object)
    moved = Signal(object, str)
    activated = Signal()

    def __init__(
        self, appearance: Appearance, ranked: RankedModel, row: Callable[[], RankedRow | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._appearance, self._ranked, self._row = appearance, ranked, row
        self.columns = [StageColumn(appearance, stage, ranked, self) for stage in STAGES]
        self._move, self._menu = QPushButton(self), QMenu(self)
        self._to = [QAction(self) for _ in STAGES]
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_chosen(self) -> None:
        """Mark the card of the applicant who is chosen, and no other."""
        row = self._row()
        for column in self.columns:
            place = -1 if row is None else column.model.row_of(row.id)
            selection = column.view.selectionModel()
            if place < 0:
                selection.clear()
            elif selection.currentIndex().row() != place or not selection.hasSelection():
                selection.setCurrentIndex(column.model.index(place, 0), _CHOOSE)
        self._move.setEnabled(row is not None)

    @property
    def in_hand(self) -> QWidget:
        """The column of the card in hand."""
        return self._column_in_hand.view

    def retranslate(self) -> None:
        """Take the language of the moment."""
        names = {
            NEW: self.tr("New"),
            READ: self.tr("Being read"),
            INTERVIEW: self.tr("Interview"),
            PLACE: self.tr("Place"),
            WAITING: self.tr("Waiting list"),
            REFUSAL: self.tr("Refusal"),
        }
        for column, action in zip(self.columns, self._to, strict=True):
            column.set_name(names[column.stage])
            action.setText(names[column.stage])
        self._move.setText(self.tr("Move to"))

    @property
    def _column_in_hand(self) -> StageColumn:
        row = self._row()
        stage = NEW if row is None else stage_of(row.applicant.application_status)
        return next(column for column in self.columns if column.stage == stage)

    def _lay_out(self) -> None:
        sizes = self._appearance.sizes
        inside, row = QWidget(self), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.px(8))
        for column in self.columns:
            row.addWidget(column, 1)
        inside.setLayout(row)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        self._move.setMenu(self._menu)
        below = QHBoxLayout()
        below.addWidget(self._move)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        for column, action in zip(self.columns, self._to, strict=True):
            column.view.selectionModel().currentChanged.connect(self._choose)
            column.view.clicked.connect(self._choose)
            column.view.activated.connect(self.activated)
            column.view.dropped.connect(self._drop)
            column.view.sideways.connect(self._go_sideways)
            action.setData(column.stage)
            action.triggered.connect(self._move_to)
        self._menu.addActions(self._to)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        for column in self.columns:
            if index.isValid() and index.model() is column.model and not column.is_settling:
                self.chosen.emit(column.model.record_at(index.row()))

    @Slot(object)
    def _drop(self, record: UUID) -> None:
        view = self.sender()
        stage = next(column.stage for column in self.columns if column.view is view)
        self.moved.emit(record, stage)

    @Slot()
    def _move_to(self) -> None:
        action, row = self.sender(), self._row()
        if isinstance(action, QAction) and row is not None:
            self.moved.emit(row.id, str(action.data()))

    @Slot(int)
    def _go_sideways(self, steps: int) -> None:
        """The arrow keys go on to the next column that has cards."""
        place = self.columns.index(self._column_in_hand) + steps
        while 0 <= place < len(self.columns):
            column = self.columns[place]
            if column.model.rowCount():
                column.view.setFocus()
                column.view.selectionModel().setCurrentIndex(column.model.index(0, 0), _CHOOSE)
                return
            place += steps
