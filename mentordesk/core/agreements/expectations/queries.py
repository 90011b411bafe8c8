"""What the two of a pair expect: each alone, and beside each other once both have answered."""

from collections.abc import Collection, Mapping
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.expectations.rules import ADEPT, AGREED, MENTOR, MISSING, SIDES, TOGETHER, proposed
from mentordesk.core.agreements.expectations.tables import Expectation
from mentordesk.core.agreements.handed.items import Item, in_words, items, without_fields
from mentordesk.core.agreements.handed.queries import labels_of
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.tables import Programme
from mentordesk.core.programme.templates import template

KIND = "expectations"


class ExpectationLine(NamedTuple):
    """One item with both answers. `proposal` is the program's, `verdict` and `text` what both came to, if they have."""

    item: Item
    adept: str
    mentor: str
    proposal: str
    verdict: str | None
    text: str

    @property
    def is_open(self) -> bool:
        """Whether the two have something to talk about here."""
        return (self.verdict or self.proposal) not in (AGREED, MISSING)


class Expectations(NamedTuple):
    """A pair's expectations. `lines` is empty until both have answered: nobody's answers are shown to the other before.

    `answered` names the sides that have.
    """

    pair: UUID
    answered: tuple[str, ...]
    lines: tuple[ExpectationLine, ...]

    @property
    def open(self) -> tuple[ExpectationLine, ...]:
        """What is left to talk about, differences first."""
        return tuple(sorted((one for one in self.lines if one.is_open), key=lambda one: one.verdict != "differ"))


def expectation_items(session: orm.Session, programme: UUID, language: str | None = None) -> tuple[Item, ...]:
    """What the two are asked, in the programme's language or another."""
    row = session.get_one(Programme, programme)
    language = language or row.language
    labels = labels_of(session, programme, KIND, language)
    return items(without_fields(labels, template(row.template).terms(language)))


def own_expectations(session: orm.Session, pair: UUID, side: str) -> dict[str, str]:
    """What one side has answered, by item, to be typed in or corrected; nothing of the other's."""
    chosen = sa.select(Expectation.item, Expectation.answer).where(Expectation.pair == pair, Expectation.side == side)
    return {item: answer for item, answer in session.execute(chosen)}  # noqa: C416  (rows are no pairs to mypy)


def has_answered(session: orm.Session, pair: UUID, side: str) -> bool:
    """Whether that side has answered anything."""
    return bool(own_expectations(session, pair, side))


def expectations_of(session: orm.Session, pair: UUID, language: str | None = None) -> Expectations:
    """Both sides' answers beside each other, with what the program proposes."""
    return expectations_of_pairs(session, [pair], language)[pair]


def expectations_of_pairs(
    session: orm.Session, pairs: Collection[UUID], language: str | None = None
) -> dict[UUID, Expectations]:
    """The same for several pairs of one programme."""
    said: dict[UUID, dict[str, dict[str, Expectation]]] = {pair: {} for pair in pairs}
    for row in session.scalars(sa.select(Expectation).where(Expectation.pair.in_(list(pairs)))):
        said[row.pair].setdefault(row.side, {})[row.item] = row
    programmes = session.scalars(sa.select(MentorPair.programme).where(MentorPair.id.in_(list(pairs)))).unique()
    asked = [expectation_items(session, programme, language) for programme in programmes]
    return {pair: _beside(pair, sides, asked[0]) for pair, sides in said.items()}


def _beside(pair: UUID, said: Mapping[str, Mapping[str, Expectation]], asked: Collection[Item]) -> Expectations:
    answered = tuple(side for side in SIDES if said.get(side))
    if len(answered) < len(SIDES):
        return Expectations(pair, answered, ())
    return Expectations(pair, answered, tuple(_line(item, said) for item in asked))


def _line(item: Item, said: Mapping[str, Mapping[str, Expectation]]) -> ExpectationLine:
    rows = {side: said.get(side, {}).get(item.key) for side in (*SIDES, TOGETHER)}
    answers = {side: row.answer if row else "" for side, row in rows.items()}
    both = rows[TOGETHER]
    return ExpectationLine(
        item,
        in_words(item, answers[ADEPT]),
        in_words(item, answers[MENTOR]),
        proposed(item.kind, answers[ADEPT], answers[MENTOR]),
        both.verdict if both else None,
        answers[TOGETHER],
    )
