"""One stored value as the person reads it. Text in, text out."""

import datetime as dt
import re

from mentordesk.core.documents.letters import isolated as say
from mentordesk.core.documents.texts import day, spaced
from mentordesk.core.privacy.access.facts import Named, Value
from mentordesk.core.privacy.speech import WORDS_OF_FIELDS, Speech

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_NUMBERED = re.compile(r"(assessor|colleague) (\d+)")
_PLAIN = frozenset(
    (
        *("name", "preferred_name", "value", "text", "motivation", "background", "reason", "place", "employer"),
        *("exception", "adept_reason", "mentor_reason", "note", "content", "relation", "comment", "conflict"),
        *("position", "goal", "unwanted", "accommodation", "facts", "opinion", "sensitive", "code"),
        *("topics", "hours", "tasks", "competences", "signer", "signer_title"),
    )
)
"""Fields that people write: what stands there is never an identifier with a word of its own."""
_YES_NO = frozenset(("consent", "avoid", "hidden", "responsible"))


def field_word(table: str, field: str, speech: Speech) -> str:
    """A field's name, as the first word of a row."""
    return first_large(speech.word(table, WORDS_OF_FIELDS.get((table, field), field)))


def said(table: str, field: str, value: Value | Named, speech: Speech) -> str:
    """A value in words; what is empty is said to be."""
    if isinstance(value, Named):
        return say(value.text) or speech.line("access_one_of_yours")
    if value is None or value == "":
        return speech.line("access_not_stored")
    if field in _YES_NO:
        return speech.line("access_yes" if value else "access_no")
    if isinstance(value, int):
        return _number(table, field, value, speech)
    return _text(table, field, value, speech)


def _number(table: str, field: str, value: int, speech: Speech) -> str:
    if (table, field) == ("pair", "score"):
        text = f"{value / 100:.1f}"
        return text.replace(".", ",") if speech.language == "nb" else text
    return str(value)


def _text(table: str, field: str, value: str, speech: Speech) -> str:
    if field == "phone":
        return say(spaced(value))
    if (table, field) == ("answer", "text") and value in ("yes", "no"):
        return speech.line(f"access_{value}")
    if _DAY.fullmatch(value):
        return day(dt.date.fromisoformat(value), speech.language)
    if _MOMENT.fullmatch(value):
        return moment(dt.datetime.fromisoformat(value), speech)
    if field == "points" or _NUMBERED.fullmatch(value):
        return _NUMBERED.sub(lambda one: f"{speech.word('', f'access_{one[1]}')} {one[2]}", value)
    return say(value) if field in _PLAIN else say(speech.word(table, value))


def moment(value: dt.datetime, speech: Speech) -> str:
    """A day with the time, such as «24. november 2026 kl. 10.42»."""
    clock = {"hour": f"{value:%H}", "minute": f"{value:%M}"}
    return speech.line("access_moment", day=day(value.date(), speech.language), **clock)


def short_moment(value: dt.datetime, speech: Speech) -> str:
    """The same for the beginning of a row, such as «24. nov. 2026 kl. 10.42»."""
    from babel.dates import format_date

    clock = {"hour": f"{value:%H}", "minute": f"{value:%M}"}
    short = format_date(value, speech.line("access_short_day"), locale=speech.language)
    return speech.line("access_moment", day=short, **clock)


def first_large(text: str) -> str:
    """The text as the first of a row; what shuts off its direction stays before it."""
    mark, rest = (text[0], text[1:]) if text.startswith("\u2068") else ("", text)
    return mark + rest[:1].upper() + rest[1:]
