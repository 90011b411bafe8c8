"""The mark of the program: two threads that meet, plum from the left and spruce from the right."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from mentordesk.ui.appearance.tokens import Tokens


def paint_threads(painter: QPainter, room: QRectF, tokens: Tokens, width: float) -> None:
    """The adept's thread and the mentor's, twisted once around each other in the middle of `room`."""
    twist = QRectF(0, 0, room.width() * 0.62, room.height() * 0.36)
    twist.moveCenter(room.center())
    adept, mentor = _wave(twist, -1), _wave(twist, 1)
    lead = _line(room.left(), twist.left(), room)
    lead.connectPath(adept)
    mentor.connectPath(_line(twist.right(), room.right(), room))
    _stroke(painter, mentor, tokens.mentor, width)
    _stroke(painter, lead, tokens.adept, width)


def paint_ends(painter: QPainter, room: QRectF, gap: float, tokens: Tokens, width: float) -> None:
    """Both threads, straight, up to a gap in the middle where something else is drawn."""
    middle = room.center().x()
    paint_loose_thread(painter, room, gap, tokens, width)
    _stroke(painter, _line(middle + gap / 2, room.right(), room), tokens.mentor, width)


def paint_loose_thread(painter: QPainter, room: QRectF, gap: float, tokens: Tokens, width: float) -> None:
    """The adept's thread alone, up to the gap: there is no mentor yet."""
    _stroke(painter, _line(room.left(), room.center().x() - gap / 2, room), tokens.adept, width)


def _wave(room: QRectF, way: int) -> QPainterPath:
    """One wave along the middle of `room`, upwards first when `way` is -1."""
    middle, height = room.center(), room.height() * 0.62 * way
    path = QPainterPath(QPointF(room.left(), middle.y()))
    for start, sign in ((room.left(), 1), (middle.x(), -1)):
        end = start + room.width() / 2
        bend = room.width() * 0.16
        level = middle.y() + sign * height
        path.cubicTo(QPointF(start + bend, level), QPointF(end - bend, level), QPointF(end, middle.y()))
    return path


def _line(start: float, end: float, room: QRectF) -> QPainterPath:
    path = QPainterPath(QPointF(start, room.center().y()))
    path.lineTo(end, room.center().y())
    return path


def _stroke(painter: QPainter, path: QPainterPath, colour: str, width: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)
    painter.restore()
