"""The journal: triggers write down every change of every record, and each step is sealed with a hash over its changes.

The chain of hashes finds accidents and forks, not forgers: who can write the file can write the chain.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from typing import Any

from mentordesk import __version__
from mentordesk.core.kernel.clock import now
from mentordesk.core.store.migrations import SCHEMA

TABLES = """
CREATE TABLE replica(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, label TEXT NOT NULL, person TEXT NOT NULL,
  first_seen TEXT NOT NULL) STRICT;
CREATE TABLE this_file(id TEXT NOT NULL, replica INTEGER NOT NULL REFERENCES replica(id)) STRICT;
CREATE TABLE change_set(id INTEGER PRIMARY KEY, replica INTEGER NOT NULL REFERENCES replica(id), seq INTEGER NOT NULL,
  lamport INTEGER NOT NULL, vv TEXT NOT NULL, wall_utc TEXT NOT NULL, author TEXT NOT NULL, command TEXT NOT NULL,
  label TEXT NOT NULL, undoes INTEGER REFERENCES change_set(id), log INTEGER NOT NULL, schema INTEGER NOT NULL,
  app TEXT NOT NULL, last_change INTEGER, prev_hash TEXT NOT NULL, hash TEXT, UNIQUE(replica, seq)) STRICT;
CREATE TABLE open_set(change_set INTEGER NOT NULL REFERENCES change_set(id)) STRICT;
CREATE TABLE change(id INTEGER PRIMARY KEY, change_set INTEGER NOT NULL REFERENCES change_set(id), tbl TEXT NOT NULL,
  row TEXT NOT NULL, field TEXT, old ANY, new ANY, salt BLOB NOT NULL, value_hash BLOB) STRICT;
CREATE INDEX change_row ON change(row);
CREATE INDEX change_of_set ON change(change_set);
CREATE TABLE search(id TEXT PRIMARY KEY, folded TEXT NOT NULL) STRICT;
CREATE TRIGGER change_stays_u BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the journal does not change'); END;
CREATE TRIGGER change_stays_d BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the journal does not change'); END;
"""

_OPEN = (
    "SELECT RAISE(ABORT, 'no step is open') WHERE NOT EXISTS"
    " (SELECT 1 FROM open_set JOIN change_set ON change_set.id = open_set.change_set WHERE change_set.hash IS NULL);"
)


def triggers_of(table: str, columns: Iterable[str]) -> list[str]:
    """The statements that make one table's triggers. `columns` are all of its columns, `id` among them."""
    fields = [column for column in columns if column != "id"]
    row = ", ".join(f"'{field}', NEW.{field}" for field in fields)
    into = "INSERT INTO change(change_set, tbl, row, field, old, new, salt)"
    inserted = (
        f"{into} SELECT change_set, '{table}', NEW.id, NULL, NULL,"
        f" json_patch('{{}}', json_object({row})), randomblob(16) FROM open_set;"
    )
    updated = "".join(
        f" {into} SELECT change_set, '{table}', NEW.id, '{field}', OLD.{field}, NEW.{field}, randomblob(16)"
        f" FROM open_set WHERE OLD.{field} IS NOT NEW.{field} COLLATE BINARY;"
        for field in fields
    )
    stays = f"SELECT RAISE(ABORT, 'a key of {table} does not change') WHERE OLD.id IS NOT NEW.id;"
    return [
        f"CREATE TRIGGER {table}_ai AFTER INSERT ON {table} BEGIN {_OPEN} {inserted} END",
        f"CREATE TRIGGER {table}_au AFTER UPDATE ON {table} BEGIN {_OPEN} {stays}{updated} END",
        f"CREATE TRIGGER {table}_bd BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'rows of {table} stay'); END",
    ]


def journalled(connection: Any) -> dict[str, list[str]]:
    """Every table whose rows are records (they have the flag `deleted`), with its columns in order."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    columns = {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in names}
    return {name: found for name, found in columns.items() if "deleted" in found}


def drop_triggers(connection: Any) -> None:
    """Take the triggers of every record's table away, so that a migration may change the tables."""
    for table in journalled(connection):
        for suffix in ("ai", "au", "bd"):
            connection.execute(f"DROP TRIGGER IF EXISTS {table}_{suffix}")


