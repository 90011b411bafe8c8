"""What is to be told once a file has been opened: how it ended last time, where it lies, what lies beside it."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from mentordesk.core.kernel.clock import now
from mentordesk.core.store.surroundings.conflicts import ConflictCopy, conflict_copies
from mentordesk.core.store.surroundings.notes import check_is_due, note_told
from mentordesk.core.store.surroundings.places import Place, place_of
from mentordesk.core.store.unit import Reading, Store

_WRONG_BY = dt.timedelta(days=1)
"""So far may two clocks differ, or one that is put right; beyond that one of them is wrong."""


@dataclass(frozen=True)
class Arrival:
    """What has not been told of this file before. `last` is when the last step was made, in UTC.

    `clock_wrong`: the clock is earlier than that by more than a day; undo and history go by the order of the steps.
    """

    last: dt.datetime | None
    unclean_end: bool
    place: Place | None
    conflicts: tuple[ConflictCopy, ...]
    clock_wrong: bool
    check_due: bool


def arrival(store: Store) -> Arrival:
    """Look around, which takes a moment, and remember what is told now. Raises the troubles of the disk."""
    file_id, last = store.file_id, store.read(last_step)
    place = place_of(store.path)
    copies = conflict_copies(store)
    wrong = last is not None and last - now() > _WRONG_BY
    return Arrival(
        last=last,
        unclean_end=store.unclean_end,
        place=place if place is not None and note_told(file_id, f"place {place.kind} {place.name}") else None,
        conflicts=tuple(
            copy for copy in copies if note_told(file_id, f"copy {copy.path.name} {copy.changed.isoformat()}")
        ),
        clock_wrong=wrong and note_told(file_id, f"clock {last}"),
        check_due=store.unclean_end or check_is_due(file_id),
    )


def last_step(session: Reading) -> dt.datetime | None:
    """When the last step was made, in UTC by the clock of then; None before the first."""
    raw: Any = session.connection().connection.dbapi_connection
    found = raw.execute("SELECT wall_utc FROM change_set ORDER BY id DESC LIMIT 1").fetchone()
    return None if found is None else dt.datetime.fromisoformat(found[0])
