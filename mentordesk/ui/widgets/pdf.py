"""Pages of a PDF as pictures. PDFium knows no threads, so it is asked from one at a time."""

from collections.abc import Callable, Iterator
from threading import Lock
from typing import Any

from PySide6.QtGui import QImage

_ONE_AT_A_TIME = Lock()

Scale = Callable[[float], float]
"""From a page's width in points to the dots that each point gets."""


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


def _picture(page: Any, scale: Scale) -> QImage:
    """Qt takes PDFium's dots as they are, and a copy of its own, because PDFium's go away."""
    dots = page.render(scale=scale(page.get_width()), prefer_bgrx=True)
    made = QImage(dots.buffer, dots.width, dots.height, dots.stride, QImage.Format.Format_RGB32).copy()
    dots.close()
    page.close()
    return made
