"""Qt-free sentences in each language: what is told when something is wrong, and the names of the steps of the history."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any
from uuid import UUID

from mentordesk.core.kernel.errors import Told
from mentordesk.core.privacy.speech import Speech

LANGUAGES = ("nb", "en")
"""Complete languages, the default first."""

STEPS = (
    "history",
    "store",
    "documents",
    "programme",
    "recruitment",
    "contact",
    "doubles",
    "forms",
    "requirements",
    "consents",
    "senders",
    "selection",
    "assessing",
    "choosing",
    "matching",
    "criteria",
    "say",
    "meetings",
    "agreements",
    "handing",
    "terms",
    "followup",
    "evaluation",
    "sharing",
    "attention",
    "privacy",
    "access",
    "casebook",
    "examples",
    "cli",
)

_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Label = str | tuple[str, str]
"""A step's name; where it tells a `count`, for one and for several."""


_CODES = frozenset(("field", "reason", "status"))
"""Facts that are identifiers; all others are said as they are, since people may be called as an identifier is."""


def sentence(told: Told, language: str) -> tuple[str, str]:
    """What happened, and what is safe and what to do."""
    sentences: dict[str, tuple[str, str]] = _all("SENTENCES", language)
    title, text = sentences[type(told).__name__]
    facts = {key: _told(key, value, language) for key, value in told.facts.items()}
    return title.format(**facts), text.format(**facts)


def _told(key: str, value: object, language: str) -> object:
    return word(str(value), language) if key in _CODES else _named(value, None, language)


def label(command: str, facts: Mapping[str, object], language: str, names: Mapping[UUID, str] | None = None) -> str:
    """A step's name as the history tells it, such as «hentet inn 34 søkere»; ids of people become their names."""
    if command in ("undo", "redo"):
        return label(command + "ne", {"what": label(str(facts["command"]), facts, language, names)}, language)
    step = command.partition(".")[0] if "." in command else "store"
    known: Label = _of_step(step, "LABELS", language)[command]
    text = known if isinstance(known, str) else known[facts.get("count") != 1]
    said = text.format(**{key: _named(value, names, language) for key, value in facts.items()})
    return said + _besides(facts, language)


def _besides(facts: Mapping[str, object], language: str) -> str:
    """What a step did that its name does not tell: offers that stood on lines of the board which are changed."""
    gone = facts.get("offers_gone")
    return "" if gone is None else line("offer_gone" if gone == 1 else "offers_gone", language, count=gone)


def ids_in(facts: Mapping[str, object]) -> Iterator[UUID]:
    """The ids among a step's facts: of these a label wants the names."""
    yield from (key for value in facts.values() if (key := _id(value)) is not None)


def _named(value: object, names: Mapping[UUID, str] | None, language: str) -> object:
    """A fact as people read it: a name for an id, day and month before the year; nobody's name who was erased."""
    if isinstance(value, str) and _is_day(value):
        return "{2}.{1}.{0}".format(*value.split("-"))
    key = _id(value)
    return value if key is None or names is None else names.get(key) or word("erased_person", language)


def _is_day(value: str) -> bool:
    """Whether this is a day of the calendar; what somebody typed that is none is told as it was typed."""
    try:
        return bool(_DAY.fullmatch(value) and dt.date.fromisoformat(value))
    except ValueError:
        return False


def _id(value: object) -> UUID | None:
    try:
        return UUID(value) if isinstance(value, str) and len(value) == 32 else None
    except ValueError:
        return None


def line(key: str, language: str, /, **facts: object) -> str:
    """One of the command line's own lines."""
    text: str = _all("LINES", language)[key]
    return text.format(**facts)


def word(key: str, language: str) -> str:
    """A status, role, field or other identifier in words; the identifier itself where it has none."""
    found: str = _all("WORDS", language).get(key, key)
    return found


def word_of(kind: str, key: str, language: str) -> str:
    """A field or value of one kind of record in words: the word for that kind alone, or else the one for all."""
    own = word(f"{kind}.{key}", language)
    return word(key, language) if own == f"{kind}.{key}" else own


def speech(language: str) -> Speech:
    """How papers about people are put into words in a language."""

    def said(key: str, /, **facts: object) -> str:
        return line(key, language, **facts)

    def called(kind: str, key: str, /) -> str:
        return word_of(kind, key, language)

    def told(command: str, facts: Mapping[str, object], names: Mapping[UUID, str], /) -> str:
        return label(command, facts, language, names)

    return Speech(language, said, called, told)


@cache
def _all(kind: str, language: str) -> dict[str, Any]:
    """Everything of one kind in a language; a language that is not complete yet (Nynorsk) is said in Bokmål."""
    found: dict[str, Any] = {}
    for step in STEPS:
        found |= _of_step(step, kind, language)
    return found


def _of_step(step: str, kind: str, language: str) -> dict[str, Any]:
    """What one step has of a kind; the words of the others need not be loaded for that."""
    code = language if language in LANGUAGES else LANGUAGES[0]
    found: dict[str, Any] = getattr(import_module(f"mentordesk.words.{code}.{step}"), kind, {})
    return found
