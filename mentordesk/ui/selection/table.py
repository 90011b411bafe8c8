"""The ranked list with its line: above it are the places, below it the waiting list."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.models import SPARED, RankedModel
from mentordesk.ui.widgets.tables import RecordTable

_GRIP = 6  # pixels at 100 % at both sides of the line where the mouse takes hold of it
_ROOM_FOR_ALL = 640  # pixels at 100 %: in less than that the columns that can be spared are hidden


class RankedTable(RecordTable):
    """Paints the line between two rows, and lets it be dragged; `line_moved` says how many places more or fewer.

    The line shows only while the list stands in the order of the ranks.
    """

    line_moved = Signal(int)

    def __init__(self, appearance: Appearance, model: RankedModel, parent: QWidget | None = None) -> None:
        super().__init__(appearance, model, parent)
        self._look, self._ranked = appearance, model
        self._text = ""
        self._dragged: int | None = None
        self.viewport().setMouseTracking(True)
        self.jump_by_typing = False
        self.spare(SPARED, _ROOM_FOR_ALL)

    def set_line_text(self, text: str) -> None:
        """What stands on the line, such as «10 plasser»."""
        self._text = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        height = self._height_of(self._ranked.line if self._dragged is None else self._dragged)
        if height is not None:
            self._paint_line(height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_line(event.position().toPoint()):
            self._dragged = self._ranked.line
            self.viewport().update()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._dragged is not None:
            self._dragged = self._rank_above(place.y())
            self.viewport().update()
            return
        self.viewport().setCursor(
            Qt.CursorShape.SplitVCursor if self._is_on_line(place) else Qt.CursorShape.ArrowCursor
        )
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            super().mouseReleaseEvent(event)
            return
        steps, self._dragged = self._dragged - self._ranked.line, None
        self.viewport().update()
        if steps:
            self.line_moved.emit(steps)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().unsetCursor()

    def _height_of(self, rank: int) -> int | None:
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

    def _is_on_line(self, place: QPoint) -> bool:
        height = self._height_of(self._ranked.line)
        return height is not None and abs(place.y() - height) <= self._look.sizes.px(_GRIP)

    def _rank_above(self, height: int) -> int:
        """The rank after which the line would lie if it were let go at this height."""
        rows = [row.rank for row in self._ranked.shown if row.rank is not None]
        tops = [self.rowViewportPosition(place) for place in range(len(rows))]
        over = [rank for rank, top in zip(rows, tops, strict=True) if top + self.rowHeight(0) // 2 < height]
        return max(over, default=rows[0] - 1)

    def _paint_line(self, height: int) -> None:
        sizes, tokens = self._look.sizes, self._look.tokens
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), sizes.px(3)))
        painter.drawLine(0, height, self.viewport().width(), height)
        font = QFont(self.font())
        font.setPixelSize(sizes.caption)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        words = painter.fontMetrics().size(0, self._text)
        label = QRect(0, 0, words.width() + sizes.px(24), words.height() + sizes.px(4))
        label.moveCenter(QPoint(self.viewport().width() // 2, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(label, label.height() / 2, label.height() / 2)
        painter.setPen(QColor(tokens.accentInk))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self._text)
