"""Pages of a PDF as pictures and as words. PDFium knows no threads, so it is asked from one at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, NamedTuple

from PySide6.QtGui import QImage

from mentordesk.ui.widgets.page_marks import marked, paint_marks

_ONE_AT_A_TIME = Lock()

Scale = Callable[[float], float]
"""From a page's width in points to the dots that each point gets."""

PageSize = tuple[float, float]
"""Width and height in points."""


class Sheet(NamedTuple):
    """A paper to be looked at: its PDF, its words where they are known, and what is marked on its pages.

    `filled` are texts that were filled in; `empty` is what stands where something is missing.
    """

    pdf: bytes
    words: str | None = None
    filled: frozenset[str] = frozenset()
    empty: str = ""


def pictures(pdf: bytes, scale: Scale) -> Iterator[QImage]:
    """Draw page after page; for a worker, since a page takes some hundredths of a second."""
    import pypdfium2  # only here: the window starts without it

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        count = len(document)
    try:
        for number in range(count):
            with _ONE_AT_A_TIME:
                picture = _picture(document[number], scale)
            yield picture
    finally:
        with _ONE_AT_A_TIME:
            document.close()


def picture(sheet: Sheet, number: int, scale: Scale) -> QImage:
    """Draw one page, counted from 0, with its marks; for a worker."""
    with _document(sheet.pdf) as document:
        page = document[number]
        marks = tuple(marked(page, sheet.filled, sheet.empty))
        high, dots = page.get_height(), scale(page.get_width())
        made = _picture(page, scale)
    paint_marks(made, marks, high, dots)
    return made


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """How large each page is."""
    with _document(pdf) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def page_words(pdf: bytes) -> tuple[str, ...]:
    """What stands on each page; for a worker."""
    with _document(pdf) as document:
        return tuple(_words(document[number]) for number in range(len(document)))


@contextmanager
def _document(pdf: bytes) -> Iterator[Any]:
    import pypdfium2  # only here: the window starts without it

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def _picture(page: Any, scale: Scale) -> QImage:
    """Qt takes PDFium's dots as they are, and a copy of its own, because PDFium's go away."""
    dots = page.render(scale=scale(page.get_width()), prefer_bgrx=True)
    made = QImage(dots.buffer, dots.width, dots.height, dots.stride, QImage.Format.Format_RGB32).copy()
    dots.close()
    page.close()
    return made


def _words(page: Any) -> str:
    found = page.get_textpage()
    text: str = found.get_text_range().replace("\r\n", "\n")
    found.close()
    page.close()
    return text
