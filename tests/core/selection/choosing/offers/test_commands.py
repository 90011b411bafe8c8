"""Offers with a deadline: answered, run out, passed on; and refusals in one go."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.kernel.clock import today
from mentordesk.core.selection.choosing.offers import commands
from mentordesk.core.selection.choosing.offers.commands import (
    answer_offer,
    extend_offer,
    let_expire,
    pass_on,
    refuse_rest,
)
from mentordesk.core.selection.choosing.offers.errors import (
    DeadlinePast,
    NoPlaceFree,
    OfferAnswerUnknown,
    OfferNotOpen,
    OfferStillStands,
)
from mentordesk.core.selection.choosing.offers.queries import run_out, unanswered
from mentordesk.core.selection.commands import accept_selection, decide
from mentordesk.core.selection.errors import ReasonMissing
from mentordesk.core.store.unit import Store
from tests.core.selection.choosing.conftest import YOUNG, declare
from tests.core.selection.conftest import by_name


def of(store: Store, programme: UUID, name: str) -> UUID:
    return by_name(store, programme)[name].application


@pytest.fixture
def offered(store: Store, scored: UUID) -> UUID:
    """Amina and Leyla have an offer, Sara and Zahra wait."""
    accept_selection(store, programme=scored)
    return scored


def test_an_offer_stands_for_a_week_or_until_the_day_that_was_set(store: Store, scored: UUID) -> None:
    accept_selection(store, programme=scored)
    week = today() + dt.timedelta(days=7)
    assert [(one.name, one.answer_by) for one in store.read(unanswered, scored)] == [
        ("Amina Hussein", week),
        ("Leyla Said", week),
    ]
    extend_offer(store, application=of(store, scored, "Amina"), answer_by=week + dt.timedelta(days=3))
    assert [one.name for one in store.read(unanswered, scored)] == ["Leyla Said", "Amina Hussein"]
    store.undo()
    store.undo()
    accept_selection(store, programme=scored, answer_by=dt.date(2027, 1, 4))
    assert {one.answer_by for one in store.read(unanswered, scored)} == {dt.date(2027, 1, 4)}


def test_a_yes_is_kept_and_a_no_moves_the_waiting_list_up(store: Store, offered: UUID) -> None:
    answer_offer(store, application=of(store, offered, "Amina"), answer="accepted")
    answer_offer(store, application=of(store, offered, "Leyla"), answer="declined", reason="Fikk jobb")
    rows = by_name(store, offered)
    assert (rows["Amina"].result, rows["Leyla"].result, rows["Leyla"].reason) == ("accepted", "declined", "Fikk jobb")
    assert rows["Sara"].is_new_place
    assert rows["Amina"].offer is not None
    assert rows["Amina"].offer.answered == today()
    pass_on(store, programme=offered, application=rows["Sara"].application)
    assert by_name(store, offered)["Sara"].result == "offered"
    assert not by_name(store, offered)["Sara"].by_hand


def test_the_quotas_say_whose_turn_it_is(store: Store, scored: UUID) -> None:
    accept_selection(store, programme=scored)
    declare(store, scored, YOUNG)
    answer_offer(store, application=of(store, scored, "Leyla"), answer="declined")
    with pytest.raises(NoPlaceFree):
        pass_on(store, programme=scored, application=of(store, scored, "Sara"))
    pass_on(store, programme=scored, application=of(store, scored, "Zahra"))
    assert by_name(store, scored)["Zahra"].result == "offered"


def test_nobody_is_offered_a_place_that_is_not_free(store: Store, offered: UUID) -> None:
    with pytest.raises(NoPlaceFree):
        pass_on(store, programme=offered, application=of(store, offered, "Sara"))


def test_an_offer_runs_out_on_the_day_after_and_only_by_hand(
    store: Store, offered: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    leyla = of(store, offered, "Leyla")
    last = today() + dt.timedelta(days=7)
    with pytest.raises(OfferStillStands):
        let_expire(store, applications=[leyla])
    assert store.read(run_out, offered, last) == []
    day_after = last + dt.timedelta(days=1)
    monkeypatch.setattr(commands, "today", lambda: day_after)
    assert [one.name for one in store.read(run_out, offered, day_after)] == ["Amina Hussein", "Leyla Said"]
    assert by_name(store, offered)["Leyla"].result == "offered"
    let_expire(store, applications=[leyla])
    assert by_name(store, offered)["Leyla"].result == "expired"
    assert by_name(store, offered)["Sara"].is_new_place
    store.undo()
    assert by_name(store, offered)["Leyla"].result == "offered"


def test_only_an_open_offer_can_be_answered(store: Store, offered: UUID) -> None:
    with pytest.raises(OfferNotOpen):
        answer_offer(store, application=of(store, offered, "Sara"), answer="accepted")
    with pytest.raises(OfferAnswerUnknown):
        answer_offer(store, application=of(store, offered, "Amina"), answer="perhaps")
    with pytest.raises(DeadlinePast):
        extend_offer(store, application=of(store, offered, "Amina"), answer_by=today() - dt.timedelta(days=1))


def test_the_rest_is_refused_in_one_step_and_with_a_reason(store: Store, offered: UUID) -> None:
    everybody = [row.application for row in by_name(store, offered).values()]
    with pytest.raises(ReasonMissing):
        refuse_rest(store, applications=everybody, reason=" ")
    assert refuse_rest(store, applications=everybody, reason="Flere søkere enn plasser") == 2
    rows = by_name(store, offered)
    assert [rows[name].result for name in rows] == ["offered", "offered", "refused", "refused"]
    assert rows["Sara"].reason == "Flere søkere enn plasser"
    store.undo()
    assert by_name(store, offered)["Sara"].result == "waiting"


def test_a_place_given_by_hand_has_a_deadline_too(store: Store, offered: UUID) -> None:
    decide(store, application=of(store, offered, "Zahra"), result="offered")
    offer = by_name(store, offered)["Zahra"].offer
    assert offer is not None
    assert offer.answer_by == today() + dt.timedelta(days=7)
