"""Who was erased, noted beside the backups too: a restored backup must forget them, also when the file itself is gone.

Only ids are noted; reasons and names of coordinators stay in the file, which may be locked.
"""

import datetime as dt
from pathlib import Path
from typing import Any
from uuid import UUID

from mentordesk.core.store.backups import shelf
from mentordesk.core.store.durable import made_folder
from mentordesk.core.store.erasing import Erased, ledger
from mentordesk.core.store.file import written
from mentordesk.core.store.unit import Store


def note_erasures(store: Store) -> None:
    """Note what has been erased in this file since it was last noted. Raises the troubles of the disk."""
    place = shelf.folder(store.file_id)
    connection = store.connection()
    try:
        here = ledger(connection)
    finally:
        connection.close()
    known = {one.erasure for one in noted(store.file_id)}
    with written(store.path.name):
        for one in here:
            if one.erasure not in known:
                made_folder(place)
                shelf.write_down(_list(place), _as_note(one))


def noted(file_id: UUID) -> list[Erased]:
    """What was noted, the first first."""
    found = (_erased(note) for note in shelf.notes(_list(shelf.folder(file_id))))
    return [one for one in found if one is not None]


def _list(place: Path) -> Path:
    return place / "erased.jsonl"


def _as_note(one: Erased) -> dict[str, object]:
    ids = {"erasure": one.erasure, "kind": one.kind, "subject": one.subject, "records": one.records}
    return {**ids, "day": one.day.isoformat(), "places": [list(place) for place in one.places]}


def _erased(note: Any) -> Erased | None:
    """None for a line that the power cut short."""
    try:
        places = tuple((str(table), str(row)) for table, row in note["places"])
        day = dt.date.fromisoformat(note["day"])
        return Erased(note["erasure"], note["kind"], note["subject"], int(note["records"]), day, places)
    except (ValueError, TypeError, KeyError):
        return None
