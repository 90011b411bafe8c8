"""Which language a text on screen is in, by the words that the program has in each."""

import pkgutil
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module

from mentordesk.core.kernel.places import RESOURCES

_ENGLISH = """
about above again agreement agreements already and applicant applicants are back before bring button calendar called
cancel cannot change choose close copy create cut date day days delete deleted does done edit empty error every example
exit export file files find folder from go has have hidden hide history how in into it its language last lock locked
make matching meeting meetings mentors missing month name new next none not nothing notice now of off one only open or
other page pairs paste people place places please previous print programme quit redo remove report save saved search
select selection settings share show size switch than that the there this today undo view waiting was week what when
which who why will with without wrong yes you your zoom
"""
ENGLISH_WORDS = frozenset(_ENGLISH.split())
"""Words that Norwegian does not have."""
_SAME = frozenset(("adept", "mentor", "Adept", "Mentor"))  # words of the trade in both languages
_OWN_NAMES = frozenset(("English", "Nynorsk", "Bokmål"))  # languages are offered under their own names
_GOALS = "Mål for perioden"  # not the «Mål {number}» of a pair
_WRITTEN = frozenset(("Arbeidsgiver", "Motivasjon", _GOALS, f"{_GOALS} · 20 %", "30 %"))
"""Stands in the files, and is the same in the program."""
_PARTS = re.compile(r" · |\n")


def foreign_words(texts: Iterable[str]) -> list[str]:
    """The texts in which an English word stands; a passphrase that was drawn may hold «zoom» or «last»."""
    told = (text for text in texts if text not in _OWN_NAMES and not set(text.split()) <= _drawn_words())
    return [text for text in told if _words(text) & ENGLISH_WORDS]


@cache
def _drawn_words() -> frozenset[str]:
    return frozenset((RESOURCES / "words" / "nb.txt").read_text("ascii").split())


def in_the_other(texts: Iterable[str], language: str) -> list[str]:
    """The texts that the program has in the other language, and not in this one; what people wrote is nobody's."""
    here, there = _patterns(language), _patterns("en" if language == "nb" else "nb")
    return [
        text
        for text in texts
        if any(_fits(part, there) and not _fits(part, here) for part in _split(text) if part not in _WRITTEN)
    ]


def _words(text: str) -> set[str]:
    """The words of a text; addresses, paths and keys are none."""
    plain = re.sub(r"\S*[@/\\+]\S*|https?:\S+", " ", text)
    return set(re.findall(r"[a-zæøå']+", plain.lower()))


def _split(text: str) -> list[str]:
    return [text, *_PARTS.split(text)] if text not in _OWN_NAMES else []


def _fits(text: str, patterns: tuple[frozenset[str], tuple[re.Pattern[str], ...]]) -> bool:
    exact, templates = patterns
    return text in exact or text in _SAME or any(template.fullmatch(text) for template in templates)


@cache
def _patterns(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The texts as they stand, and those with places for facts."""
    said = {text.replace("&", "") for text in (*_of_window(language), *_of_core(language))}
    templates = [text for text in said if "{" in text or "%" in text]
    return frozenset(said.difference(templates)), tuple(filter(None, map(_pattern, templates)))


def _pattern(template: str) -> re.Pattern[str] | None:
    """A template as a pattern, unless it holds hardly any words of its own."""
    parts = re.split(r"\{[^}]*\}|%\w+", template)
    if not any(re.search(r"[^\W\d_]{3}", part) for part in parts):
        return None
    return re.compile(".+".join(map(re.escape, parts)), re.DOTALL)


def _of_window(language: str) -> Iterator[str]:
    for domain in ("mentordesk", "qtbase"):
        for message in ET.parse(RESOURCES / "i18n" / f"{domain}_nb.ts").iter("message"):
            text = message.findtext("source" if language == "en" else "translation")
            if text:
                yield text


def _of_core(language: str) -> Iterator[str]:
    package = import_module(f"mentordesk.words.{language}")
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        found = import_module(module.name)
        for kind in ("SENTENCES", "LABELS", "WORDS"):
            for said in getattr(found, kind, {}).values():
                for text in (said,) if isinstance(said, str) else said:
                    yield from (text, text[:1].upper() + text[1:])
