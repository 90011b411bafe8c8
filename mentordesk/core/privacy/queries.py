"""What is deleted and can be brought back, and what was erased for good."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.attention.tables import Snooze
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.privacy.tables import Erasure


@dataclass(frozen=True)
class DeletedPerson:
    """Somebody who was deleted. `step` is the one that did it; `when` is UTC.

    `undone`: not deleted by themselves, but gone with a step that was undone (an import), and back only by redoing it.
    """

    id: UUID
    name: str
    step: int
    when: dt.datetime
    who: str
    undone: bool = False


def deleted_people(session: orm.Session) -> list[DeletedPerson]:
    """The people who are deleted, the last first; those of an undone step among them, for the file still has them.

    Who turned out to be somebody else goes with that one, and is not among them.
    """
    rows = session.execute(  # CROSS JOIN: SQLite would read the whole journal instead of the few who are deleted
        sa.text(
            "SELECT person.id, person.name, change_set.id AS step, wall_utc, author,"
            " change_set.command = 'privacy.delete_person' AS meant FROM person"
            " CROSS JOIN change ON change.row = person.id AND change.tbl = 'person' AND field = 'deleted' AND new = 1"
            " JOIN change_set ON change_set.id = change.change_set"
            " WHERE person.deleted = 1 AND person.merged_into IS NULL ORDER BY meant, step"
        )
    )
    found = {
        row.id: DeletedPerson(
            *(UUID(row.id), row.name, row.step, dt.datetime.fromisoformat(row.wall_utc), row.author),
            undone=not row.meant,
        )
        for row in rows
    }
    return sorted(found.values(), key=lambda one: -one.step)


@dataclass(frozen=True)
class Receipt:
    """That something was erased for good: of which kind, how many records, why, when and by whom; no name."""

    id: UUID
    kind: str
    records: int
    reason: str
    day: dt.date
    author: str


def receipts(session: orm.Session) -> list[Receipt]:
    """The receipts, the last first."""
    found = session.execute(
        sa.select(Erasure.id, Erasure.kind, Erasure.records, Erasure.reason, Erasure.day, Erasure.author)
    ).all()
    return sorted((Receipt(*row) for row in found), key=lambda row: (row.day, row.id.hex), reverse=True)


def pairs_of(session: orm.Session, person: UUID, *, live: bool) -> list[UUID]:
    """The pairs a person is or was in; `live`: only those that are not ended."""
    chosen = sa.select(MentorPair.id).where(sa.or_(MentorPair.adept == person, MentorPair.mentor == person))
    return list(session.scalars(chosen.where(MentorPair.status.in_(LIVE)) if live else chosen))


def put_off_about(session: orm.Session, ids: Collection[str]) -> list[UUID]:
    """What was put off about one of these records (ids as hex): it names it only in its key."""
    rows = session.execute(sa.select(Snooze.id, Snooze.key).execution_options(deleted=True)).all()
    return [row.id for row in rows if row.key.rpartition(".")[2] in ids]
