"""Letting all older copies go, when somebody was erased who is still in them."""

import datetime as dt
from pathlib import Path
from uuid import UUID

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.store.backups import making, shelf
from mentordesk.core.store.backups.rotation import OLDEST
from mentordesk.core.store.durable import settle_folder
from mentordesk.core.store.file import written
from mentordesk.core.store.unit import Store


def copies(file_id: UUID) -> list[Path]:
    """Every copy of the file that the program keeps on this machine, those of before an upgrade or a restore too."""
    place = shelf.folder(file_id)
    return sorted(path for path in place.glob("**/*.mentordesk*") if path.is_file())


def gone_by(file_id: UUID) -> dt.datetime | None:
    """When the last of the present backups has gone by itself, if the file is used; in UTC. None without any."""
    known = shelf.listed(file_id)
    return known[0].made + OLDEST if known else None


def drop_older(store: Store, progress: Progress | None = None) -> int:
    """Make a backup of the file as it is now, and then let every other copy on this machine go; how many went.

    Copies at a second place stay. Raises what making a backup raises; all copies are there then.
    """
    file_id = store.file_id
    newest = shelf.path_of(file_id, making.make(store, progress).name)
    with written(newest.name):
        gone = [path for path in copies(file_id) if path != newest]
        for path in gone:
            path.unlink(missing_ok=True)
        for folder in {path.parent for path in gone}:
            settle_folder(folder)  # when the power goes they must not come back
    return len(gone)
