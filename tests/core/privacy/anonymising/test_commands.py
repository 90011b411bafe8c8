"""Anonymising: nobody is left in any byte, and every number is as it was."""

import datetime as dt
import json
import shutil
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.commands import issue_kinds, sign_all
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.terms.commands import set_programme_terms
from mentordesk.core.agreements.terms.queries import ProgrammeTermsRow, programme_terms
from mentordesk.core.attention.commands import snooze
from mentordesk.core.attention.queries import today as needs_me
from mentordesk.core.evaluation.commands import add_response
from mentordesk.core.evaluation.tables import SurveyResponse
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.matching.commands import end_pair, never
from mentordesk.core.matching.decisions.tables import MatchDecision, MatchDecisionLine
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.matching.say.tables import FitAnswer, SpeedMeeting, Wish
from mentordesk.core.matching.scenarios.tables import Scenario, ScenarioLine
from mentordesk.core.matching.settings.tables import MatchRule
from mentordesk.core.matching.tables import MentorPair, Proposal
from mentordesk.core.meetings.commands import mark_held, mark_missed, plan_series
from mentordesk.core.meetings.queries import meetings
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.meetings.tables import Meeting
from mentordesk.core.privacy.anonymising.commands import anonymise_programme
from mentordesk.core.privacy.anonymising.errors import AnonymisedAlready, PairsStillLive, ProgrammeNotOver
from mentordesk.core.privacy.anonymising.queries import forecast
from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.privacy.queries import deleted_people, receipts
from mentordesk.core.privacy.retention.queries import to_review
from mentordesk.core.programme.commands import change_person, change_programme
from mentordesk.core.programme.errors import AnonymisedForGood
from mentordesk.core.programme.queries import found_people, people, programme_of
from mentordesk.core.recruitment.consents.tables import Consent, ConsentTask, ConsentText
from mentordesk.core.recruitment.contact.tables import Message
from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.recruitment.forms.tables import PaperForm, UnaskedField
from mentordesk.core.recruitment.guardians.tables import Guardian
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.recruitment.requirements.commands import meet_requirement
from mentordesk.core.recruitment.requirements.tables import Exemption, Requirement, RequirementOrder
from mentordesk.core.recruitment.tables import Application, Sender
from mentordesk.core.selection.choosing.tables import Quota, SelectionRecord, SelectionRecordLine
from mentordesk.core.selection.commands import decide, score
from mentordesk.core.selection.interviews.tables import Interview, Reference
from mentordesk.core.selection.queries import criteria
from mentordesk.core.selection.scoring.tables import Assessment
from mentordesk.core.store import backups
from mentordesk.core.store.backups.ledger import noted
from mentordesk.core.store.erasing import reapply
from mentordesk.core.store.errors import ChangedSince
from mentordesk.core.store.file import connect
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, a_programme, an_adept, application_of

CANARY = "Kanarifugl"
OF_PEOPLE = (
    *(Assessment, Interview, Reference, SelectionRecordLine, PaperForm, Message, RequirementOrder, Exemption),
    *(Guardian, Consent, ConsentTask),
)
"""What is noted of somebody on the way to a choice."""
NEVER = dt.date(2999, 1, 1)


