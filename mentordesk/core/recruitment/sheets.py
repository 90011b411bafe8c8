"""From a file to tables of cells: which kind of file it is, and what it weighs."""

import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.cells import Cell, tidied
from mentordesk.core.recruitment.errors import (
    SheetEmpty,
    SheetKindUnknown,
    SheetLocked,
    SheetMissing,
    SheetTooLarge,
)

MEGABYTES = 50
ROWS = 100_000
COLUMNS = 500
CELLS = 5_000_000
"""What is read at most: of the file as well as unpacked, and of each table. All that fits is held in memory."""

_CHUNK = 1000

Range = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True)
class Reading:
    """How a person wants a file read, where the guess was wrong; None means guess."""

    encoding: str | None = None
    separator: str | None = None
    headings: bool = True


@dataclass(frozen=True)
class Table:
    """One table as it stands in the file: rows and columns count from 0."""

    name: str
    rows: Sequence[Sequence[Cell]]
    merged: Sequence[Range] = ()
    mended: frozenset[tuple[int, int]] = frozenset()
    """Cells that lost control characters."""
    fields: tuple[str, ...] = ()
    """What the columns are, where the file tells it itself (a filled form); the first row are the headings."""


@dataclass(frozen=True)
class Book:
    """A file's tables. `encoding` and `separator` are empty for a workbook."""

    name: str
    kind: str
    tables: tuple[Table, ...]
    encoding: str = ""
    separator: str = ""
    unread: tuple[str, ...] = ()
    """Files that were to be read with it and could not."""


def read_book(path: Path, *, reading: Reading | None = None, progress: Progress | None = None) -> Book:
    """The tables of a CSV, TXT, XLSX, XLS or ODS file, of a zip with CSV files in it, or of a form filled in as PDF.

    For a file from outside `reading_apart` calls this in a process of its own.
    Raises SheetMissing, SheetLocked, SheetEmpty, SheetTooLarge, SheetKindUnknown, SheetUnreadable, SheetEncrypted,
    PdfUnreadable, PdfEncrypted, PdfWithoutForm, PdfEmpty, and Cancelled.
    """
    raw = _content(path)
    reader = _reader_for(raw[:1024])
    return reader(raw, path.name, reading or Reading(), progress or Progress())


def _content(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a folder, or a device or pipe that never ends
            raise SheetKindUnknown(name=path.name)
        with path.open("rb") as stream:
            raw = stream.read(MEGABYTES * 1_000_000 + 1)
    except FileNotFoundError:
        raise SheetMissing(name=path.name) from None
    except OSError:
        raise SheetLocked(name=path.name) from None
    if len(raw) > MEGABYTES * 1_000_000:
        raise too_large(path.name)
    if not raw.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise SheetEmpty(name=path.name)
    return raw


def _reader_for(start: bytes) -> Callable[[bytes, str, Reading, Progress], Book]:
    # Imported here: reading workbooks costs the start of the program nothing.
    from mentordesk.core.recruitment import filled_forms, text_sheets, workbooks

    if b"%PDF-" in start and b"," not in start.partition(b"%PDF-")[0]:
        return filled_forms.read_form
    if start.startswith(b"PK"):
        return workbooks.read_zip
    if start.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return workbooks.read_ole
    return text_sheets.read_text


def too_large(name: str) -> SheetTooLarge:
    """The trouble with all limits in it."""
    return SheetTooLarge(name=name, rows=f"{ROWS:_}".replace("_", " "), columns=COLUMNS, megabytes=MEGABYTES)


def check_extent(name: str, rows: int, columns: int) -> None:
    """Raise SheetTooLarge for a table with too many rows, columns or cells."""
    if rows > ROWS or columns > COLUMNS or rows * columns > CELLS:
        raise too_large(name)


def make_table(
    name: str, rows: Sequence[Sequence[Cell | None]], progress: Progress, merged: Sequence[Range] = ()
) -> Table:
    """A table of tidied cells."""
    mended: set[tuple[int, int]] = set()
    tidy: list[list[Cell]] = []
    for r, row in enumerate(rows):
        if r % _CHUNK == 0:
            progress.step(r, len(rows))
        cells = [tidied(cell) for cell in row]
        mended.update((r, c) for c, (_, lost) in enumerate(cells) if lost)
        tidy.append([cell for cell, _ in cells])
    return Table(name, tidy, tuple(merged), frozenset(mended))
