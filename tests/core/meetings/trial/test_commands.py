"""How long pairs try each other out, and what happens when it does not fit."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.matching.commands import propose
from mentordesk.core.matching.errors import PairHasEnded
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import proposal, to_match
from mentordesk.core.matching.say.commands import answer_fit, set_trial
from mentordesk.core.matching.say.queries import earlier_pairs
from mentordesk.core.meetings.commands import cancel_meeting, plan_series
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.meetings.trial.commands import rematch
from mentordesk.core.meetings.trial.queries import TrialRow, trials
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, an_adept

FIRST = START + dt.timedelta(days=2)


@pytest.fixture
def two(store: Store, programme: UUID) -> tuple[UUID, UUID]:
    found = an_adept(store, programme), a_mentor(store, programme)
    accept_selection(store, programme=programme)
    return found


@pytest.fixture
def pair(store: Store, programme: UUID, two: tuple[UUID, UUID]) -> UUID:
    return a_pair(store, programme, *two, status="started")


def trial(store: Store, programme: UUID) -> TrialRow:
    (found,) = store.read(trials, programme)
    return found


def plan_meetings(store: Store, programme: UUID) -> None:
    """Every second week, four times."""
    last = FIRST + dt.timedelta(weeks=6)
    plan_series(store, programme=programme, rhythm=Rhythm(2, FIRST, dt.time(17), 60, last))


def test_a_trial_follows_the_meetings_until_a_day_is_set(store: Store, programme: UUID, pair: UUID) -> None:
    assert (trial(store, programme).until, trial(store, programme).set) == (START + dt.timedelta(weeks=6), False)
    plan_meetings(store, programme)
    assert trial(store, programme).until == FIRST + dt.timedelta(weeks=2)
    cancel_meeting(store, meeting=store.read(meetings, programme)[0].id)
    assert trial(store, programme).until == FIRST + dt.timedelta(weeks=4)
    set_trial(store, pair=pair, until=FIRST)
    assert (trial(store, programme).until, trial(store, programme).set) == (FIRST, True)
    set_trial(store, pair=pair, until=None)
    assert trial(store, programme).until == FIRST + dt.timedelta(weeks=4)


def test_the_answers_stand_with_the_pair(store: Store, programme: UUID, two: tuple[UUID, UUID], pair: UUID) -> None:
    answer_fit(store, pair=pair, person=two[1], fit="unsure", day=FIRST, note="Vi trenger mer tid")
    found = trial(store, programme)
    assert (found.adept_fit, found.mentor_fit) == (None, ("unsure", FIRST, "Vi trenger mer tid"))
    assert found.answers == ("unsure",)


def test_a_new_match_remembers_the_old_one(store: Store, programme: UUID, two: tuple[UUID, UUID], pair: UUID) -> None:
    amina, kari = two
    per = a_mentor(store, programme, "Per Olsen")
    accept_selection(store, programme=programme)
    plan_meetings(store, programme)
    now = dt.datetime.combine(FIRST + dt.timedelta(days=1), dt.time(9))
    assert rematch(store, pair=pair, now=now, reason="Ulike forventninger") == amina
    assert [row.status for row in store.read(meetings, programme)] == ["planned", *["cancelled"] * 3]
    assert store.read(trials, programme) == []
    (before,) = store.read(earlier_pairs, amina)
    assert (before.partner, before.status, before.reason) == (kari, "ended_early", "Ulike forventninger")
    assert amina in {one.id for one in store.read(to_match, programme).adepts}
    propose(store, programme=programme)
    assert store.read(proposal, programme)[amina] == per
    with pytest.raises(PairHasEnded):
        rematch(store, pair=pair, now=now)


def test_a_new_match_is_one_step(store: Store, programme: UUID, pair: UUID) -> None:
    plan_meetings(store, programme)
    before = store.read(pairs, programme), store.read(meetings, programme)
    rematch(store, pair=pair, now=dt.datetime.combine(FIRST, dt.time(9)))
    store.undo()
    assert (store.read(pairs, programme), [one.status for one in store.read(meetings, programme)]) == (
        before[0],
        [one.status for one in before[1]],
    )