def make_triggers(connection: Any) -> None:
    """Make the triggers of every record's table anew."""
    drop_triggers(connection)
    for table, columns in journalled(connection).items():
        for statement in triggers_of(table, columns):
            connection.execute(statement)


def open_set(connection: Any, command: str, *, log: bool = False, undoes: int | None = None) -> int:
    """Begin a step inside the transaction under way; its id."""
    replica, person = connection.execute(
        "SELECT replica.id, person FROM replica JOIN this_file ON this_file.replica = replica.id"
    ).fetchone()
    seq, lamport = connection.execute(
        "SELECT coalesce(max(CASE WHEN replica = ? THEN seq END), 0) + 1, coalesce(max(lamport), 0) + 1"
        " FROM change_set",
        (replica,),
    ).fetchone()
    previous = connection.execute("SELECT hash FROM change_set ORDER BY id DESC LIMIT 1").fetchone()
    seen = dict(connection.execute("SELECT replica, max(seq) FROM change_set GROUP BY replica").fetchall())
    seen[replica] = seq
    cursor = connection.execute(
        "INSERT INTO change_set(replica, seq, lamport, vv, wall_utc, author, command, label, undoes, log, schema, app,"
        " prev_hash) VALUES (?, ?, ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?, ?)",
        (
            *(replica, seq, lamport, json.dumps(seen), now().isoformat(), person, command, undoes, int(log)),
            *(SCHEMA, __version__, previous[0] if previous else ""),
        ),
    )
    number: int = cursor.lastrowid
    connection.execute("DELETE FROM open_set")
    connection.execute("INSERT INTO open_set(change_set) VALUES (?)", (number,))
    return number


def close_set(connection: Any, number: int, facts: Mapping[str, object]) -> set[str]:
    """Seal the step, and return the tables it changed; one that changed nothing stays only as a line of history."""
    changes = connection.execute(
        "SELECT id, tbl, row, field, old, new, salt, value_hash FROM change WHERE change_set = ? ORDER BY id", (number,)
    ).fetchall()
    connection.execute("DELETE FROM open_set")
    if not changes and not connection.execute("SELECT log FROM change_set WHERE id = ?", (number,)).fetchone()[0]:
        connection.execute("DELETE FROM change_set WHERE id = ?", (number,))
        return set()
    last = changes[-1][0] if changes else None
    connection.execute(
        "UPDATE change_set SET label = ?, last_change = ? WHERE id = ?",
        (json.dumps(facts, default=str, ensure_ascii=False, sort_keys=True), last, number),
    )
    connection.execute("UPDATE change_set SET hash = ? WHERE id = ?", (hash_of(connection, number, changes), number))
    return {change[1] for change in changes} | _erased_with(connection, changes)


def _erased_with(connection: Any, changes: Iterable[Any]) -> set[str]:
    """The tables out of which rows were erased with the receipts among these changes: nobody wrote a change of that."""
    receipts = json.dumps([change[2] for change in changes if change[1] == "erasure"])
    gone = "SELECT DISTINCT tbl FROM erased WHERE erasure IN (SELECT value FROM json_each(?))"
    return {row[0] for row in connection.execute(gone, (receipts,))} if receipts != "[]" else set()


def head_of(connection: Any) -> str | None:
    """The hash of the last step, None before the first."""
    found = connection.execute("SELECT hash FROM change_set ORDER BY id DESC LIMIT 1").fetchone()
    return None if found is None else str(found[0])


def hash_of(connection: Any, number: int, changes: Iterable[Any]) -> str:
    """The hash over a step and its changes, chained to the step before."""
    head = connection.execute(
        "SELECT prev_hash, seq, lamport, wall_utc, author, command, label, undoes, log FROM change_set WHERE id = ?",
        (number,),
    ).fetchone()
    digest = hashlib.sha256(framed(*head))
    for _, table, row, field, old, new, salt, value_hash in changes:
        digest.update(framed(table, row, field))
        digest.update(value_hash or hmac.digest(salt, framed(old, new), "sha256"))
    return digest.hexdigest()


def framed(*values: object) -> bytes:
    """Values with their kind and length before them, so that no two lists of values give the same bytes."""
    parts = [b"-" if v is None else f"{type(v).__name__[0]}{v}".encode(errors="surrogateescape") for v in values]
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)