def a_life(store: Store, programme: UUID, folder: Path) -> dict[str, UUID]:
    """A programme in which something of every kind was written about people; it is over."""
    told: dict[str, Any] = {"motivation": f"{CANARY} vil lære", "source": f"{CANARY} tipset meg", "employer": CANARY}
    told |= {"topics": (CANARY,), "languages": (CANARY,), "answers": (Answer("Hva vil du?", f"{CANARY} sier"),)}
    ids = {
        "amina": an_adept(store, programme, f"Amina {CANARY}", **told, birth_year=2011),
        "leyla": an_adept(store, programme, f"Leyla {CANARY}", source="Avisa"),
        "sara": an_adept(store, programme, f"Sara {CANARY}", source="Avisa"),
        "kari": a_mentor(store, programme, f"Kari {CANARY}", source="Avisa"),
    }
    change_person(store, ids["amina"], {"phone": "+4790000000", "preferred_name": CANARY, "town": CANARY})
    application = application_of(store, programme, ids["amina"])
    criterion = store.read(criteria, programme)[0].id
    score(store, programme=programme, application=application, criterion=criterion, assessor=CANARY, points=4)
    decide(store, application=application, result="offered", reason=f"{CANARY} passer")
    leyla = application_of(store, programme, ids["leyla"])
    decide(store, application=leyla, result="refused", reason=f"{CANARY} passer ikke")
    never(store, programme=programme, adept=ids["leyla"], mentor=ids["kari"], reason=f"{CANARY} igjen")
    meet_requirement(
        store, programme=programme, person=ids["kari"], kind="police_certificate", met=START, seen_by=CANARY
    )
    ids["pair"] = a_pair(store, programme, ids["amina"], ids["kari"], status="active")
    the_matching(store, programme, ids)
    the_recruiting(store, programme, ids)
    a_series(store, programme, ids["pair"])
    issue_kinds(store, programme=programme, kinds=("agreement", "declaration"), folder=folder / "ut", language="nb")
    sign_all(store, papers=[row.id for row in store.read(papers, programme)], day=START)
    snooze(store, programme=programme, key="unmatched", day=START, days=3, reason=f"{CANARY} er syk")
    end_pair(store, pair=ids["pair"], day=dt.date(2027, 6, 1), reason=f"{CANARY} ferdig")
    change_programme(store, programme, {"status": "archived"})
    return ids


def the_matching(store: Store, programme: UUID, ids: dict[str, UUID]) -> None:
    """What is written down on the way to a pair, and what the two say of it."""
    sides = {"adept": ids["amina"], "mentor": ids["kari"]}
    both = sides | {"programme": programme}
    decision, scenario = new_id(), new_id()
    with store.recording("matching.accept_proposal") as session:
        session.facts["count"] = 1
        session.add_all(
            [
                MatchRule(programme=programme, key="field", kind="should", direction="likeness", weight=35),
                Proposal(**both, sent=START, adept_answer="no", adept_reason=f"{CANARY} er streng"),
                Scenario(id=scenario, programme=programme, letter="A", comment=f"{CANARY} først", settings="{}"),
                ScenarioLine(scenario=scenario, **sides),
                Wish(programme=programme, person=ids["amina"], about=ids["kari"], rating=2),
                SpeedMeeting(turn=1, **both),
                MatchDecision(id=decision, programme=programme, day=START, content="{}", hash="x"),
                MatchDecisionLine(decision=decision, person=ids["kari"], side="mentor", content=CANARY),
                FitAnswer(pair=ids["pair"], person=ids["kari"], fit="unsure", day=START, note=f"{CANARY} tviler"),
            ]
        )
        session.get_one(MentorPair, ids["pair"]).trial_until = START


