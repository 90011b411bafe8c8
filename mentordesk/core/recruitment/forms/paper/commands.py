"""Forms on paper, from the print to the typing in, and the form that is filled in on a screen."""

from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.documents.naming import file_name
from mentordesk.core.documents.placing import placed
from mentordesk.core.documents.texts import paper_text
from mentordesk.core.kernel.clock import today, wall_clock
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.programme.tables import Question
from mentordesk.core.recruitment import records
from mentordesk.core.recruitment.consents.commands import note_form_answer
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.forbidden import check_ids
from mentordesk.core.recruitment.forms.codes import new_code, shown
from mentordesk.core.recruitment.forms.commands import write_answer
from mentordesk.core.recruitment.forms.errors import FormCountOutOfRange, FormKeyedAlready
from mentordesk.core.recruitment.forms.fields import Form, Issuer
from mentordesk.core.recruitment.forms.queries import form_of, form_with_code, issuer_of
from mentordesk.core.recruitment.forms.rules import kept_answer, split_options
from mentordesk.core.recruitment.forms.tables import PaperForm
from mentordesk.core.store.unit import Store

MOST = 200
"""So many copies are printed at once."""


def print_forms(
    store: Store,
    *,
    programme: UUID,
    role: str,
    count: int,
    folder: Path,
    language: str,
    progress: Progress | None = None,
) -> Path:
    """Write so many copies of the form, each with a code of its own, as one PDF into a folder.

    Raises FormCountOutOfRange, PaperLanguageUnknown, LetterWithoutFont, Cancelled and the troubles of the disk.
    """
    from mentordesk.core.recruitment.forms.document import paper_pdf  # ReportLab is loaded at the first paper alone

    if not 1 <= count <= MOST:
        raise FormCountOutOfRange(count=count, most=MOST)
    progress = progress or Progress()
    form, issuer = store.read(form_of, programme, role, language), store.read(issuer_of, programme, language)
    taken = store.read(_taken)
    codes: list[str] = []
    while len(codes) < count:
        codes.append(new_code(taken | set(codes)))
    progress.step(0, 0)
    content = paper_pdf(form, issuer, codes)
    progress.hear()
    named = {_name(form, issuer, "paper_name"): content}
    with placed(folder, named) as paths, store.recording("recruitment.print_forms") as session:
        for code in codes:
            session.add(PaperForm(id=new_id(), programme=programme, code=code, role=role, printed=today()))
        session.facts["count"] = count
    return paths[0]


def write_form(
    store: Store, *, programme: UUID, role: str, folder: Path, language: str, progress: Progress | None = None
) -> Path:
    """Write the form as a PDF that is filled in on a screen into a folder.

    Raises PaperLanguageUnknown, LetterWithoutFont and the troubles of the disk.
    """
    from mentordesk.core.recruitment.forms.document import fillable_pdf

    (progress or Progress()).step(0, 0)
    form, issuer = store.read(form_of, programme, role, language), store.read(issuer_of, programme, language)
    named = {_name(form, issuer, "screen_name"): fillable_pdf(form, issuer)}
    with placed(folder, named) as paths, store.recording("recruitment.write_form", log=True):
        pass
    return paths[0]


def key_in(store: Store, *, programme: UUID, code: str, draft: ApplicantDraft, answers: Mapping[UUID, object]) -> UUID:
    """Type a paper form in: an applicant with the answers, tied to the form's code. The person's id.

    Raises FormCodeMistyped, FormCodeUnknown, FormKeyedAlready, TextMissing, AnswerNotFitting, SaysTooMuch.
    """
    if not draft.name.strip():
        raise TextMissing(field="name")
    records.check_draft(draft)
    check_ids(*answers.values())
    with store.recording("recruitment.key_in") as session:
        found = form_with_code(session, programme, code)
        if found.application is not None:
            raise FormKeyedAlready(code=shown(found.code), name=found.name)
        person = records.add_person(session, draft)
        application = records.add_application(session, programme, person.id, draft, "paper")
        application.submitted = draft.submitted or wall_clock()
        session.flush()
        for question, value in answers.items():
            asked = session.get_one(Question, question)
            text = kept_answer(asked.kind, split_options(asked.options), value, asked.text)
            write_answer(session, application.id, question, text)
            note_form_answer(session, application, question, text, application.submitted.date())
        session.get_one(PaperForm, found.id).application = application.id
        session.facts["person"] = person.id.hex
        return person.id


def _taken(session: orm.Session) -> set[str]:
    return set(session.scalars(sa.select(PaperForm.code).execution_options(deleted=True)))


def _name(form: Form, issuer: Issuer, kind: str) -> str:
    labels = paper_text("form", form.language, {}, ()).labels
    return file_name(labels[f"title_{form.role}"], issuer.programme, labels[kind])
