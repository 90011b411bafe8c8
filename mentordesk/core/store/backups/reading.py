"""Looking into a backup, which stays as it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.backups import shelf
from mentordesk.core.store.check import check
from mentordesk.core.store.errors import BackupDamaged, BackupUnknown, PassphraseMissing, WrongPassphrase
from mentordesk.core.store.file import Key, connect, is_plain
from mentordesk.core.store.migrations import SCHEMA


def own_key(backup: Path, key: Key | None) -> Key | None:
    """The key that opens a backup, which may have been made before or after the file was locked.

    Raises BackupUnknown when nothing is there, PassphraseMissing for a locked one without a key.
    """
    try:
        plain = is_plain(backup)
    except OSError:
        raise BackupUnknown(name=backup.name) from None
    if not plain and key is None:
        raise PassphraseMissing(name=backup.name)
    return None if plain else key


def check_bytes(backup: Path, copy: Path | None = None) -> None:
    """Are a backup's bytes (or those of a copy of it) those that were verified? One on no list has none to compare.

    Raises BackupDamaged, OSError.
    """
    noted = next((one for one in shelf.listed_in(backup.parent) if one.name == backup.name), None)
    if noted is not None and noted.digest and shelf.digest_of(copy or backup) != noted.digest:
        raise BackupDamaged(name=backup.name)


@contextmanager
def looking_into(backup: Path, key: Key | None) -> Iterator[Any]:
    """A connection that only reads. Raises BackupUnknown, PassphraseMissing, WrongPassphrase, BackupDamaged."""
    key = own_key(backup, key)
    try:
        copy = connect(backup, key, reading=True)
    except (sqlcipher.Error, UnicodeDecodeError) as error:
        wrong = key is not None and getattr(error, "sqlite_errorcode", None) == sqlcipher.SQLITE_NOTADB
        raise (WrongPassphrase if wrong else BackupDamaged)(name=backup.name) from None
    try:
        yield copy
    except (sqlcipher.Error, UnicodeError):
        raise BackupDamaged(name=backup.name) from None
    finally:
        copy.close()


def is_whole(copy: Any, progress: Progress | None = None) -> bool:
    """The full check of a backup; of one from an older program as much of it as that one knew. Raises Cancelled."""
    if copy.execute("PRAGMA user_version").fetchone()[0] >= SCHEMA:
        return check(copy, progress).ok
    sound = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    return sound and copy.execute("PRAGMA foreign_key_check").fetchone() is None
