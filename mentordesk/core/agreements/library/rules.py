"""Which papers there are, and what an organisation's own text of one may hold."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from mentordesk.core.agreements.library.errors import (
    ClauseEndless,
    ConditionUnknown,
    PaperKindUnknown,
    PieceUnknown,
    TextEmpty,
    TextLanguageUnknown,
    TextMisshapen,
)
from mentordesk.core.documents.errors import FieldUnknown
from mentordesk.core.documents.filling import fields_in
from mentordesk.core.kernel.places import RESOURCES

PROGRAMME, PAIR, PERSON, ADEPT, MENTOR, MINOR = "programme", "pair", "person", "adept", "mentor", "minor"
"""Whom one paper is about."""

CLAUSES, GUIDE, LETTER, CARDS, FORM = "clauses", "guide", "letter", "cards", "form"
CERTIFICATE, BOOKLET, POSTER = "certificate", "booklet", "poster"
"""How a paper is laid out."""

GROUPS = (
    "agreements",
    "expectations",
    "roles",
    "programme",
    "letters",
    "guides",
    "forms",
    "lists",
    "certificates",
)

PIECES = (
    *("goals", "topics", "dates", "days", "pairs", "people", "expectations", "months", "signers"),
    *("tasks", "competences", "closing"),
)
"""What a clause may place: the paper puts there what the file knows; `closing` is where a letter is signed."""

CONDITIONS = frozenset(
    """classic reverse youth group minor purpose mandate period meetings place insurance travel deputy topics goals
    trial channel hours adept mentor until beside leaders meetings_counted hours_counted tasks competences start midway
    end""".split()  # noqa: SIM905  (thirty lines otherwise)
)

_TERMS = tuple(
    form.format(role) for role in ("adept", "mentor") for form in ("{}_term", "{}_terms", "the_{}", "the_{}s")
)
_OWN_TERMS = ("signer_term", "the_signer", "other_term", "the_other")
_NAMES = """organisation programme coordinator coordinator_phone deputy deputy_phone purpose target_group mandate_body
    mandate_case mandate_date start end today places travel insurance adept mentor adept_first mentor_first signer
    signer_first other other_first rhythm meetings_from meetings_until place meetings_planned minor guardian trial_until
    channel hours number addendum_text until deadline meetings_held hours_held"""
FIELDS = frozenset(
    [*_NAMES.split(), *(form for term in (*_TERMS, *_OWN_TERMS) for form in (term, term[:1].upper() + term[1:]))]
)
"""What any text may have in braces."""

LONGEST_CLAUSE = 20_000
"""Letters: some eight pages."""
LONGEST_TITLE = 300
MOST_CLAUSES = 200
LONGEST_TEXT = 120_000
"""Letters of a whole paper: some forty pages."""

_LISTS = ("text", "bullets", "steps", "ticks")
_TABLES = ("rows", "table")
_KEYS = frozenset(("heading", "when", "lines", "block", *_LISTS, *_TABLES))
_MOST_LINES = 60
_LONGEST_PLACE = 80
_SCRIPT = 4  # letters, such as Hant
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")


class Kind(NamedTuple):
    """A kind of paper: where lists have it, whom one is about, who signs it (`signer`: who it is about), its layout."""

    key: str
    group: str
    about: str
    signers: tuple[str, ...]
    layout: str


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by its key, in the order in which lists have them."""
    told = tomllib.loads((RESOURCES / "papers" / "kinds.toml").read_text("utf-8"))
    return MappingProxyType(
        {key: Kind(key, one["group"], one["about"], tuple(one["signers"]), one["layout"]) for key, one in told.items()}
    )


def kind_of(key: str) -> Kind:
    """The kind of that key. Raises PaperKindUnknown."""
    try:
        return kinds()[key]
    except KeyError:
        raise PaperKindUnknown(kind=key, known=", ".join(kinds())) from None


def language_code(typed: str) -> str:
    """The code of a language (BCP 47) as it is kept, such as `so`, `zh-Hant`, `pt-BR`, however it is typed.

    Raises TextLanguageUnknown where it looks like none.
    """
    language, *further = typed.strip().replace("_", "-").split("-")
    cased = (part.title() if len(part) == _SCRIPT else part.upper() for part in further)
    code = "-".join((language.lower(), *cased))
    if not _LANGUAGE.fullmatch(code):
        raise TextLanguageUnknown(language=_named(typed.strip()))
    return code


