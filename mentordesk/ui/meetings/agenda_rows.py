"""What stands in the agenda: headings for days, and the meetings of each."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt

from mentordesk.core.meetings.queries import MeetingRow
from mentordesk.ui.meetings.functions import Holidays
from mentordesk.ui.widgets.moments import long_day

translate = QCoreApplication.translate

RowRole = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True)
class Heading:
    """A day. `empty`: nobody meets then."""

    day: dt.date
    holiday: str
    empty: bool
    is_today: bool

    @property
    def text(self) -> str:
        """The day, what it is called, and whether there is anything."""
        facts = [long_day(self.day)]
        if self.is_today:
            facts.append(translate("Meetings", "today"))
        if self.holiday:
            facts.append(self.holiday)
        if self.empty:
            facts.append(translate("Meetings", "no meetings"))
        return " · ".join(facts)


@dataclass(frozen=True)
class MeetingLine:
    """A meeting; `colliding`: all that somebody cannot come to."""

    row: MeetingRow
    colliding: frozenset[UUID]


Line = Heading | MeetingLine


def agenda(
    days: Sequence[dt.date],
    meetings: Mapping[dt.date, Sequence[MeetingRow]],
    holidays: Holidays,
    colliding: frozenset[UUID],
    today: dt.date,
    *,
    every_day: bool,
) -> Iterator[Line]:
    """The lines for these days: those with meetings and holidays, today, and with `every_day` all of them."""
    for day in days:
        rows, holiday = meetings.get(day, ()), holidays.get(day, "")
        if rows or holiday or every_day or day == today:
            yield Heading(day, holiday, not rows, day == today)
        for row in rows:
            yield MeetingLine(row, colliding)
