"""What the organisation decides about how long things are kept."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.for_good import for_good
from mentordesk.core.privacy.retention.errors import KeptUntilPast, MonthsOutOfRange, NobodyToKeep, NotDueYet
from mentordesk.core.privacy.retention.queries import to_review
from mentordesk.core.privacy.retention.rules import ASSESSMENT, CHOICE, DELETED, FEWEST, MOST, UNTIL_CHOICE, USUAL
from mentordesk.core.privacy.tables import Erasure, KeptLonger, Retention
from mentordesk.core.programme.tables import Question
from mentordesk.core.recruitment.tables import Answer, Application
from mentordesk.core.selection.errors import ReasonMissing
from mentordesk.core.selection.interviews.tables import Interview, Reference
from mentordesk.core.selection.scoring.tables import Assessment
from mentordesk.core.selection.tables import Decision, Score
from mentordesk.core.store.erasing import blank_fields, erase_rows
from mentordesk.core.store.unit import Recording, Store

SCORES = "scores"
"""The kind of the receipt."""


def change_retention(store: Store, *, kind: str, months: int) -> None:
    """Keep records of a kind for so many months. Raises MonthsOutOfRange."""
    if not FEWEST <= months <= MOST:
        raise MonthsOutOfRange(months=months, fewest=FEWEST, most=MOST)
    key = link_id("retention", kind)
    with store.recording("privacy.change_retention") as session:
        found = session.get(Retention, key, execution_options={"deleted": True})
        if found is not None:
            found.months, found.deleted = months, False
        elif months != USUAL[kind]:
            session.add(Retention(id=key, kind=kind, months=months))
        session.facts |= {"kind": kind, "months": months}


def keep_longer(store: Store, *, kinds: Mapping[UUID, str], until: dt.date, reason: str) -> None:
    """Keep people, each for what the review list says it is about, until a day; `reason` says why.

    Raises ReasonMissing, KeptUntilPast, NobodyToKeep (who is deleted is brought back instead).
    """
    if not reason.strip():
        raise ReasonMissing
    if until <= today():
        raise KeptUntilPast
    if not kinds or DELETED in kinds.values():
        raise NobodyToKeep
    with store.recording("privacy.keep_longer") as session:
        for person, kind in kinds.items():
            _keep(session, person, kind, until, reason.strip())
        session.facts |= {"count": len(kinds), "person": next(iter(kinds)).hex, "until": until.isoformat()}


def _keep(session: Recording, person: UUID, kind: str, until: dt.date, reason: str) -> None:
    key = link_id("kept_longer", kind, person)
    found = session.get(KeptLonger, key, execution_options={"deleted": True})
    if found is None:
        session.add(KeptLonger(id=key, kind=kind, person=person, until=until, reason=reason))
    else:
        found.until, found.reason, found.deleted = until, reason, False


def erase_scores(store: Store, *, people: Collection[UUID], reason: str, progress: Progress | None = None) -> UUID:
    """Remove for good how people were assessed (scores, interviews, references, decisions), who themselves are kept.

    The receipt's id. Raises NotDueYet unless the review list says of each of them that it is time, and what `for_good`
    raises.
    """
    _check_due(store, people, ASSESSMENT)
    with for_good(store, progress), store.recording("privacy.erase_scores", log=True) as session:
        receipt = new_id()
        gone = erase_rows(session, _of(session, people, Score, Assessment, Interview, Reference, Decision), receipt)
        _note(session, receipt, SCORES, sum(gone.values()), reason, store.author)
        session.facts["count"] = len(people)
    return receipt


def erase_choice(store: Store, *, people: Collection[UUID], reason: str, progress: Progress | None = None) -> UUID:
    """Remove for good what was asked of people for the choice alone: such answers, and sensitive notes of interviews.

    The receipt's id; the people are kept. Raises NotDueYet unless the review list says of each of them that it is time,
    and what `for_good` raises.
    """
    _check_due(store, people, CHOICE)
    with for_good(store, progress), store.recording("privacy.erase_choice", log=True) as session:
        receipt = new_id()
        gone = erase_rows(session, _of(session, people, Answer, where=Answer.question.in_(_ASKED_FOR_IT)), receipt)
        noted = [key for _, key in _of(session, people, Interview)]  # a drawer that is empty has been full before
        blank_fields(session, Interview.__tablename__, noted, ["sensitive"], receipt)
        _note(session, receipt, CHOICE, sum(gone.values()) + len(noted), reason, store.author)
        session.facts["count"] = len(people)
    return receipt


_ASKED_FOR_IT = sa.select(Question.id).where(Question.kept == UNTIL_CHOICE).execution_options(deleted=True)


def _check_due(store: Store, people: Collection[UUID], kind: str) -> None:
    due = {row.id for row in store.read(to_review, today()) if row.kind == kind}
    if not people or not due.issuperset(people):
        raise NotDueYet


def _note(session: Recording, receipt: UUID, kind: str, records: int, reason: str, author: str) -> None:
    """The receipt; nothing in it says who it was."""
    said = {"kind": kind, "subject": receipt, "records": records, "reason": reason.strip(), "author": author}
    session.add(Erasure(id=receipt, day=today(), **said))


def _of(
    session: Recording, people: Collection[UUID], *tables: Any, where: sa.ColumnElement[bool] | None = None
) -> list[tuple[str, UUID]]:
    """The rows of these people's applications, the hidden ones too."""
    return [
        (table.__tablename__, key)
        for table in tables
        for key in session.scalars(
            sa.select(table.id)
            .join(Application, Application.id == table.application)
            .where(Application.person.in_(list(people)), sa.true() if where is None else where)
            .execution_options(deleted=True)
        )
    ]
