"""The list of headings that programs show beside a document."""

from collections.abc import Sequence
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument

from mentordesk.core.documents.objects import Written, named, reserved, text


class Bookmark(NamedTuple):
    """`level` 0 is the outermost; `page` counted from 0, `height` in points above the page's lower edge."""

    level: int
    name: str
    page: int
    height: float


class Outline(Written):
    """What ReportLab writes in place of its own list."""

    ready = 1

    def prepare(self, document: PDFDocument, canvas: object) -> None:
        """ReportLab's own would number its entries here."""


def write_bookmarks(document: PDFDocument, bookmarks: Sequence[Bookmark]) -> None:
    """Let the document have the list in place of ReportLab's own; entries within others are folded."""
    outline = Outline()
    document.Outlines = document._catalog.Outlines = outline  # type: ignore[assignment, attr-defined]
    document.Reference(outline)  # type: ignore[no-untyped-call]
    first, last, shown = _written(document, bookmarks, document.objectcounter)
    outline.code = f"<</Type /Outlines /First {first} 0 R /Last {last} 0 R /Count {shown}>>"


def _written(document: PDFDocument, bookmarks: Sequence[Bookmark], parent: int) -> tuple[int, int, int]:
    """The first and the last of those of one level, and how many there are."""
    starts = [place for place, mark in enumerate(bookmarks) if mark.level <= bookmarks[0].level]
    places = [reserved(document) for _ in starts]
    for order, (entry, number) in enumerate(places):
        mark = bookmarks[starts[order]]
        end = starts[order + 1] if order + 1 < len(starts) else len(bookmarks)
        parts = [f"<</Title {text(mark.name)} /Parent {parent} 0 R"]
        parts.append(f"/Dest [{named(document, f'Page{mark.page + 1}')} 0 R /XYZ null {mark.height:.2f} null]")
        if order:
            parts.append(f"/Prev {places[order - 1][1]} 0 R")
        if order + 1 < len(places):
            parts.append(f"/Next {places[order + 1][1]} 0 R")
        inner = bookmarks[starts[order] + 1 : end]
        if inner:
            parts.append("/First {} 0 R /Last {} 0 R /Count -{}".format(*_written(document, inner, number)))
        entry.code = " ".join(parts) + ">>"
    return places[0][1], places[-1][1], len(places)
