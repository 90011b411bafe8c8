"""A plan goes on: somebody left or said no, and only those whom it concerns get another mentor."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from mentordesk.core.kernel.folding import fold
from mentordesk.core.matching.model import Participant, ToMatch
from mentordesk.core.matching.planning import Asked, MatchPlan, Pair, make_plan
from mentordesk.core.matching.scoring import IMPOSSIBLE, score_all
from mentordesk.core.matching.swapping import Board


class MayMove(StrEnum):
    """Who may get another mentor: those whom the change concerns, as few others as it takes to make the most pairs, or
    everybody who is not locked.
    """

    AFFECTED = "affected"
    FEW = "few"
    ALL = "all"


@dataclass(frozen=True)
class Changed:
    """An adept whose mentor is another than on the board; None is nobody. `before` may be somebody who has left."""

    adept: Participant
    before: UUID | None
    after: Participant | None


@dataclass(frozen=True)
class Continued:
    """The plan that the board goes on with, and all that it changes there."""

    plan: MatchPlan
    changed: tuple[Changed, ...]


def continued(people: ToMatch, board: Board, may_move: MayMove = MayMove.AFFECTED) -> Continued:
    """The best plan for these people that leaves on the board whom the change does not concern.

    Affected are adepts without a mentor, or whose mentor left, is impossible now, or has more than the places and the
    side rules allow; of the last as few as can be lose theirs. A stable plan moves nobody for another's sake, so there
    «few» are the affected alone. Raises what `make_plan` raises.
    """
    asked = Asked.by(people.settings, people.locked)
    if may_move is not MayMove.ALL:
        asked = _keeping(people, asked, _standing(people, board), may_move)
    plan = make_plan(people.adepts, people.mentors, people.rules, asked)
    return Continued(plan, tuple(_changes(plan, board)))


def _keeping(people: ToMatch, asked: Asked, standing: list[Pair], may_move: MayMove) -> Asked:
    together = (*people.locked, *standing)
    held = {one.id: [adept for adept, mentor in together if mentor.id == one.id] for one in people.mentors}
    firm = {one.id for one in people.mentors if _keeps_rules(one, held[one.id], asked)}
    if may_move is MayMove.FEW and asked.mode != "stable":
        firm = set()
    return replace(
        asked,
        locked=(*people.locked, *(pair for pair in standing if pair[1].id in firm)),
        kept=tuple(pair for pair in standing if pair[1].id not in firm),
    )


def _standing(people: ToMatch, board: Board) -> list[Pair]:
    """The pairs of the board that can still be, without those of locked adepts."""
    mentors, locked = {one.id: one for one in people.mentors}, {adept.id for adept, _ in people.locked}
    pairs = [
        (adept, mentors[whom])
        for adept in people.adepts
        if (whom := board.get(adept.id)) in mentors and whom is not None and adept.id not in locked
    ]
    adepts = [adept for adept, _ in pairs]
    columns = {one.id: column for column, one in enumerate(people.mentors)}
    points = score_all(adepts, people.mentors, people.rules).points
    return [pair for row, pair in enumerate(pairs) if points[row, columns[pair[1].id]] != IMPOSSIBLE]


def _keeps_rules(mentor: Participant, adepts: Collection[Participant], asked: Asked) -> bool:
    """Whether the mentor can have exactly these, beside those the mentor has already."""
    own = [group for adept in adepts if (group := asked.group_of(adept))]
    together = Counter((*own, *(fold(group or "") for group in mentor.taken)))
    crowded = asked.group_limit is not None and any(together[group] > asked.group_limit for group in own)
    small = not mentor.taken and 0 < len(adepts) < (asked.least_size or 0)
    return len(adepts) <= mentor.places and not crowded and not small


def _changes(plan: MatchPlan, board: Board) -> Iterator[Changed]:
    now = {one.adept.id: one.mentor for one in plan.pairs}
    for adept in plan.adepts:
        before, after = board.get(adept.id), now.get(adept.id)
        if before != (after.id if after else None):
            yield Changed(adept, before, after)
