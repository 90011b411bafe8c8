"""Who applied and who got a place, by what the applicants themselves have said."""

from collections.abc import Callable, Sequence
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.programme.queries import programme_of
from mentordesk.core.programme.tables import Programme, Question
from mentordesk.core.programme.templates import template
from mentordesk.core.recruitment.tables import Sender
from mentordesk.core.selection.choosing.offers.rules import OFFERED
from mentordesk.core.selection.choosing.queries import traits
from mentordesk.core.selection.choosing.rates.rules import RateRow, age_band, grouped, told
from mentordesk.core.selection.choosing.rules import GENDER, SENDER, TOWN, Traits
from mentordesk.core.selection.queries import RankedRow, selection

AGE = "age"
Saying = Callable[[Traits], str | None]


class Rates(NamedTuple):
    """One comparison; `by` as in quotas, or `age`, `question` its text where it is one. The sums are of everybody."""

    by: str
    question: str
    rows: tuple[RateRow, ...]
    applicants: int
    chosen: int


def rates(session: orm.Session, programme: UUID) -> list[Rates]:
    """How large a part of each group got a place, or would get one as the line is now."""
    side = template(programme_of(session, programme).template).selected_side
    return rates_of(session, programme, [row for row in selection(session, programme) if row.role == side])


def rates_of(session: orm.Session, programme: UUID, candidates: Sequence[RankedRow]) -> list[Rates]:
    """The comparisons over those who compete; what nobody has said anything about is left out.

    Who has withdrawn has not been chosen between.
    """
    known = traits(session, programme)
    competing = [row for row in candidates if row.applicant.application_status != "withdrawn"]
    people = [(known[row.application], _has_place(row)) for row in competing]
    found = []
    for by, question, saying in _sayings(session, programme):
        said = [(saying(one), has_place) for one, has_place in people]
        if any(value is not None for value, _ in said):
            count = sum(has_place for _, has_place in said)
            groups = grouped(said)
            if by == AGE:
                groups.sort(key=lambda one: (one.value is None, one.value or ""))
            found.append(Rates(by, question, tuple(told(groups)), len(said), count))
    return found


def _has_place(row: RankedRow) -> bool:
    return row.result in OFFERED


def _sayings(session: orm.Session, programme: UUID) -> list[tuple[str, str, Saying]]:
    start = session.get_one(Programme, programme).start
    senders = {row.id: row.name for row in session.scalars(sa.select(Sender).where(Sender.programme == programme))}
    found: list[tuple[str, str, Saying]] = [
        (GENDER, "", lambda one: _tidy(one.gender)),
        (AGE, "", lambda one: age_band(one, start)),
        (TOWN, "", lambda one: _tidy(one.town)),
        (SENDER, "", lambda one: senders.get(one.sender) if one.sender else None),
    ]
    asked = session.scalars(
        sa.select(Question)
        .where(Question.programme == programme, Question.kind == "choice")
        .order_by(Question.position, Question.text)
    )
    return found + [(one.id.hex, one.text, _answer_to(one.id)) for one in asked]


def _tidy(text: str | None) -> str | None:
    """One spelling for one answer."""
    tidy = (text or "").strip().casefold()
    return tidy[:1].upper() + tidy[1:] if tidy else None


def _answer_to(question: UUID) -> Saying:
    return lambda one: next(iter(sorted(one.answers.get(question, ()))), None)
