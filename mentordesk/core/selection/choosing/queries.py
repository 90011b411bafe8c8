"""The quotas of a programme, and what they look at."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.folding import fold
from mentordesk.core.programme.tables import Person, Programme, Question
from mentordesk.core.recruitment.rules import CHOSEN
from mentordesk.core.recruitment.tables import Answer, Application, Sender
from mentordesk.core.selection.choosing import tables
from mentordesk.core.selection.choosing.best import Bounds
from mentordesk.core.selection.choosing.rules import (
    GENDER,
    KINDS,
    SENDER,
    TOWN,
    YOUNGER,
    Kept,
    Quota,
    Traits,
    bounds,
    kept,
)
from mentordesk.core.selection.choosing.stages.rules import UNDECIDED
from mentordesk.core.selection.rules import Placed
from mentordesk.core.selection.tables import Decision

CHOICES = ("choice", "choices")
"""The questions whose answers quotas can be by."""


class QuotaRow(NamedTuple):
    """A quota with what became of it. `name` is what `value` is called, `question` the question it answers."""

    quota: Quota
    name: str
    question: str
    kept: Kept


class Possible(NamedTuple):
    """One thing quotas can be by, the question's text where it is one, and the values there are, as (value, name).

    Without values any number can be chosen.
    """

    by: str
    question: str
    values: tuple[tuple[str, str], ...]


def quotas(session: orm.Session, programme: UUID) -> list[Quota]:
    """What was declared, in a fixed order."""
    rows = session.scalars(
        sa.select(tables.Quota)
        .where(tables.Quota.programme == programme)
        .order_by(tables.Quota.by, tables.Quota.value, tables.Quota.id)
    )
    return [Quota(row.id, row.by, row.value, row.least, row.most, row.declared) for row in rows]


def traits(session: orm.Session, programme: UUID) -> dict[UUID, Traits]:
    """What quotas look at, by application."""
    chosen = _answers(session, programme)
    rows = session.execute(
        sa.select(Application.id, Person.gender, Person.born, Person.birth_year, Person.town, Application.sender)
        .join(Person, Person.id == Application.person)
        .where(Application.programme == programme)
    )
    return {
        application: Traits(gender, born, birth_year, town, sender, chosen.get(application, {}))
        for application, gender, born, birth_year, town, sender in rows
    }


def _answers(session: orm.Session, programme: UUID) -> dict[UUID, dict[UUID, frozenset[str]]]:
    rows = session.execute(
        sa.select(Answer.application, Answer.question, Answer.text)
        .join(Question, Question.id == Answer.question)
        .where(Question.programme == programme, Question.kind.in_(CHOICES))
    )
    found: dict[UUID, dict[UUID, frozenset[str]]] = defaultdict(dict)
    for application, question, text in rows:
        found[application][question] = frozenset(filter(None, text.split("\n")))
    return found


def quota_bounds(
    session: orm.Session, programme: UUID, declared: Sequence[Quota], order: Sequence[UUID]
) -> list[Bounds]:
    """The quotas over these applications, in this order."""
    if not declared:
        return []
    known, start = traits(session, programme), session.get_one(Programme, programme).start
    return bounds(declared, [known[application] for application in order], start)


def quota_rows(
    session: orm.Session, declared: Iterable[Quota], limits: Iterable[Bounds], placed: Sequence[Placed]
) -> tuple[QuotaRow, ...]:
    """What became of each quota in this cut."""
    winners = {place for place, one in enumerate(placed) if one.result in CHOSEN}
    return tuple(
        QuotaRow(quota, *names_of(session, quota), kept(bound, winners))
        for quota, bound in zip(declared, limits, strict=True)
    )


def has_begun(session: orm.Session, programme: UUID) -> bool:
    """Whether somebody's application has been decided on."""
    decided = (
        sa.select(Decision.id)
        .join(Application, Application.id == Decision.application)
        .where(Application.programme == programme, Decision.result.not_in(UNDECIDED))
    )
    return session.scalars(decided.limit(1)).first() is not None


def names_of(session: orm.Session, quota: Quota) -> tuple[str, str]:
    """What a quota's value is called, and the question it answers, if any."""
    if quota.by == SENDER:
        found = session.get(Sender, UUID(quota.value))
        return (found.name if found else ""), ""
    if quota.by in KINDS:
        return quota.value, ""
    question = session.get(Question, UUID(quota.by))
    return quota.value, (question.text if question else "")


def possible(session: orm.Session, programme: UUID) -> list[Possible]:
    """What quotas can be by here: what the applicants have said, and the programme's questions of choice."""
    people = list(traits(session, programme).values())
    found = [
        Possible(GENDER, "", _as_said(one.gender for one in people)),
        Possible(YOUNGER, "", ()),
        Possible(TOWN, "", _as_said(one.town for one in people)),
        Possible(SENDER, "", _senders(session, programme)),
    ]
    asked = session.scalars(
        sa.select(Question)
        .where(Question.programme == programme, Question.kind.in_(CHOICES))
        .order_by(Question.position, Question.text)
    )
    for one in asked:
        options = [option for option in (one.options or "").split("\n") if option]
        found.append(Possible(one.id.hex, one.text, tuple((option, option) for option in options)))
    return [one for one in found if one.values or one.by == YOUNGER]


def _as_said(said: Iterable[str | None]) -> tuple[tuple[str, str], ...]:
    spellings: dict[str, str] = {}
    for text in said:
        if text and text.strip():
            spellings.setdefault(fold(text), text.strip())
    return tuple((text, text) for _, text in sorted(spellings.items()))


def _senders(session: orm.Session, programme: UUID) -> tuple[tuple[str, str], ...]:
    rows = session.scalars(sa.select(Sender).where(Sender.programme == programme).order_by(Sender.name))
    return tuple((row.id.hex, row.name) for row in rows)
