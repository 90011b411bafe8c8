"""A question of the form that asks for one of the ledger's purposes writes the ledger, in the form's words."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.consents.commands import Answered, answer_consent
from mentordesk.core.recruitment.consents.queries import consents, ledger, living, texts
from mentordesk.core.recruitment.consents.texts import purpose_titled
from mentordesk.core.recruitment.drafts import Answer, ApplicantDraft
from mentordesk.core.recruitment.forms.commands import add_question, change_answer
from mentordesk.core.recruitment.forms.rules import CONSENT, Ask
from mentordesk.core.recruitment.imports import import_applicants
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.unit import Store
from tests.builders import START, an_adept, application_of

WORDS = "Kan vi ta bilder av deg på samlingene?"
CAME = dt.datetime(2026, 11, 3, 12)


@pytest.fixture
def photo(store: Store, programme: UUID) -> UUID:
    return add_question(store, programme=programme, ask=Ask(WORDS, CONSENT, purpose="Bilder"))


def bring(store: Store, programme: UUID, question: UUID, said: str) -> UUID:
    """Leyla's application, out of a sheet."""
    draft = ApplicantDraft(name="Leyla Said", role="adept", submitted=CAME, answers=(Answer(WORDS, said, question),))
    import_applicants(store, programme=programme, drafts=[draft])
    return next(row.id for row in store.read(applicants, programme) if row.name == "Leyla Said")


def test_the_purposes_are_known_by_their_short_names_in_any_language() -> None:
    said = ("bilder", "Photos", "Neste gang", "Hvorfor ikke?", "", None)
    assert [purpose_titled(one) for one in said] == ["photo", "photo", "next_round", None, None, None]


def test_a_sheets_answer_is_a_line_with_the_words_that_were_asked(store: Store, programme: UUID, photo: UUID) -> None:
    leyla = bring(store, programme, photo, "yes")
    (line,) = store.read(ledger, leyla)
    assert (line.purpose, line.answer, line.given, line.how) == ("photo", "given", CAME.date(), "form")
    assert next(one.text for one in store.read(texts, programme) if one.version == line.version) == WORDS
    bring(store, programme, photo, "yes")
    assert len(store.read(ledger, leyla)) == 1
    bring(store, programme, photo, "no")
    assert store.read(living, programme, "photo") == set()
    store.undo()
    assert store.read(living, programme, "photo") == {leyla}


def test_answers_written_by_hand_go_the_same_way_and_use_the_words_again(
    store: Store, programme: UUID, photo: UUID
) -> None:
    people = [an_adept(store, programme, name) for name in ("Amina Hussein", "Sara Tesfay")]
    for person in people:
        change_answer(store, application=application_of(store, programme, person), question=photo, value="yes")
    assert store.read(living, programme, "photo") == set(people)
    assert len({line.version for person in people for line in store.read(ledger, person)}) == 1
    answer_consent(store, programme=programme, people=people, purpose="photo", said=Answered("no", START, "phone"))
    assert store.read(living, programme, "photo") == set()


def test_somebody_under_age_has_not_consented_by_the_form_alone(store: Store, programme: UUID, photo: UUID) -> None:
    young = an_adept(store, programme, "Ali Omar")
    change_person(store, person=young, values={"born": dt.date(START.year - 16, 1, 1)})
    change_answer(store, application=application_of(store, programme, young), question=photo, value="yes")
    photos = next(one for one in store.read(consents, programme, young) if one.purpose == "photo")
    assert (photos.status, photos.lines) == ("not_asked", ())


def test_other_questions_of_yes_or_no_are_answers_alone(store: Store, programme: UUID) -> None:
    question = add_question(store, programme=programme, ask=Ask("Har du førerkort?", CONSENT, purpose="Til samlingene"))
    assert store.read(ledger, bring(store, programme, question, "yes")) == ()
