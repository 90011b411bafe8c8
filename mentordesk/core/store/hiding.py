"""Deleting is hiding: a record with all that hangs on it, in one step, and back again together."""

from collections.abc import Iterable, Mapping
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
    """Show again what that step hid and what is still hidden; what was shown.

    What also hangs on a record that another step like it has hidden waits until that one is back.
    """
    session.flush()
    raw: Any = session.connection().connection.dbapi_connection
    below, shown = pointers(raw), list[tuple[str, str]]()
    targets = _targets(below)
    waiting = _hidden(raw, raw.execute(f"{_HID} change_set = ? ORDER BY id", (step,)).fetchall())
    while ready := [one for one in waiting if not _hangs_on_hidden(raw, *one, targets.get(one[0], ()))]:
        for table, row in ready:
            raw.execute(f"UPDATE {table} SET deleted = 0 WHERE id = ?", (row,))
        shown += ready
        left = [one for table, row in ready for one in _left_behind(raw, row, below.get(table, ()), step)]
        waiting = _hidden(raw, [*waiting, *left])
    session.expire_all()
    return [(table, UUID(row)) for table, row in shown]


_HID = "SELECT tbl, row FROM change WHERE field = 'deleted' AND new = 1 AND"


def _hidden(raw: Any, rows: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [
        (table, row)
        for table, row in dict.fromkeys(rows)
        if raw.execute(f"SELECT 1 FROM {table} WHERE id = ? AND deleted = 1", (row,)).fetchone()
    ]


def _targets(below: Mapping[str, Iterable[tuple[str, str]]]) -> dict[str, list[tuple[str, str]]]:
    """For each table its columns that point at another, with the other's name."""
    found: dict[str, list[tuple[str, str]]] = {}
    for target, pointing in below.items():
        for table, column in pointing:
            found.setdefault(table, []).append((column, target))
    return found


def _hangs_on_hidden(raw: Any, table: str, row: str, targets: Iterable[tuple[str, str]]) -> bool:
    return any(
        raw.execute(
            f"SELECT 1 FROM {table} AS below JOIN {target} AS above ON above.id = below.{column}"
            " WHERE below.id = ? AND above.deleted = 1",
            (row,),
        ).fetchone()
        for column, target in targets
    )


def _left_behind(raw: Any, row: str, below: Iterable[tuple[str, str]], step: int) -> Iterable[tuple[str, str]]:
    """What points at a row and was hidden by another step like that one, and by nothing since."""
    same = "(SELECT command FROM change_set WHERE id = :step)"
    again = "(command = 'redo' AND json_extract(label, '$.command') = " + same + ")"
    like = f"(SELECT id FROM change_set WHERE command = {same} OR {again})"
    last = "(SELECT max(id) FROM change AS other WHERE other.row = change.row AND field = 'deleted')"
    for other, column in below:
        yield from raw.execute(
            f"{_HID} tbl = :other AND row IN (SELECT id FROM {other} WHERE {column} = :row)"
            f" AND change_set IN {like} AND id = {last}",
            {"other": other, "row": row, "step": step},
        ).fetchall()
