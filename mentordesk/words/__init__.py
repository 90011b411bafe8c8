"""Qt-free sentences in each language: what is told when something is wrong, and the names of the steps of the history."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any
from uuid import UUID

from mentordesk.core.kernel.errors import Told

LANGUAGES = ("nb", "en")
"""Complete languages, the default first."""

STEPS = (
    "store",
    "documents",
    "programme",
    "recruitment",
    "selection",
    "matching",
    "meetings",
    "agreements",
    "sharing",
    "attention",
    "privacy",
    "examples",
    "cli",
)

Label = str | tuple[str, str]
"""A step's name; where it tells a `count`, for one and for several."""


def sentence(told: Told, language: str) -> tuple[str, str]:
    """What happened, and what is safe and what to do."""
    sentences: dict[str, tuple[str, str]] = _all("SENTENCES", language)
    title, text = sentences[type(told).__name__]
    facts = {key: _fact(value, language) for key, value in told.facts.items()}
    return title.format(**facts), text.format(**facts)


def label(command: str, facts: Mapping[str, object], language: str, names: Mapping[UUID, str] | None = None) -> str:
    """A step's name as the history tells it, such as «hentet inn 34 søkere»; ids of people become their names."""
    if command in ("undo", "redo"):
        return label(command + "ne", {"what": label(str(facts["command"]), facts, language, names)}, language)
    known: Label = _all("LABELS", language)[command]
    text = known if isinstance(known, str) else known[facts.get("count") != 1]
    return text.format(**{key: _named(value, names or {}) for key, value in facts.items()})


def _named(value: object, names: Mapping[UUID, str]) -> object:
    if isinstance(value, str) and len(value) == 32:
        try:
            return names.get(UUID(value), value)
        except ValueError:
            return value
    return value


def line(key: str, language: str, /, **facts: object) -> str:
    """One of the command line's own lines."""
    text: str = _all("LINES", language)[key]
    return text.format(**facts)


def word(key: str, language: str) -> str:
    """A status, role, field or other identifier in words; the identifier itself where it has none."""
    found: str = _all("WORDS", language).get(key, key)
    return found


def _fact(value: object, language: str) -> object:
    return word(value, language) if isinstance(value, str) else value


@cache
def _all(kind: str, language: str) -> dict[str, Any]:
    """Everything of one kind in a language; a language that is not complete yet (Nynorsk) is said in Bokmål."""
    if language not in LANGUAGES:
        return _all(kind, LANGUAGES[0])
    found: dict[str, Any] = {}
    for step in STEPS:
        found |= getattr(import_module(f"mentordesk.words.{language}.{step}"), kind, {})
    return found