def the_recruiting(store: Store, programme: UUID, ids: dict[str, UUID]) -> None:
    """What is asked, said and noted on the way to a choice."""
    who, application = ids["amina"], application_of(store, programme, ids["amina"])
    text, record, guardian, consent = new_id(), new_id(), new_id(), new_id()
    of_programme, of_person = {"programme": programme}, {"programme": programme, "person": who}
    of_application = {"application": application}
    with store.recording("recruitment.change_application") as session:
        session.facts["person"] = who.hex
        sender = Sender(id=new_id(), name=CANARY, contact=f"Siri {CANARY}", phone="+4790000001", **of_programme)
        session.add(sender)
        row = session.get_one(Application, application)
        row.sender, row.goal, row.accommodation, row.position = sender.id, CANARY, CANARY, CANARY
        session.add_all(
            [
                UnaskedField(value="town", **of_programme),
                Requirement(kind="course", role="mentor", before="pair", position=1, **of_programme),
                Quota(by="gender", value="woman", least=2, declared=START, **of_programme),
                ConsentText(id=text, purpose="photo", version=1, text="Kan vi ta bilde?", **of_programme),
                SelectionRecord(id=record, day=START, author=CANARY, content="{}", hash="x", **of_programme),
                SelectionRecordLine(record=record, person=who, content=f'"{CANARY}"'),
                PaperForm(code="K7M2", role="adept", printed=START, application=application, **of_programme),
                Message(kind="receipt", channel="email", made=START, **of_person),
                RequirementOrder(kind="police_certificate", day=START, **of_person),
                Exemption(kind="course", day=START, reason=f"{CANARY} kan det", author=CANARY, **of_person),
                Guardian(id=guardian, person=who, name=f"Mona {CANARY}", phone="+4790000002"),
                Assessment(
                    assessor=CANARY, comment=f"{CANARY} er flink", conflict=f"tante til {CANARY}", **of_application
                ),
                Interview(minutes=30, facts=CANARY, opinion=CANARY, sensitive=CANARY, **of_application),
                Reference(name=f"Rektor {CANARY}", phone="+4790000003", outcome="supports", **of_application),
            ]
        )
        for one in (who, ids["kari"]):
            key = consent if one == who else new_id()
            session.add(Consent(id=key, person=one, consent_text=text, answer="given", given=START, how="form"))
        session.add(ConsentTask(consent=consent, kind="remove_photo"))


def a_series(store: Store, programme: UUID, pair: UUID) -> None:
    rhythm = Rhythm(2, START, dt.time(17), 60, START + dt.timedelta(weeks=8), f"Hos {CANARY}")
    plan_series(store, programme=programme, rhythm=rhythm, pairs=[pair])
    first, second, *_ = [row.id for row in store.read(meetings, programme)]
    mark_held(store, meeting=first)
    mark_missed(store, meeting=second)


def numbers(session: orm.Session, programme: UUID) -> tuple[Counter[Any], ...]:
    """All that is counted of a programme."""
    applied = session.scalars(sa.select(Application).where(Application.programme == programme)).all()
    paired = session.scalars(sa.select(MentorPair).where(MentorPair.programme == programme)).all()
    fits = session.scalars(sa.select(FitAnswer).where(FitAnswer.pair.in_([one.id for one in paired]))).all()
    met = session.scalars(sa.select(Meeting).where(Meeting.pair.in_([one.id for one in paired]))).all()
    return (
        Counter((one.role, one.status, one.mentor_status, one.capacity) for one in applied),
        Counter((one.status, one.score, one.start, one.end, one.trial_until) for one in paired),
        Counter((one.fit, one.day) for one in fits),
        Counter((one.status, one.start, one.minutes) for one in met),
    )


def test_nothing_of_anybody_is_in_any_byte_and_every_number_stands(
    store: Store, programme: UUID, tmp_path: Path
) -> None:
    ids = a_life(store, programme, tmp_path)
    before = store.read(numbers, programme)
    assert CANARY.encode() in store.path.read_bytes()
    anonymise_programme(store, programme=programme)
    assert store.read(numbers, programme) == before
    assert store.read(programme_of, programme).status == "anonymised"
    assert [row.name for row in store.read(people)] == [f"Deltaker {number}" for number in (1, 2, 3, 4)]
    assert store.read(found_people, "kanarifugl") == []
    assert len(store.read(found_people, "deltaker")) == 4
    assert not set(ids.values()) & {row.id for row in store.read(people)}
    everything = store.path.read_bytes()
    for word in (CANARY, CANARY.lower(), "Amina", "amina", "9000000", "tipset", "Mona", "Rektor", "K7M2"):
        assert word.encode() not in everything
    assert store.check().ok
    with store.reading() as session:
        for gone in (Proposal, Scenario, ScenarioLine, Wish, SpeedMeeting, MatchDecision, MatchDecisionLine):
            assert session.scalars(sa.select(gone).execution_options(deleted=True)).all() == []
        for noted in (*OF_PEOPLE, Sender, SelectionRecord):
            assert session.scalars(sa.select(noted).execution_options(deleted=True)).all() == []
        assert [row.weight for row in session.scalars(sa.select(MatchRule))] == [35]
        for stays in (UnaskedField, Requirement, Quota, ConsentText):
            assert len(session.scalars(sa.select(stays)).all()) == 1


