"""What «I dag» reads of mentor pairs, papers and meetings; before there are pairs next to nothing is loaded."""

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.rules import REPLACED, SIGNED
from mentordesk.core.matching.rules import LIVE

if TYPE_CHECKING:
    from mentordesk.core.agreements.queries import PaperRow
    from mentordesk.core.matching.pairs.queries import PairRow
    from mentordesk.core.meetings.queries import MeetingRow
    from mentordesk.core.meetings.trial.queries import TrialRow


class Together(NamedTuple):
    """The pairs that go on, the papers that count, all meetings, and the trials.

    `issued`: the day on which each paper that is not signed was made; `clashes`: how often somebody is asked to be in
    two meetings at once from the day on.
    """

    pairs: list["PairRow"]
    papers: list["PaperRow"]
    issued: dict[UUID, dt.date]
    meetings: list["MeetingRow"]
    clashes: int
    trials: list["TrialRow"]


def together(session: orm.Session, programme: UUID, day: dt.date) -> Together:
    """What there is of the programme's pairs on that day."""
    there = sa.text("SELECT EXISTS (SELECT 1 FROM pair WHERE programme = :programme AND deleted = 0)")
    if session.execute(there, {"programme": programme.hex}).scalar():
        return _found(session, programme, day)
    return Together([], [], {}, [], 0, [])


def _found(session: orm.Session, programme: UUID, day: dt.date) -> Together:
    from mentordesk.core.agreements.queries import papers
    from mentordesk.core.matching.pairs.queries import pairs
    from mentordesk.core.meetings.queries import collisions, meetings
    from mentordesk.core.meetings.trial.queries import trials
    from mentordesk.core.store.history import first_seen

    made, planned = papers(session, programme), meetings(session, programme)
    live = [one for one in pairs(session, programme) if one.status in LIVE]
    unsigned = first_seen(session, [one.id for one in made if one.status not in (SIGNED, REPLACED)])
    return Together(
        pairs=live,
        papers=[one for one in made if one.status != REPLACED],
        issued={paper: when.date() for paper, when in unsigned.items()},
        meetings=planned,
        clashes=len(collisions(session, programme, first=day)) if planned else 0,
        trials=trials(session, programme) if live else [],
    )
