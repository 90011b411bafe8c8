"""The page «Kalender»: month, week or agenda on the left, the day or meeting that is looked at on the right."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from mentordesk.core.meetings.queries import MeetingRow, PlannedSeries
from mentordesk.core.meetings.rules import CANCELLED, HELD, MISSED, PLANNED
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.meetings.actions import CalendarActions
from mentordesk.ui.meetings.agenda import AgendaView
from mentordesk.ui.meetings.agenda_rows import agenda
from mentordesk.ui.meetings.bar import AGENDA, MONTH, VIEWS, WEEK, CalendarBar
from mentordesk.ui.meetings.day_panel import DayPanel
from mentordesk.ui.meetings.days import Span, first_of, last_of, later, month_span, week_span
from mentordesk.ui.meetings.export_panel import ExportPanel
from mentordesk.ui.meetings.functions import CalendarFunctions, Holidays, YearOfHolidays
from mentordesk.ui.meetings.meeting_card import MeetingCard
from mentordesk.ui.meetings.month import MonthView
from mentordesk.ui.meetings.month_painting import Month
from mentordesk.ui.meetings.period import Period, read_period
from mentordesk.ui.meetings.sentences import numbers, span_title
from mentordesk.ui.meetings.series_panel import SeriesPanel
from mentordesk.ui.widgets.buttons import ActionButton
from mentordesk.ui.widgets.form import record_of
from mentordesk.ui.widgets.page import Page
from mentordesk.ui.widgets.split import ListDetail

_MARKS = {"calendar.held": HELD, "calendar.missed": MISSED, "calendar.cancelled": CANCELLED}
_MOVES = {
    "calendar.day_earlier": dt.timedelta(days=-1),
    "calendar.day_later": dt.timedelta(days=1),
    "calendar.earlier": dt.timedelta(minutes=-30),
    "calendar.later": dt.timedelta(minutes=30),
}


class CalendarPage(Page):
    """One day is always chosen, and one of its meetings where it has any."""

    name = "calendar"
    tables = frozenset(("programme", "person", "pair", "series", "meeting"))

    def __init__(self, functions: CalendarFunctions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._functions = functions
        self._day = functions.now().date()
        self._meeting: UUID | None = None
        self._period = Period(month_span(self._day))
        self._holidays: dict[int, Holidays] = {}
        self._standing: set[UUID] = set()
        self._asked: tuple[object, ...] = ()
        self._do = CalendarActions(self)
        self._make_parts()
        self._lay_out_parts()
        self._connect()
        self._connect_actions()
        self._show_panel(self._panel)
        self.retranslate()

    def reload(self) -> None:
        self._period = read_period(self._functions, self._span())
        self._asked = ()
        self._hint()
        if self._period.meeting(self._meeting) is None:
            self._meeting = self._period.most_urgent(self._day)
        for year in {self._period.span.first.year, self._period.span.last.year} - self._holidays.keys():
            self._functions.holidays(year, self._take_holidays)
        self._show()

    def select(self, record: UUID) -> None:
        found = self._functions.day_of(record)
        if found is not None:
            self._day, self._meeting = found
            self.reload()
            self._show_panel(self._panel)
            self._split.open_detail()

    def drafts(self) -> dict[str, object]:
        series = self._series.drafts()
        return {"series": series} if series else self._card.drafts()

    def take_drafts(self, drafts: Mapping[str, object]) -> None:
        if isinstance(series := drafts.get("series"), dict):
            self._begin_series()
            self._series.take_drafts(series)
        elif (meeting := record_of(drafts)) is not None:
            self.select(meeting)
            self._card.take_drafts(drafts)

    def page_actions(self) -> list[QAction]:
        return self._do.everything

    def retranslate(self) -> None:
        super().retranslate()
        self._holidays = {}  # their names are in the other language
        self.title = self.tr("Calendar")
        self._do.retranslate()
        self._bar.retranslate()
        self._agenda.setAccessibleName(self.tr("Meetings day by day"))

    def _make_parts(self) -> None:
        look = self.appearance
        self._bar = CalendarBar(look, self._do, self)
        self._split = ListDetail(look, self)
        self._month, self._agenda = MonthView(look, self), AgendaView(look, self)
        self._wall, self._views = QScrollArea(self), QStackedWidget(self)
        self._card = MeetingCard(look, self._do, self)
        self._panel = DayPanel(look, self._card, self._do.match, self)
        self._series = SeriesPanel(self._functions, look, self._do.plan, self)
        self._export = ExportPanel(self._functions, look, self._do.save, self)

    def _lay_out_parts(self) -> None:
        self._wall.setWidget(self._month)
        self._wall.setWidgetResizable(True)
        self._wall.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._views.addWidget(self._wall)
        self._views.addWidget(self._agenda)
        self._views.addActions(self._do.keyed)
        self._split.list_box.addWidget(self._bar)
        self._split.list_box.addWidget(self._views, 1)
        for panel in (self._panel, self._series, self._export):
            self._split.detail.addWidget(panel)
        self._split.detail_actions.addWidget(ActionButton(self._do["export"], "", self))
        self.body.addWidget(self._split)
        self.setFocusProxy(self._month)
        self._split.entry = self._month

    def _connect(self) -> None:
        self._bar.chosen.connect(self._look)
        self._month.day_chosen.connect(self._choose_day)
        self._month.meeting_chosen.connect(self._choose_meeting)
        self._month.meeting_chosen.connect(self._split.open_detail)
        self._month.opened.connect(self._begin_series_on)
        self._agenda.meeting_chosen.connect(self._choose_meeting)
        self._panel.chosen.connect(self._choose_meeting)
        self._card.moved.connect(self._move_to)
        self._card.placed.connect(self._place)
        self._card.left.connect(self._leave)
        self._series.planned.connect(self._planned)
        for over in (self._series.given_up, self._export.over):
            over.connect(self._show_day)
        self._split.detail_closed.connect(self._show_day)

    def _connect_actions(self) -> None:
        slots = {
            "calendar.today": self._go_to_today,
            "calendar.previous": self._earlier,
            "calendar.next": self._later,
            "calendar.open": self._open,
            "calendar.move": self._ask_move,
            "calendar.new": self._begin_series,
            "new": self._begin_series,
            "export": self._begin_export,
        }
        self._do.match.triggered.connect(self._match)
        for action_id, slot in slots.items():
            self._do[action_id].triggered.connect(slot)
        for action_id in (*_MARKS, *_MOVES, *(f"calendar.{view}" for view in VIEWS)):
            self._do[action_id].triggered.connect(self._obey)

    def _span(self) -> Span:
        """The days that the view shows around the chosen one."""
        if self._bar.view == WEEK:
            return week_span(self._day)
        if self._bar.view == AGENDA:
            return Span(first_of(self._day), last_of(self._day), first_of(self._day))
        return month_span(self._day)

    def _show(self) -> None:
        """Show what was read and is chosen, in every part of the page."""
        period, holidays = self._period, self._known_holidays()
        colliding, today = period.colliding, self._functions.now().date()
        month = Month(period.span, today, self._day, self._meeting, period.days, colliding, holidays)
        if self._bar.view == MONTH:
            self._month.show_month(month)
            room = self._month.chosen_room
            self._wall.ensureVisible(room.center().x(), room.center().y(), room.width() // 2, room.height() // 2)
        else:
            every_day = self._bar.view == WEEK
            lines = agenda(period.span.days, period.days, holidays, colliding, today, every_day=every_day)
            self._agenda.lines.set_lines(tuple(lines))
            self._agenda.choose(self._meeting, self._day)
        rows = period.days.get(self._day, ())
        self._panel.show_day(self._day, holidays.get(self._day, ""), rows, colliding, self._meeting)
        self._show_meeting()
        self._bar.set_title(span_title(period.span))
        self.subtitle = numbers(period)

    def _hint(self) -> None:
        """Say more than that nobody meets where nothing at all is planned in these days."""
        prospect = self._functions.prospect() if not self._period.count else None
        if prospect is None or (prospect.pairs and not prospect.without):
            self._panel.hint(self.tr("No meetings this day."), match=False)
        elif prospect.pairs:
            self._panel.hint(self.tr("Some pairs have no meetings to come. Plan a series for them."), match=False)
        else:
            text = self.tr("Meetings are planned for mentor pairs. Match adepts and mentors first.")
            self._panel.hint(text, match=True)

    def _known_holidays(self) -> Holidays:
        return {day: name for known in self._holidays.values() for day, name in known.items()}

    def _show_meeting(self) -> None:
        row = self._period.meeting(self._meeting)
        collisions = self._period.collisions_of(row.id) if row else ()
        standing = row is not None and row.id in self._standing
        self._card.show_meeting(row, collisions, left=standing)
        for action_id, status in _MARKS.items():
            self._do[action_id].setEnabled(row is not None and row.status != status)
        for action_id in ("calendar.move", *_MOVES):
            self._do[action_id].setEnabled(row is not None and row.status == PLANNED)
        if row is not None and (row, collisions) != self._asked:
            self._asked = (row, collisions)
            self._ask_about(row, asks=bool(collisions) and not standing)

    def _ask_about(self, row: MeetingRow, *, asks: bool) -> None:
        """What needs the calendar of holidays comes a moment later."""
        if asks and row.status == PLANNED:
            self._functions.suggest(row.id, self._card.suggest)
        if row.series is not None:
            self._functions.series(row.series, self._card.tell_series)

    def _show_panel(self, panel: QWidget) -> None:
        """Show one of the three things that can stand beside the calendar, with its own primary button."""
        for one in (self._panel, self._series, self._export):
            one.setVisible(one is panel)
        primaries = {self._series: self._do.plan, self._export: self._do.save}
        self.set_primary(primaries.get(panel, self._do["calendar.new"]))

    @Slot()
    def _show_day(self) -> None:
        self._show_panel(self._panel)
        (self._month if self._bar.view == MONTH else self._agenda).setFocus()

    def _take_holidays(self, found: YearOfHolidays) -> None:
        self._holidays[found.year] = found.names
        self._show()

    @Slot(str)
    def _look(self, view: str) -> None:
        shown = self._month if view == MONTH else self._agenda
        self._views.setCurrentIndex(0 if view == MONTH else 1)
        self._split.entry = shown
        self.setFocusProxy(shown)
        self.reload()
        shown.setFocus()

    @Slot(object)
    def _choose_day(self, day: dt.date) -> None:
        """Go to a day; one of another month brings that month."""
        self._day, self._meeting = day, None
        span = self._span()
        if span != self._period.span:
            self.reload()
        else:
            self._meeting = self._period.most_urgent(day)
            self._show()

    @Slot(UUID)
    def _choose_meeting(self, meeting: UUID) -> None:
        row = self._period.meeting(meeting)
        if row is not None:
            self._day, self._meeting = row.start.date(), meeting
            if self._span() != self._period.span:
                self.reload()
            else:
                self._show()
            if not self._panel.isVisibleTo(self):
                self._show_panel(self._panel)

    @Slot()
    def _go_to_today(self) -> None:
        self._choose_day(self._functions.now().date())

    @Slot()
    def _earlier(self) -> None:
        self._step(-1)

    @Slot()
    def _later(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        week = self._bar.view == WEEK
        self._choose_day(self._day + dt.timedelta(weeks=by) if week else later(self._day, by))

    @Slot()
    def _open(self) -> None:
        """Go into the day or meeting beside the calendar."""
        self._split.open_detail()
        self._card.enter()

    @Slot()
    def _obey(self) -> None:
        """Do what the action that was chosen says with the meeting in front, or look in another view."""
        action_id = self.sender().objectName()
        row = self._period.meeting(self._meeting)
        if (view := action_id.removeprefix("calendar.")) in VIEWS:
            self._bar.choose(view)
        elif row is not None and action_id in _MARKS:
            self._functions.mark(row.id, _MARKS[action_id])
        elif row is not None:
            self._move_to(row.start + _MOVES[action_id])

    @Slot(object)
    def _move_to(self, start: dt.datetime) -> None:
        """Move the meeting in front; the calendar goes with it."""
        meeting = self._meeting
        if meeting is not None and self._functions.move(meeting, start):
            self._day, self._meeting = start.date(), meeting
            self.reload()

    @Slot(object)
    def _place(self, place: str) -> None:
        if self._meeting is not None:
            self._functions.change_place(self._meeting, place)

    @Slot()
    def _leave(self) -> None:
        """The collision may stand; it is not asked about again while the program runs."""
        if self._meeting is not None:
            self._standing.add(self._meeting)
            self._show()

    @Slot()
    def _ask_move(self) -> None:
        self._show_panel(self._panel)
        self._split.open_detail()
        self._card.ask_move()

    @Slot()
    def _begin_series(self) -> None:
        row = self._period.meeting(self._meeting)
        self._show_panel(self._series)
        self._split.open_detail()
        self._series.begin(self._day, row.pair if row else None)

    @Slot(object)
    def _begin_series_on(self, day: dt.date) -> None:
        self._choose_day(day)
        self._begin_series()

    @Slot(object)
    def _planned(self, plan: PlannedSeries) -> None:
        """Go to the first of the new meetings."""
        first = min(plan.made, key=lambda row: row.start, default=None)
        if first is not None:
            self._day, self._meeting = first.start.date(), first.id
        self.reload()
        self._split.close_detail()
        self._show_day()

    @Slot()
    def _begin_export(self) -> None:
        self._show_panel(self._export)
        self._split.open_detail()
        self._export.begin()

    @Slot()
    def _match(self) -> None:
        self._functions.go("matching", None)
