"""«I dag» about trials: a no is told at once, and a trial that is over without both answers is asked for."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.attention.queries import today
from mentordesk.core.attention.rules import URGENT, WAITING, Attention
from mentordesk.core.matching.pairs.queries import PairRow, pairs
from mentordesk.core.matching.say.commands import answer_fit, set_trial
from mentordesk.core.meetings.trial.commands import rematch
from mentordesk.core.store.unit import Store
from tests.builders import START, a_pair, a_person

OVER = START + dt.timedelta(weeks=6)
WHO = "Amina Hussein – Kari Nordmann"


@pytest.fixture
def pair(store: Store, programme: UUID) -> PairRow:
    a_pair(store, programme, a_person(store, "Amina Hussein"), a_person(store, "Kari Nordmann"), status="started")
    return store.read(pairs, programme)[0]


def items(store: Store, programme: UUID, day: dt.date) -> dict[str, Attention]:
    found = store.read(today, programme, dt.datetime.combine(day, dt.time(12))).items
    return {one.cause: one for one in found if one.cause in ("no_fit", "trial_over")}


def test_a_no_is_told_with_its_pair_until_it_is_a_no_no_longer(store: Store, programme: UUID, pair: PairRow) -> None:
    answer_fit(store, pair=pair.id, person=pair.mentor, fit="unsure", day=START)
    assert items(store, programme, START) == {}
    answer_fit(store, pair=pair.id, person=pair.adept, fit="no", day=START)
    found = items(store, programme, START + dt.timedelta(days=3))["no_fit"]
    assert (found.level, found.page, found.days, found.who, found.record) == (URGENT, "matching", 3, WHO, str(pair.id))
    answer_fit(store, pair=pair.id, person=pair.adept, fit="yes", day=START)
    assert items(store, programme, START) == {}


def test_a_new_match_leaves_nothing_to_tell(store: Store, programme: UUID, pair: PairRow) -> None:
    answer_fit(store, pair=pair.id, person=pair.adept, fit="no", day=START)
    rematch(store, pair=pair.id, now=dt.datetime.combine(START, dt.time(12)))
    assert items(store, programme, OVER + dt.timedelta(days=1)) == {}


def test_a_trial_that_is_over_is_asked_for_until_both_have_answered(
    store: Store, programme: UUID, pair: PairRow
) -> None:
    assert items(store, programme, OVER) == {}
    found = items(store, programme, OVER + dt.timedelta(days=2))["trial_over"]
    assert (found.level, found.page, found.days, found.who, found.record) == (
        WAITING,
        "matching",
        2,
        WHO,
        str(pair.id),
    )
    set_trial(store, pair=pair.id, until=OVER + dt.timedelta(days=2))
    assert items(store, programme, OVER + dt.timedelta(days=2)) == {}
    for person, fit in ((pair.adept, "yes"), (pair.mentor, "unsure")):
        assert "trial_over" in items(store, programme, OVER + dt.timedelta(days=9))
        answer_fit(store, pair=pair.id, person=person, fit=fit, day=OVER)
    assert items(store, programme, OVER + dt.timedelta(days=9)) == {}


def test_several_trials_are_one_thing_and_one_that_has_not_begun_is_none(
    store: Store, programme: UUID, pair: PairRow
) -> None:
    assert pair.status == "started"
    a_pair(store, programme, a_person(store, "Leyla Said"), a_person(store, "Per Olsen"), status="trial")
    a_pair(store, programme, a_person(store, "Sara Tesfay"), a_person(store, "Siri Dahl"))
    a_pair(store, programme, a_person(store, "Noor Ali"), a_person(store, "Ola Lie"), status="active")
    found = items(store, programme, OVER + dt.timedelta(days=1))["trial_over"]
    assert (found.count, found.who) == (2, None)
