"""Tables in text files: which letters, which separator, which quotes."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.errors import SheetEmpty, SheetKindUnknown, SheetUnreadable
from mentordesk.core.recruitment.files.sheets import (
    MEGABYTES,
    Book,
    Reading,
    Table,
    check_extent,
    make_table,
    too_large,
)

ENCODINGS = ("utf-8", "utf-16", "windows-1252")
SEPARATORS = (";", ",", "\t", "|")

# UTF-32 first: its mark begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 50
_CHUNK = 1000


@dataclass(frozen=True)
class Pasted:
    """A block of cells as a spreadsheet puts it on the clipboard, and what it is called on the screen."""

    name: str
    text: str


def is_block(text: str) -> bool:
    """Whether a text may be a block of cells: headings and at least one row below them."""
    return "\n" in text.strip()


def read_pasted(pasted: Pasted, reading: Reading, progress: Progress) -> Book:
    """A pasted block as a book with one table without a name; it was never a file, so no letters are guessed.

    Raises SheetEmpty, SheetKindUnknown, SheetUnreadable, SheetTooLarge and Cancelled.
    """
    if len(pasted.text) > MEGABYTES * 1_000_000:
        raise too_large(pasted.name)
    text = pasted.text.removeprefix("\ufeff")
    _check_text(text, pasted.name)
    table, separator = table_of(text, pasted.name, reading.separator, progress)
    return Book(pasted.name, "pasted", (table,), separator=separator)


def read_text(raw: bytes, name: str, reading: Reading, progress: Progress) -> Book:
    """A text file as a book with one table without a name. Raises SheetKindUnknown, SheetUnreadable, SheetTooLarge."""
    text, encoding = decode(raw, name, reading.encoding)
    table, separator = table_of(text, name, reading.separator, progress)
    return Book(name, "text", (table,), encoding, separator)


def table_of(text: str, name: str, separator: str | None, progress: Progress) -> tuple[Table, str]:
    """The table that stands in a text (of a file, or pasted), and its separator."""
    said, text = _said_separator(text)
    separator = separator or said or guess_separator(text)
    rows = _rows(text, separator or ";", name, progress)
    return make_table("", rows, progress), separator


def decode(raw: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """The text and its encoding: a byte order mark, UTF-16 without one, strict UTF-8, else Windows-1252.

    Raises SheetKindUnknown when these bytes are no text, SheetUnreadable when they are not of that encoding.
    """
    guess = encoding or _encoding(raw)
    try:
        text = raw.decode(_codec(raw, guess), "replace" if guess == "windows-1252" else "strict")
    except UnicodeDecodeError:
        raise SheetUnreadable(name=name) from None
    _check_text(text, name)
    return text.removeprefix("\ufeff"), guess


def _encoding(raw: bytes) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return encoding
    if _looks_utf16(raw):
        return "utf-16"
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return "windows-1252"
    return "utf-8"


def _codec(raw: bytes, encoding: str) -> str:
    if encoding == "utf-16" and not raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16-be" if raw[:200:2].count(0) > raw[1:200:2].count(0) else "utf-16-le"
    return "cp1252" if encoding == "windows-1252" else encoding


def _looks_utf16(raw: bytes) -> bool:
    start = raw[: 4000 // 2 * 2]
    return max(start[::2].count(0), start[1::2].count(0)) * 2 > 0.4 * len(start)


def _check_text(text: str, name: str) -> None:
    if not text.strip("\ufeff\0 \t\r\n"):
        raise SheetEmpty(name=name)
    start = text[:20_000]
    control = Counter(c for c in start if c < " " and c not in "\t\r\n")
    pages = start.lstrip()[:200].casefold()
    if (
        len(control) > 8
        or control.total() * 5 > len(start)
        or pages.startswith(("%pdf", "<!doctype", "<html", "{\\rtf"))
    ):
        raise SheetKindUnknown(name=name)


def _said_separator(text: str) -> tuple[str | None, str]:
    """The separator that a first line `sep=;` names, and the text after that line."""
    first, _, rest = text.partition("\n")
    first = first.strip('\r" ')
    return (first[4:5], rest) if first.casefold().startswith("sep=") and len(first) == 5 else (None, text)


def guess_separator(text: str) -> str:
    """The character that cuts the first 50 rows most evenly into columns; empty for a single column."""
    best, found = 0.0, ""
    for separator in SEPARATORS:
        score = _evenness(text, separator)
        if score > best:
            best, found = score, separator
    return found


def _evenness(text: str, separator: str) -> float:
    """The share of rows with the usual number of columns, worth more the more columns there are."""
    try:
        widths = [len(row) for row in islice(_csv(text, separator), _SAMPLE) if any(cell.strip() for cell in row)]
    except csv.Error:
        return 0.0
    # The widest number of columns that comes back is the table's; titles and notes are narrower.
    width, count = max(Counter(widths).items(), key=lambda item: (item[1] * (item[0] > 1), item[0]), default=(1, 0))
    return count / len(widths) * (1 - 1 / width) if widths else 0.0


def _csv(text: str, separator: str, *, strict: bool = False, quotes: bool = True) -> Iterator[list[str]]:
    lines = io.StringIO(text, newline="")
    if not quotes:
        return csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)
    return csv.reader(lines, delimiter=separator, strict=strict)


def _rows(text: str, separator: str, name: str, progress: Progress) -> list[list[str]]:
    try:
        return _taken(_csv(text, separator, strict=True), text, name, progress)
    except csv.Error:
        pass  # Quotes that are no quotes, or one that never ends: read both ways below.
    tried = []
    for quotes in (True, False):
        try:
            tried.append(_taken(_csv(text, separator, quotes=quotes), text, name, progress))
        except csv.Error:
            continue
    if not tried:
        raise SheetUnreadable(name=name)
    return max(tried, key=_usual_width)


def _usual_width(rows: list[list[str]]) -> float:
    widths = Counter(len(row) for row in rows if row)
    return max(widths.values(), default=0) / max(widths.total(), 1)


def _taken(reader: Iterator[list[str]], text: str, name: str, progress: Progress) -> list[list[str]]:
    rows: list[list[str]] = []
    lines = text.count("\n") + 1
    for row in reader:
        if len(rows) % _CHUNK == 0:
            progress.step(min(len(rows), lines), lines)
        rows.append(row)
        check_extent(name, len(rows), len(row))
    return rows
