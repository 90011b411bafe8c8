"""What a new proposal would give, without making it. Loads scipy."""

from dataclasses import dataclass

from mentordesk.core.matching.model import ToMatch
from mentordesk.core.matching.planning import plan_of
from mentordesk.core.matching.swapping import Board, standing


@dataclass(frozen=True)
class Foreseen:
    """Sum and lowest score of the board and of a new proposal, in hundredths by the same weights.

    A pair that a must has come between gives the board nothing. `changed` adepts would have another mentor, or none.
    """

    before: int
    after: int
    lowest_before: int
    lowest_after: int
    changed: int


def foreseen(people: ToMatch, proposal: Board) -> Foreseen:
    """What a proposal for these people would change. Raises what `plan_of` raises."""
    plan, whom = plan_of(people), standing(people, proposal)
    rows = {one.id: row for row, one in enumerate(people.adepts)}
    columns = {one.id: column for column, one in enumerate(people.mentors)}
    pairs = [(rows[adept], columns[mentor]) for adept, mentor in whom.items() if mentor is not None]
    points = [max(int(plan.scores.points[pair]), 0) for pair in pairs]
    then = {pair.adept.id: pair.mentor.id for pair in plan.pairs}
    return Foreseen(
        before=sum(points),
        after=plan.total,
        lowest_before=min(points, default=0),
        lowest_after=plan.floor,
        changed=sum(then.get(adept) != mentor for adept, mentor in whom.items()),
    )
