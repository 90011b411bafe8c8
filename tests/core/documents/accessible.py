"""What a machine can see of PDF/UA-1 and PDF/A-2a in a file: the points of the Matterhorn protocol, by their numbers.

Not all of them: what no paper of ours has (links, notes, sound, layers, encryption) is refused as a whole.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as Tree

import pikepdf
import pypdf
import uharfbuzz as harfbuzz
from pypdf.generic import ContentStream

from tests.core.documents.read_tags import Node, letters_of, read_tags

_NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
_WITHIN = {
    "TR": ("Table",),
    "TH": ("TR",),
    "TD": ("TR",),
    "LI": ("L",),
    "Lbl": ("LI",),
    "LBody": ("LI",),
    "Part": ("Document",),
}
_INLINE = ("Span", "Form", "Figure")
_KINDS = (*_WITHIN, "Document", "Sect", "Div", "P", "H1", "H2", "H3", "L", "Table", *_INLINE)
_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_PRINTED, _HIDDEN = 4, 2
_NEVER = {
    *("/Encrypt", "/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/EmbeddedFiles", "/Filespec", "/OCProperties"),
    *("/XFA", "/NeedAppearances", "/SMask", "/LZWDecode", "/Link", "/URI", "/GoToR", "/RichMedia", "/Movie", "/Sound"),
    *("/AA", "/OpenAction", "/Note", "/Reference"),
}


def faults(paper: bytes) -> list[str]:
    """Everything that is wrong, each with its number; fails at once where the tree and the pages do not agree."""
    reader = pypdf.PdfReader(BytesIO(paper))
    tree = read_tags(paper)
    return [
        *_of_file(paper, reader),
        *_of_description(reader),
        *(f"{kind} within {around.kind}: 09-00x" for around, kind in _misplaced(tree)),
        *_of_tree(tree),
        *_of_order(tree),
        *_of_headings(tree),
        *_of_fields(reader, tree),
        *(fault for page in reader.pages for fault in _of_page(reader, page)),
        *(fault for font in _fonts(reader) for fault in _of_font(font)),
    ]


def _of_file(paper: bytes, reader: pypdf.PdfReader) -> Iterator[str]:
    root: Any = reader.root_object
    if not re.match(rb"%PDF-1\.7\s+%[\x80-\xff]{4}", paper):
        yield "no binary comment at the beginning: PDF/A 6.1.2"
    if "/ID" not in reader.trailer:
        yield "no ID: PDF/A 6.1.3"
    with pikepdf.open(BytesIO(paper)) as file:
        yield from (
            f"{word} is in the file" for word in _NEVER & {word for one in file.objects for word in _words(one)}
        )
    if root.get("/MarkInfo", {}).get("/Marked") is not True and str(root["/MarkInfo"].get("/Marked")) != "True":
        yield "not marked: 01"
    if root["/MarkInfo"].get("/Suspects"):
        yield "suspects: 01-007"
    if str(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle")).lower() != "true":
        yield "the title is not displayed: 07-001"
    if not _LANGUAGE.fullmatch(str(root.get("/Lang", ""))):
        yield "no language: 11-006"
    if "/RoleMap" in root["/StructTreeRoot"]:
        yield "kinds of its own: 02"
    if len(root.get("/OutputIntents", [])) != 1:
        yield "no output intent: PDF/A 6.2.2"


def _words(part: Any) -> Iterator[str]:
    """The names of a part of the file that tell what it has or does."""
    if isinstance(part, pikepdf.Name):
        yield str(part)
    elif isinstance(part, pikepdf.Array):
        for one in part:
            yield from _words(one) if not isinstance(one, pikepdf.Object) or not one.is_indirect else ()
    elif isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in part.items():
            yield key
            yield from _words(value) if isinstance(value, pikepdf.Object) and not value.is_indirect else ()


def _of_description(reader: pypdf.PdfReader) -> Iterator[str]:
    metadata: Any = reader.root_object.get("/Metadata")
    if metadata is None:
        yield "no description: 06-001"
        return
    told = Tree.fromstring(metadata.get_object().get_data())
    for name, value in {"pdfuaid:part": "1", "pdfaid:part": "2", "pdfaid:conformance": "A"}.items():
        if told.findtext(f".//{name}", namespaces=_NAMES) != value:
            yield f"{name} is not {value}: 06-002"
    title = told.findtext(".//dc:title//rdf:li", namespaces=_NAMES)
    if not title or reader.metadata is None or title != reader.metadata.title:
        yield "no title: 06-003"


def _misplaced(around: Node) -> Iterator[tuple[Node, str]]:
    for kid in around.kids:
        if isinstance(kid, str):
            continue
        only = _WITHIN.get(kid.kind)
        inner = [kind for kind, outer in _WITHIN.items() if around.kind in outer]
        lone = around.kind in ("Table", "TR", "L", "LI") and kid.kind not in inner
        if (only and around.kind not in only) or lone or kid.kind not in _KINDS:
            yield around, kid.kind
        yield from _misplaced(kid)


def _of_tree(tree: Node) -> Iterator[str]:
    for node in tree.all():
        told = {key: str(node.entries.get(key, "")) for key in ("/Alt", "/Lang")}
        if node.kind == "Figure" and not told["/Alt"].strip():
            yield "a picture without words: 13-004"
        if node.kind == "Figure" and "/BBox" not in node.entries.get("/A", {}):
            yield "a picture without its box"
        if told["/Lang"] and not _LANGUAGE.fullmatch(told["/Lang"]):
            yield f"language {told['/Lang']}: 11"
        if node.kind == "TH" and node.entries.get("/A", {}).get("/Scope") not in ("/Row", "/Column"):
            yield "a head without scope: 15-003"
        if node.kind == "L" and "/ListNumbering" not in node.entries.get("/A", {}):
            yield "a list without its numbering"
    for row_counts in ([len(row.kids) for row in table.all("TR")] for table in tree.all("Table")):
        if len(set(row_counts)) != 1:
            yield f"rows of {row_counts} cells: 15"


def _of_order(tree: Node) -> Iterator[str]:
    """Programs that know no tags read each page in the order in which it is drawn."""
    drawn = [place for node in tree.all() for place in node.drawn]
    pages = {page: [number for on, number in drawn if on == page] for page, _ in drawn}
    yield from (f"page {page} is drawn in another order" for page, found in pages.items() if found != sorted(found))


def _of_headings(tree: Node) -> Iterator[str]:
    levels = [int(node.kind[1]) for node in tree.all("H1", "H2", "H3")]
    if levels and levels[0] != 1:
        yield f"the first heading is H{levels[0]}: 14-002"
    yield from ("a level is skipped: 14-003" for one, next_ in pairwise(levels) if next_ > one + 1)


def _of_fields(reader: pypdf.PdfReader, tree: Node) -> Iterator[str]:
    put = [annotation.get_object() for page in reader.pages for annotation in page.get("/Annots", [])]
    within = [field.indirect_reference.idnum for node in tree.all("Form") for field in node.fields]
    if sorted(one.indirect_reference.idnum for one in put) != sorted(within):
        yield "a field that is not in a Form: 28-010"
    for one in put:
        named = one.get("/TU") or one.get("/Parent", {}).get("/TU")
        if one["/Subtype"] != "/Widget" or not named:
            yield "a field without words: 28-005"
        if not one["/F"] & _PRINTED or one["/F"] & _HIDDEN:
            yield "a field that is not printed: PDF/A 6.3.2"
        if "/AP" not in one and [int(side) for side in one["/Rect"]][2:] != [int(side) for side in one["/Rect"]][:2]:
            yield "a field that looks like nothing: PDF/A 6.3.3"
        if "/A" in one:
            yield "a field that does something: PDF/A 6.5.1"


def _of_page(reader: pypdf.PdfReader, page: Any) -> Iterator[str]:
    """Nothing of the content within decoration, no decoration within content, all of both closed."""
    open_: list[str] = []
    in_text = 0
    for operands, operator in ContentStream(page["/Contents"].get_object(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            kind = "decoration" if operands[0] == "/Artifact" else "" if operands[0] == "/ReversedChars" else "content"
            if kind and any(open_):
                yield "one within the other: 01-003, 01-004"
            open_.append(kind)
        elif operator == b"EMC":
            open_.pop()
        elif operator in (b"BT", b"ET"):
            in_text += 1 if operator == b"BT" else -1
            if operator == b"ET" and open_[-1:] == [""]:
                yield "a text ends within its turn"
    if open_ or in_text:
        yield "something is left open"


def _fonts(reader: pypdf.PdfReader) -> list[Any]:
    forms: Any = reader.root_object.get("/AcroForm", {})
    pages: list[Any] = list(reader.pages)
    found = [font for page in pages for font in page["/Resources"].get("/Font", {}).values()]
    found += forms.get("/DR", {}).get("/Font", {}).values()
    return list({font.indirect_reference.idnum: font.get_object() for font in map(_object, found)}.values())


def _object(reference: Any) -> Any:
    return reference.get_object()


def _of_font(font: Any) -> Iterator[str]:
    """Embedded, with the widths and the shapes of the file, and the letters of each code (31-001 to 31-030)."""
    (inner,) = (one.get_object() for one in font["/DescendantFonts"])
    name, file = font["/BaseFont"], inner["/FontDescriptor"].get("/FontFile2")
    if file is None or not re.match("/[A-Z]{6}\\+", name):
        yield f"{name} is not embedded: 31-009"
        return
    if font["/Encoding"] != "/Identity-H" or inner["/Subtype"] != "/CIDFontType2":
        yield f"{name} has another encoding: 31-006"
    face = harfbuzz.Font(harfbuzz.Face(file.get_object().get_data()))
    face.scale = (1000, 1000)
    glyphs = inner["/CIDToGIDMap"].get_object().get_data()
    told = letters_of(font)
    for code, width in _widths(inner):
        glyph = int.from_bytes(glyphs[2 * code : 2 * code + 2])
        if glyph >= face.face.glyph_count or abs(face.get_glyph_h_advance(glyph) - width) > 1:
            yield f"{name}, code {code}: width {width} is not that of the file: 31-011"
        letters = told.get(f"{code:04X}", "")
        if not letters or {"\0", "\ufeff", "\ufffe"} & set(letters):
            yield f"{name}, code {code} is no letter: 10-001, 31-028"


def _widths(font: Any) -> Iterator[tuple[int, float]]:
    """Each code that the font has, with its width: lists from a first code on."""
    entries = [one.get_object() for one in font["/W"]]
    for first, widths in zip(entries[::2], entries[1::2], strict=True):
        yield from enumerate(map(float, widths), start=int(first))
