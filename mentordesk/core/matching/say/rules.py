"""What participants say in a match, in plain values: wishes, ratings, answers to offers, and whether a pair fits."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching.model import Said
from mentordesk.core.matching.say.errors import (
    AnswerUnknown,
    FitUnknown,
    RankAndAvoid,
    RankOutside,
    RatingOutside,
    TrialOutsidePair,
    TurnsOutside,
)
from mentordesk.core.recruitment.rules import plays

LOWEST_RATING, HIGHEST_RATING = 1, 5

YES, NO, UNSURE = "yes", "no", "unsure"
ANSWERS = (YES, NO)
FITS = (YES, UNSURE, NO)

SIDES = ("adept", "mentor")

MOST_TURNS = 12
"""More turns of a speed-meeting round than this nobody sits through in one evening."""

TRIAL = dt.timedelta(weeks=6)
"""How long a pair tries each other out when no second meeting is planned."""

BEGINNING = frozenset(("made", "started", "trial"))
"""A pair in one of these has not been found to fit yet."""

TRYING = BEGINNING - {"made"}
"""Those of them who have begun."""

Wishes = Mapping[tuple[UUID, UUID], Said]
"""By who says it and about whom, in either direction: (adept, mentor) and (mentor, adept)."""


def check_wish(said: Said) -> None:
    """Raises RankAndAvoid, RankOutside, RatingOutside."""
    if said.avoid and said.rank is not None:
        raise RankAndAvoid
    if said.rank is not None and said.rank < 1:
        raise RankOutside(value=said.rank)
    if said.rating is not None and not LOWEST_RATING <= said.rating <= HIGHEST_RATING:
        raise RatingOutside(value=said.rating)


def is_sound(said: Said) -> bool:
    """Whether anybody can have said so: a share may bring any row."""
    try:
        check_wish(said)
    except Refusal:
        return False
    return True


def check_list(ranked: Collection[UUID], avoided: Collection[UUID]) -> None:
    """Raises RankAndAvoid."""
    if set(ranked) & set(avoided):
        raise RankAndAvoid


def goes_across(role: str | None, other: str | None) -> bool:
    """Whether one of these roles in a programme can be the adept and the other the mentor."""
    if role is None or other is None:
        return False
    adept, mentor = SIDES
    return (plays(role, adept) and plays(other, mentor)) or (plays(role, mentor) and plays(other, adept))


def check_turns(turns: int) -> None:
    """Raises TurnsOutside."""
    if not 1 <= turns <= MOST_TURNS:
        raise TurnsOutside(value=turns, most=MOST_TURNS)


def check_trial(until: dt.date | None, start: dt.date, end: dt.date) -> None:
    """Raises TrialOutsidePair."""
    if until is not None and not start <= until <= end:
        raise TrialOutsidePair


def avoided(wishes: Wishes) -> frozenset[frozenset[UUID]]:
    """The twos of whom one wants to avoid the other, whoever of them said so."""
    return frozenset(frozenset(pair) for pair, said in wishes.items() if said.avoid)


def check_answer(side: str, answer: str) -> None:
    """Raises AnswerUnknown."""
    if side not in SIDES or answer not in ANSWERS:
        raise AnswerUnknown(answer=answer)


def check_fit(fit: str) -> None:
    """Raises FitUnknown."""
    if fit not in FITS:
        raise FitUnknown(fit=fit)


def usual_trial(start: dt.date, end: dt.date, meetings: Iterable[dt.date]) -> dt.date:
    """The day a pair's trial ends by itself: its second meeting's, else six weeks on, never after the pair's end."""
    days = sorted(meetings)
    return min(days[1] if len(days) > 1 else start + TRIAL, end)


def beginning_status(*, signed: bool, trial_until: dt.date | None, fits: Iterable[str]) -> str:
    """The status of a pair that has not got further than its trial; `fits` are the answers of its two people.

    Without what must be signed it is only made, whatever the two say.
    """
    if not signed:
        return "made"
    if list(fits) == [YES, YES]:
        return "active"
    return "started" if trial_until is None else "trial"
