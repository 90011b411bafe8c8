from uuid import UUID

import pytest

from mentordesk.core.matching.commands import propose
from mentordesk.core.matching.errors import PairImpossible
from mentordesk.core.matching.insight.commands import lock_and_propose
from mentordesk.core.matching.insight.queries import insight
from mentordesk.core.matching.queries import board, proposal
from mentordesk.core.store.unit import Store
from tests.core.matching.conftest import People


def test_locking_and_suggesting_again_is_one_step_and_gives_what_was_said(
    store: Store, programme: UUID, people: People
) -> None:
    propose(store, programme=programme)
    before = store.read(proposal, programme)
    sums = sum(row.score or 0 for row in store.read(board, programme))
    told = store.read(insight, programme).of(people["Leyla"], people["Per"]).cheapest
    assert told is not None
    lock_and_propose(store, programme=programme, adept=people["Leyla"], mentor=people["Per"])
    rows = store.read(board, programme)
    assert sum(row.score or 0 for row in rows) - sums == told.gain
    assert next(row.rule for row in rows if row.adept == people["Leyla"]) == "locked"
    store.undo()
    assert store.read(proposal, programme) == before
    assert all(row.rule is None for row in store.read(board, programme))


def test_an_impossible_pair_changes_nothing(store: Store, programme: UUID, people: People) -> None:
    with pytest.raises(PairImpossible):
        lock_and_propose(store, programme=programme, adept=people["Leyla"], mentor=people["Siri"])
    assert store.read(proposal, programme) == {}
