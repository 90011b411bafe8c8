"""How the open file is kept, as it really is on this machine."""

import datetime as dt

from mentordesk.core.privacy.papers.facts import Protection
from mentordesk.core.store import backups
from mentordesk.core.store.backups.second import second_place
from mentordesk.core.store.keys.sheet import protection as lock_of
from mentordesk.core.store.surroundings.places import place_of
from mentordesk.core.store.unit import Store


def protection(store: Store, locks_after: int | None) -> Protection:
    """What protects the file: its lock, its last whole backup, and the copy outside the computer, if there is one."""
    made, away = backups.listed(store.file_id), second_place(store.file_id)
    kind = place_of(away.chosen) if away else None
    return Protection(
        encrypted=store.encrypted,
        backup=_day(made[0].made) if made else None,
        away=_day(away.last) if away and away.last else None,
        place=kind.kind if kind else "folder",
        locks_after=locks_after,
        recovery=lock_of(store).sheet is not None,
    )


def _day(moment: dt.datetime) -> dt.date:
    """The day where the coordinator sits."""
    return moment.astimezone().date()
