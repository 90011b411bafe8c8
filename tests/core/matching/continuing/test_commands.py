"""The board goes on in one step."""

from uuid import UUID

from mentordesk.core.matching.commands import never, propose
from mentordesk.core.matching.continuing.commands import continue_proposal
from mentordesk.core.matching.queries import proposal
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.core.matching.conftest import People


def test_only_the_affected_move_in_one_step(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    never(store, programme=programme, adept=people["Sara"], mentor=people["Per"])
    before = store.read(proposal, programme)
    found = continue_proposal(store, programme=programme)
    assert store.read(proposal, programme) == before | {people["Sara"]: None}
    assert (found.changed, store.read(history)[0].command) == ((), "matching.never")
    found = continue_proposal(store, programme=programme, few_may_move=True)
    after = store.read(proposal, programme)
    assert after[people["Sara"]] == people["Kari"]
    assert sum(mentor == people["Per"] for mentor in after.values()) == 1
    assert {one.adept.id for one in found.changed} == {adept for adept in after if after[adept] != before[adept]}
    step = store.read(history)[0]
    assert (step.command, step.facts) == ("matching.continue_proposal", {"count": len(found.changed)})
    store.undo()
    assert store.read(proposal, programme) == before


def test_everybody_may_move_when_asked(store: Store, programme: UUID, people: People) -> None:
    plan = propose(store, programme=programme)
    best = store.read(proposal, programme)
    never(store, programme=programme, adept=people["Amina"], mentor=people["Kari"])
    store.undo()
    assert continue_proposal(store, programme=programme, all_may_move=True).plan.total == plan.total
    assert store.read(proposal, programme) == best
