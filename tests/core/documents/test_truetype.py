"""The part of a font that a paper carries shows what the whole font shows."""

import io
from collections.abc import Sequence

import uharfbuzz as harfbuzz
from PIL import ImageFont

from mentordesk.core.documents.fonts import Face, Shape, face, run
from mentordesk.core.documents.truetype import _checksum, subset

Box = tuple[int, int, int, int]


def box(font: harfbuzz.Font, glyph: int) -> Box:
    found = font.get_glyph_extents(glyph)
    return found.x_bearing, found.y_bearing + found.height, found.x_bearing + found.width, found.y_bearing


def around(of: Face, shape: Shape) -> Box:
    boxes = [
        (left + part.right, low + part.up, right + part.right, high + part.up)
        for part in shape.parts
        for left, low, right, high in [box(of.font, part.glyph)]
    ]
    lefts, lows, rights, highs = zip(*boxes, strict=True)
    return min(lefts), min(lows), max(rights), max(highs)


def carried(of: Face, shapes: Sequence[Shape]) -> tuple[harfbuzz.Font, list[int]]:
    data, numbers = subset(of, shapes)
    ImageFont.truetype(io.BytesIO(data))  # another reader takes it too
    return harfbuzz.Font(harfbuzz.Face(data)), numbers


def check(of: Face, shapes: Sequence[Shape]) -> None:
    font, numbers = carried(of, shapes)
    assert [box(font, number) for number in numbers] == [around(of, shape) for shape in shapes]
    assert [font.get_glyph_h_advance(number) for number in numbers] == [shape.width for shape in shapes]


def test_plain_glyphs_are_carried_as_they_are() -> None:
    sans = face("NotoSans-Regular")
    check(sans, run(sans, "Åse Nguyễn", False).shapes)


def test_composed_glyphs_are_their_parts_in_their_places() -> None:
    naskh = face("NotoNaskhArabic-Regular")
    shapes = run(naskh, "پچڤگبتثمُحَمَّد", True).shapes
    assert not all(shape.plain for shape in shapes)
    check(naskh, shapes)


def test_a_shape_of_nothing_but_space_is_empty() -> None:
    sans = face("NotoSans-Regular")
    (space,) = run(sans, " ", False).shapes
    wide = space._replace(parts=(space.parts[0]._replace(right=5),))
    font, numbers = carried(sans, [space, wide])
    assert [font.get_glyph_extents(number).width for number in numbers] == [0, 0]


def test_the_file_adds_up_to_the_number_that_the_format_asks() -> None:
    naskh = face("NotoNaskhArabic-Regular")
    data, _ = subset(naskh, run(naskh, "بيت", True).shapes)
    assert _checksum(data) == 0xB1B0AFBA


def test_what_is_not_used_is_left_out() -> None:
    sans = face("NotoSans-Regular")
    data, _ = subset(sans, run(sans, "Kari", False).shapes)
    assert len(data) < 5_000
