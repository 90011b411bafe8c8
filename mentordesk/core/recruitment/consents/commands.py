"""What a coordinator does with consents: asks in the programme's words, writes answers down, sees to withdrawals."""

import datetime as dt
from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.programme.errors import TextMissing
from mentordesk.core.programme.tables import Question
from mentordesk.core.recruitment.consents.errors import ConsentAnswerUnknown, GuardianMissing, NothingToWithdraw
from mentordesk.core.recruitment.consents.queries import TextRow, text_id, texts
from mentordesk.core.recruitment.consents.rules import (
    ANSWERS,
    COVERED,
    GIVEN,
    NO,
    PURPOSES,
    SPECIAL_CATEGORY,
    TASKS,
    WAYS,
)
from mentordesk.core.recruitment.consents.tables import Consent, ConsentTask, ConsentText
from mentordesk.core.recruitment.consents.texts import purpose_titled
from mentordesk.core.recruitment.forms.rules import CONSENT, YES
from mentordesk.core.recruitment.guardians.queries import guardians
from mentordesk.core.recruitment.requirements.queries import is_minor_in
from mentordesk.core.recruitment.tables import Application
from mentordesk.core.store.unit import Recording, Store


class Answered(NamedTuple):
    """An answer: which one, on which day, how it came, and by which guardian for somebody under 18."""

    answer: str
    day: dt.date
    how: str
    guardian: UUID | None = None


def change_consent_text(store: Store, *, programme: UUID, purpose: str, text: str) -> None:
    """Ask in other words from now on, as a new version; who has answered has answered to the old one.

    Raises TextMissing.
    """
    text = text.strip()
    if not text:
        raise TextMissing(field="text")
    with store.recording("recruitment.change_consent_text") as session:
        now = _text_of(session, programme, purpose)
        if text != now.text:
            version = now.version + 1
            key = text_id(programme, purpose, version)
            session.add(ConsentText(id=key, programme=programme, purpose=purpose, version=version, text=text))


def answer_consent(store: Store, *, programme: UUID, people: Collection[UUID], purpose: str, said: Answered) -> None:
    """Write down what these answered to the programme's words for a purpose: one step.

    A `no` withdraws what was given before. Raises ConsentAnswerUnknown, GuardianMissing.
    """
    if said.answer not in ANSWERS or said.how not in WAYS or purpose not in PURPOSES:
        raise ConsentAnswerUnknown(field=purpose)
    with store.recording("recruitment.answer_consent") as session:
        text = _kept_text(session, programme, purpose)
        for person in people:
            _check_guardian(session, programme, person, said)
            _write_line(session, programme, person, purpose, text, said)
        session.facts["count"] = len(people)
        if len(people) == 1:
            session.facts["person"] = next(iter(people)).hex


def note_form_answer(session: Recording, application: Application, question: UUID, text: str, day: dt.date) -> None:
    """A question of the form that asks for one of the purposes is answered in the ledger, too, in the form's words.

    What is there already is not written again. Somebody under 18 answers through a guardian: a yes in the form alone is
    no consent, and stays an answer.
    """
    asked = session.get_one(Question, question)
    purpose = purpose_titled(asked.purpose) if asked.kind == CONSENT and text else None
    if purpose is None:
        return
    programme, person = application.programme, application.person
    if text == YES and is_minor_in(session, programme, person):
        return
    words = _text_asked(session, programme, purpose, asked.text)
    answer, before = GIVEN if text == YES else NO, _lines(session, programme, person, purpose)
    if before and (before[-1].answer, before[-1].consent_text) == (answer, words):
        return
    how = "paper" if application.channel == "paper" else "form"
    _write_line(session, programme, person, purpose, words, Answered(answer, day, how))


def withdraw_consent(store: Store, *, programme: UUID, person: UUID, purpose: str, day: dt.date) -> None:
    """Take a consent back on a day: what it covered is hidden at once, and what is left to do becomes tasks.

    Raises NothingToWithdraw.
    """
    with store.recording("recruitment.withdraw_consent") as session:
        if not _withdraw(session, programme, person, purpose, day):
            raise NothingToWithdraw
        session.facts["person"] = person.hex


def finish_consent_task(store: Store, *, task: UUID, day: dt.date | None) -> None:
    """Log that what a withdrawn consent asks for is done; None takes it back."""
    with store.recording("recruitment.finish_consent_task") as session:
        row = session.get_one(ConsentTask, task)
        row.done = day
        session.facts["person"] = session.get_one(Consent, row.consent).person.hex


def remove_covered(store: Store, *, task: UUID, day: dt.date) -> None:
    """Remove what a withdrawn consent to special categories covered, in its programme, and finish the task."""
    with store.recording("recruitment.remove_covered") as session:
        row = session.get_one(ConsentTask, task)
        consent = session.get_one(Consent, row.consent)
        programme = session.get_one(ConsentText, consent.consent_text).programme
        for application in _applications(session, programme, consent.person):
            for field in COVERED:
                setattr(application, field, None)
        row.done = day
        session.facts["person"] = consent.person.hex


