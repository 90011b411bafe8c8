"""The line between place and waiting list: something of its own that is taken hold of, moved by keys and read aloud."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.selection.table import RankedTable

_GRIP = 6  # pixels at 100 % at both sides of the line where the mouse takes hold of it
_ABOUT = 24  # pixels at 100 % beside the words
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CutLine(QWidget):
    """Lies over the table where its line is. `moved` says by how many places, `tell` what that many would do.

    It stands beside the table, and not in it, so that it is in the tree of what is read aloud.
    """

    moved = Signal(int)

    def __init__(self, appearance: Appearance, table: RankedTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._table, self._around = appearance, table, parent
        self._text, self._told = "", ""
        self._dragged: int | None = None
        self.tell: Callable[[int], str] = _nothing
        self.setCursor(Qt.CursorShape.SplitVCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        table.line_placed.connect(self.place)
        appearance.changed.connect(self.place)
        self.hide()

    def set_text(self, text: str) -> None:
        """What stands on the line, such as «10 plasser»."""
        self._text = text
        self.setAccessibleName(self.tr("Limit, {places}").format(places=text))
        self.setAccessibleDescription(self.tr("Moves with Alt and the arrow keys, or by dragging"))
        self.setToolTip(self.tr("Drag the line, or press Alt+Up and Alt+Down"))
        self.place()

    @Slot()
    def place(self) -> None:
        """Come to where the table has its line now; not seen where it is scrolled away."""
        rank = self._table.line if self._dragged is None else self._dragged
        height, viewport = self._table.height_of(rank), self._table.viewport()
        inside = height is not None and 0 <= height <= viewport.height() and self._table.isVisible()
        self.setVisible(inside)
        if height is None or not inside:
            return
        words = QFontMetrics(self._font).height() + self._appearance.sizes.px(4)
        room = QRect(0, 0, viewport.width(), max(words, 2 * self._appearance.sizes.px(_GRIP)) + 2)
        room.moveCenter(QPoint(viewport.width() // 2, height))
        self.setGeometry(QRect(viewport.mapTo(self._around, room.topLeft()), room.size()))
        grip = QRect(0, 0, room.width(), 2 * self._appearance.sizes.px(_GRIP))
        grip.moveCenter(self.rect().center())
        self.setMask(QRegion(grip) | QRegion(self._label))
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.rect().center().y()
        painter.setPen(QPen(QColor(tokens.focus if self.hasFocus() else tokens.accent), sizes.px(3)))
        painter.drawLine(0, middle, self.width(), middle)
        painter.setFont(self._font)
        painter.setPen(QPen(QColor(tokens.focus), sizes.ring) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        label = self._label
        painter.drawRoundedRect(label.adjusted(1, 1, -1, -1), label.height() / 2, label.height() / 2)
        painter.setPen(QColor(tokens.accentInk))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self.words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = self._table.line

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            return
        rank = self._table.rank_above(self._table.viewport().mapFromGlobal(event.globalPosition().toPoint()).y())
        if rank != self._dragged:
            self._dragged = rank
            self._told = self.tell(rank - self._table.line)
            self.place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._let_go(self._dragged - self._table.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._let_go(0)
        elif event.key() in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The list under the line goes on."""
        self._table.wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_text(self._text)

    def _let_go(self, steps: int) -> None:
        self._dragged, self._told = None, ""
        self.place()
        if steps:
            self.moved.emit(steps)

    @property
    def words(self) -> str:
        """What stands on the line now."""
        return self._told or self._text

    @property
    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._appearance.sizes.caption)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @property
    def _label(self) -> QRect:
        words = QFontMetrics(self._font).size(0, self.words)
        label = QRect(0, 0, words.width() + self._appearance.sizes.px(_ABOUT), self.height())
        label.moveCenter(self.rect().center())
        return label & self.rect()


def _nothing(_: int) -> str:
    return ""
