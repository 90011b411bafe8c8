"""What a coordinator does with applications by hand."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from mentordesk.core.kernel.clock import today, wall_clock
from mentordesk.core.programme.commands import replace_set
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment import records
from mentordesk.core.recruitment.consents.errors import ConsentMissing
from mentordesk.core.recruitment.consents.queries import living
from mentordesk.core.recruitment.consents.rules import COVERED, SPECIAL_CATEGORY
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.errors import CapacityOutOfRange, PauseOver
from mentordesk.core.recruitment.forbidden import check_ids
from mentordesk.core.recruitment.queries import SETS
from mentordesk.core.recruitment.rules import GREATEST_CAPACITY, is_pausing
from mentordesk.core.recruitment.senders.errors import RecommendedByNobody, SenderOfAnother
from mentordesk.core.recruitment.tables import Application, Sender
from mentordesk.core.store.unit import Recording, Store


def add_applicant(store: Store, *, programme: UUID, draft: ApplicantDraft) -> UUID:
    """Type an applicant in; the person's id. Raises TextMissing, CapacityOutOfRange, SaysTooMuch."""
    if not draft.name.strip():
        raise TextMissing(field="name")
    _check_capacity(draft.capacity)
    records.check_draft(draft)
    with store.recording("recruitment.add_applicant") as session:
        person = records.add_person(session, draft)
        application = records.add_application(session, programme, person.id, draft, "typed")
        application.submitted = draft.submitted or wall_clock()
        records.write_answers(session, programme, application, draft)
        session.facts["person"] = person.id.hex
    return person.id


APPLICATION_FIELDS = frozenset(
    (
        *("role", "status", "capacity", "source", "motivation", "mentor_gender", "consent", *COVERED),
        *("position", "goal", "unwanted", "pause_until", "sender", "recommended"),
    )
)


def change_application(store: Store, *, application: UUID, values: Mapping[str, object]) -> None:
    """Change fields of an application; `field`, `topics` and `times` are collections of texts.

    Raises CapacityOutOfRange, PauseOver, SaysTooMuch, SenderOfAnother, RecommendedByNobody; ConsentMissing for what is
    only kept with a living consent.
    """
    _check_pause(values.get("pause_until"))
    check_ids(*values.values())
    with store.recording("recruitment.change_application") as session:
        row = session.get_one(Application, application)
        _check_consent(session, row, values)
        capacity = row.capacity
        for key, value in values.items():
            if key in ("field", "topics", "times"):
                replace_set(session, SETS[key], application, value)  # type: ignore[arg-type]
            elif key in APPLICATION_FIELDS:
                setattr(row, key, value if value != "" else None)
            else:
                raise TypeError(f"no such field: {key}")
        _check_capacity(row.capacity)
        _follow_sender(session, row, values)
        records.follow_as_mentor(row, capacity)
        session.facts["person"] = row.person.hex


def _check_consent(session: Recording, row: Application, values: Mapping[str, object]) -> None:
    filled = [field for field in COVERED if values.get(field)]
    if filled and row.person not in living(session, row.programme, SPECIAL_CATEGORY):
        raise ConsentMissing(field=filled[0])


def _check_pause(until: object) -> None:
    """A pause that is over is none."""
    if isinstance(until, dt.date) and not is_pausing(until, today()):
        raise PauseOver(day=until.isoformat())


def _follow_sender(session: Recording, row: Application, values: Mapping[str, object]) -> None:
    """Only who was sent can be recommended: another sender has not done it yet."""
    if row.sender is not None and session.get_one(Sender, row.sender).programme != row.programme:
        raise SenderOfAnother
    if row.sender is None and values.get("recommended") is not None:
        raise RecommendedByNobody
    if "sender" in values and "recommended" not in values:
        row.recommended = None


def _check_capacity(capacity: int | None) -> None:
    if capacity is not None and not 0 <= capacity <= GREATEST_CAPACITY:
        raise CapacityOutOfRange(capacity=capacity)
