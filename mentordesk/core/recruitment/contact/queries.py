"""What screens and other steps read of messages, promises and deadlines."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.tables import Person, Programme
from mentordesk.core.recruitment.contact.rules import (
    INCOMPLETE,
    RECEIPT,
    TELLS,
    USUAL,
    Heard,
    awaits,
    promised_day,
    usual_kind,
)
from mentordesk.core.recruitment.contact.tables import Message
from mentordesk.core.recruitment.queries import ApplicantRow, applicants_among
from mentordesk.core.recruitment.rules import APPROVED, CHOSEN, lacking
from mentordesk.core.recruitment.tables import Application

if TYPE_CHECKING:
    from mentordesk.core.recruitment.contact.letters import LetterFacts

_DAY = len("2027-01-31")


class Dates(NamedTuple):
    """The last day for applications, and the day by which everybody was promised an answer."""

    deadline: dt.date | None
    answer_by: dt.date | None


class MessageRow(NamedTuple):
    """Something that was written or said to one person; without `sent` it is a draft of which nobody said so."""

    id: UUID
    kind: str
    channel: str
    made: dt.date
    sent: dt.date | None


class DraftRow(NamedTuple):
    """A draft of which nobody has said that it was sent."""

    id: UUID
    person: UUID
    name: str
    kind: str
    channel: str
    made: dt.date


class Addressee(NamedTuple):
    """Somebody to write to: how, in which language, what about by the usual run of things, and what is known."""

    person: UUID
    application: UUID
    name: str
    email: str | None
    phone: str | None
    language: str
    kind: str
    facts: "LetterFacts"

    def telling(self, **known: Any) -> "Addressee":
        """The same with more facts, by the names of LetterFacts."""
        return self._replace(facts=replace(self.facts, **known))


def dates(session: orm.Session, programme: UUID) -> Dates:
    """The programme's deadlines."""
    found = session.execute(sa.select(Programme.deadline, Programme.answer_by).where(Programme.id == programme)).one()
    return Dates(*found)


def heard(session: orm.Session, programme: UUID, people: Collection[UUID] | None = None) -> dict[UUID, Heard]:
    """For each of the programme's applicants, or for these, what they have heard from us and were promised."""
    deadline, everybody = dates(session, programme)
    said = _said(session, programme, people)
    rows = session.execute(
        sa.select(
            *(Application.person, Application.role, Application.status, Application.mentor_status),
            *(Application.promised, sa.func.substr(Application.submitted, 1, _DAY)),
        ).where(Application.programme == programme, _among(Application.person, people))
    )
    return {
        person: _heard(said.get(person, []), own, everybody, deadline, _day(submitted), (role, status, mentors_own))
        for person, role, status, mentors_own, own, submitted in rows
    }


def messages(session: orm.Session, programme: UUID, person: UUID) -> list[MessageRow]:
    """What was written and said to one person, the latest first."""
    rows = session.execute(
        sa.select(Message.id, Message.kind, Message.channel, Message.made, Message.sent)
        .where(Message.programme == programme, Message.person == person)
        .order_by(sa.func.coalesce(Message.sent, Message.made).desc(), Message.id.desc())
    )
    return [MessageRow(*row) for row in rows]


def drafts(session: orm.Session, programme: UUID) -> list[DraftRow]:
    """Drafts of which nobody has said that they were sent, the oldest first."""
    rows = session.execute(
        sa.select(Message.id, Message.person, Person.name, Message.kind, Message.channel, Message.made)
        .join(Person, Person.id == Message.person)
        .where(Message.programme == programme, Message.sent.is_(None))
        .order_by(Message.made, Person.name, Message.id)
    )
    return [DraftRow(*row) for row in rows]


def untold(session: orm.Session, programme: UUID, status: str) -> list[UUID]:
    """The people whose application is `offered`, `waiting` or `refused`, and whom no message of that has reached."""
    told = sa.select(Message.person).where(
        Message.programme == programme, Message.kind == TELLS[status], Message.sent.is_not(None)
    )
    rows = sa.select(Application.person).where(
        Application.programme == programme, Application.status == status, Application.person.not_in(told)
    )
    return list(session.scalars(rows.order_by(Application.submitted, Application.id)))


