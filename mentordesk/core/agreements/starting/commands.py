"""What is said of requirements, with the pairs that it lets start: those whose papers are signed wait for nothing else.

Whatever a coordinator says of a requirement goes through here; the requirements themselves know of no pair.
"""

import datetime as dt
from collections.abc import Collection
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.agreements.starting.queries import in_order
from mentordesk.core.matching.say.queries import fits
from mentordesk.core.matching.say.rules import BEGINNING, beginning_status
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.recruitment.requirements import commands as requirements
from mentordesk.core.store.unit import Recording, Store


def start_pairs(session: Recording, programme: UUID) -> None:
    """A pair has started when its agreement is signed and neither lacks what must be there before a first meeting.

    That is the declaration, signed on paper or let off, and whatever else the programme asks for. What the two have
    said of their trial until then counts at once.
    """
    session.flush()
    ready, said = in_order(session, programme), fits(session, programme)
    for pair in session.scalars(sa.select(MentorPair).where(MentorPair.programme == programme)):
        if pair.status in BEGINNING:
            answers = [one.fit for one in said.get(pair.id, {}).values()]
            pair.status = beginning_status(signed=ready.of(pair), trial_until=pair.trial_until, fits=answers)


def meet(
    store: Store, *, programme: UUID, people: Collection[UUID], kind: str, met: dt.date, seen_by: str = ""
) -> None:
    """These meet a requirement since a day: one step. Raises RequirementUnknown, SaysTooMuch."""
    if len(people) == 1:
        (person,) = people
        with store.recording("recruitment.meet_requirement") as session:
            requirements.meet_requirement(
                store, programme=programme, person=person, kind=kind, met=met, seen_by=seen_by
            )
            start_pairs(session, programme)
        return
    with store.recording("recruitment.meet_for_all") as session:
        requirements.meet_for_all(store, programme=programme, people=people, kind=kind, met=met, seen_by=seen_by)
        start_pairs(session, programme)


def let_off(store: Store, *, programme: UUID, person: UUID, kind: str, day: dt.date, reason: str) -> None:
    """Let somebody off a requirement. Raises what `exempt` raises."""
    with store.recording("recruitment.exempt") as session:
        requirements.exempt(store, programme=programme, person=person, kind=kind, day=day, reason=reason)
        start_pairs(session, programme)


def take_back(store: Store, *, programme: UUID, person: UUID, kind: str) -> None:
    """Take back what was last said of a requirement; a pair that it held back has not started."""
    with store.recording("recruitment.take_back_requirement") as session:
        requirements.take_back_requirement(store, programme=programme, person=person, kind=kind)
        start_pairs(session, programme)
