"""Which file lay where: a file that is gone or damaged can no longer tell which backups are its own."""

import json
import os
from pathlib import Path
from uuid import UUID, uuid4

from mentordesk.core.kernel.places import user_data
from mentordesk.core.store.durable import made_folder, put_in_place

_MOST = 200


def _index() -> Path:
    return user_data() / "backups" / "files.json"


def known_id(path: Path) -> UUID | None:
    """The id of the file that was last backed up from this place; None when there was none."""
    try:
        return UUID(_read().get(_place(path), ""))
    except ValueError:
        return None


def remember(path: Path, file_id: UUID) -> None:
    """Keep in mind which file lies there. Raises OSError."""
    known = _read()
    if known.get(_place(path)) == file_id.hex:
        return
    known.pop(_place(path), None)
    known[_place(path)] = file_id.hex
    made_folder(_index().parent)
    fresh = _index().with_name(f".{uuid4().hex}.new")
    try:
        with fresh.open("x", encoding="utf-8") as handle:
            json.dump(dict(list(known.items())[-_MOST:]), handle)
            handle.flush()
            os.fsync(handle.fileno())
        put_in_place(fresh, _index())
    finally:
        fresh.unlink(missing_ok=True)


def _place(path: Path) -> str:
    return str(path.absolute())


def _read() -> dict[str, str]:
    try:
        found = json.loads(_index().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}
