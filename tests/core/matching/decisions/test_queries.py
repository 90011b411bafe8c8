"""Every accepted plan leaves a record, which stands by itself: what changes afterwards does not change it."""

from uuid import UUID

import pytest
import sqlalchemy as sa

from mentordesk.core.kernel.fingerprints import Verdict
from mentordesk.core.matching.commands import accept_plan, accept_proposal, lock, planned, propose, swap
from mentordesk.core.matching.decisions.errors import DecisionNotWhole
from mentordesk.core.matching.decisions.queries import check_decision, decisions, given, replan
from mentordesk.core.matching.decisions.tables import MatchDecision, MatchDecisionLine
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.queries import to_match
from mentordesk.core.matching.scenarios.commands import save_scenario
from mentordesk.core.matching.settings.commands import set_matching, set_weights
from mentordesk.core.privacy.commands import delete_person, erase_person
from mentordesk.core.programme.commands import change_person
from mentordesk.core.store.unit import Store
from tests.core.matching.conftest import People


@pytest.fixture
def decision(store: Store, programme: UUID, people: People) -> UUID:
    propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    return store.read(decisions, programme)[0].id


def made(store: Store, programme: UUID) -> dict[UUID, UUID]:
    return {one.adept: one.mentor for one in store.read(pairs, programme)}


def test_the_record_says_how_it_was_decided_and_undo_takes_it_back(
    store: Store, programme: UUID, people: People
) -> None:
    plan = propose(store, programme=programme)
    accept_proposal(store, programme=programme)
    (row,) = store.read(decisions, programme)
    assert (row.preset, row.mode, row.minimum) == ("job", "floor", 0)
    assert (row.adepts, row.mentors, row.pairs, row.by_hand, row.certified) == (3, 3, len(plan.pairs), 0, True)
    assert (row.total, row.floor, row.verdict) == (plan.total, plan.floor, Verdict.WHOLE)
    store.undo()
    assert store.read(decisions, programme) == []


def test_years_later_the_record_alone_gives_the_same_plan(
    store: Store, programme: UUID, people: People, decision: UUID
) -> None:
    then = made(store, programme)
    for name in ("Amina", "Kari", "Per"):
        change_person(store, people[name], {"languages": ("Tigrinja",), "town": "Åmot", "name": "En annen"})
    set_weights(store, programme=programme, weights={"topics": 1, "field": 99})
    set_matching(store, programme=programme, mode="sum", minimum=9000)
    plan = store.read(replan, decision)
    assert {one.adept.id: one.mentor.id for one in plan.pairs} == then == store.read(given, decision)
    (row,) = store.read(decisions, programme)
    assert (plan.total, plan.floor, plan.certified) == (row.total, row.floor, row.certified)


def test_the_scenario_that_was_accepted_is_named(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    save_scenario(store, programme=programme, letter="A")
    swap(store, programme=programme, adept=people["Sara"], mentor=people["Kari"])
    save_scenario(store, programme=programme, letter="B")
    accept_proposal(store, programme=programme)
    assert [one.scenarios for one in store.read(decisions, programme)] == [("B",)]


def test_what_the_coordinator_decided_by_hand_is_counted(store: Store, programme: UUID, people: People) -> None:
    propose(store, programme=programme)
    swap(store, programme=programme, adept=people["Sara"], mentor=people["Kari"])
    accept_proposal(store, programme=programme)
    (row,) = store.read(decisions, programme)
    assert row.by_hand == 2
    plan = store.read(replan, row.id)
    assert {one.adept.id: one.mentor.id for one in plan.pairs} == store.read(given, row.id) != made(store, programme)


def test_a_plan_with_its_own_locks_and_bans_is_recorded_as_it_was_asked(
    store: Store, programme: UUID, people: People
) -> None:
    lock(store, programme=programme, adept=people["Leyla"], mentor=people["Kari"])
    plan = planned(
        store.read(to_match, programme),
        mode="sum",
        minimum=1000,
        locked=[(people["Amina"], people["Kari"])],
        forbidden=[(people["Sara"], people["Per"])],
    )
    accept_plan(store, programme=programme, plan=plan)
    (row,) = store.read(decisions, programme)
    assert (row.mode, row.minimum, row.by_hand, row.pairs) == ("sum", 1000, 0, 2)
    anew = store.read(replan, row.id)
    assert {one.adept.id for one in anew.unmatched} == {people["Sara"]}
    assert {one.adept.id: one.mentor.id for one in anew.pairs} == {one.adept.id: one.mentor.id for one in plan.pairs}


def test_a_record_that_was_changed_says_so(store: Store, programme: UUID, decision: UUID) -> None:
    with store.recording("matching.accept_proposal") as session:
        line = session.scalars(sa.select(MatchDecisionLine)).first()
        assert line is not None
        line.content = line.content.replace("Norsk", "Engelsk")
    assert store.read(check_decision, decision) is Verdict.CHANGED
    with pytest.raises(DecisionNotWhole):
        store.read(replan, decision)
    store.undo()
    assert store.read(check_decision, decision) is Verdict.WHOLE
    with store.recording("matching.accept_proposal") as session:
        session.get_one(MatchDecision, decision).content = "[]"
    (row,) = store.read(decisions, programme)
    assert (row.id, row.verdict, row.pairs) == (decision, Verdict.CHANGED, 0)


def test_the_lines_of_somebody_erased_are_gone_and_the_others_still_hold(
    store: Store, programme: UUID, people: People, decision: UUID
) -> None:
    delete_person(store, person=people["Siri"])
    erase_person(store, person=people["Siri"], reason="Ba om det")
    assert store.read(check_decision, decision) is Verdict.LINES_ERASED
    with pytest.raises(DecisionNotWhole):
        store.read(replan, decision)
    with store.recording("matching.accept_proposal") as session:
        left = session.scalars(sa.select(MatchDecisionLine)).all()
        assert people["Siri"] not in {line.person for line in left}
        left[0].content += " "
    assert store.read(check_decision, decision) is Verdict.CHANGED


def test_no_name_stands_in_a_record(store: Store, decision: UUID) -> None:
    with store.reading() as session:
        texts = [
            *session.scalars(sa.select(MatchDecision.content)),
            *session.scalars(sa.select(MatchDecisionLine.content)),
        ]
    assert len(texts) == 7
    assert not [text for text in texts if "Amina" in text or "Kari" in text or "example.org" in text]
