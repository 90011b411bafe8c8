"""A language with how well it is spoken, as people write it: «engelsk B2», «engelsk (B2)», «norsk – morsmål»."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
"""Those of the European framework, the first the least."""
NATIVE = "native"

_FRAMEWORK = r"[ABC][12]\+?"
_NATIVE_WORDS = (
    r"morsmål\w*|morsmaal|førstespråk|fyrstespråk|native(?: speaker| language)?|mother tongue|first language"
)
_LEVEL = re.compile(rf"(?<!\w)(?:(?P<framework>{_FRAMEWORK})|(?P<native>{_NATIVE_WORDS}))(?!\w)", re.IGNORECASE)
_WITH_LEVEL = re.compile(
    rf"(?P<name>.*?[^\W\d_].*?)(?:\s*[-–—:,]\s*|\s+|(?=[(\[]))"
    rf"[(\[]?\s*(?P<level>{_FRAMEWORK}|{_NATIVE_WORDS})\s*[)\]]?",
    re.IGNORECASE,
)


_LONGEST = 100
"""A longer text names no language, whatever stands in it."""


class Spoken(NamedTuple):
    """A language, and its level where one is told."""

    name: str
    level: str | None


def spoken(text: str) -> Spoken:
    """What is written about one language. A language that has a word in brackets without a level keeps it."""
    text = text.strip()
    found = _WITH_LEVEL.fullmatch(text) if len(text) < _LONGEST else None
    if found is None:
        return Spoken(text, None)
    return Spoken(found["name"].strip(), level_in(found["level"]))


def level_in(text: str) -> str | None:
    """The one level that is named in a text; None where there is none, or more than one."""
    levels = {NATIVE if found["native"] else found["framework"][:2].upper() for found in _LEVEL.finditer(text)}
    return levels.pop() if len(levels) == 1 else None


def is_level(text: str) -> bool:
    """Whether a text is nothing but a level, with the signs that set it apart from the language."""
    return not re.sub(r"[\s()\[\]:,–—-]", "", _LEVEL.sub("", text)) and level_in(text) is not None


def told(languages: Iterable[str], levels: Mapping[str, str], native: str) -> list[str]:
    """The languages with their levels: «engelsk (B2)»; `native` is the word for one's first language."""
    return [f"{name} ({_word(levels[name], native)})" if name in levels else name for name in languages]


def offered(languages: Iterable[str], native: str) -> list[str]:
    """Every language, alone and with each level, to be chosen from."""
    return [text for name in languages for text in (name, *(f"{name} ({_word(one, native)})" for one in _ALL))]


_ALL = (*LEVELS, NATIVE)


def _word(level: str, native: str) -> str:
    return native if level == NATIVE else level
