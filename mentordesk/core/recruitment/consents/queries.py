"""Who has consented to what, and what is left to do where a consent was withdrawn."""

import datetime as dt
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.identifiers import link_id
from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.tables import Person
from mentordesk.core.recruitment.consents.rules import BACKGROUND, COVERED, GIVEN, PURPOSES, SPECIAL_CATEGORY, status_of
from mentordesk.core.recruitment.consents.tables import Consent, ConsentTask, ConsentText
from mentordesk.core.recruitment.consents.texts import shipped
from mentordesk.core.recruitment.guardians.tables import Guardian
from mentordesk.core.recruitment.tables import Application


class TextRow(NamedTuple):
    """The words a programme uses for a purpose now. `id` is the one it has, or will have, in the file."""

    id: UUID
    purpose: str
    title: str
    version: int
    text: str


class ConsentRow(NamedTuple):
    """A line of the ledger: who answered what to which text of which programme, on which day, and how."""

    id: UUID
    programme: UUID
    purpose: str
    version: int
    answer: str
    given: dt.date
    how: str
    guardian: str | None
    withdrawn: dt.date | None


class StandingConsent(NamedTuple):
    """How one person's consent to a purpose stands, with the lines about it, the newest first."""

    purpose: str
    status: str
    lines: tuple[ConsentRow, ...]


class TaskRow(NamedTuple):
    """Something to do for somebody who withdrew a consent on a day."""

    id: UUID
    person: UUID
    person_name: str
    purpose: str
    kind: str
    withdrawn: dt.date
    done: dt.date | None


def texts(session: orm.Session, programme: UUID) -> list[TextRow]:
    """The words of the programme for each purpose: its own newest version, or what is shipped."""
    language = programme_of(session, programme).language
    rows = session.execute(
        sa.select(ConsentText.id, ConsentText.purpose, ConsentText.version, ConsentText.text)
        .where(ConsentText.programme == programme)
        .order_by(ConsentText.version)
    )
    newest = {purpose: (key, version, text) for key, purpose, version, text in rows}
    found = []
    for purpose in PURPOSES:
        usual = shipped(purpose, language)
        key, version, text = newest.get(purpose, (text_id(programme, purpose, 1), 1, usual.text))
        found.append(TextRow(key, purpose, usual.title, version, text))
    return found


def text_id(programme: UUID, purpose: str, version: int) -> UUID:
    """The id of a version of the programme's words for a purpose."""
    return link_id("consent_text", programme, purpose, version)


def ledger(session: orm.Session, person: UUID) -> tuple[ConsentRow, ...]:
    """Every answer of one person, in any programme, the newest first."""
    rows = session.execute(
        sa.select(Consent, ConsentText.programme, ConsentText.purpose, ConsentText.version, Guardian.name)
        .join(ConsentText, ConsentText.id == Consent.consent_text)
        .outerjoin(Guardian, Guardian.id == Consent.guardian)
        .where(Consent.person == person)
        .order_by(Consent.given.desc(), ConsentText.version.desc(), sa.literal_column("consent.rowid").desc())
    )
    return tuple(
        ConsentRow(one.id, programme, purpose, version, one.answer, one.given, one.how, guardian, one.withdrawn)
        for one, programme, purpose, version, guardian in rows
    )


def consents(session: orm.Session, programme: UUID, person: UUID) -> tuple[StandingConsent, ...]:
    """How one person's consents stand in a programme, a row for each purpose."""
    lines = [row for row in ledger(session, person) if row.programme == programme]
    found = []
    for purpose in PURPOSES:
        own = tuple(row for row in lines if row.purpose == purpose)
        status = status_of((row.answer, row.withdrawn is not None) for row in reversed(own))
        found.append(StandingConsent(purpose, status, own))
    return tuple(found)


def living(session: orm.Session, programme: UUID, purpose: str) -> set[UUID]:
    """Who has given a consent for the purpose in the programme and not withdrawn it."""
    chosen = (
        sa.select(Consent.person)
        .join(ConsentText, ConsentText.id == Consent.consent_text)
        .where(ConsentText.programme == programme, ConsentText.purpose == purpose)
        .where(Consent.answer == GIVEN, Consent.withdrawn.is_(None))
    )
    return set(session.scalars(chosen))


def if_consented(field: str) -> sa.ColumnElement[str | None]:
    """A field of applications that special categories of data stand in, where it may be shown; else nothing.

    Of files from before the ledger `background` may be there with the form's own consent alone: that counts for who
    was never asked in the ledger.
    """
    asked = _said_in_programme()
    allowed: sa.ColumnElement[bool] = asked.where(Consent.answer == GIVEN, Consent.withdrawn.is_(None)).exists()
    if field == BACKGROUND:
        allowed = sa.or_(allowed, sa.and_(Application.consent.is_(True), ~asked.exists()))
    column = getattr(Application, field)
    return sa.case((sa.and_(column.is_not(None), allowed), column))


def covered(session: orm.Session, application: UUID) -> dict[str, str | None]:
    """What special categories hold of one application, by field, as far as it may be shown."""
    row = session.execute(sa.select(*map(if_consented, COVERED)).where(Application.id == application)).one()
    return dict(zip(COVERED, row, strict=True))


def _said_in_programme() -> sa.Select[UUID]:
    """What the person of an application answered about special categories in the application's programme."""
    return (
        sa.select(Consent.id)
        .join(ConsentText, ConsentText.id == Consent.consent_text)
        .where(Consent.person == Application.person, ConsentText.programme == Application.programme)
        .where(ConsentText.purpose == SPECIAL_CATEGORY, ~Consent.deleted, ~ConsentText.deleted)
        .correlate(Application)
    )


def tasks(session: orm.Session, programme: UUID, person: UUID | None = None) -> list[TaskRow]:
    """What is left to do in the programme, the longest waiting first; with a person that one's, done ones, too."""
    chosen = (
        sa.select(ConsentTask, Consent.person, Person.name, ConsentText.purpose, Consent.withdrawn)
        .join(Consent, Consent.id == ConsentTask.consent)
        .join(ConsentText, ConsentText.id == Consent.consent_text)
        .join(Person, Person.id == Consent.person)
        .where(ConsentText.programme == programme)
        .order_by(Consent.withdrawn, Person.name, ConsentTask.kind)
    )
    chosen = chosen.where(ConsentTask.done.is_(None) if person is None else Consent.person == person)
    return [
        TaskRow(task.id, who, name, purpose, task.kind, withdrawn, task.done)
        for task, who, name, purpose, withdrawn in session.execute(chosen)
        if withdrawn is not None
    ]