def test_what_is_kept_can_be_shown_everywhere(store: Store, programme: UUID, tmp_path: Path) -> None:
    a_life(store, programme, tmp_path)
    anonymise_programme(store, programme=programme)
    for query in (applicants, pairs, meetings, papers):
        store.read(query, programme)
    store.read(needs_me, programme, dt.datetime(2027, 9, 1, 12))
    (row,) = store.read(pairs, programme)
    assert row.adept_name.startswith("Deltaker ")
    assert all(one.motivation is None and one.email is None for one in store.read(applicants, programme))
    assert store.read(papers, programme) == []
    assert store.read(to_review, NEVER) == []


def test_the_deputy_goes_and_what_holds_for_all_stays(store: Store, programme: UUID, tmp_path: Path) -> None:
    said = {"deputy": f"Dag {CANARY}", "deputy_phone": "+4790000004", "travel": "Programmet betaler bussen"}
    set_programme_terms(store, programme=programme, values=said)
    set_programme_terms(store, programme=programme, values={"deputy": f"Dina {CANARY}"})
    a_life(store, programme, tmp_path)
    anonymise_programme(store, programme=programme)
    assert store.read(programme_terms, programme) == ProgrammeTermsRow(travel="Programmet betaler bussen")
    assert not any(word.encode() in store.path.read_bytes() for word in (CANARY, "90000004"))
    assert store.check().ok


def test_of_a_survey_only_what_is_counted_stays(store: Store, programme: UUID, tmp_path: Path) -> None:
    said = {"sure": "4", "best": f"Å møte {CANARY}", "change": "90000005"}
    add_response(store, programme=programme, point="midway", role="adept", answers=said)
    a_life(store, programme, tmp_path)
    anonymise_programme(store, programme=programme)
    with store.reading() as session:
        assert [json.loads(row.answers) for row in session.scalars(sa.select(SurveyResponse))] == [{"sure": "4"}]
    assert not any(word.encode() in store.path.read_bytes() for word in (CANARY, "90000005"))


def test_sources_stay_where_enough_people_named_them(store: Store, programme: UUID, tmp_path: Path) -> None:
    a_life(store, programme, tmp_path)
    anonymise_programme(store, programme=programme)
    assert Counter(one.source for one in store.read(applicants, programme)) == {"Avisa": 3, None: 1}


def test_whoever_is_in_another_programme_stays_known_there(store: Store, programme: UUID, tmp_path: Path) -> None:
    ids = a_life(store, programme, tmp_path)
    other = a_programme(store, name="Neste")
    with store.recording("recruitment.change_application") as session:
        session.add(Application(programme=other, person=ids["kari"], role="mentor", status="complete", channel="typed"))
        session.facts["person"] = ids["kari"].hex
    assert (store.read(forecast, programme).forgotten, store.read(forecast, programme).elsewhere) == (3, 1)
    before = store.read(numbers, programme)
    anonymise_programme(store, programme=programme)
    with store.reading() as session:
        assert session.scalars(sa.select(Consent).execution_options(deleted=True)).all() == []
    assert [one.name for one in store.read(applicants, other)] == [f"Kari {CANARY}"]
    assert store.read(numbers, programme) == before
    assert ids["kari"] not in {one.id for one in store.read(applicants, programme)}
    assert len(store.read(applicants, programme)) == 4
    assert "tipset" not in store.path.read_bytes().decode("utf-8", "replace")
    assert store.check().ok


