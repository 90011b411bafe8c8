"""What screens and other steps read of applications."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.programme.queries import elements
from mentordesk.core.programme.tables import Person, PersonLanguage, Programme, Question
from mentordesk.core.recruitment.rules import BOTH, CHOSEN, shown_status
from mentordesk.core.recruitment.tables import (
    Answer,
    Application,
    ApplicationField,
    ApplicationTime,
    ApplicationTopic,
    Fulfilment,
)
from mentordesk.core.store.base import Element
from mentordesk.core.store.history import counting

SETS: Mapping[str, type[Element]] = {
    "languages": PersonLanguage,
    "field": ApplicationField,
    "topics": ApplicationTopic,
    "times": ApplicationTime,
}
"""What a person or an application has several of, and where it is kept."""
_OF_APPLICATION_SETS = (ApplicationField, ApplicationTopic, ApplicationTime)


@dataclass(frozen=True, slots=True)
class ApplicantRow:
    """One application with its person. `id` is the person's; `status` is the one that lists show."""

    id: UUID
    application: UUID
    name: str
    preferred_name: str | None
    email: str | None
    phone: str | None
    born: dt.date | None
    birth_year: int | None
    postcode: str | None
    town: str | None
    gender: str | None
    employer: str | None
    languages: tuple[str, ...]
    role: str
    field: tuple[str, ...]
    topics: tuple[str, ...]
    times: tuple[str, ...]
    capacity: int | None
    source: str | None
    channel: str
    motivation: str | None
    mentor_gender: str | None
    background: str | None
    consent: bool | None
    submitted: dt.datetime | None
    status: str
    application_status: str
    mentor_status: str | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one application has come: what a list tells of it. The fields are those of ApplicantRow."""

    id: UUID
    application: UUID
    name: str
    role: str
    capacity: int | None
    source: str | None
    submitted: dt.datetime | None
    status: str
    application_status: str
    mentor_status: str | None


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many applications of one role and day have come equally far; `status` is the one that lists show."""

    role: str
    status: str
    application_status: str
    submitted: dt.date | None
    count: int


class FulfilmentRow(NamedTuple):
    """A requirement that somebody meets since the day `met`; `seen_by` is who says so."""

    kind: str
    met: dt.date
    seen_by: str


class ParticipationRow(NamedTuple):
    """What somebody has applied as in one programme; `status` is the one that lists show."""

    programme: str
    start: dt.date
    role: str
    status: str
    application: UUID


class AnswerRow(NamedTuple):
    """A question of the programme with what one applicant answered."""

    question: str
    text: str


_OF_PERSON = (
    *("name", "preferred_name", "email", "phone", "born", "birth_year", "postcode", "town", "gender", "employer"),
)
_OF_APPLICATION = (
    *("capacity", "source", "channel", "motivation", "mentor_gender", "background", "consent", "submitted"),
)
"""In the order of ApplicantRow: rows are made by place, since a list of two thousand is read after every change."""


def applicants(session: orm.Session, programme: UUID) -> list[ApplicantRow]:
    """The programme's applicants in the order in which they came in."""
    return _told_in_full(session, Application.programme == programme)


def applicant(session: orm.Session, application: UUID) -> ApplicantRow:
    """One application with its person. Raises ValueError when it is not there."""
    (found,) = _told_in_full(session, Application.id == application)
    return found


def standings(session: orm.Session, programme: UUID) -> list[Standing]:
    """How far each of the programme's applications has come, in the order in which they came in."""
    rows = session.execute(
        sa.select(
            *(Person.id, Application.id, Person.name, Application.role, Application.capacity, Application.source),
            *(Application.submitted, Application.status, Application.mentor_status),
        )
        .join(Person, Person.id == Application.person)
        .where(Application.programme == programme)
        .order_by(Application.submitted, Application.id)
    )
    return [
        Standing(
            *(person, application, name, role, capacity, source, submitted),
            *(shown_status(role, status, mentor_status), status, mentor_status),
        )
        for person, application, name, role, capacity, source, submitted, status, mentor_status in rows
    ]


def _told_in_full(session: orm.Session, which: sa.ColumnElement[bool]) -> list[ApplicantRow]:
    """The applications of which `which` holds."""
    rows = session.execute(
        sa.select(
            *(Person.id, Application.id, Application.role, Application.status, Application.mentor_status),
            *(getattr(Person, name) for name in _OF_PERSON),
            *(getattr(Application, name) for name in _OF_APPLICATION),
        )
        .join(Person, Person.id == Application.person)
        .where(which)
        .order_by(Application.submitted, Application.id)
    )
    languages = elements(session, PersonLanguage, sa.select(Application.person).where(which))
    own = sa.select(Application.id).where(which)
    fields, topics, times = (elements(session, table, own) for table in _OF_APPLICATION_SETS)
    split = len(_OF_PERSON)
    return [
        ApplicantRow(
            *(
                *(person, application, *told[:split], languages.get(person, ()), role),
                *(fields.get(application, ()), topics.get(application, ()), times.get(application, ())),
                *(*told[split:], shown_status(role, status, mentor_status), status, mentor_status),
            )
        )
        for person, application, role, status, mentor_status, *told in rows
    ]


