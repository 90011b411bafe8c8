"""What is foreseen is what the proposal then gives."""

from uuid import UUID

from mentordesk.core.matching.commands import propose, swap
from mentordesk.core.matching.criteria.weights import with_weights
from mentordesk.core.matching.queries import board
from mentordesk.core.matching.settings.commands import set_weights
from mentordesk.core.matching.weighing.foreseeing import Foreseen, foreseen
from mentordesk.core.matching.weighing.queries import on_the_board
from mentordesk.core.store.unit import Store
from tests.core.matching.conftest import People


def total(store: Store, programme: UUID) -> int:
    return sum(max(row.score or 0, 0) for row in store.read(board, programme))


def lowest(store: Store, programme: UUID) -> int:
    return min(row.score for row in store.read(board, programme) if row.score is not None)


def test_a_best_board_stays(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    now, low = total(store, programme), lowest(store, programme)
    assert foreseen(*store.read(on_the_board, programme)) == Foreseen(now, now, low, low, 0)


def test_after_a_swap_the_way_back_is_foreseen(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    best, high = total(store, programme), lowest(store, programme)
    swap(store, programme=programme, adept=people["Amina"], mentor=people["Per"])
    before, low = total(store, programme), lowest(store, programme)
    assert foreseen(*store.read(on_the_board, programme)) == Foreseen(before, best, low, high, 2)


def test_other_weights_are_foreseen_as_they_come_true(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    swap(store, programme=programme, adept=people["Amina"], mentor=people["Per"])
    weights = {"field": 0, "topics": 100, "times": 3}
    asked, proposal = store.read(on_the_board, programme)
    told = foreseen(with_weights(asked, weights), proposal)
    set_weights(store, programme=programme, weights=weights)
    before = {row.adept: row.mentor for row in store.read(board, programme)}
    assert told.before == total(store, programme)
    propose(store, programme=programme)
    assert told.after == total(store, programme)
    after = {row.adept: row.mentor for row in store.read(board, programme)}
    assert told.changed == sum(before[adept] != mentor for adept, mentor in after.items())


def test_before_the_first_proposal_everybody_would_change(store: Store, programme: UUID, people: People) -> None:
    told = foreseen(*store.read(on_the_board, programme))
    assert (told.before, told.lowest_before, told.changed) == (0, 0, 3)
    assert told.after > told.lowest_after > 0
