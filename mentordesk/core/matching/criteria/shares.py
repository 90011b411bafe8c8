"""How each criterion measures every pair: a share from 0 to 1, as an exact fraction.

Each reads both sides once and then answers for one block of adepts (rows) with all mentors (columns).
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

import numpy as np

from mentordesk.core.matching.common import Counts, Flags, Sets, Shared, Values
from mentordesk.core.matching.criteria.distances import Distances
from mentordesk.core.matching.criteria.opinions import Opinions
from mentordesk.core.matching.criteria.topics import same_meaning
from mentordesk.core.matching.model import DIFFERENCE, Criterion, Participant, Rules


@dataclass(frozen=True)
class Share:
    """`part` of `whole` for every pair, `known` where it can be told; `number`: what was measured, if it is one."""

    part: Counts
    whole: Counts | int
    known: Flags
    number: Counts | None = None


@dataclass(frozen=True)
class Sides:
    """The people to be measured, and the programme's rules."""

    adepts: Sequence[Participant]
    mentors: Sequence[Participant]
    rules: Rules


Answer = Callable[[slice], Share]
"""For a block of adepts, with all mentors."""


def share_of(criterion: Criterion, sides: Sides) -> Answer:
    """The criterion's shares; turned round where it asks for difference."""
    answer = _MEASURING[criterion.key](sides)
    return _turned(answer) if criterion.direction == DIFFERENCE else answer


def _turned(answer: Answer) -> Answer:
    def of(rows: slice) -> Share:
        found = answer(rows)
        return replace(found, part=found.whole - found.part)

    return of


def _truth(kept: Flags, known: Flags | None = None) -> Share:
    """All or nothing."""
    return Share(kept.astype(np.int32), 1, np.ones_like(kept) if known is None else known)


def _minor_protection(sides: Sides) -> Answer:
    """Somebody under 18 needs the guardian's consent and a mentor whose police certificate was shown."""
    minor = np.array([one.minor for one in sides.adepts], dtype=bool)[:, None]
    consented = np.array([one.cleared for one in sides.adepts], dtype=bool)[:, None]
    shown = np.array([one.cleared for one in sides.mentors], dtype=bool)[None, :]
    return lambda rows: _truth(~minor[rows] | (consented[rows] & shown))


def _common_language(sides: Sides) -> Answer:
    """No language known is none in common."""
    found = Sets(sides.adepts, sides.mentors, lambda one: one.languages)
    return lambda rows: _truth((both := found(rows)).common > 0, both.known)


def _same_employer(sides: Sides) -> Answer:
    """Not the same; one that nobody named is no hindrance."""
    found = Values((one.employer for one in sides.adepts), (one.employer for one in sides.mentors))
    return lambda rows: _truth(~found.same(rows), found.known(rows))


def _mentor_gender(sides: Sides) -> Answer:
    """A wish that was stated is kept; who has not stated a gender cannot meet it."""
    found = Values((one.mentor_gender for one in sides.adepts), (one.gender for one in sides.mentors))

    def of(rows: slice) -> Share:
        none = (found.left[rows] == 0)[:, None]
        return _truth(none | found.same(rows), none | found.known(rows))

    return of


def _training(sides: Sides) -> Answer:
    """Both have done the introduction course."""
    left = np.array([one.trained for one in sides.adepts], dtype=bool)[:, None]
    right = np.array([one.trained for one in sides.mentors], dtype=bool)[None, :]
    return lambda rows: _truth(left[rows] & right)


def _avoid(sides: Sides) -> Answer:
    """Neither wants to be spared the other."""
    said = {(person, about) for (person, about), one in sides.rules.wishes.items() if one.avoid}
    found = listed(sides, {*said, *((about, person) for person, about in said)})
    return lambda rows: _truth(~found[rows])


def _earlier_pair(sides: Sides) -> Answer:
    """The two have not been a pair that failed."""
    found = listed(sides, sides.rules.earlier)
    return lambda rows: _truth(~found[rows])


def listed(sides: Sides, pairs: Iterable[tuple[UUID, UUID]]) -> Flags:
    """Where the pairs (adept, mentor) stand; those of others are left out."""
    rows = {one.id: i for i, one in enumerate(sides.adepts)}
    columns = {one.id: j for j, one in enumerate(sides.mentors)}
    found = np.zeros((len(rows), len(columns)), dtype=bool)
    for adept, mentor in pairs:
        if adept in rows and mentor in columns:
            found[rows[adept], columns[mentor]] = True
    return found


def _field(sides: Sides) -> Answer:
    """The share of the adept's fields that the mentor has."""
    found = Sets(sides.adepts, sides.mentors, lambda one: one.field, same_meaning)
    return lambda rows: _of_wanted(found(rows))


def _topics(sides: Sides) -> Answer:
    """The share of the adept's topics that the mentor offers."""
    found = Sets(sides.adepts, sides.mentors, lambda one: one.topics, same_meaning)
    return lambda rows: _of_wanted(found(rows))


