"""Is the file whole? SQLite's own check, foreign keys, triggers, the chain of hashes, the journal replayed.

SQLite alone misses most flipped bits that silently change data in a plain file; the replay finds those in records.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import journal

_EVERY = 10_000


@dataclass(frozen=True)
class Verdict:
    """What the check found; `problems` name table and row, never what a field holds."""

    integrity: bool
    foreign_keys: bool
    journal: bool
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        return self.integrity and self.foreign_keys and self.journal


def check(connection: Any, progress: Progress | None = None) -> Verdict:
    """Check the whole file through a connection that only reads. Raises Cancelled."""
    integrity = [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    keys = [f"{row[0]} {row[1]} -> {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
    replayed = [*_triggers(connection), *_chain(connection), *_replay(connection, progress or Progress())]
    return Verdict(not integrity, not keys, not replayed, (*integrity, *keys, *replayed))


def _triggers(connection: Any) -> Iterator[str]:
    """Triggers that are not as they were made; a table or column under another name shows in them too."""
    there = dict(connection.execute("SELECT sql, name FROM sqlite_master WHERE type = 'trigger'"))
    for table, columns in journal.journalled(connection).items():
        if any(there.pop(statement, None) is None for statement in journal.triggers_of(table, columns)):
            yield f"trigger {table}"
    yield from (f"trigger {name}" for name in there.values() if not name.startswith("change_stays"))


def _chain(connection: Any) -> Iterator[str]:
    previous = ""
    for number, prev_hash, sealed in connection.execute(
        "SELECT id, prev_hash, hash FROM change_set ORDER BY id"
    ).fetchall():
        changes = connection.execute(
            "SELECT id, tbl, row, field, old, new, salt, value_hash FROM change WHERE change_set = ? ORDER BY id",
            (number,),
        )
        if prev_hash != previous or sealed != journal.hash_of(connection, number, changes):
            yield f"change_set {number}"
        previous = sealed


def _replay(connection: Any, progress: Progress) -> Iterator[str]:
    """Rows that differ from what the journal says they are, in either direction."""
    state: dict[tuple[str, str], dict[str, object]] = {}
    total = connection.execute("SELECT count(*) FROM change").fetchone()[0]
    rows = connection.execute("SELECT tbl, row, field, old, new FROM change ORDER BY id")
    for done, (table, row, field, old, new) in enumerate(rows):
        if done % _EVERY == 0:
            progress.step(done, total)
        if field is None:
            state[table, row] = _row(new)
        elif state.get((table, row), {}).get(field) != old:
            yield f"change {table} {row} {field}"
        else:
            state[table, row][field] = new
    for table, columns in journal.journalled(connection).items():
        for values in connection.execute(f"SELECT {', '.join(columns)} FROM {table}"):
            found = dict(zip(columns, values, strict=True))
            key = (table, str(found.pop("id", None)))
            if {k: v for k, v in found.items() if v is not None} != _known(state.pop(key, {})):
                yield f"{key[0]} {key[1]}"
    yield from (f"{table} {row} is missing" for table, row in state)


def _row(text: object) -> dict[str, object]:
    """A row as it went in; nothing where that is not to be read any more, so that it differs from the row there."""
    try:
        found = json.loads(str(text))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _known(values: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if value is not None}
