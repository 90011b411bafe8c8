"""The two cards beside the list: how far the programme has come, and the next 14 days."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.core.attention.queries import Day, Progress
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.widgets.bars import ProgressBar
from mentordesk.ui.widgets.labels import PlainLabel
from mentordesk.ui.widgets.moments import clock_time, near_day

if TYPE_CHECKING:
    from mentordesk.core.meetings.queries import MeetingRow

_ISOLATE, _END = "\u2068", "\u2069"  # a name in Arabic letters turns neither the line nor the order around
_LISTED = 3
"""So many meetings of a day are told one by one; more are counted."""


class Card(QFrame):
    """A frame with a heading."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._appearance = appearance
        self.heading = PlainLabel("", "section", self, wrap=True)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.heading)
        appearance.changed.connect(self._space)
        self._space()

    @Slot()
    def _space(self) -> None:
        sizes = self._appearance.sizes
        self.column.setContentsMargins(*[sizes.card_padding] * 4)
        self.column.setSpacing(sizes.px(8))


class ProgrammeCard(Card):
    """One bar for each thing that is counted."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._lines: list[tuple[PlainLabel, PlainLabel, ProgressBar]] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self.column.addLayout(self._grid)
        appearance.changed.connect(self._space_lines)
        self._space_lines()

    def set_progress(self, progress: Sequence[Progress]) -> None:
        """Show these, in this order."""
        self.heading.setText(self.tr("The programme"))
        while len(self._lines) < len(progress):
            self._add_line()
        for (words, numbers, bar), one in zip(self._lines, progress, strict=True):
            words.setText(self._words(one.name))
            numbers.setText(self._numbers(one))
            bar.set_value(one.done, one.total)

    def _words(self, name: str) -> str:
        return {
            "answered": self.tr("Applicants with an answer"),
            "chosen": self.tr("Places given"),
            "pairs": self.tr("Pairs"),
            "signed": self.tr("Agreements signed"),
            "held": self.tr("Meetings held this month"),
        }[name]

    def _numbers(self, one: Progress) -> str:
        if not one.total:
            return self.tr("none yet")
        return self.tr("{done} of {total}").format(done=one.done, total=one.total)

    def _add_line(self) -> None:
        line = 2 * len(self._lines)
        words, numbers = PlainLabel("", "", self, wrap=True), PlainLabel("", "strong", self)
        bar = ProgressBar(self._appearance, self)
        self._grid.addWidget(words, line, 0)
        self._grid.addWidget(numbers, line, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(bar, line + 1, 0, 1, 2)
        self._lines.append((words, numbers, bar))

    @Slot()
    def _space_lines(self) -> None:
        self._grid.setVerticalSpacing(self._appearance.sizes.px(6))


class DaysCard(Card):
    """The days with meetings, and the way to the calendar."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._empty = PlainLabel("", "subtitle", self, wrap=True)
        self._lines = QWidget(self)
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.calendar = QPushButton(self)
        self.calendar.setProperty("role", "quiet")
        self.calendar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for part in (self._empty, self._lines):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.column.addWidget(self.calendar, 0, Qt.AlignmentFlag.AlignRight)

    def set_days(self, days: Sequence[Day], today: dt.date) -> None:
        """Show these days."""
        self.heading.setText(self.tr("The next 14 days"))
        self.calendar.setText(self.tr("Open the calendar"))
        self._empty.setText(self.tr("No meetings are planned for the next 14 days."))
        self._empty.setVisible(not days)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        sizes = self._appearance.sizes
        self._grid.setHorizontalSpacing(sizes.px(16))
        self._grid.setVerticalSpacing(sizes.px(8))
        for line, day in enumerate(days):
            when = PlainLabel(near_day(day.date, today), "field", self._lines)
            what = PlainLabel(self._meetings(day.meetings), "", self._lines, wrap=True)
            self._grid.addWidget(when, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(what, line, 1)

    def _meetings(self, meetings: Sequence["MeetingRow"]) -> str:
        first, last = clock_time(meetings[0].start), clock_time(meetings[-1].start)
        if len(meetings) > _LISTED and first == last:
            return self.tr("{count} meetings at {time}").format(count=len(meetings), time=first)
        if len(meetings) > _LISTED:
            return self.tr("{count} meetings, from {first} to {last}").format(
                count=len(meetings), first=first, last=last
            )
        return "\n".join(meeting_line(one) for one in meetings)


def meeting_line(meeting: "MeetingRow") -> str:
    """When and who: «17:00 Amina Hussein – Kari Nordmann»."""
    adept, mentor = (f"{_ISOLATE}{name}{_END}" for name in (meeting.adept_name, meeting.mentor_name))
    return f"{clock_time(meeting.start)} {adept} – {mentor}"