def _text_of(session: Recording, programme: UUID, purpose: str) -> TextRow:
    found = next((row for row in texts(session, programme) if row.purpose == purpose), None)
    if found is None:
        raise ConsentAnswerUnknown(field=purpose)
    return found


def _kept_text(session: Recording, programme: UUID, purpose: str) -> UUID:
    """The programme's words, written into the file the first time somebody answers to them."""
    now = _text_of(session, programme, purpose)
    row = session.get(ConsentText, now.id, execution_options={"deleted": True})
    if row is None:
        session.add(ConsentText(id=now.id, programme=programme, purpose=purpose, version=now.version, text=now.text))
        session.flush()
    return now.id


def _text_asked(session: Recording, programme: UUID, purpose: str, words: str) -> UUID:
    """The version of the text that has these words, made when there is none."""
    chosen = sa.select(ConsentText.id).where(ConsentText.programme == programme, ConsentText.purpose == purpose)
    found = session.scalars(chosen.where(ConsentText.text == words)).first()
    if found is not None:
        return found
    version = _text_of(session, programme, purpose).version + 1
    key = text_id(programme, purpose, version)
    session.add(ConsentText(id=key, programme=programme, purpose=purpose, version=version, text=words))
    session.flush()
    return key


def _write_line(session: Recording, programme: UUID, person: UUID, purpose: str, text: UUID, said: Answered) -> None:
    if said.answer == GIVEN:
        _forget_tasks(session, programme, person, purpose)
    else:
        _withdraw(session, programme, person, purpose, said.day)
    session.add(
        Consent(
            id=new_id(),
            person=person,
            consent_text=text,
            answer=said.answer,
            given=said.day,
            how=said.how,
            guardian=said.guardian,
        )
    )


def _check_guardian(session: Recording, programme: UUID, person: UUID, said: Answered) -> None:
    if said.guardian is not None and said.guardian not in {row.id for row in guardians(session, person)}:
        raise GuardianMissing
    if said.answer == GIVEN and said.guardian is None and is_minor_in(session, programme, person):
        raise GuardianMissing


def _withdraw(session: Recording, programme: UUID, person: UUID, purpose: str, day: dt.date) -> bool:
    """Whether there was anything to withdraw."""
    rows = _living_lines(session, programme, person, purpose)
    if purpose == SPECIAL_CATEGORY and not _lines(session, programme, person, purpose):
        rows = _form_as_line(session, programme, person, day)
    for row in rows:
        row.withdrawn = day
    if rows and (purpose != SPECIAL_CATEGORY or _has_covered(session, programme, person)):
        for kind in TASKS[purpose]:
            _write_task(session, rows[-1].id, kind)
    return bool(rows)


def _lines(session: Recording, programme: UUID, person: UUID, purpose: str) -> list[Consent]:
    return list(
        session.scalars(
            sa.select(Consent)
            .join(ConsentText, ConsentText.id == Consent.consent_text)
            .where(ConsentText.programme == programme, ConsentText.purpose == purpose, Consent.person == person)
            .order_by(Consent.given, sa.literal_column("consent.rowid"))
        )
    )


def _living_lines(session: Recording, programme: UUID, person: UUID, purpose: str) -> list[Consent]:
    lines = _lines(session, programme, person, purpose)
    return [row for row in lines if row.answer == GIVEN and row.withdrawn is None]


def _form_as_line(session: Recording, programme: UUID, person: UUID, day: dt.date) -> list[Consent]:
    """The consent in the form itself, from before the ledger, as a line of it, so that it can be withdrawn there."""
    found = next((row for row in _applications(session, programme, person) if row.consent), None)
    if found is None:
        return []
    given = found.submitted.date() if found.submitted else day
    text = _kept_text(session, programme, SPECIAL_CATEGORY)
    row = Consent(id=new_id(), person=person, consent_text=text, answer=GIVEN, given=given, how="form")
    session.add(row)
    session.flush()
    return [row]


def _has_covered(session: Recording, programme: UUID, person: UUID) -> bool:
    return any(getattr(row, field) for row in _applications(session, programme, person) for field in COVERED)


def _applications(session: Recording, programme: UUID, person: UUID) -> list[Application]:
    chosen = sa.select(Application).where(Application.programme == programme, Application.person == person)
    return list(session.scalars(chosen))


def _write_task(session: Recording, consent: UUID, kind: str) -> None:
    key = link_id("consent_task", consent, kind)
    row = session.get(ConsentTask, key, execution_options={"deleted": True})
    if row is None:
        session.add(ConsentTask(id=key, consent=consent, kind=kind))
    else:
        row.done, row.deleted = None, False


def _forget_tasks(session: Recording, programme: UUID, person: UUID, purpose: str) -> None:
    """Who consents anew needs nothing undone any more."""
    chosen = (
        sa.select(ConsentTask)
        .join(Consent, Consent.id == ConsentTask.consent)
        .join(ConsentText, ConsentText.id == Consent.consent_text)
        .where(ConsentText.programme == programme, ConsentText.purpose == purpose, Consent.person == person)
        .where(ConsentTask.done.is_(None))
    )
    for row in session.scalars(chosen):
        row.deleted = True
