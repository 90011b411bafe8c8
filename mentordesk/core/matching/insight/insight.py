"""The board as it stands, from which any two people can be seen from all sides. Loads numpy and scipy."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from uuid import UUID

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.matching.blocking import Help, blocking
from mentordesk.core.matching.board import Options, Table
from mentordesk.core.matching.errors import NotToBeMatched
from mentordesk.core.matching.explaining import Explaining
from mentordesk.core.matching.insight.model import (
    Breakdown,
    Going,
    Matrix,
    Outcome,
    PlaceWorth,
    Remedy,
    StoppedBy,
    Stuck,
)
from mentordesk.core.matching.model import MentorLoad, Pairs, Participant, ToMatch
from mentordesk.core.matching.musts import DECLINED_PAIR, MINOR_PROTECTION, NEVER_PAIR, NOT_READY, SAME_PERSON
from mentordesk.core.matching.places_worth import places_worth
from mentordesk.core.matching.planning import Asked, MatchPlan, plan_of, solved
from mentordesk.core.matching.question import UNMATCHED
from mentordesk.core.matching.scoring import IMPOSSIBLE, parts_of
from mentordesk.core.matching.swapping import Board, standing

FIXED = frozenset((MINOR_PROTECTION, SAME_PERSON, NEVER_PAIR, DECLINED_PAIR, NOT_READY))
"""What no written reason lifts. (What somebody has said of the two is taken back instead.)"""


class Insight:
    """Answers about the board as it stood; what the answers have in common is worked out once.

    The cheapest way to put two together is what a new proposal gives once they are locked. It is told against the
    board, which after changes by hand is not the best plan itself.
    """

    def __init__(self, people: ToMatch, proposal: Board) -> None:
        self._people = people
        self._whom = standing(people, proposal)
        self._table = Table(people)
        self._adepts = {one.id: one for one in people.adepts}
        self._mentors = {one.id: one for one in people.mentors}

    def of(self, adept: UUID, mentor: UUID) -> Breakdown:
        """The two from all sides. Raises NotToBeMatched where one of them is not to be matched."""
        left, right = _found(self._adepts, adept), _found(self._mentors, mentor)
        option = Options(self._people, self._whom, left, self._table).alternative(
            right, parts_of(left, right, self._people.rules)
        )
        points, score = self._table.scores.points, option.score
        full = Counter(self._whom.values())[mentor] >= right.places
        row, column = points[self._table.rows[adept]], points[:, self._table.columns[mentor]]
        together = self._whom[adept] == mentor
        return Breakdown(
            adept=adept,
            adept_name=left.name,
            option=option,
            together=together,
            locked=(adept, mentor) in self._locked_by_hand,
            rank_for_adept=None if score < 0 else int((row > score).sum()) + 1,
            mentors=int((row > IMPOSSIBLE).sum()),
            rank_for_mentor=None if score < 0 else int((column > score).sum()) + 1,
            adepts=int((column > IMPOSSIBLE).sum()),
            cheapest=None if together or score < 0 else self._cheapest(left, right),
            liftable=score < 0 and self._table.reason(adept, mentor) not in FIXED,
            excepted=(adept, mentor) in self._people.rules.exceptions,
            worth=self._worth.get(mentor) if full else None,
        )

    @property
    def by_moves(self) -> bool:
        """Whether the cheapest way is found without a whole new plan, for those who are not locked."""
        return self._asked.is_plain

    @property
    def _locked_by_hand(self) -> Pairs:
        """What was offered to the two stays as if it was locked, but is no lock."""
        return self._people.locked_ids - self._people.offered

    def is_locked(self, adept: UUID) -> bool:
        """Whether the adept is locked to a mentor."""
        return any(one.id == adept for one, _ in self._people.locked)

    def matrix(self) -> Matrix:
        """Everybody with everybody, by name."""
        adepts = sorted(self._people.adepts, key=_by_name)
        mentors = sorted(self._people.mentors, key=_by_name)
        taken = Counter(self._whom.values())
        place = {one.id: number for number, one in enumerate(mentors)}
        rows = [self._table.rows[one.id] for one in adepts]
        columns = [self._table.columns[one.id] for one in mentors]
        scores = self._table.scores.points[rows][:, columns].tolist()
        return Matrix(
            adepts=tuple((one.id, one.name) for one in adepts),
            mentors=tuple(MentorLoad(one.id, one.name, one.places, taken[one.id]) for one in mentors),
            scores=tuple(map(tuple, scores)),
            reasons=tuple(tuple(self._table.reason(one.id, other.id) for other in mentors) for one in adepts),
            whom=tuple(None if (mentor := self._whom[one.id]) is None else place[mentor] for one in adepts),
            locked=self._locked_by_hand,
            worth=tuple(self._worth.get(one.id) for one in mentors),
        )

    def stuck(self, adept: UUID) -> Stuck | None:
        """Why no proposal gives the adept a mentor, and what would help; None where a new one gives one.

        Raises what `plan_of` raises, and NotToBeMatched.
        """
        one, (plan, _) = _found(self._adepts, adept), self._explaining
        if all(each.adept.id != adept for each in plan.unmatched):
            return None
        found = blocking(plan, self._people.rules, one, self._people.offered)
        return Stuck(
            stops=tuple(StoppedBy(stop.reason, stop.mentors, stop.alone) for stop in found.stops),
            weak=found.weak,
            rivals=tuple(each.name for each in found.rivals if each != one),
            mentors=tuple(each.name for each in found.mentors),
            remedies=tuple(map(_remedy, found.helps)),
        )

    @cached_property
    def _asked(self) -> Asked:
        return Asked.by(self._people.settings, self._people.locked)

    @cached_property
    def _explaining(self) -> tuple[MatchPlan, Explaining]:
        plan = plan_of(self._people)
        return plan, Explaining(plan, self._people.rules, plan.asked)

    @cached_property
    def _worth(self) -> dict[UUID, PlaceWorth]:
        """By prices alone: where they do not tell everything, it would be a whole new plan for each mentor."""
        if not self._asked.is_plain:
            return {}
        try:
            plan, _ = self._explaining
        except Refusal:
            return {}
        return {one.mentor.id: PlaceWorth(one.pairs, one.points) for one in places_worth(plan)}

    def _cheapest(self, adept: Participant, mentor: Participant) -> Outcome | None:
        """None where the coordinator's own words do not leave room for it."""
        try:
            after = self._by_moves(adept, mentor) if self.by_moves else self._by_a_new_plan(adept, mentor)
        except Refusal:
            return None
        return None if after is None else self._against_now(after, adept)

    def _by_moves(self, adept: Participant, mentor: Participant) -> dict[UUID, UUID | None] | None:
        plan, explaining = self._explaining
        found = explaining.of(adept, mentor)
        if found.lost_points is None:
            return None
        after: dict[UUID, UUID | None] = dict.fromkeys(self._adepts)
        after |= {one.adept.id: one.mentor.id for one in plan.pairs}
        after |= {move.adept.id: None if move.target is None else move.target.id for move in found.moves}
        return after | {adept.id: mentor.id}

    def _by_a_new_plan(self, adept: Participant, mentor: Participant) -> dict[UUID, UUID | None]:
        """Where prices do not tell everything: side rules, and the modes that look at more than number and sum."""
        people = self._people
        others = tuple(pair for pair in people.locked if pair[0] != adept)
        asked = replace(self._asked, locked=(*others, (adept, mentor)))
        found = solved(self._table.scores, people.adepts, people.mentors, asked).mentor.tolist()
        return {
            one.id: None if place == UNMATCHED else people.mentors[place].id
            for one, place in zip(people.adepts, found, strict=True)
        }

    def _against_now(self, after: Mapping[UUID, UUID | None], adept: Participant) -> Outcome:
        moved = [one for one in self._people.adepts if one != adept and after[one.id] != self._whom[one.id]]
        return Outcome(
            gain=self._sum(after) - self._sum(self._whom),
            pairs=_count(after) - _count(self._whom),
            moves=tuple(self._going(one, after[one.id]) for one in sorted(moved, key=_by_name)),
        )

    def _sum(self, board: Board) -> int:
        return sum(max(self._table.score(adept, mentor), 0) for adept, mentor in board.items())

    def _going(self, adept: Participant, target: UUID | None) -> Going:
        origin = self._whom[adept.id]
        return Going(adept.name, *self._with(adept, origin), *self._with(adept, target))

    def _with(self, adept: Participant, mentor: UUID | None) -> tuple[str | None, int | None]:
        return (None, None) if mentor is None else (self._mentors[mentor].name, self._table.score(adept.id, mentor))


def _remedy(one: Help) -> Remedy:
    mentor, other = (None if each is None else each.name for each in (one.mentor, one.other))
    return Remedy(one.kind, mentor, one.reason, other, one.minimum)


def _found(people: Mapping[UUID, Participant], key: UUID) -> Participant:
    if key not in people:
        raise NotToBeMatched(who=key.hex)
    return people[key]


def _by_name(one: Participant) -> tuple[str, str]:
    return one.name, one.id.hex


def _count(board: Board) -> int:
    return sum(mentor is not None for mentor in board.values())
