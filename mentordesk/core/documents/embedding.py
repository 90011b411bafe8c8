"""A face as one document carries it: the shapes that are used, numbered in the order of their use.

Each number stands for one shape with its letters, so that programs that search, copy or read aloud find the letters.
"""

import struct
from binascii import crc32

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFStream, PDFString, PDFZCompress

from mentordesk.core.documents.fonts import Face, Run, Shape
from mentordesk.core.documents.truetype import subset

_SYMBOLIC = 4  # flag of a font with an encoding of its own
_MOST_IN_BLOCK = 100  # what the format allows in one block of a character map
_CHARACTER_MAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
{blocks}
endcmap CMapName currentdict /CMap defineresource pop end end"""


class EmbeddedFace:
    """Written into the document by ReportLab as the last thing, when all its shapes are known."""

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

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 - ReportLab calls it so
        """Put the font among those of the document's pages."""
        file, glyphs = subset(self.face, self._shapes)
        base = PDFName(f"{_tag(file)}+{self.face.name}")
        descendant = PDFDictionary({
            "Type": PDFName("Font"), "Subtype": PDFName("CIDFontType2"), "BaseFont": base,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "CIDToGIDMap": _reference(document, _stream(struct.pack(f">{len(glyphs) + 1}H", 0, *glyphs))),
            "W": PDFArray([1, PDFArray([shape.width for shape in self._shapes])]),
            "FontDescriptor": _reference(document, self._descriptor(base, _reference(document, _stream(file)))),
        })  # fmt: skip
        font = PDFDictionary({
            "Type": PDFName("Font"), "Subtype": PDFName("Type0"), "BaseFont": base, "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([_reference(document, descendant)]),
            "ToUnicode": _reference(document, _stream(self._character_map().encode())),
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

    def _character_map(self) -> str:
        lines = [
            f"<{number:04X}> <{shape.letters.encode('utf-16-be').hex().upper()}>"
            for number, shape in enumerate(self._shapes, 1)
        ]
        blocks = []
        for start in range(0, len(lines), _MOST_IN_BLOCK):
            block = lines[start : start + _MOST_IN_BLOCK]
            blocks += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        return _CHARACTER_MAP.format(blocks="\n".join(blocks))


def _tag(file: bytes) -> str:
    """Six capitals that tell this part of a font from others, also when papers are bound into one file."""
    number = crc32(file)
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))


def _stream(content: bytes) -> PDFStream:
    stream = PDFStream(content=content, filters=[PDFZCompress])
    stream.dictionary["Length1"] = len(content)
    return stream


def _reference(document: PDFDocument, part: object) -> object:
    return document.Reference(part)  # type: ignore[no-untyped-call]
