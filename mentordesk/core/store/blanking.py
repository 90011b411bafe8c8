"""Wiping from the journal what rows have held. A digest stays in place of the values, so that the chain still holds.

What was wiped can neither be taken back nor brought again: undo and redo pass over it.
"""

import hmac
import json
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.store import journal

STAYS = "change_stays_u"
"""The trigger that lets no change of the journal be changed."""


def blank_journal(session: orm.Session, rows: Collection[UUID]) -> None:
    """Wipe old and new values and salts of every change of these rows, those of the open step too.

    The rows themselves stay. Afterwards the journal does not know what they hold, only that they were changed.
    """
    session.flush()
    raw: Any = session.connection().connection.dbapi_connection
    with unguarded(raw, STAYS):
        wipe(raw, "row IN (SELECT value FROM json_each(:rows))", {"rows": json.dumps([row.hex for row in rows])})


def forget_fields(session: orm.Session, rows: Collection[UUID], fields: Collection[str]) -> None:
    """Wipe what these fields of the rows have held from the journal, the open step's changes too; the rest stays."""
    session.flush()
    raw: Any = session.connection().connection.dbapi_connection
    with unguarded(raw, STAYS):
        wipe_fields(raw, [row.hex for row in rows], fields)


@contextmanager
def unguarded(raw: Any, *triggers: str) -> Iterator[None]:
    """Without these triggers, in the transaction under way; afterwards they are there again as they were made."""
    chosen = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN (SELECT value FROM json_each(?))"
    guards = raw.execute(chosen, (json.dumps(triggers),)).fetchall()
    for name, _ in guards:
        raw.execute(f"DROP TRIGGER {name}")
    yield
    for _, statement in guards:  # after an error the transaction is gone, or goes, and has them again by itself
        raw.execute(statement)


def wipe(raw: Any, where: str, values: Mapping[str, object]) -> None:
    """Wipe the changes for which the condition holds. The guard of the journal must be off."""
    changes = raw.execute(
        "SELECT id, old, new, salt, value_hash FROM change"
        f" WHERE (value_hash IS NULL OR old IS NOT NULL OR new IS NOT NULL) AND ({where})",
        values,
    ).fetchall()
    raw.executemany(
        "UPDATE change SET old = NULL, new = NULL, salt = x'', value_hash = ? WHERE id = ?",
        [(digest or _digest(salt, old, new), number) for number, old, new, salt, digest in changes],
    )


def wipe_fields(raw: Any, rows: Collection[str], fields: Collection[str]) -> None:
    """Wipe what these fields have held: their changes, and their part of the rows as they went in."""
    ids = json.dumps(list(rows))
    wipe(
        raw,
        "row IN (SELECT value FROM json_each(:ids)) AND field IN (SELECT value FROM json_each(:fields))",
        {"ids": ids, "fields": json.dumps(list(fields))},
    )
    made = raw.execute(
        "SELECT id, old, new, salt, value_hash FROM change"
        " WHERE field IS NULL AND new IS NOT NULL AND row IN (SELECT value FROM json_each(?))",
        (ids,),
    ).fetchall()
    for number, old, new, salt, digest in made:
        left = {name: value for name, value in json.loads(new).items() if name not in fields}
        raw.execute(
            "UPDATE change SET new = ?, salt = x'', value_hash = ? WHERE id = ?",
            (json.dumps(left, ensure_ascii=False, separators=(",", ":")), digest or _digest(salt, old, new), number),
        )


def _digest(salt: bytes, old: object, new: object) -> bytes:
    return hmac.digest(salt, journal.framed(old, new), "sha256")
