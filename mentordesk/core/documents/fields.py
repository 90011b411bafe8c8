"""Fields of a PDF that are filled in on the screen, with a font of ours for whatever letters are typed.

Programs that show the file draw anew what is typed, in the font that the field names. It is embedded with all letters
that are written with Latin, Greek or Cyrillic ones; for others those programs take their own.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from mentordesk.core.documents.embedding import EmbeddedFace
from mentordesk.core.documents.fonts import Face, face, run

Box = tuple[float, float, float, float]
"""Left, lower, right and upper edge in points."""

_LETTERS = (
    *((0x20, 0x7F), (0xA0, 0x250), (0x2B0, 0x300), (0x370, 0x530), (0x1E00, 0x2000), (0x2010, 0x2028)),
    *((0x2030, 0x2040), (0x20A0, 0x20C0), (0x2113, 0x2127)),
)
_FONT = "Skrift"
_SIZE = 10
_INK = "0.114 0.149 0.141"
_PRINTED, _HIDDEN = 4, 2
_READ_ONLY, _REQUIRED, _MULTILINE, _NO_OFF, _RADIO, _COMBO = 1, 2, 1 << 12, 1 << 14, 1 << 15, 1 << 17
OFF = "Off"


@dataclass(frozen=True)
class Field:
    """What a program that fills the form in must know of a question: the field's name, and its words."""

    name: str
    label: str
    required: bool = False


class FieldFace(EmbeddedFace):
    """A face with all letters that people may type, and no more shapes than one for each."""

    def __init__(self, of: Face, name: str) -> None:
        super().__init__(of, name)
        for code in chain.from_iterable(range(*letters) for letters in _LETTERS):
            if code in of.letters:
                self.codes(run(of, chr(code), False))


class FormFields:
    """The fields of one document, in the order in which they are put on its pages."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._fields = PDFArray([])
        document.delayedFonts.append(FieldFace(face("NotoSans-Regular"), _FONT))
        fonts = PDFDictionary({"Font": PDFObjectReference("BasicFonts")})
        form = PDFDictionary({"Fields": self._fields, "DR": fonts, "DA": PDFString(_appearance())})
        document._catalog.AcroForm = form  # type: ignore[attr-defined]

    def line(self, box: Box, field: Field, lines: int) -> PDFDictionary:
        """Room for text, on one line or several."""
        flags = (_MULTILINE if lines > 1 else 0) | (_REQUIRED if field.required else 0)
        entries = {**self._named(field), "FT": PDFName("Tx"), "Ff": flags, "DA": PDFString(_appearance())}
        return self._top(_widget(box, entries, {"N": self._blank(box)}))

    def chooser(self, box: Box, field: Field, options: Sequence[str]) -> PDFDictionary:
        """One of several options, from a list that opens."""
        flags = _COMBO | (_REQUIRED if field.required else 0)
        entries = {
            **self._named(field),
            "FT": PDFName("Ch"),
            "Ff": flags,
            "DA": PDFString(_appearance()),
            "Opt": PDFArray([PDFString(option) for option in options]),
        }
        return self._top(_widget(box, entries, {"N": self._blank(box)}))

    def tick(self, box: Box, field: Field, number: int, option: str) -> PDFDictionary:
        """A box that is ticked or not; `option` is what a tick says, and `number` its place among the question's."""
        entries = {**self._named(field, f".{number}", option), "FT": PDFName("Btn"), "Ff": 0}
        entries |= {"V": PDFName(OFF), "AS": PDFName(OFF), "Opt": PDFArray([PDFString(option)])}
        return self._top(_widget(box, entries, {"N": self._marked(box, "0", _cross)}))

    def rings(
        self, boxes: Sequence[Box], field: Field, values: Sequence[str], options: Sequence[str]
    ) -> Iterator[PDFDictionary]:
        """One of several rings, of which each keeps a value; they are to be put on their page in turn."""
        flags = _RADIO | _NO_OFF | (_REQUIRED if field.required else 0)
        kids = PDFArray([])
        entries = {**self._named(field), "FT": PDFName("Btn"), "Ff": flags, "V": PDFName(OFF)}
        entries |= {"Opt": PDFArray([PDFString(value) for value in values]), "Kids": kids}
        parent = self._reference(PDFDictionary(entries))
        self._fields.sequence.append(parent)
        for place, (box, option) in enumerate(zip(boxes, options, strict=True)):
            own = {"Parent": parent, "AS": PDFName(OFF), "TU": PDFString(f"{field.label}: {option}")}
            widget = _widget(box, own, {"N": self._marked(box, str(place), _dot)})
            kids.sequence.append(self._reference(widget))
            yield widget

    def hidden(self, name: str, text: str) -> PDFDictionary:
        """A text that nobody sees and nobody changes, and that comes back with the form."""
        entries = {"FT": PDFName("Tx"), "T": PDFString(name), "V": PDFString(text), "Ff": _READ_ONLY}
        return self._top(_widget((0, 0, 0, 0), {**entries, "F": _HIDDEN, "DA": PDFString(_appearance())}, {}))

    def _named(self, field: Field, number: str = "", option: str = "") -> dict[str, object]:
        """What a field is called by programs, and what it is called by people."""
        label = f"{field.label}: {option}" if option else field.label
        return {"T": PDFString(field.name + number), "TU": PDFString(label)}

    def _top(self, field: PDFDictionary) -> PDFDictionary:
        self._fields.sequence.append(self._reference(field))
        return field

    def _reference(self, part: object) -> object:
        return self._document.Reference(part)  # type: ignore[no-untyped-call]

    def _blank(self, box: Box) -> object:
        """An empty field looks as the page behind it."""
        return self._reference(_drawing(box, "/Tx BMC EMC"))

    def _marked(self, box: Box, state: str, mark: Callable[[float], str]) -> PDFDictionary:
        off, on = (self._reference(_drawing(box, code)) for code in ("", mark(box[2] - box[0])))
        return PDFDictionary({state: on, OFF: off})


