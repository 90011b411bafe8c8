"""From a proposal over offers to pairs: what is sent, answered, taken back, and what happens meanwhile."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.matching.commands import dissolve, lock, never, propose, release, swap
from mentordesk.core.matching.continuing.commands import continue_proposal
from mentordesk.core.matching.errors import MentorFull, PairImpossible
from mentordesk.core.matching.exceptions.commands import allow
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import board, proposal, to_match
from mentordesk.core.matching.say.errors import AnswerUnknown, NobodyAnsweredYes, NoOffer, NothingToOffer
from mentordesk.core.matching.say.offers.commands import accept_answered, answer_offer, send_offers, withdraw_offer
from mentordesk.core.matching.say.offers.queries import OfferRow, declined_pairs, offers
from mentordesk.core.matching.say.queries import standing_offers
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import START, application_of
from tests.core.matching.conftest import People

DAY = START - dt.timedelta(days=20)


@pytest.fixture
def sent(store: Store, programme: UUID, people: People) -> People:
    """Amina and Leyla with Kari, Sara with Per: all have been told."""
    propose(store, programme=programme)
    assert send_offers(store, programme=programme, day=DAY) == 3
    return people


def offered(store: Store, programme: UUID) -> dict[str, str]:
    return {one.adept_name.split()[0]: one.mentor_name.split()[0] for one in store.read(offers, programme)}


def offer_of(store: Store, programme: UUID, adept: UUID) -> OfferRow:
    return next(one for one in store.read(offers, programme) if one.adept == adept)


def answer(store: Store, programme: UUID, adept: UUID, both: str) -> None:
    for side in ("adept", "mentor"):
        answer_offer(store, programme=programme, adept=adept, side=side, answer=both)


def last_label(store: Store) -> str:
    found = store.read(history)[0]
    return words.label(found.command, found.facts, "nb")


def test_what_was_sent_is_told_with_its_day_and_answers(store: Store, programme: UUID, sent: People) -> None:
    assert offered(store, programme) == {"Amina": "Kari", "Leyla": "Kari", "Sara": "Per"}
    answer_offer(
        store, programme=programme, adept=sent["Sara"], side="mentor", answer="yes", reason=" Gjerne på tirsdager "
    )
    one = offer_of(store, programme, sent["Sara"])
    assert (one.sent, one.adept_answer, one.mentor_answer, one.mentor_reason) == (
        DAY,
        None,
        "yes",
        "Gjerne på tirsdager",
    )
    assert not one.agreed
    answer_offer(store, programme=programme, adept=sent["Sara"], side="adept", answer="yes")
    assert offer_of(store, programme, sent["Sara"]).agreed


def test_offers_are_sent_once_and_some_may_wait(store: Store, programme: UUID, people: People) -> None:
    with pytest.raises(NothingToOffer):
        send_offers(store, programme=programme, day=DAY)
    propose(store, programme=programme)
    assert send_offers(store, programme=programme, day=DAY, adepts=[people["Amina"]]) == 1
    later = DAY + dt.timedelta(days=1)
    assert send_offers(store, programme=programme, day=later) == 2
    assert offer_of(store, programme, people["Amina"]).sent == DAY
    with pytest.raises(NothingToOffer):
        send_offers(store, programme=programme, day=later)


def test_what_has_become_impossible_is_not_offered(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    change_person(store, people["Sara"], {"languages": ("Tigrinja",)})
    with pytest.raises(PairImpossible):
        send_offers(store, programme=programme, day=DAY)
    assert send_offers(store, programme=programme, day=DAY, adepts=[people["Amina"]]) == 1


def test_more_than_a_mentor_can_take_is_not_offered(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    kari = application_of(store, programme, people["Kari"])
    change_application(store, application=kari, values={"capacity": 1})
    with pytest.raises(MentorFull) as told:
        send_offers(store, programme=programme, day=DAY)
    assert told.value.facts == {"mentor": "Kari Nordmann"}


def test_two_yes_become_a_pair_and_the_rest_of_the_board_stays(store: Store, programme: UUID, sent: People) -> None:
    with pytest.raises(NobodyAnsweredYes):
        accept_answered(store, programme=programme)
    answer(store, programme, sent["Amina"], "yes")
    answer_offer(store, programme=programme, adept=sent["Leyla"], side="adept", answer="yes")
    (made,) = accept_answered(store, programme=programme)
    assert [(row.id, row.adept_name, row.mentor_name) for row in store.read(pairs, programme)] == [
        (made, "Amina Hussein", "Kari Nordmann")
    ]
    assert offered(store, programme) == {"Leyla": "Kari", "Sara": "Per"}
    assert offer_of(store, programme, sent["Leyla"]).adept_answer == "yes"
    store.undo()
    assert store.read(pairs, programme) == []
    assert offer_of(store, programme, sent["Amina"]).agreed


def test_an_offer_that_stands_stays_in_a_new_proposal(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    swap(store, programme=programme, adept=people["Amina"], mentor=people["Per"])
    before = store.read(proposal, programme)
    send_offers(store, programme=programme, day=DAY, adepts=[people["Amina"]])
    assert store.read(to_match, programme).locked_ids == {(people["Amina"], people["Per"])}
    assert all(row.rule is None for row in store.read(board, programme))
    propose(store, programme=programme)
    after = store.read(proposal, programme)
    assert after[people["Amina"]] == before[people["Amina"]] == people["Per"]
    assert offered(store, programme) == {"Amina": "Per"}


def test_after_a_no_the_two_part_and_only_they_move(store: Store, programme: UUID, sent: People) -> None:
    answer_offer(
        store, programme=programme, adept=sent["Sara"], side="adept", answer="no", reason="Vi er i samme idrettslag"
    )
    one = offer_of(store, programme, sent["Sara"])
    assert (one.declined, one.adept_reason) == (True, "Vi er i samme idrettslag")
    (said,) = store.read(declined_pairs, programme)
    assert (said.adept_name, said.mentor_name, said.reason) == ("Sara Tesfay", "Per Olsen", "Vi er i samme idrettslag")
    assert (sent["Sara"], sent["Per"]) not in store.read(standing_offers, programme)
    row = next(row for row in store.read(board, programme) if row.adept == sent["Sara"])
    assert row.reason == "declined_pair"
    continue_proposal(store, programme=programme)
    found = store.read(proposal, programme)
    assert found == {sent["Amina"]: sent["Kari"], sent["Leyla"]: sent["Kari"], sent["Sara"]: None}
    assert offered(store, programme) == {"Amina": "Kari", "Leyla": "Kari"}
    with pytest.raises(PairImpossible):
        swap(store, programme=programme, adept=sent["Sara"], mentor=sent["Per"])
    release(store, programme=programme, adept=sent["Sara"], mentor=sent["Per"])
    swap(store, programme=programme, adept=sent["Sara"], mentor=sent["Per"])
    assert "Sara" not in offered(store, programme)


def test_a_no_can_become_a_yes(store: Store, programme: UUID, sent: People) -> None:
    for side in ("adept", "mentor"):
        answer_offer(store, programme=programme, adept=sent["Sara"], side=side, answer="no")
    answer_offer(store, programme=programme, adept=sent["Sara"], side="adept", answer="yes")
    assert len(store.read(declined_pairs, programme)) == 1
    answer_offer(store, programme=programme, adept=sent["Sara"], side="mentor", answer="yes")
    assert store.read(declined_pairs, programme) == []
    assert len(accept_answered(store, programme=programme)) == 1


def test_who_has_no_offer_has_no_answer(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    with pytest.raises(NoOffer):
        answer_offer(store, programme=programme, adept=people["Sara"], side="adept", answer="yes")
    with pytest.raises(NoOffer):
        withdraw_offer(store, programme=programme, adept=people["Sara"])
    for side, said in (("adept", "kanskje"), ("koordinator", "yes")):
        with pytest.raises(AnswerUnknown):
            answer_offer(store, programme=programme, adept=people["Sara"], side=side, answer=said)


def test_a_withdrawn_offer_leaves_the_line_and_nothing_of_the_answers(
    store: Store, programme: UUID, sent: People
) -> None:
    answer(store, programme, sent["Amina"], "yes")
    withdraw_offer(store, programme=programme, adept=sent["Amina"])
    assert "Amina" not in offered(store, programme)
    assert store.read(proposal, programme)[sent["Amina"]] == sent["Kari"]
    send_offers(store, programme=programme, day=DAY)
    one = offer_of(store, programme, sent["Amina"])
    assert (one.adept_answer, one.mentor_answer) == (None, None)


def test_another_mentor_on_the_board_ends_the_offer_and_that_is_said(
    store: Store, programme: UUID, sent: People
) -> None:
    change_application(store, application=application_of(store, programme, sent["Per"]), values={"capacity": 2})
    swap(store, programme=programme, adept=sent["Amina"], mentor=sent["Per"])
    assert offered(store, programme) == {"Leyla": "Kari", "Sara": "Per"}
    assert last_label(store).endswith("Et tilbud gjelder ikke lenger. Si fra til de to")
    dissolve(store, programme=programme, adept=sent["Leyla"])
    never(store, programme=programme, adept=sent["Sara"], mentor=sent["Per"])
    assert last_label(store).endswith("Et tilbud gjelder ikke lenger. Si fra til de to")
    assert offered(store, programme) == {}
    store.undo()
    store.undo()
    store.undo()
    assert offered(store, programme) == {"Amina": "Kari", "Leyla": "Kari", "Sara": "Per"}


def test_a_lock_with_another_ends_the_offer(store: Store, programme: UUID, sent: People) -> None:
    withdraw_offer(store, programme=programme, adept=sent["Sara"])
    lock(store, programme=programme, adept=sent["Amina"], mentor=sent["Per"])
    assert "Amina" not in offered(store, programme)
    propose(store, programme=programme)
    assert store.read(proposal, programme)[sent["Amina"]] == sent["Per"]


def test_the_offer_of_somebody_who_left_is_none(store: Store, programme: UUID, sent: People) -> None:
    delete_person(store, person=sent["Per"])
    leyla = application_of(store, programme, sent["Leyla"])
    change_application(store, application=leyla, values={"status": "withdrawn"})
    assert offered(store, programme) == {"Amina": "Kari"}
    with pytest.raises(NoOffer):
        answer_offer(store, programme=programme, adept=sent["Sara"], side="adept", answer="yes")
    propose(store, programme=programme)
    assert offered(store, programme) == {"Amina": "Kari"}


def test_an_offer_does_not_come_back_with_an_old_line(store: Store, programme: UUID, sent: People) -> None:
    leyla = application_of(store, programme, sent["Leyla"])
    change_application(store, application=leyla, values={"status": "withdrawn"})
    propose(store, programme=programme)
    change_application(store, application=leyla, values={"status": "accepted"})
    propose(store, programme=programme)
    assert store.read(proposal, programme)[sent["Leyla"]] == sent["Kari"]
    assert "Leyla" not in offered(store, programme)


def test_a_no_that_is_a_yes_after_all_leaves_the_written_exception(
    store: Store, programme: UUID, people: People
) -> None:
    two = people["Sara"], people["Siri"]
    allow(store, programme=programme, adept=two[0], mentor=two[1], reason="De snakker arabisk sammen")
    swap(store, programme=programme, adept=two[0], mentor=two[1])
    send_offers(store, programme=programme, day=DAY)
    answer_offer(store, programme=programme, adept=two[0], side="adept", answer="no")
    assert store.read(to_match, programme).rules.declined == {two}
    answer(store, programme, two[0], "yes")
    rules = store.read(to_match, programme).rules
    assert not rules.declined
    assert rules.exceptions == {two}
    assert len(accept_answered(store, programme=programme)) == 1
