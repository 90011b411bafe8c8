"""What a coordinator does in selection."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.errors import PlacesOutOfRange
from mentordesk.core.programme.tables import Programme
from mentordesk.core.recruitment.rules import APPROVED, CHOSEN, ENDED, mentor_status_for
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.choosing.offers.records import check_requirements, settle_mentor, write_decision
from mentordesk.core.selection.choosing.records.commands import record_choice
from mentordesk.core.selection.errors import (
    ReasonMissing,
    ResultUnknown,
    ScoreOutOfRange,
    WeightOutOfRange,
)
from mentordesk.core.selection.queries import RankedRow, assessed
from mentordesk.core.selection.rubric.commands import own_criteria
from mentordesk.core.selection.rules import HIGHEST, LOWEST, RESULTS, needs_reason
from mentordesk.core.selection.scoring.errors import StillAssessing
from mentordesk.core.selection.scoring.records import assessment, check_open, found_assessment
from mentordesk.core.selection.tables import Criterion, Score
from mentordesk.core.store import backups
from mentordesk.core.store.unit import Recording, Store


def score(
    store: Store,
    *,
    programme: UUID,
    application: UUID,
    criterion: UUID,
    assessor: str,
    points: int | None,
    sealed: bool = False,
) -> None:
    """Give one assessor's points for one criterion; None takes them away. `sealed`: they are still to be delivered.

    Raises ScoreOutOfRange, AlreadyDelivered, AssessorInConflict, AssessorNameMissing.
    """
    if points is not None and not LOWEST <= points <= HIGHEST:
        raise ScoreOutOfRange(points=points)
    with store.recording("selection.score") as session:
        own_criteria(session, programme)
        check_open(found_assessment(session, application, assessor))
        if sealed:
            assessment(session, application, assessor)
        key = link_id("score", application, criterion, assessor)
        found = session.get(Score, key, execution_options={"deleted": True})
        if points is None:
            if found is not None:
                found.deleted = True
        elif found is None:
            session.add(Score(id=key, application=application, criterion=criterion, assessor=assessor, points=points))
        else:
            found.points, found.deleted = points, False
        session.facts["person"] = session.get_one(Application, application).person.hex


def change_weights(store: Store, *, programme: UUID, weights: Mapping[UUID, int]) -> None:
    """Weigh the criteria anew. Raises WeightOutOfRange."""
    if any(not 0 <= weight <= 100 for weight in weights.values()) or not any(weights.values()):
        raise WeightOutOfRange
    with store.recording("selection.change_weights") as session:
        own_criteria(session, programme)
        for key, weight in weights.items():
            session.get_one(Criterion, key).weight = weight


def change_places(store: Store, *, programme: UUID, places: int) -> None:
    """Move the cut: how many places the programme has. Raises PlacesOutOfRange."""
    if places < 0:
        raise PlacesOutOfRange(places=places)
    with store.recording("selection.change_places") as session:
        session.get_one(Programme, programme).places = places
        session.facts["count"] = places


def decide(store: Store, *, application: UUID, result: str, reason: str = "") -> None:
    """Decide one application by hand: `offered`, `waiting` or `refused`; see `needs_reason`.

    Raises ResultUnknown, ReasonMissing; RequirementMissing for a place while something is not met that must be there
    before.
    """
    if result not in RESULTS:
        raise ResultUnknown(result=result)
    with store.recording("selection.decide") as session:
        found = session.get_one(Application, application)
        if needs_reason(found.status, result) and not reason.strip():
            raise ReasonMissing
        if result == "offered" and found.status not in CHOSEN:
            check_requirements(session, found)
        found.status = result
        settle_mentor(session, found, result)
        if result == "refused" and found.mentor_status in APPROVED:
            found.mentor_status = "applied"
        write_decision(session, application, result, None, reason.strip() or None)
        session.facts |= {"person": found.person.hex, "result": result}


def approve(store: Store, *, application: UUID, reason: str = "") -> None:
    """Take in one of the side that does not compete for places. After a refusal that needs a reason.

    Raises ReasonMissing; RequirementMissing while something is not met that must be there before.
    """
    with store.recording("selection.approve") as session:
        found = session.get_one(Application, application)
        check_requirements(session, found)
        ended = found.status in ENDED
        if ended and not reason.strip():
            raise ReasonMissing
        if found.role == "adept":
            found.status = "offered"
        else:
            found.mentor_status = mentor_status_for(found.capacity, 0)
            found.status = "complete" if ended else found.status
        if ended:
            write_decision(session, application, "approved", None, reason.strip())
        session.facts["person"] = found.person.hex


def accept_selection(
    store: Store, *, programme: UUID, places: int | None = None, answer_by: dt.date | None = None
) -> list[RankedRow]:
    """Give the places from the top of the ranked list, put the rest on the waiting list, approve the other side.

    After a backup. Whoever was decided on by hand stays as decided. The offers stand until `answer_by`, or for the
    usual time. Who lacks something that must be there before waits, and the place goes to the next one. What was
    decided is recorded in the same step. Returns the list as it was decided.
    Raises PlacesOutOfRange, StillAssessing while an assessor is awaited, and the troubles of a backup.
    """
    backups.before(store)
    with store.recording("selection.accept_selection") as session:
        found = assessed(session, programme, places)
        if found.unsettled:
            raise StillAssessing(count=found.unsettled)
        rows = list(found.rows)
        for row in rows:
            _apply(session, row, answer_by)
        if any(row.result != row.applicant.application_status for row in rows if row.rank is not None):
            record_choice(session, programme, found, store.author, places)
        session.facts["count"] = sum(row.is_new_place for row in rows)
    return rows


def _apply(session: Recording, row: RankedRow, answer_by: dt.date | None) -> None:
    found = session.get_one(Application, row.application)
    if found.status in ENDED:
        return
    if row.rank is not None:
        if row.result != found.status:
            found.status = row.result
            write_decision(session, row.application, row.result, row.rank, None, answer_by)
        if row.role == "mentor" and row.is_new_place:
            found.mentor_status = mentor_status_for(found.capacity, 0)
    elif row.role == "mentor":
        found.mentor_status = row.result
    else:
        found.status = row.result
