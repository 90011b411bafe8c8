"""Where the backups of a file lie, and the list of those that were found good. Its order is what happened when."""

import datetime as dt
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from mentordesk.core.kernel.places import user_data
from mentordesk.core.store.durable import settle_folder
from mentordesk.core.store.file import written

MANIFEST = "manifest.jsonl"


@dataclass(frozen=True)
class Backup:
    """One verified backup. `made` is UTC; `head` the hash of the last step in it, `digest` the SHA-256 of its bytes."""

    name: str
    made: dt.datetime
    bytes: int
    head: str = ""
    digest: str = ""


def folder(file_id: UUID) -> Path:
    """Where the backups of a file lie."""
    return user_data() / "backups" / file_id.hex


def path_of(file_id: UUID, name: str) -> Path:
    """Where one backup lies."""
    return folder(file_id) / name


def listed(file_id: UUID) -> list[Backup]:
    """The verified backups that are still there with all their bytes, newest first."""
    return listed_in(folder(file_id))


def listed_in(place: Path) -> list[Backup]:
    """The verified backups of one folder, newest first."""
    found: dict[str, Backup] = {}
    for note in notes(place / MANIFEST):
        if (made := _backup(note)) is not None:
            found[made.name] = made  # noted again, because it was locked anew, it keeps its place
    return [made for made in reversed(found.values()) if _is_there(place, made)]


def notes(path: Path) -> Iterator[Mapping[str, Any]]:
    """The lines of a list, passing over what the power cut short in the middle. Raises the troubles of the disk."""
    with written(path.name):
        try:
            lines = path.read_text("utf-8", errors="replace").splitlines()
        except (FileNotFoundError, NotADirectoryError):
            return
    for line in lines:
        try:
            note = json.loads(line)
        except ValueError:
            continue
        if isinstance(note, dict):
            yield note


def _backup(note: Mapping[str, Any]) -> Backup | None:
    try:
        moment = dt.datetime.fromisoformat(note["made"])
        head, digest = str(note.get("head", "")), str(note.get("digest", ""))
        return Backup(str(note["name"]), moment, int(note["bytes"]), head, digest)
    except (ValueError, TypeError, KeyError):
        return None


def _is_there(place: Path, made: Backup) -> bool:
    try:
        return (place / made.name).stat().st_size == made.bytes
    except OSError:
        return False


def write_down(path: Path, note: Mapping[str, object]) -> None:
    """Add a line to a list, on the disk. Raises OSError."""
    fresh = not path.exists()
    with path.open("a", encoding="utf-8") as handle:
        handle.write(f"\n{json.dumps(note)}\n")  # the line before may have been cut short
        handle.flush()
        os.fsync(handle.fileno())
    if fresh:
        settle_folder(path.parent)


def count(place: Path, made: Backup) -> None:
    """From now on a backup counts. Raises OSError."""
    note = {"name": made.name, "made": made.made.isoformat(), "bytes": made.bytes}
    write_down(place / MANIFEST, {**note, "head": made.head, "digest": made.digest})


def digest_of(path: Path) -> str:
    """The SHA-256 of a file that SQLite has not open. Raises OSError."""
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