def status_counts(session: orm.Session, programme: UUID) -> list[StatusCount]:
    """How far the programme's applications have come."""
    groups = (
        *(Application.role, Application.status, Application.mentor_status),
        sa.func.substr(Application.submitted, 1, len("2027-01-31")),
    )
    rows = session.execute(
        sa.select(*groups, sa.func.count()).where(Application.programme == programme).group_by(*groups)
    )
    return [
        StatusCount(role, shown_status(role, status, mentors_own), status, day and dt.date.fromisoformat(day), count)
        for role, status, mentors_own, day, count in rows
    ]


def people_with_place(session: orm.Session, programme: UUID, side: str) -> set[UUID]:
    """Who stands on that side (`adept` or `mentor`) and was given a place."""
    chosen = sa.select(Application.person).where(
        Application.programme == programme, Application.role.in_((side, BOTH)), Application.status.in_(CHOSEN)
    )
    return set(session.scalars(chosen))


def answers(session: orm.Session, application: UUID) -> list[AnswerRow]:
    """What an applicant answered to the programme's own questions."""
    rows = session.execute(
        sa.select(Question.text, Answer.text)
        .join(Answer, Answer.question == Question.id)
        .where(Answer.application == application)
        .order_by(Question.text)
    )
    return [AnswerRow(question, text) for question, text in rows]


def fulfilled(session: orm.Session, programme: UUID) -> dict[UUID, frozenset[str]]:
    """For each person the requirements that are met in the programme."""
    found: dict[UUID, set[str]] = {}
    rows = session.execute(sa.select(Fulfilment.person, Fulfilment.kind).where(Fulfilment.programme == programme))
    for person, kind in rows:
        found.setdefault(person, set()).add(kind)
    return {person: frozenset(kinds) for person, kinds in found.items()}


def fulfilments(session: orm.Session, programme: UUID, person: UUID) -> list[FulfilmentRow]:
    """The requirements that one person meets in the programme."""
    rows = session.execute(
        sa.select(Fulfilment.kind, Fulfilment.met, Fulfilment.seen_by)
        .where(Fulfilment.programme == programme, Fulfilment.person == person)
        .order_by(Fulfilment.kind)
    )
    return [FulfilmentRow(kind, met, seen_by) for kind, met, seen_by in rows]


def participations(session: orm.Session, person: UUID) -> list[ParticipationRow]:
    """What one person has applied as in the file's programmes, the latest programme first."""
    rows = session.execute(
        sa.select(Programme.name, Programme.start, Application)
        .join(Application, Application.programme == Programme.id)
        .where(Application.person == person)
        .order_by(Programme.start.desc(), Programme.name)
    )
    return [
        ParticipationRow(name, start, one.role, shown_status(one.role, one.status, one.mentor_status), one.id)
        for name, start, one in rows
    ]


def roles(session: orm.Session) -> dict[UUID, frozenset[str]]:
    """For each person the roles that they have applied for, in any programme of the file."""
    found: dict[UUID, set[str]] = {}
    for person, role in session.execute(sa.select(Application.person, Application.role)):
        found.setdefault(person, set()).add(role)
    return {person: frozenset(kinds) for person, kinds in found.items()}


def stored_people(session: orm.Session) -> Sequence[Person]:
    """Everybody in the file, as rows that can be changed."""
    return session.scalars(sa.select(Person)).all()


def stored_applications(session: orm.Session, programme: UUID) -> dict[UUID, Application]:
    """The programme's applications by person, as rows that can be changed."""
    rows = session.scalars(sa.select(Application).where(Application.programme == programme))
    return {row.person: row for row in rows}


def values_of(session: orm.Session, table: type[Element], owner: UUID) -> Sequence[str]:
    """The elements of one owner's set."""
    return session.scalars(sa.select(table.value).where(table.owner_column() == owner)).all()


_NOT_BY_HAND = (
    "recruitment.import_applicants",
    "recruitment.add_applicant",
    "sharing.merge",
    "privacy.delete_person",
    "privacy.restore_person",
)
"""Steps by which people come, go and come again, without anybody deciding on single fields."""


def changed_by_hand(session: orm.Session) -> set[tuple[UUID, str]]:
    """Fields that a person has changed since they came in, and not taken back: (row, field), or (owner, set)."""
    by_hand = (
        " JOIN change_set ON change_set.id = change.change_set"
        " WHERE command NOT IN (SELECT value FROM json_each(:else))"
        " AND change_set.id IN (SELECT value FROM json_each(:counting))"
    )
    values = {"else": json.dumps(_NOT_BY_HAND), "counting": json.dumps(sorted(counting(session)))}
    fields = session.execute(
        sa.text(
            "SELECT row, field FROM change" + by_hand + " AND field IS NOT NULL AND tbl IN ('person', 'application')"
        ),
        values,
    )
    found = {(UUID(row), field) for row, field in fields}
    for name, table in SETS.items():
        owner, elements = table.owner_column().key, sa.inspect(table).local_table.name
        rows = session.execute(
            sa.text(f"SELECT DISTINCT {owner} FROM {elements} JOIN change ON change.row = {elements}.id" + by_hand),
            values,
        )
        found |= {(UUID(key), name) for (key,) in rows}
    return found
