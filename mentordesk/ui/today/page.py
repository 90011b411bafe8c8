"""The page one begins the day with."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk.core.attention.queries import Progress, Today
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import TWO_PANES, effective_width
from mentordesk.ui.shell.keys import bind, shown
from mentordesk.ui.today.attention_list import AttentionList
from mentordesk.ui.today.cards import Card, DaysCard, ProgrammeCard, meeting_line
from mentordesk.ui.today.sentences import Item, item
from mentordesk.ui.today.snoozing import SnoozeMenu
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import long_day, near_day
from mentordesk.ui.widgets.page import Page

if TYPE_CHECKING:
    from mentordesk.core.meetings.queries import MeetingRow

_FRESH = 5 * 60_000  # milliseconds: meetings end and days pass without anybody touching the file
_MORNING, _DAY, _EVENING = 5, 10, 18  # the hours at which each greeting begins


@dataclass(frozen=True)
class TodayFunctions:
    """What the page asks and does; `go` shows another page, at a record or not."""

    now: Callable[[], dt.datetime]
    read: Callable[[dt.datetime], Today]
    next_meeting: Callable[[dt.datetime], "MeetingRow | None"]
    snooze: Callable[[str, dt.date, int], bool]
    go: Callable[[str, UUID | None], object]


class TodayPage(Page):
    """What needs the coordinator on the left; how far the programme has come and the next days on the right."""

    name = "today"
    tables = frozenset(
        {
            *("programme", "organisation", "mandate", "person", "application", "decision"),
            *("pair", "paper", "signature", "series", "meeting", "snooze", "score", "retention", "kept_longer"),
            *("scan", "handed_form"),
            *("requirement", "fulfilment", "exemption", "guardian", "consent", "consent_task", "message"),
        }
    )

    def __init__(self, functions: TodayFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._today: Today | None = None
        self._now = functions.now()
        self._mend, self._put_off, self._next_step = QAction(self), QAction(self), QAction(self)
        self._next_step.setObjectName("today.next_step")
        self._step = ""
        self._make_parts()
        self._lay_out_parts()
        self._connect()
        self._clock = QTimer(self, interval=_FRESH)
        self._clock.timeout.connect(self.reload)
        self.set_primary(self._next_step)
        self.retranslate()

    def reload(self) -> None:
        self._now = self._functions.now()
        self._today = self._functions.read(self._now)
        items = [item(one, self._today.programme) for one in self._today.items]
        self._list.set_items(items)
        self._progress.set_progress(self._today.progress)
        self._days.set_days(self._today.days, self._now.date())
        self._say_next_step(self._today.progress)
        self._say()
        self._arrange()

    def page_actions(self) -> list[QAction]:
        return [self._mend, self._put_off, self._next_step]

    def retranslate(self) -> None:
        super().retranslate()
        bind(self._mend, "today.open")
        bind(self._put_off, "today.snooze")
        self._put_off.setText(self.tr("Put off …"))
        self._attention.heading.setText(self.tr("This needs you now"))
        self._list.setAccessibleName(self.tr("This needs you now"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        if self._today is not None and self._functions.now() - self._now > dt.timedelta(milliseconds=_FRESH):
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_parts(self) -> None:
        self._scroll = QScrollArea(self)
        self._content = QWidget()
        self._attention, self._progress, self._days = (
            Card(self.appearance, self._content),
            ProgrammeCard(self.appearance, self._content),
            DaysCard(self.appearance, self._content),
        )
        self._list = AttentionList(self.appearance, self._attention)
        self._calm, self._calm_next = (
            PlainLabel("", "card_name", self._attention, wrap=True),
            PlainLabel("", "subtitle", self._attention, wrap=True),
        )
        self._later = PlainLabel("", "caption", self._attention, wrap=True)
        self._snoozing = SnoozeMenu(self)
        self._put_off_button = ActionButton(self._put_off, "quiet", self._attention)

    def _lay_out_parts(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._later, 1)
        below.addWidget(self._put_off_button)
        column = self._attention.column
        column.addWidget(self._list, 1)
        for part in (self._calm, self._calm_next):
            column.addWidget(part)
        column.addStretch(0)
        column.addLayout(below)
        self._side = QVBoxLayout()
        self._side.addWidget(self._progress)
        self._side.addWidget(self._days, 1)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.addWidget(self._attention, 3)
        self._panes.addLayout(self._side, 2)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        self.body.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._list.offer(self._mend, self._put_off)
        self._list.menu.addActions([self._mend, self._put_off])
        self._list.wanted.connect(self._mend_item)
        self._list.selectionModel().currentChanged.connect(self._follow_choice)
        self._list.selectionModel().currentChanged.connect(self._show_choice)
        self._mend.triggered.connect(self._mend_current)
        self._put_off.triggered.connect(self._ask_how_long)
        self._snoozing.chosen.connect(self._snooze)
        self._days.calendar.clicked.connect(self._open_calendar)
        self._next_step.triggered.connect(self._take_next_step)
        self.appearance.changed.connect(self._arrange)

    def _say(self) -> None:
        """Everything that depends on what was read."""
        assert self._today is not None
        count = len(self._today.items)
        self.title = self._greeting()
        if count == 0:
            line = self.tr("{date} · week {week} · nothing is waiting for you")
        elif count == 1:
            line = self.tr("{date} · week {week} · 1 thing needs you")
        else:
            line = self.tr("{date} · week {week} · {count} things need you")
        day = self._now.date()
        self.subtitle = line.format(date=long_day(day), week=day.isocalendar().week, count=count)
        self._list.setVisible(count > 0)
        self._put_off.setVisible(count > 0)
        self._calm.setVisible(count == 0)
        self._calm.setText(self.tr("Nothing is urgent."))
        self._calm_next.setVisible(count == 0)
        self._calm_next.setText(self._what_comes() if count == 0 else "")
        self._later.setText(self._what_waits(self._today.snoozed))
        self._follow_choice()

    def _greeting(self) -> str:
        if _MORNING <= self._now.hour < _DAY:
            return self.tr("Good morning")
        return self.tr("Hello") if _DAY <= self._now.hour < _EVENING else self.tr("Good evening")

    def _what_comes(self) -> str:
        meeting = self._functions.next_meeting(self._now)
        if meeting is None:
            return self.tr("No meetings are planned ahead.")
        day = near_day(meeting.start.date(), self._now.date())
        return self.tr("Next: {day} {meeting}").format(day=day, meeting=meeting_line(meeting))

    def _what_waits(self, snoozed: int) -> str:
        if snoozed == 0:
            return ""
        text = (
            self.tr("1 thing is put off and comes back.")
            if snoozed == 1
            else self.tr("{count} things are put off and come back.")
        )
        return text.format(count=snoozed)

    def _say_next_step(self, progress: tuple[Progress, ...]) -> None:
        """The main button leads to where the programme goes on."""
        counts = {one.name: one for one in progress}
        if not counts["answered"].total:
            self._step, text = "recruitment", self.tr("Bring in applicants")
        elif not counts["chosen"].done:
            self._step, text = "selection", self.tr("Choose applicants")
        elif counts["pairs"].done < counts["pairs"].total:
            self._step, text = "matching", self.tr("Match")
        elif counts["signed"].done < counts["signed"].total:
            self._step, text = "agreements", self.tr("See the agreements")
        else:
            self._step, text = "calendar", self.tr("See the calendar")
        self._next_step.setText(text)

    @Slot()
    def _follow_choice(self) -> None:
        current = self._list.current
        self._mend.setText(current.button if current else self.tr("Open"))
        self._mend.setToolTip(f"{self._mend.text()} ({shown('today.open')})")
        for action in (self._mend, self._put_off):
            action.setEnabled(current is not None)

    @Slot()
    def _show_choice(self) -> None:
        if self._list.hasFocus():
            row = self._list.place_of_current()
            top = self._list.mapTo(self._content, row.topLeft())
            self._scroll.ensureVisible(top.x(), top.y() + row.height() // 2, 0, row.height())

    @Slot()
    def _mend_current(self) -> None:
        if self._list.current is not None:
            self._mend_item(self._list.current)

    @Slot(object)
    def _mend_item(self, chosen: Item) -> None:
        one = chosen.attention
        record = UUID(one.record) if one.record else None
        if one.cause.startswith("missing_"):
            record = link_id("setting", one.cause.removeprefix("missing_"))  # the settings know their fields so
        self._functions.go(one.page, record)

    @Slot()
    def _ask_how_long(self) -> None:
        self._snoozing.ask(self._now.date(), self._list.below_current())

    @Slot(int)
    def _snooze(self, days: int) -> None:
        current = self._list.current
        if current is not None:
            self._functions.snooze(current.attention.key, self._now.date(), days)

    @Slot()
    def _open_calendar(self) -> None:
        self._functions.go("calendar", None)

    @Slot()
    def _take_next_step(self) -> None:
        self._functions.go(self._step, None)

    @Slot()
    def _arrange(self) -> None:
        """Side by side where there is room, otherwise one below the other."""
        sizes = self.appearance.sizes
        narrow = effective_width(self.window().width(), sizes.zoom) < TWO_PANES
        beside = QBoxLayout.Direction.LeftToRight
        self._panes.setDirection(QBoxLayout.Direction.TopToBottom if narrow else beside)
        for layout in (self._panes, self._side):
            layout.setSpacing(sizes.gap)
