"""Where in a table its headings are, and which rows below them are people."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mentordesk.core.kernel.folding import fold
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.files.cells import Cell, is_blank, text_of
from mentordesk.core.recruitment.files.sheets import Table
from mentordesk.core.recruitment.headings import field_scores, is_ignored
from mentordesk.core.recruitment.values import role_of_title

SEARCHED = 30
"""Headings are sought in so many rows from the top."""

_LONGEST = 500
"""Letters of a heading: what is longer is one that got into the wrong row, and no list could show it."""
_KNOWN = 0.7
_STEP = 200
_DATA = re.compile(r"\S@\S|\d{4}|\d[./:-]\d")
_TOTAL = re.compile(
    r"(?:antall|antal|sum|totalt|total|totalsum|i alt|til saman|til sammen|tal pa|talet pa|count|gjennomsnitt|snitt"
    r"|average|mean)\b[^@]*"
)


@dataclass(frozen=True)
class SheetRow:
    """A row of people's data; `number` as spreadsheets count, from 1. `role` is what a line above it says."""

    number: int
    cells: tuple[Cell, ...]
    role: str | None = None
    mended: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Sheet:
    """Headings with the rows that belong to them. `left_out`: row number and reason code of rows that are no people."""

    name: str
    title: str
    heading_row: int
    headings: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    left_out: tuple[tuple[int, str], ...] = ()
    fields: tuple[str, ...] = ()
    """What the columns are, where the file tells it itself."""


@dataclass
class _Block:
    """A sheet while its rows are being gathered."""

    title: str
    heading_row: int
    headings: tuple[str, ...]
    rows: list[SheetRow] = field(default_factory=list)
    left_out: list[tuple[int, str]] = field(default_factory=list)


def lay_out(table: Table, progress: Progress, *, headings: bool = True) -> list[Sheet]:
    """The sheets in a table: one, none, or several that stand below each other with headings of their own.

    Raises Cancelled.
    """
    if table.fields:
        return [_told(table)]
    rows = _filled_down(table)
    first = _heading_row(rows) if headings else -1
    if first is None:
        return []
    title = " ".join(text_of(cell) for row in rows[: max(first, 0)] for cell in row if not is_blank(cell))
    names = _headings(rows, first) if headings else ("",) * max(map(len, rows), default=0)
    blocks = _gathered(_Block(title, first + 1, names), rows, first + 1, table, progress)
    return [Sheet(table.name, b.title, b.heading_row, b.headings, tuple(b.rows), tuple(b.left_out)) for b in blocks]


def _told(table: Table) -> Sheet:
    """A table that says itself what its columns are: nothing has to be found out."""
    headings, *rows = table.rows
    people = tuple(
        SheetRow(number, tuple(cells), mended=frozenset(column for row, column in table.mended if row == number))
        for number, cells in enumerate(rows, 1)
    )
    return Sheet(table.name, "", 1, tuple(map(text_of, headings)), people, (), table.fields)


def _filled_down(table: Table) -> list[list[Cell]]:
    """Cells merged downwards say the same in each row."""
    rows = [list(row) for row in table.rows]
    for (top, left), (bottom, right) in table.merged:
        if left == right and top < len(rows) and left < len(rows[top]):
            for row in rows[top + 1 : bottom + 1]:
                row[left] = rows[top][left]
    return rows


