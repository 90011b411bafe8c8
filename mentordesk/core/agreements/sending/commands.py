"""What a coordinator says of papers that were handed out or sent: only a person knows it."""

import datetime as dt
from collections.abc import Collection
from uuid import UUID

from mentordesk.core.agreements.tables import Paper
from mentordesk.core.store.unit import Recording, Store


def mark_sent(store: Store, *, papers: Collection[UUID], day: dt.date) -> None:
    """Log that these papers were sent on a day."""
    with store.recording("agreements.mark_sent") as session:
        _mark(session, papers, day)


def mark_unsent(store: Store, *, papers: Collection[UUID]) -> None:
    """Take back that these papers were sent."""
    with store.recording("agreements.mark_unsent") as session:
        _mark(session, papers, None)


def _mark(session: Recording, papers: Collection[UUID], day: dt.date | None) -> None:
    rows = [session.get_one(Paper, key) for key in papers]
    session.facts["count"] = sum(row.sent != day for row in rows)
    for row in rows:
        row.sent = day
