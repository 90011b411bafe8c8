"""The file on disk: looking at it before SQLite does, its key, its connections, and what its errors mean."""

import errno
import hashlib
import hmac
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
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
_HEADER = 100
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

    key: bytes = field(repr=False)
    salt: bytes

    @classmethod
    def of(cls, passphrase: str, salt: bytes | None = None) -> "Key":
        salt = os.urandom(_SALT) if salt is None else salt
        return cls(hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, _ROUNDS, 32), salt)

    @property
    def literal(self) -> str:
        """As SQLCipher's statements take it."""
        return f"\"x'{self.key.hex()}{self.salt.hex()}'\""

    @property
    def pragma(self) -> str:
        return f"PRAGMA key = {self.literal}"

    @property
    def fingerprint(self) -> str:
        """Tells this key from others; nobody can find the key by it."""
        return hashlib.sha256(b"fingerprint" + self.key).hexdigest()[:16]


def key_of(path: Path, passphrase: str | None) -> Key | None:
    """The key that opens the file, None for a plain one. Raises what `salt_of` raises."""
    salt = salt_of(path, secret=passphrase is not None)
    return None if salt is None or passphrase is None else Key.of(passphrase, salt)


def salt_of(path: Path, *, secret: bool = True) -> bytes | None:
    """What stands first in an encrypted file, None for a plain one. Looks at size and header: only before SQLite does.

    Raises FileMissing, FileNotReadable, FileEmpty, FileCutShort, NotOurFile; PassphraseMissing where it takes a secret
    to open the file and there is none.
    """
    header, size = _first_look(path)
    if header.startswith(_PLAIN):
        if size < _PAGE or (size < _own_size(header) and not _journal_of(path).exists()):
            raise errors.FileCutShort(name=path.name)
        return None
    if size < _PAGE:
        raise errors.NotOurFile(name=path.name)
    if not secret:
        raise errors.PassphraseMissing(name=path.name)
    if size % _PAGE:
        raise errors.FileCutShort(name=path.name)
    return header[:_SALT]


def _own_size(header: bytes) -> int:
    """How many bytes a plain file says that it has; 0 where it does not say so."""
    pages, counter, counted = (int.from_bytes(header[place : place + 4], "big") for place in (28, 24, 92))
    return pages * _PAGE if counter == counted and header[16:18] == _PAGE.to_bytes(2, "big") else 0


def _journal_of(path: Path) -> Path:
    """Where SQLite keeps what it needs to roll a step back."""
    return path.with_name(path.name + "-journal")


def half_kept(path: Path, error: BaseException) -> bool:
    """Whether this error says that a step was cut off and cannot be rolled back in a place that may not be written."""
    read_only = getattr(error, "sqlite_errorcode", 0) & 0xFF in _NOT_WRITABLE
    return read_only and _journal_of(path).exists()


def is_plain(path: Path) -> bool:
    """Whether anybody can read what lies there; for a file that SQLite has not open. Raises OSError."""
    return first_bytes(path).startswith(_PLAIN)


def first_bytes(path: Path) -> bytes:
    """What a file begins with: an encrypted one with its salt. Raises OSError."""
    with path.open("rb") as handle:
        return handle.read(_SALT)


_NO_SUCH_FILE = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)


def _first_look(path: Path) -> tuple[bytes, int]:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            raise errors.FileNotReadable(name=path.name)
        with path.open("rb") as handle:
            header, size = handle.read(_HEADER), os.fstat(handle.fileno()).st_size
    except OSError as error:
        missing = error.errno in _NO_SUCH_FILE
        raise (errors.FileMissing if missing else errors.FileNotReadable)(name=path.name) from None
    if size == 0:
        raise errors.FileEmpty(name=path.name)
    return header, size


_PROOF = 64  # bytes at the end of each page, over all before them and the page's number
_PAGES_TRIED = 200


def fits_a_page(path: Path, key: Key) -> bool:
    """Whether this key has locked the file, told by any page but the first, of which SQLCipher itself tells.

    Call it while nobody in this process has the file open.
    """
    mask = bytes(byte ^ 0x3A for byte in key.salt)
    proving = hashlib.pbkdf2_hmac("sha512", key.key, mask, 2, 32)
    with path.open("rb") as handle:
        handle.seek(_PAGE)
        for number in range(2, 2 + _PAGES_TRIED):
            page = handle.read(_PAGE)
            signed = page[:-_PROOF] + number.to_bytes(4, "little")
            if len(page) == _PAGE and hmac.digest(proving, signed, "sha512") == page[-_PROOF:]:
                return True
    return False


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


def schema_of(connection: Any, name: str) -> int:
    """The file's schema version. Raises NotOurFile."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise errors.NotOurFile(name=name)
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def may_be_written(connection: Any) -> bool:
    """Whether file and folder take a change, found out by beginning one: the file itself is not touched."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA user_version = {connection.execute('PRAGMA user_version').fetchone()[0]}")
    except sqlcipher.OperationalError as error:
        return error.sqlite_errorcode & 0xFF not in _NOT_WRITABLE
    finally:
        connection.execute("ROLLBACK")
    return True


_NOT_WRITABLE = (sqlcipher.SQLITE_READONLY, sqlcipher.SQLITE_CANTOPEN, sqlcipher.SQLITE_PERM)


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

_SAID: dict[str, type[Trouble]] = {
    "database or disk is full": errors.DiskFull,
    "disk I/O error": errors.DiskFailed,
    "unable to open database": errors.ReadOnlyPlace,
    "attempt to write a readonly database": errors.ReadOnlyPlace,
    "database disk image is malformed": errors.FileDamaged,
}
"""What an error begins with where SQLite tells by its text alone: while a second file is attached or copied to."""


def trouble_of(error: BaseException | None, name: str) -> Trouble | None:
    """What SQLite's error means for a person, None when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and isinstance(error, (sqlcipher.OperationalError, UnicodeDecodeError)):
        return errors.FileDamaged(name=name)  # text that is none, in a record or in SQLite's own message about it
    if code == sqlcipher.SQLITE_ERROR:
        meaning = next((found for text, found in _SAID.items() if str(error).startswith(text)), None)
    else:
        meaning = None if code is None else _MEANING.get(code & 0xFF)
    return None if meaning is None else meaning(name=name)


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turns SQLite's errors about disk and file into Trouble; anything else passes as the bug it is."""
    try:
        yield
    except MemoryError as error:
        raise errors.MemoryGaveOut(name=name) from error
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
