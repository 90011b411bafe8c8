"""How pairs find each other: until when they try, and what the two say of it."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.matching.say.queries import Fit, fits
from mentordesk.core.matching.say.rules import NO, TRYING, usual_trial
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings.rules import TAKES_TIME
from mentordesk.core.meetings.tables import Meeting


@dataclass(frozen=True)
class TrialRow:
    """A pair that goes on, with the day its trial ends. `set`: somebody has set it; else it follows the meetings."""

    pair: UUID
    adept: UUID
    adept_name: str
    mentor: UUID
    mentor_name: str
    status: str
    until: dt.date
    set: bool
    adept_fit: Fit | None
    mentor_fit: Fit | None

    @property
    def answers(self) -> tuple[str, ...]:
        """What the two have said, the adept first; who has said nothing is left out."""
        return tuple(one.fit for one in (self.adept_fit, self.mentor_fit) if one is not None)

    @property
    def first_no(self) -> dt.date | None:
        """The day one of the two said that it does not fit."""
        said = [one.day for one in (self.adept_fit, self.mentor_fit) if one is not None and one.fit == NO]
        return min(said, default=None)

    def waits(self, day: dt.date) -> bool:
        """Whether the trial is over on that day, nobody has said no, and not both have answered."""
        return self.status in TRYING and self.until < day and len(self.answers) < 2 and self.first_no is None


def trials(session: orm.Session, programme: UUID) -> list[TrialRow]:
    """The pairs that go on, by the adept's name."""
    days, said = _meeting_days(session, programme), fits(session, programme)
    chosen = sa.select(MentorPair.id, MentorPair.trial_until).where(MentorPair.programme == programme)
    own = dict(session.execute(chosen).all())
    found = []
    for one in pairs(session, programme):
        if one.status in LIVE:
            answers, until = said.get(one.id, {}), own[one.id]
            usual = usual_trial(one.start, one.end, days[one.id])
            found.append(
                TrialRow(
                    *(one.id, one.adept, one.adept_name, one.mentor, one.mentor_name, one.status),
                    *(until or usual, until is not None, answers.get(one.adept), answers.get(one.mentor)),
                )
            )
    return found


def _meeting_days(session: orm.Session, programme: UUID) -> dict[UUID, list[dt.date]]:
    """The days on which each pair meets, or has met."""
    rows = session.execute(
        sa.select(Meeting.pair, Meeting.start)
        .join(MentorPair, MentorPair.id == Meeting.pair)
        .where(MentorPair.programme == programme, Meeting.status.in_(TAKES_TIME))
    )
    found: dict[UUID, list[dt.date]] = defaultdict(list)
    for pair, start in rows:
        found[pair].append(start.date())
    return found
