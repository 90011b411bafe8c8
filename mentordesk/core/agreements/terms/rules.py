"""Pure decisions about what a pair agrees on: whose goals there are, how many, and how they are measured."""

import datetime as dt
from collections.abc import Iterable

from mentordesk.core.agreements.terms.errors import (
    ExtensionNotLater,
    GoalOwnerUnknown,
    GoalScoreOutOfRange,
    GoalsFull,
)

ADEPT, MENTOR, COMMON = "adept", "mentor", "common"
OWNERS = (ADEPT, MENTOR, COMMON)
"""Whose goal it is, in the order of papers and lists."""
MOST_GOALS = 5
"""So many each; who has more has none."""
LOWEST, HIGHEST = 0, 10
"""How far a goal is reached: not at all, and wholly."""

PROGRAMME_FIELDS = frozenset(("travel", "insurance", "deputy", "deputy_phone", "beside"))
PAIR_FIELDS = frozenset(("topics", "channel", "hours", "seat"))
GOAL_FIELDS = frozenset(("text", "start"))


def check_goal(owner: str, start: int | None, others: int) -> None:
    """Whether an owner with so many other goals can have this one.

    Raises GoalOwnerUnknown, GoalScoreOutOfRange, GoalsFull.
    """
    if owner not in OWNERS:
        raise GoalOwnerUnknown(owner=owner)
    check_start(start)
    if others >= MOST_GOALS:
        raise GoalsFull(most=MOST_GOALS)


def check_start(start: int | None) -> None:
    """Raises GoalScoreOutOfRange."""
    if start is not None and not LOWEST <= start <= HIGHEST:
        raise GoalScoreOutOfRange(score=start)


def check_extension(until: dt.date, end: dt.date) -> None:
    """Raises ExtensionNotLater."""
    if until <= end:
        raise ExtensionNotLater(end=end.isoformat())


def lines(text: str | None) -> tuple[str, ...]:
    """A text's lines without the empty ones, each once."""
    return tuple(dict.fromkeys(filter(None, (line.strip() for line in (text or "").splitlines()))))


def in_lines(parts: Iterable[str]) -> str | None:
    """The same the other way round; None for nothing."""
    return "\n".join(lines("\n".join(parts))) or None
