"""What was answered to the programme's surveys: counted, and shown once enough have answered."""

import json
from collections import defaultdict
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from mentordesk.core.agreements.handed.items import SCALE, Item, without_fields
from mentordesk.core.agreements.handed.queries import labels_of
from mentordesk.core.agreements.handed.rules import EVALUATION, POINTS, ROLES
from mentordesk.core.agreements.handed.sheets import asked_on
from mentordesk.core.evaluation.rules import FEWEST, average
from mentordesk.core.evaluation.tables import SurveyResponse
from mentordesk.core.programme.tables import Programme
from mentordesk.core.programme.templates import template


class SurveyItem(NamedTuple):
    """What was answered to one question: `average` of a scale, and how many chose each of its points (`counts`).

    `texts` has words in alphabetical order. All are empty where fewer than FEWEST have answered it.
    """

    item: Item
    answers: int
    average: float | None
    texts: tuple[str, ...]
    counts: tuple[int, ...] = ()


class SurveyCell(NamedTuple):
    """The answers of one role at one point; `items` is empty while there are fewer than FEWEST."""

    point: str
    role: str
    responses: int
    items: tuple[SurveyItem, ...]

    @property
    def is_hidden(self) -> bool:
        """Whether too few have answered for anything to be shown."""
        return self.responses < FEWEST


def survey_items(
    session: orm.Session, programme: UUID, point: str, role: str, language: str | None = None
) -> tuple[Item, ...]:
    """What a survey asks that role at that point, in the programme's language or another."""
    row = session.get_one(Programme, programme)
    language = language or row.language
    labels = without_fields(labels_of(session, programme, EVALUATION, language), template(row.template).terms(language))
    return asked_on(EVALUATION, labels, point, role)


def survey_results(session: orm.Session, programme: UUID, language: str | None = None) -> tuple[SurveyCell, ...]:
    """What was answered, by point and role; a point and role without an answer is not there."""
    chosen = sa.select(SurveyResponse.point, SurveyResponse.role, SurveyResponse.answers)
    said: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for point, role, answers in session.execute(chosen.where(SurveyResponse.programme == programme)):
        said[point, role].append(json.loads(answers))
    return tuple(
        _cell(session, programme, point, role, said[point, role], language)
        for point in POINTS
        for role in ROLES
        if (point, role) in said
    )


def _cell(
    session: orm.Session, programme: UUID, point: str, role: str, said: list[dict[str, str]], language: str | None
) -> SurveyCell:
    items = survey_items(session, programme, point, role, language) if len(said) >= FEWEST else ()
    return SurveyCell(point, role, len(said), tuple(_counted(item, said) for item in items))


def _counted(item: Item, said: list[dict[str, str]]) -> SurveyItem:
    answers = [one[item.key] for one in said if one.get(item.key)]
    if item.kind == SCALE:
        numbers = [int(answer) for answer in answers if answer.isdecimal()]
        counts = tuple(numbers.count(point) for point in item.points) if len(numbers) >= FEWEST else ()
        return SurveyItem(item, len(answers), average(numbers), (), counts)
    return SurveyItem(item, len(answers), None, tuple(sorted(answers)) if len(answers) >= FEWEST else ())
