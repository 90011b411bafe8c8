"""Making and opening files."""

import getpass
import os
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.store import errors, journal
from mentordesk.core.store.file import (
    APPLICATION_ID,
    Key,
    connect,
    half_kept,
    may_be_written,
    salt_of,
    schema_of,
    told,
    trouble_of,
    written,
)
from mentordesk.core.store.keys.copies import sweep
from mentordesk.core.store.keys.recovery import key_from_words
from mentordesk.core.store.lock import InstanceLock
from mentordesk.core.store.migrations import SCHEMA, STEPS
from mentordesk.core.store.unit import Store
from mentordesk.core.store.upgrade import upgrade

if TYPE_CHECKING:
    from mentordesk.core.store.keys.telling import KeyFor


def create_file(path: Path, *, passphrase: str | None, person: str = "") -> Store:
    """Make a new file and open it. It appears whole or not at all.

    `person` is the history's author; without one the account's name stands in. Raises FileAlreadyThere, Trouble.
    """
    if os.path.lexists(path):
        raise errors.FileAlreadyThere(name=path.name)
    make_file(path, None if passphrase is None else Key.of(passphrase), person or _account())
    return open_file(path, passphrase=passphrase)


def make_file(path: Path, key: Key | None, person: str) -> None:
    """Make a new file and leave it closed; it appears whole or not at all. Raises FileAlreadyThere, Trouble."""
    fresh = path.with_name(f".{path.name}.{uuid4().hex}.new")
    with written(path.name):
        try:
            _build(fresh, key, person)
            _publish(fresh, path)
        finally:
            fresh.unlink(missing_ok=True)


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


def open_file(path: Path, *, passphrase: str | None, recovery: str | None = None) -> Store:
    """Open a file of ours; what may not be written, or was written by a newer program, can be read.

    `recovery` are the words of its sheet, which open it instead of the passphrase. Raises the Trouble that says why
    not: missing, empty, not ours, in use, wrong key …; and what is wrong with the words in themselves.
    """
    key_for = cache(_maker(passphrase, recovery))
    lock = None
    try:
        if os.path.isfile(path):  # noqa: PTH113  (says no, where Path.is_file fails, to a name that no file can have)
            lock = InstanceLock(path)
            sweep(path)
        salt = salt_of(path, secret=passphrase is not None or recovery is not None)
        key = None if salt is None else key_for(salt)
        version, read_only = _check(path, key)
        if version < SCHEMA:
            if read_only is not None:
                raise errors.OldAndReadOnly(name=path.name)
            upgrade(path, key, version, STEPS)
        return Store(path, key, lock or InstanceLock(path), read_only)
    except BaseException as error:
        if lock is not None:
            lock.release(opened=False)
        if isinstance(error, errors.WrongPassphrase):
            raise _why_not(path, key_for, by_words=recovery is not None) from None
        raise


def secret_key(path: Path, passphrase: str | None, recovery: str | None) -> Key | None:
    """The key of a file or backup that this passphrase, or these words of its sheet, should open; None for a plain one.

    Raises what `salt_of` raises, and what is wrong with the words in themselves.
    """
    salt = salt_of(path, secret=passphrase is not None or recovery is not None)
    return None if salt is None else _maker(passphrase, recovery)(salt)


def _maker(passphrase: str | None, recovery: str | None) -> "KeyFor":
    return partial(Key.of, passphrase or "") if recovery is None else partial(key_from_words, recovery)


def _why_not(path: Path, key_for: "KeyFor", *, by_words: bool) -> Trouble:
    from mentordesk.core.store.keys.telling import why_not  # loaded by those whose key does not fit

    found = why_not(path, key_for)
    damaged = isinstance(found, errors.FileDamaged | errors.DamagedButBackedUp)
    return errors.WrongRecoveryWords(name=path.name) if by_words and not damaged else found


def _check(path: Path, key: Key | None) -> tuple[int, type[Trouble] | None]:
    """The schema version of a file that is ours and whole, and why it can only be read."""
    try:
        connection = connect(path, key)
    except (sqlcipher.DatabaseError, UnicodeDecodeError) as error:
        if half_kept(path, error):
            raise errors.HalfKept(name=path.name) from None
        if key is not None and getattr(error, "sqlite_errorcode", None) == sqlcipher.SQLITE_NOTADB:
            raise errors.WrongPassphrase(name=path.name) from None
        raise trouble_of(error, path.name) or error from None
    try:
        with told(path.name):
            version = schema_of(connection, path.name)
            _quick_check(connection, path.name)
            return version, _why_only_read(connection, version, path.name)
    except sqlcipher.OperationalError:  # a table or column of ours is not there under its name
        raise errors.FileDamaged(name=path.name) from None
    finally:
        connection.close()


def _why_only_read(connection: Any, version: int, name: str) -> type[Trouble] | None:
    """None for a file that can be written. Raises TooNewToRead when what this program reads is not there."""
    if version > SCHEMA:
        if not _columns(connection) >= _own_columns():
            raise errors.TooNewToRead(name=name)
        return errors.NewerSchema
    return None if may_be_written(connection) else errors.ReadOnlyPlace


def _columns(connection: Any) -> set[tuple[str, str]]:
    """Each table with each of its columns."""
    tables = [str(name) for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {(name, str(row[1])) for name in tables for row in connection.execute(f'PRAGMA table_info("{name}")')}


def _own_columns() -> set[tuple[str, str]]:
    """What a file of this program has."""
    memory = sqlcipher.connect(":memory:")
    try:
        for step in STEPS:
            for statement in step:
                memory.execute(statement)
        return _columns(memory)
    finally:
        memory.close()


_QUICK = 20 * 1024 * 1024


def _quick_check(connection: Any, name: str) -> None:
    """SQLite's own check where it is quick; larger files are checked by `check`."""
    pages, size = (int(connection.execute(f"PRAGMA {what}").fetchone()[0]) for what in ("page_count", "page_size"))
    if pages * size > _QUICK:
        return
    whole = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    if not whole or connection.execute("PRAGMA foreign_key_check").fetchone():
        raise errors.FileDamaged(name=name)
