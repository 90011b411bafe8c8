"""Backups: a copy made by SQLite itself, which counts only when it was opened again and found equal to the file."""

import datetime as dt
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.places import user_data
from mentordesk.core.store.errors import BackupNotVerified, FileAlreadyThere, ReadOnlyPlace
from mentordesk.core.store.file import connect, told
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
        lines = (place / _MANIFEST).read_text("utf-8").splitlines()
    except FileNotFoundError:
        return []
    found = [json.loads(line) for line in lines]
    return [
        Backup(note["name"], dt.datetime.fromisoformat(note["made"]), note["bytes"])
        for note in reversed(found)
        if (place / note["name"]).exists()
    ]


def make(store: Store) -> Backup:
    """Make a backup with the file's own encryption, verify it, and only then count it and let the oldest go.

    Raises BackupNotVerified, DiskFull and the other troubles of the disk.
    """
    place = folder(store.file_id)
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    moment = now()
    target = place / f"{moment:%Y-%m-%dT%H%M%S}-{uuid4().hex[:6]}.mentordesk"
    fresh = target.with_suffix(".new")
    try:
        with told(target.name):
            _copy(store, fresh)
        os.replace(fresh, target)  # noqa: PTH105
    finally:
        fresh.unlink(missing_ok=True)
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
    fresh = target.with_name(f".{target.name}.{uuid4().hex}.new")
    try:
        with told(target.name):
            _copy(store, fresh)
        os.replace(fresh, target)  # noqa: PTH105
    except OSError:
        raise ReadOnlyPlace(name=target.name) from None
    finally:
        fresh.unlink(missing_ok=True)


def _copy(store: Store, target: Path) -> None:
    live = store.connection()
    try:
        live.execute("PRAGMA query_only=OFF")  # VACUUM INTO writes, though not here
        live.execute("VACUUM INTO ?", (str(target),))
        copy = connect(target, store.key, reading=True)
        try:
            whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            keys = copy.execute("PRAGMA foreign_key_check").fetchone() is None
            equal = _digest(copy) == _digest(live)
        finally:
            copy.close()
    finally:
        live.close()
    if not (whole and keys and equal):
        raise BackupNotVerified
    with target.open("rb") as handle:
        os.fsync(handle.fileno())


def _digest(connection: Any) -> list[object]:
    """The head of the chain and how many rows every table has."""
    head = connection.execute("SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1").fetchone()
    tables = [*journalled(connection), "change", "change_set"]
    return [head, *(connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables)]


def _note(place: Path, made: Backup) -> None:
    line = json.dumps({"name": made.name, "made": made.made.isoformat(), "bytes": made.bytes})
    with (place / _MANIFEST).open("a", encoding="utf-8") as manifest:
        manifest.write(line + "\n")
        manifest.flush()
        os.fsync(manifest.fileno())


def _rotate(place: Path, kept: list[Backup]) -> None:
    for old in kept[_KEPT:]:
        (place / old.name).unlink(missing_ok=True)
