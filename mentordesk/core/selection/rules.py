"""Pure decisions of selection: the mean, the order, and who gets a place."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from mentordesk.core.recruitment.rules import CHOSEN, ENDED

LOWEST, HIGHEST = 1, 5
RESULTS = ("offered", "waiting", "refused")


@dataclass(frozen=True)
class Candidate:
    """Somebody who can get a place. `score` is None when nobody has scored the application.

    `by_hand`: the coordinator has decided on this one alone, and the cut leaves that as it is.
    """

    application: UUID
    person: UUID
    status: str
    score: Fraction | None
    submitted: dt.datetime | None
    by_hand: bool = False


@dataclass(frozen=True)
class Placed:
    """A candidate with rank (from 1) and what the cut gives: `offered` or `waiting`, or what stands already."""

    candidate: Candidate
    rank: int
    result: str


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


def cut(order: Sequence[Candidate], places: int) -> list[Placed]:
    """Give the places from the top. Who has one already, or was decided on by hand, is left so, whatever the rank."""
    left = places - sum(candidate.status in CHOSEN for candidate in order)
    placed = []
    for rank, candidate in enumerate(order, start=1):
        if candidate.status in CHOSEN or (candidate.by_hand and candidate.status == "waiting"):
            result = candidate.status
        else:
            result = "offered" if left > 0 else "waiting"
            left -= 1
        placed.append(Placed(candidate, rank, result))
    return placed


def needs_reason(status: str, result: str) -> bool:
    """Whether going from this status to that result must be explained: a refusal, a place taken back, an end undone."""
    return result == "refused" or (result != status and status in CHOSEN | ENDED)
