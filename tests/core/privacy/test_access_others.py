"""What other participants have said, in one person's report: never who, and not at all where it would be plain."""

import json
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.matching.commands import propose
from mentordesk.core.matching.decisions.tables import MatchDecision, MatchDecisionLine
from mentordesk.core.matching.say.commands import answer_fit, rate, set_wish
from mentordesk.core.matching.say.offers.commands import answer_offer, send_offers
from mentordesk.core.privacy.access.commands import report_person
from mentordesk.core.privacy.access.others import answers_of, choice_of
from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment.guardians.tables import Guardian
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.commands import accept_selection, decide
from mentordesk.core.selection.interviews.tables import Interview, Reference
from mentordesk.core.selection.scoring.tables import Assessment
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, an_adept, application_of
from tests.core.privacy.test_access import of, text_of

CANARY = "Zxqvarna"
"""In every word of the other one."""


@pytest.fixture
def adept(store: Store, programme: UUID) -> UUID:
    return an_adept(store, programme, "Amina Hussein")


@pytest.fixture
def mentor(store: Store, programme: UUID) -> UUID:
    return a_mentor(store, programme, f"Kari {CANARY}", capacity=2)


def told(store: Store, person: UUID, folder: Path) -> str:
    """All that the person is given, to read and for another program."""
    report_person(store, person=person, targets=[folder / "a.pdf", folder / "a.json"], speech=words.speech("nb"))
    return text_of(folder / "a.pdf") + (folder / "a.json").read_text("utf-8")


def test_what_is_said_about_somebody_is_told_without_who_said_it(
    store: Store, programme: UUID, adept: UUID, mentor: UUID, tmp_path: Path
) -> None:
    set_wish(store, programme=programme, person=mentor, about=adept, avoid=True)
    rate(store, programme=programme, person=mentor, about=adept, rating=2)
    store.undo()
    store.redo()
    shown = told(store, adept, tmp_path)
    assert "En annen om deg vurdering: 2, helst ikke: ja" in shown
    for secret in (CANARY, "K. Z."):
        assert secret not in shown
    (wish,) = of(store, adept).of("wish")
    assert (wish.names["person"].id, wish.names["person"].text) == (None, "")
    assert "Du om A. H. vurdering: 2, helst ikke: ja" in told(store, mentor, tmp_path)


def test_an_offer_shows_ones_own_answer_alone(store: Store, programme: UUID, tmp_path: Path) -> None:
    who = an_adept(store, programme, "Amina Hussein")
    other = a_mentor(store, programme, "Kari Nordmann")
    decide(store, application=application_of(store, programme, who), result="offered", reason="")
    accept_selection(store, programme=programme)
    propose(store, programme=programme)
    send_offers(store, programme=programme, day=START)
    answer_offer(store, programme=programme, adept=who, side="mentor", answer="yes", reason="Jeg gleder meg")
    answer_offer(store, programme=programme, adept=who, side="adept", answer="no", reason=f"{CANARY} er streng")
    mine, theirs = told(store, who, tmp_path), told(store, other, tmp_path)
    assert f"{CANARY} er streng" in mine
    assert "Jeg gleder meg" not in mine
    assert "Jeg gleder meg" in theirs
    assert CANARY not in theirs
    assert "noterte at ••• takket nei" in theirs


def test_how_a_pair_fits_is_each_ones_own(
    store: Store, programme: UUID, adept: UUID, mentor: UUID, tmp_path: Path
) -> None:
    pair = a_pair(store, programme, adept, mentor)
    answer_fit(store, pair=pair, person=adept, fit="yes", day=START, note="Vi har det fint")
    answer_fit(store, pair=pair, person=mentor, fit="no", day=START, note=f"{CANARY} passer ikke")
    shown = told(store, adept, tmp_path)
    assert "Vi har det fint" in shown
    assert CANARY not in shown
    assert [one.names["person"].id for one in of(store, adept).of("fit_answer")] == [adept]


