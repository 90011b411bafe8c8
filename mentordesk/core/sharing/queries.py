"""What of the file a share is made of, and what of a share the file has already."""

import json
from collections.abc import Container, Iterable
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.sharing.contents import BY_NAME, TABLES
from mentordesk.core.sharing.package import Package
from mentordesk.core.sharing.records import Key, Row, in_order
from mentordesk.core.sharing.rules import Comparison, Here, compare
from mentordesk.core.sharing.shape import PROGRAMME, Table
from mentordesk.core.store.base import Base, Record

Found = dict[str, list[Row]]


def travelling(session: orm.Session, programme: UUID) -> tuple[Row, ...]:
    """All visible records of a programme, and the people and the organisation that they name, in a share's order."""
    found: Found = {PROGRAMME: _rows(session, BY_NAME[PROGRAMME], "id", [programme])}
    _add_what_hangs(session, found)
    for table in TABLES:
        if table.owner is None and table.name not in found:
            found[table.name] = _rows(session, table, "id", _named(found, table.name))
    _add_what_hangs(session, found)
    return _whole(in_order(row for rows in found.values() for row in rows))


def _add_what_hangs(session: orm.Session, found: Found) -> None:
    """The records that hang on those found so far, in the tables that were not looked through yet."""
    for table in TABLES:
        if table.owner is None or table.name in found:
            continue
        owners = table.columns[table.owner].names or ""
        if owners in found:
            found[table.name] = _rows(session, table, table.owner, (row.id for row in found[owners]))


def _named(found: Found, table: str) -> set[UUID]:
    keys = (key for rows in found.values() for row in rows for key in row.names().values())
    return {key.id for key in keys if key.table == table}


def _whole(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Leave out what names a record that stays at home (it is deleted)."""
    there: set[Key] = set()
    kept = []
    for row in rows:
        away = {name for name, key in row.names().items() if key not in there}
        if any(not BY_NAME[row.table].columns[name].loose for name in away):
            continue
        there.add(row.key)
        kept.append(Row(row.table, row.id, {name: value for name, value in row.values.items() if name not in away}))
    return tuple(kept)


def compared(session: orm.Session, package: Package) -> Comparison:
    """What taking the package in would do to this file."""
    here: dict[Key, Here] = {}
    for table in TABLES:
        ids = [row.id for row in package.rows if row.table == table.name]
        for record in _records(session, table, "id", ids, deleted=True):
            row = _row(table, record)
            here[row.key] = Here(row, hidden=record.deleted)
    return compare(_without_erased(session, package.rows, here), here, Key(PROGRAMME, package.programme))


def _without_erased(session: orm.Session, rows: Iterable[Row], here: Container[Key]) -> tuple[Row, ...]:
    """Erasure wins over everything: what was erased here does not come again, nor what names it."""
    erased = set(session.scalars(sa.text("SELECT row FROM erased")))
    away: set[Key] = set()
    for row in rows:
        gone = row.id.hex in erased and row.key not in here
        if gone or not away.isdisjoint(row.names().values()):
            away.add(row.key)
    return tuple(row for row in rows if row.key not in away)


def _rows(session: orm.Session, table: Table, column: str, ids: Iterable[UUID]) -> list[Row]:
    return [_row(table, record) for record in _records(session, table, column, ids)]


def _records(
    session: orm.Session, table: Table, column: str, ids: Iterable[UUID], *, deleted: bool = False
) -> Iterable[Record]:
    kind = record_class(table.name)
    wanted = sa.func.json_each(json.dumps([key.hex for key in ids])).table_valued("value")  # any number of ids
    chosen = sa.select(kind).where(getattr(kind, column).in_(sa.select(wanted.c.value)))
    return session.scalars(chosen.execution_options(deleted=deleted))


def _row(table: Table, record: Any) -> Row:
    found = {name: getattr(record, name) for name in table.columns}
    return Row(table.name, record.id, {name: value for name, value in found.items() if value is not None})


@cache
def record_class(table: str) -> Any:
    """The class whose records lie in that table."""
    return next(mapper.class_ for mapper in Base.registry.mappers if mapper.local_table.name == table)  # type: ignore[attr-defined]
