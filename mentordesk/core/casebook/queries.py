"""What can be read of the case book: without its key that it is there, with the key what stands in it."""

from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.casebook.rules import Concern, from_text
from mentordesk.core.casebook.tables import CaseBook
from mentordesk.core.casebook.tables import Concern as Sealed
from mentordesk.core.store.seal import open_note


@dataclass(frozen=True)
class Lock:
    """The case book's lock: what a passphrase is tried on."""

    id: UUID
    salt: str
    wrapped: str


@dataclass(frozen=True)
class ConcernRow:
    """A concern of the book; `concern` is None where the row cannot be read: damaged, or put there from elsewhere."""

    id: UUID
    concern: Concern | None


def lock(session: orm.Session) -> Lock | None:
    """The lock of the file's case book, None while there is no book."""
    row = session.scalars(sa.select(CaseBook)).one_or_none()
    return None if row is None else Lock(row.id, row.salt, row.wrapped)


def concerns(session: orm.Session, key: str) -> list[ConcernRow]:
    """All concerns, the last first; those that cannot be read come last."""
    rows = session.execute(sa.select(Sealed.id, Sealed.sealed)).all()
    found = [ConcernRow(row, opened(sealed, key, row)) for row, sealed in rows]
    return sorted(found, key=lambda one: -one.concern.number if one.concern else 1)


def opened(sealed: str, key: str, row: UUID) -> Concern | None:
    """The concern that is sealed in a row."""
    text = open_note(sealed, key, row)
    return None if text is None else from_text(text)
