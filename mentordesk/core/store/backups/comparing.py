"""What a backup holds, and how it differs from the file: shown before anything is replaced."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.core.store.backups.reading import looking_into
from mentordesk.core.store.file import Key
from mentordesk.core.store.journal import journalled
from mentordesk.core.store.unit import Store


@dataclass(frozen=True)
class Contents:
    """How many rows of each table are shown, and the steps by the hash of each: when they were made (UTC)."""

    counts: Mapping[str, int]
    steps: Mapping[str, dt.datetime]


@dataclass(frozen=True)
class Differences:
    """A backup beside the open file. `lost`: how many steps of the file are not in the backup, by day here."""

    then: Mapping[str, int]
    now: Mapping[str, int]
    lost: Mapping[dt.date, int]


def differences(store: Store, backup: Path, key: Key | None) -> Differences:
    """How a backup differs from the open file.

    Raises BackupUnknown, PassphraseMissing, WrongPassphrase, BackupDamaged.
    """
    with looking_into(backup, key) as copy:
        then = contents(copy)
    with store.copying(gives_way=False) as live:
        now = contents(live)
    days = Counter(made.astimezone().date() for step, made in now.steps.items() if step not in then.steps)
    return Differences(then.counts, now.counts, dict(sorted(days.items())))


def contents(connection: Any) -> Contents:
    """What the file of this connection holds."""
    counts = {
        table: connection.execute(f"SELECT count(*) FROM {table} WHERE deleted = 0").fetchone()[0]
        for table in journalled(connection)
    }
    steps = connection.execute("SELECT hash, wall_utc FROM change_set WHERE hash IS NOT NULL ORDER BY id").fetchall()
    return Contents(counts, {str(step): dt.datetime.fromisoformat(made) for step, made in steps})
