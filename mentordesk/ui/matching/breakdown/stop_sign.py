"""The sign that two people cannot be put together."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.appearance.appearance import Appearance

_SIDE = 22  # pixels at 100 %


class StopSign(QWidget):
    """An eight-sided sign with a bar; the words beside it say why."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._appearance.sizes.px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, room = self._appearance.tokens, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.danger))
        painter.drawPolygon(_octagon(room))
        bar = QRectF(0, 0, room.width() * 0.52, room.height() * 0.14)
        bar.moveCenter(room.center())
        painter.setBrush(QColor(tokens.surface))
        painter.drawRect(bar)


def _octagon(room: QRectF) -> QPolygonF:
    radius, middle = room.width() / 2, room.center()
    turns = [math.pi * (2 * corner + 1) / 8 for corner in range(8)]
    return QPolygonF([middle + QPointF(math.cos(turn), math.sin(turn)) * radius for turn in turns])
