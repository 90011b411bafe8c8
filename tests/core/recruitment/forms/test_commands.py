"""The questions of a programme, and what becomes of the answers."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.recruitment.drafts import Answer
from mentordesk.core.recruitment.forms import errors
from mentordesk.core.recruitment.forms.commands import (
    add_question,
    ask_field,
    change_answer,
    change_question,
    move_question,
    remove_question,
)
from mentordesk.core.recruitment.forms.queries import asked, form_of, given_answers, own_form, questions, unasked
from mentordesk.core.recruitment.forms.rules import CHOICE, DATE, TEXT, Ask
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, an_adept
from tests.core.recruitment.forms.builders import ASKS, BEGIN, GATHERINGS, PHOTO, YEARS, ask_all

COLOUR = Ask("Farge?", CHOICE, options=("Rød", "Blå"))


@pytest.fixture
def programme(store: Store) -> UUID:
    return a_programme(store)


def application_of(store: Store, programme: UUID) -> UUID:
    return store.read(applicants, programme)[0].application


def texts(store: Store, programme: UUID) -> list[str]:
    return [question.text for question in store.read(asked, programme)]


def test_questions_of_every_kind_stand_in_the_form_in_their_order(store: Store, programme: UUID) -> None:
    ask_all(store, programme)
    assert texts(store, programme) == [ask.text for ask in ASKS]
    form = store.read(form_of, programme, "adept")
    own = [field for field in form.fields if field.question]
    assert [field.label for field in own] == [ask.text for ask in ASKS]
    assert form.fields[0].key == "name"
    assert form.fields[-1].key == "consent"
    gatherings = next(field for field in own if field.label == GATHERINGS.text)
    assert tuple(option.label for option in gatherings.options) == GATHERINGS.options
    assert next(field for field in own if field.label == PHOTO.text).kept == "choice"
    mentors = store.read(form_of, programme, "mentor", "en")
    assert YEARS.text not in [field.label for field in mentors.fields]
    assert {field.key for field in mentors.fields} >= {"capacity", "position", "unwanted"}
    assert mentors.fields[0].label == "Name"
    assert form.version != mentors.version == store.read(form_of, programme, "mentor", "nb").version


def test_a_question_is_asked_otherwise_and_its_answers_stay(store: Store, programme: UUID) -> None:
    question = add_question(store, programme=programme, ask=COLOUR)
    an_adept(store, programme)
    application = application_of(store, programme)
    change_answer(store, application=application, question=question, value="blå")
    change_question(store, question=question, ask=Ask("Yndlingsfarge?", TEXT, purpose="For moro skyld"))
    (answer,) = store.read(given_answers, application)
    assert (answer.question.text, answer.question.purpose, answer.text) == ("Yndlingsfarge?", "For moro skyld", "Blå")
    store.undo()
    assert texts(store, programme) == ["Farge?"]
    store.redo()
    assert texts(store, programme) == ["Yndlingsfarge?"]


def test_a_question_moves_to_any_place(store: Store, programme: UUID) -> None:
    made = list(ask_all(store, programme).values())
    names = [ask.text for ask in ASKS]
    move_question(store, question=made[0], to=2)
    assert texts(store, programme) == [names[1], names[2], names[0], *names[3:]]
    move_question(store, question=made[0], to=99)
    assert texts(store, programme)[-1] == names[0]
    move_question(store, question=made[0], to=-3)
    assert texts(store, programme) == names


def test_a_removed_question_is_gone_and_with_answers_only_unasked(store: Store, programme: UUID) -> None:
    one, other = (add_question(store, programme=programme, ask=Ask(text)) for text in ("En?", "To?"))
    an_adept(store, programme)
    application = application_of(store, programme)
    change_answer(store, application=application, question=other, value="svar")
    assert remove_question(store, question=one) == 0
    assert remove_question(store, question=other) == 1
    assert texts(store, programme) == []
    assert [question.text for question in store.read(questions, programme)] == ["To?"]
    assert [answer.text for answer in store.read(given_answers, application)] == ["svar"]
    assert add_question(store, programme=programme, ask=Ask("to?")) == other
    assert add_question(store, programme=programme, ask=Ask("En?")) == one


def test_a_question_that_came_with_a_sheet_keeps_its_answers_when_it_is_asked(store: Store, programme: UUID) -> None:
    an_adept(store, programme, answers=(Answer("Når kan du begynne?", "snart"),))
    application = application_of(store, programme)
    assert texts(store, programme) == []
    question = add_question(store, programme=programme, ask=BEGIN)
    (answer,) = store.read(given_answers, application)
    assert (answer.question.id, answer.text) == (question, "snart")


def test_a_renamed_question_makes_room_for_another_of_its_first_text(store: Store, programme: UUID) -> None:
    first = add_question(store, programme=programme, ask=Ask("Farge?"))
    change_question(store, question=first, ask=Ask("Yndlingsfarge?"))
    second = add_question(store, programme=programme, ask=Ask("Farge?"))
    assert first != second
    assert texts(store, programme) == ["Yndlingsfarge?", "Farge?"]


def test_the_same_question_twice_is_refused(store: Store, programme: UUID) -> None:
    question = add_question(store, programme=programme, ask=Ask("Farge?"))
    with pytest.raises(errors.QuestionTwice):
        add_question(store, programme=programme, ask=Ask("FARGE? "))
    change_question(store, question=question, ask=Ask("farge?"))
    assert texts(store, programme) == ["farge?"]


def test_answers_are_checked_changed_and_taken_back(store: Store, programme: UUID) -> None:
    question = add_question(store, programme=programme, ask=BEGIN)
    an_adept(store, programme)
    application = application_of(store, programme)
    change_answer(store, application=application, question=question, value=dt.date(2027, 2, 1))
    with pytest.raises(errors.AnswerNotFitting):
        change_answer(store, application=application, question=question, value="snart")
    assert [answer.text for answer in store.read(given_answers, application)] == ["2027-02-01"]
    change_answer(store, application=application, question=question, value=None)
    assert [answer.text for answer in store.read(given_answers, application)] == [""]
    change_answer(store, application=application, question=question, value="2027-03-01")
    assert [answer.text for answer in store.read(given_answers, application)] == ["2027-03-01"]


def test_fields_are_left_out_and_taken_in_again(store: Store, programme: UUID) -> None:
    ask_field(store, programme=programme, field="gender", asked=False)
    assert store.read(unasked, programme) == {"gender"}
    assert "gender" not in [field.key for field in store.read(form_of, programme, "adept").fields]
    ask_field(store, programme=programme, field="gender", asked=True)
    assert store.read(unasked, programme) == frozenset()
    ask_field(store, programme=programme, field="gender", asked=False)
    store.undo()
    assert store.read(unasked, programme) == frozenset()
    with pytest.raises(errors.FieldAlwaysAsked):
        ask_field(store, programme=programme, field="name", asked=False)
    with pytest.raises(errors.FormFieldUnknown):
        ask_field(store, programme=programme, field="shoe_size", asked=False)


def test_an_import_knows_what_is_asked_today_and_what_was_asked(store: Store, programme: UUID) -> None:
    asked_now = add_question(store, programme=programme, ask=COLOUR)
    own = store.read(own_form, programme)
    assert own.programme == programme
    assert own.by_key[asked_now.hex].options == ("Rød", "Blå")
    assert own.versions["adept"] == store.read(form_of, programme, "adept").version
    add_question(store, programme=programme, ask=Ask("Når?", DATE))
    assert store.read(own_form, programme).versions != own.versions
