"""How a month is drawn: a grid of days, and in each its meetings as small chips with the two threads at their edges."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPainterPath, QPen

from mentordesk.core.meetings.queries import MeetingRow
from mentordesk.core.meetings.rules import CANCELLED
from mentordesk.ui.appearance.sizes import Sizes
from mentordesk.ui.appearance.tokens import Tokens
from mentordesk.ui.meetings.days import WEEKEND, Span, week_number
from mentordesk.ui.meetings.sentences import first_names, initials, look
from mentordesk.ui.widgets.moments import clock_time

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_WEEKS, _HEAD, _NUMBER, _CHIP, _GAP = 34, 28, 28, 20, 2
"""At 100 %: the column of week numbers, the line of weekdays, a day's number, a chip, and what parts two chips."""
_NAMES_FROM, _WORDS_FROM = 120, 84
"""From these chip widths at 100 % there are first names, and initials beside the time."""


Icons = Callable[[str, str], QIcon]
"""An icon by name and colour, which stays drawn from one paint to the next."""


@dataclass(frozen=True)
class Month:
    """What is drawn. `colliding`: the meetings that somebody cannot come to."""

    span: Span
    today: dt.date
    chosen: dt.date
    meeting: UUID | None = None
    days: Mapping[dt.date, Sequence[MeetingRow]] = field(default_factory=dict)
    colliding: frozenset[UUID] = frozenset()
    holidays: Mapping[dt.date, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Slots:
    """The chips of a day that there is room for, and how many there is none for."""

    chips: tuple[tuple[QRect, MeetingRow], ...]
    rest: QRect
    more: int


class Places:
    """Where everything lies in a month of a certain size."""

    def __init__(self, month: Month, width: int, height: int, sizes: Sizes) -> None:
        self.month, self.sizes = month, sizes
        self.left, self.top = sizes.px(_WEEKS), sizes.px(_HEAD)
        self._width, self._height = max(0, width - self.left), max(0, height - self.top)
        self._rows = len(month.span.weeks)

    def cell(self, row: int, column: int) -> QRect:
        """The room of a day."""
        left, right = (self.left + self._width * place // 7 for place in (column, column + 1))
        top, bottom = (self.top + self._height * place // self._rows for place in (row, row + 1))
        return QRect(left, top, right - left, bottom - top)

    def cell_of(self, day: dt.date) -> QRect:
        """The room of a day that is shown."""
        number = (day - self.month.span.first).days
        return self.cell(number // 7, number % 7)

    def day_at(self, x: int, y: int) -> dt.date | None:
        """The day under a point."""
        for row, week in enumerate(self.month.span.weeks):
            for column, day in enumerate(week):
                if self.cell(row, column).contains(x, y):
                    return day
        return None

    def slots(self, day: dt.date) -> Slots:
        """How a day's meetings share its room; where not all fit, the last line counts the rest."""
        sizes, room = self.sizes, self.cell_of(day)
        rows = self.month.days.get(day, ())
        step = sizes.px(_CHIP) + sizes.px(_GAP)
        lines = max(0, (room.height() - sizes.px(_NUMBER) - sizes.px(_GAP)) // step)
        count = len(rows) if len(rows) <= lines else max(0, lines - 1)
        side, top = sizes.px(4), room.top() + sizes.px(_NUMBER)
        places = [
            QRect(room.left() + side, top + number * step, room.width() - 2 * side, sizes.px(_CHIP))
            for number in range(count + 1)
        ]
        if not lines:  # no room below the number: beside it
            places[-1] = QRect(room.left() + sizes.px(_NUMBER), room.top(), room.width() - sizes.px(32), sizes.px(24))
        return Slots(tuple(zip(places, rows[:count], strict=False)), places[-1], len(rows) - count)


class MonthPainter:
    """Draws a month in the look of the moment."""

    def __init__(self, places: Places, tokens: Tokens, font: QFont, icons: Icons, *, focused: bool) -> None:
        self._places, self._tokens, self._icons, self._focused = places, tokens, icons, focused
        self._month, self._sizes = places.month, places.sizes
        self._plain, self._small = QFont(font), QFont(font)
        self._small.setPixelSize(self._sizes.caption)
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._chip = QFont(self._small)
        self._chip.setWeight(QFont.Weight.Medium)

    def paint(self, painter: QPainter) -> None:
        """Draw everything."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        for row, week in enumerate(self._month.span.weeks):
            self._paint_week_number(painter, row, week[0])
            for column, day in enumerate(week):
                self._paint_day(painter, self._places.cell(row, column), day)
        if self._month.chosen in self._month.span.days:
            self._frame(painter, self._places.cell_of(self._month.chosen))

    def _paint_head(self, painter: QPainter) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self._tokens.ink2))
        for column in range(7):
            cell = self._places.cell(0, column)
            room = QRect(cell.left() + self._sizes.px(8), 0, cell.width(), self._places.top)
            painter.drawText(room, _LEFT, QLocale().dayName(column + 1, QLocale.FormatType.ShortFormat))

    def _paint_week_number(self, painter: QPainter, row: int, monday: dt.date) -> None:
        cell = self._places.cell(row, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(self._tokens.ink3))
        painter.drawText(
            QRect(0, cell.top(), self._places.left, self._sizes.px(_NUMBER)), _CENTRE, str(week_number(monday))
        )

    def _paint_day(self, painter: QPainter, cell: QRect, day: dt.date) -> None:
        tokens, holiday = self._tokens, self._month.holidays.get(day, "")
        outside = self._month.span.month is not None and day.month != self._month.span.month.month
        free = day.weekday() >= WEEKEND or bool(holiday)
        painter.fillRect(cell, QColor(tokens.canvas if outside else tokens.sunken if free else tokens.surface))
        painter.setPen(QPen(QColor(tokens.line), self._sizes.line))
        painter.drawRect(cell)
        self._paint_number(painter, cell, day, red=day.weekday() == WEEKEND + 1 or bool(holiday), outside=outside)
        if holiday:
            self._paint_holiday(painter, cell, holiday, alone=not self._month.days.get(day))
        slots = self._places.slots(day)
        for room, row in slots.chips:
            self._paint_chip(painter, room, row)
        if slots.more:
            self._paint_more(painter, slots)

    def _paint_number(self, painter: QPainter, cell: QRect, day: dt.date, *, red: bool, outside: bool) -> None:
        sizes, tokens = self._sizes, self._tokens
        room = QRect(cell.left() + sizes.px(3), cell.top() + sizes.px(2), sizes.px(24), sizes.px(24))
        ink = tokens.ink3 if outside else tokens.danger if red else tokens.ink
        if day == self._month.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(room)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = tokens.accentInk
        painter.setFont(self._strong)
        painter.setPen(QColor(ink))
        painter.drawText(room, _CENTRE, str(day.day))

    def _paint_holiday(self, painter: QPainter, cell: QRect, name: str, *, alone: bool) -> None:
        """Beside the number, or below it in as many lines as it needs where nobody meets."""
        sizes = self._sizes
        painter.setFont(self._small)
        painter.setPen(QColor(self._tokens.ink2))
        if alone and cell.height() > sizes.px(2 * _NUMBER):
            below = cell.adjusted(sizes.px(8), sizes.px(_NUMBER), -sizes.px(4), 0)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap), name)
            return
        room = cell.adjusted(sizes.px(_NUMBER), sizes.px(2), -sizes.px(4), 0)
        room.setHeight(sizes.px(24))
        painter.drawText(room, _LEFT, _elided(painter.fontMetrics(), name, room.width()))

    def _paint_chip(self, painter: QPainter, room: QRect, row: MeetingRow) -> None:
        sizes, tokens = self._sizes, self._tokens
        how = look(row, self._month.colliding)
        ink = tokens.ink2 if how.kind == "neutral" else str(getattr(tokens, f"{how.kind}Ink"))
        self._paint_ground(painter, room, str(getattr(tokens, f"{how.kind}Soft", tokens.sunken)), ink, row)
        side = sizes.px(12)
        mark = QRect(room.left() + sizes.px(6), room.center().y() - side // 2 + 1, side, side)
        self._icons(how.icon, ink).paint(painter, mark)
        words = QRect(mark.right() + sizes.px(4), room.top(), room.right() - mark.right() - sizes.px(8), room.height())
        font = QFont(self._chip)
        font.setStrikeOut(row.status == CANCELLED)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(words, _LEFT, _elided(painter.fontMetrics(), self._words(row, room.width()), words.width()))

    def _words(self, row: MeetingRow, width: int) -> str:
        wide = width * 100 // self._sizes.zoom
        if wide < _WORDS_FROM:
            return clock_time(row.start)
        return f"{clock_time(row.start)} {first_names(row) if wide >= _NAMES_FROM else initials(row)}"

    def _paint_ground(self, painter: QPainter, room: QRect, ground: str, ink: str, row: MeetingRow) -> None:
        """A chip with the adept's thread at its left edge and the mentor's at its right."""
        sizes, tokens = self._sizes, self._tokens
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(room), sizes.px(4), sizes.px(4))
        painter.fillPath(outline, QColor(ground))
        painter.save()
        painter.setClipPath(outline)
        edge = sizes.px(3)
        painter.fillRect(QRect(room.left(), room.top(), edge, room.height()), QColor(tokens.adept))
        painter.fillRect(QRect(room.right() - edge + 1, room.top(), edge, room.height()), QColor(tokens.mentor))
        painter.restore()
        if tokens.outlined or row.id == self._month.meeting:
            painter.setPen(QPen(QColor(ink), sizes.line if row.id != self._month.meeting else sizes.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), sizes.px(4), sizes.px(4))

    def _paint_more(self, painter: QPainter, slots: Slots) -> None:
        some = QCoreApplication.translate("MonthView", "+{count} more")
        one = QCoreApplication.translate("MonthView", "1 meeting")
        many = QCoreApplication.translate("MonthView", "{count} meetings")
        text = (some if slots.chips else one if slots.more == 1 else many).format(count=slots.more)
        painter.setFont(self._small)
        painter.setPen(QColor(self._tokens.ink2))
        room = slots.rest.adjusted(self._sizes.px(4), 0, 0, 0)
        painter.drawText(room, _LEFT, _elided(painter.fontMetrics(), text, room.width()))

    def _frame(self, painter: QPainter, cell: QRect) -> None:
        ring = self._sizes.ring
        painter.setPen(QPen(QColor(self._tokens.focus if self._focused else self._tokens.accent), ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.adjusted(ring // 2, ring // 2, -(ring // 2), -(ring // 2)))


def _elided(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
