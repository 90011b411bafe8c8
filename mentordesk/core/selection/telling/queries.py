"""What a message to an applicant may tell of the choice: place on the waiting list, reason, deadline, interview."""

import datetime as dt
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.interviews.tables import Interview
from mentordesk.core.selection.tables import Decision


class Outcome(NamedTuple):
    """What is known of one applicant. The names are those of the letters' facts."""

    answer_by: dt.date | None = None
    reason: str = ""
    position: int | None = None
    when: dt.datetime | None = None
    place: str = ""


def outcomes(session: orm.Session, programme: UUID) -> dict[UUID, Outcome]:
    """For each person about whom something was decided, or who is to be interviewed, what a message may tell."""
    found: dict[UUID, Outcome] = {}
    rows = session.execute(
        sa.select(Application.person, Application.status, Decision.rank, Decision.reason, Decision.answer_by)
        .join(Decision, Decision.application == Application.id)
        .where(Application.programme == programme)
        .order_by(Decision.rank.is_(None), Decision.rank, Decision.id)
    )
    waiting = 0
    for person, status, _, reason, answer_by in rows:
        waiting += status == "waiting"
        position = waiting if status == "waiting" else None
        found[person] = Outcome(answer_by, (reason or "") if status == "refused" else "", position)
    for person, start, place in _interviews(session, programme):
        known = found.get(person, Outcome())
        found[person] = known._replace(when=start, place=place or "")
    return found


def _interviews(session: orm.Session, programme: UUID) -> list[tuple[UUID, dt.datetime, str | None]]:
    """Talks that have a time and have not been held."""
    rows = session.execute(
        sa.select(Application.person, Interview.start, Interview.place)
        .join(Interview, Interview.application == Application.id)
        .where(Application.programme == programme, Interview.start.is_not(None), Interview.held.is_(None))
        .order_by(Interview.start)
    )
    return [(person, start, place) for person, start, place in rows if start is not None]