def _heading_row(rows: Sequence[Sequence[Cell]]) -> int | None:
    """The row among the first that names most fields; where none is known, the first that could be headings at all."""
    top = rows[:SEARCHED]
    usual = sorted(sum(not is_blank(cell) for cell in row) for row in top if any(not is_blank(c) for c in row))
    width = usual[len(usual) // 2] if usual else 0
    able = [i for i, row in enumerate(top) if _could_be_headings(row)]
    known = {i: _known(_headings(top, i)) for i in able}
    best = max(able, key=lambda i: (known[i], -i), default=None)
    if best is not None and known[best]:
        return best
    wide = (i for i in able if sum(not is_blank(cell) for cell in top[i]) >= max(2, (width + 1) // 2))
    return next(wide, None)


def _could_be_headings(row: Sequence[Cell]) -> bool:
    texts = [text_of(cell) for cell in row if not is_blank(cell)]
    data = sum(bool(_DATA.search(text) and len(text) < 40) for text in texts)
    words = all(isinstance(cell, str) for cell in row) and len(set(texts)) * 2 > len(texts)
    return bool(texts) and words and data * 3 <= len(texts)


def _known(row: Sequence[Cell]) -> int:
    """How many of a row's cells name a field, each field counted once."""
    fields = set()
    for cell in row:
        text = text_of(cell)
        if text and len(text) < 300:
            scores = field_scores(text)
            best = max(scores, key=lambda f: scores[f], default="")
            if is_ignored(text) or (best and scores[best] >= _KNOWN):
                fields.add(best or text)
    return len(fields)


def _headings(rows: Sequence[Sequence[Cell]], at: int) -> tuple[str, ...]:
    """The headings; one that stands in a row of groups above, over an empty cell, is taken down."""
    above = rows[at - 1] if at and sum(not is_blank(cell) for cell in rows[at - 1]) > 1 else ()
    width = max(len(row) for row in rows[at:])
    names = [text_of(rows[at][i]) if i < len(rows[at]) else "" for i in range(width)]
    names = [name or (text_of(above[i]) if i < len(above) else "") for i, name in enumerate(names)]
    return tuple(name[:_LONGEST] for name in names)


def _gathered(
    block: _Block, rows: Sequence[Sequence[Cell]], start: int, table: Table, progress: Progress
) -> Iterator[_Block]:
    role: str | None = None
    after_gap = False
    for i in range(start, len(rows)):
        if i % _STEP == 0:
            progress.step(i, len(rows))
        row = rows[i]
        kind = _kind(row, block, after_gap=after_gap)
        after_gap = kind == "empty"
        if kind == "data":
            mended = frozenset(c for c in range(len(row)) if (i, c) in table.mended) if table.mended else frozenset()
            block.rows.append(SheetRow(i + 1, tuple(row), role, mended))
        elif kind == "headings":
            yield block
            block = _Block("", i + 1, _headings(rows[: i + 1], i))
        elif kind != "empty":
            block.left_out.append((i + 1, kind))
        if kind == "section":
            role = role_of_title(" ".join(text_of(cell) for cell in row))
    yield block


def _kind(row: Sequence[Cell], block: _Block, *, after_gap: bool) -> str:
    """What a row below the headings is: data, empty, headings (others), or the reason code why it is no person."""
    texts = [text_of(cell) for cell in row if not is_blank(cell)]
    if not texts:
        return "empty"
    if _repeats(row, block.headings):
        return "heading_repeated"
    if len(texts) == 1 and len(block.headings) > 1:
        if role_of_title(texts[0]) and len(texts[0].split()) <= 6:
            return "section"
        if after_gap and not _like_a_name(texts[0]):
            return "total_row" if _TOTAL.match(fold(texts[0])) or texts[0].isdigit() else "note"
    if _TOTAL.fullmatch(fold(texts[0])) and len(texts) <= max(2, len(block.headings) // 4):
        return "total_row"
    if len(texts) > 2 and _could_be_headings(row) and not any(_DATA.search(t) for t in texts):
        known = _known(row)
        if known >= 3 and known * 2 >= len(texts):
            return "headings"
    return "data"


def _repeats(row: Sequence[Cell], headings: Sequence[str]) -> bool:
    same = sum(not is_blank(cell) and text_of(cell) == name for cell, name in zip(row, headings, strict=False))
    filled = sum(not is_blank(cell) for cell in row)
    return same > 0 and same * 5 >= filled * 3 and (same > 1 or len(headings) == 1)


def _like_a_name(text: str) -> bool:
    words = text.split()
    return 2 <= len(words) <= 5 and not re.search(r"[\d:*=!?.]{1,}", text) and all(word[0].isupper() for word in words)
