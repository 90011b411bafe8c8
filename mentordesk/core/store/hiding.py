"""Deleting is hiding: a record with all that hangs on it, in one step, and back again together."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.store.undo import pointers


def hide(session: orm.Session, table: str, row: UUID) -> list[tuple[str, UUID]]:
    """Hide a row and every visible row that points at it, however far down; what was hidden, the row itself first."""
    session.flush()
    raw: Any = session.connection().connection.dbapi_connection
    hidden = list(_below(raw, table, row.hex))
    for name, key in hidden:
        raw.execute(f"UPDATE {name} SET deleted = 1 WHERE id = ? AND deleted = 0", (key,))
    session.expire_all()
    return [(name, UUID(key)) for name, key in hidden]


def _below(raw: Any, table: str, row: str) -> Iterable[tuple[str, str]]:
    known, wave = {(table, row)}, [(table, row)]
    below = pointers(raw)
    while wave:
        yield from wave
        found = [
            (other, key)
            for name, target in wave
            for other, column in below.get(name, ())
            for (key,) in raw.execute(
                f"SELECT id FROM {other} WHERE {column} = ? AND deleted = 0", (target,)
            ).fetchall()
        ]
        wave = [one for one in dict.fromkeys(found) if one not in known]
        known.update(wave)


def bring_back(session: orm.Session, step: int) -> list[tuple[str, UUID]]:
    """Show again what that step hid and what is still hidden."""
    session.flush()
    raw: Any = session.connection().connection.dbapi_connection
    rows = raw.execute(
        "SELECT tbl, row FROM change WHERE change_set = ? AND field = 'deleted' AND new = 1 ORDER BY id", (step,)
    ).fetchall()
    shown = [
        (table, UUID(row))
        for table, row in rows
        if raw.execute(f"UPDATE {table} SET deleted = 0 WHERE id = ? AND deleted = 1", (row,)).rowcount
    ]
    session.expire_all()
    return shown
