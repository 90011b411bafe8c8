"""Deleting people, and bringing them back."""

from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.privacy.errors import NothingToBringBack, StillInPair
from mentordesk.core.programme.tables import Person
from mentordesk.core.store.hiding import bring_back, hide
from mentordesk.core.store.unit import Store


def delete_person(store: Store, *, person: UUID) -> None:
    """Hide a person with applications, scores and all else that hangs on them. Raises StillInPair."""
    with store.recording("privacy.delete_person") as session:
        name = session.get_one(Person, person).name
        pairs = session.scalars(
            sa.select(MentorPair).where(sa.or_(MentorPair.adept == person, MentorPair.mentor == person))
        )
        if any(pair.status in LIVE for pair in pairs):
            raise StillInPair(name=name)
        hide(session, "person", person)
        session.facts["person"] = person.hex


def restore_person(store: Store, *, person: UUID, step: int) -> None:
    """Bring back a person and what was hidden in the same step. Raises NothingToBringBack."""
    with store.recording("privacy.restore_person") as session:
        if not bring_back(session, step):
            raise NothingToBringBack
        session.facts["person"] = person.hex
