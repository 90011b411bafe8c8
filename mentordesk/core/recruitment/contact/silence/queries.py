"""Who waits for an answer and which drafts nobody said were sent, read without the tables of either (see `counts`)."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.recruitment.contact.rules import USUAL, awaits, promised_day


class Waiting(NamedTuple):
    """How many wait for an answer that is promised for the same day; `person` is one of them."""

    promised: dt.date
    given: str
    people: int
    person: UUID


class Silence(NamedTuple):
    """What «I dag» tells of those who wait: by the day they were promised, and drafts that nobody said were sent."""

    waiting: tuple[Waiting, ...]
    drafts: int
    drafted: dt.date | None


_PROMISED_ALL = sa.text("SELECT answer_by FROM programme WHERE id = :programme AND deleted = 0")
_GROUPS = sa.text(
    "SELECT role, status, mentor_status, promised, substr(submitted, 1, 10) AS came, last, told,"
    " count(*), min(application.person)"
    " FROM application LEFT JOIN ("
    " SELECT person, max(sent) AS last, group_concat(DISTINCT CASE WHEN sent IS NOT NULL THEN kind END) AS told"
    " FROM message WHERE programme = :programme AND deleted = 0 GROUP BY person"
    ") AS heard ON heard.person = application.person"
    " WHERE programme = :programme AND deleted = 0 GROUP BY 1, 2, 3, 4, 5, 6, 7"
)
_DRAFTS = sa.text(
    "SELECT count(*), min(made) FROM message WHERE programme = :programme AND sent IS NULL AND deleted = 0"
)


def silence(session: orm.Session, programme: UUID) -> Silence:
    """Who waits for an answer, counted by the promised day: nobody is read one by one."""
    values = {"programme": programme.hex}
    everybody = session.scalars(_PROMISED_ALL, values).one()
    groups = session.execute(_GROUPS, values)
    made, first = session.execute(_DRAFTS, values).one()
    return Silence(tuple(_waiting(groups, _day(everybody))), made, _day(first))


def _waiting(groups: Iterable[Any], everybody: dt.date | None) -> list[Waiting]:
    """Groups of people who wait, those with the same day and the same reason for it together."""
    counts: dict[tuple[dt.date, str], int] = defaultdict(int)
    somebody: dict[tuple[dt.date, str], UUID] = {}
    for role, status, mentors_own, own, submitted, last, told, count, person in groups:
        day, given = promised_day(_day(own), everybody, _day(submitted), _day(last))
        kinds = (told or "").split(",")
        if day is not None and awaits(role, status, mentors_own, told=kinds, promised=given != USUAL):
            counts[day, given] += count
            somebody.setdefault((day, given), UUID(person))
    return [Waiting(day, given, count, somebody[day, given]) for (day, given), count in sorted(counts.items())]


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
