"""The folded texts by which people search: made of records, kept beside them, and no part of the history."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from mentordesk.core.kernel.folding import fold
from mentordesk.core.store.base import Base

_LISTED = "(SELECT value FROM json_each(?))"
_EVERY = 2_000


def refresh(raw: Any, step: int) -> None:
    """Keep the texts true for the rows that the open step touched."""
    for table, columns in _searched().items():
        touched = raw.execute(
            "SELECT DISTINCT row FROM change WHERE change_set = ? AND tbl = ?"
            f" AND (field IS NULL OR field IN {_LISTED})",
            (step, table, json.dumps(columns)),
        ).fetchall()
        write(raw, table, json.dumps([row for (row,) in touched]))


def write(raw: Any, table: str, ids: str) -> None:
    """Make the texts of these rows (a JSON list of ids) anew; whatever is not there any more has none."""
    raw.execute(f"DELETE FROM search WHERE id IN {_LISTED}", (ids,))
    if table in _searched():
        texts = list(_texts(raw, table, f"id IN {_LISTED}", (ids,)))
        raw.executemany("INSERT INTO search(id, folded) VALUES (?, ?)", texts)


def write_all(raw: Any) -> None:
    """Make all texts anew."""
    raw.execute("DELETE FROM search")
    for table in _searched():
        raw.executemany("INSERT INTO search(id, folded) VALUES (?, ?)", list(_texts(raw, table, "1", ())))


def stale(raw: Any, tell: Callable[[float], None]) -> Iterator[str]:
    """The ids whose text is another than their record says, or is missing, or is there without a record.

    `tell` hears how much is done, 0 to 1, and may raise.
    """
    total = raw.execute("SELECT count(*) FROM search").fetchone()[0]
    there: dict[str, str] = {}
    for done, (key, text) in enumerate(raw.execute("SELECT id, folded FROM search")):
        if done % _EVERY == 0:
            tell(done / max(2 * total, 1))
        there[key] = text
    made = ((key, text) for table in _searched() for key, text in _texts(raw, table, "1", ()))
    for done, (key, text) in enumerate(made):
        if done % _EVERY == 0:
            tell(min(1.0, 0.5 + done / max(2 * total, 1)))
        if there.pop(key, None) != text:
            yield key
    yield from there


def _texts(raw: Any, table: str, where: str, values: tuple[object, ...]) -> Iterator[tuple[str, str]]:
    columns = ", ".join(_searched()[table])
    rows = raw.execute(f"SELECT id, {columns} FROM {table} WHERE {where}", values)
    return ((row, fold(" ".join(str(value) for value in found if value))) for row, *found in rows)


def _searched() -> Mapping[str, tuple[str, ...]]:
    """The columns by which people search, by table."""
    tables = ((mapper.local_table.name, mapper.class_.searched) for mapper in Base.registry.mappers)  # type: ignore[attr-defined]
    return {table: columns for table, columns in tables if columns}
