"""What stands on the confirmation with which somebody orders a police certificate."""

import datetime as dt
from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.programme.queries import (
    OrganisationRow,
    ProgrammeRow,
    own_organisation,
    people,
    programme_of,
)


class PurposeFacts(NamedTuple):
    """Whom a certificate is asked of, in which programme, by whom; `hidden`: the name stands on this paper alone."""

    person: str
    born: dt.date | None
    programme: ProgrammeRow
    organisation: OrganisationRow
    coordinator: str
    hidden: bool = False


def purpose_facts(
    session: orm.Session, programme: UUID, chosen: Collection[UUID], coordinator: str
) -> list[PurposeFacts]:
    """The facts for each of these people, by name."""
    row, organisation = programme_of(session, programme), own_organisation(session)
    return [
        PurposeFacts(one.name, one.born, row, organisation, coordinator, bool(one.hidden))
        for one in people(session, chosen)
    ]
