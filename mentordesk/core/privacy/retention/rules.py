"""How long records of each kind are kept: from when each clock runs, and when a person's time is up. Pure."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.rules import LIVE
from mentordesk.core.programme.rules import months_later
from mentordesk.core.recruitment.rules import CHOSEN, ENDED

REFUSED, WAITING, PARTICIPANT, MENTOR = "refused", "waiting", "participant", "mentor"
CHOICE, ASSESSMENT, DELETED = "choice", "assessment", "deleted"

USUAL: Mapping[str, int] = {
    REFUSED: 3,
    WAITING: 12,
    PARTICIPANT: 12,
    MENTOR: 12,
    CHOICE: 1,
    ASSESSMENT: 6,
    DELETED: 6,
}
"""The kinds in the order in which people read them, each with the months it is usually kept."""

PARTS = (CHOICE, ASSESSMENT)
"""Kinds that are only a part of what is known of somebody, who is kept without it."""

UNTIL_CHOICE = "choice"
"""How long answers to a question are kept, as the question says."""

REVIEW = link_id("retention", "review")
"""The review list, for whoever leads to it."""

FEWEST, MOST = 1, 120
"""Months that an organisation can choose."""

_TAKEN_ON = frozenset(("approved", "free", "matched", "paused", "ended", "stopped"))


class Part(NamedTuple):
    """What one person was in one programme. `decided` is the day on which the application got the status it has.

    `pairs` are the statuses of the person's pairs there, `paired_until` the last day of the latest of them.
    """

    status: str
    mentor_status: str | None
    decided: dt.date
    start: dt.date
    end: dt.date
    pairs: Collection[str] = ()
    paired_until: dt.date | None = None


class Life(NamedTuple):
    """All that one person was, and until when what of it is kept longer, by kind.

    `scored` is the day from which scores of the person are needed no more than their months; None without scores.
    `chosen` is the same for what was asked for the choice alone.
    """

    parts: tuple[Part, ...]
    scored: dt.date | None
    kept: Mapping[str, dt.date]
    chosen: dt.date | None = None


@dataclass(frozen=True)
class Due:
    """How many people's time is up, and since which day the longest; None where nobody's is."""

    count: int = 0
    since: dt.date | None = None


class Clock(NamedTuple):
    """Records of a kind that are kept for so many months from `since` on."""

    kind: str
    since: dt.date

    def up(self, months: Mapping[str, int]) -> dt.date:
        """The first day on which nobody needs them any more."""
        return months_later(self.since, months[self.kind])


def clock_of(part: Part) -> Clock | None:
    """The clock of a part in a programme; none runs while the person is in a pair that lives."""
    if any(status in LIVE for status in part.pairs):
        return None
    over = max(part.start, part.end, part.paired_until or part.end)
    if part.mentor_status in _TAKEN_ON:
        return Clock(MENTOR, over)
    if part.status in CHOSEN or part.pairs:
        return Clock(PARTICIPANT, over)
    if part.status in ENDED:
        return Clock(REFUSED, max(part.decided, part.start))
    return Clock(WAITING, part.start)


def last_up(clocks: Iterable[Clock | None], months: Mapping[str, int]) -> tuple[Clock, dt.date] | None:
    """Of a person's clocks the one that stops last, with its day; None while any of them does not run, or has none.

    A person is kept as long as anything about them is.
    """
    known = list(clocks)
    running = [(clock, clock.up(months)) for clock in known if clock is not None]
    if not running or len(running) < len(known):
        return None
    return max(running, key=lambda one: (one[1], one[0].kind))


def is_up(day: dt.date, up: dt.date, kept_until: dt.date | None) -> bool:
    """Whether the time is up on that day; what is kept longer is not up before the day that was chosen."""
    return day >= max(up, kept_until or up)


def deleted_up(deleted: dt.date, ended: dt.date | None, months: Mapping[str, int]) -> dt.date:
    """The first day on which nobody needs somebody any more who is deleted and can still be brought back.

    `ended` is the last day of the last programme they were in: deleting must not keep anybody longer than the rest.
    """
    up = Clock(DELETED, deleted).up(months)
    if ended is None:
        return up
    rest = max(Clock(kind, ended).up(months) for kind in (PARTICIPANT, MENTOR))
    return min(up, max(deleted, rest))


def overdue(life: Life, months: Mapping[str, int], day: dt.date) -> tuple[str, dt.date] | None:
    """For which kind the time is up on that day, and since when: the whole person before parts of what is known."""
    person = last_up((clock_of(part) for part in life.parts), months)
    parts = ((ASSESSMENT, life.scored), (CHOICE, life.chosen))
    for found in (person, *(last_up([Clock(kind, since)], months) for kind, since in parts if since)):
        if found is not None and is_up(day, found[1], life.kept.get(found[0].kind)):
            return found[0].kind, found[1]
    return None


def latest_start(months: Mapping[str, int], day: dt.date) -> dt.date:
    """Nothing of a programme that begins after this day can be up: no clock runs from before its start."""
    return months_later(day, -min(months.values())) + _MONTHS_DIFFER


_MONTHS_DIFFER = dt.timedelta(days=3)
"""31 August and six months is 28 February, and six months before that is 28 August."""
