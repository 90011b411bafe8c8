"""Statuses of applications and mentors, and what may follow what."""

import datetime as dt
from collections.abc import Collection

ADEPT, MENTOR, BOTH = "adept", "mentor", "both"

APPLICATION = (
    "started",
    "received",
    "incomplete",
    "complete",
    "assessing",
    "interview",
    "recommended",
    "offered",
    "waiting",
    "refused",
    "accepted",
    "declined",
    "expired",
    "withdrawn",
)
"""An application's statuses in their order."""

ENDED = frozenset(("refused", "declined", "expired", "withdrawn"))
CHOSEN = frozenset(("offered", "accepted"))

MENTOR_STATUSES = ("interested", "applied", "approved", "free", "matched", "paused", "ended", "stopped")
APPROVED = frozenset(("approved", "free"))
PAUSED = "paused"
_COULD_PAUSE = (*APPROVED, "matched")

GREATEST_CAPACITY = 4


def plays(role: str, side: str) -> bool:
    """Whether an applicant of that role stands on that side (`adept` or `mentor`)."""
    return role in (side, BOTH)


def is_pausing(pause_until: dt.date | None, on: dt.date) -> bool:
    """Whether a mentor takes no new adept on that day; a pause ends by itself on the day it was to last until."""
    return pause_until is not None and pause_until > on


def shown_status(role: str, status: str, mentor_status: str | None, *, pausing: bool = False) -> str:
    """The status that lists show: a mentor's own from the approval on, else the application's."""
    mentors_own = role == MENTOR and mentor_status not in (None, "interested", "applied")
    if pausing and mentors_own and mentor_status in _COULD_PAUSE:
        return PAUSED
    return str(mentor_status) if mentors_own else status


def places_of(capacity: int | None) -> int:
    """How many adepts a mentor can take; who has not said takes one."""
    return 1 if capacity is None else capacity


def mentor_status_for(capacity: int | None, load: int) -> str:
    """An approved mentor's status: free while there is a place left, matched when all are taken."""
    places = places_of(capacity)
    if places == 0:
        return "approved"
    return "free" if load < places else "matched"


def mentor_status_after(status: str | None, before: int | None, after: int | None) -> str | None:
    """A mentor's status once the capacity is another: who was full has room again where there are more places now."""
    if places_of(before) == places_of(after):
        return status
    if status == "matched":
        return "free" if places_of(after) > places_of(before) else status
    return mentor_status_for(after, 0) if status in APPROVED else status


def lacking(
    *,
    email: str | None,
    phone: str | None,
    languages: Collection[str],
    topics: Collection[str],
    times: Collection[str],
) -> tuple[str, ...]:
    """What is still missing before somebody can be matched; `contact` when there is neither address nor number."""
    there = {"contact": email or phone, "languages": languages, "topics": topics, "times": times}
    return tuple(name for name, said in there.items() if not said)
