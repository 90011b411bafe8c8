"""Putting damaged records right by the journal: it knows every value, and its hashes show that it is whole itself."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store import backups, journal, search
from mentordesk.core.store.blanking import unguarded
from mentordesk.core.store.check import Phases, read_anything, unreadable
from mentordesk.core.store.errors import BackupNotVerified, FileDamaged, HistoryDamaged
from mentordesk.core.store.file import told
from mentordesk.core.store.replay import Replayed, differing, replay
from mentordesk.core.store.unit import Store

_JOURNAL, _RECORDS = (0.0, 0.7), (0.7, 1.0)


@dataclass(frozen=True)
class Differing:
    """Records that are not as the journal says, as table and id: `wrong` ones, `lost` ones, and those nobody made.

    `mendable`: the journal itself is whole, so that it can put them right.
    """

    wrong: tuple[tuple[str, str], ...]
    lost: tuple[tuple[str, str], ...]
    unknown: tuple[tuple[str, str], ...]
    mendable: bool

    @property
    def count(self) -> int:
        return len(self.wrong) + len(self.lost) + len(self.unknown)


def differences(store: Store, progress: Progress | None = None) -> Differing:
    """Which records differ from the journal. Raises Cancelled, and FileDamaged when it cannot be read."""
    return _looked_through(store, progress).differ


def put_right(store: Store, progress: Progress | None = None) -> int:
    """Give every record what the journal says of it, in one step; how many there were.

    A row that no step has made, as a flipped bit in an id leaves one, is taken away. Raises HistoryDamaged when the
    journal is not whole, Cancelled, and the troubles of the disk.
    """
    with suppress(BackupNotVerified):  # a damaged file may not come out equal; what there was before is still there
        backups.before(store)
    while True:
        seen = _looked_through(store, progress)
        if not seen.differ.mendable:
            raise HistoryDamaged(name=store.path.name)
        with store.recording("store.put_right") as session:
            raw: Any = session.connection().connection.dbapi_connection
            if _last_sealed(raw) == seen.head:  # else a step came in between: look again
                _mend_with(raw, seen)
                session.facts["count"] = seen.differ.count
                return seen.differ.count


@dataclass(frozen=True)
class _Seen:
    """What was found when `head` was the last step."""

    head: str | None
    found: Replayed
    differ: Differing


def _looked_through(store: Store, progress: Progress | None) -> _Seen:
    """Beside the work: a step that comes in between is let through."""
    while True:
        with store.copying(gives_way=True) as connection:
            read_anything(connection)
            try:
                with told(store.path.name):
                    connection.execute("BEGIN")
                    return _Seen(_last_sealed(connection), *_compared(connection, progress))
            except (sqlcipher.OperationalError, UnicodeEncodeError) as error:  # no table or column of that name
                if getattr(error, "sqlite_errorcode", None) != sqlcipher.SQLITE_INTERRUPT:
                    raise FileDamaged(name=store.path.name) from None


def _last_sealed(connection: Any) -> str | None:
    found = connection.execute("SELECT hash FROM change_set WHERE hash IS NOT NULL ORDER BY id DESC LIMIT 1").fetchone()
    return None if found is None else str(found[0])


def _compared(connection: Any, progress: Progress | None) -> tuple[Replayed, Differing]:
    phases = Phases(progress or Progress())
    phases.begin(_JOURNAL)
    found = replay(connection, phases.tell)
    phases.begin(_RECORDS)
    rows = list(differing(connection, found, phases.tell))
    phases.tell(1.0)
    there = [(table, row) for table, row, here in rows if here]
    return found, Differing(
        wrong=tuple(one for one in there if found.fields(*one) is not None),
        lost=tuple((table, row) for table, row, here in rows if not here),
        unknown=tuple(one for one in there if found.fields(*one) is None),
        mendable=found.whole,
    )


def _mend_with(raw: Any, seen: _Seen) -> None:
    usual = raw.text_factory
    read_anything(raw)
    try:
        _mend(raw, seen.found, seen.differ)
    finally:
        raw.text_factory = usual


def _mend(raw: Any, found: Replayed, differ: Differing) -> None:
    raw.execute("REINDEX")  # a damaged index lets no row be found by what stands in it
    columns = journal.journalled(raw)
    for table, row in differ.unknown:
        _remove(raw, table, row)
    for table, row in differ.wrong:
        _set(raw, table, row, columns[table], found)
    for table, row in differ.lost:
        fields = {"id": row} | (found.fields(table, row) or {})
        names = [name for name in fields if name in columns[table]]
        raw.execute(
            f"INSERT INTO {table}({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
            [fields[name] for name in names],
        )
    search.write_all(raw)


def _remove(raw: Any, table: str, row: str) -> None:
    with unguarded(raw, f"{table}_bd"):
        raw.execute(f"DELETE FROM {table} WHERE CAST(id AS BLOB) = ?", (row.encode(errors="surrogateescape"),))


def _set(raw: Any, table: str, row: str, columns: list[str], found: Replayed) -> None:
    should = found.fields(table, row) or {}
    there = raw.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", (row,)).fetchone()
    wrong = [
        name
        for name, value in zip(columns, there, strict=True)
        if name != "id" and (row, name) not in found.wiped and should.get(name) != value
    ]
    if letters := [name for name in wrong if unreadable(there[columns.index(name)])]:
        _make_readable(raw, table, row, letters)
    changes = ", ".join(f"{name} = ?" for name in wrong)
    raw.execute(f"UPDATE {table} SET {changes} WHERE id = ?", [*(should.get(name) for name in wrong), row])


def _make_readable(raw: Any, table: str, row: str, names: list[str]) -> None:
    """What is no text must not come into the journal as what was there before."""
    with unguarded(raw, f"{table}_au"):
        for name in names:
            raw.execute(f"UPDATE {table} SET {name} = '' WHERE id = ?", (row,))
