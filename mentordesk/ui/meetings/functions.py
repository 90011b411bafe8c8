"""What the page of the calendar is given: how to read, and what can be done."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from mentordesk.core.meetings.queries import MeetingRow, PlannedSeries, SeriesRow
from mentordesk.core.meetings.rules import Collision, Rhythm

Holidays = Mapping[dt.date, str]


@dataclass(frozen=True)
class Choice:
    """Somebody, or a pair, that can be chosen by name."""

    id: UUID
    name: str


@dataclass(frozen=True)
class Prospect:
    """The pairs that meetings can be planned for, those without any to come, the programme's first and last day."""

    pairs: tuple[Choice, ...]
    without: tuple[UUID, ...]
    start: dt.date
    end: dt.date


@dataclass(frozen=True)
class YearOfHolidays:
    """The public holidays of a year, by name."""

    year: int
    names: Holidays


@dataclass(frozen=True)
class Suggestion:
    """Where a meeting could go instead; `start` None: nowhere in the next two weeks."""

    meeting: UUID
    start: dt.datetime | None


@dataclass(frozen=True)
class Foretold:
    """What a series of this rhythm would make."""

    rhythm: Rhythm
    plan: PlannedSeries


@dataclass(frozen=True)
class CalendarFunctions:
    """The page's doors. What needs the calendar of holidays answers later, by the callable that it is given."""

    now: Callable[[], dt.datetime]
    meetings: Callable[[dt.date, dt.date], Sequence[MeetingRow]]
    """Of the programme, from one day to another, both included."""
    collisions: Callable[[dt.date, dt.date], Sequence[Collision[MeetingRow]]]
    holidays: Callable[[int, Callable[[YearOfHolidays], None]], None]
    day_of: Callable[[UUID], tuple[dt.date, UUID] | None]
    """The day to show, and the meeting on it, for a meeting or a pair; None when there is none."""
    suggest: Callable[[UUID, Callable[[Suggestion], None]], None]
    series: Callable[[UUID, Callable[[SeriesRow], None]], None]
    mark: Callable[[UUID, str], bool]
    """A meeting as `held`, `missed` or `cancelled`."""
    move: Callable[[UUID, dt.datetime], bool]
    change_place: Callable[[UUID, str], bool]
    prospect: Callable[[], Prospect]
    foretell: Callable[[Rhythm, Collection[UUID], Callable[[Foretold], None], Callable[[BaseException], None]], None]
    """What a series would make for these pairs, or why it cannot be."""
    plan: Callable[[Rhythm, Collection[UUID], Callable[[PlannedSeries], None]], None]
    people: Callable[[], Sequence[Choice]]
    export: Callable[[UUID | None], None]
    """The calendar of the programme, or of one person in it, into a file that the person chooses."""
    explain: Callable[[BaseException], str]
    go: Callable[[str, UUID | None], object]
