"""A copy of a file under another key, or under none: made by SQLCipher's export, opened again and found equal."""

from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import Any
from uuid import uuid4

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.store.durable import settle, settle_folder
from mentordesk.core.store.errors import KeyNotChanged
from mentordesk.core.store.file import Key, connect, trouble_of, written

_CARRIED = ("application_id", "user_version")
"""What an export leaves out."""


def relocked(path: Path, before: Key | None, after: Key | None) -> None:
    """Put a copy under another key into the place of a file that nobody has open; nothing of the old bytes stays there.

    The file is as it was when this raises KeyNotChanged or a trouble of the disk.
    """
    fresh = path.with_name(f".{path.name}.{uuid4().hex}.new")
    with written(path.name):
        try:
            _copied(path, before, fresh, after)
            settle(fresh)
            fresh.replace(path)
        except sqlcipher.OperationalError as error:
            raise trouble_of(error, path.name) or KeyNotChanged(name=path.name) from error
        finally:
            for left in (fresh, fresh.with_name(f"{fresh.name}-journal")):
                with suppress(OSError):  # `sweep` takes it then
                    left.unlink(missing_ok=True)
    with suppress(OSError):  # it has the other key by now, and nobody may be told otherwise
        settle_folder(path.parent)


def sweep(path: Path) -> None:
    """Take away what a killed program has left half done beside a file that only we have now; it may be plain."""
    with suppress(OSError):
        for left in list(path.parent.glob(f".{escape(path.name)}.{'[0-9a-f]' * 32}.new*")):
            with suppress(OSError):  # one that cannot be taken away keeps none of the others
                left.unlink()


def opens(path: Path, key: Key | None) -> bool:
    """Whether this key opens the file. Looks through SQLite alone."""
    try:
        connect(path, key, reading=True).close()
    except (sqlcipher.DatabaseError, UnicodeDecodeError):
        return False
    return True


def _copied(path: Path, before: Key | None, fresh: Path, after: Key | None) -> None:
    source = connect(path, before)
    try:
        source.execute(f"ATTACH DATABASE ? AS fresh KEY {after.literal if after else repr('')}", (str(fresh),))
        for fast in ("journal_mode = OFF", "synchronous = OFF"):  # nobody has it yet; `settle` brings it onto the disk
            source.execute(f"PRAGMA fresh.{fast}").fetchall()
        source.execute("SELECT sqlcipher_export('fresh')").fetchall()
        for pragma in _CARRIED:
            source.execute(f"PRAGMA fresh.{pragma} = {source.execute(f'PRAGMA main.{pragma}').fetchone()[0]}")
        source.execute("DETACH DATABASE fresh")
        if not _alike(source, fresh, after):
            raise KeyNotChanged(name=path.name)
    finally:
        source.close()


def _alike(source: Any, fresh: Path, key: Key | None) -> bool:
    """Whether the copy can be read, is whole, and holds the same tables, triggers, rows and head of the chain."""
    try:
        copy = connect(fresh, key, reading=True)
    except (sqlcipher.DatabaseError, UnicodeDecodeError):
        return False
    try:
        whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        keys = copy.execute("PRAGMA foreign_key_check").fetchone() is None
        return whole and keys and _held(copy) == _held(source)
    except (sqlcipher.DatabaseError, UnicodeDecodeError):
        return False
    finally:
        copy.close()


def _held(connection: Any) -> list[object]:
    parts = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    rows = [
        connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for kind, name, _ in parts if kind == "table"
    ]
    head = connection.execute("SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1").fetchone()
    carried = [connection.execute(f"PRAGMA {pragma}").fetchone()[0] for pragma in _CARRIED]
    return [*parts, *rows, head, *carried]
