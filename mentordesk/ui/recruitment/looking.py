"""What a worker does with a file: read it once, understand it under the person's wishes, try the import."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from uuid import UUID

from mentordesk.core.kernel.errors import Refusal
from mentordesk.core.kernel.progress import Progress
from mentordesk.core.programme.queries import names
from mentordesk.core.recruitment.files.reading_apart import read_apart, read_several
from mentordesk.core.recruitment.files.sheets import Book, Reading
from mentordesk.core.recruitment.files.text_sheets import Pasted, read_pasted
from mentordesk.core.recruitment.imports import ImportResult, import_applicants
from mentordesk.core.recruitment.preview import Preview, preview_of
from mentordesk.core.recruitment.rules import ADEPT
from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.core.store.unit import Store
from mentordesk.ui.recruitment.functions import Files, Look, Source, Trial

FIRST_ROWS = 200
"""So many are shown before the rest of a long sheet is understood."""

Recall = Callable[[str], Mapping[str | int, str]]


def read(source: Source, reading: Reading, wishes: Wishes, recall: Recall, progress: Progress) -> Look:
    """Read a file or a pasted block and understand its first rows, as the last sheet of its shape if there was one.

    Raises what `read_apart`, `read_pasted` and `preview_of` raise.
    """
    if isinstance(source, Pasted):
        book = read_pasted(source, reading, progress)
    elif isinstance(source, Files):
        book = read_several(source.paths, reading=reading, progress=progress)
    else:
        book = read_apart(source, reading=reading, progress=progress)
    beginning = replace(book, tables=tuple(replace(one, rows=one.rows[:FIRST_ROWS]) for one in book.tables))
    whole = all(len(table.rows) <= FIRST_ROWS for table in book.tables)
    look = _understood(beginning, wishes, progress)
    recipe = {} if wishes.mapping else recall(look.preview.fingerprint)
    if recipe:
        with suppress(Refusal):  # where the recipe does not suit this sheet after all, what is guessed will do
            look = _understood(beginning, replace(wishes, mapping=recipe), progress)
    return replace(look, book=book, whole=whole)


def look(book: Book, wishes: Wishes, progress: Progress) -> Look:
    """Understand the whole of a book that was read. Raises what `preview_of` raises."""
    return _understood(book, wishes, progress)


def _understood(book: Book, wishes: Wishes, progress: Progress) -> Look:
    """Rows that do not tell the role are what the names tell, or else adepts, until the person says otherwise."""
    preview = preview_of(book, wishes, progress)
    asks = wishes.default_role is not None or len(preview.roles_guessed) == 1
    if not asks and any(draft.role is None for draft in preview.drafts):
        asks, wishes = True, replace(wishes, default_role=ADEPT)
        preview = preview_of(book, wishes, progress)
    return Look(book, wishes, preview, asks_role=asks, whole=True)


def attempt(store: Store, programme: UUID, preview: Preview, progress: Progress) -> Trial:
    """What the import would do, with nothing kept. Raises Cancelled."""
    drafts = preview.drafts
    result = import_applicants(store, programme=programme, drafts=drafts, progress=progress, dry_run=True)
    made = (place for place, verdict in enumerate(result.verdicts) if verdict == "new")
    new = dict(zip(made, result.new, strict=True))
    called = {person: drafts[place].name for place, person in new.items()}
    called = store.read(names) | called
    double = {person: called[like] for like, person in result.duplicates}
    alike = tuple(double.get(new[place], "") if place in new else "" for place in range(len(drafts)))
    missing = tuple(called[person] for person in result.missing)
    count = len(result.new) + len(result.updated)
    return Trial(tuple(result.verdicts), alike, count, result.differences, missing)


def fetch(store: Store, programme: UUID, preview: Preview, progress: Progress) -> ImportResult:
    """Fetch the applicants in. Raises Cancelled, and then nothing has changed."""
    return import_applicants(store, programme=programme, drafts=preview.drafts, progress=progress)
