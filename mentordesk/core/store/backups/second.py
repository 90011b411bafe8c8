"""The second place: a memory stick or a folder in the cloud, to which each new backup of a locked file goes too.

Where it is, is a choice of this machine, for each file by its id. What is there is sealed by the file's own passphrase.
"""

import datetime as dt
import json
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.places import user_config
from mentordesk.core.store.backups import shelf
from mentordesk.core.store.backups.rotation import let_go
from mentordesk.core.store.backups.shelf import Backup
from mentordesk.core.store.durable import made_folder, put_in_place, settle
from mentordesk.core.store.errors import BackupNotVerified, SecondPlaceAway, SecondPlaceNotSealed
from mentordesk.core.store.file import is_plain, written


@dataclass(frozen=True)
class SecondPlace:
    """Where the copies go, whether that is there now, when the last one went (UTC), and whether the last try failed."""

    chosen: Path
    there: bool
    last: dt.datetime | None
    failed: bool


def second_place(file_id: UUID) -> SecondPlace | None:
    """The second place of a file; None where none was chosen."""
    note = _read().get(file_id.hex)
    if note is None:
        return None
    last = None if note.get("last") is None else dt.datetime.fromisoformat(str(note["last"]))
    there = Path(str(note["goal"])).is_dir()
    return SecondPlace(Path(str(note["chosen"])), there, last, bool(note.get("failed")))


def choose(file_id: UUID, chosen: Path, name: str) -> None:
    """Let copies go to this folder from now on, in one of their own there; `name` is what people call the file.

    By its own folder a stick is known again: where none is in, the system may have an empty folder of the same name.
    Raises the troubles of the disk.
    """
    goal = chosen / f"MentorDesk – {name} ({file_id.hex[:6]})"
    with written(chosen.name):
        made_folder(goal)
        _write({**_read(), file_id.hex: {"chosen": str(chosen), "goal": str(goal)}})


def forget(file_id: UUID) -> None:
    """Bring no more copies anywhere; those that are there stay. Raises the troubles of the disk."""
    with written(_choices().name):
        _write({key: note for key, note in _read().items() if key != file_id.hex})


def take_along(file_id: UUID, made: Backup) -> None:
    """Bring a backup to the second place, if one was chosen and is there. That it did not work is noted, not raised."""
    place = second_place(file_id)
    if place is None or not place.there:
        return
    try:
        bring(file_id, made)
    except (Trouble, OSError):
        with suppress(OSError):
            _note(file_id, failed=True)


def bring(file_id: UUID, made: Backup) -> None:
    """Bring a backup to the second place, read it back, and let the oldest go there.

    Raises SecondPlaceAway, SecondPlaceNotSealed for a plain file, BackupNotVerified, and the troubles of the disk.
    """
    place = second_place(file_id)
    if place is None or not place.there:
        raise SecondPlaceAway
    goal, source = Path(str(_read()[file_id.hex]["goal"])), shelf.path_of(file_id, made.name)
    with written(goal.name):
        if is_plain(source):
            raise SecondPlaceNotSealed
        _copied(source, goal / made.name, made)
        shelf.count(goal, made)
        for old in let_go([(one.name, one.made) for one in reversed(shelf.listed_in(goal))]):
            (goal / old).unlink(missing_ok=True)
        _note(file_id, failed=False, last=made.made)


def _copied(source: Path, target: Path, made: Backup) -> None:
    fresh = target.with_name(f".{uuid4().hex}.new")
    try:
        shutil.copyfile(source, fresh)
        settle(fresh)
        if made.digest and shelf.digest_of(fresh) != made.digest:
            raise BackupNotVerified
        put_in_place(fresh, target)
    finally:
        fresh.unlink(missing_ok=True)


def _note(file_id: UUID, *, failed: bool, last: dt.datetime | None = None) -> None:
    known = _read()
    if file_id.hex in known:  # else the choice was taken back meanwhile
        known[file_id.hex]["failed"] = failed
        if last is not None:
            known[file_id.hex]["last"] = last.isoformat()
        _write(known)


def _choices() -> Path:
    return user_config() / "second-places.json"


def _read() -> dict[str, dict[str, object]]:
    try:
        found = json.loads(_choices().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: note for key, note in found.items() if isinstance(note, dict) and {"chosen", "goal"} <= note.keys()}


def _write(known: dict[str, dict[str, object]]) -> None:
    made_folder(_choices().parent)
    fresh = _choices().with_name(f".{uuid4().hex}.new")
    try:
        with fresh.open("x", encoding="utf-8") as handle:
            json.dump(known, handle)
            handle.flush()
            os.fsync(handle.fileno())
        put_in_place(fresh, _choices())
    finally:
        fresh.unlink(missing_ok=True)
