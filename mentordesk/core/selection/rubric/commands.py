"""What a coordinator does with the criteria: names, what each score means, their order, and which there are."""

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.selection.errors import WeightOutOfRange
from mentordesk.core.selection.queries import criteria
from mentordesk.core.selection.rubric.errors import CriterionNameTaken, CriterionUnnamed, LastCriterion
from mentordesk.core.selection.rubric.rules import HEAVIEST, anchor_lines, moved, named
from mentordesk.core.selection.tables import Criterion, Score
from mentordesk.core.store.unit import Recording, Store


def own_criteria(session: Recording, programme: UUID) -> None:
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


def add_criterion(store: Store, *, programme: UUID, name: str, weight: int, anchors: Sequence[str] = ()) -> UUID:
    """A further criterion, last in the order; `anchors` say what each score from 1 to 5 means.

    Raises CriterionUnnamed, CriterionNameTaken, WeightOutOfRange.
    """
    if not 0 <= weight <= HEAVIEST:
        raise WeightOutOfRange
    with store.recording("selection.add_criterion") as session:
        own_criteria(session, programme)
        key, rows = new_id(), criteria(session, programme)
        session.add(
            Criterion(
                id=key,
                programme=programme,
                name=_free_name(session, programme, name),
                weight=weight,
                position=len(rows),
                anchors=anchor_lines(anchors),
            )
        )
        _number(session, [*(row.id for row in rows), key])
    return key


def change_criterion(
    store: Store, *, programme: UUID, criterion: UUID, name: str | None = None, anchors: Sequence[str] | None = None
) -> None:
    """Give a criterion another name, or other words for its scores; what is None stays.

    Raises CriterionUnnamed, CriterionNameTaken.
    """
    with store.recording("selection.change_criterion") as session:
        own_criteria(session, programme)
        row = session.get_one(Criterion, criterion)
        if name is not None:
            row.name = _free_name(session, programme, name, criterion)
        if anchors is not None:
            row.anchors = anchor_lines(anchors)


def move_criterion(store: Store, *, programme: UUID, criterion: UUID, steps: int) -> None:
    """Move a criterion up (negative) or down in the order in which it is scored; at the ends it stays."""
    with store.recording("selection.move_criterion") as session:
        own_criteria(session, programme)
        _number(session, moved([row.id for row in criteria(session, programme)], criterion, steps))


def remove_criterion(store: Store, *, programme: UUID, criterion: UUID) -> None:
    """Take a criterion away, with all points that were given by it. Raises LastCriterion."""
    with store.recording("selection.remove_criterion") as session:
        own_criteria(session, programme)
        rest = [row for row in criteria(session, programme) if row.id != criterion]
        if not any(row.weight for row in rest):
            raise LastCriterion
        scores = session.scalars(sa.select(Score).where(Score.criterion == criterion)).all()
        session.get_one(Criterion, criterion).deleted = True
        for score in scores:
            score.deleted = True
        _number(session, [row.id for row in rest])
        session.facts["count"] = len(scores)


def _free_name(session: Recording, programme: UUID, name: str, own: UUID | None = None) -> str:
    wanted = named(name)
    if not wanted:
        raise CriterionUnnamed
    if any(wanted.casefold() == row.name.casefold() and row.id != own for row in criteria(session, programme)):
        raise CriterionNameTaken(name=wanted)
    return wanted


def _number(session: Recording, order: Sequence[UUID]) -> None:
    session.flush()
    for position, key in enumerate(order):
        session.get_one(Criterion, key).position = position
    session.flush()
