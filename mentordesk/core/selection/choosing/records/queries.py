"""The records of choices: which there are, whether each is whole, and what it says."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.fingerprints import Verdict, verdict
from mentordesk.core.programme.rules import shown_name
from mentordesk.core.programme.tables import Person
from mentordesk.core.selection.choosing.records.errors import RecordNotReadable
from mentordesk.core.selection.choosing.tables import SelectionRecord, SelectionRecordLine

BROKEN = (ValueError, KeyError, TypeError, AttributeError)
"""What reading a record raises that somebody has changed."""


class RecordRow(NamedTuple):
    """A record: the day, who made it, its fingerprint, whether it is whole, and how many came to which result."""

    id: UUID
    day: dt.date
    author: str
    hash: str
    verdict: Verdict
    places: int
    counts: dict[str, int]


@dataclass(frozen=True)
class Told:
    """A whole record: `content` is what is about nobody, `lines` each applicant's facts by rank; names as of now.

    Who has been erased since has neither a line nor a name.
    """

    row: RecordRow
    content: dict[str, Any]
    lines: tuple[dict[str, Any], ...]
    names: dict[UUID, str]


def records(session: orm.Session, programme: UUID) -> list[RecordRow]:
    """The programme's records, the last first."""
    rows = session.scalars(
        sa.select(SelectionRecord)
        .where(SelectionRecord.programme == programme)
        .order_by(SelectionRecord.day.desc(), sa.literal_column("selection_record.rowid").desc())
    )
    return [_row(session, row) for row in rows]


def _row(session: orm.Session, row: SelectionRecord) -> RecordRow:
    places, counts = 0, dict[str, int]()
    try:
        content = json.loads(row.content)
        places, counts = int(content["places"]), {str(key): int(count) for key, count in content["counts"].items()}
    except BROKEN:
        pass  # the verdict says that it was changed
    return RecordRow(row.id, row.day, row.author, row.hash, check_record(session, row.id), places, counts)


def check_record(session: orm.Session, record: UUID) -> Verdict:
    """Whether the record is whole, was changed, or has lost the lines of people who were erased."""
    row = session.get_one(SelectionRecord, record)
    try:
        known = list(map(str, json.loads(row.content)["lines"]))
    except BROKEN:
        return Verdict.CHANGED
    return verdict(row.content, row.hash, known, [line.content for line in _lines(session, record)])


def told(session: orm.Session, record: UUID) -> Told:
    """What a record says. Raises RecordNotReadable when it was changed."""
    row = session.get_one(SelectionRecord, record)
    if check_record(session, record) is Verdict.CHANGED:
        raise RecordNotReadable
    lines = _lines(session, record)
    facts = sorted(
        (json.loads(line.content) for line in lines), key=lambda one: (one["rank"] or len(lines) + 1, one["number"])
    )
    known = _names(session, [line.person for line in lines])
    return Told(_row(session, row), json.loads(row.content), tuple(facts), known)


def _names(session: orm.Session, people: Sequence[UUID]) -> dict[UUID, str]:
    """What they are called on paper; who was erased since has no name."""
    rows = session.execute(sa.select(Person.id, Person.name, Person.hidden).where(Person.id.in_(people)))
    return {person: shown_name(name, hidden) for person, name, hidden in rows}


def _lines(session: orm.Session, record: UUID) -> list[SelectionRecordLine]:
    rows = session.scalars(
        sa.select(SelectionRecordLine).where(SelectionRecordLine.record == record).order_by(SelectionRecordLine.id)
    )
    return list(rows)


def programme_with(session: orm.Session, record: UUID) -> UUID:
    """The programme whose choice was recorded."""
    return session.get_one(SelectionRecord, record).programme
