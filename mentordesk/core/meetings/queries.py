"""What screens, calendars and the command line read of meetings."""

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.matching.settings.queries import settings_of
from mentordesk.core.matching.settings.rules import GROUP
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings import rules
from mentordesk.core.meetings.errors import NoPairsToPlan, PairUnknown
from mentordesk.core.meetings.public_holidays import public_holidays
from mentordesk.core.meetings.rules import Collision, Holiday, Rhythm
from mentordesk.core.meetings.tables import Meeting, Series
from mentordesk.core.programme.queries import hidden_people
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.programme.tables import Person

_DAY = dt.timedelta(days=1)
_ADEPT, _MENTOR = orm.aliased(Person), orm.aliased(Person)
_NAMES = {"adept_name": _ADEPT.name, "mentor_name": _MENTOR.name}


@dataclass(frozen=True)
class MeetingRow:
    """A meeting and who meets. `start` is the clock on the wall in Norway; `series` None: planned by itself."""

    id: UUID
    programme: UUID
    pair: UUID
    series: UUID | None
    adept: UUID
    adept_name: str
    mentor: UUID
    mentor_name: str
    start: dt.datetime
    minutes: int
    place: str | None
    status: str
    revision: int

    @property
    def end(self) -> dt.datetime:
        """When it is over, on the same clock."""
        return rules.end_of(self)

    def name_of(self, person: UUID) -> str:
        """The name of one of the two."""
        return self.adept_name if person == self.adept else self.mentor_name

    def other_name(self, person: UUID) -> str:
        """The name of the one whom this person meets."""
        return self.mentor_name if person == self.adept else self.adept_name


class PlannedSeries(NamedTuple):
    """What a series makes: the meetings, how many stood there `already`, the holidays left out, who is asked twice."""

    made: tuple[MeetingRow, ...]
    already: int
    holidays: tuple[Holiday, ...]
    collisions: tuple[Collision[MeetingRow], ...]


@dataclass(frozen=True)
class SeriesRow:
    """A series with the holidays on which it has no meeting."""

    id: UUID
    pair: UUID
    rhythm: Rhythm
    holidays: tuple[Holiday, ...]


class CalendarMeeting(NamedTuple):
    """A meeting as a calendar takes it: it believes the higher `sequence`. `changed` is UTC."""

    meeting: MeetingRow
    sequence: int
    changed: dt.datetime


def meetings(
    session: orm.Session,
    programme: UUID | None,
    *,
    person: UUID | None = None,
    first: dt.date | None = None,
    last: dt.date | None = None,
) -> list[MeetingRow]:
    """The meetings of a programme (None: of the whole file) or of one person in it, by start and the adept's name.

    `first` and `last` are days, both included.
    """
    where = _within(first, last)
    if programme is not None:
        where.append(MentorPair.programme == programme)
    if person is not None:
        where.append(_wants([person]))
    return _rows(session, *where)


def _within(first: dt.date | None, last: dt.date | None) -> list[sa.ColumnElement[bool]]:
    where: list[sa.ColumnElement[bool]] = []
    if first is not None:
        where.append(Meeting.start >= dt.datetime.combine(first, dt.time.min))
    if last is not None:
        where.append(Meeting.start <= dt.datetime.combine(last, dt.time.max))
    return where


def next_meetings(
    session: orm.Session, programme: UUID, *, after: dt.datetime, limit: int | None = None
) -> list[MeetingRow]:
    """The planned meetings that begin at that time (on the clock on the wall) or later, the nearest first."""
    where = (MentorPair.programme == programme, Meeting.status == rules.PLANNED, Meeting.start >= after)
    return _rows(session, *where, limit=limit)


def meeting_of(session: orm.Session, meeting: UUID) -> MeetingRow:
    """The meeting with that id."""
    (row,) = _rows(session, Meeting.id == meeting)
    return row


def _wants(people: Iterable[UUID]) -> sa.ColumnElement[bool]:
    """That a pair holds one of these people."""
    ids = list(people)
    return MentorPair.adept.in_(ids) | MentorPair.mentor.in_(ids)