def _of_wanted(both: Shared) -> Share:
    return Share(both.common, np.maximum(both.wanted, 1), both.known)


def _times(sides: Sides) -> Answer:
    """The share of the adept's times that the mentor shares; one common time gives at least half."""
    found = Sets(sides.adepts, sides.mentors, lambda one: one.times)

    def of(rows: slice) -> Share:
        both = found(rows)
        twice = np.where(both.common > 0, np.maximum(2 * both.common, both.wanted), 0).astype(np.int32)
        return Share(twice, 2 * np.maximum(both.wanted, 1), both.known)

    return of


def _place(sides: Sides) -> Answer:
    """All for the same town, half for the same first two digits of the postcode."""
    town, region = _towns(sides), _regions(sides)

    def of(rows: slice) -> Share:
        part = np.where(town.same(rows), 2, np.where(region.same(rows), 1, 0)).astype(np.int32)
        return Share(part, 2, town.known(rows) | region.known(rows))

    return of


def _towns(sides: Sides) -> Values:
    return Values((one.town for one in sides.adepts), (one.town for one in sides.mentors))


def _regions(sides: Sides) -> Values:
    left, right = ([(one.postcode or "")[:2] for one in people] for people in (sides.adepts, sides.mentors))
    return Values(left, right)


_FAR = (5, 15, 30, 60)
"""Kilometres: within the first all points, within each further one a quarter less, beyond the last none."""


def _distance(sides: Sides) -> Answer:
    """By kilometres between the towns, as the crow flies; where one is in no table, by the postcode's region."""
    towns, region = _towns(sides), _regions(sides)
    far = Distances(towns)

    def of(rows: slice) -> Share:
        kilometres = far(rows)
        measured = kilometres >= 0
        near = np.where(towns.same(rows), len(_FAR), np.where(region.same(rows), len(_FAR) // 2, 0))
        part = np.where(measured, _within(kilometres, _FAR), near).astype(np.int32)
        return Share(part, len(_FAR), measured | towns.same(rows) | region.known(rows), kilometres)

    return of


def _within(number: Counts, steps: Sequence[int]) -> Counts:
    """How many of the steps a number does not go beyond."""
    found: Counts = np.sum([number <= step for step in steps], axis=0, dtype=np.int32)
    return found


def _more_languages(sides: Sides) -> Answer:
    """Half for the second language in common, all for the third."""
    found = Sets(sides.adepts, sides.mentors, lambda one: one.languages)
    return lambda rows: Share(np.clip((both := found(rows)).common - 1, 0, 2).astype(np.int32), 2, both.known)


def _background(sides: Sides) -> Answer:
    """The same background, from voluntary answers alone."""
    found = Values((one.background for one in sides.adepts), (one.background for one in sides.mentors))
    return lambda rows: _truth(found.same(rows), found.known(rows))


_APART = (5, 10, 15, 25)
"""Years between the two, as for kilometres."""


def _age(sides: Sides) -> Answer:
    """How few years are between the two."""
    left = np.array([_year(one) for one in sides.adepts], dtype=np.int32)[:, None]
    right = np.array([_year(one) for one in sides.mentors], dtype=np.int32)[None, :]

    def of(rows: slice) -> Share:
        years = np.abs(left[rows] - right)
        return Share(_within(years, _APART), len(_APART), (left[rows] > 0) & (right > 0), years)

    return of


def _year(one: Participant) -> int:
    """The year of birth; 0 for one that is not known, or in no calendar."""
    year = one.birth_year or 0
    return year if 0 < year <= dt.MAXYEAR else 0


def _first_time(sides: Sides) -> Answer:
    """All for a mentor who has not been one before, half for one who has been it once."""
    before = np.array([one.earlier_pairs for one in sides.mentors], dtype=np.int32)[None, :]

    def of(rows: slice) -> Share:
        number = np.repeat(before, len(sides.adepts[rows]), axis=0)
        return Share(np.clip(2 - number, 0, 2).astype(np.int32), 2, np.ones_like(number, dtype=bool), number)

    return of


def _wishes(sides: Sides) -> Answer:
    """Of the two sides' wishes the weaker one; where one side has said nothing, the other's."""
    found = Opinions(sides.adepts, sides.mentors, sides.rules.wishes)
    return lambda rows: Share(*found(rows))


_MEASURING: Mapping[str, Callable[[Sides], Answer]] = {
    "minor_protection": _minor_protection,
    "common_language": _common_language,
    "same_employer": _same_employer,
    "mentor_gender": _mentor_gender,
    "training": _training,
    "avoid": _avoid,
    "earlier_pair": _earlier_pair,
    "field": _field,
    "topics": _topics,
    "times": _times,
    "place": _place,
    "distance": _distance,
    "more_languages": _more_languages,
    "background": _background,
    "age": _age,
    "first_time": _first_time,
    "wishes": _wishes,
}
