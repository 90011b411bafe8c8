"""What is done from the view of two people."""

from typing import TYPE_CHECKING
from uuid import UUID

from mentordesk.core.matching.commands import lock, propose
from mentordesk.core.store.unit import Store

if TYPE_CHECKING:
    from mentordesk.core.matching.planning import MatchPlan


def lock_and_propose(store: Store, *, programme: UUID, adept: UUID, mentor: UUID) -> "MatchPlan":
    """Lock two people together and make a new proposal around all locks, in one step.

    Raises NotToBeMatched, PairImpossible and what `planned` raises; then nothing is changed.
    """
    with store.recording("matching.lock_and_propose") as session:
        lock(store, programme=programme, adept=adept, mentor=mentor)
        found = propose(store, programme=programme)
        session.facts |= {"count": len(found.pairs), "adept": adept.hex, "mentor": mentor.hex}
    return found
