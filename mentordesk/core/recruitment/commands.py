"""What a coordinator does with applications by hand."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from mentordesk.core.kernel.clock import wall_clock
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.commands import replace_set
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment import records
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.errors import CapacityOutOfRange, RequirementUnknown
from mentordesk.core.recruitment.queries import SETS
from mentordesk.core.recruitment.rules import GREATEST_CAPACITY, REQUIREMENTS
from mentordesk.core.recruitment.tables import Application, Fulfilment
from mentordesk.core.store.unit import Store


def add_applicant(store: Store, *, programme: UUID, draft: ApplicantDraft) -> UUID:
    """Type an applicant in; the person's id. Raises TextMissing, CapacityOutOfRange."""
    if not draft.name.strip():
        raise TextMissing(field="name")
    _check_capacity(draft.capacity)
    with store.recording("recruitment.add_applicant") as session:
        person = records.add_person(session, draft)
        application = records.add_application(session, programme, person.id, draft, "typed")
        application.submitted = draft.submitted or wall_clock()
        records.write_answers(session, programme, application.id, draft)
        session.facts["person"] = person.id.hex
    return person.id


APPLICATION_FIELDS = frozenset(
    ("role", "status", "capacity", "source", "motivation", "mentor_gender", "background", "consent")
)


def change_application(store: Store, *, application: UUID, values: Mapping[str, object]) -> None:
    """Change fields of an application; `field`, `topics` and `times` are collections of texts.

    Raises CapacityOutOfRange.
    """
    with store.recording("recruitment.change_application") as session:
        row = session.get_one(Application, application)
        capacity = row.capacity
        for key, value in values.items():
            if key in ("field", "topics", "times"):
                replace_set(session, SETS[key], application, value)  # type: ignore[arg-type]
            elif key in APPLICATION_FIELDS:
                setattr(row, key, value if value != "" else None)
            else:
                raise TypeError(f"no such field: {key}")
        _check_capacity(row.capacity)
        records.follow_as_mentor(row, capacity)
        session.facts["person"] = row.person.hex


def _check_capacity(capacity: int | None) -> None:
    if capacity is not None and not 0 <= capacity <= GREATEST_CAPACITY:
        raise CapacityOutOfRange(capacity=capacity)


def meet_requirement(
    store: Store, *, programme: UUID, person: UUID, kind: str, met: dt.date | None, seen_by: str = ""
) -> None:
    """Log that a person meets a requirement (certificate shown, guardian's consent …) since a day; None takes it back.

    Nothing of what a certificate says is kept. Raises RequirementUnknown.
    """
    if kind not in REQUIREMENTS:
        raise RequirementUnknown(kind=kind)
    key = link_id("fulfilment", programme, person, kind)
    with store.recording("recruitment.meet_requirement") as session:
        row = session.get(Fulfilment, key, execution_options={"deleted": True})
        if met is None:
            if row is not None:
                row.deleted = True
        elif row is None:
            session.add(Fulfilment(id=key, programme=programme, person=person, kind=kind, met=met, seen_by=seen_by))
        else:
            row.met, row.seen_by, row.deleted = met, seen_by, False
        session.facts["person"] = person.hex
