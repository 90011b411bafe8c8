"""A mentor's pause: until a day that is ahead, without adepts and offers meanwhile, and over by itself."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.kernel.clock import today
from mentordesk.core.matching.queries import to_match
from mentordesk.core.recruitment import queries
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.counts.queries import status_counts
from mentordesk.core.recruitment.errors import PauseOver
from mentordesk.core.recruitment.queries import applicant, standings
from mentordesk.core.recruitment.rules import is_pausing, shown_status
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, an_adept, application_of

TODAY = today()
TOMORROW = TODAY + dt.timedelta(days=1)


@pytest.fixture
def mentor(store: Store, programme: UUID) -> UUID:
    """Somebody approved."""
    an_adept(store, programme)
    person = a_mentor(store, programme)
    accept_selection(store, programme=programme)
    return application_of(store, programme, person)


@pytest.mark.parametrize("own", ["approved", "free", "matched"])
def test_only_who_could_take_somebody_pauses(own: str) -> None:
    assert shown_status("mentor", "accepted", own, pausing=True) == "paused"
    assert shown_status("mentor", "accepted", "stopped", pausing=True) == "stopped"
    assert shown_status("mentor", "received", "applied", pausing=True) == "received"
    assert shown_status("adept", "received", None, pausing=True) == "received"


def test_a_pause_ends_on_its_day() -> None:
    assert is_pausing(TOMORROW, TODAY)
    assert not is_pausing(TODAY, TODAY)
    assert not is_pausing(None, TODAY)


@pytest.mark.parametrize("day", [TODAY, TODAY - dt.timedelta(days=9)])
def test_a_pause_that_is_over_is_none(store: Store, mentor: UUID, day: dt.date) -> None:
    with pytest.raises(PauseOver):
        change_application(store, application=mentor, values={"pause_until": day})
    assert store.read(applicant, mentor).pause_until is None


def test_who_pauses_takes_nobody_until_the_day(
    store: Store, programme: UUID, mentor: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(store.read(to_match, programme).mentors) == 1
    change_application(store, application=mentor, values={"pause_until": TOMORROW})
    assert store.read(to_match, programme).mentors == ()
    assert store.read(applicant, mentor).status == "paused"
    assert "paused" in {one.status for one in store.read(standings, programme)}
    assert {one.status for one in store.read(status_counts, programme) if one.role == "mentor"} == {"paused"}
    for module in (queries, __import__("mentordesk.core.matching.queries", fromlist=["today"])):
        monkeypatch.setattr(module, "today", lambda: TOMORROW)
    assert store.read(applicant, mentor).status == "free"
    assert len(store.read(to_match, programme).mentors) == 1
