"""What was read for the days that are shown, and what of it is looked at."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from mentordesk.core.meetings.queries import MeetingRow
from mentordesk.core.meetings.rules import PLANNED, Collision
from mentordesk.ui.meetings.days import Span
from mentordesk.ui.meetings.functions import CalendarFunctions


@dataclass(frozen=True)
class Period:
    """The meetings of a span by their days, and who is asked twice."""

    span: Span
    days: Mapping[dt.date, Sequence[MeetingRow]] = field(default_factory=dict)
    collisions: tuple[Collision[MeetingRow], ...] = ()

    @property
    def count(self) -> int:
        """How many meetings there are."""
        return sum(map(len, self.days.values()))

    @property
    def colliding(self) -> frozenset[UUID]:
        """The meetings that somebody cannot come to."""
        return frozenset(row.id for one in self.collisions for row in (one.first, one.second))

    def meeting(self, key: UUID | None) -> MeetingRow | None:
        """The meeting of that id, if it is among these."""
        return next((row for rows in self.days.values() for row in rows if row.id == key), None)

    def collisions_of(self, meeting: UUID) -> tuple[Collision[MeetingRow], ...]:
        """Where somebody cannot come to this meeting."""
        return tuple(one for one in self.collisions if one.is_about({meeting}))

    def most_urgent(self, day: dt.date) -> UUID | None:
        """Which of a day's meetings to look at first: one that collides, else one to come, else the first."""
        rows = self.days.get(day, ())
        colliding = self.colliding
        found = sorted(rows, key=lambda row: (row.id not in colliding, row.status != PLANNED, row.start))
        return found[0].id if found else None


def read_period(functions: CalendarFunctions, span: Span) -> Period:
    """Read what there is in a span."""
    days: dict[dt.date, list[MeetingRow]] = defaultdict(list)
    for row in functions.meetings(span.first, span.last):
        days[row.start.date()].append(row)
    return Period(span, dict(days), tuple(functions.collisions(span.first, span.last)))
