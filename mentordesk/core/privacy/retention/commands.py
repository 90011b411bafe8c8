"""What the organisation decides about how long things are kept."""

import datetime as dt
from collections.abc import Collection, Mapping
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.privacy.for_good import for_good
from mentordesk.core.privacy.retention.errors import KeptUntilPast, MonthsOutOfRange, NobodyToKeep, NotDueYet
from mentordesk.core.privacy.retention.queries import to_review
from mentordesk.core.privacy.retention.rules import ASSESSMENT, DELETED, FEWEST, MOST, USUAL
from mentordesk.core.privacy.tables import Erasure, KeptLonger, Retention
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.errors import ReasonMissing
from mentordesk.core.selection.tables import Decision, Score
from mentordesk.core.store.erasing import erase_rows
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
    """Remove for good the scores and decisions of people who themselves are kept; the receipt's id.

    Raises NotDueYet unless the review list says of each of them that it is time, and what `for_good` raises.
    """
    due = {row.id for row in store.read(to_review, today()) if row.kind == ASSESSMENT}
    if not people or not due.issuperset(people):
        raise NotDueYet
    with for_good(store, progress), store.recording("privacy.erase_scores", log=True) as session:
        receipt = new_id()
        gone = erase_rows(session, _assessments(session, people), receipt)
        session.add(
            Erasure(
                id=receipt,
                kind=SCORES,
                subject=receipt,
                records=sum(gone.values()),
                reason=reason.strip(),
                day=today(),
                author=store.author,
            )
        )
        session.facts["count"] = len(people)
    return receipt


def _assessments(session: Recording, people: Collection[UUID]) -> list[tuple[str, UUID]]:
    return [
        (table.__tablename__, key)
        for table in (Score, Decision)
        for key in session.scalars(
            sa.select(table.id)
            .join(Application, Application.id == table.application)
            .where(Application.person.in_(list(people)))
            .execution_options(deleted=True)
        )
    ]
