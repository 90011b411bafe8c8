"""The criteria: each gives every pair a share of its weight, from 0 to 1, as an exact fraction.

Points are whole hundredths, and the same lines give the whole matrix and the parts of one pair, so parts always add up.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.kernel.folding import fold
from mentordesk.core.matching.common import Counts, Flags, shared
from mentordesk.core.matching.model import Criterion, Participant

Points = NDArray[np.int16]


@dataclass(frozen=True)
class Share:
    """`part` of `whole` for every pair; where an answer is missing, half counts (`known` is false)."""

    part: Counts
    whole: Counts
    known: Flags


Words = Callable[[Participant], Iterable[str]]

_WORDS: Mapping[str, Words] = {
    "field": lambda one: one.field,
    "topics": lambda one: one.topics,
    "times": lambda one: one.times,
    "place": lambda one: (one.town or "",),
    "more_languages": lambda one: one.languages,
    "background": lambda one: (one.background or "",),
}
"""What each criterion compares."""


def words_in_common(key: str, adept: Participant, mentor: Participant) -> tuple[str, ...]:
    """The adept's words that the mentor has too, as the adept writes them."""
    theirs = {fold(word) for word in _WORDS[key](mentor)}
    return tuple(word for word in _WORDS[key](adept) if fold(word) in theirs - {""})


def _field(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Share:
    """The share of the adept's fields that the mentor has."""
    found = shared(adepts, mentors, _WORDS["field"])
    return Share(found.common, found.wanted, found.known)


def _topics(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Share:
    """The share of the adept's topics that the mentor offers."""
    found = shared(adepts, mentors, _WORDS["topics"])
    return Share(found.common, found.wanted, found.known)


def _times(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Share:
    """The share of the adept's times that the mentor shares; one common time gives at least half."""
    found = shared(adepts, mentors, _WORDS["times"])
    twice = np.where(found.common > 0, np.maximum(2 * found.common, found.wanted), 0).astype(np.int32)
    return Share(twice, 2 * found.wanted, found.known)


def _place(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Share:
    """All for the same town, half for the same first two digits of the postcode."""
    town = shared(adepts, mentors, _WORDS["place"])
    region = shared(adepts, mentors, lambda one: ((one.postcode or "")[:2],))
    part = np.where(town.common > 0, 2, np.where(region.common > 0, 1, 0)).astype(np.int32)
    return Share(part, np.full_like(part, 2), town.known | region.known)


def _more_languages(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Share:
    """Half for the second language in common, all for the third."""
    found = shared(adepts, mentors, _WORDS["more_languages"])
    part = np.clip(found.common - 1, 0, 2).astype(np.int32)
    return Share(part, np.full_like(part, 2), found.known)


def _background(adepts: Sequence[Participant], mentors: Sequence[Participant]) -> Share:
    """All for another background than one's own, from voluntary answers alone."""
    found = shared(adepts, mentors, _WORDS["background"])
    part = (found.common == 0).astype(np.int32)
    return Share(part, np.ones_like(part), found.known)


_SHARES: Mapping[str, Callable[[Sequence[Participant], Sequence[Participant]], Share]] = {
    "field": _field,
    "topics": _topics,
    "times": _times,
    "place": _place,
    "more_languages": _more_languages,
    "background": _background,
}

CRITERIA = tuple(_SHARES)


def points_by(
    criterion: Criterion, adepts: Sequence[Participant], mentors: Sequence[Participant]
) -> tuple[Points, Flags]:
    """Hundredths of a point for every pair, shape (adepts, mentors), and whether both sides have answered."""
    share = _SHARES[criterion.key](adepts, mentors)
    most = 100 * criterion.weight
    whole = np.maximum(share.whole, 1)
    rounded = (2 * most * share.part + whole) // (2 * whole)
    return np.where(share.known, rounded, most // 2).astype(np.int16), share.known
