"""What is deleted and can be brought back."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm


@dataclass(frozen=True)
class DeletedPerson:
    """Somebody who was deleted. `step` is the one that did it; `when` is UTC."""

    id: UUID
    name: str
    step: int
    when: dt.datetime
    who: str


def deleted_people(session: orm.Session) -> list[DeletedPerson]:
    """The people who are deleted, the last first."""
    rows = session.execute(
        sa.text(
            "SELECT person.id, person.name, change_set.id AS step, wall_utc, author FROM person"
            " JOIN change ON change.row = person.id AND change.tbl = 'person' AND field = 'deleted' AND new = 1"
            " JOIN change_set ON change_set.id = change.change_set"
            " WHERE person.deleted = 1 AND change_set.command = 'privacy.delete_person'"
            " GROUP BY person.id HAVING change_set.id = max(change_set.id) ORDER BY step DESC"
        )
    )
    return [
        DeletedPerson(UUID(row.id), row.name, row.step, dt.datetime.fromisoformat(row.wall_utc), row.author)
        for row in rows
    ]
