"""Side rules: at most so many adepts of one group with a mentor, and circles with a least size.

A limit for groups splits a mentor into a column for each group, and fillers (rows that only these columns take) keep
their sum within the mentor's places. Most mentors keep the limit anyhow: only those who broke it in the plan without it
are split, and then those who break it in the plan after. A circle that meets has columns of which only so many places
may stay free. Whether a circle meets at all is tried both ways, the best plan without least sizes being the bound (Land
and Doig 1960): exact, and quick for as many circles as one coordinator can lead.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from mentordesk.core.matching.errors import CircleTooSmall
from mentordesk.core.matching.faces import Face, Wish, best_by
from mentordesk.core.matching.question import UNMATCHED, Integers, Question, Truths

_ANYBODY, NO_GROUP = -2, -1


@dataclass(frozen=True)
class SideRules:
    """`group` (adepts,): a number for each adept's group, NO_GROUP for none; `limit`: so many of one with a mentor.

    `least` (mentors,): a mentor takes none, or at least so many; 0 and 1 say nothing. `locked`: (adept, mentor) pairs
    that are outside the question and count for both rules.
    """

    group: Integers
    limit: int | None
    least: Integers
    locked: tuple[tuple[int, int], ...] = ()

    @classmethod
    def none(cls, adepts: int, mentors: int) -> "SideRules":
        """No rule for so many people."""
        return cls(np.full(adepts, NO_GROUP), None, np.zeros(mentors, dtype=np.int64))

    def room(self, mentor: int, group: int, places: int) -> int:
        """How many of a group the mentor can still take."""
        if self.limit is None or group == NO_GROUP:
            return places
        there = sum(one == mentor and int(self.group[adept]) == group for adept, one in self.locked)
        return max(0, min(places, self.limit - there))

    @property
    def still_least(self) -> Integers:
        """How many more each mentor must have at least, if any."""
        there = np.bincount([mentor for _, mentor in self.locked], minlength=len(self.least))
        still: Integers = np.maximum(self.least - there, 0)
        return still

    @property
    def begun(self) -> Truths:
        """The mentors whose circle meets whatever else is planned."""
        there: Truths = np.bincount([mentor for _, mentor in self.locked], minlength=len(self.least)) > 0
        return there


@dataclass(frozen=True)
class Split:
    """A question as a face. `owner` has the mentor of each column, UNMATCHED for nobody; the first rows are adepts.

    `scores` (rows, columns) are hundredths of a point, and 0 where there is no pair.
    """

    face: Face
    owner: Integers
    adepts: int
    scores: Integers

    @property
    def made(self) -> Truths:
        """The options that are pairs."""
        pairs: Truths = self.face.options & (self.owner != UNMATCHED)
        pairs[self.adepts :] = False
        return pairs

    @property
    def alone(self) -> Truths:
        """The options of adepts that are nobody."""
        options: Truths = self.face.options & (self.owner == UNMATCHED)
        options[self.adepts :] = False
        return options

    def mentor_of(self, column_of: Integers) -> Integers:
        """The mentor of each adept."""
        found: Integers = self.owner[column_of[: self.adepts]]
        return found


Wishes = Callable[[Split], Iterator[Wish]]


def split(question: Question, rules: SideRules, meets: Truths, limited: Truths) -> Split:
    """The question with the side rules in it; `meets` (mentors,): must have their least number of adepts.

    The limit for groups counts for the `limited` mentors alone. Raises ValueError when a circle cannot have its least.
    """
    mentors = range(len(question.capacity))
    columns = [one for mentor in mentors for one in _columns(question, rules, mentor, limited=bool(limited[mentor]))]
    owner, group, room = np.array(columns, dtype=np.int64).reshape(-1, 3).T
    of_group = (group == _ANYBODY) | (rules.group[:, None] == group)
    adepts = len(question.scores)
    fillers, spare = _further_rows(question, rules, meets, owner, room)
    options = np.vstack([question.possible[:, owner] & of_group, fillers, spare])
    nobody = np.ones(len(options), dtype=np.bool_)
    nobody[adepts : adepts + len(fillers)] = False
    face = Face(np.column_stack([options, nobody]), np.append(room, len(options)), np.append(~meets[owner], True))
    scores = np.zeros(face.options.shape, dtype=np.int64)
    scores[:adepts, :-1] = np.where(options[:adepts], question.scores[:, owner], 0)
    return Split(face, np.append(owner, UNMATCHED), adepts, scores)


def _columns(question: Question, rules: SideRules, mentor: int, *, limited: bool) -> Iterator[tuple[int, int, int]]:
    """The columns of a mentor: whose, for which group, with how many places."""
    places = int(question.capacity[mentor])
    if not limited:
        yield mentor, _ANYBODY, places
        return
    for group in np.unique(rules.group[question.possible[:, mentor]]).tolist():
        yield mentor, group, rules.room(mentor, group, places)


def _further_rows(
    question: Question, rules: SideRules, meets: Truths, owner: Integers, room: Integers
) -> tuple[Truths, Truths]:
    """The fillers, which keep each mentor within the places; and the places that may stay free where a circle meets."""
    split_into = np.bincount(owner, weights=room, minlength=len(meets)).astype(np.int64)
    fillers = np.maximum(split_into - question.capacity, 0)
    spare = np.where(meets, np.minimum(split_into, question.capacity) - rules.still_least, 0)
    if (spare < 0).any():
        raise ValueError("a circle cannot have its least size")
    mentors = np.arange(len(meets))
    return np.repeat(mentors, fillers)[:, None] == owner, np.repeat(mentors, spare)[:, None] == owner


def best_with_sides(question: Question, rules: SideRules, wishes: Wishes) -> Integers:
    """The mentor of each adept in the best plan that keeps the side rules.

    Of plans that the wishes do not tell apart the first one found counts: the last wish has to choose one. Raises
    CircleTooSmall when a circle with somebody locked cannot have its least size.
    """
    best: tuple[int, ...] | None = None
    mentor_of = np.full(len(question.scores), UNMATCHED)
    waiting, limited = [(question, rules.begun)], np.zeros(len(rules.least), dtype=np.bool_)
    while waiting:
        tried, meets = waiting.pop()
        found = _plan(tried, rules, meets, limited, wishes)
        if found is None or (best is not None and found[0] >= best):
            continue
        worth, plan = found
        small = _too_small(plan, rules)
        if small is None:
            best, mentor_of = worth, plan
        else:
            closed = tried.capacity.copy()
            closed[small] = 0
            opened = meets.copy()
            opened[small] = True
            waiting += [(replace(tried, capacity=closed), meets), (tried, opened)]
    if best is None:
        raise CircleTooSmall(mentors=np.flatnonzero(rules.begun & (rules.still_least > 0)).tolist())
    return mentor_of


def _plan(
    question: Question, rules: SideRules, meets: Truths, limited: Truths, wishes: Wishes
) -> tuple[tuple[int, ...], Integers] | None:
    """What the best plan costs by each wish, and the plan; None when the circles that must meet cannot.

    Mentors who break the limit for groups become `limited`.
    """
    while True:
        try:
            parted = split(question, rules, meets, limited)
            column_of = best_by(parted.face, wishes(parted))
        except ValueError:
            return None
        crowded = _crowded(parted.mentor_of(column_of), rules, question.capacity)
        if not crowded.any():
            break
        limited |= crowded
    rows = np.arange(len(column_of))
    return tuple(int(wish.cost[rows, column_of].sum()) for wish in wishes(parted)), parted.mentor_of(column_of)


def _crowded(mentor_of: Integers, rules: SideRules, capacity: Integers) -> Truths:
    """The mentors who have more of one group than they may."""
    found = np.zeros(len(capacity), dtype=np.bool_)
    if rules.limit is None:
        return found
    together = Counter(
        (mentor, group) for mentor, group in zip(mentor_of.tolist(), rules.group.tolist(), strict=True) if mentor >= 0
    )
    for (mentor, group), many in together.items():
        found[mentor] |= many > rules.room(mentor, group, int(capacity[mentor]))
    return found


def _too_small(mentor_of: Integers, rules: SideRules) -> int | None:
    """The first circle that has somebody, and fewer than its least size."""
    size = np.bincount(mentor_of[mentor_of != UNMATCHED], minlength=len(rules.least))
    small = np.flatnonzero((size > 0) & ~rules.begun & (size < rules.least))
    return int(small[0]) if len(small) else None
