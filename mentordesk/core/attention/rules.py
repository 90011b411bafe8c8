"""What needs the coordinator, from plain facts: each thing with its cause, its age and how urgent it is."""

import datetime as dt
from dataclasses import dataclass, field

URGENT, WAITING, SOON = "urgent", "waiting", "soon"
LEVELS = (URGENT, WAITING, SOON)

SILENT_AFTER = 42
"""Days without a held meeting after which a pair needs a call."""

SIGN_WITHIN = 14
"""Days within which an agreement is signed."""

REVIEW_WITHIN = 30
"""Days within which people whose time is up are gone through."""

LONGEST_SNOOZE = 14


@dataclass(frozen=True)
class Attention:
    """One thing that needs the coordinator. `cause` names its sentence, `who` whom it is about, `page` the mend's page.

    `key` tells it from all others, also tomorrow; `days` is its age where it has one.
    """

    key: str
    cause: str
    level: str
    page: str
    count: int = 1
    days: int | None = None
    who: str | None = None
    record: str | None = field(default=None)


def by_urgency(items: list[Attention]) -> list[Attention]:
    """The most urgent first, the oldest first among equals."""
    return sorted(items, key=lambda one: (LEVELS.index(one.level), -(one.days or 0), one.cause, one.who or ""))


def age_level(days: int, limit: int) -> str:
    """Urgent once twice the limit has passed, waiting before."""
    return URGENT if days >= 2 * limit else WAITING


def days_between(earlier: dt.date, later: dt.date) -> int:
    """Whole days from one date to the other."""
    return (later - earlier).days
