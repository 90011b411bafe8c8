"""Several answers in one cell: joined by «;» or line breaks, or by commas that may also stand inside an option."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from mentordesk.core.kernel.folding import fold
from mentordesk.core.programme.languages import is_level, level_in
from mentordesk.core.recruitment.known import LANGUAGES, TIMES

_COMMA = re.compile(r",(?!\d)\s*")
_AND = re.compile(r"\s+(?:og|and)\s+")
_PROSE = re.compile(r"[.!?]\s+[^\W\d_]|[^.\s][.!?]$")
_LEVEL = re.compile(
    r"\s*[(\[][^)\]]*[)\]]|\s*[-–:,]?\s*\b(?:[ABC][12]|morsmål|flytende|flytande|godt|bra|litt|native|fluent|basic|good|some)\b.*$",
    re.IGNORECASE,
)
_LONGEST = 1_000
"""A longer text is no list, whatever stands in it."""
_OFTEN = 4
"""Two capitalised parts that stand together so often, and never apart, are one option with a comma in it."""

_ENOUGH = 5000
"""So many cells, from all over a column, tell how it is cut."""


@dataclass(frozen=True)
class ListStyle:
    """How a column joins its options; `whole` are the pairs of parts whose comma belongs to the option."""

    separator: str = ""
    whole: frozenset[tuple[str, str]] = frozenset()
    parts: frozenset[str] = frozenset()
    options: frozenset[str] = frozenset()


def list_style(texts: Sequence[str], options: Iterable[str] = ()) -> ListStyle:
    """How these cells are to be cut: by the option list where it is known, else where the parts come back elsewhere."""
    known = frozenset(fold(option) for option in options)
    texts = texts[:: len(texts) // _ENOUGH + 1]
    semicolons = sum(";" in text for text in texts)
    cut = [_COMMA.split(text) for text in texts if ";" not in text and not _is_prose(text)]
    commas = sum(len(parts) > 1 for parts in cut)
    if semicolons and semicolons >= commas:
        return ListStyle(";", options=known)
    if not commas:
        return ListStyle("\n" if any("\n" in text.strip() for text in texts) else "", options=known)
    parts = frozenset(fold(part) for row in cut for part in row)
    return ListStyle(",", _whole(cut), parts, known)


def items(text: str, style: ListStyle) -> tuple[str, ...]:
    """The options in a cell, each once, in their order."""
    if len(text) > _LONGEST or (style.separator != ";" and _is_prose(text)):
        return (text.strip(),)
    lines = re.split(r"[;\n]", text)
    found = [item for line in lines for item in _cut(line, style)]
    return _each_once(found)


class Languages(NamedTuple):
    """The languages of a cell, whether something was left out that is no level, and the levels that are told."""

    names: tuple[str, ...]
    left_out: bool
    levels: tuple[tuple[str, str], ...]


def language_items(text: str, style: ListStyle) -> Languages:
    """The languages in a cell, and how well they are spoken: «Norsk B2, Dari (morsmål), engelsk litt»."""
    if len(text) > _LONGEST:
        return Languages((text.strip(),), False, ())
    found: list[str] = []
    left_out, levels = False, dict[str, str]()
    for part in (part.strip() for item in items(text, style) for part in re.split(r"[,/&+]\s*", item)):
        name = _name_only(part)
        beside, names = part.removeprefix(name), _several(name)
        left_out |= bool(beside) and not (is_level(beside) and len(names) == 1)
        if len(names) == 1 and (level := level_in(beside)) is not None:
            levels[name] = level
        found += names
    once = _each_once(found)
    return Languages(once, left_out, tuple((name, levels[name]) for name in once if name in levels))


def _each_once(found: Iterable[str]) -> tuple[str, ...]:
    """The first spelling of each, in order."""
    once: dict[str, str] = {}
    for item in found:
        if stripped := item.strip():
            once.setdefault(stripped.casefold(), stripped)
    return tuple(once.values())


def is_language(text: str) -> bool:
    """Whether this is the name of a language in Norwegian or English, or one's own name for it."""
    return fold(text) in LANGUAGES


def _several(name: str) -> list[str]:
    """«norsk og engelsk» and «norsk engelsk» are two."""
    if not is_language(name):
        for parts in (_AND.split(name), name.split()):
            names = [_name_only(part) for part in parts]
            if len(names) > 1 and all(is_language(one) for one in names):
                return names
    return [name]


def _name_only(part: str) -> str:
    """Without a level, where what remains is a language."""
    name = _LEVEL.sub("", part).strip()
    return name if name == part or is_language(name) else part


def _is_prose(text: str) -> bool:
    return len(text) > 40 and bool(_PROSE.search(text.strip()) or max(len(p.split()) for p in _COMMA.split(text)) > 9)


def _whole(cut: Sequence[Sequence[str]]) -> frozenset[tuple[str, str]]:
    """The neighbours that are one option: the second part never stands anywhere else, and more speaks for it."""
    rows = [[fold(part) for part in parts] for parts in cut]
    alone = Counter(part for row in rows for part in set(row))
    pairs = Counter(pair for row in rows for pair in set(pairwise(row)))
    later = [part for parts in cut for part in parts[1:] if part]
    capital = sum(part[0].isupper() for part in later) >= 0.8 * len(later) and len(later) > 2
    lower = {fold(part) for part in later if part[0].islower()}
    return frozenset(pair for pair, n in pairs.items() if _one_option(pair, n, alone, lower, capital, len(rows)))


def _one_option(
    pair: tuple[str, str], together: int, alone: Counter[str], lower: Collection[str], capital: bool, rows: int
) -> bool:
    first, second = pair
    if second in LANGUAGES or TIMES.search(second) or alone[second] != together:
        return False
    if second in lower:  # «Økonomi, regnskap og skatt» among options that begin with a capital
        return capital or (alone[first] == together and together > 1)
    return alone[first] == together and _OFTEN <= together < rows


def _cut(line: str, style: ListStyle) -> Iterator[str]:
    line = line.strip()
    parts = [*filter(None, _COMMA.split(line))] if style.separator == "," and not _is_prose(line) else [line]
    if len(parts) == 1:
        yield from _and_cut(line, style) if style.separator == "," else parts
        return
    while parts:
        count = _known_length(parts, style.options) or _whole_length(parts, style.whole)
        yield from _and_cut(", ".join(parts[:count]), style)
        del parts[:count]


def _known_length(parts: Sequence[str], options: Collection[str]) -> int:
    """How many of the next parts make up an option of the list; the longest counts."""
    if not options:
        return 0
    fits = (n for n in range(len(parts), 0, -1) if fold(", ".join(parts[:n])) in options)
    return next(fits, 0)


def _whole_length(parts: Sequence[str], whole: Collection[tuple[str, str]]) -> int:
    if not whole:
        return 1
    folded = [fold(part) for part in parts]
    return next((n for n, pair in enumerate(pairwise(folded), 1) if pair not in whole), len(parts))


def _and_cut(part: str, style: ListStyle) -> list[str]:
    """«intervju og nettverk» at the end of a list typed by hand, where both come back as parts of other rows."""
    halves = _AND.split(part)
    return halves if len(halves) == 2 and all(fold(half) in style.parts for half in halves) else [part]
