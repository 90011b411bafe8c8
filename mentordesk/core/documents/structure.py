"""The tags of a paper as the file tells them: the tree, and the way back from a page's content to it."""

from collections.abc import Iterator, Sequence
from itertools import count

from reportlab.pdfbase.pdfdoc import PDFDocument

from mentordesk.core.documents.objects import Written, named, number_of, reserved, text
from mentordesk.core.documents.tags import Drawn, Filled, Tag, shown_kids

FIRST_FIELD = 100_000
"""Where the fields' numbers in the parent tree begin; before them stand the pages'."""


class Structure:
    """Everything of one document; `pages` are the tags of each page's content, in the order of their numbers."""

    def __init__(self, document: PDFDocument, root: Tag) -> None:
        self._document = document
        self._numbers: dict[Tag, int] = {}
        self._root = root
        self.pages: list[Sequence[Tag]] = []
        self.fields: list[Tag] = []

    def write(self) -> Written:
        """Put all elements among the document's objects; returns the tree's root, which the catalog names."""
        _begin_with_the_first_level(self._root)
        tree, number = reserved(self._document)
        parents, parents_number = reserved(self._document)
        self._element(self._root, number)
        tree.code = (
            f"<</Type /StructTreeRoot /K {self._numbers[self._root]} 0 R /ParentTree {parents_number} 0 R "
            f"/ParentTreeNextKey {FIRST_FIELD + len(self.fields)}>>"
        )
        parents.code = f"<</Nums [{' '.join(self._parents())}]>>"
        return tree

    def _element(self, tag: Tag, parent: int) -> int:
        element, number = reserved(self._document)
        self._numbers[tag] = number
        kids = shown_kids(tag)
        page = next((kid.page for kid in kids if isinstance(kid, Drawn)), None)
        inner = [self._kid(kid, number, page) for kid in kids]
        parts = [f"<</Type /StructElem /S /{tag.kind} /P {parent} 0 R"]
        if page is not None:
            parts.append(f"/Pg {self._page(page)} 0 R")
        if inner:
            parts.append(f"/K {inner[0]}" if len(inner) == 1 else f"/K [{' '.join(inner)}]")
        element.code = " ".join([*parts, *_told(tag)]) + ">>"
        return number

    def _kid(self, kid: Tag | Drawn | Filled, number: int, page: int | None) -> str:
        if isinstance(kid, Tag):
            return f"{self._element(kid, number)} 0 R"
        if isinstance(kid, Filled):
            field = number_of(self._document, kid.reference)
            return f"<</Type /OBJR /Pg {self._page(kid.page)} 0 R /Obj {field} 0 R>>"
        if kid.page == page:
            return str(kid.number)
        return f"<</Type /MCR /Pg {self._page(kid.page)} 0 R /MCID {kid.number}>>"

    def _page(self, page: int) -> int:
        return named(self._document, f"Page{page + 1}")

    def _parents(self) -> Iterator[str]:
        for place, tags in enumerate(self.pages):
            yield f"{place} [{' '.join(f'{self._numbers[tag]} 0 R' for tag in tags)}]"
        for place, tag in zip(count(FIRST_FIELD), self.fields):
            yield f"{place} {self._numbers[tag]} 0 R"


def _told(tag: Tag) -> Iterator[str]:
    if tag.language:
        yield f"/Lang {text(tag.language)}"
    if tag.alt:
        yield f"/Alt {text(tag.alt)}"
    if tag.actual:
        yield f"/ActualText {text(tag.actual)}"
    if tag.attributes:
        yield f"/A <<{tag.attributes}>>"
    elif tag.box:
        yield "/A <</O /Layout /Placement /Block /BBox [{:.2f} {:.2f} {:.2f} {:.2f}]>>".format(*tag.box)


def headings(tag: Tag) -> Iterator[Tag]:
    """What has a name and is printed, in the order of reading: headings, and papers among others in one file."""
    for kid in shown_kids(tag):
        if isinstance(kid, Tag):
            if kid.name and kid.place:
                yield kid
            yield from headings(kid)


def _begin_with_the_first_level(root: Tag) -> None:
    """A paper without a title has the headings of its parts as its first level: no level may be skipped."""
    for paper in [kid for kid in root.kids if isinstance(kid, Tag) and kid.kind == "Part"] or [root]:
        found = list(headings(paper))
        if found and found[0].kind != "H1":
            for tag in found:
                tag.kind = "H1"
