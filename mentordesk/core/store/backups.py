"""Backups: a copy made by SQLite itself, which counts only when it was opened again and found equal to the file."""

import datetime as dt
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.places import user_data
from mentordesk.core.store.errors import BackupNotVerified, FileAlreadyThere
from mentordesk.core.store.file import Key, connect, written
from mentordesk.core.store.journal import journalled
from mentordesk.core.store.unit import Store

_MANIFEST = "manifest.jsonl"
_KEPT = 10


@dataclass(frozen=True)
class Backup:
    """One verified backup. `made` is UTC."""

    name: str
    made: dt.datetime
    bytes: int


def folder(file_id: UUID) -> Path:
    """Where the backups of a file lie."""
    return user_data() / "backups" / file_id.hex


def listed(file_id: UUID) -> list[Backup]:
    """The verified backups that are still there, newest first."""
    place = folder(file_id)
    try:
        lines = (place / _MANIFEST).read_text("utf-8", errors="replace").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return []
    found = [made for line in lines if (made := _noted(line)) is not None]
    return [made for made in reversed(found) if (place / made.name).exists()]


def _noted(line: str) -> Backup | None:
    """The backup of one line of the manifest; None where the power went in the middle of it."""
    try:
        note = json.loads(line)
        return Backup(str(note["name"]), dt.datetime.fromisoformat(note["made"]), int(note["bytes"]))
    except (ValueError, TypeError, KeyError):
        return None


def make(store: Store) -> Backup:
    """Make a backup with the file's own encryption, verify it, and only then count it and let the oldest go.

    Raises BackupNotVerified, DiskFull and the other troubles of the disk.
    """
    place = folder(store.file_id)
    moment = now()
    target = place / f"{moment:%Y-%m-%dT%H%M%S}-{uuid4().hex[:6]}.mentordesk"
    with written(target.name):
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        _copy(store, target)
        made = Backup(target.name, moment, target.stat().st_size)
        _note(place, made)
        _rotate(place, listed(store.file_id))
    store.changed = False
    return made


def copy_to(store: Store, target: Path) -> None:
    """Write a verified copy of the file to a place that the person chose.

    Raises FileAlreadyThere for the open file itself, BackupNotVerified and troubles of the disk.
    """
    if target.exists() and target.samefile(store.path):
        raise FileAlreadyThere(name=target.name)
    with written(target.name):
        _copy(store, target)


def _copy(store: Store, target: Path) -> None:
    """The copy appears under its name once it is verified, or not at all."""
    fresh = target.with_name(f".{target.name}.{uuid4().hex}.new")
    try:
        _verified(store, fresh)
        os.replace(fresh, target)  # noqa: PTH105
    finally:
        fresh.unlink(missing_ok=True)


def _verified(store: Store, target: Path) -> None:
    live = store.connection()
    try:
        live.execute("PRAGMA query_only=OFF")  # VACUUM INTO writes, though not here
        live.execute("VACUUM INTO ?", (str(target),))
        good = _equal(live, target, store.key)
    finally:
        live.close()
    if not good:
        raise BackupNotVerified
    with target.open("rb") as handle:
        os.fsync(handle.fileno())


def _equal(live: Any, path: Path, key: Key | None) -> bool:
    """Whether the copy can be read, is whole, and holds what the file holds."""
    try:
        copy = connect(path, key, reading=True)
    except (sqlcipher.Error, UnicodeDecodeError):
        return False
    try:
        whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        keys = copy.execute("PRAGMA foreign_key_check").fetchone() is None
        return whole and keys and _digest(copy) == _digest(live)
    except (sqlcipher.Error, UnicodeDecodeError):
        return False
    finally:
        copy.close()


def _digest(connection: Any) -> list[object]:
    """The head of the chain and how many rows every table has."""
    head = connection.execute("SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1").fetchone()
    tables = [*journalled(connection), "change", "change_set"]
    return [head, *(connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables)]


def _note(place: Path, made: Backup) -> None:
    line = json.dumps({"name": made.name, "made": made.made.isoformat(), "bytes": made.bytes})
    with (place / _MANIFEST).open("a", encoding="utf-8") as manifest:
        manifest.write(f"\n{line}\n")  # the line before may have been cut short
        manifest.flush()
        os.fsync(manifest.fileno())


def _rotate(place: Path, kept: list[Backup]) -> None:
    for old in kept[_KEPT:]:
        (place / old.name).unlink(missing_ok=True)
