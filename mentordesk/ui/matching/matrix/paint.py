"""How the matrix is painted: the cells' warmth and marks, and the two headers that stay in sight."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.fonts import window_font
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.matching.matrix.model import Index, MatrixModel, score_text
from mentordesk.ui.widgets.labels import LETTERS

CELL, HEAD, HEAD_LOW, NAMES, NAMES_NARROW = 62, 68, 44, 176, 128
"""At 100 %: a column's width, the height of the mentors' names with and without their places, the width of the
adepts', and that in a narrow list."""
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_WARMTH = ((9000, 0.40), (8000, 0.31), (7000, 0.22), (6000, 0.14), (4000, 0.07))
"""From so many hundredths so much of the accent colour; the number says the same exactly."""


def warmth(score: int) -> float:
    """How much of the accent colour a score has, 0 to 0.4: the ink stays readable on it."""
    return next((share for least, share in _WARMTH if score >= least), 0.0)


def blended(ground: str, colour: str, share: float) -> QColor:
    """A colour so much on the way from the ground to another one."""
    below, above = QColor(ground), QColor(colour)
    parts = ((below.red(), above.red()), (below.green(), above.green()), (below.blue(), above.blue()))
    return QColor(*(round(one + (other - one) * share) for one, other in parts))


class MatrixDelegate(QStyledItemDelegate):
    """One cell: its number on a warmer ground the higher it is, hatched where the two are impossible.

    The pair of the board has a frame and the two threads under its number, and a lock when it is locked. Hundreds of
    cells are painted at a time, so what they have in common is made once for each look.
    """

    def __init__(self, appearance: Appearance, model: MatrixModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._appearance, self._people, self._table = appearance, model, parent
        appearance.changed.connect(self._mix)
        self._mix()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = self._people.cell(index.row(), index.column())
        room = option.rect.adjusted(0, 0, -1, -1)
        if cell.score < 0:
            self._paint_hatching(painter, room)
        else:
            painter.fillRect(room, self._warm[warmth(cell.score)])
        painter.setFont(self._bold if cell.on_board else self._plain)
        painter.setPen(self._ink if cell.score >= 0 else self._ink2)
        painter.drawText(room, _MIDDLE, score_text(cell.score))
        if cell.on_board:
            self._paint_pair(painter, room)
        if cell.locked:
            self._paint_lock(painter, room)
        if index == self._table.currentIndex():
            self._paint_ring(painter, room)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._appearance.sizes.px(CELL), self._appearance.sizes.row)

    @Slot()
    def _mix(self) -> None:
        """The colours and letters of the look."""
        tokens, sizes = self._appearance.tokens, self._appearance.sizes
        shares = (0.0, *(share for _, share in _WARMTH))
        self._warm = {share: blended(tokens.surface, tokens.accent, share) for share in shares}
        self._ink, self._ink2, self._sunken = QColor(tokens.ink), QColor(tokens.ink2), QColor(tokens.sunken)
        self._hatching = QBrush(QColor(tokens.lineStrong), Qt.BrushStyle.BDiagPattern)
        self._plain = window_font(sizes.body)
        self._bold = QFont(self._plain)
        self._bold.setWeight(QFont.Weight.Bold)

    def _paint_hatching(self, painter: QPainter, room: QRect) -> None:
        sizes = self._appearance.sizes
        painter.fillRect(room, self._sunken)
        painter.setBrushOrigin(room.topLeft())
        painter.fillRect(room, self._hatching)
        patch = QRect(0, 0, sizes.px(18), sizes.px(16))
        patch.moveCenter(room.center())
        painter.fillRect(patch, self._sunken)

    def _paint_pair(self, painter: QPainter, room: QRect) -> None:
        tokens, sizes = self._appearance.tokens, self._appearance.sizes
        painter.setPen(QPen(QColor(tokens.ink2), sizes.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room.adjusted(0, 0, -1, -1))
        thick, middle = sizes.px(3), room.center().x()
        thread = QRect(room.left() + sizes.px(8), room.bottom() - sizes.px(4) - thick, 0, thick)
        thread.setRight(middle - sizes.px(1))
        painter.fillRect(thread, QColor(tokens.adept))
        thread.setLeft(middle + sizes.px(1))
        thread.setRight(room.right() - sizes.px(8))
        painter.fillRect(thread, QColor(tokens.mentor))

    def _paint_lock(self, painter: QPainter, room: QRect) -> None:
        sizes = self._appearance.sizes
        mark = QRect(0, 0, sizes.px(12), sizes.px(12))
        mark.moveTopRight(room.topRight())
        icon("lock", self._appearance.tokens.ink).paint(painter, mark.translated(-sizes.px(3), sizes.px(3)))

    def _paint_ring(self, painter: QPainter, room: QRect) -> None:
        tokens, sizes = self._appearance.tokens, self._appearance.sizes
        ring = sizes.ring
        colour = tokens.focus if self._table.hasFocus() else tokens.lineStrong
        pen = QPen(QColor(colour), ring)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = ring / 2
        painter.drawRect(QRectF(room).adjusted(inset, inset, -inset, -inset))


class MatrixHeader(QHeaderView):
    """The mentors over the columns with their places, or the adepts before the rows; the chosen one is marked."""

    def __init__(self, orientation: Qt.Orientation, appearance: Appearance, model: MatrixModel, parent: QTableView):
        super().__init__(orientation, parent)
        self._appearance, self._people, self._table = appearance, model, parent
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        sizes = self._appearance.sizes
        return QSize(sizes.px(NAMES), sizes.px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens, current = self._appearance.tokens, self._table.currentIndex()
        across = self.orientation() == Qt.Orientation.Horizontal
        chosen = section == (current.column() if across else current.row())
        painter.save()
        painter.fillRect(rect, QColor(tokens.sel if chosen else tokens.sunken))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if across:
            self._paint_mentor(painter, rect, section, chosen=chosen)
        else:
            self._paint_adept(painter, rect, section, chosen=chosen)
        painter.restore()

    def _paint_mentor(self, painter: QPainter, rect: QRect, column: int, *, chosen: bool) -> None:
        tokens, sizes, mentor = self._appearance.tokens, self._appearance.sizes, self._people.mentor(column)
        first, _, last = mentor.name.partition(" ")
        letter = LETTERS["mentor"]
        lines = [f"{letter} {first}", last, f"{mentor.taken}/{mentor.places}"]
        inks = [tokens.mentorInk, tokens.mentorInk, tokens.ink2]
        if chosen:
            inks = [tokens.selInk] * 3
        low = rect.height() < sizes.px(HEAD)
        edge = sizes.px(3 if low else 6)
        room = rect.adjusted(sizes.px(4), edge, -sizes.px(4), -edge)
        shown = list(zip(lines, inks, strict=True))[: 2 if low else 3]
        height = room.height() // len(shown)
        for place, (text, ink) in enumerate(shown):
            weight = QFont.Weight.DemiBold if place < 2 else QFont.Weight.Normal
            line = QRect(room.left(), room.top() + place * height, room.width(), height)
            self._write(painter, line, text, ink, weight, Qt.AlignmentFlag.AlignHCenter)

    def _paint_adept(self, painter: QPainter, rect: QRect, row: int, *, chosen: bool) -> None:
        tokens, sizes = self._appearance.tokens, self._appearance.sizes
        ink = tokens.selInk if chosen else tokens.adeptInk
        room = rect.adjusted(sizes.px(10), 0, -sizes.px(6), 0)
        if self._people.is_alone(row):
            mark = QRect(0, 0, sizes.px(14), sizes.px(14))
            mark.moveCenter(room.center())
            mark.moveRight(room.right())
            icon("triangle-alert", tokens.warn).paint(painter, mark)
            room.setRight(mark.left() - sizes.px(4))
        letter = LETTERS["adept"]
        text = f"{letter} {self._people.adept(row)[1]}"
        self._write(painter, room, text, ink, QFont.Weight.DemiBold, Qt.AlignmentFlag.AlignLeft)

    def _write(
        self, painter: QPainter, room: QRect, text: str, ink: str, weight: QFont.Weight, side: Qt.AlignmentFlag
    ) -> None:
        across = self.orientation() == Qt.Orientation.Horizontal
        font = QFont(self.font())
        font.setWeight(weight)
        font.setPixelSize(self._appearance.sizes.caption if across else self._appearance.sizes.secondary)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
