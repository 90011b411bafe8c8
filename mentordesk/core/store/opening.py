"""Making and opening files."""

import getpass
import os
from pathlib import Path
from typing import Any
from uuid import uuid4

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.clock import now
from mentordesk.core.store import errors, journal
from mentordesk.core.store.file import APPLICATION_ID, Key, check_ours, connect, key_of, told, trouble_of, written
from mentordesk.core.store.lock import InstanceLock
from mentordesk.core.store.migrations import SCHEMA, STEPS
from mentordesk.core.store.unit import Store
from mentordesk.core.store.upgrade import upgrade


def create_file(path: Path, *, passphrase: str | None, person: str = "") -> Store:
    """Make a new file and open it. It appears whole or not at all.

    `person` is the history's author; without one the account's name stands in. Raises FileAlreadyThere, Trouble.
    """
    if os.path.lexists(path):
        raise errors.FileAlreadyThere(name=path.name)
    fresh = path.with_name(f".{path.name}.{uuid4().hex}.new")
    key = None if passphrase is None else Key.of(passphrase)
    with written(path.name):
        try:
            _build(fresh, key, person or _account())
            _publish(fresh, path)
        finally:
            fresh.unlink(missing_ok=True)
    return open_file(path, passphrase=passphrase)


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"


def _build(path: Path, key: Key | None, person: str) -> None:
    connection = connect(path, key, create=True)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("BEGIN IMMEDIATE")
        for statement in _statements(journal.TABLES):
            connection.execute(statement)
        for step in STEPS:
            for statement in step:
                connection.execute(statement)
        journal.make_triggers(connection)
        connection.execute(
            "INSERT INTO replica(id, uuid, label, person, first_seen) VALUES (1, ?, '', ?, ?)",
            (uuid4().hex, person, now().isoformat()),
        )
        connection.execute("INSERT INTO this_file(id, replica) VALUES (?, 1)", (uuid4().hex,))
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
        connection.execute("COMMIT")
    finally:
        connection.close()


def _statements(script: str) -> list[str]:
    """The script cut where SQLite says a statement is complete (a trigger holds semicolons)."""
    found, so_far = [], ""
    for line in script.splitlines():
        so_far += line + "\n"
        if sqlcipher.complete_statement(so_far):
            found.append(so_far)
            so_far = ""
    return found


def _publish(fresh: Path, path: Path) -> None:
    """Give the finished file its name; never replaces another."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        raise errors.FileAlreadyThere(name=path.name) from None
    except OSError:  # a stick's file system knows no second name
        if os.path.lexists(path):
            raise errors.FileAlreadyThere(name=path.name) from None
        fresh.rename(path)


def open_file(path: Path, *, passphrase: str | None) -> Store:
    """Open a file of ours. Raises the Trouble that says why not: missing, empty, not ours, in use, wrong key …"""
    lock = None
    try:
        if os.path.isfile(path):  # noqa: PTH113  (says no, where Path.is_file fails, to a name that no file can have)
            lock = InstanceLock(path)
        key = key_of(path, passphrase)
        version = _check(path, key)
        if version < SCHEMA:
            upgrade(path, key, version, STEPS)
        return Store(path, key, lock or InstanceLock(path))
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _check(path: Path, key: Key | None) -> int:
    """The schema version of a file that is ours and whole."""
    try:
        connection = connect(path, key)
    except (sqlcipher.DatabaseError, UnicodeDecodeError) as error:
        if key is not None and getattr(error, "sqlite_errorcode", None) == sqlcipher.SQLITE_NOTADB:
            raise errors.WrongPassphrase(name=path.name) from None
        raise trouble_of(error, path.name) or error from None
    try:
        with told(path.name):
            version = check_ours(connection, path.name, SCHEMA)
            _quick_check(connection, path.name)
            return version
    except sqlcipher.OperationalError:  # a table or column of ours is not there under its name
        raise errors.FileDamaged(name=path.name) from None
    finally:
        connection.close()


_QUICK = 20 * 1024 * 1024


def _quick_check(connection: Any, name: str) -> None:
    """SQLite's own check where it is quick; larger files are checked by `check`."""
    pages, size = (int(connection.execute(f"PRAGMA {what}").fetchone()[0]) for what in ("page_count", "page_size"))
    if pages * size > _QUICK:
        return
    whole = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    if not whole or connection.execute("PRAGMA foreign_key_check").fetchone():
        raise errors.FileDamaged(name=name)
