"""The PDF file itself: A4 pages, every font embedded, every code telling the letters that it shows."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from io import BytesIO
from itertools import groupby

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument
from reportlab.pdfgen.canvas import Canvas

from mentordesk.core.documents.embedding import EmbeddedFace
from mentordesk.core.documents.fields import FormFields
from mentordesk.core.documents.fonts import Face, Run

rl_config.useA85 = 0  # pages as they are: as ASCII they are a quarter larger and slower

Colour = tuple[float, float, float]


class PaperCanvas(Canvas):
    """One document. The same calls give the same bytes.

    Text is put on it with `show`, never with ReportLab's own strings: those bring in fonts that are not embedded.
    """

    _code: list[str]  # what the page says so far; ReportLab's own, as the next three
    _doc: PDFDocument
    _preamble: str
    _annotationrefs: list[object]

    def __init__(self, *, title: str, language: str, author: str) -> None:
        self._target = BytesIO()
        self._faces: dict[Face, EmbeddedFace] = {}
        super().__init__(self._target, pagesize=A4, invariant=1, pageCompression=1, pdfVersion=(1, 7), lang=language)
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject("")
        self.setCreator("MentorDesk")
        self.setViewerPreference("DisplayDocTitle", "true")

    def _make_preamble(self) -> None:
        """ReportLab's own would begin each page with Helvetica, which is not embedded."""
        self._preamble = ""

    def show(self, runs: Sequence[Run], size: float, colour: Colour, x: float, y: float) -> None:
        """Print runs of text side by side, from `x` on the baseline `y` (points)."""
        code = ["BT {:.3f} {:.3f} {:.3f} rg 1 0 0 1 {:.2f} {:.2f} Tm".format(*colour, x, y)]
        for backwards, part in groupby(runs, key=lambda run: run.backwards):
            text = self._text(part, size)
            code.append(f"/ReversedChars BMC {text} EMC" if backwards else text)
        self._code.append(" ".join([*code, "ET"]))

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

    @cached_property
    def fields(self) -> FormFields:
        """What can be filled in on the screen; a document without fields has no form."""
        return FormFields(self._doc)

    def put(self, widget: PDFDictionary) -> None:
        """Let a field stand on this page."""
        self._annotationrefs.append(self._doc.Reference(widget))  # type: ignore[no-untyped-call]

    def finished(self) -> bytes:
        """The whole file; nothing can be put on it afterwards."""
        self.save()
        return self._target.getvalue()
