"""Pure decisions about how it goes for pairs, and about meetings that pairs tell of afterwards."""

import datetime as dt
from typing import NamedTuple

from mentordesk.core.followup.errors import (
    MeetingInFuture,
    MeetingLengthImpossible,
    MoodOutOfRange,
    PulseInFuture,
    PulseOutOfRange,
)

LOWEST, HIGHEST = 1, 10
"""How it goes, and how a meeting was: from not at all to splendid."""

IN_PERSON, ON_SCREEN, BY_PHONE, WALK = "in_person", "on_screen", "by_phone", "walk"
FORMS = (IN_PERSON, ON_SCREEN, BY_PHONE, WALK)
"""How two can meet, in the order in which the log asks."""

_MINUTES_OF_DAY = 24 * 60


class Held(NamedTuple):
    """A meeting as the two tell of it; what they do not tell is None or empty."""

    day: dt.date
    minutes: int | None = None
    form: str | None = None
    topics: str = ""
    mood: int | None = None


def check_held(held: Held, today: dt.date) -> None:
    """Raises MeetingInFuture, MeetingLengthImpossible, MoodOutOfRange."""
    if held.day > today:
        raise MeetingInFuture(day=held.day.isoformat())
    if held.minutes is not None and not 1 <= held.minutes <= _MINUTES_OF_DAY:
        raise MeetingLengthImpossible(minutes=held.minutes)
    if held.mood is not None and not LOWEST <= held.mood <= HIGHEST:
        raise MoodOutOfRange(mood=held.mood)


def check_pulse(score: int, day: dt.date, today: dt.date) -> None:
    """Raises PulseOutOfRange, PulseInFuture."""
    if not LOWEST <= score <= HIGHEST:
        raise PulseOutOfRange(score=score)
    if day > today:
        raise PulseInFuture(day=day.isoformat())
