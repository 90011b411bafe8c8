"""The ranked list with its line: above it are the places, below it the waiting list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.models import QUOTA, RECOMMENDED, REQUIRED, SENT, SPREAD, RankedModel
from mentordesk.ui.widgets.tables import RecordTable

_SPARED = (REQUIRED, QUOTA, RECOMMENDED, SPREAD, SENT)
"""The columns that are hidden where there is no room for them, the last foremost."""


class RankedTable(RecordTable):
    """Knows where the line lies between two rows; `line_placed` says that it may lie elsewhere now.

    There is a line only while the list stands in the order of the ranks.
    """

    line_placed = Signal()

    def __init__(self, appearance: Appearance, model: RankedModel, parent: QWidget | None = None) -> None:
        super().__init__(appearance, model, parent)
        self._ranked = model
        self._further: tuple[bool, bool, bool] | None = None
        self.jump_by_typing = False
        self.show_further(requirements=False, recommendations=False, quotas=False)
        self.verticalScrollBar().valueChanged.connect(self.line_placed)
        self.horizontalHeader().sortIndicatorChanged.connect(self.line_placed)
        for told in (model.modelReset, model.dataChanged):
            told.connect(self.line_placed)

    @property
    def line(self) -> int:
        """The rank above the line."""
        return self._ranked.line

    def show_further(self, *, requirements: bool, recommendations: bool, quotas: bool) -> None:
        """Show what came of requirements, interviews and quotas, where there were any; names come before all of it."""
        further = requirements, recommendations, quotas
        if further == self._further:
            return
        self._further = further
        left_out = {REQUIRED: not requirements, QUOTA: not quotas, RECOMMENDED: not recommendations}
        widths = [column.least or column.width for column in self._ranked.columns]
        room = sum(width for place, width in enumerate(widths) if place not in _SPARED)
        rooms: dict[int, int] = {}
        for place in _SPARED:
            self.setColumnHidden(place, left_out.get(place, False))
            if not left_out.get(place):
                room = rooms[place] = room + widths[place]
        self.spare_by_room(rooms)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.line_placed.emit()

    def height_of(self, rank: int) -> int | None:
        """Where in the viewport the line under this rank is; None where the order of the list has none."""
        header = self.horizontalHeader()
        in_order = header.sortIndicatorSection() in (-1, 0)
        upwards = header.sortIndicatorSection() == 0 and header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        rows = self._ranked.shown
        if not in_order or upwards or not any(row.rank is not None for row in rows):
            return None
        below = next((place for place, row in enumerate(rows) if row.rank is None or row.rank > rank), len(rows))
        if below == len(rows):
            return self.rowViewportPosition(below - 1) + self.rowHeight(below - 1)
        return self.rowViewportPosition(below)

    def rank_above(self, height: int) -> int:
        """The rank after which the line would lie if it were let go at this height."""
        rows = [row.rank for row in self._ranked.shown if row.rank is not None]
        tops = [self.rowViewportPosition(place) for place in range(len(rows))]
        over = [rank for rank, top in zip(rows, tops, strict=True) if top + self.rowHeight(0) // 2 < height]
        return max(over, default=rows[0] - 1)
