"""What comes back is kept: answers to surveys, and what stands in forms that were handed out."""

import json
from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa

from mentordesk.core.agreements.expectations.commands import write_expectation
from mentordesk.core.agreements.handed import rules as handed
from mentordesk.core.agreements.handed.items import Item, form_version
from mentordesk.core.agreements.handed.queries import labels_of
from mentordesk.core.agreements.handed.sheets import asked_on
from mentordesk.core.agreements.handed.tables import HandedForm
from mentordesk.core.evaluation.errors import (
    HandedFormAboutNobody,
    HandedFormAnswerOdd,
    HandedFormElsewhere,
    HandedFormEmpty,
    HandedFormOfAnotherVersion,
    HandedFormReadAlready,
)
from mentordesk.core.evaluation.reading_apart import Filled
from mentordesk.core.evaluation.rules import Odd, check_survey, logged, survey_answers, whole
from mentordesk.core.evaluation.tables import SurveyResponse
from mentordesk.core.followup.commands import write_held, write_pulse
from mentordesk.core.followup.rules import check_held
from mentordesk.core.kernel.clock import today
from mentordesk.core.kernel.identifiers import link_id, new_id
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.programme.identity import without_ids
from mentordesk.core.programme.tables import Programme
from mentordesk.core.store.unit import Recording, Store


def add_response(store: Store, *, programme: UUID, point: str, role: str, answers: Mapping[str, str]) -> None:
    """Type in a survey that was answered on paper, by item. Nothing leads from it to anybody.

    Raises SurveyPointUnknown, SurveyRoleUnknown, SurveyUnanswered, SurveyAnswerOdd.
    """
    handed.check_kind(handed.EVALUATION, point)
    check_survey(point, role)
    with store.recording("evaluation.add_response") as session:
        language = session.get_one(Programme, programme).language
        labels = labels_of(session, programme, handed.EVALUATION, language)
        kept = _as_kept(asked_on(handed.EVALUATION, labels, point, role), answers)
        row = SurveyResponse(id=new_id(), programme=programme, point=point, role=role, day=today(), answers=kept)
        session.add(row)


def _as_kept(asked: tuple[Item, ...], answers: Mapping[str, str]) -> str:
    return json.dumps(survey_answers(asked, answers), ensure_ascii=False, sort_keys=True)


class Kept(NamedTuple):
    """What a form was about, and how many records came of it."""

    pair: UUID | None
    person: UUID | None
    records: int


def keep_filled(session: Recording, programme: UUID, filled: Filled, name: str) -> Kept:
    """Fill the records that a form is about; all of it is understood before the first is written.

    Raises HandedFormElsewhere, HandedFormOfAnotherVersion, HandedFormReadAlready, HandedFormEmpty,
    HandedFormAboutNobody, HandedFormAnswerOdd, and what the records refuse.
    """
    about = filled.about
    row = _handed(session, programme, about, name)
    asked = asked_on(about.kind, labels_of(session, programme, about.kind, about.language), about.point, about.role)
    if about.version != row.version or form_version(asked) != row.version:
        raise HandedFormOfAnotherVersion(name=name)
    if not any(filled.answers.values()):
        raise HandedFormEmpty(name=name)
    if row.pair is not None and session.get(MentorPair, row.pair) is None:
        raise HandedFormAboutNobody(name=name)
    if row.returned is not None and row.kind != handed.MEETING_LOG:
        raise HandedFormReadAlready(name=name)
    try:
        count = _KEEPERS[about.kind](session, row, asked, filled)
    except Odd as odd:
        raise HandedFormAnswerOdd(name=name, question=odd.question, answer=odd.answer) from None
    if not count and (row.returned is not None or row.kind == handed.EVALUATION):
        raise HandedFormReadAlready(name=name)
    if row.kind != handed.EVALUATION:
        row.returned = row.returned or today()
    return Kept(row.pair, row.person, count)


def _handed(session: Recording, programme: UUID, about: handed.About, name: str) -> HandedForm:
    chosen = sa.select(HandedForm).where(HandedForm.programme == programme, HandedForm.code == about.code)
    chosen = chosen.where(HandedForm.kind == about.kind)
    row = session.scalars(chosen).first()
    if row is None:
        gone = session.scalars(chosen.execution_options(deleted=True)).first()
        deleted = gone is not None and gone.pair is not None and session.get(MentorPair, gone.pair) is None
        raise HandedFormAboutNobody(name=name) if deleted else HandedFormElsewhere(name=name)
    return row


def _keep_expectations(session: Recording, row: HandedForm, asked: tuple[Item, ...], filled: Filled) -> int:
    assert row.pair is not None
    two = session.get_one(MentorPair, row.pair)
    side = handed.ADEPT if row.person == two.adept else handed.MENTOR
    answers = {item.key: without_ids(filled.answers.get(item.key, "")) for item in asked}
    for item, answer in answers.items():
        if answer:
            write_expectation(session, row.pair, side, item, answer)
    return sum(map(bool, answers.values()))


def _keep_log(session: Recording, row: HandedForm, asked: tuple[Item, ...], filled: Filled) -> int:
    assert row.pair is not None
    meetings = logged(asked, filled.answers, today())
    for held in meetings:
        check_held(held, today())
    return sum([write_held(session, row.pair, held) for held in meetings])


def _keep_pulse(session: Recording, row: HandedForm, asked: tuple[Item, ...], filled: Filled) -> int:
    assert row.pair is not None
    assert row.person is not None
    said = filled.answers.get("score", "")
    score = whole(said)
    if score is None:
        raise Odd(next(item.label for item in asked if item.key == "score"), said)
    write_pulse(session, row.pair, row.person, score, without_ids(filled.answers.get("note", "")), today())
    return 1


def _keep_response(session: Recording, row: HandedForm, asked: tuple[Item, ...], filled: Filled) -> int:
    """Once for each file, whose bytes its id is made of: nobody else knows a response by that."""
    about, key = filled.about, link_id("survey_response", row.programme, filled.digest)
    check_survey(about.point, about.role)
    kept, known = _as_kept(asked, filled.answers), session.get(SurveyResponse, key, execution_options={"deleted": True})
    if known is None:
        of_file = {"id": key, "programme": row.programme, "point": about.point, "role": about.role}
        session.add(SurveyResponse(**of_file, day=today(), answers=kept))
    elif known.deleted:
        known.deleted = False
    else:
        return 0
    return 1


_KEEPERS = {
    handed.EXPECTATIONS: _keep_expectations,
    handed.MEETING_LOG: _keep_log,
    handed.PULSE: _keep_pulse,
    handed.EVALUATION: _keep_response,
}
