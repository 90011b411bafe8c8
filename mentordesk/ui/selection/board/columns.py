"""One column of the board: its part of the applicants as cards, which are dragged from column to column."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from mentordesk.core.selection.choosing.stages.rules import stage_of
from mentordesk.core.selection.queries import RankedRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.board.cards import CardDelegate
from mentordesk.ui.selection.models import RankedModel, score_text
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.rows import RecordRole, RowRole

PERSON = "application/x-mentordesk-person"
_NARROWEST, _EMPTY = 118, 82  # pixels at 100 % of a column with cards, and of one without
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class StageModel(QSortFilterProxyModel):
    """Those of the ranked list who stand in one column; a card says who (or which number) and the mean."""

    def __init__(self, stage: str, ranked: RankedModel, parent: QObject) -> None:
        super().__init__(parent)
        self._stage, self._ranked = stage, ranked
        self.setSourceModel(ranked)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return stage_of(self._ranked.shown[row].applicant.application_status) == self._stage

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = super().data(index, role)
        if role not in _TEXTS or not index.isValid():
            return None if role in (Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.FontRole) else found
        row: RankedRow = super().data(index, RowRole)
        name = self._ranked.names.of(row)
        if row.rank is None:
            return f"{name}\n{self._ranked.result_text(row)}"
        text = self.tr("{name}\n{score} · no. {rank}")
        return text.format(name=name, score=score_text(row), rank=row.rank)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [PERSON]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(PERSON, b",".join(index.data(RecordRole).hex.encode() for index in indexes))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def record_at(self, row: int) -> UUID:
        """Whose card it is."""
        found: UUID = self.index(row, 0).data(RecordRole)
        return found

    def row_of(self, record: UUID) -> int:
        """Where a card is, -1 where it is not."""
        return next((row for row in range(self.rowCount()) if self.record_at(row) == record), -1)


class StageView(QListView):
    """The cards. `dropped` brings whose card was let go here, `sideways` that the arrow keys want another column."""

    dropped = Signal(object)
    sideways = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSpacing(appearance.sizes.px(2))
        self.setItemDelegate(CardDelegate(appearance, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # the height of a card hangs on its width
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._allow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._allow(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The card is taken up by whoever keeps the applications: the model follows them, and takes nothing itself."""
        keys = bytes(event.mimeData().data(PERSON).data()).decode().split(",")
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if keys[0] and event.source() is not self:
            self.dropped.emit(UUID(keys[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if steps is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.sideways.emit(steps)
        else:
            super().keyPressEvent(event)

    def _allow(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(PERSON):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()


class StageColumn(QWidget):
    """A heading with the number, and the cards. `stage` is the column's name among the stages.

    `is_settling`: a card leaves, and the one that comes in its place was not chosen by anybody.
    """

    def __init__(self, appearance: Appearance, stage: str, ranked: RankedModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage = stage
        self._heading, self.view = PlainLabel("", "strong", self), StageView(appearance, self)
        self.model, self.is_settling = StageModel(stage, ranked, self), False
        self.model.rowsAboutToBeRemoved.connect(self._settle)  # before the view, which takes another card in hand then
        self.view.setModel(self.model)
        self.model.rowsRemoved.connect(self._settled)
        self._name, self._appearance = "", appearance
        appearance.changed.connect(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(appearance.sizes.px(4))
        layout.addWidget(self._heading)
        layout.addWidget(self.view, 1)
        for told in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved, self.model.layoutChanged):
            told.connect(self._count)

    def set_name(self, name: str) -> None:
        """What the column is called."""
        self._name = name
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._count()

    @Slot()
    def _settle(self) -> None:
        self.is_settling = True

    @Slot()
    def _settled(self) -> None:
        self.is_settling = False

    @Slot()
    def _count(self) -> None:
        count = self.model.rowCount()
        self.setMinimumWidth(self._appearance.sizes.px(_NARROWEST if count else _EMPTY))
        self._heading.setText(self.tr("{name} {count}").format(name=self._name, count=count))
        self.view.setAccessibleName(self._heading.text())
