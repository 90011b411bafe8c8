"""What a coordinator writes down of guardians."""

import datetime as dt
from collections.abc import Collection, Mapping
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.recruitment.consents.tables import Consent
from mentordesk.core.recruitment.guardians.errors import (
    GuardianHasAnswered,
    GuardianNotResponsible,
    GuardianUnknown,
    NotUnderAge,
)
from mentordesk.core.recruitment.guardians.queries import guardians
from mentordesk.core.recruitment.guardians.tables import Guardian
from mentordesk.core.recruitment.named import fill_in
from mentordesk.core.recruitment.requirements.commands import meet_requirement
from mentordesk.core.recruitment.requirements.queries import is_minor_in
from mentordesk.core.recruitment.requirements.rules import GUARDIAN_CONSENT
from mentordesk.core.store.unit import Recording, Store

FIELDS = frozenset(("name", "relation", "phone", "email", "responsible"))


def add_guardian(store: Store, *, programme: UUID, person: UUID, values: Mapping[str, object]) -> UUID:
    """Write down a guardian of somebody under 18 at the programme's start.

    Raises NotUnderAge, TextMissing, SaysTooMuch.
    """
    with store.recording("recruitment.add_guardian") as session:
        if not is_minor_in(session, programme, person):
            raise NotUnderAge
        row = Guardian(id=new_id(), person=person, name="", responsible=True)
        fill_in(row, values, FIELDS)
        session.add(row)
        session.facts["person"] = person.hex
    return row.id


def change_guardian(store: Store, *, guardian: UUID, values: Mapping[str, object]) -> None:
    """Change fields of a guardian. Raises TextMissing without a name, SaysTooMuch."""
    with store.recording("recruitment.change_guardian") as session:
        row = session.get_one(Guardian, guardian)
        fill_in(row, values, FIELDS)
        session.facts["person"] = row.person.hex


def remove_guardian(store: Store, *, guardian: UUID) -> None:
    """Take a guardian away who has answered nothing. Raises GuardianHasAnswered."""
    with store.recording("recruitment.remove_guardian") as session:
        if session.scalars(sa.select(Consent.id).where(Consent.guardian == guardian)).first() is not None:
            raise GuardianHasAnswered
        row = session.get_one(Guardian, guardian)
        row.deleted = True
        session.facts["person"] = row.person.hex


def consent_as_guardians(store: Store, *, programme: UUID, person: UUID, by: Collection[UUID], day: dt.date) -> None:
    """Log that these guardians of somebody consent to their taking part; one with parental responsibility is enough.

    Raises GuardianUnknown, GuardianNotResponsible.
    """
    with store.recording("recruitment.consent_as_guardians") as session:
        said_by = ", ".join(_names(session, person, by))
        meet_requirement(store, programme=programme, person=person, kind=GUARDIAN_CONSENT, met=day, seen_by=said_by)


def _names(session: Recording, person: UUID, chosen: Collection[UUID]) -> list[str]:
    known = guardians(session, person)
    if not chosen or not set(chosen) <= {row.id for row in known}:
        raise GuardianUnknown
    said = [row for row in known if row.id in chosen]
    if not any(row.responsible for row in said):
        raise GuardianNotResponsible
    return [row.name for row in said]
