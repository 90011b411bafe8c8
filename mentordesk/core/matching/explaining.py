"""Why two are together, or why not: parts, ranks, and what it costs the programme to put them together."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from mentordesk.core.matching.asking import unlocked
from mentordesk.core.matching.cardinality import greatest_matching, most_without
from mentordesk.core.matching.errors import CircleTooSmall, GroupLocked
from mentordesk.core.matching.exchange import Cost, Exchanges, Move
from mentordesk.core.matching.model import Part, Participant, Rules
from mentordesk.core.matching.planning import Asked, MatchPlan, solved
from mentordesk.core.matching.question import UNMATCHED, Integers, Question
from mentordesk.core.matching.scoring import IMPOSSIBLE, parts_of, reason_of


@dataclass(frozen=True)
class Moving:
    """An adept who would go from one mentor to another; None is nobody."""

    adept: Participant
    origin: Participant | None
    target: Participant | None


@dataclass(frozen=True)
class Explanation:
    """A pair seen from all sides. `score` in hundredths, None where a must is broken, whose code is `reason`.

    `lost_pairs` and `lost_points` (hundredths): what forcing the two costs the plan, None where that cannot be done;
    `moves` of the others. The ranks count from 1, equals sharing the better one; None where the pair is impossible.
    """

    score: int | None
    parts: tuple[Part, ...]
    reason: str | None
    lost_pairs: int | None
    lost_points: int | None
    moves: tuple[Moving, ...]
    rank_for_adept: int | None
    rank_for_mentor: int | None


class Explaining:
    """Answers about one plan; what they have in common is worked out once."""

    def __init__(self, plan: MatchPlan, rules: Rules, asked: Asked) -> None:
        self._plan, self._rules, self._asked = plan, rules, asked
        self._rows = {one.id: row for row, one in enumerate(plan.adepts)}
        self._columns = {one.id: column for column, one in enumerate(plan.mentors)}
        self._locked = {(self._rows[adept.id], self._columns[mentor.id]) for adept, mentor in asked.locked}
        self._mentor_of = np.full(len(plan.adepts), UNMATCHED)
        for pair in plan.pairs:
            self._mentor_of[self._rows[pair.adept.id]] = self._columns[pair.mentor.id]
        self._exchanges = Exchanges(self._question(), self._free_plan())

    def of(self, adept: Participant, mentor: Participant) -> Explanation:
        """The explanation of two people of the plan."""
        row, column = self._rows[adept.id], self._columns[mentor.id]
        points = self._plan.scores.points
        score = int(points[row, column])
        cost = None if score == IMPOSSIBLE else self._cost(row, column)
        return Explanation(
            score=None if score == IMPOSSIBLE else score,
            parts=parts_of(adept, mentor, self._rules),
            reason=reason_of(int(self._plan.scores.reasons[row, column])) if score == IMPOSSIBLE else None,
            lost_pairs=None if cost is None else cost.pairs,
            lost_points=None if cost is None else cost.points,
            moves=() if cost is None else tuple(map(self._moving, cost.moves)),
            rank_for_adept=None if score == IMPOSSIBLE else int((points[row] > score).sum()) + 1,
            rank_for_mentor=None if score == IMPOSSIBLE else int((points[:, column] > score).sum()) + 1,
        )

    def _question(self) -> Question:
        """What the plan is the best answer to by number and sum: without the locked, and above its own floor."""
        free = [int(self._plan.scores.points[row, self._mentor_of[row]]) for row in self._free_rows()]
        floor = min(free, default=0) if self._asked.mode == "floor" else 0
        return unlocked(self._plan.scores.points, self._places, max(self._asked.minimum, floor), self._locked, ())

    def _free_rows(self) -> list[int]:
        locked = {row for row, _ in self._locked}
        return [row for row in np.flatnonzero(self._mentor_of != UNMATCHED).tolist() if row not in locked]

    def _free_plan(self) -> Integers:
        found = np.full(len(self._mentor_of), UNMATCHED)
        rows = self._free_rows()
        found[rows] = self._mentor_of[rows]
        return found

    def _cost(self, row: int, column: int) -> Cost | None:
        """By one search in the exchange graph; by a whole new plan where that does not tell everything."""
        if self._mentor_of[row] == column:
            return Cost(0, 0, ())
        if self._asked.is_plain and not any(row == one for one, _ in self._locked):
            found = self._exchanges.forced(row, column, self._plan.scores.points[row].astype(np.int64))
            if found is None or self._asked.mode == "sum" or self._floor_stays(row, column, found):
                return found
        return self._by_a_new_plan(row, column)

    def _floor_stays(self, row: int, column: int, cost: Cost) -> bool:
        """Whether a new plan has the same floor: the others make no more pairs under it, and not as many above it."""
        others = len(self._plan.pairs) - len(self._locked) - cost.pairs - 1
        below, above = self._below, self._above
        if most_without(below.possible, below.capacity, self._exchanges.mentor_of, row, column) > others:
            return False
        return most_without(above.possible, above.capacity, self._greatest_above, row, column) < others

    @cached_property
    def _below(self) -> Question:
        """All pairs that the minimum leaves, without the locked."""
        return unlocked(self._plan.scores.points, self._places, self._asked.minimum, self._locked, ())

    @cached_property
    def _above(self) -> Question:
        """The pairs that are better than the weakest of the plan."""
        free = [int(self._plan.scores.points[row, self._mentor_of[row]]) for row in self._free_rows()]
        return self._below.from_score(min(free, default=0) + 1)

    @cached_property
    def _greatest_above(self) -> Integers:
        return greatest_matching(self._above.possible, self._above.capacity)

    @property
    def _places(self) -> Integers:
        return np.array([one.places for one in self._plan.mentors], dtype=np.int64)

    def _by_a_new_plan(self, row: int, column: int) -> Cost | None:
        adept, mentor = self._plan.adepts[row], self._plan.mentors[column]
        others = [pair for pair in self._asked.locked if pair[0].id != adept.id]
        if sum(one.id == mentor.id for _, one in others) >= mentor.places:
            return None
        asked = replace(self._asked, locked=(*others, (adept, mentor)))
        try:
            new = solved(self._plan.scores, self._plan.adepts, self._plan.mentors, asked)
        except (GroupLocked, CircleTooSmall):
            return None
        now = new.mentor
        moved = [one for one in np.flatnonzero(now != self._mentor_of).tolist() if one != row]
        moves = tuple(Move(one, int(self._mentor_of[one]), int(now[one])) for one in moved)
        fewer = len(self._plan.pairs) - int(np.count_nonzero(now != UNMATCHED))
        return Cost(fewer, self._plan.total - new.total, moves)

    def _moving(self, move: Move) -> Moving:
        mentors = self._plan.mentors
        origin = None if move.origin == UNMATCHED else mentors[move.origin]
        target = None if move.target == UNMATCHED else mentors[move.target]
        return Moving(self._plan.adepts[move.adept], origin, target)
