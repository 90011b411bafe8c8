"""Making a backup: copy, open, compare, put on the disk, count; and only then let the oldest go."""

import datetime as dt
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.backups import second, shelf, whereabouts
from mentordesk.core.store.backups.ledger import note_erasures
from mentordesk.core.store.backups.rotation import let_go
from mentordesk.core.store.backups.shelf import Backup
from mentordesk.core.store.durable import made_folder, put_in_place, settle
from mentordesk.core.store.errors import BackupNotVerified, FileAlreadyThere
from mentordesk.core.store.file import Key, connect, written
from mentordesk.core.store.journal import head_of, journalled
from mentordesk.core.store.unit import Store

_OLD = dt.timedelta(hours=24)
_TRIES = 10
"""So often a copy begins again because a step was recorded meanwhile; after that the next step has to wait for it."""
_PAUSE = 0.2  # seconds
_WHILE_COPYING = (
    "query_only=OFF",  # VACUUM INTO writes, though not here
    "synchronous=OFF",  # the copy is brought to the disk afterwards, when no step can be waiting for it
    "cache_size=-4096",  # what is written in one go at the end cannot be interrupted
)


def make(store: Store, progress: Progress | None = None) -> Backup:
    """Make a backup with the file's own encryption, verify it, and only then count it and let the oldest go.

    Steps that are recorded meanwhile do not wait: the copy begins again. One goes to the second place too, if that is
    there. Raises BackupNotVerified, DiskFull and the other troubles of the disk; Cancelled before the copy begins.
    """
    file_id = store.file_id
    place = shelf.folder(file_id)
    moment = now()
    target = place / f"{moment:%Y-%m-%dT%H%M%S}-{uuid4().hex[:6]}.mentordesk"
    with written(target.name):
        made_folder(place)
        try:
            head = _copy(store, target, progress or Progress())
            made = Backup(target.name, moment, target.stat().st_size, head, shelf.digest_of(target))
            shelf.count(place, made)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
        whereabouts.remember(store.path, file_id)
        note_erasures(store)
        store.backed_up(head)
        rotate(store, place)
        if store.encrypted:
            second.take_along(file_id, made)
    return made


def before(store: Store) -> None:
    """Make sure that a backup holds all there is: to be called before what changes much, outside of the recording.

    Does nothing inside a step, or when the last backup holds it all. Raises what `make` raises.
    """
    if not store.in_step and not current(store):
        make(store)


def current(store: Store) -> bool:
    """Whether the last backup holds every step of the file."""
    known = shelf.listed(store.file_id)
    connection = store.connection()
    try:
        return bool(known) and bool(known[0].head) and known[0].head == (head_of(connection) or "")
    finally:
        connection.close()


def due(store: Store) -> bool:
    """Whether there is no backup from the last 24 hours; one from the future, by a clock that was wrong, is none."""
    moment = now()
    known = shelf.listed(store.file_id)
    return not known or not moment - _OLD <= known[0].made <= moment + _OLD


def rotate(store: Store, place: Path) -> None:
    """Let the oldest go, if the file itself is whole: else they may be needed. Raises OSError."""
    for left in place.glob(".*.new"):  # by a process that was killed
        if left.stat().st_mtime < (now() - _OLD).timestamp():
            left.unlink(missing_ok=True)
    known = shelf.listed_in(place)
    gone = let_go([(one.name, one.made) for one in reversed(known)])
    if gone and _is_whole(store):
        for name in gone:
            (place / name).unlink(missing_ok=True)


def copy_to(store: Store, target: Path) -> None:
    """Write a verified copy of the file to a place that the person chose.

    Raises FileAlreadyThere for the open file itself, BackupNotVerified and troubles of the disk.
    """
    if target.exists() and target.samefile(store.path):
        raise FileAlreadyThere(name=target.name)
    with written(target.name):
        _copy(store, target, Progress())


def _copy(store: Store, target: Path, progress: Progress) -> str:
    """The copy appears under its name once it is verified, or not at all; the head of the chain in it."""
    fresh = target.with_name(f".{target.name}.{uuid4().hex}.new")
    key = store.key
    try:
        facts = _copied(store, fresh, progress)
        if _facts_of(fresh, key) != facts:
            raise BackupNotVerified
        settle(fresh)
        put_in_place(fresh, target)
    finally:
        for left in (fresh, fresh.with_name(f"{fresh.name}-journal")):
            left.unlink(missing_ok=True)
    return facts[0]


def _copied(store: Store, fresh: Path, progress: Progress) -> tuple[str, ...]:
    """Copy the file by SQLite's own means, while nothing changes in it; what it then holds."""
    for tried in range(_TRIES + 1):
        progress.step(0, 0)
        with store.copying(gives_way=tried < _TRIES) as live:
            try:
                head = head_of(live) or ""
                for pragma in _WHILE_COPYING:
                    live.execute(f"PRAGMA {pragma}")
                live.execute("VACUUM INTO ?", (str(fresh),))
                facts = _facts(live)
                if facts[0] == head:
                    return facts
            except sqlcipher.OperationalError as error:
                if error.sqlite_errorcode != sqlcipher.SQLITE_INTERRUPT:
                    raise
        fresh.unlink(missing_ok=True)
        time.sleep(_PAUSE * tried)
    raise BackupNotVerified


def _facts_of(path: Path, key: Key | None) -> tuple[str, ...] | None:
    """What a copy holds; None when it cannot be read or is not whole."""
    try:
        copy = connect(path, key, reading=True)
    except (sqlcipher.Error, UnicodeDecodeError):
        return None
    try:
        whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        keys = copy.execute("PRAGMA foreign_key_check").fetchone() is None
        return _facts(copy) if whole and keys else None
    except (sqlcipher.Error, UnicodeDecodeError):
        return None
    finally:
        copy.close()


def _facts(connection: Any) -> tuple[str, ...]:
    """The head of the chain and how many rows every table has."""
    tables = [*journalled(connection), "change", "change_set", "replica"]
    rows = (f"{name} {connection.execute(f'SELECT count(*) FROM {name}').fetchone()[0]}" for name in tables)
    return (head_of(connection) or "", *rows)


def _is_whole(store: Store) -> bool:
    """SQLite's quick check of the live file; what could not be checked is not whole."""
    with store.copying(gives_way=True) as live:
        try:
            whole = live.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            return whole and live.execute("PRAGMA foreign_key_check").fetchone() is None
        except (sqlcipher.Error, UnicodeDecodeError):
            return False
