"""The history as people read it: steps newest first, by person, by day, and what each step changed."""

import datetime as dt
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.store.undo import KNOWN, stacks

_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class HistoryLine:
    """One step. `when` is UTC; `undone`: the step does not count now; `log`: it only notes that something happened."""

    id: int
    when: dt.datetime
    who: str
    command: str
    facts: dict[str, object]
    undone: bool
    log: bool


@dataclass(frozen=True)
class FieldChange:
    """One field of one row; `field` is None when the row is new, and `new` then holds the row as JSON."""

    table: str
    row: UUID
    field: str | None
    old: str | int | None
    new: str | int | None


def history(
    session: orm.Session, *, record: UUID | None = None, day: dt.date | None = None, limit: int | None = None
) -> list[HistoryLine]:
    """The steps, newest first: those about one record (and what points at it), or of one day (in UTC)."""
    where, values = ["1"], dict[str, object]()
    if record is not None:
        where.append(
            "id IN (SELECT change_set FROM change WHERE row = :record UNION"
            " SELECT change_set FROM change WHERE field IS NULL AND instr(new, :record))"
        )
        values["record"] = record.hex
    if day is not None:
        where.append("substr(wall_utc, 1, 10) = :day")
        values["day"] = day.isoformat()
    count = counting(session)
    rows = session.execute(
        sa.text(
            "SELECT id, wall_utc, author, command, label, log, undoes FROM change_set"
            f" WHERE {' AND '.join(where)} ORDER BY id DESC LIMIT :limit"
        ),
        {**values, "limit": -1 if limit is None else limit},
    )
    return [
        HistoryLine(
            id=row.id,
            when=dt.datetime.fromisoformat(row.wall_utc),
            who=row.author,
            command=row.command,
            facts=json.loads(row.label),
            undone=not row.log and row.undoes is None and row.id not in count,
            log=bool(row.log),
        )
        for row in rows
    ]


def steps_about(session: orm.Session, records: Iterable[UUID]) -> frozenset[int]:
    """The steps that touched these records, or one that named them when it was new (an application its person)."""
    touched = sa.text(
        "SELECT DISTINCT change_set FROM change WHERE row = :record OR row IN"
        " (SELECT row FROM change WHERE field IS NULL AND instr(new, :record))"
    )
    return frozenset(number for record in records for number in session.scalars(touched, {"record": record.hex}).all())


def counting(session: orm.Session) -> frozenset[int]:
    """The steps that count now: those that nobody has taken back, lines of the log apart."""
    found = stacks(session.connection().connection.dbapi_connection)
    return frozenset(found.root[number] for number in found.undo)


def changes_of(
    session: orm.Session, number: int, *, limit: int | None = None, but_new_of: Iterable[str] = ()
) -> list[FieldChange]:
    """What a step changed, in the order in which it did; `but_new_of` names tables whose new rows are left out."""
    rows = session.execute(
        sa.text(
            f"SELECT tbl, row, field, old, new FROM change WHERE change_set = :number AND {KNOWN}"
            " AND (field IS NOT NULL OR tbl NOT IN (SELECT value FROM json_each(:tables))) ORDER BY id LIMIT :limit"
        ),
        {"number": number, "tables": json.dumps(list(but_new_of)), "limit": -1 if limit is None else limit},
    )
    return [FieldChange(row.tbl, UUID(row.row), row.field, row.old, row.new) for row in rows]


def size_of(session: orm.Session, number: int) -> tuple[int, dict[str, int]]:
    """How many changes a step made in all, and how many of them are new rows, by table."""
    rows = session.execute(
        sa.text(
            f"SELECT tbl, count(*), sum(field IS NULL) FROM change WHERE change_set = :number AND {KNOWN} GROUP BY tbl"
        ),
        {"number": number},
    ).all()
    return sum(row[1] for row in rows), {row[0]: row[2] for row in rows if row[2]}


def is_wiped(session: orm.Session, number: int) -> bool:
    """Whether something that a step changed was wiped from the journal since."""
    wiped = f"SELECT 1 FROM change WHERE change_set = :number AND NOT {KNOWN} LIMIT 1"
    return session.execute(sa.text(wiped), {"number": number}).first() is not None


def beginnings(session: orm.Session, rows: Iterable[UUID]) -> dict[UUID, dict[str, object]]:
    """These rows, and whatever they name, as they were when they were new: enough to say what or whom they are about.

    Fields without a value are left out, and so are rows that the history does not know.
    """
    found: dict[UUID, dict[str, object]] = {}
    wanted = set(rows)
    while wanted:
        ids = json.dumps([row.hex for row in wanted])
        lines = session.execute(
            sa.text(
                "SELECT row, new FROM change WHERE field IS NULL AND new IS NOT NULL"
                " AND row IN (SELECT value FROM json_each(:ids))"
            ),
            {"ids": ids},
        )
        fresh = {UUID(line.row): json.loads(line.new) for line in lines}
        found |= fresh
        named = {UUID(value) for row in fresh.values() for value in row.values() if _is_id(value)}
        wanted = named - found.keys() - wanted
    return found


def first_seen(session: orm.Session, rows: Iterable[UUID]) -> dict[UUID, dt.datetime]:
    """When these rows were new, in UTC."""
    lines = session.execute(
        sa.text(
            "SELECT row, min(wall_utc) FROM change JOIN change_set ON change_set.id = change.change_set"
            " WHERE field IS NULL AND row IN (SELECT value FROM json_each(:ids)) GROUP BY row"
        ),
        {"ids": json.dumps([row.hex for row in rows])},
    )
    return {UUID(row): dt.datetime.fromisoformat(when) for row, when in lines}


def _is_id(value: object) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None
