"""What a coordinator does in selection."""

from collections.abc import Mapping
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.errors import PlacesOutOfRange
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.tables import Programme
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.rules import APPROVED, ENDED, mentor_status_for, plays
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.errors import (
    ReasonMissing,
    ResultUnknown,
    ScoreOutOfRange,
    WeightOutOfRange,
)
from mentordesk.core.selection.queries import RankedRow, criteria, selection
from mentordesk.core.selection.rules import HIGHEST, LOWEST, RESULTS, needs_reason
from mentordesk.core.selection.tables import Criterion, Decision, Score
from mentordesk.core.store import backups
from mentordesk.core.store.unit import Recording, Store


def score(
    store: Store, *, programme: UUID, application: UUID, criterion: UUID, assessor: str, points: int | None
) -> None:
    """Give one assessor's points for one criterion; None takes them away. Raises ScoreOutOfRange."""
    if points is not None and not LOWEST <= points <= HIGHEST:
        raise ScoreOutOfRange(points=points)
    with store.recording("selection.score") as session:
        _own_criteria(session, programme)
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


def _own_criteria(session: Recording, programme: UUID) -> None:
    """Write the template's criteria into the file the first time they are used."""
    if session.scalars(sa.select(Criterion.id).where(Criterion.programme == programme)).first() is not None:
        return
    for position, row in enumerate(criteria(session, programme)):
        session.add(
            Criterion(
                id=row.id,
                programme=programme,
                name=row.name,
                weight=row.weight,
                position=position,
                anchors="\n".join(row.anchors),
            )
        )
    session.flush()


def change_weights(store: Store, *, programme: UUID, weights: Mapping[UUID, int]) -> None:
    """Weigh the criteria anew. Raises WeightOutOfRange."""
    if any(not 0 <= weight <= 100 for weight in weights.values()) or not any(weights.values()):
        raise WeightOutOfRange
    with store.recording("selection.change_weights") as session:
        _own_criteria(session, programme)
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

    Raises ResultUnknown, ReasonMissing.
    """
    if result not in RESULTS:
        raise ResultUnknown(result=result)
    with store.recording("selection.decide") as session:
        found = session.get_one(Application, application)
        if needs_reason(found.status, result) and not reason.strip():
            raise ReasonMissing
        found.status = result
        if _competes_as_mentor(session, found):
            _settle_mentor(found, result)
        elif result == "refused" and found.mentor_status in APPROVED:
            found.mentor_status = "applied"
        _write(session, application, result, None, reason.strip() or None)
        session.facts |= {"person": found.person.hex, "result": result}


def _competes_as_mentor(session: Recording, found: Application) -> bool:
    side = template(programme_of(session, found.programme).template).selected_side
    return side == "mentor" and plays(found.role, side)


def _settle_mentor(found: Application, result: str) -> None:
    """A mentor with a place is approved; one who loses it has only applied again."""
    if result == "offered":
        found.mentor_status = mentor_status_for(found.capacity, 0)
    elif found.mentor_status in APPROVED:
        found.mentor_status = "applied"


def approve(store: Store, *, application: UUID, reason: str = "") -> None:
    """Take in one of the side that does not compete for places. After a refusal that needs a reason.

    Raises ReasonMissing.
    """
    with store.recording("selection.approve") as session:
        found = session.get_one(Application, application)
        ended = found.status in ENDED
        if ended and not reason.strip():
            raise ReasonMissing
        if found.role == "adept":
            found.status = "offered"
        else:
            found.mentor_status = mentor_status_for(found.capacity, 0)
            found.status = "complete" if ended else found.status
        if ended:
            _write(session, application, "approved", None, reason.strip())
        session.facts["person"] = found.person.hex


def accept_selection(store: Store, *, programme: UUID, places: int | None = None) -> list[RankedRow]:
    """Give the places from the top of the ranked list, put the rest on the waiting list, approve the other side.

    After a backup. Whoever was decided on by hand stays as decided. Returns the list as it was decided.
    Raises PlacesOutOfRange, and the troubles of a backup.
    """
    backups.before(store)
    with store.recording("selection.accept_selection") as session:
        rows = selection(session, programme, places)
        for row in rows:
            _apply(session, row)
        session.facts["count"] = sum(row.is_new_place for row in rows)
    return rows


def _apply(session: Recording, row: RankedRow) -> None:
    found = session.get_one(Application, row.application)
    if found.status in ENDED:
        return
    if row.rank is not None:
        if row.result != found.status:
            found.status = row.result
            _write(session, row.application, row.result, row.rank, None)
        if row.role == "mentor" and row.is_new_place:
            found.mentor_status = mentor_status_for(found.capacity, 0)
    elif row.role == "mentor":
        found.mentor_status = row.result
    else:
        found.status = row.result


def _write(session: Recording, application: UUID, result: str, rank: int | None, reason: str | None) -> None:
    key = link_id("decision", application)
    found = session.get(Decision, key, execution_options={"deleted": True})
    if found is None:
        session.add(Decision(id=key, application=application, result=result, rank=rank, reason=reason))
    else:
        found.result, found.rank, found.reason, found.deleted = result, rank, reason, False
