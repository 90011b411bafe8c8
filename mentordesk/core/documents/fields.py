"""Fields of a PDF that are filled in on the screen, with a font of ours for whatever letters are typed.

Programs that show the file draw anew what is typed, in the font that the field names. It is embedded whole: with Latin,
Greek, Cyrillic, Hebrew, Ethiopic and Arabic letters, and the forms that Arabic ones take within words.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFString,
)

from mentordesk.core.documents.embedding import EmbeddedFace, character_map
from mentordesk.core.documents.fonts import Face, each_letter, face
from mentordesk.core.documents.objects import Stream

Box = tuple[float, float, float, float]
"""Left, lower, right and upper edge in points."""

_NO_LETTERS = range(0xD800, 0xF900)
_FIRST_IN, _LAST_IN = {0: 0x20}, {0xFE00: 0xFC, 0xFF00: 0xEF}
"""Where a row of 256 does not begin, or end, with a letter."""
_FONT = "Skrift"
_SIZE = 10
_INK = "0.114 0.149 0.141"
_PRINTED = 4
_OFF_THE_PAGE = (-9, -9, -9, -9)  # a field that is kept may not be hidden by a flag
_READ_ONLY, _REQUIRED, _MULTILINE, _NO_OFF, _RADIO, _COMBO = 1, 2, 1 << 12, 1 << 14, 1 << 15, 1 << 17
_AT_THE_RIGHT = 2
OFF = "Off"


@dataclass(frozen=True)
class Field:
    """What a program that fills the form in must know of a question: the field's name, and its words."""

    name: str
    label: str
    required: bool = False


class FieldFace(EmbeddedFace):
    """A face with all letters that people may type, and no more shapes than one for each.

    The code of a letter is its own number among all letters, also of those that the face does not have: they show as
    an empty box and not as another letter, and whoever searches, copies or reads aloud finds what was typed.
    """

    shows_missing = True

    def __init__(self, of: Face, name: str) -> None:
        super().__init__(of, name)
        self._shapes += each_letter(of)

    def numbers(self) -> Sequence[int]:
        return [ord(shape.letters) for shape in self._shapes]

    def character_map(self) -> str:
        rows = [
            (row + _FIRST_IN.get(row, 0), row + _LAST_IN.get(row, 0xFF))
            for row in range(0, 0x10000, 0x100)
            if row not in _NO_LETTERS
        ]
        return character_map("bfrange", [f"<{first:04X}> <{last:04X}> <{first:04X}>" for first, last in rows])


class FormFields:
    """The fields of one document, in the order in which they are put on its pages."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._fields = PDFArray([])
        self._form = PDFDictionary({"Fields": self._fields})
        self._signatures = 0
        document._catalog.AcroForm = self._form  # type: ignore[attr-defined]

    def line(self, box: Box, field: Field, lines: int, backwards: bool = False) -> PDFDictionary:
        """Room for text, on one line or several; `backwards` begins at the right."""
        flags = (_MULTILINE if lines > 1 else 0) | (_REQUIRED if field.required else 0)
        entries = {**self._named(field), "FT": PDFName("Tx"), "Ff": flags, "DA": self._letters()}
        entries |= {"Q": _AT_THE_RIGHT} if backwards else {}
        return self._top(_widget(box, entries, {"N": self._blank(box)}))

    def chooser(self, box: Box, field: Field, options: Sequence[str]) -> PDFDictionary:
        """One of several options, from a list that opens."""
        flags = _COMBO | (_REQUIRED if field.required else 0)
        entries = {
            **self._named(field),
            "FT": PDFName("Ch"),
            "Ff": flags,
            "DA": self._letters(),
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

    def hidden(self, field: Field, text: str) -> PDFDictionary:
        """A text that nobody sees and nobody changes, and that comes back with the form."""
        entries = {**self._named(field), "FT": PDFName("Tx"), "V": PDFString(text), "Ff": _READ_ONLY}
        return self._top(_widget(_OFF_THE_PAGE, {**entries, "DA": self._letters()}, {}))

    def signature(self, box: Box, label: str) -> PDFDictionary:
        """Room for a digital signature."""
        self._signatures += 1
        self._form["SigFlags"] = 1
        entries = {"FT": PDFName("Sig"), "T": PDFString(f"signature{self._signatures}"), "TU": PDFString(label)}
        return self._top(_widget(box, entries, {"N": self._reference(_drawing(box, ""))}))

    def _letters(self) -> PDFString:
        """How typed letters look; the first such field brings their font into the document."""
        if "DA" not in self._form.dict:
            self._document.delayedFonts.append(FieldFace(face("NotoSansFields-Regular"), _FONT))
            self._form["DR"] = PDFDictionary({"Font": PDFObjectReference("BasicFonts")})
            self._form["DA"] = PDFString(_appearance())
        return PDFString(_appearance())

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


def _drawing(box: Box, code: str) -> Stream:
    entries = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Form"),
        "BBox": PDFArray([0, 0, round(box[2] - box[0], 2), round(box[3] - box[1], 2)]),
        "Resources": PDFDictionary({}),
    }
    return Stream(code.encode(), entries)


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
