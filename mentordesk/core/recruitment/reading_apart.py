"""A file from outside, read in a process of its own: whatever it does to its reader, the program goes on."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from mentordesk.core.kernel.apart import EndedApart, Ending, Limits, apart
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment import errors
from mentordesk.core.recruitment.cells import Cell, cell_of
from mentordesk.core.recruitment.sheets import Book, Reading, Table, too_large

PARSER = "mentordesk.core.recruitment.parsing"
LIMITS = Limits(seconds=30, memory=2_000_000_000, answer=250_000_000)
"""A third of each is enough for the largest sheet that `sheets` takes."""


def read_apart(path: Path, *, reading: Reading | None = None, progress: Progress | None = None) -> Book:
    """The tables of a file, as `read_book` gives them.

    Raises what `read_book` raises, SheetReadingStopped, SheetTakesTooLong, SheetReaderNotStarted, and Cancelled at most
    a moment after it was cancelled.
    """
    job = {"file": str(path.absolute()), "reading": asdict(reading or Reading())}
    try:
        with closing(apart(PARSER, job, LIMITS, progress or Progress(), cell_of)) as answers:
            return _book(answers)
    except EndedApart as ended:
        raise _trouble(ended.how, path.name) from None
    except (LookupError, TypeError, ValueError, AttributeError):  # what came back is no book
        raise _trouble(Ending.STOPPED, path.name) from None


@dataclass
class _Told:
    """A table while it is told."""

    name: str
    merged: list[Any]
    mended: list[Any]
    rows: list[list[Cell]] = field(default_factory=list)

    def table(self) -> Table:
        merged = tuple(((top, left), (bottom, right)) for (top, left), (bottom, right) in self.merged)
        return Table(self.name, self.rows, merged, frozenset((row, column) for row, column in self.mended))


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
    if how is Ending.TOO_SLOW:
        return errors.SheetTakesTooLong(name=name, seconds=LIMITS.seconds)
    if how is Ending.NOT_STARTED:
        return errors.SheetReaderNotStarted(name=name)
    return errors.SheetReadingStopped(name=name)
