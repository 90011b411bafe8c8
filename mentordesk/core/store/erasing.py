"""Erasing: rows are removed, the journal forgets what they held, and the ledger remembers the ids that must not return.

The chain of hashes still holds afterwards, undo passes over what is gone, and a restored backup forgets it again.
"""

import datetime as dt
import json
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.store import journal, search
from mentordesk.core.store.blanking import STAYS, unguarded, wipe, wipe_fields
from mentordesk.core.store.errors import ErasedNotRewritten
from mentordesk.core.store.file import connect, told
from mentordesk.core.store.undo import pointers
from mentordesk.core.store.unit import Store

Place = tuple[str, str]
"""A table and a row of it. In the ledger `row.field` stands for one field of a row that stays."""

AGAIN = "store.erase_again"
"""The step that erases in a restored backup what had been erased since it was made."""


@dataclass(frozen=True)
class Erased:
    """One erasure as its receipt and the ledger know it: nothing in it says who it was.

    `erasure` and `subject` are ids, `places` what is gone.
    """

    erasure: str
    kind: str
    subject: str
    records: int
    day: dt.date
    places: tuple[Place, ...]
    reason: str = ""
    author: str = ""


def hanging_on(session: orm.Session, table: str, row: UUID) -> list[tuple[str, UUID]]:
    """What would go with this row, itself first, the hidden rows too."""
    return [(name, UUID(key)) for name, key in _below(_raw(session), [(table, row.hex)])]


def erase_rows(session: orm.Session, rows: Iterable[tuple[str, UUID]], erasure: UUID) -> dict[str, int]:
    """Remove rows with everything that hangs on them, inside the open step; how many went, by table.

    `erasure` is the id of the receipt, which the caller writes. `rewrite` must follow when the step is kept.
    """
    session.flush()
    raw = _raw(session)
    gone = _below(raw, [(table, row.hex) for table, row in rows])
    _erase(raw, gone, erasure.hex)
    session.expire_all()
    return dict(Counter(name for name, _ in gone))


def blank_fields(
    session: orm.Session, table: str, rows: Collection[UUID], fields: Collection[str], erasure: UUID
) -> None:
    """Empty fields of rows that stay, inside the open step, and wipe them from the journal.

    A field that must hold something holds empty text (a number 0) then. `rewrite` must follow when the step is kept.
    """
    session.flush()
    raw = _raw(session)
    _blank(raw, table, [row.hex for row in rows], fields)
    _remember(raw, [(table, f"{row.hex}.{name}") for row in rows for name in fields], erasure.hex)
    session.expire_all()


def rewrite(store: Store) -> None:
    """Write the file anew, so that no free corner of it holds what was erased. Raises ErasedNotRewritten.

    To be called when the step is kept; takes as long as a backup.
    """
    try:
        with told(store.path.name):
            connection = connect(store.path, store.key)
            try:
                connection.execute("VACUUM")
            finally:
                connection.close()
    except Trouble:
        raise ErasedNotRewritten(name=store.path.name) from None


def ledger(connection: Any) -> list[Erased]:
    """What was erased in this file, the first first."""
    places: dict[str, list[Place]] = {}
    for row, table, erasure in connection.execute("SELECT row, tbl, erasure FROM erased ORDER BY row"):
        places.setdefault(erasure, []).append((table, row))
    receipts = connection.execute(
        "SELECT id, kind, subject, records, day, reason, author FROM erasure ORDER BY day, id"
    ).fetchall()
    return [
        Erased(key, kind, subject, records, dt.date.fromisoformat(day), tuple(places.get(key, ())), reason, author)
        for key, kind, subject, records, day, reason, author in receipts
    ]


def reapply(connection: Any, known: Iterable[Erased]) -> int:
    """Erase in a restored file what had been erased since it was made, as a step of its own; how many rows went.

    The connection is a writing one outside of any transaction; the file is written anew in the end. A place that is not
    there any more is only remembered. Nothing happens when the file knows all these erasures.
    """
    there = {row[0] for row in connection.execute("SELECT id FROM erasure")}
    fresh = [one for one in known if one.erasure not in there]
    if not fresh:
        return 0
    connection.execute("BEGIN IMMEDIATE")
    try:
        number = journal.open_set(connection, AGAIN, log=True)
        count = sum(_erase_again(connection, one) for one in fresh)
        journal.close_set(connection, number, {"count": count})
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("VACUUM")
    return count


