"""The words of a paper: its clauses chosen by what is so, its fields filled in. Text in, text out."""

import datetime as dt
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mentordesk.core.documents.errors import PaperLanguageUnknown
from mentordesk.core.kernel.places import RESOURCES

_FOLDER = RESOURCES / "papers"


@dataclass(frozen=True)
class ClauseText:
    """One printed clause: heading, then paragraphs, with the bullets that follow each (often none)."""

    heading: str
    parts: tuple[str | tuple[str, ...], ...]


@dataclass(frozen=True)
class PaperText:
    """A paper's title, its labels, and its clauses in order. `version` is the version of the texts."""

    title: str
    version: int
    labels: Mapping[str, str]
    clauses: tuple[ClauseText, ...]


def languages() -> tuple[str, ...]:
    """The languages in which papers can be had."""
    return tuple(sorted(path.name for path in _FOLDER.iterdir() if path.is_dir()))


def paper_text(kind: str, language: str, fields: Mapping[str, str], holds: Iterable[str]) -> PaperText:
    """The text of a paper. `fields` fill the braces, `holds` are the conditions that are so.

    Raises PaperLanguageUnknown.
    """
    content = _content(kind, language)
    true = frozenset(holds)
    labels = {key: text if key == "page" else text.format(**fields) for key, text in content["labels"].items()}
    chosen = [clause for clause in content["clause"] if _applies(clause.get("when", ()), true)]
    return PaperText(content["title"], content["version"], labels, tuple(_gathered(chosen, fields)))


def _applies(conditions: Iterable[str], true: frozenset[str]) -> bool:
    return all((one.removeprefix("!") in true) != one.startswith("!") for one in conditions)


def _gathered(clauses: Iterable[dict[str, Any]], fields: Mapping[str, str]) -> Iterable[ClauseText]:
    """A clause without a heading continues the one above."""
    heading, parts = "", list[str | tuple[str, ...]]()
    for clause in clauses:
        if "heading" in clause:
            if parts:
                yield ClauseText(heading, tuple(parts))
            heading, parts = clause["heading"].format(**fields), []
        parts += [text.format(**fields) for text in clause.get("text", ())]
        if clause.get("bullets"):
            parts.append(tuple(text.format(**fields) for text in clause["bullets"]))
    if parts:
        yield ClauseText(heading, tuple(parts))


def version_of(kind: str, language: str) -> int:
    """The version of the shipped texts of a kind of paper. Raises PaperLanguageUnknown."""
    found: int = _content(kind, language)["version"]
    return found


def phrases(language: str) -> dict[str, Any]:
    """The words that are put together: dates, rhythms, names of files. Raises PaperLanguageUnknown."""
    return _content("phrases", language)


@cache
def _content(kind: str, language: str) -> dict[str, Any]:
    path: Path = _FOLDER / language / f"{kind}.toml"
    if language not in languages():
        raise PaperLanguageUnknown(language=language, known=", ".join(languages()))
    return tomllib.loads(path.read_text("utf-8"))


def day(value: dt.date, language: str) -> str:
    """A date written out, such as «10. januar 2027»."""
    from babel.dates import format_date

    return format_date(value, phrases(language)["date"], locale=language)


def rhythm(weeks: int, first: dt.datetime, minutes: int, language: str) -> str:
    """How often a pair meets, such as «annenhver tirsdag kl. 17.00, 60 minutter»."""
    from babel.dates import format_date, format_time

    words = phrases(language)
    every = words["every"].get(str(weeks), words["every"]["more"])
    text: str = words["rhythm"]["with_time"]
    return text.format(
        every=every.format(weeks=weeks, weekday=format_date(first, "EEEE", locale=language)),
        time=format_time(first.time(), words["rhythm"]["time"], locale=language),
        minutes=minutes,
    )


def spaced(phone: str) -> str:
    """A telephone number as people read it, such as «+47 400 00 200»; what is none stays as it is."""
    import phonenumbers

    try:
        number = phonenumbers.parse(phone, "NO")
    except phonenumbers.NumberParseException:
        return phone
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
