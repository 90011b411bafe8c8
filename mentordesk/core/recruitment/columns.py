"""From headings and cells to what each column is."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.evidence import sample, share
from mentordesk.core.recruitment.files.cells import Cell, is_blank, text_of
from mentordesk.core.recruitment.forbidden import must_not_be_stored
from mentordesk.core.recruitment.headings import LISTS, field_scores, is_bare_number, is_ignored
from mentordesk.core.recruitment.values import is_nothing, yes_no

QUESTION, IGNORED, REFUSED = "question", "ignored", "refused"

ENOUGH = 0.42
"""A guess that is less sure than this is none."""

# The share of cells that must fit, or the heading is not believed: these fields' values can be told from others.
_FIRM = {
    "email": 0.5,
    "phone": 0.5,
    "born": 0.5,
    "birth_year": 0.6,
    "postcode": 0.5,
    "role": 0.6,
    "gender": 0.4,
    "mentor_gender": 0.4,
    "consent": 0.6,
    "capacity": 0.5,
    "submitted": 0.6,
    "first_name": 0.5,
    "last_name": 0.5,
    "town": 0.5,
}
# How sure the cells alone make one, where the heading says nothing.
_SELF_EVIDENT = {
    "email": 0.8,
    "role": 0.7,
    "languages": 0.6,
    "phone": 0.55,
    "times": 0.5,
    "gender": 0.5,
    "name": 0.45,
    "born": 0.45,
    "postcode": 0.45,
}
_PART = re.compile(r"(?P<stem>.+?)\s*(?:\[(?P<bracketed>[^\[\]]+)\]\s*|(?::|\s[-–])\s+(?P<part>.+))", re.DOTALL)
_FOUR, _YEAR = re.compile(r"\b\d{4}\b"), re.compile(r"(?:19|20)\d\d")
_LONGEST = 1_000
"""A longer heading has no option in it."""
_CLEAR = 0.85
_CLOSE = 0.2
"""A column is only taken for its second meaning when that is about as sure as its first."""


@dataclass(frozen=True)
class Column:
    """A column of a sheet: its place from 0, its heading, and its cells from top to bottom."""

    index: int
    heading: str
    cells: tuple[Cell, ...]

    @cached_property
    def rows(self) -> tuple[int, ...]:
        """Which of the cells say something."""
        return tuple(i for i, cell in enumerate(self.cells) if not is_blank(cell) and not is_nothing(text_of(cell)))

    @cached_property
    def filled(self) -> tuple[Cell, ...]:
        """Those cells."""
        return tuple(self.cells[i] for i in self.rows)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What they say, as text."""
        return tuple(text_of(cell) for cell in self.filled)


@dataclass(frozen=True)
class Meaning:
    """What a column is: a field, `question`, `ignored` or `refused`, and how sure that is (0–1).

    `part` is the option a column of its own stands for, as in «Når kan du møtes? [Mandag]»; `question` is the hex id
    of the programme's own question that is answered.
    """

    field: str
    confidence: float
    part: str = ""
    question: str = ""


class Part(NamedTuple):
    """An option that has a column of its own, and the heading it shares with the others."""

    stem: str
    option: str


def guess(
    columns: Sequence[Column],
    today: dt.date,
    progress: Progress,
    *,
    said: Mapping[int, Meaning] | None = None,
    yielding: Collection[int] = (),
) -> list[Meaning]:
    """What each column is. A field is given to several columns only where they share it (see `_shares`).

    `said` is what a person says of columns by index; `yielding` are columns that a form service adds itself: they give
    way to the form's own questions. Raises Cancelled.
    """
    fixed: dict[int, Meaning] = {}
    scores: dict[int, dict[str, float]] = {}
    for done, column in enumerate(columns):
        progress.step(done, len(columns))
        if meaning := (said or {}).get(column.index) or _fixed(column, today):
            fixed[column.index] = meaning
        else:
            scores[column.index] = _scores(column, today)
    for index in scores.keys() & set(yielding):
        scores[index] = {field: 0.7 * score for field, score in scores[index].items()}
    parts = _parts(columns)
    found = _assign({column.index: column for column in columns}, scores, fixed, parts)
    taken = [column for column in columns if column.index in found]
    return [
        _with_part(found.get(column.index) or _left_over(column, taken), parts.get(column.index)) for column in columns
    ]


def is_refused(column: Column) -> bool:
    """Whether the column holds what must not be stored, whatever a person says it is."""
    return must_not_be_stored(column.heading, column.texts)


def _fixed(column: Column, today: dt.date) -> Meaning | None:
    if is_refused(column):
        return Meaning(REFUSED, 1.0)
    phones = is_bare_number(column.heading) and (share("phone", sample(column.filled), today) or 0.0) >= _CLEAR
    if is_ignored(column.heading) and not phones:
        return Meaning(IGNORED, 0.9)
    return None


def _scores(column: Column, today: dt.date) -> dict[str, float]:
    """How surely the column is each field: the heading's word, believed as far as the cells agree."""
    said = field_scores(column.heading)
    cells = sample(column.filled)
    if _only_yes_or_no(column.texts):
        said = {field: score for field, score in said.items() if field == "consent" or score < 0}
    scores = {}
    for field in (said.keys() | _SELF_EVIDENT.keys()) - {field for field, score in said.items() if score < 0}:
        fits = share(field, cells, today)
        scores[field] = max(
            _believed(field, said.get(field, 0.0), fits, empty=not cells), _self_evident(field, fits, column)
        )
    return _birth(scores, cells, today)


