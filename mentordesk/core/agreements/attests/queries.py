"""What an attest could say, and what the attests say that somebody has confirmed."""

import datetime as dt
from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.attests.rules import ATTEST, check_kind, next_number, whole_hours
from mentordesk.core.agreements.attests.tables import Attest
from mentordesk.core.agreements.handed.items import without_fields
from mentordesk.core.agreements.handed.queries import labels_of
from mentordesk.core.agreements.terms.rules import lines
from mentordesk.core.kernel.clock import today
from mentordesk.core.matching.pairs.queries import pairs
from mentordesk.core.meetings.rules import HELD
from mentordesk.core.meetings.tables import Meeting
from mentordesk.core.programme.tables import Person, Programme
from mentordesk.core.programme.templates import template

_ADEPT, _MENTOR = "adept", "mentor"


class AttestRow(NamedTuple):
    """What was confirmed; with it the paper can be made."""

    id: UUID
    person: UUID
    name: str
    kind: str
    number: str
    day: dt.date
    meetings: int | None
    hours: int | None
    tasks: tuple[str, ...]
    competences: tuple[str, ...]
    signer: str
    signer_title: str | None


class AttestDraft(NamedTuple):
    """What the log proposes: meetings held and whole hours, and the tasks and competences that can be chosen, in words.

    `number` is the next one; `confirmed` is what was confirmed before, else None.
    """

    kind: str
    person: UUID
    name: str
    roles: tuple[str, ...]
    meetings: int
    hours: int
    tasks: tuple[str, ...]
    competences: tuple[str, ...]
    number: str
    confirmed: AttestRow | None


class Entitled(NamedTuple):
    """Somebody in a pair of the programme, and the kinds of attests that were confirmed for them."""

    person: UUID
    name: str
    roles: tuple[str, ...]
    confirmed: tuple[str, ...]


def prepare_attest(
    session: orm.Session, programme: UUID, person: UUID, kind: str, language: str | None = None
) -> AttestDraft:
    """What an attest for somebody could say, to be gone through. Raises AttestKindUnknown."""
    check_kind(kind)
    own = [one for one in pairs(session, programme) if person in (one.adept, one.mentor)]
    minutes = session.scalars(
        sa.select(Meeting.minutes).where(Meeting.pair.in_([one.id for one in own]), Meeting.status == HELD)
    ).all()
    roles = {_ADEPT if one.adept == person else _MENTOR for one in own}
    choices = _choices(session, programme, language)
    return AttestDraft(
        kind,
        person,
        session.get_one(Person, person).name,
        tuple(sorted(roles)),
        len(minutes),
        whole_hours(sum(minutes)),
        choices["task_"] if kind == ATTEST else (),
        choices["competence_"] if kind == ATTEST else (),
        next_number(today().year, numbers(session)),
        attests_for(session, programme, kind, [person]).get(person),
    )


def _choices(session: orm.Session, programme: UUID, language: str | None) -> dict[str, tuple[str, ...]]:
    row = session.get_one(Programme, programme)
    language = language or row.language
    raw = labels_of(session, programme, ATTEST, language)
    labels = without_fields(raw, template(row.template).terms(language))
    return {
        start: tuple(text for key, text in labels.items() if key.startswith(start))
        for start in ("task_", "competence_")
    }


def attests(session: orm.Session, programme: UUID) -> list[AttestRow]:
    """All that was confirmed in a programme, by name."""
    return _rows(session, Attest.programme == programme)


def attests_for(
    session: orm.Session, programme: UUID, kind: str, people: Collection[UUID] | None = None
) -> dict[UUID, AttestRow]:
    """What was confirmed of one kind, by person; of these people, or of all."""
    which = (Attest.programme == programme) & (Attest.kind == kind)
    if people is not None:
        which &= Attest.person.in_(list(people))
    return {row.person: row for row in _rows(session, which)}


def entitled(session: orm.Session, programme: UUID) -> list[Entitled]:
    """Everybody who is or was in a pair of the programme, by name."""
    roles: dict[tuple[str, UUID], set[str]] = {}
    for one in pairs(session, programme):
        roles.setdefault((one.adept_name, one.adept), set()).add(_ADEPT)
        roles.setdefault((one.mentor_name, one.mentor), set()).add(_MENTOR)
    kinds: dict[UUID, list[str]] = {}
    for row in attests(session, programme):
        kinds.setdefault(row.person, []).append(row.kind)
    return [
        Entitled(person, name, tuple(sorted(roles[name, person])), tuple(kinds.get(person, ())))
        for name, person in sorted(roles, key=lambda one: (one[0], one[1].hex))
    ]


def numbers(session: orm.Session) -> set[str]:
    """Every number that was given in this file, also on papers that are taken back."""
    return set(session.scalars(sa.select(Attest.number).execution_options(deleted=True)))


def _rows(session: orm.Session, which: sa.ColumnElement[bool]) -> list[AttestRow]:
    chosen = sa.select(Attest, Person.name).join(Person, Person.id == Attest.person).where(which)
    return [
        AttestRow(
            *(row.id, row.person, name, row.kind, row.number, row.day, row.meetings, row.hours),
            *(lines(row.tasks), lines(row.competences), row.signer, row.signer_title),
        )
        for row, name in session.execute(chosen.order_by(Person.name, Attest.kind, Attest.id))
    ]
