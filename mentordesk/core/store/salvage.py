"""Saving what can still be read of a damaged file into a new one: from its tables, or else from its journal.

The damaged file is only read. The history begins anew, since nobody can tell any more what of the old one holds.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import journal
from mentordesk.core.store.base import Base
from mentordesk.core.store.check import read_anything, unreadable
from mentordesk.core.store.errors import NothingReadable, PassphraseMissing
from mentordesk.core.store.file import Key, first_bytes, is_plain, written
from mentordesk.core.store.lock import InstanceLock
from mentordesk.core.store.opening import make_file
from mentordesk.core.store.replay import Fields, Replayed, erased_rows
from mentordesk.core.store.unit import Store

_EVERY = 500

Rows = dict[str, dict[str, Fields]]
"""For each table the fields of its rows by their ids."""


@dataclass(frozen=True)
class Saved:
    """How many records are in the new file, how many of them only the journal knew, and how many did not fit."""

    records: int
    from_journal: int
    left_out: int


def save_readable(path: Path, passphrase: str | None, target: Path, progress: Progress | None = None) -> Saved:
    """As `save_with_key`, for a file that is closed. Raises PassphraseMissing, too."""
    with written(path.name):
        plain, salt = is_plain(path), first_bytes(path)
    if not plain and passphrase is None:
        raise PassphraseMissing(name=path.name)
    return save_with_key(path, None if plain else Key.of(passphrase or "", salt), target, progress)


def save_with_key(path: Path, key: Key | None, target: Path, progress: Progress | None = None) -> Saved:
    """Write every record that can be read to a new file, which opens as the damaged one does.

    Raises NothingReadable, FileAlreadyThere, Cancelled and the troubles of the disk; there is no new file then.
    """
    progress = progress or Progress()
    with suppress(OSError, sqlcipher.Error):
        source = _opened(path, key)
        try:
            rows, person = _tables(source, progress), _person(source)
            lost = _fill_from_journal(source, rows, progress)
        finally:
            source.close()
        if any(rows.values()):
            return _written(rows, lost, key, person, target)
    raise NothingReadable(name=path.name)


def _opened(path: Path, key: Key | None) -> Any:
    """A connection that takes a file as it is: of a shorter one it reads what is there."""
    source = sqlcipher.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True, isolation_level=None)
    try:
        source.execute("PRAGMA cipher_log_level=NONE")
        if key is not None:
            source.execute(key.pragma)
        source.execute("PRAGMA writable_schema=ON")
        read_anything(source)
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.Error:
        source.close()
        raise
    return source


def _tables(source: Any, progress: Progress) -> Rows:
    tables = {name: list(table.columns.keys()) for name, table in Base.metadata.tables.items()}
    with suppress(sqlcipher.Error):  # the schema itself may be damaged
        tables |= journal.journalled(source)
    found: Rows = {table: {} for table in tables}
    for done, (table, columns) in enumerate(tables.items()):
        progress.step(done, len(tables) + 1)
        for values in _from_both_ends(source, f"SELECT {', '.join(columns)} FROM {table}"):
            fields = dict(zip(columns, values, strict=True))
            if _is_text(*fields.values()):
                found[table].setdefault(str(fields.pop("id")), fields)
    return found


def _from_both_ends(source: Any, select: str) -> Iterator[tuple[Any, ...]]:
    """Forwards until a page cannot be read, then backwards until one cannot."""
    for order in ("", " DESC"):
        with suppress(sqlcipher.Error):
            yield from source.execute(f"{select} ORDER BY rowid{order}")
            return


def _is_text(*values: object) -> bool:
    """Whether each is text or a number as we write them; a flipped bit may have made something else of it."""
    return not any(isinstance(one, bytes) or (isinstance(one, str) and unreadable(one)) for one in values)


def _person(source: Any) -> str:
    with suppress(sqlcipher.Error, TypeError):
        found = source.execute("SELECT person FROM replica JOIN this_file ON this_file.replica = replica.id").fetchone()
        if _is_text(found[0]):
            return str(found[0])
    return "?"


def _fill_from_journal(source: Any, rows: Rows, progress: Progress) -> int:
    """Add rows that only the journal still knows; how many."""
    known = Replayed()
    erased = frozenset[str]()
    with suppress(sqlcipher.Error):
        erased = erased_rows(source)
    changes = "SELECT tbl, row, field, old, new, value_hash IS NOT NULL FROM change"
    for done, (table, row, name, old, new, wiped) in enumerate(_from_both_ends(source, changes)):
        if done % _EVERY == 0:
            progress.step(len(rows), len(rows) + 1)
        if table in rows and row not in rows[table] and row not in erased:
            known.take("", table, row, name, old, new, wiped=bool(wiped))
    count = 0
    for table, should in known.rows.items():
        for row in should:
            fields = known.fields(table, row)
            if fields and _is_text(row, *fields.values()):
                rows[table][row] = fields
                count += 1
    return count


def _written(rows: Rows, from_journal: int, key: Key | None, person: str, target: Path) -> Saved:
    make_file(target, key, person)
    try:
        store = Store(target, key, InstanceLock(target))
        try:
            with store.recording("store.save_readable") as session:
                raw: Any = session.connection().connection.dbapi_connection
                whole = _standing(raw, rows)
                kept = sum(
                    _insert(raw, table, row, fields) for table, own in whole.items() for row, fields in own.items()
                )
                session.facts["count"] = kept
        finally:
            store.close()
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return Saved(kept, from_journal, sum(map(len, rows.values())) - kept)


def _standing(raw: Any, rows: Rows) -> Rows:
    """Only rows whose targets are there, too: whatever hangs on a lost record has no place any more."""
    pointing = {table: _targets(raw, table) for table in rows}
    left = {table: dict(own) for table, own in rows.items() if pointing[table] is not None}
    while True:
        hanging = [
            (table, row)
            for table, own in left.items()
            for row, fields in own.items()
            if any(
                fields.get(column) is not None and fields[column] not in left.get(target, {})
                for column, target in pointing[table] or ()
            )
        ]
        if not hanging:
            return left
        for table, row in hanging:
            del left[table][row]


def _targets(raw: Any, table: str) -> list[tuple[str, str]] | None:
    """The columns of a table that point at another, with its name; None for a table that this program does not know."""
    if not raw.execute(f"PRAGMA table_info({table})").fetchone():
        return None
    return [(row[3], row[2]) for row in raw.execute(f"PRAGMA foreign_key_list({table})")]


def _insert(raw: Any, table: str, row: str, fields: Fields) -> int:
    columns = {one[1] for one in raw.execute(f"PRAGMA table_info({table})")}
    known = {"id": row} | {name: value for name, value in fields.items() if name in columns and value is not None}
    statement = f"INSERT INTO {table}({', '.join(known)}) VALUES ({', '.join('?' * len(known))})"
    try:
        raw.execute(statement, list(known.values()))
    except sqlcipher.IntegrityError:  # a field that must hold something is empty, or text where a number must be
        return 0
    return 1
