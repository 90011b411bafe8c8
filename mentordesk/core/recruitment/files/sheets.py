"""Tables of cells as they stand in a file, and how much of one is read."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.errors import SheetTooLarge
from mentordesk.core.recruitment.files.cells import Cell, tidied

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
