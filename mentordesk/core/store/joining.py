"""Two records that are one: what hung on the one hangs on the other from now on.

An ordinary change of rows inside the open step, so that undo takes it back as it takes back everything.
"""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.store.base import Base, Element
from mentordesk.core.store.hiding import hide
from mentordesk.core.store.undo import pointers

Row = dict[str, Any]
Tie = tuple[str, tuple[str, ...]]
"""What the id of a row is made of: a word, and the values of columns."""


class TiedTogether(Exception):
    """A record names both, and cannot be about one: its `table`."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


def join(session: orm.Session, table: str, *, keep: UUID, gone: UUID) -> None:
    """Let every visible record that points at `gone` point at `keep`, and hide `gone`.

    A record whose id is made of what it points at moves to the id it would have had; where one is in sight there
    already, that one stays, and takes over what hung on the other. What was about the two together is put away when its
    id is made of both, and loses one of them where it may do without. Raises TiedTogether for all else about the two.
    """
    session.flush()
    _Joining(session).join(table, keep.hex, gone.hex)
    session.expire_all()


class _Joining:
    def __init__(self, session: orm.Session) -> None:
        self._session = session
        self._raw: Any = session.connection().connection.dbapi_connection
        self._below = pointers(self._raw)
        self._ties = dict(_ties())

    def join(self, table: str, keep: str, gone: str) -> None:
        pointing: dict[str, list[str]] = {}
        for other, column in self._below.get(table, ()):
            pointing.setdefault(other, []).append(column)
        for other, columns in pointing.items():
            for row in self._rows(other, " OR ".join(f"{quoted(name)} = ?" for name in columns), [gone] * len(columns)):
                self._move(other, row, columns, keep, gone)
        self._raw.execute(f"UPDATE {table} SET deleted = 1 WHERE id = ?", (gone,))

    def _move(self, table: str, row: Row, columns: Iterable[str], keep: str, gone: str) -> None:
        """Let one record name the one that is kept."""
        moved = row | {name: keep for name in columns if row[name] == gone}
        twice = [name for name in columns if moved[name] == keep]
        tied = self._ties.get(table, ("", ()))[1]
        if len(twice) > 1 and set(twice) <= set(tied):
            hide(self._session, table, UUID(row["id"]))
            return
        if len(twice) > 1:
            loose = [name for name in twice if name not in tied and self._may_be_empty(table, name)]
            if not loose:
                raise TiedTogether(table)
            moved[loose[-1]] = None
        key = self._key(table, moved)
        if key in (None, row["id"]):
            self._write(table, row["id"], moved)
        else:
            self._carry(table, row["id"], moved | {"id": key})

    def _carry(self, table: str, old: str, moved: Row) -> None:
        """Bring a record to another id, where one may have been before, or still be."""
        there = self._raw.execute(f"SELECT deleted FROM {table} WHERE id = ?", (moved["id"],)).fetchone()
        if there is None:
            names = ", ".join(map(quoted, moved))
            self._raw.execute(
                f"INSERT INTO {table}({names}) VALUES ({', '.join('?' * len(moved))})", list(moved.values())
            )
        elif there[0]:
            self._write(table, moved["id"], moved)
        elif self._ties[table][0] != table:  # an element of a set: what is known of it besides is not lost
            self._fill(table, moved)
        self.join(table, moved["id"], old)

    def _fill(self, table: str, values: Row) -> None:
        changes = ", ".join(f"{quoted(name)} = coalesce({quoted(name)}, ?)" for name in values)
        self._raw.execute(f"UPDATE {table} SET {changes} WHERE id = ?", [*values.values(), values["id"]])

    def _write(self, table: str, key: str, values: Row) -> None:
        fields = {name: value for name, value in values.items() if name != "id"}
        changes = ", ".join(f"{quoted(name)} = ?" for name in fields)
        self._raw.execute(f"UPDATE {table} SET {changes} WHERE id = ?", [*fields.values(), key])

    def _rows(self, table: str, where: str, values: list[str]) -> list[Row]:
        found = self._raw.execute(f"SELECT * FROM {table} WHERE deleted = 0 AND ({where}) ORDER BY id", values)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

    def _may_be_empty(self, table: str, column: str) -> bool:
        return bool(Base.metadata.tables[table].c[column].nullable)

    def _key(self, table: str, row: Mapping[str, Any]) -> str | None:
        if table not in self._ties:
            return None
        word, columns = self._ties[table]
        return link_id(word, *(row[name] for name in columns)).hex


def quoted(column: str) -> str:
    """A column's name as a statement may hold it, whatever word it is."""
    return f'"{column}"'


def _ties() -> Iterable[tuple[str, Tie]]:
    """For each table whose ids are made of what its rows hold: of what."""
    for mapper in Base.registry.mappers:
        record, table = mapper.class_, sa.inspect(mapper.class_).local_table.name
        if issubclass(record, Element):
            yield table, (record.__name__, (record.owner_column().key, "value"))
        elif record.tied:
            yield table, (table, record.tied)
