"""What must not be kept is refused wherever people write of others, and identity numbers wherever they type."""

from collections.abc import Callable
from uuid import UUID

import pytest

from mentordesk.core.recruitment.commands import add_applicant, change_application
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forms.commands import add_question, change_answer
from mentordesk.core.recruitment.forms.rules import Ask
from mentordesk.core.recruitment.requirements.errors import SaysTooMuch
from mentordesk.core.recruitment.senders.commands import add_sender
from mentordesk.core.selection.choosing.offers.commands import refuse_rest
from mentordesk.core.selection.commands import decide
from mentordesk.core.selection.interviews.commands import add_reference, change_interview, write_note
from mentordesk.core.selection.scoring.commands import comment, declare_conflict
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import an_adept, application_of

NUMBER = "Fødselsnummeret er 010190 10046"
CERTIFICATE = "Politiattesten viste en dom fra 2009"
Write = Callable[[Store, UUID, UUID, str], object]

NOTES: dict[str, Write] = {
    "note": lambda store, _, one, text: write_note(store, application=one, drawer="facts", text=text),
    "interview": lambda store, _, one, text: change_interview(store, application=one, values={"place": text}),
    "reference": lambda store, _, one, text: add_reference(store, application=one, name=text),
    "comment": lambda store, _, one, text: comment(store, application=one, assessor="Per", text=text),
    "conflict": lambda store, _, one, text: declare_conflict(store, application=one, assessor="Per", why=text),
    "decision": lambda store, _, one, text: decide(store, application=one, result="refused", reason=text),
    "refusals": lambda store, _, one, text: refuse_rest(store, applications=[one], reason=text),
    "sender": lambda store, programme, _, text: add_sender(store, programme=programme, values={"name": text}),
}
OWN_WORDS: dict[str, Write] = {
    "application": lambda store, _, one, text: change_application(store, application=one, values={"motivation": text}),
    "typed": lambda store, programme, _, text: add_applicant(
        store, programme=programme, draft=ApplicantDraft(name="Leyla Said", motivation=text)
    ),
    "answer": lambda store, programme, one, text: change_answer(
        store, application=one, question=add_question(store, programme=programme, ask=Ask("Hvorfor?")), value=text
    ),
}


@pytest.fixture
def application(store: Store, programme: UUID) -> UUID:
    return application_of(store, programme, an_adept(store, programme))


@pytest.mark.parametrize("name", NOTES)
@pytest.mark.parametrize("text", [NUMBER, CERTIFICATE])
def test_notes_do_not_say_too_much(store: Store, programme: UUID, application: UUID, name: str, text: str) -> None:
    before = store.read(history)
    with pytest.raises(SaysTooMuch):
        NOTES[name](store, programme, application, text)
    assert store.read(history) == before
    NOTES[name](store, programme, application, "Ring 22 33 44 55 etter klokka 16")


@pytest.mark.parametrize("name", OWN_WORDS)
def test_what_applicants_tell_has_no_identity_number(
    store: Store, programme: UUID, application: UUID, name: str
) -> None:
    with pytest.raises(SaysTooMuch):
        OWN_WORDS[name](store, programme, application, NUMBER)
