"""Bringing an older file up to this program's schema: on a verified copy, which then takes the file's place.

The file as it was is kept beside its backups; nothing is lost when the power goes in the middle.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from mentordesk.core.kernel.places import user_data
from mentordesk.core.store.durable import made_folder, put_in_place, settle, settle_folder
from mentordesk.core.store.errors import BackupNotVerified
from mentordesk.core.store.file import Key, connect, written
from mentordesk.core.store.journal import drop_triggers, make_triggers

_KEPT = 3


def upgrade(path: Path, key: Key | None, version: int, steps: Sequence[Sequence[str]]) -> None:
    """Take the closed file from `version` to the last of `steps`.

    Raises BackupNotVerified when the copy is not whole, and troubles of the disk; the file is as it was then.
    """
    fresh = path.with_name(f".{path.name}.{uuid4().hex}.new")
    with written(path.name):
        try:
            file_id = _copied(path, fresh, key)
            kept = _before(file_id, version)
            _copied(path, kept, key)
            settle_folder(kept.parent)
            _stepped(fresh, key, version, steps)
            put_in_place(fresh, path)
        finally:
            fresh.unlink(missing_ok=True)
        _let_go(kept)


def _copied(path: Path, target: Path, key: Key | None) -> UUID:
    """Copy the file by SQLite's own means, onto the disk; its id."""
    live = connect(path, key)
    try:
        live.execute("VACUUM INTO ?", (str(target),))
        file_id = UUID(live.execute("SELECT id FROM this_file").fetchone()[0])
    finally:
        live.close()
    settle(target)
    return file_id


def _before(file_id: UUID, version: int) -> Path:
    folder = user_data() / "backups" / file_id.hex / "earlier-schemas"
    made_folder(folder)
    return folder / f"schema-{version:04}-{uuid4().hex[:6]}.mentordesk"


def _stepped(path: Path, key: Key | None, version: int, steps: Sequence[Sequence[str]]) -> None:
    connection = connect(path, key)
    try:
        connection.execute("BEGIN IMMEDIATE")
        drop_triggers(connection)
        for step in steps[version:]:
            for statement in step:
                connection.execute(statement)
        make_triggers(connection)
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")
        if not _whole(connection):
            raise BackupNotVerified
    finally:
        connection.close()


def _whole(connection: Any) -> bool:
    sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    return sound and connection.execute("PRAGMA foreign_key_check").fetchone() is None


def _let_go(kept: Path) -> None:
    """Of all but the last few; the one just made is the last whatever the clock says."""
    others = [path for path in kept.parent.glob("*.mentordesk") if path != kept]
    by_age = sorted(others, key=lambda path: path.stat().st_mtime)
    for old in by_age[: 1 - _KEPT]:
        old.unlink()