def addressees(
    session: orm.Session, programme: UUID, people: Collection[UUID], *, coordinator: str, today: dt.date
) -> list[Addressee]:
    """Those of the programme's applicants who are among these people, with all that a message to them may tell."""
    from mentordesk.core.documents.texts import spaced
    from mentordesk.core.recruitment.contact.letters import LetterFacts, letter_language
    from mentordesk.core.recruitment.requirements.queries import lacking_before
    from mentordesk.core.recruitment.requirements.rules import APPROVAL, PAIR

    own = programme_of(session, programme)
    days = dates(session, programme)
    told = heard(session, programme, people)
    lacks = {stage: lacking_before(session, programme, stage) for stage in (APPROVAL, PAIR)}
    languages = dict(session.execute(sa.select(Person.id, Person.language).where(Person.id.in_(people))).all())
    common = LetterFacts(
        *("", "", own.name, own.template, own.organisation or "", coordinator, today),
        phone=spaced(own.organisation_phone) if own.organisation_phone else "",
        start=own.start,
        deadline=days.deadline,
    )
    found = []
    for row in applicants_among(session, programme, people):
        facts = replace(
            common,
            name=row.preferred_name or next(iter(row.name.split()), ""),
            role=row.role,
            promised=told[row.id].promised if told[row.id].given != USUAL else None,
            missing=(*_lacking(row), *lacks[PAIR if _is_taken_in(row) else APPROVAL].get(row.id, ())),
        )
        language = letter_language(languages.get(row.id), own.language)
        kind = usual_kind(row.role, row.application_status, row.mentor_status, late=told[row.id].broken(today) > 0)
        if kind == RECEIPT and told[row.id].last is not None and facts.missing:
            kind = INCOMPLETE
        found.append(Addressee(row.id, row.application, row.name, row.email, row.phone, language, kind, facts))
    return found


def _lacking(row: ApplicantRow) -> tuple[str, ...]:
    return lacking(email=row.email, phone=row.phone, languages=row.languages, topics=row.topics, times=row.times)


def _is_taken_in(row: ApplicantRow) -> bool:
    return row.application_status in CHOSEN or row.mentor_status in APPROVED


class _Said(NamedTuple):
    kind: str
    channel: str
    made: dt.date
    sent: dt.date | None


def _among(column: Any, people: Collection[UUID] | None) -> Any:
    return sa.true() if people is None else column.in_(people)


def _said(session: orm.Session, programme: UUID, people: Collection[UUID] | None) -> dict[UUID, list[_Said]]:
    """All messages by person, in the order in which they reached people."""
    found: dict[UUID, list[_Said]] = defaultdict(list)
    rows = session.execute(
        sa.select(Message.person, Message.kind, Message.channel, Message.made, Message.sent)
        .where(Message.programme == programme, _among(Message.person, people))
        .order_by(Message.sent, Message.id)
    )
    for person, kind, channel, made, sent in rows:
        found[person].append(_Said(kind, channel, made, sent))
    return found


def _heard(
    said: list[_Said],
    own: dt.date | None,
    everybody: dt.date | None,
    deadline: dt.date | None,
    submitted: dt.date | None,
    standing: tuple[str, str, str | None],
) -> Heard:
    reached = [one for one in said if one.sent is not None]
    last = reached[-1] if reached else _Said("", "", dt.date.min, None)
    day, given = promised_day(own, everybody, submitted, last.sent)
    waits = awaits(*standing, told=[one.kind for one in reached], promised=given != USUAL)
    return Heard(
        *(last.sent, last.kind, last.channel, *((day, given) if waits else (None, ""))),
        late=deadline is not None and submitted is not None and submitted > deadline,
        drafted=min((one.made for one in said if one.sent is None), default=None),
    )


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
