"""Moving an application between the columns in which nothing is decided."""

from uuid import UUID

from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.choosing.offers.records import decision_of, settle_mentor, write_decision
from mentordesk.core.selection.choosing.stages.rules import UNDECIDED, stage_of, steps_back
from mentordesk.core.selection.errors import ReasonMissing, ResultUnknown
from mentordesk.core.store.unit import Store


def move_to_stage(store: Store, *, application: UUID, status: str, reason: str = "") -> None:
    """Let an application stand as `complete`, `assessing` or `interview`; what was decided gives way to the reason.

    Raises ResultUnknown, ReasonMissing.
    """
    if status not in UNDECIDED:
        raise ResultUnknown(result=status)
    with store.recording("selection.move_to_stage") as session:
        found = session.get_one(Application, application)
        if stage_of(found.status) == stage_of(status):
            return
        if steps_back(found.status, status) and not reason.strip():
            raise ReasonMissing
        found.status = status
        settle_mentor(session, found, status)
        decided = decision_of(session, application)
        if reason.strip():
            write_decision(session, application, status, None, reason.strip())
        elif decided is not None:
            decided.deleted = True
        session.facts |= {"person": found.person.hex, "status": status}
