"""A restore that is only tried: the newest backup is taken out as a copy, opened and checked all through."""

import datetime as dt
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.backups import shelf
from mentordesk.core.store.backups.comparing import contents
from mentordesk.core.store.backups.reading import check_bytes, is_whole, looking_into
from mentordesk.core.store.backups.shelf import Backup
from mentordesk.core.store.errors import BackupDamaged, BackupUnknown
from mentordesk.core.store.file import Key, written
from mentordesk.core.store.journal import head_of
from mentordesk.core.store.unit import Store

_EVERY = dt.timedelta(days=30)
_LIST = "drill.jsonl"


@dataclass(frozen=True)
class Drill:
    """What a drill has found. `when` and `made` (the backup's moment) are UTC; `ok`: the backup could be used.

    `counts`: how many rows of each table were in it, known only from the drill itself.
    """

    when: dt.datetime
    name: str
    made: dt.datetime
    ok: bool
    counts: Mapping[str, int] = field(default_factory=dict)


def drill(store: Store, progress: Progress | None = None) -> Drill:
    """Try the newest backup, and note what was found. A copy of it lies beside it meanwhile, locked as it is.

    Raises BackupUnknown without one, WrongPassphrase and PassphraseMissing for a whole one that was locked otherwise
    than the file is now, Cancelled, and the disk's trouble; nothing is noted then.
    """
    file_id, key = store.file_id, store.key
    newest = next(iter(shelf.listed(file_id)), None)
    if newest is None:
        raise BackupUnknown(name="")
    with written(newest.name):
        counts = _tried(shelf.path_of(file_id, newest.name), newest, store, key, progress or Progress())
        found = Drill(now(), newest.name, newest.made, counts is not None, counts or {})
        note = {"when": found.when.isoformat(), "name": found.name, "made": found.made.isoformat(), "ok": found.ok}
        shelf.write_down(shelf.folder(file_id) / _LIST, note)
    return found


def last_drill(file_id: UUID) -> Drill | None:
    """The last drill that was noted."""
    found = None
    for note in shelf.notes(shelf.folder(file_id) / _LIST):
        try:
            when, made = (dt.datetime.fromisoformat(note[key]) for key in ("when", "made"))
            found = Drill(when, str(note["name"]), made, bool(note["ok"]))
        except (ValueError, TypeError, KeyError):
            continue
    return found


def drill_due(file_id: UUID) -> bool:
    """Whether there is a backup, and none was tried in the last month, or what was tried last was not good."""
    last = last_drill(file_id)
    if not shelf.listed(file_id):
        return False
    return last is None or not last.ok or not now() - _EVERY <= last.when <= now() + _EVERY


def _tried(backup: Path, newest: Backup, store: Store, key: Key | None, progress: Progress) -> Mapping[str, int] | None:
    """What is in the backup; None when it could not be used."""
    copy = backup.with_name(f".{uuid4().hex}.new")
    try:
        shutil.copyfile(backup, copy)
        check_bytes(backup, copy)
        with looking_into(copy, key) as connection:
            good = is_whole(connection, progress) and newest.head in ("", head_of(connection) or "")
            return contents(connection).counts if good and _equal(connection, store) else None
    except BackupDamaged:
        return None
    finally:
        copy.unlink(missing_ok=True)


def _equal(connection: Any, store: Store) -> bool:
    """Does a backup of just this moment hold as many rows as the file? One of an earlier moment may hold others."""
    with store.copying(gives_way=True) as live:
        try:
            same, counts = head_of(live) == head_of(connection), contents(live).counts
        except sqlcipher.OperationalError:  # a step was recorded just then: now it is one of an earlier moment
            return True
    return not same or counts == contents(connection).counts
