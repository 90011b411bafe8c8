"""How large a part of each group got a place, told so that nobody in a small group can be worked out. Pure."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mentordesk.core.selection.choosing.rules import Traits, age_on

FEWEST = 5
"""A group of fewer applicants is not told of."""
BANDS = (20, 30, 40, 50)
"""The ages at which a new band begins."""


class Group(NamedTuple):
    """Applicants who said the same, or, with None, nothing; and how many of them got a place."""

    value: str | None
    applicants: int
    chosen: int


class RateRow(NamedTuple):
    """A group as it may be told; without numbers where they are hidden."""

    value: str | None
    applicants: int | None
    chosen: int | None


def grouped(people: Iterable[tuple[str | None, bool]]) -> list[Group]:
    """What people said, and whether they got a place, in groups: the largest first, and last who said nothing."""
    said, chosen = Counter[str | None](), Counter[str | None]()
    for value, has_place in people:
        said[value] += 1
        chosen[value] += has_place
    order = sorted(said, key=lambda value: (value is None, -said[value], value or ""))
    return [Group(value, said[value], chosen[value]) for value in order]


def told(groups: Sequence[Group]) -> list[RateRow]:
    """The groups with small ones hidden, and so many others that the sums do not give the hidden numbers away.

    Who knows the sums of all groups knows those of the hidden ones together: there must be several, together they must
    be neither few nor as many as the groups themselves, and some of them, but not all, must have a place.
    """
    hidden = {place for place, group in enumerate(groups) if group.applicants < FEWEST}
    rest = sorted(set(range(len(groups))) - hidden, key=lambda place: (groups[place].applicants, -place))
    while hidden and rest and not _is_safe([groups[place] for place in hidden]):
        hidden.add(rest.pop(0))
    return [
        RateRow(group.value, *((None, None) if place in hidden else (group.applicants, group.chosen)))
        for place, group in enumerate(groups)
    ]


def _is_safe(hidden: Sequence[Group]) -> bool:
    applicants, chosen = sum(one.applicants for one in hidden), sum(one.chosen for one in hidden)
    return len(hidden) > 1 and applicants >= FEWEST and applicants > len(hidden) and 0 < chosen < applicants


def age_band(one: Traits, start: dt.date) -> str | None:
    """The band of ages in which somebody is on that day, such as `20-29`; `50-` has no end, `-19` no beginning."""
    if one.born is None and one.birth_year is None:
        return None
    age = age_on(start, one.born) if one.born else start.year - (one.birth_year or 0)
    over = [band for band in BANDS if band <= age]
    following = [band for band in BANDS if band > age]
    return f"{over[-1] if over else ''}-{following[0] - 1 if following else ''}"