def _appearance() -> str:
    return f"/{_FONT} {_SIZE} Tf {_INK} rg"


def _widget(box: Box, entries: dict[str, object], appearance: dict[str, object]) -> PDFDictionary:
    widget = {"Type": PDFName("Annot"), "Subtype": PDFName("Widget"), "Rect": PDFArray([round(x, 2) for x in box])}
    if appearance:
        widget["AP"] = PDFDictionary(appearance)
    return PDFDictionary({**widget, "F": _PRINTED, **entries})


def _drawing(box: Box, code: str) -> PDFStream:
    stream = PDFStream(content=code.encode(), filters=[PDFZCompress])
    stream.dictionary["Type"] = PDFName("XObject")
    stream.dictionary["Subtype"] = PDFName("Form")
    stream.dictionary["BBox"] = PDFArray([0, 0, round(box[2] - box[0], 2), round(box[3] - box[1], 2)])
    stream.dictionary["Resources"] = PDFDictionary({})
    return stream


def _cross(side: float) -> str:
    near, far = side * 0.22, side * 0.78
    lines = f"{near:.2f} {near:.2f} m {far:.2f} {far:.2f} l {near:.2f} {far:.2f} m {far:.2f} {near:.2f} l"
    return f"{_INK} RG 1.4 w 1 J {lines} S"


def _dot(side: float) -> str:
    """A filled circle, as four curves."""
    middle, radius = side / 2, side * 0.26
    bend = radius * 0.5523
    right, top, left, low = middle + radius, middle + radius, middle - radius, middle - radius
    points = (
        (right, middle + bend, middle + bend, top, middle, top),
        (middle - bend, top, left, middle + bend, left, middle),
        (left, middle - bend, middle - bend, low, middle, low),
        (middle + bend, low, right, middle - bend, right, middle),
    )
    curves = " ".join(" ".join(f"{number:.2f}" for number in curve) + " c" for curve in points)
    return f"{_INK} rg {right:.2f} {middle:.2f} m {curves} f"
