"""The PDF file itself: A4 pages, every font embedded, every code telling the letters that it shows."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from io import BytesIO
from itertools import groupby

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFPage, xObjectName
from reportlab.pdfgen.canvas import Canvas

from mentordesk.core.documents.bidi import runs_backwards
from mentordesk.core.documents.bookmarks import Bookmark, write_bookmarks
from mentordesk.core.documents.claims import claim
from mentordesk.core.documents.embedding import EmbeddedFace
from mentordesk.core.documents.fields import Box, FormFields
from mentordesk.core.documents.fonts import Face, Run
from mentordesk.core.documents.objects import Stream
from mentordesk.core.documents.structure import FIRST_FIELD, Structure, headings
from mentordesk.core.documents.tags import DECORATION, Drawn, Filled, Tag

rl_config.useA85 = 0  # pages as they are: as ASCII they are a quarter larger and slower

Colour = tuple[float, float, float]


class PaperCanvas(Canvas):
    """One document. The same calls give the same bytes.

    Text is put on it with `show`, never with ReportLab's own strings: those bring in fonts that are not embedded.
    """

    _code: list[str]  # what the page says so far; ReportLab's own, as the next five
    _doc: PDFDocument
    _preamble: str
    _annotationrefs: list[object]
    _formsinuse: list[str]
    _pageNumber: int  # noqa: N815

    def __init__(self, *, title: str, language: str, author: str) -> None:
        self._target = BytesIO()
        self._faces: dict[Face, EmbeddedFace] = {}
        super().__init__(self._target, pagesize=A4, invariant=1, pageCompression=1, pdfVersion=(1, 7), lang=language)
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject("")
        self.setCreator("MentorDesk")
        self.setViewerPreference("DisplayDocTitle", "true")
        self.title = title
        self._language = language
        self.root = Tag("Document")
        self.root.backwards = runs_backwards(language)
        self._structure = Structure(self._doc, self.root)
        self._marked: list[Tag] = []  # whose content the page has so far, in the order of the numbers
        self._owner: Tag | str | None = None  # whose content is being drawn, or which kind of decoration
        self._begun = 0  # how much the page said when that began

    def _make_preamble(self) -> None:
        """ReportLab's own would begin each page with Helvetica, which is not embedded."""
        self._preamble = ""

    def within(self, tag: Tag | None, height: float = 0, decoration: str = DECORATION) -> None:
        """What is drawn from here on belongs to `tag`, or is decoration that nobody reads aloud.

        `height` is where it stands, for the bookmark of a heading.
        """
        owner = tag or decoration
        if owner is self._owner:
            return
        self._end()
        self._owner = owner
        if tag is None:
            self._code.append(decoration)
        else:
            page = self._pageNumber - 1
            tag.kids.append(Drawn(page, len(self._marked)))
            if tag.name and tag.place is None:
                tag.place = (page, height)
            self._code.append(f"/{tag.kind} <</MCID {len(self._marked)}>> BDC")
            self._marked.append(tag)
        self._begun = len(self._code)

    def _end(self) -> None:
        """Of what was begun and never drawn, nothing stays."""
        if self._owner is None:
            return
        if len(self._code) > self._begun:
            self._code.append("EMC")
        else:
            self._code.pop()
            if isinstance(self._owner, Tag):
                self._marked.pop()
                self._owner.kids.pop()
        self._owner = None

    def show(self, runs: Sequence[Run], size: float, colour: Colour, x: float, y: float) -> None:
        """Print runs of text side by side, from `x` on the baseline `y` (points)."""
        code = ["BT {:.3f} {:.3f} {:.3f} rg 1 0 0 1 {:.2f} {:.2f} Tm".format(*colour, x, y)]
        for backwards, part in groupby(runs, key=lambda run: run.backwards):
            text = self._text(part, size)
            code.append(f"/ReversedChars BMC {text} EMC" if backwards else text)
        self._code.append(" ".join([*code, "ET"]))

    def fill(self, shapes: Sequence[str], colour: Colour) -> None:
        """Fill shapes in the page's own words: a square code has hundreds of them."""
        self._code.append(" ".join(["{:.3f} {:.3f} {:.3f} rg".format(*colour), *shapes, "f"]))

    def picture(self, name: str, pixels: Stream, box: Box) -> None:
        """Show a picture; one of the same name is in the file once."""
        known = xObjectName(name)
        if known not in self._doc.idToObject:
            self._doc.Reference(pixels, known)  # type: ignore[no-untyped-call]
        self._formsinuse.append(name)
        left, low, right, high = box
        self._code.append(f"q {right - left:.2f} 0 0 {high - low:.2f} {left:.2f} {low:.2f} cm /{known} Do Q")

    def _text(self, runs: Iterable[Run], size: float) -> str:
        parts = []
        for face, same in groupby(runs, key=lambda run: run.face):
            font = self._embedded(face)
            codes = "".join(map(font.codes, same)).replace("><", "")
            parts.append(f"/{font.name} {size * face.grown:.2f} Tf [{codes}] TJ")
        return " ".join(parts)

    def _embedded(self, face: Face) -> EmbeddedFace:
        font = self._faces.get(face)
        if font is None:
            font = self._faces[face] = EmbeddedFace(face, f"F{len(self._faces) + 1}")
            self._doc.delayedFonts.append(font)
        return font

    @property
    def here(self) -> tuple[int, float]:
        """The page that is being drawn, counted from 0, and its upper edge."""
        return self._pageNumber - 1, A4[1]

    @cached_property
    def fields(self) -> FormFields:
        """What can be filled in on the screen; a document without fields has no form."""
        return FormFields(self._doc)

    def put(self, widget: PDFDictionary, tag: Tag) -> None:
        """Let a field stand on this page, as what `tag` is."""
        self._end()
        reference = self._doc.Reference(widget)  # type: ignore[no-untyped-call]
        self._annotationrefs.append(reference)
        widget.dict["StructParent"] = FIRST_FIELD + len(self._structure.fields)
        self._structure.fields.append(tag)
        tag.kids.append(Filled(self._pageNumber - 1, reference))

    def showPage(self) -> None:  # noqa: N802 - ReportLab calls it so
        self._end()
        super().showPage()
        self._structure.pages.append(self._marked)
        self._marked = []

    def _setAnnotations(self, page: PDFPage) -> None:  # noqa: N802 - ReportLab calls it so, for each page
        super()._setAnnotations(page)  # type: ignore[misc]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._pageNumber - 1  # type: ignore[attr-defined]
        page.Tabs = PDFName("S")  # type: ignore[attr-defined]
        page.Contents = Stream(page.stream.encode("ascii"))

    def finished(self) -> bytes:
        """The whole file; nothing can be put on it afterwards."""
        self._doc._catalog.StructTreeRoot = self._structure.write()  # type: ignore[attr-defined]
        claim(self._doc, self._language)
        self._outline()
        self.save()
        return self._target.getvalue()

    def _outline(self) -> None:
        """Bookmarks, if there is more than one place to go to."""
        found = [_bookmark(tag) for tag in headings(self.root)]
        if len(found) > 1:
            write_bookmarks(self._doc, found)


def _bookmark(tag: Tag) -> Bookmark:
    page, height = tag.place or (0, 0.0)
    return Bookmark(int(tag.kind[1]) if tag.kind.startswith("H") else 0, tag.name, page, height)
