"""Bars: how far something has come, and what a score is made of."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.tokens import Tokens

THIN, THICK = 6, 14
"""Heights at 100 %: a progress bar, a bar of segments."""
_GAP = 2


def group_colour(tokens: Tokens, group: int) -> str:
    """The colour of a group of criteria: what they know, what is practical, what they wish."""
    return (tokens.accent, tokens.info, tokens.adept)[group % 3]


def paint_bar(painter: QPainter, room: QRectF, shares: Sequence[float], colours: Sequence[str], track: str) -> None:
    """Segments side by side on a track; each share is of the whole length, 0 to 1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    outline = QPainterPath()
    radius = min(room.height() / 2, 4.0)
    outline.addRoundedRect(room, radius, radius)
    painter.fillPath(outline, QColor(track))
    painter.setClipPath(outline)
    left = room.left()
    for share, colour in zip(shares, colours, strict=True):
        width = room.width() * min(max(share, 0.0), 1.0)
        gap = _GAP if left + width < room.right() - 1 and len(shares) > 1 else 0
        painter.setBrush(QColor(colour))
        end = radius if len(shares) == 1 else 0
        painter.drawRoundedRect(QRectF(left, room.top(), max(0.0, width - gap), room.height()), end, end)
        left += width
    painter.restore()


class ProgressBar(QWidget):
    """So much of so much is done; the words beside it say the same in numbers."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, group: int = 0) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._group = group
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def set_value(self, done: float, total: float) -> None:
        """Show `done` of `total`; nothing of nothing is an empty bar."""
        self._share = done / total if total else 0.0
        self.update()

    def sizeHint(self) -> QSize:
        sizes = self._appearance.sizes
        return QSize(sizes.px(120), sizes.px(THIN))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._appearance.tokens
        colour = group_colour(tokens, self._group)
        paint_bar(QPainter(self), QRectF(self.rect()), (self._share,), (colour,), tokens.sunken)


class ScoreBar(QWidget):
    """A score out of `top`, in one segment for each group of criteria."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shares: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def set_segments(self, points: Sequence[float], top: float = 100) -> None:
        """Show the points of each group."""
        self._shares = tuple(value / top for value in points)
        self.update()

    def sizeHint(self) -> QSize:
        sizes = self._appearance.sizes
        return QSize(sizes.px(120), sizes.px(THICK))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._appearance.tokens
        colours = [group_colour(tokens, group) for group in range(len(self._shares))]
        paint_bar(QPainter(self), QRectF(self.rect()), self._shares, colours, tokens.sunken)
