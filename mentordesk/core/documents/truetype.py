"""The part of a TrueType font that one paper needs, with new glyphs put together from old ones.

A letter with dots or marks is several glyphs in a font. A PDF in which it is one glyph can be searched and read aloud
everywhere: one code then stands for exactly the letters that it shows.
"""

import struct
from collections.abc import Sequence

import uharfbuzz as harfbuzz

from mentordesk.core.documents.fonts import Face, Part, Shape

_UNNEEDED = ("GDEF", "GPOS", "GSUB", "STAT", "OS/2", "cmap", "gasp", "name", "post")  # a PDF has its own way for each
_WORDS_XY, _MORE = 0x0003, 0x0020  # flags of a composite glyph: 16-bit offsets, another part follows
_CHECKSUM = 0xB1B0AFBA


def subset(face: Face, shapes: Sequence[Shape], with_box: bool = False) -> tuple[bytes, list[int]]:
    """A font file with what `shapes` need, and the number of each shape's glyph in it.

    `with_box` keeps the drawing of glyph 0, which stands for what the font does not have.
    """
    wanted = harfbuzz.SubsetInput()
    if with_box:
        wanted.flags = harfbuzz.SubsetFlags.NOTDEF_OUTLINE
    wanted.glyph_set.update(part.glyph for shape in shapes for part in shape.parts)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode().ljust(4)) for tag in _UNNEEDED)
    plan = harfbuzz.SubsetPlan(face.face, wanted)
    small, new = plan.execute(), plan.old_to_new_glyph_mapping
    composed = [shape for shape in shapes if not shape.plain]
    if not composed:
        return bytes(small.blob.data), [new[shape.parts[0].glyph] for shape in shapes]
    tables = {tag: bytes(small.reference_table(tag).data) for tag in small.table_tags}
    glyphs = _Glyphs(tables)
    numbers = [
        new[shape.parts[0].glyph]
        if shape.plain
        else glyphs.add([part._replace(glyph=new[part.glyph]) for part in shape.parts], shape.width)
        for shape in shapes
    ]
    return _file(glyphs.tables()), numbers


class _Glyphs:
    """The glyph tables of a font, to which composed glyphs are added."""

    def __init__(self, tables: dict[str, bytes]) -> None:
        self._tables = tables
        count = struct.unpack_from(">H", tables["maxp"], 4)[0]
        if struct.unpack_from(">h", tables["head"], 50)[0]:
            self._ends = list(struct.unpack(f">{count + 1}L", tables["loca"]))
        else:
            self._ends = [2 * end for end in struct.unpack(f">{count + 1}H", tables["loca"])]
        full = struct.unpack_from(">H", tables["hhea"], 34)[0]
        self._measures = [struct.unpack_from(">Hh", tables["hmtx"], 4 * place) for place in range(full)]
        bearings = struct.unpack_from(f">{count - full}h", tables["hmtx"], 4 * full)
        self._measures += [(self._measures[-1][0], bearing) for bearing in bearings]
        self._outlines = bytearray(tables["glyf"])
        self._most_parts = 0

    def add(self, parts: Sequence[Part], width: int) -> int:
        """The number of a new glyph that shows `parts`."""
        drawn = [(part, box) for part in parts if (box := self._box(part.glyph)) is not None]
        left = min((part.right + box[0] for part, box in drawn), default=0)
        if drawn:
            box = (
                left,
                min(part.up + box[1] for part, box in drawn),
                max(part.right + box[2] for part, box in drawn),
                max(part.up + box[3] for part, box in drawn),
            )
            self._outlines += struct.pack(">5h", -1, *box)
            for place, (part, _) in enumerate(drawn, 1):
                flags = _WORDS_XY | (_MORE if place < len(drawn) else 0)
                self._outlines += struct.pack(">HHhh", flags, *part)
            self._outlines += bytes(-len(self._outlines) % 4)
        self._ends.append(len(self._outlines))
        self._measures.append((width, left))
        self._most_parts = max(self._most_parts, len(drawn))
        return len(self._measures) - 1

    def _box(self, glyph: int) -> tuple[int, int, int, int] | None:
        start, end = self._ends[glyph : glyph + 2]
        return None if start == end else struct.unpack_from(">4h", self._outlines, start + 2)

    def tables(self) -> dict[str, bytes]:
        count = len(self._measures)
        head, hhea, most = (bytearray(self._tables[tag]) for tag in ("head", "hhea", "maxp"))
        struct.pack_into(">h", head, 50, 1)
        struct.pack_into(">H", hhea, 34, count)
        struct.pack_into(">H", most, 4, count)
        struct.pack_into(">HH", most, 28, max(self._most_parts, _at(most, 28)), _at(most, 30) + 1)
        for place in (6, 8):  # points and contours of a simple glyph bound those of each part
            struct.pack_into(">H", most, place + 4, max(_at(most, place), _at(most, place + 4)) * self._most_parts)
        return self._tables | {
            "head": bytes(head), "hhea": bytes(hhea), "maxp": bytes(most), "glyf": bytes(self._outlines),
            "loca": struct.pack(f">{len(self._ends)}L", *self._ends),
            "hmtx": b"".join(struct.pack(">Hh", *measure) for measure in self._measures),
        }  # fmt: skip


def _at(table: bytearray, place: int) -> int:
    return int.from_bytes(table[place : place + 2])


def _file(tables: dict[str, bytes]) -> bytes:
    """The tables as one font file, with its checksums."""
    head = bytearray(tables["head"])
    struct.pack_into(">L", head, 8, 0)
    tables = tables | {"head": bytes(head)}
    power = len(tables).bit_length() - 1
    front = struct.pack(">LHHHH", 0x00010000, len(tables), 16 << power, power, 16 * (len(tables) - (1 << power)))
    starts = {}
    body = bytearray(len(front) + 16 * len(tables))
    for tag, table in sorted(tables.items()):
        starts[tag] = len(body)
        front += struct.pack(">4sLLL", tag.encode().ljust(4), _checksum(table), len(body), len(table))
        body += table + bytes(-len(table) % 4)
    body[: len(front)] = front
    struct.pack_into(">L", body, starts["head"] + 8, (_CHECKSUM - _checksum(bytes(body))) & 0xFFFFFFFF)
    return bytes(body)


def _checksum(table: bytes) -> int:
    table += bytes(-len(table) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(table) // 4}L", table)
    return sum(words) & 0xFFFFFFFF
