"""The fonts that papers are set in, and how letters become the shapes that are drawn.

All fonts lie in `resources/fonts`; none is looked for on the machine, so that a paper is the same everywhere.
"""

import struct
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

import uharfbuzz as harfbuzz

from mentordesk.core.kernel.places import RESOURCES
from mentordesk.core.kernel.remembered import remembered

FOLDER = RESOURCES / "fonts"
EM = 1000  # every measure here is in thousandths of the size of the type
_GROWN = {"NotoNaskhArabic": 1.2}  # its letters are drawn small beside Latin ones


class Part(NamedTuple):
    """A glyph of the font, and where it stands from the beginning of its shape."""

    glyph: int
    right: int
    up: int


class Shape(NamedTuple):
    """What is drawn for one letter (or letters that join to one): a glyph, or a base with its dots and marks.

    `width` is what the font says, `advance` how far the next shape is once both are fitted to each other.
    """

    parts: tuple[Part, ...]
    letters: str
    width: int
    advance: int

    @property
    def plain(self) -> bool:
        return len(self.parts) == 1 and self.parts[0][1:] == (0, 0)


class Measures(NamedTuple):
    """What a PDF tells about a font, for a program that must replace it."""

    box: tuple[int, int, int, int]
    ascent: int
    descent: int
    capitals: int
    slant: float
    stem: int


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """Letters of one face in one direction, as shapes from left to right."""

    face: "Face"
    backwards: bool
    width: float
    shapes: tuple[Shape, ...]


class Face:
    """One font file."""

    def __init__(self, file: str) -> None:
        self.face = harfbuzz.Face((FOLDER / file).read_bytes())
        self.font = harfbuzz.Font(self.face)
        self.font.scale = (EM, EM)
        self.name = file.removesuffix(".ttf")
        self.grown = _GROWN.get(self.name.partition("-")[0], 1.0)
        self.letters = frozenset(self.face.unicodes)

    def shapes(self, text: str, backwards: bool) -> tuple[Shape, ...]:
        """The shapes of `text` from left to right; `backwards` is text that runs from right to left."""
        buffer = harfbuzz.Buffer()
        buffer.flags = harfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.add_str(text)
        buffer.direction = "rtl" if backwards else "ltr"
        buffer.language = "und"  # or the machine's own language would choose among letter forms
        buffer.guess_segment_properties()
        harfbuzz.shape(self.font, buffer)
        placed = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
        ends = [*sorted({info.cluster for info, _ in placed}), len(text)]
        following = dict(pairwise(ends))
        return tuple(
            self._shape(text[cluster : following[cluster]], list(group))
            for cluster, group in groupby(placed, key=lambda glyph: glyph[0].cluster)
        )

    def _shape(self, letters: str, placed: list[tuple[harfbuzz.GlyphInfo, harfbuzz.GlyphPosition]]) -> Shape:
        pen, parts = 0, []
        for info, at in placed:
            parts.append(Part(info.codepoint, pen + at.x_offset, at.y_offset))
            pen += at.x_advance
        shape = Shape(tuple(parts), letters, pen, pen)
        return shape._replace(width=self.font.get_glyph_h_advance(parts[0].glyph)) if shape.plain else shape

    def measures(self) -> Measures:
        head = self.face.reference_table("head").data
        extents = self.font.get_font_extents("ltr")
        capitals = self.font.get_metric_position(harfbuzz.OTMetricsTag.CAP_HEIGHT) or extents.ascender
        slant = self.font.get_style_value(harfbuzz.StyleTag.SLANT_ANGLE)
        weight = self.font.get_style_value(harfbuzz.StyleTag.WEIGHT)
        stem = 50 + int((weight / 65) ** 2)  # the file does not tell it: a usual guess
        return Measures(struct.unpack_from(">4h", head, 36), extents.ascender, extents.descender, capitals, slant, stem)


@dataclass(frozen=True, eq=False)
class Family:
    """The faces of one weight: the first that has a letter prints it."""

    latin: Face
    arabic: Face
    hebrew: Face
    ethiopic: Face

    def order(self, first: str = "latin") -> tuple[Face, ...]:
        """Signs that several faces have take the one of the script that stands around them."""
        suiting: Face = getattr(self, first)
        others = (self.latin, self.arabic, self.hebrew, self.ethiopic)
        return (suiting, *(face for face in others if face is not suiting))


@cache
def face(name: str) -> Face:
    """The face of that name, for example "NotoSans-Regular", read from its file the first time."""
    return Face(f"{name}.ttf")


@cache
def each_letter(of: Face) -> tuple[Shape, ...]:
    """Every letter of the face as it is drawn when nothing stands beside it, by number."""
    found = []
    for code in sorted(of.letters):
        glyph = of.font.get_nominal_glyph(code)
        width = of.font.get_glyph_h_advance(glyph)
        found.append(Shape((Part(glyph, 0, 0),), chr(code), width, width))
    return tuple(found)


@cache
def family(weight: str) -> Family:
    """The faces of "Regular", "SemiBold" or "Italic"; only Latin, Greek and Cyrillic letters have italics."""
    upright = "Regular" if weight == "Italic" else weight
    others = (face(f"{name}-{upright}") for name in ("NotoNaskhArabic", "NotoSansHebrew", "NotoSansEthiopic"))
    return Family(face(f"NotoSans-{weight}"), *others)


@remembered(20_000)
def run(of: Face, text: str, backwards: bool) -> Run:
    """`text` in that face, which must have all its letters."""
    return run_of(of, of.shapes(text, backwards), backwards)


def run_of(of: Face, shapes: tuple[Shape, ...], backwards: bool) -> Run:
    """Shapes of one face side by side."""
    return Run(of, backwards, sum(shape.advance for shape in shapes) * of.grown, shapes)
