"""What this machine remembers of each file: when it was last checked, and what was told of it once."""

import datetime as dt
import json
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID, uuid4

from mentordesk.core.kernel.clock import now
from mentordesk.core.kernel.places import user_data
from mentordesk.core.store.durable import made_folder

_WEEK = dt.timedelta(days=7)


@dataclass(frozen=True)
class Notes:
    """`checked` is when the whole file was last found to be good, in UTC; `told` names what was told once."""

    checked: dt.datetime | None = None
    told: frozenset[str] = frozenset()


def notes_of(file_id: UUID) -> Notes:
    """What is remembered of a file; what cannot be read is forgotten."""
    try:
        found = json.loads(_path(file_id).read_text("utf-8"))
        checked = found.get("checked")
        return Notes(
            None if checked is None else dt.datetime.fromisoformat(checked), frozenset(map(str, found.get("told", ())))
        )
    except (OSError, ValueError, TypeError, AttributeError):
        return Notes()


def note_checked(file_id: UUID) -> None:
    """The whole file was checked now and is good."""
    _write(file_id, replace(notes_of(file_id), checked=now()))


def note_told(file_id: UUID, what: str) -> bool:
    """Whether this has not been told of the file before; from now on it has."""
    known = notes_of(file_id)
    if what in known.told:
        return False
    _write(file_id, replace(known, told=known.told | {what}))
    return True


def check_is_due(file_id: UUID) -> bool:
    """Whether a week has passed since the last check; one from the future, by a wrong clock, does not count."""
    checked = notes_of(file_id).checked
    return checked is None or not dt.timedelta(0) <= now() - checked < _WEEK


def _path(file_id: UUID) -> Path:
    return user_data() / "files" / f"{file_id.hex}.json"


def _write(file_id: UUID, notes: Notes) -> None:
    """Where nothing can be written, it is told and checked once more than needed."""
    path = _path(file_id)
    fresh = path.with_name(f".{uuid4().hex}.new")
    told = {"checked": None if notes.checked is None else notes.checked.isoformat(), "told": sorted(notes.told)}
    with suppress(OSError):
        made_folder(path.parent)
        try:
            fresh.write_text(json.dumps(told), "utf-8")
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