def _only_yes_or_no(texts: Sequence[str]) -> bool:
    return bool(texts) and all(fold(text) in ("ja", "nei", "yes", "no") for text in texts)


def _believed(field: str, said: float, fits: float | None, *, empty: bool) -> float:
    if empty:  # gives way to a column with cells
        return said * 0.5
    if fits is None:  # the field's values look like anything
        return said * 0.95
    if fits < _FIRM.get(field, 0.0):
        return 0.0
    # A weak heading is lifted by cells that fit, a strong one a little lowered by cells that do not.
    return said * (0.85 + 0.15 * fits) + (0.25 * fits if said and said < 0.7 else 0.0)


def _self_evident(field: str, fits: float | None, column: Column) -> float:
    if fits is None or fits < _CLEAR or len(column.filled) < 2 or _counts_up(column.texts):
        return 0.0
    if field == "role" and max(map(len, column.texts)) == 1:
        return 0.0
    if field == "postcode" and not _whole_postcodes(column.texts):
        return 0.0
    if field in ("name", "postcode") and len(set(column.texts)) < 0.5 * len(column.texts):
        return 0.0
    return _SELF_EVIDENT.get(field, 0.0) * fits


def _whole_postcodes(texts: Sequence[str]) -> bool:
    """Whether most have four digits, and not as years have: without a heading, other numbers are anything."""
    whole = sum(bool(_FOUR.search(text)) for text in texts)
    years = sum(bool(_YEAR.fullmatch(text)) for text in texts)
    return whole * 2 >= len(texts) > years


def _birth(scores: dict[str, float], cells: Sequence[Cell], today: dt.date) -> dict[str, float]:
    """Day or year of birth are asked with the same words: the cells tell which."""
    best = max(scores.get("born", 0.0), scores.get("birth_year", 0.0))
    if best:
        years = share("birth_year", cells, today)
        only_years = years > 0.5 if years is not None else scores.get("birth_year", 0.0) == best
        scores |= {"born": 0.0 if only_years else best, "birth_year": best if only_years else 0.0}
    return scores


def _assign(
    columns: Mapping[int, Column],
    scores: Mapping[int, Mapping[str, float]],
    fixed: Mapping[int, Meaning],
    parts: Mapping[int, Part],
) -> dict[int, Meaning]:
    """Give the fields away, the surest guess first, then from left to right."""
    offers = sorted(
        ((score, -index, field) for index, of in scores.items() for field, score in of.items() if score >= ENOUGH),
        reverse=True,
    )
    found = dict(fixed)
    for score, place, field in offers:
        index = -place
        if index in found or score < max(scores[index].values()) - _CLOSE:
            continue
        others = [other for other, meaning in found.items() if meaning.field == field]
        if all(
            _same_stem(field, parts.get(index), parts.get(other))
            or _shares(field, columns[other], columns[index], score)
            for other in others
        ):
            found[index] = Meaning(field, round(min(score, 1.0), 2))
    return found


def _same_stem(field: str, one: Part | None, other: Part | None) -> bool:
    return field in LISTS and one is not None and other is not None and one.stem == other.stem


def _with_part(meaning: Meaning, part: Part | None) -> Meaning:
    return replace(meaning, part=part.option) if part and meaning.field in LISTS else meaning


def _shares(field: str, other: Column, column: Column, score: float) -> bool:
    """Whether a second column may fill the same field: mentors' and adepts' own questions, or more of a list."""
    if not column.filled or not other.filled:
        return False
    if field == "first_name":
        return True
    if score < 0.55:
        return False
    both = len(set(other.rows) & set(column.rows))
    if both <= 0.05 * min(len(other.rows), len(column.rows)):
        return True
    return field == "languages" or (field in LISTS and _same_options(other, column))


def _same_options(one: Column, other: Column) -> bool:
    mine, yours = ({fold(p) for t in c.texts for p in t.replace(";", ",").split(",")} for c in (one, other))
    return len(mine & yours) * 2 >= min(len(mine), len(yours))


def _parts(columns: Iterable[Column]) -> dict[int, Part]:
    """For options that have columns of their own the common heading and the option.

    «Når kan du møtes? [Mandag]» beside «Når kan du møtes? [Tirsdag]»; «Tema: CV» beside «Tema: Nettverk», both ticked.
    """
    groups: dict[str, dict[int, str]] = defaultdict(dict)
    for column in columns:
        if len(column.heading) <= _LONGEST and (found := _PART.fullmatch(column.heading)):
            bracketed = found["bracketed"] is not None
            if bracketed or all(yes_no(text) is not None for text in column.texts):
                groups[fold(found["stem"])][column.index] = found["bracketed"] if bracketed else found["part"]
    several = {stem: group for stem, group in groups.items() if len(group) > 1}
    return {index: Part(stem, option) for stem, group in several.items() for index, option in group.items()}


def _left_over(column: Column, taken: Sequence[Column]) -> Meaning:
    """An answer to keep, unless there is nothing, or nothing new, in it."""
    if not column.filled or _counts_up(column.texts):
        return Meaning(IGNORED, 0.8)
    telling = len(set(column.texts)) * 2 > len(column.texts)
    repeats = telling and any(other.texts == column.texts for other in taken)
    return Meaning(IGNORED if repeats else QUESTION, 0.6)


def _counts_up(texts: Sequence[str]) -> bool:
    numbers = [int(text) for text in texts if text.isascii() and text.isdigit()]
    steps = {after - before for before, after in pairwise(numbers)}
    return len(numbers) == len(texts) > 2 and steps == {1}
