"""The row that says how far an assessor has come with an application."""

from uuid import UUID

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.scoring.errors import AlreadyDelivered, AssessorInConflict, AssessorNameMissing
from mentordesk.core.selection.scoring.tables import Assessment
from mentordesk.core.store.unit import Recording


def found_assessment(session: Recording, application: UUID, assessor: str) -> Assessment | None:
    """The row, if it is there and not deleted."""
    found = session.get(Assessment, link_id("assessment", application, assessor), execution_options={"deleted": True})
    return found if found is not None and not found.deleted else None


def assessment(session: Recording, application: UUID, assessor: str) -> Assessment:
    """The row, a new one where there is none; from then on nobody else sees this one's points before all deliver.

    Raises AssessorNameMissing.
    """
    if not assessor.strip():
        raise AssessorNameMissing
    key = link_id("assessment", application, assessor)
    found = session.get(Assessment, key, execution_options={"deleted": True})
    if found is None:
        found = Assessment(id=key, application=application, assessor=assessor)
        session.add(found)
    elif found.deleted:
        found.deleted, found.comment, found.conflict, found.delivered = False, None, None, None
    session.facts["person"] = session.get_one(Application, application).person.hex
    return found


def check_open(found: Assessment | None) -> None:
    """Raises AlreadyDelivered, AssessorInConflict: then there is nothing to be said any more."""
    if found is not None and found.conflict is not None:
        raise AssessorInConflict
    if found is not None and found.delivered is not None:
        raise AlreadyDelivered
