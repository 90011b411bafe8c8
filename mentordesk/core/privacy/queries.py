"""What is deleted and can be brought back, and what was erased for good."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.scans.tables import Scan
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


def besides(session: orm.Session, gone: Collection[tuple[str, UUID]]) -> list[tuple[str, UUID]]:
    """What tells of these records though it does not hang on them: what was put off, and a scan kept with others too.

    A signed PDF with the papers of several people is kept whole with each paper.
    """
    known = set(gone)
    found = [("snooze", row) for row in put_off_about(session, {row.hex for _, row in gone})]
    found += [("scan", row) for row in _same_scans(session, [row for table, row in gone if table == "scan"])]
    return [place for place in found if place not in known]


def _same_scans(session: orm.Session, scans: Collection[UUID]) -> list[UUID]:
    whole = sa.select(Scan.content).where(Scan.id.in_(scans), Scan.page.is_(None))
    chosen = sa.select(Scan.id).where(Scan.page.is_(None), Scan.content.in_(whole))
    return list(session.scalars(chosen.execution_options(deleted=True)))


def put_off_about(session: orm.Session, ids: Collection[str]) -> list[UUID]:
    """What was put off about one of these records (ids as hex): it names it only in its key."""
    rows = session.execute(sa.select(Snooze.id, Snooze.key).execution_options(deleted=True)).all()
    return [row.id for row in rows if row.key.rpartition(".")[2] in ids]
