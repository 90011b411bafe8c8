"""Quotas: what those with a place shall have in common, and the best choice that keeps them. Pure, exact."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.selection.choosing.best import Bounds, best

GENDER, YOUNGER, TOWN, SENDER = "gender", "younger", "town", "sender"
KINDS = (GENDER, YOUNGER, TOWN, SENDER)
"""What quotas can be by, beside the answers to a question of choice (then it is the question's id in hex)."""
MOST_QUOTAS = 6
"""More would be weighed against each other for too long, and understood by nobody."""


@dataclass(frozen=True)
class Quota:
    """At least and at most so many of those with a place; None is no bound. `declared` is the day it was last set."""

    id: UUID
    by: str
    value: str
    least: int | None
    most: int | None
    declared: dt.date


@dataclass(frozen=True)
class Traits:
    """What quotas look at in one applicant. `answers` are what was chosen, by question."""

    gender: str | None = None
    born: dt.date | None = None
    birth_year: int | None = None
    town: str | None = None
    sender: UUID | None = None
    answers: Mapping[UUID, frozenset[str]] = field(default_factory=dict)


class Kept(NamedTuple):
    """What became of a quota: how many `places` it has, how many are `missing`, and how many are too many (`over`)."""

    places: int
    missing: int
    over: int


class Why(NamedTuple):
    """How the quotas moved somebody: `in` or `out`, and which of them did it."""

    way: str
    quotas: tuple[UUID, ...]


@dataclass(frozen=True)
class Choice:
    """Whom the places go to (by their place in the order), what each quota came to, and who was moved by them.

    `proved` is false where the search was cut off: there may be a choice with better ranks that keeps the quotas.
    """

    chosen: frozenset[int]
    kept: Mapping[UUID, Kept]
    moved: Mapping[int, Why]
    proved: bool = True


def age_on(day: dt.date, born: dt.date) -> int:
    """Whole years on that day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def counts(quota: Quota, one: Traits, start: dt.date) -> bool:
    """Whether somebody counts in a quota; `start` is the day on which age is counted. Who has not said does not.

    Of somebody with a birth year alone the birthday is taken to be past.
    """
    if quota.by == GENDER:
        return one.gender is not None and fold(one.gender) == fold(quota.value)
    if quota.by == YOUNGER:
        return _is_younger(one, int(quota.value), start)
    if quota.by == TOWN:
        return one.town is not None and fold(one.town) == fold(quota.value)
    if quota.by == SENDER:
        return one.sender is not None and one.sender.hex == quota.value
    chosen = one.answers.get(UUID(quota.by), frozenset())
    return fold(quota.value) in map(fold, chosen)


def _is_younger(one: Traits, limit: int, start: dt.date) -> bool:
    if one.born is not None:
        return age_on(start, one.born) < limit
    return one.birth_year is not None and start.year - one.birth_year < limit


def bounds(quotas: Iterable[Quota], people: Sequence[Traits], start: dt.date) -> list[Bounds]:
    """The quotas over these people, in the order of the list."""
    return [
        Bounds(
            quota.id,
            frozenset(place for place, one in enumerate(people) if counts(quota, one, start)),
            quota.least or 0,
            quota.most,
        )
        for quota in quotas
    ]


def choose(free: Sequence[int], fixed: Collection[int], places: int, quotas: Sequence[Bounds]) -> Choice:
    """Whom the places go to: `fixed` have one already, `free` (best first) can get one.

    Of all choices it takes those that lack least of what the quotas ask for, of these those that fill most places, of
    these the one with the smallest sum of ranks. What is `most` is never exceeded, but by those who are fixed.
    """
    room = max(0, places - len(fixed))
    plain = frozenset(free[:room])
    taken, proved = plain, True
    if not _keeps_all(plain, fixed, quotas):
        taken, proved = best(tuple(free), frozenset(fixed), room, tuple(quotas))
    whole = taken | frozenset(fixed)
    told = {quota.id: kept(quota, whole) for quota in quotas}
    return Choice(taken, told, _moved(taken, plain, whole, quotas), proved)


def _keeps_all(taken: frozenset[int], fixed: Collection[int], quotas: Sequence[Bounds]) -> bool:
    whole = taken | frozenset(fixed)
    return not any(kept(quota, whole)[1:] != (0, 0) for quota in quotas)


def kept(quota: Bounds, whole: AbstractSet[int]) -> Kept:
    """What becomes of a quota when these have the places."""
    count = len(whole & quota.members)
    over = 0 if quota.most is None else max(0, count - quota.most)
    return Kept(count, max(0, quota.least - count), over)


def _moved(
    taken: frozenset[int], plain: frozenset[int], whole: frozenset[int], quotas: Sequence[Bounds]
) -> dict[int, Why]:
    """Who has a place because of the quotas, or none because of them, and which quotas could not be kept otherwise."""
    scarce = [quota for quota in quotas if quota.least and len(whole & quota.members) <= quota.least]
    full = [quota for quota in quotas if quota.most is not None and len(whole & quota.members) >= quota.most]

    def why(place: int, way: str) -> Why:
        inside = way == "in"
        for_it = [quota.id for quota in (scarce if inside else full) if place in quota.members]
        for_others = [quota.id for quota in (full if inside else scarce) if place not in quota.members]
        return Why(way, tuple(for_it or for_others))

    return {one: why(one, "in") for one in taken - plain} | {one: why(one, "out") for one in plain - taken}