def refuse_text(content: Mapping[str, Any]) -> None:
    """Say what is wrong with an own text, with the place; silent where nothing is.

    Raises TextMisshapen, TextEmpty, FieldUnknown, BracesUnpaired, ClauseEndless, ConditionUnknown, PieceUnknown.
    """
    if not isinstance(content, Mapping):
        raise TextMisshapen(place="")
    title, clauses, labels = content.get("title"), content.get("clause"), content.get("labels", {})
    if not isinstance(title, str) or not isinstance(clauses, list) or not isinstance(labels, dict):
        raise TextMisshapen(place=str(title or ""))
    _refuse_halves(content, title)
    if not title.strip() or not clauses:
        raise TextEmpty
    if len(clauses) > MOST_CLAUSES:
        raise ClauseEndless(place=title, letters=len(clauses), most=MOST_CLAUSES)
    if len(title) > LONGEST_TITLE:
        raise ClauseEndless(place=_named(title), letters=len(title), most=LONGEST_TITLE)
    _refuse_fields([title], title)
    place = title
    for clause in clauses:
        if not isinstance(clause, dict) or not isinstance(clause.get("heading", ""), str):
            raise TextMisshapen(place=place)
        place = _named(clause.get("heading", "")) or place
        _refuse_clause(clause, place)
    _refuse_labels(labels, title)
    letters = sum(len(text) for clause in clauses for text in _texts(clause, title))
    if letters > LONGEST_TEXT:
        raise ClauseEndless(place=title, letters=letters, most=LONGEST_TEXT)


def _refuse_halves(content: Mapping[str, Any], title: str) -> None:
    """Half of a letter, as some programs put it on the clipboard, can be kept nowhere."""
    try:
        json.dumps(content, ensure_ascii=False, default=repr).encode()
    except UnicodeEncodeError:
        raise TextMisshapen(place=title.encode(errors="replace").decode()) from None


def _refuse_labels(labels: Mapping[str, Any], title: str) -> None:
    if not all(isinstance(text, str) for text in labels.values()):
        raise TextMisshapen(place=title)
    letters = sum(map(len, labels.values()))
    if letters > LONGEST_CLAUSE:
        raise ClauseEndless(place=title, letters=letters, most=LONGEST_CLAUSE)
    _refuse_fields([text for key, text in labels.items() if key != "page"], title)


def _named(place: str) -> str:
    """A place as a sentence can tell of it: somebody may have pasted a book there."""
    return place if len(place) <= _LONGEST_PLACE else f"{place[:_LONGEST_PLACE]} …"


def _refuse_clause(clause: Mapping[str, Any], place: str) -> None:
    if not set(clause) <= _KEYS:
        raise TextMisshapen(place=place)
    texts = list(_texts(clause, place))
    letters = sum(len(text) for text in texts)
    if letters > LONGEST_CLAUSE:
        raise ClauseEndless(place=place, letters=letters, most=LONGEST_CLAUSE)
    _refuse_fields(texts, place)
    for name in _strings(clause.get("when", []), place):
        if name.removeprefix("!") not in CONDITIONS:
            raise ConditionUnknown(name=name, place=place)
    if clause.get("block") is not None and clause["block"] not in PIECES:
        raise PieceUnknown(name=str(clause["block"]), place=place)


def _texts(clause: Mapping[str, Any], place: str) -> Iterator[str]:
    """All that a clause says. Raises TextMisshapen."""
    yield clause.get("heading", "")
    for key in _LISTS:
        yield from _strings(clause.get(key, []), place)
    for key in _TABLES:
        rows = clause.get(key, [])
        if not isinstance(rows, list) or len({len(row) if isinstance(row, list) else 0 for row in rows} - {0}) > 1:
            raise TextMisshapen(place=place)
        for row in rows:
            yield from _cells(row, key, place)
    lines = clause.get("lines", 0)
    if not isinstance(lines, int) or not 0 <= lines <= _MOST_LINES:
        raise TextMisshapen(place=place)


def _cells(row: Any, key: str, place: str) -> Iterator[str]:
    if not row or (key == "rows" and len(row) != 2):
        raise TextMisshapen(place=place)
    yield from _strings(row, place)


def _strings(values: Any, place: str) -> list[str]:
    if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
        raise TextMisshapen(place=place)
    return values


def _refuse_fields(texts: Iterable[str], place: str) -> None:
    for text in texts:
        for name in fields_in(text, place):
            if name not in FIELDS:
                raise FieldUnknown(name=name, place=place)
