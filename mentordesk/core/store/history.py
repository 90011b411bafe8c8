"""The history as people read it: steps newest first, by person, by day, and what each step changed."""

import datetime as dt
import json
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.store.undo import stacks


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
    found = stacks(session.connection().connection.dbapi_connection)
    counting = {found.root[number] for number in found.undo}
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
            undone=not row.log and row.undoes is None and row.id not in counting,
            log=bool(row.log),
        )
        for row in rows
    ]


def changes_of(session: orm.Session, number: int) -> list[FieldChange]:
    """What a step changed, in the order in which it did."""
    rows = session.execute(
        sa.text("SELECT tbl, row, field, old, new FROM change WHERE change_set = :number ORDER BY id"),
        {"number": number},
    )
    return [FieldChange(row.tbl, UUID(row.row), row.field, row.old, row.new) for row in rows]
