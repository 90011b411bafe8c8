"""What screens and other steps read of applications."""

import datetime as dt
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.queries import elements, language_levels
from mentordesk.core.programme.tables import Person, PersonLanguage, Programme, Question
from mentordesk.core.recruitment.rules import is_pausing, shown_status
from mentordesk.core.recruitment.tables import (
    Answer,
    Application,
    ApplicationField,
    ApplicationTime,
    ApplicationTopic,
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
    """One application with its person. `id` is the person's; `status` is the one that lists show.

    `levels`, `language` and `hidden` are as in PersonRow; `sender` is the organisation that sent the applicant.
    """

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
    levels: tuple[tuple[str, str], ...] = ()
    language: str | None = None
    hidden: bool | None = None
    position: str | None = None
    goal: str | None = None
    unwanted: str | None = None
    pause_until: dt.date | None = None
    sender: UUID | None = None
    recommended: dt.date | None = None


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
_LATER_OF_PERSON = ("language", "hidden")
_LATER_OF_APPLICATION = ("position", "goal", "unwanted", "pause_until", "sender", "recommended")
"""In the order of ApplicantRow: rows are made by place, since a list of two thousand is read after every change."""
_PAUSE = _LATER_OF_APPLICATION.index("pause_until") - len(_LATER_OF_APPLICATION)


def applicants(session: orm.Session, programme: UUID) -> list[ApplicantRow]:
    """The programme's applicants in the order in which they came in."""
    return _told_in_full(session, Application.programme == programme)


def applicant(session: orm.Session, application: UUID) -> ApplicantRow:
    """One application with its person. Raises ValueError when it is not there."""
    (found,) = _told_in_full(session, Application.id == application)
    return found


def applicants_among(session: orm.Session, programme: UUID, people: Collection[UUID]) -> list[ApplicantRow]:
    """Those of the programme's applicants who are among these people, in the order in which they came in."""
    return _told_in_full(session, sa.and_(Application.programme == programme, Application.person.in_(people)))


def standings(session: orm.Session, programme: UUID) -> list[Standing]:
    """How far each of the programme's applications has come, in the order in which they came in."""
    rows = session.execute(
        sa.select(
            *(Person.id, Application.id, Person.name, Application.role, Application.capacity, Application.source),
            *(Application.submitted, Application.status, Application.mentor_status, Application.pause_until),
        )
        .join(Person, Person.id == Application.person)
        .where(Application.programme == programme)
        .order_by(Application.submitted, Application.id)
    )
    day = today()
    return [
        Standing(
            *(person, application, name, role, capacity, source, submitted),
            *(shown_status(role, status, mentor_status, pausing=is_pausing(pause, day)), status, mentor_status),
        )
        for person, application, name, role, capacity, source, submitted, status, mentor_status, pause in rows
    ]


def _told_in_full(session: orm.Session, which: sa.ColumnElement[bool]) -> list[ApplicantRow]:
    """The applications of which `which` holds."""
    from mentordesk.core.recruitment.consents.queries import if_consented  # the first page tells of nobody in full
    from mentordesk.core.recruitment.consents.rules import COVERED

    rows = session.execute(
        sa.select(
            *(Person.id, Application.id, Application.role, Application.status, Application.mentor_status),
            *(getattr(Person, name) for name in _OF_PERSON),
            *(if_consented(name) if name in COVERED else getattr(Application, name) for name in _OF_APPLICATION),
            *(getattr(Person, name) for name in _LATER_OF_PERSON),
            *(getattr(Application, name) for name in _LATER_OF_APPLICATION),
        )
        .join(Person, Person.id == Application.person)
        .where(which)
        .order_by(Application.submitted, Application.id)
    )
    people = sa.select(Application.person).where(which)
    languages, levels = elements(session, PersonLanguage, people), language_levels(session, people)
    own = sa.select(Application.id).where(which)
    fields, topics, times = (elements(session, table, own) for table in _OF_APPLICATION_SETS)
    split, end, day = len(_OF_PERSON), len(_OF_PERSON) + len(_OF_APPLICATION), today()
    return [
        ApplicantRow(
            *(
                *(person, application, *told[:split], languages.get(person, ()), role),
                *(fields.get(application, ()), topics.get(application, ()), times.get(application, ())),
                *(*told[split:end], shown_status(role, status, mentor_status, pausing=is_pausing(told[_PAUSE], day))),
                *(status, mentor_status, levels.get(person, ()), *told[end:]),
            )
        )
        for person, application, role, status, mentor_status, *told in rows
    ]


def answers(session: orm.Session, application: UUID) -> list[AnswerRow]:
    """What an applicant answered to the programme's own questions."""
    rows = session.execute(
        sa.select(Question.text, Answer.text)
        .join(Answer, Answer.question == Question.id)
        .where(Answer.application == application)
        .order_by(Question.text)
    )
    return [AnswerRow(question, text) for question, text in rows]


def participations(session: orm.Session, person: UUID) -> list[ParticipationRow]:
    """What one person has applied as in the file's programmes, the latest programme first."""
    rows = session.execute(
        sa.select(Programme.name, Programme.start, Application)
        .join(Application, Application.programme == Programme.id)
        .where(Application.person == person)
        .order_by(Programme.start.desc(), Programme.name)
    )
    return [ParticipationRow(name, start, one.role, _shown_status(one), one.id) for name, start, one in rows]


def _shown_status(one: Application) -> str:
    return shown_status(one.role, one.status, one.mentor_status, pausing=is_pausing(one.pause_until, today()))


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


def brought_in(session: orm.Session, programme: UUID) -> list[dict[UUID, str]]:
    """Who came with each import of the programme, and how far their applications have come; the first import first."""
    rows = session.execute(
        sa.text(
            "SELECT change.change_set, person, status FROM application JOIN change ON change.row = application.id"
            " JOIN change_set ON change_set.id = change.change_set WHERE programme = :programme AND deleted = 0"
            " AND field IS NULL AND command = 'recruitment.import_applicants' ORDER BY change.change_set, change.id"
        ),
        {"programme": programme.hex},
    )
    found: dict[int, dict[UUID, str]] = {}
    for step, person, status in rows:
        found.setdefault(step, {})[UUID(person)] = status
    return list(found.values())


def answers_of(session: orm.Session, application: UUID) -> set[tuple[UUID, str]]:
    """The texts of one application's answers, as fields: (row, `text`)."""
    return {(key, "text") for key in session.scalars(sa.select(Answer.id).where(Answer.application == application))}


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
            "SELECT row, field FROM change" + by_hand + " AND field IS NOT NULL"
            " AND tbl IN ('person', 'application', 'answer')"
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
