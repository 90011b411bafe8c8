"""What the file's history knows of its lock: since when it is locked so, and whether its sheet was typed back."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mentordesk.core.store.errors import SheetNotTyped
from mentordesk.core.store.keys.recovery import wrong_words
from mentordesk.core.store.unit import Reading, Store

_LOCKED = ("store.change_passphrase", "store.turn_on_encryption")
_CONFIRMED = "store.confirm_sheet"


@dataclass(frozen=True)
class Protection:
    """How the file is locked. `since` is when it got its key, `sheet` when the sheet for that was confirmed, in UTC."""

    encrypted: bool
    since: dt.datetime | None
    sheet: dt.datetime | None


def protection(store: Store) -> Protection:
    """How the open file is locked, and whether somebody has its sheet."""
    if store.key is None:
        return Protection(False, None, None)
    return store.read(_protection, store.key.fingerprint)


def confirm_sheet(store: Store, asked: Mapping[int, str]) -> None:
    """Believe that the sheet exists: its words with these numbers (from 1) were typed back. Raises SheetNotTyped."""
    assert store.key is not None
    wrong = wrong_words(store.key, asked)
    if wrong:
        raise SheetNotTyped(number=wrong[0])
    with store.recording("store.confirm_sheet", log=True) as session:
        session.facts["sheet"] = store.key.fingerprint


def _protection(session: Reading, fingerprint: str) -> Protection:
    raw: Any = session.connection().connection.dbapi_connection
    since = raw.execute("SELECT min(first_seen) FROM replica").fetchone()[0]
    sheet = None
    lines = "SELECT command, wall_utc, label FROM change_set WHERE log AND command IN (?, ?, ?) ORDER BY id"
    for command, when, label in raw.execute(lines, (*_LOCKED, _CONFIRMED)):
        if command in _LOCKED:
            since = when
        elif json.loads(label).get("sheet") == fingerprint:
            sheet = dt.datetime.fromisoformat(when)
    return Protection(True, dt.datetime.fromisoformat(since), sheet)
