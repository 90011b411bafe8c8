"""What was answered on a form, in blocks of words with their numbers."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from mentordesk.core.agreements.handed.items import SCALE
from mentordesk.core.agreements.handed.rules import EVALUATION, EXPECTATIONS, MEETING_LOG, PULSE
from mentordesk.core.evaluation.overview.queries import FormLine, Logged
from mentordesk.core.evaluation.queries import SurveyCell, SurveyItem
from mentordesk.core.evaluation.rules import FEWEST
from mentordesk.core.followup.queries import PulseRow
from mentordesk.core.followup.rules import BY_PHONE, HIGHEST, IN_PERSON, ON_SCREEN, WALK
from mentordesk.ui.agreements.returned.functions import ReturnedFunctions
from mentordesk.ui.widgets.moments import exact_day, long_day

translate = QCoreApplication.translate

_GAP = "   "


class Block(NamedTuple):
    """A heading, and what stands under it; `pulse` can be taken back."""

    heading: str
    texts: tuple[str, ...]
    pulse: UUID | None = None


def told(functions: ReturnedFunctions, line: FormLine) -> Sequence[Block]:
    """Everything that was answered on this form, and on those of its kind before it."""
    if line.kind == EVALUATION:
        cells = [one for one in functions.surveys() if (one.point, one.role) == (line.point, line.role)]
        return [block for cell in cells for block in _survey(cell)]
    if line.pair is None:
        return []
    if line.kind == PULSE:
        return [_pulse(one) for one in functions.pulses(line.pair) if one.person == line.person]
    if line.kind == MEETING_LOG:
        return [_meeting(one) for one in functions.meetings(line.pair)]
    if line.kind == EXPECTATIONS:
        return [Block(item.label, (answer,)) for item, answer in functions.expectations(line)]
    return []


def _pulse(one: PulseRow) -> Block:
    heading = translate("FormAnswers", "{score} of {most}, {day}")
    return Block(
        heading.format(score=one.score, most=HIGHEST, day=exact_day(one.day)), (one.note,) if one.note else (), one.id
    )


def _meeting(one: Logged) -> Block:
    minutes = translate("FormAnswers", "1 minute") if one.minutes == 1 else translate("FormAnswers", "{count} minutes")
    facts = [minutes.format(count=one.minutes), *([_form(one.form)] if one.form else [])]
    if one.mood is not None:
        facts.append(translate("FormAnswers", "how it was: {mood} of {most}").format(mood=one.mood, most=HIGHEST))
    return Block(long_day(one.start.date()).capitalize(), tuple(filter(None, (" · ".join(facts), one.topics))))


def _form(form: str) -> str:
    """How they met; an organisation may have words of its own."""
    return {
        IN_PERSON: translate("FormAnswers", "face to face"),
        ON_SCREEN: translate("FormAnswers", "on a screen"),
        BY_PHONE: translate("FormAnswers", "by telephone"),
        WALK: translate("FormAnswers", "on a walk"),
    }.get(form, form)


def _survey(cell: SurveyCell) -> Iterator[Block]:
    one, many = translate("FormAnswers", "1 has answered"), translate("FormAnswers", "{count} have answered")
    heading = one if cell.responses == 1 else many.format(count=cell.responses)
    yield Block(heading, (_too_few(),) if cell.is_hidden else ())
    for item in cell.items:
        yield Block(item.item.label, tuple(_answers(item)))


def _answers(one: SurveyItem) -> Iterator[str]:
    single, many = translate("FormAnswers", "1 answer"), translate("FormAnswers", "{count} answers")
    count = single if one.answers == 1 else many.format(count=one.answers)
    if one.answers < FEWEST:
        yield f"{count}. {_too_few()}" if one.answers else translate("FormAnswers", "Nobody has answered this.")
    elif one.item.kind == SCALE:
        average = translate("FormAnswers", "{count}, average {average}")
        yield average.format(count=count, average=_number(one.average))
        yield _GAP.join(_point(one, place) for place in range(len(one.counts)))
    else:
        yield from (f"• {text}" for text in one.texts)


def _point(one: SurveyItem, place: int) -> str:
    """How many chose one point of a scale, with the words of its ends."""
    points, ends = one.item.points, one.item.options
    words = {0: ends[0], len(points) - 1: ends[-1]}.get(place, "")
    point = f"{points[place]} ({words})" if words else str(points[place])
    return f"{point}:\N{NO-BREAK SPACE}{one.counts[place]}"


def _number(average: float | None) -> str:
    return "" if average is None else QLocale().toString(average, "f", 1)


def _too_few() -> str:
    text = translate("FormAnswers", "Shown when at least {count} have answered, so that nobody can be guessed.")
    return text.format(count=FEWEST)
