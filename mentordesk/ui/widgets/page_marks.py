"""What was filled in on a page, lightly coloured, and what is missing, in red: on the screen alone, never on paper."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

_FILLED, _EMPTY = QColor(15, 107, 99, 34), QColor(179, 38, 30, 96)
_SHORTEST = 3  # letters: shorter ones stand everywhere
_MOST = 400


class Mark(NamedTuple):
    """A place on a page in points, from its lower left corner, and whether something is missing there."""

    left: float
    bottom: float
    right: float
    top: float
    missing: bool


def marked(page: Any, filled: Iterable[str], empty: str) -> Iterator[Mark]:
    """Where these texts stand on a page of PDFium's."""
    sought = [(text, False) for text in filled if len(text) >= _SHORTEST]
    if empty:
        sought.append((empty, True))
    if not sought:
        return
    words = page.get_textpage()
    whole = words.get_text_range()
    for text, missing in sought[:_MOST]:
        for start, end in _found(text, whole):
            for place in range(words.count_rects(start, end - start)):
                left, bottom, right, top = words.get_rect(place)
                yield Mark(left, bottom, right, top, missing)
    words.close()


def paint_marks(picture: QImage, marks: Sequence[Mark], high: float, dots: float) -> None:
    """Lay the colours over a picture of a page so many points high, with so many dots to the point."""
    if not marks:
        return
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.setPen(Qt.PenStyle.NoPen)
    for missing, colour in ((False, _FILLED), (True, _EMPTY)):
        places = QRegion()  # united: what lies in two marks is no darker
        for one in marks:
            if one.missing == missing:
                place = QRectF(one.left, high - one.top, one.right - one.left, one.top - one.bottom)
                wide = place.adjusted(-1, -1.5, 1, 1.5)
                places += QRectF(wide.topLeft() * dots, wide.size() * dots).toAlignedRect()
        painter.setClipRegion(places)
        painter.fillRect(places.boundingRect(), _over_white(colour))
    painter.end()


def _found(text: str, whole: str) -> Iterator[tuple[int, int]]:
    """Where a text begins and ends in a page's words: a line may end in the middle of it, a word may not.

    By hand, because patterns are remembered, and a name is not to be.
    """
    inked = [place for place, letter in enumerate(whole) if not letter.isspace()]
    page, sought = "".join(whole[place] for place in inked), "".join(text.split())
    at = page.find(sought)
    while at >= 0:
        start, end = inked[at], inked[at + len(sought) - 1] + 1
        if _stands_alone(whole, start, end) and whole[start:end].split() == text.split():
            yield start, end
        at = page.find(sought, at + 1)


def _stands_alone(whole: str, start: int, end: int) -> bool:
    def in_word(place: int, edge: int) -> bool:
        return whole[edge].isalnum() and 0 <= place < len(whole) and (whole[place].isalnum() or whole[place] == "_")

    return not in_word(start - 1, start) and not in_word(end, end - 1)


def _over_white(colour: QColor) -> QColor:
    """The colour that paper takes on where this lies over it; multiplied, letters stay as black as they are."""
    share = colour.alphaF()
    parts = (round(255 - (255 - part) * share) for part in (colour.red(), colour.green(), colour.blue()))
    return QColor(*parts)
