"""Putting a backup in the place of the file. What lies there now is kept; nothing happens by halves."""

import datetime as dt
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.errors import Told
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.backups import shelf, whereabouts
from mentordesk.core.store.backups.ledger import noted
from mentordesk.core.store.backups.reading import check_bytes, is_whole, looking_into, own_key
from mentordesk.core.store.backups.shelf import Backup
from mentordesk.core.store.check import check
from mentordesk.core.store.durable import made_folder, put_in_place, settle
from mentordesk.core.store.erasing import Erased, ledger, reapply
from mentordesk.core.store.errors import BackupDamaged, BackupOfAnotherFile, BackupUnknown, DiskFailed, DiskFull
from mentordesk.core.store.file import Key, connect, salt_of, schema_of, trouble_of, written
from mentordesk.core.store.lock import InstanceLock
from mentordesk.core.store.migrations import SCHEMA, STEPS
from mentordesk.core.store.upgrade import upgrade

_KEPT = 5
BEFORE_RESTORE = "before-restore"


def restore(path: Path, backup: Path, key: Key | None, progress: Progress | None = None) -> Path | None:
    """Put a backup in the place of a file that nobody has open; where the file that lay there is kept, if one did.

    `key` opens the backup, and from then on the file. The file gets a new replica, since its history goes another way
    from here; who was erased since the backup was made is erased again. Cannot be undone.

    Raises FileInUse, BackupUnknown, BackupDamaged, BackupOfAnotherFile, PassphraseMissing, WrongPassphrase, Cancelled
    and troubles of the disk; the file is as it was then.
    """
    lock = InstanceLock(path)
    fresh = path.with_name(f".{path.name}.{uuid4().hex}.new")
    try:
        with written(path.name):
            try:
                file_id = _prepared(path, backup, fresh, own_key(backup, key), progress or Progress())
                kept = _kept(path, shelf.folder(file_id) / BEFORE_RESTORE)
                _drop_journal(path)
                put_in_place(fresh, path)
                with suppress(OSError):  # the file is there: what is noted beside it must not say otherwise
                    whereabouts.remember(path, file_id)
            finally:
                for left in (fresh, _journal(fresh)):
                    left.unlink(missing_ok=True)
    finally:
        lock.release()
    return kept


def newest_good(file_id: UUID, passphrase: str | None, progress: Progress | None = None) -> Backup | None:
    """The newest backup that this passphrase opens and that is whole all through; None when there is none.

    For a file that is gone or damaged: `whereabouts.known_id` tells the id of what lay at a place. Raises Cancelled.
    """
    keys: dict[bytes | None, Key | None] = {None: None}
    for one in shelf.listed(file_id):
        path = shelf.path_of(file_id, one.name)
        with suppress(Told, OSError):
            salt = salt_of(path, secret=passphrase is not None)
            if salt not in keys:
                keys[salt] = Key.of(passphrase or "", salt)  # the same for most: stretching it takes long
            check_bytes(path)
            with looking_into(path, keys[salt]) as copy:
                if is_whole(copy, progress):
                    return one
    return None


def named(file_id: UUID | None, name: str) -> Path:
    """The backup that a person names: one of the list, or a file by its path. Raises BackupUnknown."""
    if file_id is not None and any(one.name == name for one in shelf.listed(file_id)):
        return shelf.path_of(file_id, name)
    if Path(name).is_file():
        return Path(name)
    raise BackupUnknown(name=name)


def _prepared(path: Path, backup: Path, fresh: Path, key: Key | None, progress: Progress) -> UUID:
    """A copy of the backup that is ready to be the file, on the disk; the file's id."""
    shutil.copyfile(backup, fresh)
    check_bytes(backup, fresh)
    with looking_into(fresh, key) as copy:
        version = schema_of(copy, backup.name)
        file_id = UUID(copy.execute("SELECT id FROM this_file").fetchone()[0])
    if _known_here(path, key) not in (None, file_id):
        raise BackupOfAnotherFile(name=backup.name)
    if version < SCHEMA:
        upgrade(fresh, key, version, STEPS)
    connection = connect(fresh, key)
    try:
        _new_replica(connection)
        reapply(connection, _erasures(path, file_id, key))
        if not check(connection, progress).ok:
            raise BackupDamaged(name=backup.name)
    except (sqlcipher.DatabaseError, UnicodeError) as error:
        if isinstance(trouble_of(error, path.name), DiskFull | DiskFailed):
            raise
        raise BackupDamaged(name=backup.name) from None
    finally:
        connection.close()
    settle(fresh)
    return file_id


def _known_here(path: Path, key: Key | None) -> UUID | None:
    """The id of the file that lies there, as far as anybody can tell."""
    with suppress(Told, OSError), looking_into(path, key) as live:
        return UUID(live.execute("SELECT id FROM this_file").fetchone()[0])
    return whereabouts.known_id(path)


def _erasures(path: Path, file_id: UUID, key: Key | None) -> list[Erased]:
    """All that is known to have been erased: by the file that lies there, as far as it can be read, and beside it."""
    here: list[Erased] = []
    with suppress(Told, OSError), looking_into(path, key) as live:
        here = ledger(live)
    known = {one.erasure for one in here}
    return [*here, *(one for one in noted(file_id) if one.erasure not in known)]


def _new_replica(connection: Any) -> None:
    """What is written from now on belongs to another line of the history than what was written after the backup."""
    connection.execute("BEGIN IMMEDIATE")
    cursor = connection.execute(
        "INSERT INTO replica(uuid, label, person, first_seen)"
        " SELECT ?, label, person, ? FROM replica WHERE id = (SELECT replica FROM this_file)",
        (uuid4().hex, now().isoformat()),
    )
    connection.execute("UPDATE this_file SET replica = ?", (cursor.lastrowid,))
    connection.execute("COMMIT")


def _kept(path: Path, folder: Path) -> Path | None:
    """Keep the file as it lies there, with what a step that was cut off has left beside it."""
    if not path.exists():
        return None
    made_folder(folder)
    moment = now().astimezone()
    while (kept := folder / f"{path.stem} før gjenoppretting {moment:%Y-%m-%d %H%M%S}{path.suffix}").exists():
        moment += dt.timedelta(seconds=1)  # what was kept a moment ago stays
    for source, target in ((path, kept), (_journal(path), _journal(kept))):
        if source.exists():
            fresh = target.with_name(f".{uuid4().hex}.new")
            shutil.copyfile(source, fresh)
            settle(fresh)
            put_in_place(fresh, target)
    _let_go(folder, path.suffix)
    return kept


def _let_go(folder: Path, suffix: str) -> None:
    by_name = sorted(folder.glob(f"*{suffix}"), key=lambda one: one.name[-len(f"2026-01-01 000000{suffix}") :])
    for old in by_name[:-_KEPT]:
        for gone in (old, _journal(old)):
            gone.unlink(missing_ok=True)


def _drop_journal(path: Path) -> None:
    """Before the new file comes: SQLite would roll the old one's cut-off step back in it."""
    _journal(path).unlink(missing_ok=True)


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
