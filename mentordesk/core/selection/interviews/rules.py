"""Pure decisions about interviews: the times of a day, who is wanted in two places, and what can come of a talk."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple, Protocol, TypeVar
from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.recruitment.rules import APPLICATION
from mentordesk.core.selection.interviews.errors import InterviewDayTooLong, InterviewLengthImpossible

RECOMMENDATIONS = ("yes", "doubt", "no")
OUTCOMES = ("supports", "doubts", "unreached")
FACTS, OPINION, SENSITIVE = DRAWERS = ("facts", "opinion", "sensitive")
MOST_REFERENCES = 4
USUAL_MINUTES, LONGEST = 30, 240


class DayPlan(NamedTuple):
    """A day of interviews: the first at `first`, each of so many minutes, with a pause between two."""

    day: dt.date
    first: dt.time
    minutes: int
    pause: int
    place: str = ""
    interviewer: str = ""


class Slot(Protocol):
    """An interview's time."""

    @property
    def application(self) -> UUID: ...
    @property
    def start(self) -> dt.datetime | None: ...
    @property
    def minutes(self) -> int: ...
    @property
    def interviewer(self) -> str | None: ...


S = TypeVar("S", bound=Slot)


def times(plan: DayPlan, count: int) -> list[dt.datetime]:
    """When each of so many interviews begins. Raises InterviewLengthImpossible, InterviewDayTooLong."""
    if not 1 <= plan.minutes <= LONGEST or not 0 <= plan.pause <= LONGEST:
        raise InterviewLengthImpossible(most=LONGEST)
    first = dt.datetime.combine(plan.day, plan.first)
    found = [first + number * dt.timedelta(minutes=plan.minutes + plan.pause) for number in range(count)]
    if found and (found[-1] + dt.timedelta(minutes=plan.minutes - 1)).date() != plan.day:
        raise InterviewDayTooLong(count=count)
    return found


def clashes(slots: Iterable[S]) -> list[tuple[S, S]]:
    """Every two interviews that want the same interviewer at the same time; one may begin when another ends."""
    days: dict[tuple[str, dt.date], list[S]] = defaultdict(list)
    for slot in slots:
        if slot.start is not None and slot.interviewer:
            days[fold(slot.interviewer), slot.start.date()].append(slot)
    found = []
    for day in days.values():
        day.sort(key=_start)
        found += [
            (one, other) for place, one in enumerate(day) for other in day[place + 1 :] if _start(other) < _end(one)
        ]
    return found


def follows_interview(status: str) -> bool:
    """Whether an application with this status has not come as far as an interview yet."""
    return APPLICATION.index(status) < APPLICATION.index("interview")


def _start(slot: Slot) -> dt.datetime:
    return slot.start or dt.datetime.min


def _end(slot: Slot) -> dt.datetime:
    return _start(slot) + dt.timedelta(minutes=slot.minutes)
