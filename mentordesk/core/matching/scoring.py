"""Scores of all pairs, and of one pair the parts they are made of: the same lines give both."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.matching.criteria import Points, points_by, words_in_common
from mentordesk.core.matching.model import Criterion, Part, Participant, Rules
from mentordesk.core.matching.musts import MUSTS, NEVER_PAIR, broken

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
    points = np.zeros((len(adepts), len(mentors)), dtype=np.int16)
    reasons = np.full(points.shape, -1, dtype=np.int8)
    for start in range(0, len(adepts), _BLOCK):
        block = adepts[start : start + _BLOCK]
        rows = slice(start, start + len(block))
        for criterion in rules.criteria:
            points[rows] += points_by(criterion, block, mentors)[0]
        reasons[rows] = broken(block, mentors, rules.musts, rules.never, rules.earlier)
    points[reasons >= 0] = IMPOSSIBLE
    return Scores(points, reasons)


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
    """The same for many pairs, a few at a time, since each is counted with all the others."""
    found: list[tuple[Part, ...]] = []
    for start in range(0, len(pairs), _FEW):
        few = pairs[start : start + _FEW]
        columns = [_parts_by(criterion, few) for criterion in rules.criteria]
        found += list(zip(*columns, strict=True)) if columns else [()] * len(few)
    return found


def _parts_by(criterion: Criterion, pairs: Sequence[tuple[Participant, Participant]]) -> list[Part]:
    points, known = points_by(criterion, [adept for adept, _ in pairs], [mentor for _, mentor in pairs])
    return [
        Part(
            criterion.key,
            int(points[place, place]),
            100 * criterion.weight,
            bool(known[place, place]),
            words_in_common(criterion.key, adept, mentor),
        )
        for place, (adept, mentor) in enumerate(pairs)
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
