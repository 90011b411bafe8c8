"""What is read of assessors and their points, and by whom it may be seen."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.recruitment.tables import Application
from mentordesk.core.selection.scoring.rules import Panel, Points, Work
from mentordesk.core.selection.scoring.tables import Assessment
from mentordesk.core.selection.tables import Criterion, Score

Given = Mapping[UUID, Points]
"""Points by application, criterion and assessor."""


class Word(NamedTuple):
    """What one assessor says of one application beside the points: a comment, or why they stand aside."""

    assessor: str
    comment: str | None
    conflict: str | None
    delivered: bool


class AssessorRow(NamedTuple):
    """One assessor, and for how many of so many applications nobody waits for this one any more."""

    name: str
    done: int
    of: int


def assessor_names(session: orm.Session, programme: UUID) -> frozenset[str]:
    """Everybody who has given points or said something."""
    found = set[str]()
    for table in (Score, Assessment):
        found |= set(
            session.scalars(
                sa.select(table.assessor)
                .join(Application, Application.id == table.application)
                .where(Application.programme == programme)
                .distinct()
            )
        )
    return frozenset(found)


def given_points(session: orm.Session, programme: UUID, application: UUID | None = None) -> Given:
    """All points that are kept (of one application, if it is said), whoever may see them."""
    found: dict[UUID, dict[UUID, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    ids = _Ids()
    rows = session.execute(
        sa.select(_text(Score.application), _text(Score.criterion), Score.assessor, Score.points)
        .join(Criterion, Criterion.id == Score.criterion)
        .where(Criterion.programme == programme, *_of(Score.application, application))
    )
    for text, criterion, assessor, points in rows:
        found[ids[text]][ids[criterion]][assessor] = points
    return found


class _Ids(dict[str, UUID]):
    """Each id is made once: there are many points for few applications, and all are read after every key."""

    def __missing__(self, text: str) -> UUID:
        self[text] = found = UUID(text)
        return found


def _of(column: Any, application: UUID | None) -> tuple[sa.ColumnElement[bool], ...]:
    return () if application is None else (column == application,)


def _text(column: Any) -> sa.ColumnElement[str]:
    return sa.type_coerce(column, sa.Text)


def words_said(session: orm.Session, programme: UUID, application: UUID | None = None) -> dict[UUID, list[Word]]:
    """What the assessors say beside the points (of one application, if it is said), whoever may see it."""
    found: dict[UUID, list[Word]] = defaultdict(list)
    rows = session.execute(
        sa.select(
            Assessment.application,
            Assessment.assessor,
            Assessment.comment,
            Assessment.conflict,
            Assessment.delivered.is_not(None),
        )
        .join(Application, Application.id == Assessment.application)
        .where(Application.programme == programme, *_of(Assessment.application, application))
        .order_by(Assessment.assessor)
    )
    for key, *word in rows:
        found[key].append(Word._make(word))
    return found


def panel(given: Given, said: Mapping[UUID, Iterable[Word]]) -> Panel:
    """The assessors, out of what they have given and said."""
    works: dict[UUID, dict[str, Work]] = defaultdict(dict)
    everybody, delivering = set[str](), set[str]()
    for application, points in given.items():
        who = set[str]().union(*points.values())
        works[application] |= dict.fromkeys(who, _OPEN)
        everybody |= who
    for application, words in said.items():
        for word in words:
            works[application][word.assessor] = Work(word.delivered, word.conflict is not None)
            delivering.add(word.assessor)
    return Panel(frozenset(everybody | delivering), frozenset(delivering), works)


_OPEN = Work(delivered=True, conflict=False)


def panel_of(session: orm.Session, programme: UUID) -> Panel:
    """The programme's assessors."""
    return panel(given_points(session, programme), words_said(session, programme))


def visible_points(
    session: orm.Session, programme: UUID, assessor: str | None = None
) -> dict[UUID, dict[UUID, dict[str, int]]]:
    """What an assessor may see now, by application, criterion and assessor; without one, the points that count."""
    given, said = given_points(session, programme), words_said(session, programme)
    view = panel(given, said).seen_by(assessor)
    return {application: view.points(application, points) for application, points in given.items()}


def unseen_rows(session: orm.Session, rows: Iterable[UUID], assessor: str | None) -> frozenset[UUID]:
    """Of these records, the points and words of others that this assessor may not see yet."""
    wanted = list(rows)
    found = [
        row
        for table in (Score, Assessment)
        for row in session.execute(
            sa.select(table.id, Application.programme, table.application, table.assessor)
            .join(Application, Application.id == table.application)
            .where(table.id.in_(wanted), table.assessor != (assessor or ""))
            .execution_options(deleted=True)
        )
    ]
    programmes = {row.programme for row in found}
    views = {programme: panel_of(session, programme).seen_by(assessor) for programme in programmes}
    return frozenset(row.id for row in found if not views[row.programme].is_open(row.application))