def _erase_again(raw: Any, one: Erased) -> int:
    tables = journal.journalled(raw)
    known = [place for place in one.places if place[0] in tables]
    whole = _below(raw, [place for place in known if "." not in place[1]])
    _erase(raw, whole, one.erasure)
    for table, place in known:
        row, _, name = place.partition(".")
        if name in tables[table]:
            _blank(raw, table, [row], [name])
    _remember(raw, one.places, one.erasure)
    raw.execute(
        "INSERT INTO erasure(id, kind, subject, records, reason, day, author) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (one.erasure, one.kind, one.subject, one.records, one.reason, one.day.isoformat(), one.author),
    )
    return len(whole)


def _below(raw: Any, places: Iterable[Place]) -> list[Place]:
    """The rows that are there, and every row that points at one of them, however far down, the hidden ones too."""
    pointing = pointers(raw)
    known: dict[Place, None] = {}
    wave = [place for place in dict.fromkeys(places) if _is_there(raw, place)]
    while wave:
        known.update(dict.fromkeys(wave))
        by_table: dict[str, list[str]] = {}
        for table, row in wave:
            by_table.setdefault(table, []).append(row)
        found = [
            (other, row)
            for table, rows in by_table.items()
            for other, column in pointing.get(table, ())
            for (row,) in raw.execute(f"SELECT id FROM {other} WHERE {column} IN {_LISTED}", (json.dumps(rows),))
        ]
        wave = [place for place in dict.fromkeys(found) if place not in known]
    return list(known)


_LISTED = "(SELECT value FROM json_each(?))"


def _is_there(raw: Any, place: Place) -> bool:
    return raw.execute(f"SELECT 1 FROM {place[0]} WHERE id = ?", (place[1],)).fetchone() is not None


def _erase(raw: Any, gone: Collection[Place], erasure: str) -> None:
    by_table: dict[str, list[str]] = {}
    for table, row in gone:
        by_table.setdefault(table, []).append(row)
    ids = json.dumps([row for _, row in gone])
    with unguarded(raw, STAYS, *(f"{table}_bd" for table in by_table)):
        for table, rows in by_table.items():
            raw.execute(f"DELETE FROM {table} WHERE id IN {_LISTED}", (json.dumps(rows),))
        raw.execute(f"DELETE FROM search WHERE id IN {_LISTED}", (ids,))
        wipe(raw, "row IN (SELECT value FROM json_each(:ids))", {"ids": ids})
        _wipe_pointers(raw, ids)
    _remember(raw, gone, erasure)


def _wipe_pointers(raw: Any, ids: str) -> None:
    """Rows that stay may once have pointed at one that is gone: undo must not make them point there again."""
    listed = "(SELECT value FROM json_each(:ids))"
    found = raw.execute(
        "SELECT DISTINCT row, field FROM change"
        f" WHERE field IS NOT NULL AND value_hash IS NULL AND (old IN {listed} OR new IN {listed})",
        {"ids": ids},
    ).fetchall()
    for row, name in found:
        wipe(raw, "row = :row AND field = :field", {"row": row, "field": name})


def _blank(raw: Any, table: str, rows: Collection[str], fields: Collection[str]) -> None:
    needed = {row[1]: row[2] for row in raw.execute(f"PRAGMA table_info({table})") if row[3]}
    nothing = {name: {"TEXT": "''", "INTEGER": "0"}[needed[name]] if name in needed else "NULL" for name in fields}
    changes = ", ".join(f"{name} = {value}" for name, value in nothing.items())
    ids = json.dumps(list(rows))
    with unguarded(raw, STAYS, f"{table}_au"):
        raw.execute(f"UPDATE {table} SET {changes} WHERE id IN {_LISTED}", (ids,))
        wipe_fields(raw, rows, fields)
    search.write(raw, table, ids)


def _remember(raw: Any, places: Iterable[Place], erasure: str) -> None:
    raw.executemany(
        "INSERT OR REPLACE INTO erased(row, tbl, erasure) VALUES (?, ?, ?)",
        [(row, table, erasure) for table, row in places],
    )


def _raw(session: orm.Session) -> Any:
    return session.connection().connection.dbapi_connection
