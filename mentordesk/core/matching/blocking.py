"""What stands between an adept and every mentor, and the small changes that would give the adept one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from mentordesk.core.matching.asking import unlocked
from mentordesk.core.matching.cardinality import met_from, opening
from mentordesk.core.matching.model import MUST, Pairs, Participant, Rules, ToMatch
from mentordesk.core.matching.musts import DECLINED_PAIR, MINOR_PROTECTION, NOT_READY, SAME_PERSON
from mentordesk.core.matching.planning import Asked, MatchPlan, plan_of, solved
from mentordesk.core.matching.question import UNMATCHED, Integers, Question, Truths
from mentordesk.core.matching.scoring import IMPOSSIBLE, Scores, reason_of, score_all

MUST_LIFTED, LOCK_OPENED, ONE_MORE_PLACE, LOWER_MINIMUM = (
    "must_lifted",
    "lock_opened",
    "one_more_place",
    "lower_minimum",
)
_TRIES = 20
"""Changes of one kind that are tried before it is given up: the likely ones come first."""
_NOT_TO_BE_LIFTED = frozenset((SAME_PERSON, MINOR_PROTECTION, DECLINED_PAIR, NOT_READY))


@dataclass(frozen=True)
class Stop:
    """A must, by the code of its reason, stops so many mentors; `alone` of them are stopped by nothing else."""

    reason: str
    mentors: int
    alone: int


@dataclass(frozen=True)
class Help:
    """A change that gives the adept a mentor in a new plan, and takes nobody else's.

    `kind` MUST_LIFTED: `reason` no longer counts for the adept with `mentor`. LOCK_OPENED: the lock of `other` with
    `mentor`. ONE_MORE_PLACE: with `mentor`. LOWER_MINIMUM: to `minimum`, in hundredths.
    """

    kind: str
    mentor: Participant | None = None
    reason: str | None = None
    other: Participant | None = None
    minimum: int | None = None


@dataclass(frozen=True)
class Blocking:
    """Why an adept has no mentor. `stops`: the musts, the one that stops most mentors first; `weak`: mentors who are
    possible, but score under the minimum.

    `rivals` (the adept among them) can have `mentors` alone, who have too few places for all of them. `helps`: of each
    kind the change that would help, the smallest first; none where no single change is found.
    """

    adept: Participant
    stops: tuple[Stop, ...]
    weak: int
    rivals: tuple[Participant, ...]
    mentors: tuple[Participant, ...]
    helps: tuple[Help, ...]


def blocked(people: ToMatch, adept: Participant) -> Blocking | None:
    """The same from the people alone; None when a new plan gives the adept a mentor. Raises what `make_plan` raises."""
    plan = plan_of(people)
    if all(one.adept.id != adept.id for one in plan.unmatched):
        return None
    return blocking(plan, people.rules, adept, people.offered)


def blocking(plan: MatchPlan, rules: Rules, adept: Participant, offered: Pairs = frozenset()) -> Blocking:
    """Why the plan gives the adept no mentor, and what would help; `offered` are locks that nobody may open."""
    return _Blocked(plan, rules, adept, offered).told()


class _Blocked:
    """One unmatched adept of a plan.

    Where the number of pairs comes first, a change helps exactly when a chain of moves from the adept ends in a free
    place; which of the unmatched then gets the mentor, a new plan says. Other plans are tried out one by one.
    """

    def __init__(self, plan: MatchPlan, rules: Rules, adept: Participant, offered: Pairs) -> None:
        self._plan, self._asked, self._adept = plan, plan.asked, adept
        self._openable = [one for one in self._asked.locked if (one[0].id, one[1].id) not in offered]
        rows = {one.id: row for row, one in enumerate(plan.adepts)}
        self._columns = {one.id: column for column, one in enumerate(plan.mentors)}
        self._row = rows[adept.id]
        self._locked = [(rows[one.id], self._columns[other.id]) for one, other in self._asked.locked]
        self._free_plan = np.full(len(rows), UNMATCHED)
        for pair in plan.pairs:
            self._free_plan[rows[pair.adept.id]] = self._columns[pair.mentor.id]
        self._free_plan[[row for row, _ in self._locked]] = UNMATCHED
        forbidden = frozenset((left.id, right.id) for left, right in self._asked.forbidden)
        self._rules = replace(rules, never=rules.never | forbidden)
        self._by_number = self._asked.mode != "stable" and replace(self._asked, mode="sum").is_plain
        self._stopped = dict(stopped_by(adept, plan.mentors, self._rules))

    def told(self) -> Blocking:
        """All that is known."""
        met = self._met()
        points = self._plan.scores.points[self._row]
        ways = (self._must_lifted, self._lock_opened, self._one_more_place, self._lower_minimum)
        return Blocking(
            adept=self._adept,
            stops=tuple(sorted(self._stops(), key=lambda one: (-one.mentors, one.reason))),
            weak=int(((points > IMPOSSIBLE) & (points < self._asked.minimum)).sum()),
            rivals=tuple(one for one, is_met in zip(self._plan.adepts, met[0], strict=True) if is_met),
            mentors=tuple(one for one, is_met in zip(self._plan.mentors, met[1], strict=True) if is_met),
            helps=tuple(help_ for way in ways if (help_ := way()) is not None),
        )

    def _stops(self) -> Iterator[Stop]:
        times = self._times()
        for reason, where in self._stopped.items():
            if where.any():
                yield Stop(reason, int(where.sum()), int((where & (times == 1)).sum()))

    def _times(self) -> Integers:
        """By how many musts each mentor is stopped."""
        times = np.zeros(len(self._columns), dtype=np.int64)
        for where in self._stopped.values():
            times += where
        return times

    def _question(self, minimum: int) -> Question:
        places = np.array([one.places for one in self._plan.mentors], dtype=np.int64)
        return unlocked(self._plan.scores.points, places, minimum, self._locked, ())

    def _met(self) -> tuple[Truths, Truths]:
        start = np.arange(len(self._free_plan)) == self._row
        return met_from(self._question(self._asked.minimum).possible, self._free_plan, start)

    def _opening(self, minimum: int) -> Truths:
        """The mentors with whom a possible pair would be one pair more; all, where numbers do not come first."""
        if not self._by_number:
            return np.ones(len(self._columns), dtype=np.bool_)
        question = self._question(minimum)
        return opening(question.possible, question.capacity, self._free_plan)

    def _helps(
        self, asked: Asked, scores: Scores | None = None, mentors: tuple[Participant, ...] | None = None
    ) -> bool:
        """Whether a new plan has more pairs, and one of them is the adept's."""
        found = solved(scores or self._plan.scores, self._plan.adepts, mentors or self._plan.mentors, asked).mentor
        return bool(found[self._row] != UNMATCHED and np.count_nonzero(found != UNMATCHED) > len(self._plan.pairs))

    def _must_lifted(self) -> Help | None:
        """Of the pairs that one must alone stands against, the best that would be one pair more."""
        pairs: Pairs = frozenset((self._adept.id, one.id) for one in self._plan.mentors)
        rules = replace(self._rules, exceptions=self._rules.exceptions | pairs, never=self._rules.never - pairs)
        points = score_all([self._adept], self._plan.mentors, rules).points[0]
        alone = (self._times() == 1) & self._opening(self._asked.minimum) & (points >= self._asked.minimum)
        for reason, where in self._stopped.items():
            if reason in _NOT_TO_BE_LIFTED:
                alone = alone & ~where
        for column in self._by_score(alone, points):
            scores = replace(self._plan.scores, points=self._plan.scores.points.copy())
            scores.points[self._row, column] = points[column]
            mentor = self._plan.mentors[column]
            banned = (self._adept, mentor)
            asked = replace(self._asked, forbidden=tuple(one for one in self._asked.forbidden if one != banned))
            if self._helps(asked, scores):
                (reason,) = (reason for reason, where in self._stopped.items() if where[column])
                return Help(MUST_LIFTED, mentor, reason)
        return None

    def _by_score(self, which: Truths, points: NDArray[np.integer]) -> list[int]:
        """These mentors, the best score first; so many as are tried."""
        columns = sorted(np.flatnonzero(which).tolist(), key=lambda one: (-points[one], self._plan.mentors[one].id.hex))
        return columns[:_TRIES]

    def _lock_opened(self) -> Help | None:
        for lock in self._openable[:_TRIES]:
            others = tuple(one for one in self._asked.locked if one is not lock)
            if self._helps(replace(self._asked, locked=others)):
                return Help(LOCK_OPENED, lock[1], other=lock[0])
        return None

    def _one_more_place(self) -> Help | None:
        where = self._met()[1] if self._by_number else np.ones(len(self._columns), dtype=np.bool_)
        for column in self._by_score(where, self._plan.scores.points[self._row]):
            more = tuple(
                replace(one, places=one.places + (place == column)) for place, one in enumerate(self._plan.mentors)
            )
            if self._helps(self._asked, mentors=more):
                return Help(ONE_MORE_PLACE, self._plan.mentors[column])
        return None

    def _lower_minimum(self) -> Help | None:
        """The highest lower one with which the adept gets somebody."""
        points = self._plan.scores.points
        values = np.unique(points[(points > IMPOSSIBLE) & (points < self._asked.minimum)])
        low, high = 0, len(values)
        while low < high:
            middle = (low + high + 1) // 2
            reachable = (points[self._row] >= values[middle - 1]) & self._opening(int(values[middle - 1]))
            low, high = (middle, high) if reachable.any() else (low, middle - 1)
        for value in values[:low][::-1][:_TRIES].tolist():
            if self._helps(replace(self._asked, minimum=value)):
                return Help(LOWER_MINIMUM, minimum=value)
        return None


def stopped_by(adept: Participant, mentors: tuple[Participant, ...], rules: Rules) -> Iterator[tuple[str, Truths]]:
    """Each must by the code of its reason, with the mentors it stops, whatever else stops them."""
    nothing = Rules(exceptions=rules.exceptions, wishes=rules.wishes)
    alone = [replace(nothing, criteria=(one,), earlier=rules.earlier) for one in rules.criteria if one.kind == MUST]
    alone += [replace(nothing, never=rules.never), replace(nothing, declined=rules.declined), nothing]
    for only in alone:
        reasons = score_all([adept], mentors, only).reasons[0]
        for number in np.unique(reasons[reasons >= 0]).tolist():
            if (reason_of(number) in (SAME_PERSON, NOT_READY)) == (only is nothing):
                yield reason_of(number), reasons == number
