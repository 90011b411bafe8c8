"""A file from outside, read in a process of its own: whatever it does to its reader, the program goes on."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from mentordesk.core.kernel.apart import EndedApart, Ending, Limits, apart
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment import errors
from mentordesk.core.recruitment.files.cells import Cell, cell_of
from mentordesk.core.recruitment.files.sheets import Book, Reading, Table, too_large

PARSER = "mentordesk.core.recruitment.files.parsing"
LIMITS = Limits(seconds=30, memory=2_000_000_000, answer=250_000_000)
"""A third of each is enough for the largest sheet that `sheets` takes."""


def read_apart(path: Path, *, reading: Reading | None = None, progress: Progress | None = None) -> Book:
    """The tables of a file, as `read_book` gives them.

    Raises what `read_book` raises, SheetReadingStopped, SheetTakesTooLong, PdfTakesTooLong, SheetReaderNotStarted, and
    Cancelled at most a moment after it was cancelled.
    """
    job = {"file": str(path.absolute()), "reading": asdict(reading or Reading())}
    try:
        with closing(apart(PARSER, job, LIMITS, progress or Progress(), cell_of)) as answers:
            return _book(answers)
    except EndedApart as ended:
        raise _trouble(ended.how, path.name) from None
    except (LookupError, TypeError, ValueError, AttributeError):  # what came back is no book
        raise _trouble(Ending.STOPPED, path.name) from None


def read_several(paths: Sequence[Path], *, reading: Reading | None = None, progress: Progress | None = None) -> Book:
    """The tables of several files as one book; forms that were filled in and ask the same are rows of one table.

    What cannot be read is named in the book. Raises what `read_apart` raises when that is all of them, and Cancelled.
    """
    books, unread = list[Book](), list[Path]()
    for path in paths:
        try:
            books.append(read_apart(path, reading=reading, progress=progress))
        except Trouble:
            if len(unread) == len(paths) - 1:
                raise
            unread.append(path)
    tables: list[Table] = []
    for table in (table for book in books for table in book.tables):
        place = next((n for n, other in enumerate(tables) if table.fields and other.fields == table.fields), None)
        if place is None:
            tables.append(table)
        else:
            tables[place] = replace(tables[place], rows=[*tables[place].rows, *table.rows[1:]])
    first, names = books[0], ", ".join(book.name for book in books)
    left = tuple(path.name for path in unread)
    return Book(names, first.kind, tuple(tables), first.encoding, first.separator, left)


@dataclass
class _Told:
    """A table while it is told."""

    name: str
    merged: list[Any]
    mended: list[Any]
    fields: list[str] = field(default_factory=list)
    rows: list[list[Cell]] = field(default_factory=list)

    def table(self) -> Table:
        merged = tuple(((top, left), (bottom, right)) for (top, left), (bottom, right) in self.merged)
        mended = frozenset((row, column) for row, column in self.mended)
        return Table(self.name, self.rows, merged, mended, tuple(self.fields))


def _book(answers: Iterable[list[Any]]) -> Book:
    about: list[str] = []
    told: list[_Told] = []
    for kind, *rest in answers:
        if kind == "trouble":
            name, facts = rest
            raise getattr(errors, name)(**dict(facts))
        if kind == "book":
            about = rest
        elif kind == "table":
            told.append(_Told(*rest))
        else:
            told[-1].rows.extend(rest[0])
    name, sort, encoding, separator = about
    return Book(name, sort, tuple(one.table() for one in told), encoding, separator)


def _trouble(how: Ending, name: str) -> Trouble:
    if how is Ending.TOO_MUCH:
        return too_large(name)
    is_pdf = name.casefold().endswith(".pdf")
    if how is Ending.TOO_SLOW:
        return (errors.PdfTakesTooLong if is_pdf else errors.SheetTakesTooLong)(name=name, seconds=LIMITS.seconds)
    if how is Ending.NOT_STARTED:
        return errors.SheetReaderNotStarted(name=name)
    if is_pdf:
        return errors.PdfUnreadable(name=name)
    return errors.SheetReadingStopped(name=name)
