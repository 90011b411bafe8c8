"""Who answers for people under age."""

from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.recruitment.guardians.tables import Guardian


class GuardianRow(NamedTuple):
    """A guardian of somebody; `responsible`: has parental responsibility."""

    id: UUID
    person: UUID
    name: str
    relation: str | None
    phone: str | None
    email: str | None
    responsible: bool


def guardians(session: orm.Session, person: UUID) -> list[GuardianRow]:
    """The guardians of one person, those with parental responsibility first."""
    return guardians_of(session, [person]).get(person, [])


def guardians_of(session: orm.Session, people: Collection[UUID]) -> dict[UUID, list[GuardianRow]]:
    """The guardians of each of these, those with parental responsibility first."""
    found: dict[UUID, list[GuardianRow]] = {}
    if not people:
        return found
    chosen = sa.select(*(getattr(Guardian, name) for name in GuardianRow._fields))
    for values in session.execute(chosen.where(Guardian.person.in_(list(people)))):
        row = GuardianRow(*values)
        found.setdefault(row.person, []).append(row)
    for rows in found.values():
        rows.sort(key=lambda row: (not row.responsible, row.name, row.id.hex))
    return found
