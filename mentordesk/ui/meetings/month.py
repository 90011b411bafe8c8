"""The month on the wall: days are chosen by click or arrow key, meetings by click."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.icons import icon
from mentordesk.ui.meetings.days import monday_of
from mentordesk.ui.meetings.month_painting import Month, MonthPainter, Places
from mentordesk.ui.meetings.sentences import day_spoken, spoken
from mentordesk.ui.widgets.labels import plain_tip

_DAY = dt.timedelta(days=1)
_STEPS: Mapping[Qt.Key, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_LEAST_WIDTH, _LEAST_HEIGHT, _LEAST_ROW = 300, 28, 54  # at 100 %: all days, the line of weekdays, a week


class MonthView(QWidget):
    """Shows a Month. A screen reader hears the day that is chosen; the agenda tells the same as a list."""

    day_chosen = Signal(object)
    meeting_chosen = Signal(UUID)
    opened = Signal(object)
    """A day was double-clicked where nothing lies."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._month: Month | None = None
        self._icons: dict[tuple[str, str], QIcon] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self.updateGeometry)
        appearance.changed.connect(self.update)

    @property
    def month(self) -> Month | None:
        """What is shown."""
        return self._month

    @property
    def chosen_room(self) -> QRect:
        """Where the chosen day lies."""
        places = self._places()
        return places.cell_of(places.month.chosen) if places else QRect()

    def show_month(self, month: Month) -> None:
        """Show this, and let a screen reader say the chosen day."""
        self._month = month
        day = month.chosen
        self.setAccessibleName(day_spoken(day, month.holidays.get(day, ""), month.days.get(day, ()), month.colliding))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        sizes, weeks = self._appearance.sizes, len(self._month.span.weeks) if self._month else 6
        return QSize(sizes.px(_LEAST_WIDTH), sizes.px(_LEAST_HEIGHT) + weeks * sizes.px(_LEAST_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        if (places := self._places()) is not None:
            tokens = self._appearance.tokens
            MonthPainter(places, tokens, self.font(), self._icon, focused=self.hasFocus()).paint(QPainter(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        month = self._month
        if month is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif step is not None:
            self.day_chosen.emit(month.chosen + _DAY * step)
        elif event.key() == Qt.Key.Key_Home:
            self.day_chosen.emit(monday_of(month.chosen))
        elif event.key() == Qt.Key.Key_End:
            self.day_chosen.emit(monday_of(month.chosen) + 6 * _DAY)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        meeting, day = self._at(point.x(), point.y())
        if meeting is not None:
            self.meeting_chosen.emit(meeting)
        elif day is not None:
            self.day_chosen.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        meeting, day = self._at(point.x(), point.y())
        if meeting is None and day is not None:
            self.opened.emit(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.x(), event.y())), self)
            return True
        return super().event(event)

    def tip_at(self, x: int, y: int) -> str:
        """What a tooltip says at a point: everything about the meeting there, or about the holiday."""
        places, (meeting, day) = self._places(), self._at(x, y)
        if places is None or day is None:
            return ""
        rows = places.month.days.get(day, ())
        found = next((row for row in rows if row.id == meeting), None)
        return spoken(found, places.month.colliding) if found else places.month.holidays.get(day, "")

    def _icon(self, name: str, colour: str) -> QIcon:
        if (name, colour) not in self._icons:
            self._icons[name, colour] = icon(name, colour)
        return self._icons[name, colour]

    def _places(self) -> Places | None:
        if self._month is None:
            return None
        return Places(self._month, self.width() - 1, self.height() - 1, self._appearance.sizes)

    def _at(self, x: int, y: int) -> tuple[UUID | None, dt.date | None]:
        """The meeting and the day under a point."""
        places = self._places()
        day = places.day_at(x, y) if places else None
        if places is None or day is None:
            return None, None
        chips = places.slots(day).chips
        return next((row.id for room, row in chips if room.contains(x, y)), None), day
