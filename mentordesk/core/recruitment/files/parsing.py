"""What the child process does with a file from outside: read it within its limits, and tell what stands in it.

Only this and what it imports is loaded there: no window, no store.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mentordesk.core.kernel.confined import Tell
from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Progress

# All readers are loaded before the limits are set: from then on Python may not keep what it compiled.
from mentordesk.core.recruitment.files.books import read_book
from mentordesk.core.recruitment.files.cells import plain_of
from mentordesk.core.recruitment.files.sheets import Book, Reading, Table

to_plain = plain_of

_CELLS = 10_000
"""About so many go in one message, so that taking it in holds the window up for a few milliseconds only."""


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """Tell the book in a file, or the trouble with it."""
    progress = Progress(lambda done, total: tell(["progress", done, total]))
    try:
        book = read_book(Path(job["file"]), reading=Reading(**job["reading"]), progress=progress)
    except Trouble as trouble:
        tell(["trouble", type(trouble).__name__, list(trouble.facts.items())])
    else:
        _tell_book(book, tell)


def _tell_book(book: Book, tell: Tell) -> None:
    tell(["book", book.name, book.kind, book.encoding, book.separator])
    for table in book.tables:
        tell(["table", table.name, table.merged, sorted(table.mended), table.fields])
        _tell_rows(table, tell)


def _tell_rows(table: Table, tell: Tell) -> None:
    step = max(1, _CELLS // max(map(len, table.rows), default=1))
    for start in range(0, len(table.rows), step):
        tell(["rows", table.rows[start : start + step]])
