"""Pure decisions of selection: the mean, the order, and who gets a place."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.recruitment.rules import CHOSEN, ENDED
from mentordesk.core.selection.choosing.best import Bounds
from mentordesk.core.selection.choosing.rules import Choice, Why, choose

LOWEST, HIGHEST = 1, 5
RESULTS = ("offered", "waiting", "refused")


class Candidate(NamedTuple):
    """Somebody who can get a place. `score` is None when nobody has scored the application.

    `by_hand`: the coordinator has decided on this one alone, and the cut leaves that as it is. `lacking`: something
    that must be there before is missing, so the place is given to the next one meanwhile.
    """

    application: UUID
    person: UUID
    status: str
    score: Fraction | None
    submitted: dt.datetime | None
    by_hand: bool = False
    lacking: bool = False

    @property
    def is_aside(self) -> bool:
        """Whether this one waits, whatever the rank."""
        return self.status not in CHOSEN and (self.lacking or (self.by_hand and self.status == "waiting"))


class Placed(NamedTuple):
    """A candidate with rank (from 1) and what the cut gives: `offered` or `waiting`, or what stands already.

    `why` tells how the quotas moved it, if they did.
    """

    candidate: Candidate
    rank: int
    result: str
    why: Why | None = None


def weighted_mean(points: Mapping[UUID, Iterable[int]], weights: Mapping[UUID, int]) -> Fraction | None:
    """The mean on the scale 1–5: assessors' points evenly, criteria by weight, unscored ones left out."""
    means = {key: Fraction(sum(given := list(values)), len(given)) for key, values in points.items() if list(values)}
    total = sum(weights.get(key, 0) for key in means)
    if not total:
        return None
    return sum((means[key] * weights.get(key, 0) for key in means), Fraction(0)) / total


def spread(points: Iterable[int]) -> int:
    """How far the assessors' points lie apart."""
    given = list(points)
    return max(given) - min(given) if given else 0


def ranked(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Best first; who has no score comes after, by time received, then id. Ended applications are left out."""
    late = dt.datetime.max
    standing = [candidate for candidate in candidates if candidate.status not in ENDED]
    return sorted(
        standing,
        key=lambda c: (c.score is None, -(c.score or 0), c.submitted or late, c.application.hex),
    )


def cut(order: Sequence[Candidate], places: int, quotas: Sequence[Bounds] = ()) -> list[Placed]:
    """Give the places from the top, as far as the quotas (by the place in the order, from 0) let it.

    Who has one already, or was decided on by hand, is left so, whatever the rank; who lacks something waits.
    """
    found = choice_among(order, places, quotas)
    moved = moved_by(order, places, quotas)

    def result(place: int, status: str) -> str:
        if status in CHOSEN:
            return status
        return "offered" if place in found.chosen else "waiting"

    return [
        Placed(one, place + 1, result(place, one.status), moved.get(one.application)) for place, one in enumerate(order)
    ]


def choice_among(order: Sequence[Candidate], places: int, quotas: Sequence[Bounds] = ()) -> Choice:
    """Whom `cut` gives the places that are left."""
    fixed = [place for place, one in enumerate(order) if one.status in CHOSEN]
    free = [place for place, one in enumerate(order) if one.status not in CHOSEN and not one.is_aside]
    return choose(free, fixed, places, quotas)


def moved_by(order: Sequence[Candidate], places: int, quotas: Sequence[Bounds]) -> dict[UUID, Why]:
    """How the quotas move applications when all are chosen between, those too who have their place already."""
    if not quotas:
        return {}
    settled = [one.is_aside or (one.by_hand and one.status in CHOSEN) for one in order]
    free = [place for place in range(len(order)) if not settled[place]]
    fixed = [place for place, one in enumerate(order) if settled[place] and one.status in CHOSEN]
    return {order[place].application: why for place, why in choose(free, fixed, places, quotas).moved.items()}


def needs_reason(status: str, result: str) -> bool:
    """Whether going from this status to that result must be explained: a refusal, a place taken back, an end undone."""
    return result == "refused" or (result != status and status in CHOSEN | ENDED)