def _rows(session: orm.Session, *where: sa.ColumnElement[bool], limit: int | None = None) -> list[MeetingRow]:
    own = ("id", "pair", "series", "start", "minutes", "place", "status", "revision")
    chosen = (
        sa.select(
            *(getattr(Meeting, key) for key in own),
            *(getattr(MentorPair, key) for key in ("programme", "adept", "mentor")),
            *(column.label(label) for label, column in _NAMES.items()),
        )
        .join(MentorPair, Meeting.pair == MentorPair.id)
        .join(_ADEPT, MentorPair.adept == _ADEPT.id)
        .join(_MENTOR, MentorPair.mentor == _MENTOR.id)
        .where(*where)
        .order_by(Meeting.start, _ADEPT.name, Meeting.id)
        .limit(limit)
    )
    return [MeetingRow(**row) for row in session.execute(chosen).mappings()]


def collisions(
    session: orm.Session, programme: UUID, *, first: dt.date | None = None, last: dt.date | None = None
) -> list[Collision[MeetingRow]]:
    """Who is asked to be in two meetings at once, one of them in this programme and in this period, by start.

    The other meeting may belong to another programme of the file.
    """
    around = _within(first and first - _DAY, last and last + _DAY)  # no meeting lasts longer than a day
    rows = _rows(session, *around)
    low, high = first or dt.date.min, last or dt.date.max
    own = {row.id for row in rows if row.programme == programme and low <= row.start.date() <= high}
    return [one for one in _colliding(session, _busy(rows)) if one.is_about(own)]


def _colliding(session: orm.Session, rows: Iterable[MeetingRow]) -> list[Collision[MeetingRow]]:
    """Where somebody is to be in two meetings at once; a mentor's group that meets is one meeting, not several."""
    found = rules.collisions(rows)
    programmes = {one.first.programme for one in found if rules.is_one_gathering(one)}
    groups = {key for key in programmes if settings_of(session, key).preset == GROUP}
    return [one for one in found if one.first.programme not in groups or not rules.is_one_gathering(one)]


def collisions_of(session: orm.Session, meeting: UUID) -> list[Collision[MeetingRow]]:
    """Who of the two is asked to be somewhere else during this meeting, by start."""
    others = _others(session, meeting_of(session, meeting))
    return [one for one in _colliding(session, others) if one.is_about({meeting})]


def _others(session: orm.Session, row: MeetingRow) -> list[MeetingRow]:
    """All that takes time of the two who meet, the meeting itself among it."""
    return _busy(_rows(session, _wants([row.adept, row.mentor])))


def _busy(rows: Iterable[MeetingRow]) -> list[MeetingRow]:
    return [row for row in rows if row.status in rules.TAKES_TIME]


def suggested_start(session: orm.Session, meeting: UUID) -> dt.datetime | None:
    """Where a meeting could go: the next working day at the same time on which both are free, None without one."""
    row = meeting_of(session, meeting)
    day = row.start.date()
    holidays = public_holidays(day, day + rules.LOOK_AHEAD)
    return rules.free_start(row, _others(session, row), holidays)


def series_of(session: orm.Session, series: UUID) -> SeriesRow:
    """The series with that id."""
    row = session.get_one(Series, series)
    rhythm = Rhythm(row.weeks, row.first.date(), row.first.time(), row.minutes, row.until, row.place)
    _, left_out = rules.series_dates(rhythm, public_holidays(rhythm.first, rhythm.until))
    return SeriesRow(row.id, row.pair, rhythm, tuple(left_out))


