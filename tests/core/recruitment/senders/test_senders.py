"""Organisations that send applicants: their names and quotas, whom they sent, and who is one too many."""

import datetime as dt
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.queries import applicant, applicants
from mentordesk.core.recruitment.senders.commands import add_sender, change_sender, remove_sender
from mentordesk.core.recruitment.senders.errors import (
    RecommendedByNobody,
    SenderOfAnother,
    SenderQuotaOutOfRange,
    SenderThere,
)
from mentordesk.core.recruitment.senders.queries import beyond_quotas, senders, sent_by
from mentordesk.core.recruitment.senders.rules import beyond_quota
from mentordesk.core.selection.commands import decide
from mentordesk.core.selection.queries import selection
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, an_adept, application_of

DAY = dt.date(2026, 11, 20)


@pytest.fixture
def nav(store: Store, programme: UUID) -> UUID:
    return add_sender(store, programme=programme, values={"name": " NAV Sandnes ", "quota": 1})


def send(store: Store, programme: UUID, name: str, sender: UUID, **values: object) -> UUID:
    application = application_of(store, programme, an_adept(store, programme, name))
    change_application(store, application=application, values={"sender": sender, **values})
    return application


def test_a_sender_has_a_name_and_what_was_agreed(store: Store, programme: UUID, nav: UUID) -> None:
    change_sender(store, sender=nav, values={"contact": "Siri Dahl", "anchored": True, "quota": 3, "email": ""})
    (row,) = store.read(senders, programme)
    assert (row.name, row.contact, row.quota, row.anchored, row.email) == ("NAV Sandnes", "Siri Dahl", 3, True, None)
    assert (row.sent, row.recommended, row.placed, row.over) == (0, 0, 0, 0)
    store.undo()
    assert store.read(senders, programme)[0].contact is None


@pytest.mark.parametrize(
    ("values", "refused"),
    [
        ({"name": "  "}, TextMissing),
        ({"name": "nav  sandnes"}, SenderThere),
        ({"name": "B", "quota": 0}, SenderQuotaOutOfRange),
    ],
)
def test_what_is_no_sender_is_refused(
    store: Store, programme: UUID, nav: UUID, values: dict[str, object], refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        add_sender(store, programme=programme, values=values)
    assert [row.name for row in store.read(senders, programme)] == ["NAV Sandnes"]


def test_those_who_came_are_counted(store: Store, programme: UUID, nav: UUID) -> None:
    first = send(store, programme, "Amina Hussein", nav, recommended=DAY)
    send(store, programme, "Leyla Said", nav)
    gone = send(store, programme, "Sara Tesfay", nav)
    change_application(store, application=gone, values={"status": "withdrawn"})
    decide(store, application=first, result="offered", reason="")
    (row,) = store.read(senders, programme)
    assert (row.sent, row.recommended, row.placed, row.over) == (2, 1, 1, 1)
    person = next(one.id for one in store.read(applicants, programme) if one.application == first)
    assert [(one.sender, one.recommended) for one in store.read(sent_by, person)] == [("NAV Sandnes", DAY)]


def test_nobody_recommends_without_sending(store: Store, programme: UUID, nav: UUID) -> None:
    application = application_of(store, programme, an_adept(store, programme))
    with pytest.raises(RecommendedByNobody):
        change_application(store, application=application, values={"recommended": DAY})
    change_application(store, application=application, values={"sender": nav, "recommended": DAY})
    change_application(store, application=application, values={"sender": None})
    assert store.read(applicant, application).recommended is None


def test_a_sender_sends_to_its_own_programme(store: Store, programme: UUID, nav: UUID) -> None:
    other = a_programme(store, name="Et annet")
    application = application_of(store, other, an_adept(store, other))
    with pytest.raises(SenderOfAnother):
        change_application(store, application=application, values={"sender": nav})
    assert store.read(senders, other) == ()


def test_a_sender_that_goes_lets_go_of_those_it_sent(store: Store, programme: UUID, nav: UUID) -> None:
    application = send(store, programme, "Amina Hussein", nav, recommended=DAY)
    remove_sender(store, sender=nav)
    left = store.read(applicant, application)
    assert (left.sender, left.recommended, store.read(senders, programme)) == (None, None, ())
    assert store.undo().facts["count"] == 1
    back = store.read(applicant, application)
    assert (back.sender, back.recommended) == (nav, DAY)


def test_the_ranked_list_tells_who_is_too_many(store: Store, programme: UUID, nav: UUID) -> None:
    first, second = (send(store, programme, name, nav) for name in ("Amina Hussein", "Leyla Said"))
    rows = {row.application: row for row in store.read(selection, programme)}
    over = [rows[key].over for key in sorted((first, second), key=lambda key: rows[key].rank or 0)]
    assert over == [None, "NAV Sandnes"]
    change_sender(store, sender=nav, values={"quota": None})
    assert store.read(beyond_quotas, programme, [first, second]) == {}


@given(st.lists(st.sampled_from([None, 1, 2, 3])), st.integers(1, 4))
def test_as_many_stay_as_the_quota_says(sent: list[int | None], quota: int) -> None:
    """Of each sender with a quota the first of the list are within it, and all the others beyond."""
    ranked = [(UUID(int=100 + place), UUID(int=one) if one else None) for place, one in enumerate(sent)]
    beyond = beyond_quota(ranked, {UUID(int=1): quota, UUID(int=2): quota})
    for sender in (UUID(int=1), UUID(int=2)):
        mine = [application for application, one in ranked if one == sender]
        assert [one for one in mine if one in beyond] == mine[quota:]
    assert all(sender in (UUID(int=1), UUID(int=2)) for sender in beyond.values())
