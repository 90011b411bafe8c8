"""Objects of a PDF that are written in its own words: hundreds of small ones, for which ReportLab's are too slow."""

from collections.abc import Mapping

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObject, PDFStream, PDFZCompress


class Written(PDFObject):
    """An object whose `code` may come last, when all that it names has numbers."""

    code = ""
    __RefOnly__ = 1  # ReportLab then names it by its number, wherever it is told of

    def format(self, document: PDFDocument) -> bytes:
        del document
        return self.code.encode("ascii")


class Stream(PDFStream):
    """ReportLab's own lacks the line end after its content, which files that are made to be kept must have."""

    def __init__(self, content: bytes, entries: Mapping[str, object] | None = None, packed: bool = True) -> None:
        super().__init__(PDFDictionary(dict(entries or {})), content, [PDFZCompress] if packed else None)

    def format(self, document: PDFDocument) -> bytes:
        told: bytes = super().format(document)
        return told.removesuffix(b"endstream\n") + b"\nendstream\n"


def reserved(document: PDFDocument) -> tuple[Written, int]:
    """A new object among those of the document, and its number."""
    found = Written()
    document.Reference(found)  # type: ignore[no-untyped-call]
    return found, document.objectcounter


def named(document: PDFDocument, name: str) -> int:
    """The number of the object that ReportLab calls so."""
    number: int = document.idToObjectNumberAndVersion[name][0]
    return number


def number_of(document: PDFDocument, reference: object) -> int:
    """The number of the object that ReportLab's reference means."""
    return named(document, reference.name)  # type: ignore[attr-defined]


def text(words: str) -> str:
    """`words` as a string of the file: plain where every program reads that alike."""
    if words.isascii() and words.isalnum():
        return f"({words})"
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"
