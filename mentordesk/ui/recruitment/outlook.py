"""The live picture while recruiting, in place of the list: who has come, and whom to look for next."""

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentordesk.core.kernel.clock import today
from mentordesk.core.matching.outlook.outlook import Outlook
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.appearance.sizes import effective_width
from mentordesk.ui.recruitment.functions import RecruitmentFunctions
from mentordesk.ui.recruitment.outlook_chart import Arrival, Bar, OutlookChart
from mentordesk.ui.recruitment.outlook_models import day_model, field_model, field_name, source_model, source_name
from mentordesk.ui.recruitment.outlook_sentences import next_gap, places, reach, time_left
from mentordesk.ui.recruitment.stand_in import StandIn
from mentordesk.ui.recruitment.tasks import Task
from mentordesk.ui.widgets.back import BackButton
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.rows import RowModel
from mentordesk.ui.widgets.tables import RecordTable
from mentordesk.ui.widgets.views import ViewChips

FIELDS, SOURCES, DAYS = _VIEWS = ("fields", "sources", "days")
_SIDE_BY_SIDE, _LEAST_ROWS = 860, 6
"""From this width at 100 % the table stands beside the chart, else under it; rows that are seen of it at least."""


class OutlookPanel(StandIn):
    """Counts in a worker, when it is opened and whenever something has changed. `closed`: back to the list."""

    needs_applicants = True

    def __init__(self, functions: RecruitmentFunctions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._functions, self._appearance = functions, appearance
        self._now: Outlook | None = None
        self._task: Task | None = None
        self._back, self._views = BackButton(appearance, self), ViewChips(appearance, _VIEWS, self)
        self._reach = PlainLabel("", "section", self, wrap=True)
        self._gap, self._places = PlainLabel("", "strong", self, wrap=True), PlainLabel("", "", self, wrap=True)
        self._deadline, self._hint = (PlainLabel("", role, self, wrap=True) for role in ("", "secondary"))
        self._chart, self._stack = OutlookChart(appearance, self), QStackedWidget(self)
        self._fields, self._sources, self._days = field_model(self), source_model(self), day_model(self)
        models: tuple[RowModel[Any], ...] = (self._fields, self._sources, self._days)
        self._tables = {view: RecordTable(appearance, model, self) for view, model in zip(_VIEWS, models, strict=True)}
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._back.clicked.connect(self.leave)
        self._views.chosen.connect(self._show_view)
        appearance.changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def begin(self) -> None:
        """Count, with the focus where the arrows are of use."""
        self.look_again()
        self._tables[self._views.current].setFocus()

    def look_again(self) -> None:
        """Count anew; what was counted before stays until then."""
        self._drop()
        self._task = Task(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._give_up)
        self._task.cancelled.connect(self.leave)
        self._functions.outlook(self._task)

    @Slot()
    def leave(self) -> None:
        """Go back to the list."""
        self._drop()
        super().leave()

    def retranslate(self) -> None:
        """Take the language of the moment."""
        self._back.setText(self.tr("Back to the list"))
        self._views.set_names(
            {FIELDS: self.tr("By field"), SOURCES: self.tr("By source"), DAYS: self.tr("By day")},
        )
        titles = (self.tr("Adepts and mentors by field"), self.tr("Applicants by source"), self.tr("Applicants by day"))
        for table, title in zip(self._tables.values(), titles, strict=True):
            table.setAccessibleName(title)
        self._chart.setAccessibleName(self.tr("The chart shows what the table tells."))
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _lay_out(self) -> None:
        content, card = QWidget(), QFrame()
        card.setProperty("card", True)
        self._around = QVBoxLayout(card)
        self._around.addWidget(self._chart)
        for table in self._tables.values():
            self._stack.addWidget(table)
        for part in (card, self._stack):
            self._beside.addWidget(part, 1)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        for label in (self._reach, self._gap, self._places, self._deadline):
            self._column.addWidget(label)
        self._column.addWidget(self._views)
        self._column.addLayout(self._beside, 1)
        self._column.addWidget(self._hint)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        above, outside = QHBoxLayout(), QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._back)
        above.addStretch(1)
        outside.addLayout(above)
        outside.addWidget(self._scroll, 1)

    @Slot()
    def _measure(self) -> None:
        sizes = self._appearance.sizes
        wide = effective_width(self.width(), sizes.zoom) >= _SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(way)
        self._beside.setSpacing(sizes.gap)
        self._around.setContentsMargins(*[sizes.card_padding] * 4)
        self._column.setSpacing(sizes.px(8))
        self._stack.setMinimumHeight(_LEAST_ROWS * sizes.row)

    @Slot(object)
    def _take(self, now: Outlook) -> None:
        self._task, self._now = None, now
        self._fields.set_rows(now.fields)
        self._sources.set_rows(now.sources)
        self._days.set_rows(now.days)
        self._tell()

    @Slot(object)
    def _give_up(self, error: BaseException) -> None:
        self._task = None
        self._functions.imports.failed(error)
        self.leave()

    def _drop(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _tell(self) -> None:
        """Everything in words, and the chart of the view that is chosen."""
        now = self._now
        self._reach.setText(self.tr("Counting …") if now is None else reach(now))
        self._gap.setText("" if now is None else next_gap(now))
        self._gap.setVisible(bool(self._gap.text()))
        self._places.setText("" if now is None else places(now))
        ends = self._functions.contact.dates().deadline
        self._deadline.setText("" if now is None else time_left(now, ends, today()))
        self._deadline.setVisible(bool(self._deadline.text()))
        counts = (0, 0, 0) if now is None else (len(now.fields), len(now.sources), len(now.days))
        self._views.set_counts(dict(zip(_VIEWS, counts, strict=True)))
        self._show_view(self._views.current)

    @Slot(str)
    def _show_view(self, view: str) -> None:
        self._stack.setCurrentWidget(self._tables[view])
        self._hint.setText(
            self.tr(
                "Counts those who are still in, as if courses, certificates and consents were in order. "
                "Who names several fields counts in each."
            )
            if view == FIELDS
            else self.tr("Counts all who have applied, also those who are out now.")
        )
        if self._now is not None:
            self._draw(view, self._now)

    def _draw(self, view: str, now: Outlook) -> None:
        adepts, mentors = self.tr("Adepts"), self.tr("Mentors")
        if view == FIELDS:
            bars = [Bar(field_name(row), row.adepts, row.places, row.unmet) for row in now.fields]
            with_one, without = self.tr("Adepts with a possible mentor"), self.tr("Adepts without a possible mentor")
            self._chart.show_bars(bars, with_one, self.tr("Mentor places"), without)
        elif view == SOURCES:
            arrived = [(source_name(row), row.arrived) for row in now.sources]
            self._chart.show_bars([Bar(name, one.adepts, one.mentors) for name, one in arrived], adepts, mentors)
        else:
            days = [Arrival(row.day, row.arrived.adepts, row.arrived.mentors) for row in now.days if row.day]
            self._chart.show_days(days, adepts, mentors)
