"""Pure decisions about meetings: the days of a series, who is asked to be in two places, what can be moved.

A meeting is `planned`, then `held`, `cancelled` or `missed`; a wrong mark is corrected by another. To move a meeting is
a passage and no status of its own: it is planned again, at another time.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Generic, NamedTuple, Protocol, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from mentordesk.core.matching.rules import LIVE
from mentordesk.core.meetings.errors import MeetingNotPlanned, RhythmImpossible, SeriesEndsBeforeFirst, SeriesTooLong

ZONE = "Europe/Oslo"

PLANNED = "planned"
HELD = "held"
CANCELLED = "cancelled"
MISSED = "missed"

TAKES_TIME = frozenset((PLANNED, HELD))
"""Meetings for which people are there, or will be."""

PAIRS_THAT_MEET = LIVE - {"paused"}
"""Statuses of the pairs that a series for everybody is for."""

LONGEST = 3
"""Years that a series may run; beyond it somebody mistyped the year."""

LOOK_AHEAD = dt.timedelta(days=14)
"""How far from its day another time for a meeting is looked for."""

_DAY = dt.timedelta(days=1)
_MINUTES_OF_DAY = 24 * 60
_SATURDAY = 5


@dataclass(frozen=True)
class Rhythm:
    """A series as it is wished for: every so many `weeks` from `first` on, at `time`, no later than `until`."""

    weeks: int
    first: dt.date
    time: dt.time
    minutes: int
    until: dt.date
    place: str | None = None


class Holiday(NamedTuple):
    """A public holiday on which a series has no meeting."""

    date: dt.date
    name: str


class Slot(Protocol):
    """What two people have given their time to."""

    @property
    def id(self) -> UUID: ...
    @property
    def programme(self) -> UUID: ...
    @property
    def adept(self) -> UUID: ...
    @property
    def mentor(self) -> UUID: ...
    @property
    def start(self) -> dt.datetime: ...
    @property
    def minutes(self) -> int: ...


S = TypeVar("S", bound=Slot)


@dataclass(frozen=True)
class Collision(Generic[S]):
    """One person in two meetings at the same time; `first` begins no later than `second`."""

    person: UUID
    first: S
    second: S

    def is_about(self, meetings: Collection[UUID]) -> bool:
        """Whether one of the two meetings is among these."""
        return self.first.id in meetings or self.second.id in meetings


def check_rhythm(rhythm: Rhythm) -> None:
    """Raises RhythmImpossible, SeriesEndsBeforeFirst, SeriesTooLong."""
    if rhythm.weeks < 1 or not 1 <= rhythm.minutes <= _MINUTES_OF_DAY:
        raise RhythmImpossible
    if rhythm.until < rhythm.first:
        raise SeriesEndsBeforeFirst
    if rhythm.until.year - rhythm.first.year > LONGEST:
        raise SeriesTooLong(years=LONGEST)


def series_dates(rhythm: Rhythm, holidays: Mapping[dt.date, str]) -> tuple[list[dt.date], list[Holiday]]:
    """The days of a series, and the holidays it would have met on."""
    count = (rhythm.until - rhythm.first).days // (7 * rhythm.weeks) + 1
    days = [rhythm.first + dt.timedelta(weeks=rhythm.weeks * number) for number in range(count)]
    left_out = [Holiday(day, holidays[day]) for day in days if day in holidays]
    return [day for day in days if day not in holidays], left_out


def collisions(slots: Iterable[S]) -> list[Collision[S]]:
    """Every two meetings that want the same person at the same time, by start. One may begin when another ends."""
    by_person: dict[UUID, list[S]] = defaultdict(list)
    for slot in sorted(slots, key=lambda slot: (slot.start, slot.id)):
        for person in (slot.adept, slot.mentor):
            by_person[person].append(slot)
    found = [Collision(person, *two) for person, own in by_person.items() for two in _overlaps(own)]
    return sorted(found, key=lambda one: (one.second.start, one.first.start, one.person))


def is_one_gathering(one: Collision[S]) -> bool:
    """Whether the two could be one meeting of a mentor with several adepts: in one programme, at one time."""
    first, second = one.first, one.second
    times = {(slot.programme, slot.mentor, slot.start, slot.minutes) for slot in (first, second)}
    return len(times) == 1 and one.person == first.mentor


def _overlaps(own: Sequence[S]) -> Iterator[tuple[S, S]]:
    for number, first in enumerate(own):
        for second in islice(own, number + 1, None):
            if second.start >= end_of(first):
                break
            yield first, second


def end_of(slot: Slot) -> dt.datetime:
    """When a meeting is over, on the clock on the wall."""
    return slot.start + dt.timedelta(minutes=slot.minutes)


def free_start(slot: S, others: Iterable[S], holidays: Collection[dt.date]) -> dt.datetime | None:
    """The next working day, at the same time of the day, on which both are free; None in a fortnight without one."""
    people = {slot.adept, slot.mentor}
    busy = [one for one in others if one.id != slot.id and people & {one.adept, one.mentor}]
    length = dt.timedelta(minutes=slot.minutes)
    for start in (slot.start + _DAY * number for number in range(1, LOOK_AHEAD.days + 1)):
        works = start.weekday() < _SATURDAY and start.date() not in holidays
        if works and not any(one.start < start + length and start < end_of(one) for one in busy):
            return start
    return None


def check_movable(status: str) -> None:
    """Raises MeetingNotPlanned for what was held, missed or cancelled."""
    if status != PLANNED:
        raise MeetingNotPlanned(status=status)


def with_offset(wall_clock: dt.datetime) -> dt.datetime:
    """The moment at which the clock on the wall in Norway shows that time."""
    return wall_clock.replace(tzinfo=ZoneInfo(ZONE))