def test_who_was_deleted_goes_too_and_counts_no_more(store: Store, programme: UUID, tmp_path: Path) -> None:
    ids = a_life(store, programme, tmp_path)
    delete_person(store, person=ids["sara"])
    anonymise_programme(store, programme=programme)
    assert store.read(deleted_people) == []
    assert len(store.read(people)) == 3
    assert CANARY.encode() not in store.path.read_bytes()


def test_a_receipt_tells_how_much_went_and_the_history_has_a_line(
    store: Store, programme: UUID, tmp_path: Path
) -> None:
    a_life(store, programme, tmp_path)
    key = anonymise_programme(store, programme=programme)
    (receipt,) = store.read(receipts)
    assert (receipt.id, receipt.kind, receipt.reason) == (key, "programme", "Sterk sammen")
    assert receipt.records > 20
    line = next(line for line in store.read(history, limit=3) if line.command == "privacy.anonymise_programme")
    assert (line.log, line.facts) == (True, {"count": 4, "name": "Sterk sammen"})


def test_no_way_leads_back(store: Store, programme: UUID, tmp_path: Path) -> None:
    a_life(store, programme, tmp_path)
    anonymise_programme(store, programme=programme)
    with suppress(ChangedSince):
        while (step := store.steps()[0]) is not None and step.command != "programme.create_programme":
            store.undo()
    assert store.read(programme_of, programme).status == "anonymised"
    assert CANARY.encode() not in store.path.read_bytes()
    assert store.check().ok


@pytest.mark.parametrize("status", ["draft", "running", "closing"])
def test_only_a_programme_that_is_over_is_anonymised(store: Store, programme: UUID, status: str) -> None:
    an_adept(store, programme)
    change_programme(store, programme, {"status": status})
    with pytest.raises(ProgrammeNotOver):
        anonymise_programme(store, programme=programme)
    assert [row.name for row in store.read(people)] == ["Amina Hussein"]


def test_pairs_are_ended_first_and_nothing_is_done_twice(store: Store, programme: UUID) -> None:
    pair = a_pair(store, programme, an_adept(store, programme), a_mentor(store, programme), status="active")
    change_programme(store, programme, {"status": "reported"})
    with pytest.raises(PairsStillLive) as told:
        anonymise_programme(store, programme=programme)
    assert told.value.facts == {"name": "Sterk sammen", "count": 1}
    end_pair(store, pair=pair, day=START, reason="")
    anonymise_programme(store, programme=programme)
    with pytest.raises(AnonymisedAlready):
        anonymise_programme(store, programme=programme)


def test_no_status_leads_to_an_anonymised_programme_or_from_it(store: Store, programme: UUID) -> None:
    with pytest.raises(AnonymisedForGood):
        change_programme(store, programme, {"status": "anonymised"})
    change_programme(store, programme, {"status": "reported"})
    anonymise_programme(store, programme=programme)
    with pytest.raises(AnonymisedForGood):
        change_programme(store, programme, {"status": "running"})
    change_programme(store, programme, {"name": "Sterk sammen 2027"})
    assert store.read(programme_of, programme).status == "anonymised"


def test_a_backup_of_before_forgets_them_when_it_is_restored(store: Store, programme: UUID, tmp_path: Path) -> None:
    a_life(store, programme, tmp_path)
    before = backups.make(store)
    anonymise_programme(store, programme=programme)
    copy = Path(shutil.copy(backups.path_of(store.file_id, before.name), tmp_path / "hentet.mentordesk"))
    assert CANARY.encode() in copy.read_bytes()
    connection = connect(copy, None)
    try:
        assert reapply(connection, noted(store.file_id)) > 20
    finally:
        connection.close()
    assert CANARY.encode() not in copy.read_bytes()
