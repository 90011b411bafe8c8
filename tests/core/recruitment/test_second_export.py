"""A changed second export: it updates, tells what differs, leaves what a person changed, and nobody is deleted."""

from dataclasses import replace
from uuid import UUID

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.drafts import Answer, ApplicantDraft, Difference
from mentordesk.core.recruitment.forms.commands import change_answer
from mentordesk.core.recruitment.imports import ImportResult, import_applicants
from mentordesk.core.recruitment.queries import answers, applicants
from mentordesk.core.store.unit import Store
from tests.builders import a_draft, application_of
from tests.core.store.oracle import visible

PHONE, OTHER = "+4790000001", "+4790000002"


def leyla() -> ApplicantDraft:
    said = (Answer("Hva vil du?", "Jobb"),)
    return a_draft("Leyla Said", role="adept", phone=PHONE, topics=("Jobb", "Norsk"), answers=said)


def fetch(store: Store, programme: UUID, *drafts: ApplicantDraft, dry_run: bool = False) -> ImportResult:
    return import_applicants(store, programme=programme, drafts=drafts, dry_run=dry_run)


def test_what_differs_is_told_before_anything_is_kept(store: Store, programme: UUID) -> None:
    fetch(store, programme, leyla())
    before = visible(store)
    later = replace(leyla(), phone=OTHER, topics=("Norsk", "Nettverk"), answers=(Answer("Hva vil du?", "Lære"),))
    result = fetch(store, programme, later, dry_run=True)
    assert (result.verdicts, visible(store)) == (["updated"], before)
    assert result.differences == {
        0: (
            Difference("phone", "", PHONE, OTHER),
            Difference("topics", "", ("Jobb", "Norsk"), ("Norsk", "Nettverk")),
            Difference("question", "Hva vil du?", "Jobb", "Lære"),
        )
    }
    fetch(store, programme, later)
    assert fetch(store, programme, later, dry_run=True).differences == {}


def test_what_a_person_changed_stays_and_is_said_to_stay(store: Store, programme: UUID) -> None:
    (person,) = fetch(store, programme, leyla()).new
    application = application_of(store, programme, person)
    change_person(store, person, {"phone": "+4790000009"})
    change_application(store, application=application, values={"topics": ("Bolig",)})
    result = fetch(store, programme, replace(leyla(), town="Moss"))
    assert result.verdicts == ["updated"]
    assert result.differences[0] == (
        Difference("phone", "", "+4790000009", PHONE, kept=True),
        Difference("town", "", "Drammen", "Moss"),
        Difference("topics", "", ("Bolig",), ("Jobb", "Norsk"), kept=True),
    )
    (row,) = store.read(applicants, programme)
    assert (row.phone, row.town, row.topics) == ("+4790000009", "Moss", ("Bolig",))


def test_an_answer_that_a_person_changed_stays_too(store: Store, programme: UUID) -> None:
    (person,) = fetch(store, programme, leyla()).new
    application = application_of(store, programme, person)
    question = link_id("question", programme, "hva vil du?")
    change_answer(store, application=application, question=question, value="Rettet")
    result = fetch(store, programme, leyla())
    assert result.verdicts == ["same"]
    assert result.differences[0] == (Difference("question", "Hva vil du?", "Rettet", "Jobb", kept=True),)
    assert [one.text for one in store.read(answers, application)] == ["Rettet"]


def test_who_is_missing_in_the_second_export_is_told_and_stays(store: Store, programme: UUID) -> None:
    others = [a_draft(name, role="adept") for name in ("Amina Hussein", "Sara Tesfay")]
    first = fetch(store, programme, leyla(), *others)
    second = fetch(store, programme, leyla(), others[0])
    assert second.missing == [first.new[2]]
    assert len(store.read(applicants, programme)) == 3


def test_another_sheet_misses_nobody(store: Store, programme: UUID) -> None:
    fetch(store, programme, leyla(), a_draft("Amina Hussein", role="adept"))
    assert fetch(store, programme, a_draft("Kari Nordmann", role="mentor")).missing == []
    assert fetch(store, programme, a_draft("Zahra Rezai", role="adept")).missing == []
