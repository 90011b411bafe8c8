"""What the organisation decides about keeping: what is refused, and that it can be taken back."""

import datetime as dt
from uuid import UUID

import pytest
import sqlalchemy as sa

from mentordesk import words
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.privacy.queries import receipts
from mentordesk.core.privacy.retention.commands import change_retention, erase_choice, erase_scores, keep_longer
from mentordesk.core.privacy.retention.errors import KeptUntilPast, MonthsOutOfRange, NobodyToKeep, NotDueYet
from mentordesk.core.privacy.retention.queries import kept_for, to_review
from mentordesk.core.privacy.retention.rules import FEWEST, MOST, UNTIL_CHOICE, USUAL
from mentordesk.core.programme.queries import names, people
from mentordesk.core.programme.rules import months_later
from mentordesk.core.programme.tables import Question
from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.recruitment.tables import Answer as AnswerRow
from mentordesk.core.selection.commands import decide, score
from mentordesk.core.selection.errors import ReasonMissing
from mentordesk.core.selection.interviews.tables import Interview, Reference
from mentordesk.core.selection.queries import criteria, selection
from mentordesk.core.selection.scoring.tables import Assessment
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import START, an_adept, application_of

AHEAD = today() + dt.timedelta(days=400)
NEVER = dt.date(2999, 1, 1)


def said(store: Store) -> str:
    line = store.read(history, limit=1)[0]
    return words.label(line.command, line.facts, "nb", store.read(names))


@pytest.mark.parametrize("months", [FEWEST - 1, MOST + 1, -3])
def test_months_out_of_range_are_refused(store: Store, months: int) -> None:
    with pytest.raises(MonthsOutOfRange):
        change_retention(store, kind="refused", months=months)
    assert store.read(kept_for) == dict(USUAL)


def test_months_are_changed_taken_back_and_changed_again(store: Store) -> None:
    change_retention(store, kind="refused", months=5)
    assert said(store) == "endret en frist for sletting til 5 måneder"
    change_retention(store, kind="refused", months=9)
    assert store.read(kept_for)["refused"] == 9
    store.undo()
    store.undo()
    assert store.read(kept_for) == dict(USUAL)
    change_retention(store, kind="refused", months=4)
    assert store.read(kept_for)["refused"] == 4


def test_the_usual_number_again_leaves_no_step(store: Store) -> None:
    before = store.steps()
    change_retention(store, kind="refused", months=USUAL["refused"])
    assert store.steps() == before


def test_keeping_longer_says_whom_and_until_when(store: Store, programme: UUID) -> None:
    amina, leyla = an_adept(store, programme), an_adept(store, programme, "Leyla Said")
    keep_longer(store, kinds={amina: "waiting"}, until=dt.date(2030, 2, 1), reason="Vil bli spurt igjen")
    assert said(store) == "beholder Amina Hussein til 01.02.2030"
    keep_longer(store, kinds={amina: "waiting", leyla: "waiting"}, until=dt.date(2031, 2, 1), reason="Begge")
    assert said(store) == "beholder 2 personer til 01.02.2031"
    assert store.read(to_review, dt.date(2031, 1, 31)) == []
    store.undo()
    assert [row.name for row in store.read(to_review, dt.date(2031, 1, 31))] == ["Amina Hussein", "Leyla Said"]


