"""Scores of all pairs, and of one pair the parts they are made of: the same lines give both."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.matching.criteria.catalogue import MEASURES
from mentordesk.core.matching.criteria.overlap import words_in_common
from mentordesk.core.matching.criteria.shares import Share, Sides, share_of
from mentordesk.core.matching.criteria.weights import counting, telling
from mentordesk.core.matching.model import MUST, Criterion, Part, Participant, Rules
from mentordesk.core.matching.musts import MUSTS, NEVER_PAIR, broken, not_met

Points = NDArray[np.int16]

_BLOCK, _FEW = 500, 40
IMPOSSIBLE = -1
NO_PLACE, NO_MENTOR, UNDER_MINIMUM = "no_place_left", "no_mentor", "under_minimum"


@dataclass(frozen=True)
class Scores:
    """`points`: int16 hundredths, IMPOSSIBLE where a must is broken; `reasons`: int8, place in MUSTS or -1."""

    points: Points
    reasons: NDArray[np.int8]


def score_all(adepts: Sequence[Participant], mentors: Sequence[Participant], rules: Rules) -> Scores:
    """Scores of every adept (row) with every mentor (column)."""
    sides, weights = Sides(adepts, mentors, rules), counting(rules)
    needed = {one for one, _ in weights}.union(one for one in rules.criteria if one.kind == MUST)
    answers = {one.key: share_of(one, sides) for one in needed}
    unmet = broken(sides, answers)
    points = np.zeros((len(adepts), len(mentors)), dtype=np.int16)
    reasons = np.full(points.shape, -1, dtype=np.int8)
    for start in range(0, len(adepts), _BLOCK):
        rows = slice(start, start + _BLOCK)
        for criterion, most in weights:
            points[rows] += points_of(answers[criterion.key](rows), most, rules.missing)
        reasons[rows] = unmet(rows)
    points[reasons >= 0] = IMPOSSIBLE
    return Scores(points, reasons)


def points_of(share: Share, most: int, missing: int) -> Points:
    """The share of `most` hundredths, rounded to the nearest; where it is not known, `missing` percent."""
    rounded = (2 * most * share.part + share.whole) // (2 * share.whole)
    return np.where(share.known, rounded, most * missing // 100).astype(np.int16)


def banned(scores: Scores, pairs: Iterable[tuple[int, int]]) -> Scores:
    """The scores with these pairs (row, column) impossible too, because somebody has said so."""
    points, reasons = scores.points.copy(), scores.reasons.copy()
    for pair in pairs:
        if reasons[pair] < 0:
            points[pair], reasons[pair] = IMPOSSIBLE, MUSTS.index(NEVER_PAIR)
    return Scores(points, reasons)


def parts_of(adept: Participant, mentor: Participant, rules: Rules) -> tuple[Part, ...]:
    """What the score of one pair is made of; the points add up to it."""
    return parts_of_all([(adept, mentor)], rules)[0]


def parts_of_all(pairs: Sequence[tuple[Participant, Participant]], rules: Rules) -> list[tuple[Part, ...]]:
    """The same for many pairs."""
    return _told_of_all(pairs, rules, counting(rules))


def told_of(adept: Participant, mentor: Participant, rules: Rules) -> tuple[Part, ...]:
    """What else can be told of one pair: the musts, kept or broken, and what only may be; none of it gives points."""
    return _told_of_all([(adept, mentor)], rules, [(one, 0) for one in telling(rules)])[0]


def _told_of_all(
    pairs: Sequence[tuple[Participant, Participant]], rules: Rules, asked: Sequence[tuple[Criterion, int]]
) -> list[tuple[Part, ...]]:
    """A few pairs at a time, since each adept among them is measured with each mentor."""
    found: list[tuple[Part, ...]] = []
    for start in range(0, len(pairs), _FEW):
        few = pairs[start : start + _FEW]
        columns = [_parts_by(criterion, most, few, rules) for criterion, most in asked]
        found += list(zip(*columns, strict=True)) if columns else [()] * len(few)
    return found


def _parts_by(
    criterion: Criterion, most: int, pairs: Sequence[tuple[Participant, Participant]], rules: Rules
) -> list[Part]:
    adepts = {adept.id: adept for adept, _ in pairs}
    mentors = {mentor.id: mentor for _, mentor in pairs}
    share = share_of(criterion, Sides(tuple(adepts.values()), tuple(mentors.values()), rules))(slice(None))
    points, kept = points_of(share, most, rules.missing), ~not_met(criterion, share)
    rows, columns = {key: i for i, key in enumerate(adepts)}, {key: j for j, key in enumerate(mentors)}
    places = [(rows[adept.id], columns[mentor.id]) for adept, mentor in pairs]
    return [
        Part(
            criterion=criterion.key,
            points=int(points[place]),
            of=most,
            known=bool(share.known[place]),
            shared=words_in_common(criterion.key, *pair),
            kept=bool(kept[place]),
            kind=criterion.kind,
            direction=criterion.direction,
            silent=() if share.known[place] else tuple(one.name for one in MEASURES[criterion.key].silent(*pair)),
            number=None if share.number is None or share.number[place] < 0 else int(share.number[place]),
        )
        for pair, place in zip(pairs, places, strict=True)
    ]


def reason_of(number: int) -> str:
    """The code of a reason by its place in MUSTS."""
    return MUSTS[number]


def why_not(scores: Scores, row: int, minimum: int) -> str:
    """Why an adept got nobody: no mentor at all, the must that stops most of them, the minimum, or no place left."""
    points, reasons = scores.points[row], scores.reasons[row]
    if points.size == 0:
        return NO_MENTOR
    if (points == IMPOSSIBLE).all():
        times = Counter(reasons.tolist())
        return reason_of(min(times, key=lambda number: (-times[number], number)))
    return UNDER_MINIMUM if points.max() < minimum else NO_PLACE
