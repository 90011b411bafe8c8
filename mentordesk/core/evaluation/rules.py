"""What the answers on a form mean, and how many must have answered before anything is shown."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from mentordesk.core.agreements.handed.items import CHOICE, SCALE, Item
from mentordesk.core.agreements.handed.rules import MEETINGS, POINTS, ROLES
from mentordesk.core.agreements.handed.sheets import field_name
from mentordesk.core.evaluation.errors import SurveyAnswerOdd, SurveyRoleUnknown, SurveyUnanswered
from mentordesk.core.followup.rules import FORMS, Held
from mentordesk.core.programme.identity import without_ids
from mentordesk.core.recruitment.dates import moment

FEWEST = 5
"""Fewer answers than this are counted and not shown: who said what could be guessed."""

_DIGITS = 3
"""So many has a number in a form at most; whatever is longer was not typed by anybody who meant it."""
_LONGEST_TOLD = 80
"""Letters of an answer that is told of: a whole letter may stand there."""

_SHORT_DAY = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\.?")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:min\w*\.?)?")
_HOURS = re.compile(r"(\d{1,2})(?:[.,](\d))?\s*(?:t|time|timer|timar|h|hour|hours)\.?")


class Odd(Exception):
    """An answer that cannot be understood: the question's words, and what stands there."""

    def __init__(self, question: str, answer: str) -> None:
        super().__init__()
        self.question = question
        self.answer = answer if len(answer) <= _LONGEST_TOLD else f"{answer[:_LONGEST_TOLD]} …"


def whole(text: str) -> int | None:
    """The number that was chosen or typed; None where that is none."""
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else None


def check_survey(point: str, role: str) -> None:
    """Raises SurveyRoleUnknown; the point is one that was handed out."""
    if role not in ROLES or point not in POINTS:
        raise SurveyRoleUnknown(role=role)


def survey_answers(asked: Iterable[Item], answers: Mapping[str, str]) -> dict[str, str]:
    """What a survey keeps: only what it asks, without identity numbers. Raises SurveyUnanswered, SurveyAnswerOdd."""
    found = {}
    for item in asked:
        text = without_ids(answers.get(item.key, "").strip())
        if text and item.kind == SCALE and text not in map(str, item.points):
            raise SurveyAnswerOdd(question=item.label)
        if text:
            found[item.key] = text
    if not found:
        raise SurveyUnanswered
    return found


def logged(asked: Iterable[Item], answers: Mapping[str, str], today: dt.date) -> list[Held]:
    """The meetings on a sheet of the log; lines of it that are empty are none. Raises Odd."""
    items, found = {item.key: item for item in asked}, []
    for number in range(1, MEETINGS + 1):
        said = {key: answers.get(field_name(key, number, MEETINGS), "") for key in items}
        if any(said.values()):
            found.append(_held(items, said, today))
    return found


def _held(items: Mapping[str, Item], said: Mapping[str, str], today: dt.date) -> Held:
    day = day_of(said.get("day", ""), today)
    if day is None:
        raise Odd(items["day"].label, said.get("day", ""))
    minutes = minutes_of(said.get("minutes", ""))
    if minutes is None and said.get("minutes"):
        raise Odd(items["minutes"].label, said["minutes"])
    mood = said.get("mood", "")
    return Held(
        day,
        minutes,
        _form(items.get("form"), said.get("form", "")),
        without_ids(said.get("topics", "")),
        whole(mood),
    )


def day_of(text: str, today: dt.date) -> dt.date | None:
    """A day as people write it; without a year the last one that is not still to come."""
    if found := _SHORT_DAY.fullmatch(text.strip()):
        for year in (today.year, today.year - 1):
            try:
                day = dt.date(year, int(found[2]), int(found[1]))
            except ValueError:
                continue
            if day <= today:
                return day
        return None
    told = moment(text)
    return told.date() if told else None


def minutes_of(text: str) -> int | None:
    """«60», «60 min», «1,5 timer» in minutes."""
    small = text.strip().casefold()
    if found := _MINUTES.fullmatch(small):
        return int(found[1])
    if found := _HOURS.fullmatch(small):
        return int(found[1]) * 60 + int(found[2] or 0) * 6
    return None


def _form(item: Item | None, answer: str) -> str | None:
    """How they met: one of ours by its place, else in the organisation's own words."""
    place = (whole(answer) or 0) - 1
    if item is None or not 0 <= place < len(item.options):
        return None
    return FORMS[place] if item.kind == CHOICE and place < len(FORMS) else item.options[place]


def average(numbers: Iterable[int]) -> float | None:
    """The mean with one decimal; None of fewer than FEWEST."""
    found = list(numbers)
    return round(sum(found) / len(found), 1) if len(found) >= FEWEST else None
