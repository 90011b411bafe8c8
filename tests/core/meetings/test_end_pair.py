"""A pair that ends before its time: nobody meets in vain, and nobody is put together with the same again."""

import datetime as dt
from collections import Counter
from uuid import UUID

import pytest

from mentordesk.core.matching.errors import PairHasEnded
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import bans
from mentordesk.core.meetings.commands import end_pair, mark_held, plan_series
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.store.unit import Store
from tests.core.meetings.conftest import MONDAYS

NOON = dt.datetime(2027, 3, 1, 12)


@pytest.fixture
def planned(store: Store, programme: UUID, pairs: dict[str, UUID]) -> UUID:
    plan_series(store, programme=programme, rhythm=MONDAYS)
    first = store.read(meetings, programme)[0]
    mark_held(store, meeting=first.id)
    return first.pair


def test_meetings_to_come_are_called_off_and_the_rest_stands(store: Store, programme: UUID, planned: UUID) -> None:
    before = {row.id: row for row in store.read(meetings, programme)}
    end_pair(store, pair=planned, now=NOON, reason="De flyttet")
    after = store.read(meetings, programme)
    assert {row.status for row in after if row.pair == planned and row.start >= NOON} == {"cancelled"}
    untouched = [row for row in after if row.pair != planned or row.start < NOON]
    assert [row.status for row in untouched] == [before[row.id].status for row in untouched]
    (ended,) = [row for row in store.read(pairs, programme) if row.id == planned]
    assert (ended.status, ended.end) == ("ended_early", NOON.date())


def test_the_reason_is_kept_and_one_undo_brings_all_back(store: Store, programme: UUID, planned: UUID) -> None:
    before = Counter(row.status for row in store.read(meetings, programme))
    end_pair(store, pair=planned, now=NOON, reason="De flyttet")
    assert [ban.reason for ban in store.read(bans, programme)] == ["De flyttet"]
    assert store.undo().command == "meetings.end_pair"
    assert Counter(row.status for row in store.read(meetings, programme)) == before
    assert store.read(bans, programme) == []


def test_a_pair_ends_once(store: Store, planned: UUID) -> None:
    end_pair(store, pair=planned, now=NOON)
    with pytest.raises(PairHasEnded):
        end_pair(store, pair=planned, now=NOON)
