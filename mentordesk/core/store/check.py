"""Is the file whole? SQLite's own check, foreign keys, triggers, the chain of hashes, the journal replayed.

SQLite alone misses most flipped bits that silently change data in a plain file; the replay finds those in records.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.store import journal, search
from mentordesk.core.store.migrations import SCHEMA, STEPS
from mentordesk.core.store.replay import Tell, differing, replay

_INTEGRITY, _KEYS, _STEPS, _JOURNAL = (0.0, 0.3), (0.3, 0.4), (0.4, 0.41), (0.41, 0.78)
_RECORDS, _SEARCH = (0.78, 0.96), (0.96, 1.0)
"""What part of the whole work each phase is, measured with 100,000 people."""

_PARTS = 1000
_OFTEN = 2_000
"""Steps of SQLite's machine, or pages of its own check, after which it listens: some milliseconds."""

_EVERY = 2_000
_VERSION = re.compile(r"[0-9]+(\.[0-9]+)*((a|b|rc|\.post|\.dev)[0-9]+)*")
"""What a program calls itself by."""


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
    """Check the whole file, as it is now, through a connection that only reads. Raises Cancelled within a moment."""
    connection.execute("BEGIN")
    phases = Phases(progress or Progress())
    try:
        return _check(connection, phases)
    except (UnicodeDecodeError, sqlcipher.OperationalError) as error:
        if getattr(error, "sqlite_errorcode", None) is not None:
            raise
        read_anything(connection)  # letters that are none, by a flipped bit: that is found in the row then
        return _check(connection, phases)
    finally:
        connection.execute("ROLLBACK")


def read_anything(connection: Any) -> None:
    """Let this connection read text that is none, as what no text of ours can be."""
    connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")


def unreadable(value: object) -> bool:
    """Whether a text was read that is none."""
    return isinstance(value, str) and any("\udc80" <= letter <= "\udcff" for letter in value)


def _check(connection: Any, phases: "Phases") -> Verdict:
    phases.begin(_INTEGRITY)
    integrity = [row[0] for row in phases.listening(connection, "PRAGMA integrity_check(20)") if row[0] != "ok"]
    phases.begin(_KEYS)
    found = phases.listening(connection, "PRAGMA foreign_key_check")
    keys = [f"{row[0]} {row[1]} -> {row[2]}" for row in found]
    phases.begin(_STEPS)
    steps = list(_steps(connection, phases.tell))
    phases.begin(_JOURNAL)
    replayed = replay(connection, phases.tell)
    phases.begin(_RECORDS)
    rows = [_named(*row) for row in differing(connection, replayed, phases.tell)]
    phases.begin(_SEARCH)
    rows += [_named("search", row, True) for row in search.stale(connection, phases.tell)]
    phases.tell(1.0)
    wrong = [*_schema(connection), *steps, *replayed.broken, *rows]
    return Verdict(not integrity, not keys, not wrong, (*integrity, *keys, *wrong))


def _named(table: str, row: str, there: bool) -> str:
    name = f"{table} {row}".encode("ascii", "replace").decode()
    return name if there else f"{name} is missing"


class Phases:
    """Tells of several kinds of work as of one."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._from, self._to = 0.0, 1.0

    def begin(self, phase: tuple[float, float]) -> None:
        """The next kind of work is this part of the whole."""
        self._from, self._to = phase
        self.tell(0.0)

    def tell(self, done: float) -> None:
        """So much of this phase is done, 0 to 1. Raises Cancelled."""
        self._progress.step(round(_PARTS * (self._from + (self._to - self._from) * done)), _PARTS)

    def listening(self, connection: Any, statement: str) -> list[Any]:
        """The rows of one long statement, which stops when it is no longer wanted. Raises Cancelled.

        How long it takes nobody knows: it comes closer to its end ever more slowly.
        """
        turns, called_off = 0, False

        def listen() -> int:
            nonlocal turns, called_off
            turns += 1
            try:
                self.tell(turns / (turns + 200))
            except Cancelled:
                called_off = True
            return int(called_off)

        connection.set_progress_handler(listen, _OFTEN)
        try:
            return list(connection.execute(statement).fetchall())
        except sqlcipher.OperationalError:
            if called_off:
                raise Cancelled from None
            raise
        finally:
            connection.set_progress_handler(None, _OFTEN)


def _steps(connection: Any, tell: Tell) -> Iterator[str]:
    """What stands in a step outside its hash, and is not what follows from the steps before or from its changes."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    total = connection.execute("SELECT count(*) FROM change_set").fetchone()[0]
    seen: dict[int, int] = {}
    schema = 1
    for done, (number, replica, seq, vv, made, app, last_is_last) in enumerate(connection.execute(_STEP_HEADS)):
        if done % _EVERY == 0:
            tell(done / total)
        seen[replica] = max(seq, seen.get(replica, 0))
        right = {"vv": vv == json.dumps(seen), "schema": schema <= made <= version}
        right |= {"app": _VERSION.fullmatch(app) is not None, "last_change": bool(last_is_last)}
        yield from (f"{field} of change_set {number}" for field, fits in right.items() if not fits)
        schema = made if right["schema"] else schema


_STEP_HEADS = """
SELECT id, replica, seq, vv, schema, app, last_change IS (SELECT max(id) FROM change WHERE change_set = change_set.id)
FROM change_set ORDER BY id
"""


def _schema(connection: Any) -> Iterator[str]:
    """Tables, indexes and triggers that are not as this program makes them; in a file of another schema, triggers."""
    if connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA:
        yield from sorted({_named(str(kind), str(name), True) for kind, name, *_ in _as_made() ^ _parts(connection)})
    else:
        yield from _triggers(connection)


@cache
def _as_made() -> frozenset[tuple[object, ...]]:
    memory = sqlcipher.connect(":memory:")
    memory.executescript(journal.TABLES)
    for statement in chain.from_iterable(STEPS):
        memory.execute(statement)
    journal.make_triggers(memory)
    made = _parts(memory)
    memory.close()
    return made


def _parts(connection: Any) -> frozenset[tuple[object, ...]]:
    return frozenset(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))


def _triggers(connection: Any) -> Iterator[str]:
    """Triggers that are not as they were made; a table or column under another name shows in them too."""
    there = dict(connection.execute("SELECT sql, name FROM sqlite_master WHERE type = 'trigger'"))
    for table, columns in journal.journalled(connection).items():
        if any(there.pop(statement, None) is None for statement in journal.triggers_of(table, columns)):
            yield f"trigger {table}"
    yield from (f"trigger {name}" for name in there.values() if not name.startswith("change_stays"))
