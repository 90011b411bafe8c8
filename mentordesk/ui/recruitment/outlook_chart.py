"""The picture of the recruitment, painted. The table beside it tells the same, and is there for everybody."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.labels import LETTERS
from mentordesk.ui.widgets.moments import short_day

_A, _M = LETTERS["adept"], LETTERS["mentor"]
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LINE, _SWATCH, _BAR, _ROW, _DAYS = 22, 14, 12, 37, 220
"""At 100 %: a line of the legend, its swatch, a bar, a row of two bars, and the height of a picture of days."""
_LEAST_WIDTH, _WIDEST_DAY = 280, 22


@dataclass(frozen=True)
class Bar:
    """A row of the picture: so many adepts, `unmet` of them without a mentor, and so many on the mentors' side."""

    name: str
    adepts: int
    mentors: int
    unmet: int = 0


@dataclass(frozen=True)
class Arrival:
    """Who came on a day."""

    day: dt.date
    adepts: int
    mentors: int


class OutlookChart(QWidget):
    """Bars for fields or sources, or columns for days. Adepts lie above mentors and bear their letters."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._bars: Sequence[Bar] = ()
        self._days: Sequence[Arrival] = ()
        self._legend: tuple[str, str, str] = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        appearance.changed.connect(self.updateGeometry)

    def show_bars(self, bars: Sequence[Bar], adepts: str, mentors: str, unmet: str = "") -> None:
        """Paint these; the words say what the bars stand for."""
        self._show((adepts, unmet, mentors), bars=bars)

    def show_days(self, days: Sequence[Arrival], adepts: str, mentors: str) -> None:
        """Paint a column for each day from the first to the last."""
        self._show((adepts, "", mentors), days=days)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        sizes = self._appearance.sizes
        height = _ROW * len(self._bars) if self._bars else _DAYS
        lines = sum(map(bool, self._legend))
        return QSize(sizes.px(_LEAST_WIDTH), sizes.px(height + _LINE * lines + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(self._appearance.sizes.secondary)
        painter.setFont(font)
        top = self._paint_legend(painter) + self._appearance.sizes.px(8)
        room = QRectF(0, top, self.width(), self.height() - top)
        if self._bars:
            self._paint_bars(painter, room)
        elif self._days:
            self._paint_days(painter, room)

    def _show(self, legend: tuple[str, str, str], bars: Sequence[Bar] = (), days: Sequence[Arrival] = ()) -> None:
        self._legend, self._bars, self._days = legend, bars, days
        self.updateGeometry()
        self.update()

    def _paint_legend(self, painter: QPainter) -> float:
        """One line for each kind; where it ends."""
        sizes, tokens, top = self._appearance.sizes, self._appearance.tokens, 0.0
        line, swatch = sizes.px(_LINE), sizes.px(_SWATCH)
        for words, brush, letter in zip(self._legend, self._brushes(), (_A, _A, _M), strict=True):
            if words:
                self._fill(painter, QRectF(0, top + (line - swatch) / 2, swatch, swatch), brush)
                painter.setPen(QColor(tokens.ink2))
                place = QRectF(swatch + sizes.px(8), top, self.width() - swatch - sizes.px(8), line)
                self._write(painter, place, f"{letter}  {words}", _LEFT)
                top += line
        return top

    def _paint_bars(self, painter: QPainter, room: QRectF) -> None:
        sizes = self._appearance.sizes
        row, gap = sizes.px(_ROW), sizes.px(8)
        most = max(1, *(max(bar.adepts, bar.mentors) for bar in self._bars))
        numbers = QFontMetrics(painter.font()).horizontalAdvance(f" {_M} {most} ") + gap
        names = room.width() * 0.36
        length = max(0.0, room.width() - names - gap - numbers)
        for place, bar in enumerate(self._bars):
            top = room.top() + place * row
            painter.setPen(QColor(self._appearance.tokens.ink))
            self._write(painter, QRectF(0, top, names, row), bar.name, _RIGHT)
            around = QRectF(names + gap, top + sizes.px(6), length / most, sizes.px(_BAR))
            self._paint_pair(painter, around, bar, numbers)

    def _paint_pair(self, painter: QPainter, unit: QRectF, bar: Bar, numbers: float) -> None:
        """Adepts above mentors; `unit` is where one adept would lie."""
        met, unmet, mentor = self._brushes()
        adepts = ((bar.adepts - bar.unmet, met), (bar.unmet, unmet))
        for line, (letter, parts) in enumerate(((_A, adepts), (_M, ((bar.mentors, mentor),)))):
            left, top = unit.left(), unit.top() + line * (unit.height() + self._appearance.sizes.px(3))
            for count, brush in parts:
                if count:
                    self._fill(painter, QRectF(left, top, unit.width() * count, unit.height()), brush)
                    left += unit.width() * count
            painter.setPen(QColor(self._appearance.tokens.ink2))
            text = QRectF(left, top - unit.height() / 4, numbers, unit.height() * 1.5)
            self._write(painter, text, f" {letter} {sum(count for count, _ in parts)}", _LEFT)

    def _paint_days(self, painter: QPainter, room: QRectF) -> None:
        """Adepts stand on the line, mentors hang under it; the first and the last day are named."""
        sizes, tokens = self._appearance.sizes, self._appearance.tokens
        line, first = sizes.px(_LINE), self._days[0].day
        count = (self._days[-1].day - first).days + 1
        up, down = (max(getattr(day, side) for day in self._days) for side in ("adepts", "mentors"))
        left = float(QFontMetrics(painter.font()).horizontalAdvance(f"{_M} {max(up, down)}  "))
        height, width = (room.height() - 2 * line) / max(1, up + down), (room.width() - left) / count
        base = room.top() + line / 2 + height * up
        met, _, mentor = self._brushes()
        for day in self._days:
            x = left + width * (day.day - first).days
            thick = max(1.0, min(width * 0.8, sizes.px(_WIDEST_DAY)))
            self._fill(painter, QRectF(x, base - height * day.adepts, thick, height * day.adepts), met)
            self._fill(painter, QRectF(x, base, thick, height * day.mentors), mentor)
        painter.setPen(QPen(QColor(tokens.lineStrong), sizes.line))
        painter.drawLine(round(left), round(base), round(room.right()), round(base))
        painter.setPen(QColor(tokens.ink2))
        for most, letter, y in ((up, _A, base - height * up), (down, _M, base + height * down)):
            if most:
                self._write(painter, QRectF(0, y - line / 2, left, line), f"{letter} {most}", _LEFT)
        below = QRectF(left, room.bottom() - line, room.width() - left, line)
        self._write(painter, below, short_day(first), _LEFT)
        if count > 1:
            self._write(painter, below, short_day(self._days[-1].day), _RIGHT)

    def _brushes(self) -> tuple[QBrush, QBrush, QBrush]:
        """Adepts, adepts without a mentor (hatched, so that the colour does not speak alone), mentors."""
        tokens = self._appearance.tokens
        adept = QColor(tokens.adept)
        return QBrush(adept), QBrush(adept, Qt.BrushStyle.BDiagPattern), QBrush(QColor(tokens.mentor))

    def _fill(self, painter: QPainter, room: QRectF, brush: QBrush) -> None:
        if room.height() <= 0:
            return
        painter.setPen(QPen(brush.color(), self._appearance.sizes.line))
        painter.setBrush(brush)
        painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))

    def _write(self, painter: QPainter, room: QRectF, text: str, align: Qt.AlignmentFlag) -> None:
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(align), shown)
