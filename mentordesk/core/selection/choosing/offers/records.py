"""The row that says what was decided of an application, what must be there before, and what that does to a mentor."""

import datetime as dt
from uuid import UUID

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.forbidden import check_notes
from mentordesk.core.recruitment.requirements.errors import RequirementMissing
from mentordesk.core.recruitment.requirements.queries import lacking_before
from mentordesk.core.recruitment.requirements.rules import APPROVAL
from mentordesk.core.recruitment.rules import APPROVED, mentor_status_for, plays
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.choosing.offers.rules import usual_deadline
from mentordesk.core.selection.tables import Decision
from mentordesk.core.store.unit import Recording


def write_decision(
    session: Recording,
    application: UUID,
    result: str,
    rank: int | None,
    reason: str | None,
    answer_by: dt.date | None = None,
) -> None:
    """Write down what was decided today; an offer stands until `answer_by`, or for the usual time.

    Raises SaysTooMuch.
    """
    check_notes(reason)
    key = link_id("decision", application)
    found = session.get(Decision, key, execution_options={"deleted": True})
    if found is None:
        found = Decision(id=key, application=application)
        session.add(found)
    found.result, found.rank, found.reason, found.deleted = result, rank, reason, False
    found.day, found.answered = today(), None
    found.answer_by = (answer_by or usual_deadline(today())) if result == "offered" else None


def decision_of(session: Recording, application: UUID) -> Decision | None:
    """What was decided of an application."""
    found = session.get(Decision, link_id("decision", application), execution_options={"deleted": True})
    return found if found is not None and not found.deleted else None


def check_requirements(session: Recording, found: Application) -> None:
    """Nobody is taken in before what must be there is. Raises RequirementMissing."""
    missing = lacking_before(session, found.programme, APPROVAL).get(found.person)
    if missing:
        raise RequirementMissing(field=missing[0])


def settle_mentor(session: Recording, found: Application, result: str) -> None:
    """Where mentors compete, one with a place is approved, and one who loses it has only applied again."""
    side = template(programme_of(session, found.programme).template).selected_side
    if side != "mentor" or not plays(found.role, side):
        return
    if result == "offered":
        found.mentor_status = mentor_status_for(found.capacity, 0)
    elif found.mentor_status in APPROVED:
        found.mentor_status = "applied"
