"""Copies that a cloud lays beside the file when two machines have changed it: recognised, and told of.

Their names are only a hint; a copy counts when it has the file's own id inside.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.kernel.errors import Told
from mentordesk.core.store.file import Key, connect, salt_of, told
from mentordesk.core.store.unit import Store

_NAMES = re.compile(
    r"""
      -[^\s()]+                                         # OneDrive: «-KONTOR-PC»
    | \ \([^()]*(conflicted\ copy|i\ konflikt|konflikt|in\ conflict)[^()]*\)   # Dropbox, Nextcloud
    | \ \(\d+\)                                         # Google Drive: « (1)»
    | \.sync-conflict-\d{8}-\d{6}-\w+                   # Syncthing
    | _conflict[-\w]*                                   # ownCloud, older Nextcloud
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class ConflictCopy:
    """A copy of the file with a history of its own. `changed` is when its last step was made, in UTC.

    `only_there` and `only_here` are how many steps are in the one and not in the other.
    """

    path: Path
    changed: dt.datetime
    only_there: int
    only_here: int


def conflict_copies(store: Store) -> list[ConflictCopy]:
    """The copies beside the file that hold other steps than it does, by name; equal ones are only copies."""
    with store.copying(gives_way=False) as live:
        file_id, steps = _identity(live), _steps(live)
    found = (_copy(path, store.key, file_id, steps) for path in named_like_conflicts(store.path))
    return [one for one in found if one is not None and (one.only_there or one.only_here)]


def named_like_conflicts(path: Path) -> Iterator[Path]:
    """The files beside this one whose names are made as clouds make them of its name."""
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return
    for other in beside:
        rest = other.stem.removeprefix(path.stem)
        named = other.suffix == path.suffix and rest != other.stem and _NAMES.fullmatch(rest)
        if named and other.is_file() and not other.samefile(path):  # a second name of the open file is not to be opened
            yield other


def _copy(path: Path, key: Key | None, file_id: str, steps: dict[str, str]) -> ConflictCopy | None:
    try:
        if salt_of(path) != (None if key is None else key.salt):
            return None
        connection = connect(path, key, reading=True)
    except (Told, sqlcipher.Error, UnicodeDecodeError):
        return None
    try:
        with told(path.name):
            if _identity(connection) != file_id:
                return None
            there = _steps(connection)
    except (Told, sqlcipher.Error):
        return None
    finally:
        connection.close()
    last = dt.datetime.fromisoformat(list(there.values())[-1])
    return ConflictCopy(path, last, len(there.keys() - steps.keys()), len(steps.keys() - there.keys()))


def _identity(connection: Any) -> str:
    return str(connection.execute("SELECT id FROM this_file").fetchone()[0])


def _steps(connection: Any) -> dict[str, str]:
    return dict(connection.execute("SELECT hash, wall_utc FROM change_set WHERE hash IS NOT NULL ORDER BY id"))
