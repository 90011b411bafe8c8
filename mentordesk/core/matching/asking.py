"""From what is handed in to a question: what is refused, and what is left to solve once the locked pairs are out."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence, Sized
from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mentordesk.core.matching import errors
from mentordesk.core.matching.question import HIGHEST_SCORE, IMPOSSIBLE, Integers, Question, Scores, Truths
from mentordesk.core.matching.sides import NO_GROUP, SideRules

Pair = tuple[int, int]


def whole_numbers(values: ArrayLike) -> Integers:
    """The values as int64. Raises TypeError for fractions; an empty list has no kind of number."""
    array = np.asarray(values)
    return array.astype(np.int64, casting="same_kind" if array.size else "unsafe")


def as_scores(values: NDArray[np.integer]) -> Scores:
    """Scores that are in their range, as wide as they need. Raises TypeError for fractions."""
    return values.astype(np.int32, casting="same_kind" if values.size else "unsafe")


def check_shapes(
    scores: NDArray[np.integer],
    capacity: Integers,
    adept_ids: Sized | None,
    mentor_ids: Sized | None,
    scores_by_mentor: NDArray[np.integer] | None,
) -> None:
    """Raises ShapesDoNotFit unless everything has as many rows or columns as the table of scores."""
    adepts, mentors = scores.shape if scores.ndim == 2 else (0, 0)
    fits = (
        scores.ndim == 2,
        capacity.shape == (mentors,),
        adept_ids is None or len(adept_ids) == adepts,
        mentor_ids is None or len(mentor_ids) == mentors,
        scores_by_mentor is None or scores_by_mentor.shape == scores.shape,
    )
    if not all(fits):
        raise errors.ShapesDoNotFit(adepts=adepts, mentors=mentors)


def check_numbers(scores: NDArray[np.integer], capacity: Integers) -> None:
    """Raises ScoresOutOfRange unless every score is from 0 to 10000, or -1; NegativeCapacity."""
    wrong = np.argwhere((scores < IMPOSSIBLE) | (scores > HIGHEST_SCORE))
    if len(wrong):
        raise errors.ScoresOutOfRange(adept=int(wrong[0, 0]), mentor=int(wrong[0, 1]))
    less_than_none = np.flatnonzero(capacity < 0)
    if len(less_than_none):
        mentor = int(less_than_none[0])
        raise errors.NegativeCapacity(mentor=mentor, places=int(capacity[mentor]))


def pairs_within(scores: NDArray[np.integer], pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs as plain numbers. Raises PairOutsideScores: numpy would count a negative row from the end."""
    adepts, mentors = scores.shape
    plain = [(int(adept), int(mentor)) for adept, mentor in pairs]
    for adept, mentor in plain:
        if not (0 <= adept < adepts and 0 <= mentor < mentors):
            raise errors.PairOutsideScores(adept=adept, mentor=mentor)
    return plain


def check_locks(
    scores: NDArray[np.integer], capacity: Integers, locked: Sequence[Pair], forbidden: Collection[Pair]
) -> None:
    """Raises LockedIsForbidden, LockedIsImpossible, LockedTwice, MoreLocksThanPlaces."""
    for adept, mentor in locked:
        if (adept, mentor) in forbidden:
            raise errors.LockedIsForbidden(adept=adept, mentor=mentor)
        if scores[adept, mentor] == IMPOSSIBLE:
            raise errors.LockedIsImpossible(adept=adept, mentor=mentor)
    for adept, locks in Counter(adept for adept, _ in locked).items():
        if locks > 1:
            raise errors.LockedTwice(adept=adept, mentors=[mentor for left, mentor in locked if left == adept])
    for mentor, locks in Counter(mentor for _, mentor in locked).items():
        if locks > capacity[mentor]:
            adepts = [adept for adept, right in locked if right == mentor]
            raise errors.MoreLocksThanPlaces(mentor=mentor, locks=locks, places=int(capacity[mentor]), adepts=adepts)


def side_rules(
    scores: NDArray[np.integer],
    groups: Sequence[object | None] | None,
    limit: int | None,
    least: ArrayLike | None,
    locked: Sequence[Pair],
) -> SideRules | None:
    """The side rules in numbers, None when there are none. Raises ShapesDoNotFit, NoSuchSideRule, GroupLocked."""
    adepts, mentors = scores.shape
    sizes = np.zeros(mentors, dtype=np.int64) if least is None else whole_numbers(least)
    if sizes.shape != (mentors,) or (groups is not None and len(groups) != adepts):
        raise errors.ShapesDoNotFit(adepts=adepts, mentors=mentors)
    for value in (*sizes.tolist(), *([] if limit is None else [limit])):
        if value < 0:
            raise errors.NoSuchSideRule(value=value)
    if (sizes <= 1).all() and (groups is None or limit is None):
        return None
    known = {name: number for number, name in enumerate(dict.fromkeys(groups or ())) if name is not None}
    numbers = [NO_GROUP] * adepts if groups is None else [known.get(name, NO_GROUP) for name in groups]
    rules = SideRules(np.array(numbers, dtype=np.int64), limit if groups else None, sizes, tuple(locked))
    _check_groups(rules)
    return rules


def _check_groups(rules: SideRules) -> None:
    together = Counter((mentor, int(rules.group[adept])) for adept, mentor in rules.locked)
    for (mentor, group), many in together.items():
        if rules.limit is not None and group != NO_GROUP and many > rules.limit:
            adepts = [adept for adept, right in rules.locked if (right, rules.group[adept]) == (mentor, group)]
            raise errors.GroupLocked(mentor=mentor, locks=many, limit=rules.limit, adepts=adepts)


def unlocked(
    scores: NDArray[np.integer], capacity: Integers, minimum: int, locked: Iterable[Pair], forbidden: Iterable[Pair]
) -> Question:
    """What is left without the locked adepts and their places, the forbidden pairs and those under the minimum."""
    left = capacity.copy()
    possible = scores >= max(minimum, IMPOSSIBLE + 1)
    for pair in forbidden:
        possible[pair] = False
    for adept, mentor in locked:
        possible[adept] = False
        left[mentor] -= 1
    return Question(as_scores(scores), possible, left)


def with_kept(
    question: Question,
    scores: NDArray[np.integer],
    kept: Iterable[Pair],
    locked: Iterable[Pair],
    forbidden: Collection[Pair],
) -> tuple[Question, Truths]:
    """The question with the pairs that shall be kept, whatever the minimum, and which they are.

    What cannot be kept is left out: the impossible, the forbidden, and what belongs to a locked adept.
    """
    stays = np.zeros(scores.shape, dtype=np.bool_)
    settled = {adept for adept, _ in locked}
    for pair in kept:
        stays[pair] = pair[0] not in settled and pair not in forbidden and scores[pair] != IMPOSSIBLE
    return replace(question, possible=question.possible | stays), stays
