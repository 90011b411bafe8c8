"""What erasing somebody for good would take."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import orm

from mentordesk.core.privacy.queries import besides, pairs_of
from mentordesk.core.programme.queries import names
from mentordesk.core.store.erasing import hanging_on


@dataclass(frozen=True)
class Toll:
    """What would go with a person who is erased for good; `others` are all further records.

    `live`: the person is in a pair that is not ended, which forbids it.
    """

    person: UUID
    live: bool
    name: str
    applications: int
    pairs: int
    meetings: int
    papers: int
    others: int


def toll(session: orm.Session, person: UUID) -> Toll:
    """What erasing this person would take, those records too that are deleted."""
    gone = hanging_on(session, "person", person)
    tables = Counter(table for table, _ in gone)
    tables.update(table for table, _ in besides(session, gone))
    told = {f"{name}s": tables[name] for name in ("application", "pair", "meeting", "paper")}
    others = tables.total() - sum(told.values()) - 1
    live = bool(pairs_of(session, person, live=True))
    return Toll(person=person, live=live, name=names(session, [person])[person], **told, others=others)
