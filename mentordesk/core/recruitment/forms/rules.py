"""What can be asked, when a question makes sense, and how an answer is kept as text."""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from mentordesk.core.kernel.folding import fold
from mentordesk.core.recruitment.forms.errors import (
    AnswerNotFitting,
    OptionsMissing,
    OptionTwice,
    QuestionKindUnknown,
    QuestionRoleUnknown,
    QuestionTwice,
    QuestionWithoutText,
    ScaleHasTwoEnds,
)
from mentordesk.core.recruitment.rules import ADEPT, MENTOR

TEXT, CHOICE, CHOICES, DATE, NUMBER, SCALE, CONSENT = (
    *("text", "choice", "choices", "date", "number", "scale", "consent"),
)
KINDS = (TEXT, CHOICE, CHOICES, DATE, NUMBER, SCALE, CONSENT)
UNTIL_CHOICE = "choice"
"""The answers serve the choice alone, and go once the programme is under way; None is for as long as the programme."""
YES, NO = "yes", "no"
POINTS = (1, 2, 3, 4, 5)
"""The steps of a scale."""

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


class Ask(NamedTuple):
    """What is asked. `options` are the choices; of a scale the words at its low and at its high end, or none.

    `role` is who is asked, None for everybody; `kept` is UNTIL_CHOICE or None.
    """

    text: str
    kind: str = TEXT
    role: str | None = None
    purpose: str | None = None
    kept: str | None = None
    options: tuple[str, ...] = ()
    required: bool = False


def checked(ask: Ask, others: Iterable[str] = ()) -> Ask:
    """The question without idle spaces and empty options; `others` are the texts of the programme's other questions.

    Raises QuestionWithoutText, QuestionTwice, QuestionKindUnknown, QuestionRoleUnknown, OptionsMissing, OptionTwice,
    ScaleHasTwoEnds.
    """
    text, purpose = " ".join(ask.text.split()), " ".join((ask.purpose or "").split())
    options = tuple(one for option in ask.options if (one := " ".join(option.split())))
    if not text:
        raise QuestionWithoutText
    if fold(text) in {fold(other) for other in others}:
        raise QuestionTwice(question=text)
    if ask.kind not in KINDS:
        raise QuestionKindUnknown(kind=ask.kind)
    if ask.role not in (ADEPT, MENTOR, None):
        raise QuestionRoleUnknown(role=ask.role)
    return ask._replace(text=text, purpose=purpose or None, options=_checked_options(ask.kind, options))


def _checked_options(kind: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """A question that is answered otherwise has none, so that it may be made a choice and back while it is written."""
    if kind == SCALE:
        if len(options) not in (0, 2):
            raise ScaleHasTwoEnds
        return options
    if kind not in (CHOICE, CHOICES):
        return ()
    seen: set[str] = set()
    for option in options:
        if fold(option) in seen:
            raise OptionTwice(option=option)
        seen.add(fold(option))
    if len(options) < 2:
        raise OptionsMissing
    return options


def split_options(stored: str | None) -> tuple[str, ...]:
    """The options as they are kept: a line for each."""
    return tuple(stored.split("\n")) if stored else ()


def kept_answer(kind: str | None, options: Sequence[str], value: object, question: str = "") -> str:
    """A value as it is kept: days as 2027-01-31, numbers with a point, several choices a line each, `yes` or `no`.

    Text is understood as well as the value itself. Empty for no answer. Raises AnswerNotFitting.
    """
    if value is None or value == "" or value == ():
        return ""
    kept = _KEEPERS.get(kind or TEXT, _text)(value, options)
    if kept is None:
        raise AnswerNotFitting(question=question, reason=f"wants_{kind}")
    return kept


def answer_value(kind: str | None, options: Sequence[str], text: str) -> object:
    """What a kept answer is: a day, a number, a tuple of choices, True or False, or text; None where it does not fit.

    An answer that came with a sheet before the question got its kind need not fit.
    """
    if not text:
        return None
    if kind in (None, TEXT):
        return text
    try:
        if kept_answer(kind, options, text) != text:
            return None
    except AnswerNotFitting:
        return None
    if kind == DATE:
        return dt.date.fromisoformat(text)
    if kind == NUMBER:
        return float(text)
    if kind == SCALE:
        return int(text)
    if kind == CHOICES:
        return tuple(text.split("\n"))
    return text == YES if kind == CONSENT else text


def _text(value: object, _options: Sequence[str]) -> str | None:
    return str(value).strip()


def _choice(value: object, options: Sequence[str]) -> str | None:
    return next((option for option in options if fold(option) == fold(str(value))), None)


def _choices(value: object, options: Sequence[str]) -> str | None:
    wanted: Collection[object] = value.split("\n") if isinstance(value, str) else tuple(value)  # type: ignore[arg-type]
    chosen = {_choice(one, options) for one in wanted if str(one).strip()}
    return None if None in chosen else "\n".join(option for option in options if option in chosen)


def _date(value: object, _options: Sequence[str]) -> str | None:
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    try:
        return dt.date.fromisoformat(str(value)).isoformat()
    except ValueError:
        return None


def _number(value: object, _options: Sequence[str]) -> str | None:
    if isinstance(value, bool):
        return None
    text = f"{value:.15g}" if isinstance(value, int | float) else str(value).strip().replace("\u00a0", "")
    if not _NUMBER.fullmatch(text):
        return None
    whole, _, part = text.replace(",", ".").removeprefix("+").partition(".")
    part = part.rstrip("0")
    return f"{whole}.{part}" if part else whole


def _scale(value: object, options: Sequence[str]) -> str | None:
    """One of the steps, or the words at one of the ends."""
    ends = dict(zip(map(fold, options), (str(POINTS[0]), str(POINTS[-1])), strict=False))
    number = ends.get(fold(str(value))) or _number(value, ())
    return number if number in [str(point) for point in POINTS] else None


def _consent(value: object, _options: Sequence[str]) -> str | None:
    said = {"yes": YES, "ja": YES, "true": YES, "no": NO, "nei": NO, "false": NO}
    return said.get(str(value).strip().casefold())


_KEEPERS = {
    TEXT: _text,
    CHOICE: _choice,
    CHOICES: _choices,
    DATE: _date,
    NUMBER: _number,
    SCALE: _scale,
    CONSENT: _consent,
}
