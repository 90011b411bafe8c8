"""How long one waits for the paper of the next pair: `python -m tests.benchmarks.bench_preview`.

Ours is all that is done beside the window until the first page is there: reading the pair, its words, setting the whole
paper, and drawing its first page with its marks. The yardstick is PDFium alone, which draws the same page of a paper
that lies ready.
"""

from collections.abc import Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pypdfium2

from mentordesk.core.agreements.queries import pair_papers
from mentordesk.core.agreements.rules import AGREEMENT
from mentordesk.core.store.unit import Store
from mentordesk.ui.agreements.showing import Showing
from mentordesk.ui.agreements.subjects import Subject, Wanted
from mentordesk.ui.widgets.pdf import page_sizes, picture
from tests.benchmarks.bench_agreements import with_pairs
from tests.benchmarks.measuring import Figure, alternating, run, seconds_of
from tests.builders import a_store

BAR = 0.15
WIDE = 620
"""Dots of a page in a window of 1366 by 768."""


def figures(folder: Path) -> list[Figure]:
    """The first page of an agreement, each time of the next of a hundred pairs."""
    store = a_store(folder)
    programme = with_pairs(store)
    subjects = cycle(_subjects(store, programme))
    showing = Showing(cast("Any", SimpleNamespace(read=store.read, programme=programme, author=store.author)))
    preview = partial(_preview, showing, subjects)
    ready = showing.paper(Wanted(AGREEMENT, next(subjects), "nb")).pdf
    for first in (preview, partial(_draw, ready)):
        first()  # loads fonts and libraries
    ours, theirs = alternating(partial(seconds_of, preview), partial(seconds_of, partial(_draw, ready)))
    store.close()
    return [Figure("Preview of a page, next pair", ours, theirs, seconds=BAR)]


def _subjects(store: Store, programme: UUID) -> Iterator[Subject]:
    for row in store.read(pair_papers, programme):
        yield Subject(f"{row.pair.adept_name} – {row.pair.mentor_name}", row.id)


def _preview(showing: Showing, subjects: Iterator[Subject]) -> None:
    sheet = showing.paper(Wanted(AGREEMENT, next(subjects), "nb"))
    assert len(page_sizes(sheet.pdf)) > 1
    assert picture(sheet, 0, _scale).width() == WIDE


def _draw(pdf: bytes) -> None:
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        assert page.render(scale=_scale(page.get_width())).width == WIDE


def _scale(width: float) -> float:
    return WIDE / width


if __name__ == "__main__":
    run("bench_preview")