def planned_series(
    session: orm.Session,
    programme: UUID,
    rhythm: Rhythm,
    *,
    pairs: Collection[UUID] | None = None,
    language: str = "nb",
) -> PlannedSeries:
    """What a series would make for these pairs (None: for all that meet), without making it.

    A pair gets no second meeting where one stands at the same time. `language`: of the holidays' names.
    Raises RhythmImpossible, SeriesEndsBeforeFirst, SeriesTooLong, NoPairsToPlan, PairUnknown.
    """
    rules.check_rhythm(rhythm)
    days, left_out = rules.series_dates(rhythm, public_holidays(rhythm.first, rhythm.until, language))
    wished = [row for pair in _pairs(session, programme, pairs) for row in _wished(pair, rhythm, days)]
    people = {person for row in wished for person in (row.adept, row.mentor)}
    there = _busy(_rows(session, _wants(people)))
    taken = {(row.pair, row.start) for row in there}
    made = [row for row in wished if (row.pair, row.start) not in taken]
    fresh = {row.id for row in made}
    return PlannedSeries(
        made=tuple(made),
        already=len(wished) - len(made),
        holidays=tuple(left_out),
        collisions=tuple(one for one in _colliding(session, [*there, *made]) if one.is_about(fresh)),
    )


class _Pair(NamedTuple):
    pair: UUID
    programme: UUID
    adept: UUID
    adept_name: str
    mentor: UUID
    mentor_name: str


def _pairs(session: orm.Session, programme: UUID, pairs: Collection[UUID] | None) -> list[_Pair]:
    """The programme's pairs by the adept's name: those asked for, else those that meet."""
    chosen = (
        sa.select(MentorPair.id.label("pair"), MentorPair.programme, MentorPair.adept, MentorPair.mentor)
        .add_columns(*(column.label(label) for label, column in _NAMES.items()))
        .join(_ADEPT, MentorPair.adept == _ADEPT.id)
        .join(_MENTOR, MentorPair.mentor == _MENTOR.id)
        .where(MentorPair.programme == programme)
        .where(MentorPair.status.in_(rules.PAIRS_THAT_MEET) if pairs is None else MentorPair.id.in_(list(pairs)))
        .order_by(_ADEPT.name, MentorPair.id)
    )
    found = [_Pair(**row) for row in session.execute(chosen).mappings()]
    for missing in set(pairs or ()) - {row.pair for row in found}:
        raise PairUnknown(pair=str(missing))
    if not found:
        raise NoPairsToPlan
    return found


def _wished(pair: _Pair, rhythm: Rhythm, days: Iterable[dt.date]) -> list[MeetingRow]:
    series = new_id()
    return [
        MeetingRow(
            id=new_id(),
            series=series,
            start=dt.datetime.combine(day, rhythm.time),
            minutes=rhythm.minutes,
            place=rhythm.place,
            status=rules.PLANNED,
            revision=0,
            **pair._asdict(),
        )
        for day in days
    ]


def calendar_meetings(session: orm.Session, programme: UUID, *, person: UUID | None = None) -> list[CalendarMeeting]:
    """The meetings of a programme, or of one person in it, with what a calendar must know of their changes.

    A calendar goes to others: who is hidden is there by initials.
    """
    hidden = hidden_people(session)
    told = {UUID(key): (back, when) for key, back, when in session.execute(_TOLD)}
    found = []
    for row in meetings(session, programme, person=person):
        back, when = told[row.id]
        found.append(CalendarMeeting(_discreet(row, hidden), row.revision + back, dt.datetime.fromisoformat(when)))
    return found


def _discreet(row: MeetingRow, hidden: Collection[UUID]) -> MeetingRow:
    if not {row.adept, row.mentor} & set(hidden):
        return row
    adept, mentor = shown_name(row.adept_name, row.adept in hidden), shown_name(row.mentor_name, row.mentor in hidden)
    return replace(row, adept_name=adept, mentor_name=mentor)


_TOLD = sa.text(
    "SELECT change.row,"
    " coalesce(sum(CASE WHEN field = 'revision' AND old > new THEN old - new + 1 END), 0), max(wall_utc)"
    " FROM meeting JOIN change ON change.row = meeting.id JOIN change_set ON change_set.id = change.change_set"
    " GROUP BY change.row"
)
"""By how much the sequence is ahead of the revision, and when the meeting last changed. An undo sets the revision back,
but a calendar that has seen the higher number would not listen to a lower one."""
