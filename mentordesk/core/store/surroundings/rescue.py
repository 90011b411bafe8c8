"""Keeping the file that is open after another was put in its place: the system holds it as long as we do."""

from pathlib import Path
from typing import Any

from mentordesk.core.kernel.clock import now
from mentordesk.core.store import backups
from mentordesk.core.store.durable import made_folder, put_in_place, settle
from mentordesk.core.store.errors import BackupNotVerified, FileReplaced
from mentordesk.core.store.file import connect, written
from mentordesk.core.store.journal import head_of
from mentordesk.core.store.unit import Store

FOLDER = "replaced"


def keep_open_one(store: Store) -> Path:
    """Write what was open to a file beside the backups; where it lies.

    Raises FileReplaced when the bytes of the open file themselves were written over, so that there is nothing to keep;
    BackupNotVerified and the troubles of the disk.
    """
    if not store.watch.beside:
        raise FileReplaced(name=store.path.name)
    folder = backups.folder(store.file_id) / FOLDER
    target = folder / f"{store.path.stem} {now().astimezone():%Y-%m-%d %H%M%S}{store.path.suffix}"
    fresh = target.with_name(f".{target.name}.new")
    with written(target.name):
        made_folder(folder)
        try:
            _copied(store, fresh)
            settle(fresh)
            put_in_place(fresh, target)
        finally:
            fresh.unlink(missing_ok=True)
    store.changed = False
    return target


def _copied(store: Store, fresh: Path) -> None:
    """Through a connection that was there before: a new one would see the other file."""
    with store.reading() as session:
        raw: Any = session.connection().connection.dbapi_connection
        raw.rollback()
        raw.execute("PRAGMA query_only=OFF")  # VACUUM INTO writes, though not here
        try:
            raw.execute("VACUUM INTO ?", (str(fresh),))
        finally:
            raw.execute("PRAGMA query_only=ON")
    copy = connect(fresh, store.key, reading=True)
    try:
        if head_of(copy) != store.watch.head or copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise BackupNotVerified
    finally:
        copy.close()
