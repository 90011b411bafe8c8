"""What a coordinator says of two who looked alike."""

from uuid import UUID

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.recruitment.doubles.tables import DifferentPeople
from mentordesk.core.store.unit import Store


def not_doubles(store: Store, *, one: UUID, other: UUID) -> None:
    """These two are not the same person, and are not asked about again."""
    first, second = sorted((one, other), key=lambda person: person.hex)
    key = link_id("different_people", first, second)
    with store.recording("recruitment.not_doubles") as session:
        found = session.get(DifferentPeople, key, execution_options={"deleted": True})
        if found is None:
            session.add(DifferentPeople(id=key, one=first, other=second))
        else:
            found.deleted = False
        session.facts |= {"person": one.hex, "other": other.hex}
