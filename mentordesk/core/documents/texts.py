"""The words of a paper: its clauses chosen by what is so, its fields filled in. Text in, text out."""

import datetime as dt
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from mentordesk.core.documents.errors import PaperLanguageUnknown
from mentordesk.core.documents.filling import Filling
from mentordesk.core.kernel.places import RESOURCES

_FOLDER = RESOURCES / "papers"


@dataclass(frozen=True)
class StepsText:
    """A list in an order that counts."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class TicksText:
    """Boxes to tick, each with its words; short ones stand `beside` each other."""

    items: tuple[str, ...]
    beside: bool = False


@dataclass(frozen=True)
class ScaleText:
    """Numbers of which one is chosen, with the words for both ends, if there are any."""

    points: tuple[int, ...]
    low: str
    high: str


@dataclass(frozen=True)
class RowsText:
    """Labels with their values; where the value is empty there is room to write."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class TableText:
    """A table, its head first."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class LinesText:
    """So many empty lines to write on."""

    count: int


@dataclass(frozen=True)
class PieceText:
    """Where the paper puts what the file knows: `goals`, `dates` and so on."""

    name: str


Part = str | tuple[str, ...] | StepsText | TicksText | ScaleText | RowsText | TableText | LinesText | PieceText
"""A paragraph, bullets, or one of the above."""


@dataclass(frozen=True)
class ClauseText:
    """One printed clause: its heading, and all that stands under it in order."""

    heading: str
    pieces: tuple[Part, ...]

    @property
    def parts(self) -> tuple[str | tuple[str, ...], ...]:
        """The paragraphs, with the bullets that follow each (often none); nothing else."""
        return tuple(one for one in self.pieces if isinstance(one, str | tuple))


@dataclass(frozen=True)
class PaperText:
    """A paper's title, its labels, and its clauses in order. `version` is the version of the texts.

    `empty` names the fields that stand in these clauses and are not known.
    """

    title: str
    version: int
    labels: Mapping[str, str]
    clauses: tuple[ClauseText, ...]
    empty: tuple[str, ...] = field(default=())


def languages() -> tuple[str, ...]:
    """The languages in which papers can be had."""
    return tuple(sorted(path.name for path in _FOLDER.iterdir() if path.is_dir()))


def paper_text(
    kind: str,
    language: str,
    fields: Mapping[str, str],
    holds: Iterable[str],
    own: Mapping[str, Any] | None = None,
    blank: str = "",
) -> PaperText:
    """The text of a paper. `fields` fill the braces, `holds` are the conditions that are so.

    `own` is a text in place of the shipped one; labels that it lacks are the shipped ones, in Bokmål where the language
    has none. `blank` stands in clauses for what is not known.

    Raises PaperLanguageUnknown, FieldUnknown, BracesUnpaired.
    """
    content = _content(kind, language) if own is None else over_shipped(kind, language, own)
    true = frozenset(holds)
    labels = Filling(kind, fields, waiting=("page", "pages"))
    said = {key: labels.filled(text, key) for key, text in content["labels"].items()}
    filling = Filling(kind, fields, blank)
    chosen = [clause for clause in content["clause"] if _applies(clause.get("when", ()), true)]
    clauses = tuple(_gathered(chosen, filling))
    title = content["title"] if own is None else filling.filled(content["title"], "title")
    return PaperText(title, content["version"], said, clauses, tuple(sorted(filling.empty)))


def over_shipped(kind: str, language: str, own: Mapping[str, Any]) -> dict[str, Any]:
    """An own text with the shipped labels under its own."""
    known = language if language in languages() else "nb"
    shipped = _content(kind, known)
    return {
        "version": own.get("version", shipped["version"]),
        "title": own.get("title", shipped["title"]),
        "labels": {**shipped["labels"], **own.get("labels", {})},
        "clause": own.get("clause", []),
    }


def content(kind: str, language: str) -> Mapping[str, Any]:
    """The shipped text as it stands in its file. Raises PaperLanguageUnknown."""
    return _content(kind, language)


def _applies(conditions: Iterable[str], true: frozenset[str]) -> bool:
    return all((one.removeprefix("!") in true) != one.startswith("!") for one in conditions)


def _gathered(clauses: Iterable[Mapping[str, Any]], filling: Filling) -> Iterable[ClauseText]:
    """A clause without a heading continues the one above."""
    heading, pieces = "", list[Part]()
    for clause in clauses:
        if "heading" in clause:
            if pieces:
                yield ClauseText(heading, tuple(pieces))
            heading, pieces = filling.filled(clause["heading"], "heading"), []
        place = clause.get("heading", heading)
        pieces += [filling.filled(text, place) for text in clause.get("text", ())]
        pieces += _listed(clause, filling, place)
    if pieces:
        yield ClauseText(heading, tuple(pieces))


def _listed(clause: Mapping[str, Any], filling: Filling, place: str) -> Iterator[Part]:
    """What comes after the paragraphs of a clause, in the order in which it is printed."""

    def each(texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(filling.filled(text, place) for text in texts)

    if clause.get("bullets"):
        yield each(clause["bullets"])
    if clause.get("steps"):
        yield StepsText(each(clause["steps"]))
    if clause.get("ticks"):
        yield TicksText(each(clause["ticks"]))
    if clause.get("rows"):
        yield RowsText(tuple((filling.filled(label, place), filling.filled(v, place)) for label, v in clause["rows"]))
    if clause.get("table"):
        head, *rows = (each(row) for row in clause["table"])
        yield TableText(head, tuple(rows))
    if clause.get("lines"):
        yield LinesText(clause["lines"])
    if clause.get("block"):
        yield PieceText(clause["block"])


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
    """A date written out, such as «10. januar 2027»; a language without papers of ours has its own usual form."""
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import format_date

    if language in languages():
        return format_date(value, phrases(language)["date"], locale=language)
    try:
        return format_date(value, "long", locale=Locale.parse(language, sep="-"))
    except (UnknownLocaleError, ValueError):
        return format_date(value, phrases("nb")["date"], locale="nb")


def rhythm(weeks: int, first: dt.datetime, minutes: int, language: str) -> str:
    """How often a pair meets, such as «annenhver tirsdag kl. 17.00, 60 minutter».

    A language without papers of ours says it briefly, such as «вівторок 17:00, 60 хвилин / 2 тижні», or in Norwegian.
    """
    from babel.dates import format_date, format_time

    if language not in languages():
        return _rhythm_elsewhere(weeks, first, minutes, language) or rhythm(weeks, first, minutes, "nb")
    words = phrases(language)
    every = words["every"].get(str(weeks), words["every"]["more"])
    text: str = words["rhythm"]["with_time"]
    return text.format(
        every=every.format(weeks=weeks, weekday=format_date(first, "EEEE", locale=language)),
        time=format_time(first.time(), words["rhythm"]["time"], locale=language),
        minutes=minutes,
    )


def _rhythm_elsewhere(weeks: int, first: dt.datetime, minutes: int, language: str) -> str:
    """Empty for a language that is not known, or has no words for minutes and weeks."""
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import format_date, format_time
    from babel.units import format_unit

    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return ""
    lasts, every = (
        format_unit(count, unit, locale=locale)
        for count, unit in ((minutes, "duration-minute"), (weeks, "duration-week"))
    )
    if "duration" in f"{lasts}{every}":  # what stands where the language has no words for it
        return ""
    when = f"{format_date(first, 'EEEE', locale=locale)} {format_time(first.time(), 'short', locale=locale)}"
    return f"{when}, {lasts} / {every}"


def spaced(phone: str) -> str:
    """A telephone number as people read it, such as «+47 400 00 200»; what is none stays as it is."""
    import phonenumbers

    try:
        number = phonenumbers.parse(phone, "NO")
    except phonenumbers.NumberParseException:
        return phone
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