def test_of_a_decision_each_has_ones_own_line(
    store: Store, programme: UUID, adept: UUID, mentor: UUID, tmp_path: Path
) -> None:
    decision = link_id("match_decision", programme)
    answers = {adept: '["Amina er klok"]', mentor: f'["{CANARY}"]'}
    with store.recording("matching.accept_proposal") as session:
        session.facts["count"] = 1
        session.add(MatchDecision(id=decision, programme=programme, day=START, content="{}", hash="x"))
        for one, other, side in ((adept, mentor, "adept"), (mentor, adept, "mentor")):
            content = f'{{"answers": {{"topics": {answers[one]}}}, "wishes": {{"{other.hex}": {{}}}}}}'
            session.add(
                MatchDecisionLine(decision=decision, person=one, partner=other, side=side, content=content),
            )
    shown = told(store, adept, tmp_path)
    assert "topics: Amina er klok" in shown
    for secret in (CANARY, mentor.hex, str(mentor)):
        assert secret not in shown
    assert [one.names["person"].id for one in of(store, adept).of("match_decision_line")] == [adept]


def noted(store: Store, adept: UUID, application: UUID) -> None:
    """What is written of an adept by others, and who they are; the guardian was called something else before."""
    with store.recording("recruitment.change_application") as session:
        session.facts["person"] = adept.hex
        session.get_one(Application, application).goal = f"Mona {CANARY} vil at jeg skal ta førerkort"
        guardian = Guardian(
            person=adept, name="Mina Feil", relation="mor", phone="+4790000009", email="mina@example.org"
        )
        session.add_all(
            [
                guardian,
                Reference(application=application, name=f"Rektor {CANARY}", relation="rektor", outcome="doubts"),
                Assessment(application=application, assessor=CANARY, comment="Modig", conflict="Jeg er tante"),
                Interview(
                    application=application,
                    minutes=30,
                    interviewer=CANARY,
                    facts="Bor alene",
                    opinion=f"Rektor {CANARY} har rett",
                    sensitive="Er gravid",
                ),
            ]
        )
    with store.recording("recruitment.change_application") as session:
        session.facts["person"] = adept.hex
        session.get_one(Guardian, guardian.id).name = f"Mona {CANARY}"


def test_guardians_and_references_are_not_recognised_and_what_was_said_is_told(
    store: Store, programme: UUID, adept: UUID, tmp_path: Path
) -> None:
    noted(store, adept, application_of(store, programme, adept))
    shown = told(store, adept, tmp_path)
    for said in (
        "M. Z.",
        "M. F.",
        "mor",
        "er i tvil",
        "Modig",
        "Bor alene",
        "R. Z. har rett",
        "Er gravid",
        "førerkort",
    ):
        assert said in shown, said
    for secret in (CANARY, "Mina", "90 00 00 09", "90000009", "mina@", "rektor", "tante"):
        assert secret not in shown, secret
    assert "vurderer 1" in shown
    assert "medarbeider 1" in shown


def test_whoever_was_merged_into_somebody_is_no_other(
    store: Store, programme: UUID, adept: UUID, tmp_path: Path
) -> None:
    again = an_adept(store, programme, "Amina Said Hussein", motivation="Jeg heter også Amina Said Hussein")
    with store.recording("programme.change_person") as session:
        session.facts["person"] = adept.hex
        session.get_one(Person, again).merged_into = adept
        session.get_one(Person, again).deleted = True
    shown = told(store, adept, tmp_path)
    assert "også Amina Said Hussein" in shown
    assert "A. S. H." not in shown


def test_of_a_choice_points_are_told_and_no_assessor() -> None:
    points = {UUID(int=5).hex: {CANARY: 4, "Ali": 2}, UUID(int=6).hex: {CANARY: 5}}
    line = {"person": UUID(int=7).hex, "rank": 3, "points": points, "conflicts": {CANARY: "tante"}, "reason": "Godt"}
    assert choice_of(json.dumps(line), {CANARY: "assessor 1", "Ali": "assessor 2"}) == {
        "rank": "3",
        "points": "assessor 1: 4; assessor 2: 2; assessor 1: 5",
        "reason": "Godt",
    }
    assert [choice_of(content, {}) for content in ("noe", "[]", "1", "{}")] == [{}, {}, {}, {}]


@pytest.mark.parametrize("content", ["noe", "[]", "{}", '{"answers": null}', '{"answers": []}', "1"])
def test_a_line_that_cannot_be_read_is_empty(content: str) -> None:
    assert answers_of(content) == ""
