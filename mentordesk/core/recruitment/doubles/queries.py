"""Who may be in the file twice, and two people side by side."""

from collections.abc import Iterator, Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.kernel.folding import fold
from mentordesk.core.programme.tables import Person, Question
from mentordesk.core.recruitment.doubles.rules import Candidate, Double, FieldPair, SideBySide, pairs_alike
from mentordesk.core.recruitment.doubles.tables import DifferentPeople
from mentordesk.core.recruitment.queries import SETS, values_of
from mentordesk.core.recruitment.tables import Answer, Application
from mentordesk.core.store.base import Record

OF_PERSON = (
    *("name", "preferred_name", "email", "phone", "born", "birth_year", "postcode", "town", "gender", "employer"),
    *("hidden", "language"),
)
OF_APPLICATION = (
    *("role", "status", "submitted", "capacity", "source", "motivation", "position", "goal", "unwanted"),
    *("mentor_gender", "consent", "promised", "pause_until"),
)
ANSWER = "answer."
"""Before a question's id in hex: the field of a comparison that is an answer."""


def doubles(session: orm.Session, programme: UUID) -> list[Double]:
    """Pairs of people who may be one, of whom at least one applied in the programme; the surest first."""
    applied = set(session.scalars(sa.select(Application.person).where(Application.programme == programme)))
    apart = session.execute(sa.select(DifferentPeople.one, DifferentPeople.other))
    return pairs_alike(_candidates(session), applied, {frozenset(pair) for pair in apart})


def _candidates(session: orm.Session) -> list[Candidate]:
    came = (
        sa.select(Application.person, sa.func.min(Application.submitted).label("first"))
        .group_by(Application.person)
        .subquery()
    )
    rows = session.execute(
        sa.select(
            *(Person.id, Person.name, Person.email, Person.phone, Person.born, Person.birth_year),
            *(Person.postcode, Person.town, came.c.first),
        ).outerjoin(came, came.c.person == Person.id)
    )
    return [
        Candidate(key, name, fold(email or "") or None, phone, born, year, postcode, town, (str(first or "9"), key.hex))
        for key, name, email, phone, born, year, postcode, town, first in rows
    ]


def side_by_side(session: orm.Session, programme: UUID, kept: UUID, gone: UUID) -> SideBySide:
    """Two people field by field, with what both applied with in the programme; what neither says is left out.

    Raises sqlalchemy.exc.NoResultFound when one of them is not there any more.
    """
    people = session.get_one(Person, kept), session.get_one(Person, gone)
    fields = [*compared_people(session, *people), *_applied(session, programme, kept, gone)]
    return SideBySide(kept, gone, (people[0].name, people[1].name), tuple(pair for pair in fields if _said(pair)))


def compared_people(session: orm.Session, kept: Person, gone: Person) -> Iterator[FieldPair]:
    """What the file knows of two people beside their applications."""
    yield from _plain(OF_PERSON, kept, gone)
    yield _set(session, "languages", kept.id, gone.id)


def compared_applications(session: orm.Session, kept: Application, gone: Application) -> Iterator[FieldPair]:
    """Two applications field by field, their answers too."""
    yield from _plain(OF_APPLICATION, kept, gone)
    for name in ("field", "topics", "times"):
        yield _set(session, name, kept.id, gone.id)
    rows = session.execute(
        sa.select(Question.id, Question.text, Answer.application, Answer.text)
        .join(Answer, Answer.question == Question.id)
        .where(Answer.application.in_((kept.id, gone.id)))
        .order_by(Question.position, Question.text)
    )
    said: dict[tuple[UUID, str], dict[UUID, str]] = {}
    for question, text, application, answer in rows:
        said.setdefault((question, text), {})[application] = answer
    for (question, text), told in said.items():
        yield FieldPair(f"{ANSWER}{question.hex}", text, told.get(kept.id), told.get(gone.id))


def in_both(session: orm.Session, kept: UUID, gone: UUID) -> list[tuple[Application, Application]]:
    """The applications of the two in the programmes in which both have one."""
    of_kept, of_gone = (
        {row.programme: row for row in session.scalars(sa.select(Application).where(Application.person == person))}
        for person in (kept, gone)
    )
    return [(of_kept[programme], of_gone[programme]) for programme in of_kept if programme in of_gone]


def merged_into(session: orm.Session, person: UUID) -> Sequence[Person]:
    """Who turned out to be this person; their records are hidden."""
    chosen = sa.select(Person).where(Person.merged_into == person)
    return session.scalars(chosen.execution_options(deleted=True)).all()


def merged_people(session: orm.Session) -> Sequence[Person]:
    """Who turned out to be somebody else who is there; their records are hidden."""
    there = sa.select(Person.id).where(Person.deleted.is_(False))
    chosen = sa.select(Person).where(Person.merged_into.in_(there), Person.deleted.is_(True))
    return session.scalars(chosen.execution_options(deleted=True)).all()


def _applied(session: orm.Session, programme: UUID, kept: UUID, gone: UUID) -> Iterator[FieldPair]:
    for mine, yours in in_both(session, kept, gone):
        if mine.programme == programme:
            yield from compared_applications(session, mine, yours)


def _plain(names: Sequence[str], kept: Record, gone: Record) -> Iterator[FieldPair]:
    for name in names:
        yield FieldPair(name, "", getattr(kept, name), getattr(gone, name))


def _set(session: orm.Session, name: str, kept: UUID, gone: UUID) -> FieldPair:
    table = SETS[name]
    mine, yours = (tuple(sorted(values_of(session, table, owner))) for owner in (kept, gone))
    return FieldPair(name, "", mine, yours)


def _said(pair: FieldPair) -> bool:
    return any(value not in (None, "", ()) for value in (pair.kept, pair.gone))
