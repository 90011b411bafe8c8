"""Is the file whole? SQLite's own check, the foreign keys, the chain of hashes, the journal replayed.

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
    replayed = [*_chain(connection), *_replay(connection, progress or Progress())]
    return Verdict(not integrity, not keys, not replayed, (*integrity, *keys, *replayed))


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
            state[table, row] = json.loads(new)
        elif state.get((table, row), {}).get(field) != old:
            yield f"change {table} {row} {field}"
        else:
            state[table, row][field] = new
    for table, columns in journal.journalled(connection).items():
        for values in connection.execute(f"SELECT {', '.join(columns)} FROM {table}"):
            found = dict(zip(columns, values, strict=True))
            key = (table, str(found.pop("id")))
            if {k: v for k, v in found.items() if v is not None} != _known(state.pop(key, {})):
                yield f"{key[0]} {key[1]}"
    yield from (f"{table} {row} is missing" for table, row in state)


def _known(values: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if value is not None}
