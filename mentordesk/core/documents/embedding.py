"""A face as one document carries it: the shapes that are used, numbered in the order of their use.

Each number stands for one shape with its letters, so that programs that search, copy or read aloud find the letters.
"""

import struct
from binascii import crc32
from collections.abc import Iterator, Sequence

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFString

from mentordesk.core.documents.fonts import Face, Run, Shape
from mentordesk.core.documents.objects import Stream
from mentordesk.core.documents.truetype import subset

_SYMBOLIC = 4  # flag of a font with an encoding of its own
_CODES = 0x10000
_MOST_IN_BLOCK = 100  # what the format allows in one block of a character map
_CHARACTER_MAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
{blocks}
endcmap CMapName currentdict /CMap defineresource pop end end"""


class EmbeddedFace:
    """Written into the document by ReportLab as the last thing, when all its shapes are known."""

    shows_missing = False
    """Whether codes may come that stand for no shape; they then show as an empty box."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._numbers: dict[tuple[object, ...], int] = {}
        self._shapes: list[Shape] = []
        self._codes: dict[Run, str] = {}

    def codes(self, run: Run) -> str:
        """The run as part of a TJ operator: hexadecimal codes, and between them how much closer the next one comes."""
        codes = self._codes.get(run)
        if codes is None:
            codes = self._codes[run] = "".join(map(self._code, run.shapes))
        return codes

    def _code(self, shape: Shape) -> str:
        number = self._numbers.setdefault(shape[:3], len(self._shapes) + 1)
        if number > len(self._shapes):
            self._shapes.append(shape)
        closer = shape.width - shape.advance
        return f"<{number:04X}>{closer}" if closer else f"<{number:04X}>"

    def numbers(self) -> Sequence[int]:
        """The code of each shape."""
        return range(1, len(self._shapes) + 1)

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 - ReportLab calls it so
        """Put the font among those of the document's pages."""
        file, glyphs = subset(self.face, self._shapes, self.shows_missing)
        by_code = dict(zip(self.numbers(), glyphs, strict=True))
        codes = range(_CODES if self.shows_missing else len(glyphs) + 1)
        base = PDFName(f"{_tag(file)}+{self.face.name}")
        descendant = PDFDictionary({
            "Type": PDFName("Font"), "Subtype": PDFName("CIDFontType2"), "BaseFont": base,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "CIDToGIDMap": _reference(
                document, _stream(struct.pack(f">{len(codes)}H", *(by_code.get(code, 0) for code in codes)))
            ),
            "W": PDFArray(list(self._widths())),
            "FontDescriptor": _reference(document, self._descriptor(base, _reference(document, _stream(file)))),
        })  # fmt: skip
        font = PDFDictionary({
            "Type": PDFName("Font"), "Subtype": PDFName("Type0"), "BaseFont": base, "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([_reference(document, descendant)]),
            "ToUnicode": _reference(document, _stream(self.character_map().encode())),
        })  # fmt: skip
        fonts = document.idToObject["BasicFonts"]
        assert isinstance(fonts, PDFDictionary)
        fonts.dict[self.name] = _reference(document, font)

    def _descriptor(self, base: object, file: object) -> PDFDictionary:
        measures = self.face.measures()
        return PDFDictionary({
            "Type": PDFName("FontDescriptor"), "FontName": base, "Flags": _SYMBOLIC, "FontFile2": file,
            "FontBBox": PDFArray(list(measures.box)), "ItalicAngle": measures.slant, "StemV": measures.stem,
            "Ascent": measures.ascent, "Descent": measures.descent, "CapHeight": measures.capitals,
        })  # fmt: skip

    def _widths(self) -> Iterator[object]:
        """For each row of codes without a gap the first of them, and how wide their shapes are."""
        widths: list[int] = []
        last = None
        for number, shape in zip(self.numbers(), self._shapes, strict=True):
            if last is None or number != last + 1:
                if widths:
                    yield PDFArray(widths)
                widths = []
                yield number
            widths.append(shape.width)
            last = number
        yield PDFArray(widths)

    def character_map(self) -> str:
        """Which letters each code stands for, in the words of the format."""
        lines = [
            f"<{number:04X}> <{shape.letters.encode('utf-16-be').hex().upper()}>"
            for number, shape in zip(self.numbers(), self._shapes, strict=True)
        ]
        return character_map("bfchar", lines)


def character_map(kind: str, lines: Sequence[str]) -> str:
    """The whole of a character map of such lines ("bfchar" or "bfrange")."""
    blocks = []
    for start in range(0, len(lines), _MOST_IN_BLOCK):
        block = lines[start : start + _MOST_IN_BLOCK]
        blocks += [f"{len(block)} begin{kind}", *block, f"end{kind}"]
    return _CHARACTER_MAP.format(blocks="\n".join(blocks))


def _tag(file: bytes) -> str:
    """Six capitals that tell this part of a font from others, also when papers are bound into one file."""
    number = crc32(file)
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))


def _stream(content: bytes) -> Stream:
    return Stream(content, {"Length1": len(content)})


def _reference(document: PDFDocument, part: object) -> object:
    return document.Reference(part)  # type: ignore[no-untyped-call]
