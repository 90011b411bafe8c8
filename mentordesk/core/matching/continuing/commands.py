"""The board goes on after somebody left or said no."""

from uuid import UUID

from mentordesk.core.matching.commands import write_board
from mentordesk.core.matching.continuing.plans import Continued, MayMove, continued
from mentordesk.core.matching.queries import proposal, to_match
from mentordesk.core.store.unit import Store


def continue_proposal(
    store: Store, *, programme: UUID, all_may_move: bool = False, few_may_move: bool = False
) -> Continued:
    """Give those on the board who lost their mentor, or have none, the best that is left; the others stay.

    With `few_may_move` as few others move as it takes to make the most pairs, with `all_may_move` whoever is better
    placed. Raises what `planned` raises.
    """
    may_move = MayMove.ALL if all_may_move else MayMove.FEW if few_may_move else MayMove.AFFECTED
    with store.recording("matching.continue_proposal") as session:
        found = continued(to_match(session, programme), proposal(session, programme), may_move)
        mentors = {one.adept.id: one.mentor.id for one in found.plan.pairs}
        write_board(session, programme, {one.id: mentors.get(one.id) for one in found.plan.adepts})
        session.facts["count"] = len(found.changed)
    return found
