"""The file on disk: looking at it before SQLite does, its key, its connections, and what its errors mean."""

import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.store import errors

APPLICATION_ID = 0x4D444B31  # «MDK1»
_PLAIN = b"SQLite format 3\0"
_PAGE = 4096
_SALT = 16
_ROUNDS = 256_000  # SQLCipher 4's own number, so that any SQLCipher opens the file with the same passphrase

_PRAGMAS = (
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "locking_mode=NORMAL",
    "cache_spill=OFF",
    "cache_size=-65536",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
    "recursive_triggers=ON",
    "temp_store=MEMORY",
    "mmap_size=0",
    "fullfsync=ON",
)


@dataclass(frozen=True)
class Key:
    """The raw key made of a passphrase and the file's salt; stretched once, then each connection opens in a blink."""

    key: bytes
    salt: bytes

    @classmethod
    def of(cls, passphrase: str, salt: bytes | None = None) -> "Key":
        salt = os.urandom(_SALT) if salt is None else salt
        return cls(hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, _ROUNDS, 32), salt)

    @property
    def pragma(self) -> str:
        return f"PRAGMA key = \"x'{self.key.hex()}{self.salt.hex()}'\""


def key_of(path: Path, passphrase: str | None) -> Key | None:
    """The key that opens the file, None for a plain one. Looks at size and header: call it before SQLite does.

    Raises FileMissing, FileNotReadable, FileEmpty, FileCutShort, NotOurFile, PassphraseMissing.
    """
    header, size = _first_look(path)
    if header.startswith(_PLAIN):
        if size < _PAGE:
            raise errors.FileCutShort(name=path.name)
        return None
    if size < _PAGE:
        raise errors.NotOurFile(name=path.name)
    if passphrase is None:
        raise errors.PassphraseMissing(name=path.name)
    if size % _PAGE:
        raise errors.FileCutShort(name=path.name)
    return Key.of(passphrase, header[:_SALT])


_NO_SUCH_FILE = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)


def _first_look(path: Path) -> tuple[bytes, int]:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            raise errors.FileNotReadable(name=path.name)
        with path.open("rb") as handle:
            header, size = handle.read(_SALT), os.fstat(handle.fileno()).st_size
    except OSError as error:
        missing = error.errno in _NO_SUCH_FILE
        raise (errors.FileMissing if missing else errors.FileNotReadable)(name=path.name) from None
    if size == 0:
        raise errors.FileEmpty(name=path.name)
    return header, size


def connect(path: Path, key: Key | None, *, create: bool = False, reading: bool = False) -> Any:
    """A connection with every guard on. Never creates a file unless asked to."""
    address = f"file:{quote(str(path.absolute()))}?mode={'rwc' if create else 'rw'}"
    connection = sqlcipher.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=5 if reading else 30
    )
    connection.execute("PRAGMA cipher_log_level=NONE")
    if key is not None:
        connection.execute(key.pragma)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if reading:
            connection.execute("PRAGMA query_only=ON")
    except (sqlcipher.Error, UnicodeDecodeError):
        connection.close()
        raise
    return connection


def check_ours(connection: Any, name: str, schema: int) -> int:
    """The file's schema version. Raises NotOurFile, or NewerSchema when it is above `schema`."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise errors.NotOurFile(name=name)
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > schema:
        raise errors.NewerSchema(name=name)
    return version


_MEANING: dict[int, type[Trouble]] = {
    sqlcipher.SQLITE_FULL: errors.DiskFull,
    sqlcipher.SQLITE_READONLY: errors.ReadOnlyPlace,
    sqlcipher.SQLITE_BUSY: errors.FileBusy,
    sqlcipher.SQLITE_LOCKED: errors.FileBusy,
    sqlcipher.SQLITE_CORRUPT: errors.FileDamaged,
    sqlcipher.SQLITE_NOTADB: errors.FileDamaged,
    sqlcipher.SQLITE_IOERR: errors.DiskFailed,
    sqlcipher.SQLITE_CANTOPEN: errors.ReadOnlyPlace,
    sqlcipher.SQLITE_PERM: errors.ReadOnlyPlace,
}


def trouble_of(error: BaseException | None, name: str) -> Trouble | None:
    """What SQLite's error means for a person, None when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and isinstance(error, (sqlcipher.OperationalError, UnicodeDecodeError)):
        return errors.FileDamaged(name=name)  # text that is none, in a record or in SQLite's own message about it
    meaning = None if code is None else _MEANING.get(code & 0xFF)
    return None if meaning is None else meaning(name=name)


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turns SQLite's errors about disk and file into Trouble; anything else passes as the bug it is."""
    try:
        yield
    except Exception as error:
        cause = getattr(error, "orig", None) or error
        trouble = trouble_of(cause, name) if isinstance(cause, (sqlcipher.Error, UnicodeDecodeError)) else None
        if trouble is None:
            raise
        raise trouble from error


_ON_WRITING = {errno.ENOSPC: errors.DiskFull, errno.EDQUOT: errors.DiskFull, errno.EIO: errors.DiskFailed}


@contextmanager
def written(name: str) -> Iterator[None]:
    """The same for whoever writes a file: the system's errors are Trouble too."""
    try:
        with told(name):
            yield
    except OSError as error:
        raise _ON_WRITING.get(error.errno or 0, errors.ReadOnlyPlace)(name=name) from None
