"""What a coordinator does with the form: questions, fields that are left out, and answers."""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.programme.tables import Question
from mentordesk.core.recruitment.consents.commands import note_form_answer
from mentordesk.core.recruitment.forbidden import check_ids
from mentordesk.core.recruitment.forms.errors import FieldAlwaysAsked, FormFieldUnknown
from mentordesk.core.recruitment.forms.fields import ALWAYS, FIELD_KEYS
from mentordesk.core.recruitment.forms.rules import Ask, checked, kept_answer, split_options
from mentordesk.core.recruitment.forms.tables import UnaskedField
from mentordesk.core.recruitment.tables import Answer, Application
from mentordesk.core.store.unit import Recording, Store


def add_question(store: Store, *, programme: UUID, ask: Ask) -> UUID:
    """Ask one thing more, at the end of the form; the question's id. Raises what `checked` raises.

    One that only came with a sheet until now keeps its answers.
    """
    with store.recording("recruitment.add_question") as session:
        ask = checked(ask, _texts(session, programme))
        question = _fresh(session, programme, ask.text)
        _write(question, ask)
        question.position = _next_position(session, programme)
        session.facts["question"] = ask.text
        return question.id


def change_question(store: Store, *, question: UUID, ask: Ask) -> None:
    """Ask it otherwise; the answers that are there stay as they are. Raises what `checked` raises."""
    with store.recording("recruitment.change_question") as session:
        row = session.get_one(Question, question)
        ask = checked(ask, _texts(session, row.programme, besides=question))
        _write(row, ask)
        session.facts["question"] = ask.text


def move_question(store: Store, *, question: UUID, to: int) -> None:
    """Put a question in that place (from 0) among those asked; a place beyond the end is the last."""
    with store.recording("recruitment.move_question") as session:
        row = session.get_one(Question, question)
        others = [other for other in _asked(session, row.programme) if other.id != question]
        others.insert(max(0, to), row)
        for position, one in enumerate(others):
            if one.position != position:
                one.position = position
        session.facts["question"] = row.text


def remove_question(store: Store, *, question: UUID) -> int:
    """Ask it no more. Answers that are there are kept, and the question with them; how many there are."""
    with store.recording("recruitment.remove_question") as session:
        row = session.get_one(Question, question)
        answers: int = session.scalar(sa.select(sa.func.count(Answer.id)).where(Answer.question == question)) or 0
        row.position = None
        row.deleted = answers == 0
        session.facts["question"] = row.text
        return answers


def ask_field(store: Store, *, programme: UUID, field: str, asked: bool) -> None:
    """Ask for a field that everybody has, or leave it out of the form. Raises FormFieldUnknown, FieldAlwaysAsked."""
    if field not in FIELD_KEYS:
        raise FormFieldUnknown(field=field)
    if field in ALWAYS and not asked:
        raise FieldAlwaysAsked(field=field)
    key = link_id("unasked_field", programme, field)
    with store.recording("recruitment.ask_field") as session:
        row = session.get(UnaskedField, key, execution_options={"deleted": True})
        if row is not None:
            row.deleted = asked
        elif not asked:
            session.add(UnaskedField(id=key, programme=programme, value=field))


def change_answer(store: Store, *, application: UUID, question: UUID, value: object) -> None:
    """Write down what an applicant answers; nothing takes the answer back. Raises AnswerNotFitting, SaysTooMuch."""
    check_ids(value)
    with store.recording("recruitment.change_answer") as session:
        asked = session.get_one(Question, question)
        text = kept_answer(asked.kind, split_options(asked.options), value, asked.text)
        write_answer(session, application, question, text)
        row = session.get_one(Application, application)
        note_form_answer(session, row, question, text, today())
        session.facts["person"] = row.person.hex


def write_answer(session: Recording, application: UUID, question: UUID, text: str) -> bool:
    """Keep an answer's text, or with an empty one take it back; whether anything is another now."""
    key = link_id("answer", application, question)
    found = session.get(Answer, key, execution_options={"deleted": True})
    if found is None:
        if text:
            session.add(Answer(id=key, application=application, question=question, text=text))
        return bool(text)
    before = "" if found.deleted else found.text
    if text:
        found.text = text
    found.deleted = not text
    return text != before


def _fresh(session: Recording, programme: UUID, text: str) -> Question:
    """A question of that text: the one that came with a sheet, a removed one anew, or a new one."""
    key = link_id("question", programme, fold(text))
    found = session.get(Question, key, execution_options={"deleted": True})
    if found is not None and not found.deleted and fold(found.text) != fold(text):
        found, key = None, new_id()  # it was renamed, and is another question now
    if found is None:
        found = Question(id=key, programme=programme, text=text)
        session.add(found)
    found.deleted = False
    return found


def _write(row: Question, ask: Ask) -> None:
    row.text, row.kind, row.role, row.purpose = ask.text, ask.kind, ask.role, ask.purpose
    row.kept, row.required, row.options = ask.kept, ask.required, "\n".join(ask.options) or None


def _asked(session: orm.Session, programme: UUID) -> list[Question]:
    return list(
        session.scalars(
            sa.select(Question)
            .where(Question.programme == programme, Question.position.is_not(None))
            .order_by(Question.position, Question.id)
        )
    )


def _texts(session: orm.Session, programme: UUID, besides: UUID | None = None) -> list[str]:
    return [row.text for row in _asked(session, programme) if row.id != besides]


def _next_position(session: orm.Session, programme: UUID) -> int:
    last = session.scalar(sa.select(sa.func.max(Question.position)).where(Question.programme == programme))
    return 0 if last is None else last + 1
