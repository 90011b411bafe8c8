"""What assessors do beside giving points: deliver, say something, and stand aside."""

from collections.abc import Collection
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.forbidden import check_notes
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.queries import candidates, criteria
from mentordesk.core.selection.scoring.errors import ConflictUnexplained, OthersDelivered, ScoresMissing
from mentordesk.core.selection.scoring.queries import given_points, panel_of
from mentordesk.core.selection.scoring.records import assessment, check_open, found_assessment
from mentordesk.core.selection.scoring.rules import is_complete
from mentordesk.core.selection.tables import Score
from mentordesk.core.store.unit import Recording, Store


def deliver(store: Store, *, programme: UUID, assessor: str, applications: Collection[UUID] | None = None) -> int:
    """Deliver an assessor's points: for these applications, or for all that have points by every criterion.

    Returns how many were delivered now. Raises ScoresMissing when one of those that are named lacks points,
    AssessorNameMissing.
    """
    with store.recording("selection.deliver") as session:
        complete = _complete(session, programme, assessor)
        if applications is not None and (missing := set(applications) - complete):
            raise ScoresMissing(count=len(missing))
        rows = [assessment(session, one, assessor) for one in complete if applications is None or one in applications]
        fresh = [row for row in rows if row.delivered is None]
        for row in fresh:
            row.delivered = today()
        session.facts["count"] = len(fresh)
    return len(fresh)


def _complete(session: Recording, programme: UUID, assessor: str) -> set[UUID]:
    wanted = [one.id for one in criteria(session, programme)]
    given = given_points(session, programme)
    return {application for application, points in given.items() if is_complete(points, wanted, assessor)}


def take_back(store: Store, *, application: UUID, assessor: str) -> None:
    """Take a delivery back, so that the points can be changed. Raises OthersDelivered when somebody else has delivered.

    A delivery that is not there is left so.
    """
    with store.recording("selection.take_back") as session:
        found = found_assessment(session, application, assessor)
        works = panel_of(session, session.get_one(Application, application).programme).works.get(application, {})
        if any(work.delivered for who, work in works.items() if who != assessor):
            raise OthersDelivered
        if found is not None:
            found.delivered = None
        session.facts["person"] = session.get_one(Application, application).person.hex


def comment(store: Store, *, application: UUID, assessor: str, text: str) -> None:
    """Say something beside the points; with an empty text nothing is said.

    Raises AlreadyDelivered, AssessorInConflict, AssessorNameMissing, SaysTooMuch.
    """
    check_notes(text)
    with store.recording("selection.comment") as session:
        found = assessment(session, application, assessor)
        check_open(found)
        found.comment = text.strip() or None


def declare_conflict(store: Store, *, application: UUID, assessor: str, why: str) -> None:
    """Stand aside from one application: this assessor's points go away, and nobody waits for more.

    Raises ConflictUnexplained, AssessorNameMissing, SaysTooMuch.
    """
    if not why.strip():
        raise ConflictUnexplained
    check_notes(why)
    with store.recording("selection.declare_conflict") as session:
        found = assessment(session, application, assessor)
        found.conflict, found.comment, found.delivered = why.strip(), None, None
        _drop_scores(session, application, assessor)


def withdraw_conflict(store: Store, *, application: UUID, assessor: str) -> None:
    """Have a say in it again, from the beginning."""
    with store.recording("selection.withdraw_conflict") as session:
        if (found := found_assessment(session, application, assessor)) is not None:
            found.conflict = None
        session.facts["person"] = session.get_one(Application, application).person.hex


def excuse(store: Store, *, programme: UUID, assessor: str) -> int:
    """Wait no longer for an assessor: what is delivered counts, and what is not goes away.

    Returns for how many applications nobody waits any more.
    """
    with store.recording("selection.excuse") as session:
        panel = panel_of(session, programme)
        left = [one.application for one in candidates(session, programme) if assessor in panel.everybody]
        left = [one for one in left if not panel.is_done(one, assessor)]
        for application in left:
            _drop_scores(session, application, assessor)
            found = assessment(session, application, assessor)
            found.delivered, found.comment = today(), None
        session.facts = {"count": len(left)}
    return len(left)


def _drop_scores(session: Recording, application: UUID, assessor: str) -> None:
    for row in session.scalars(sa.select(Score).where(Score.application == application, Score.assessor == assessor)):
        row.deleted = True
