"""What screens, papers and imports read of a programme's questions and forms."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.documents.texts import day, paper_text
from mentordesk.core.programme.queries import own_organisation
from mentordesk.core.programme.tables import Person, Programme, Question
from mentordesk.core.recruitment.forms.codes import is_right, shown, tidied
from mentordesk.core.recruitment.forms.errors import FormCodeMistyped, FormCodeUnknown
from mentordesk.core.recruitment.forms.fields import Form, Issuer, OwnForm, OwnQuestion, put_together
from mentordesk.core.recruitment.forms.rules import TEXT, split_options
from mentordesk.core.recruitment.forms.tables import PaperForm, UnaskedField
from mentordesk.core.recruitment.rules import ADEPT, MENTOR, plays
from mentordesk.core.recruitment.tables import Answer, Application


class GivenAnswer(NamedTuple):
    """A question that an applicant is asked, or has answered, and the answer as it is kept (empty for none)."""

    question: OwnQuestion
    text: str


class PaperFormRow(NamedTuple):
    """A printed form; `name` is the applicant's whose application was keyed in from it, `person` who that is."""

    id: UUID
    code: str
    role: str
    printed: dt.date
    application: UUID | None
    person: UUID | None
    name: str | None


def form_of(session: orm.Session, programme: UUID, role: str, language: str | None = None) -> Form:
    """What applicants of a role are asked, in a language or the programme's own. Raises PaperLanguageUnknown."""
    language = language or session.get_one(Programme, programme).language
    words = paper_text("form", language, {}, ()).labels
    return put_together(programme, role, language, asked(session, programme), unasked(session, programme), words)


def own_form(session: orm.Session, programme: UUID) -> OwnForm:
    """What an import must know of the programme's form."""
    versions = {role: form_of(session, programme, role).version for role in (ADEPT, MENTOR)}
    return OwnForm(programme, tuple(questions(session, programme)), versions)


def issuer_of(session: orm.Session, programme: UUID, language: str) -> Issuer:
    """Who stands on the form as the one that asks."""
    row, organisation = session.get_one(Programme, programme), own_organisation(session)
    return Issuer(
        organisation.name,
        row.name,
        organisation.address or "",
        organisation.email or "",
        organisation.phone or "",
        day(row.deadline, language) if row.deadline else "",
    )


def questions(session: orm.Session, programme: UUID) -> list[OwnQuestion]:
    """All questions of the programme: those asked in their order, then those that only came with a sheet."""
    own = sa.select(Question.id).where(Question.programme == programme)
    counted = session.execute(
        sa.select(Answer.question, sa.func.count()).where(Answer.question.in_(own)).group_by(Answer.question)
    )
    counts: dict[UUID, int] = {question: count for question, count in counted}  # noqa: C416
    return [_own(question, counts.get(question.id, 0)) for question in _rows(session, programme)]


def asked(session: orm.Session, programme: UUID) -> list[OwnQuestion]:
    """The questions of the form in their order."""
    return [question for question in questions(session, programme) if question.position is not None]


def unasked(session: orm.Session, programme: UUID) -> frozenset[str]:
    """The fields that everybody has and that this programme's form leaves out."""
    return frozenset(session.scalars(sa.select(UnaskedField.value).where(UnaskedField.programme == programme)))


def given_answers(session: orm.Session, application: UUID) -> list[GivenAnswer]:
    """What an applicant is asked of the programme's own questions, with the answers, and what else they answered."""
    row = session.get_one(Application, application)
    given = session.execute(sa.select(Answer.question, Answer.text).where(Answer.application == application))
    texts: dict[UUID, str] = {question: text for question, text in given}  # noqa: C416  (rows are no pairs to mypy)
    return [
        GivenAnswer(question, texts.get(question.id, ""))
        for question in map(_own, _rows(session, row.programme))
        if question.id in texts or (question.position is not None and is_asked(question, row.role))
    ]


def is_asked(question: OwnQuestion, role: str) -> bool:
    """Whether applicants of that role (`adept`, `mentor` or `both`) are asked the question."""
    return question.role is None or plays(role, question.role)


def form_with_code(session: orm.Session, programme: UUID, typed: str) -> PaperFormRow:
    """The programme's printed form with a code as somebody types it, whether it is keyed in already or not.

    Raises FormCodeMistyped, FormCodeUnknown.
    """
    code = tidied(typed)
    if not is_right(code):
        raise FormCodeMistyped(code=shown(code))
    found = session.execute(
        sa.select(
            *(PaperForm.id, PaperForm.code, PaperForm.role, PaperForm.printed, Application.id),
            *(Person.id, Person.name),
        )
        .outerjoin(Application, (Application.id == PaperForm.application) & ~Application.deleted)
        .outerjoin(Person, (Person.id == Application.person) & ~Person.deleted)
        .where(PaperForm.programme == programme, PaperForm.code == code)
        .order_by(PaperForm.printed.desc())
    ).first()
    if found is None:
        raise FormCodeUnknown(code=shown(code))
    return PaperFormRow(*found)


def _rows(session: orm.Session, programme: UUID) -> Sequence[Question]:
    return session.scalars(
        sa.select(Question)
        .where(Question.programme == programme)
        .order_by(Question.position.is_(None), Question.position, Question.text, Question.id)
    ).all()


def _own(question: Question, answers: int = 0) -> OwnQuestion:
    return OwnQuestion(
        question.id,
        question.text,
        question.kind or TEXT,
        question.role,
        question.purpose,
        question.kept,
        split_options(question.options),
        bool(question.required),
        question.position,
        answers,
    )