@pytest.mark.parametrize(
    ("kinds", "until", "reason", "refusal"),
    [
        ({UUID(int=1): "waiting"}, AHEAD, " ", ReasonMissing),
        ({UUID(int=1): "waiting"}, today(), "Fordi", KeptUntilPast),
        ({}, AHEAD, "Fordi", NobodyToKeep),
        ({UUID(int=1): "deleted"}, AHEAD, "Fordi", NobodyToKeep),
    ],
)
def test_keeping_needs_somebody_a_reason_and_a_day_ahead(
    store: Store, kinds: dict[UUID, str], until: dt.date, reason: str, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        keep_longer(store, kinds=kinds, until=until, reason=reason)
    assert store.steps() == (None, None)


def a_scored(store: Store, programme: UUID, name: str = "Amina Hussein") -> UUID:
    """Somebody with a score and a place."""
    person = an_adept(store, programme, name)
    application = application_of(store, programme, person)
    criterion = store.read(criteria, programme)[0].id
    score(store, programme=programme, application=application, criterion=criterion, assessor="Vurderer Vik", points=5)
    decide(store, application=application, result="offered", reason="Passer svært godt")
    return person


def test_scores_go_for_good_and_the_person_stays(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = a_scored(store, programme)
    a_scored(store, programme, "Leyla Said")
    later = today() + dt.timedelta(days=400)
    monkeypatch.setattr("mentordesk.core.privacy.retention.commands.today", lambda: later)
    assert [row.kind for row in store.read(to_review, later)] == ["assessment", "assessment"]
    key = erase_scores(store, people=[amina], reason="Tiden er ute")
    assert [row.name for row in store.read(to_review, later)] == ["Leyla Said"]
    assert [row.score for row in store.read(selection, programme) if row.id == amina] == [None]
    assert len(store.read(people)) == 2
    (receipt,) = store.read(receipts)
    assert (receipt.id, receipt.kind, receipt.records, receipt.reason) == (key, "scores", 2, "Tiden er ute")
    assert said(store) == "slettet poengene til 1 person for godt"
    assert store.check().ok
    erase_scores(store, people=[row.id for row in store.read(to_review, later)], reason="Tiden er ute")
    everything = store.path.read_bytes()
    assert not any(word.encode() in everything for word in ("Vurderer Vik", "Passer svært godt"))


def test_interviews_references_and_comments_go_with_the_scores(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = a_scored(store, programme)
    application = application_of(store, programme, amina)
    with store.recording("selection.score") as session:
        session.facts["person"] = amina.hex
        session.add(Interview(application=application, minutes=30, opinion="Ivrig"))
        session.add(Reference(application=application, name="Rektor Lie"))
        session.add(Assessment(application=application, assessor="Ali", comment="Modig"))
    later = today() + dt.timedelta(days=400)
    monkeypatch.setattr("mentordesk.core.privacy.retention.commands.today", lambda: later)
    erase_scores(store, people=[amina], reason="Tiden er ute")
    assert store.read(receipts)[0].records == 5
    everything = store.path.read_bytes()
    assert not any(word.encode() in everything for word in ("Ivrig", "Rektor Lie", "Modig"))
    assert store.read(to_review, later) == []


def test_what_was_asked_for_the_choice_alone_goes_and_the_rest_stays(
    store: Store, programme: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = (Answer("Har du førerkort?", "Bare moped"), Answer("Hva vil du lære?", "Regnskap"))
    amina = an_adept(store, programme, answers=answers)
    with store.recording("selection.score") as session:
        session.facts["person"] = amina.hex
        where = application_of(store, programme, amina)
        session.add(Interview(id=UUID(int=7), application=where, minutes=30, facts="Bor alene", sensitive="Er gravid"))
        session.scalars(sa.select(Question).where(Question.text == "Har du førerkort?")).one().kept = UNTIL_CHOICE
    with pytest.raises(NotDueYet):
        erase_choice(store, people=[amina], reason="")
    later = months_later(START, 2)
    monkeypatch.setattr("mentordesk.core.privacy.retention.commands.today", lambda: later)
    key = erase_choice(store, people=[amina], reason="Tiden er ute")
    (receipt,) = store.read(receipts)
    assert (receipt.id, receipt.kind, receipt.records) == (key, "choice", 2)
    assert said(store) == "slettet det som bare trengtes til utvelgelsen, om 1 person"
    everything = store.path.read_bytes()
    assert not any(word.encode() in everything for word in ("Bare moped", "Er gravid"))
    with store.reading() as session:
        assert session.get_one(Interview, UUID(int=7)).facts == "Bor alene"
        assert [row.text for row in session.scalars(sa.select(AnswerRow))] == ["Regnskap"]
    assert store.read(to_review, later) == []
    assert store.check().ok


def test_scores_that_are_needed_stay(store: Store, programme: UUID) -> None:
    amina = a_scored(store, programme)
    for chosen in ([amina], []):
        with pytest.raises(NotDueYet):
            erase_scores(store, people=chosen, reason="")
