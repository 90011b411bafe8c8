"""A text in two languages beside each other, such as Norwegian and the language of who signs."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest

from mentordesk.core.documents.strips import Block, Measure, Strip, in_one, mirrored
from mentordesk.core.documents.style import BODY

_BETWEEN = 20
_LAST = 200  # points: the last blocks, which say that what stands above is signed, are not parted if not higher


@dataclass(frozen=True)
class TwoColumns:
    """Two texts, each block beside the other's: a clause begins at the same height in both.

    The first stands where the page's lines begin. Each is a section in its own language and they are read one after
    the other, so that who listens hears one language to its end.
    """

    languages: tuple[str, str]
    first: Sequence[Block]
    second: Sequence[Block]

    def strips(self, measure: Measure) -> list[Strip]:
        width = (measure.width - _BETWEEN) / 2
        columns = [
            measure.column(left, width).inside("Sect", language=language)
            for left, language in zip((0, width + _BETWEEN), self.languages, strict=True)
        ]
        strips: list[Strip] = []
        last: list[Strip] = []
        for blocks in zip_longest(self.first, self.second):
            first, second = (_laid(block, at, measure) for block, at in zip(blocks, columns, strict=True))
            last = _beside(first, second)
            strips += last
        if sum(strip.height + strip.after for strip in last) <= _LAST:
            for strip in last[:-1]:
                strip.holds = True
        return strips


def _laid(block: Block | None, at: Measure, page: Measure) -> list[Strip]:
    strips = [] if block is None else block.strips(at)
    return strips if at.tag.backwards == page.tag.backwards else mirrored(strips, at)


def _beside(first: Sequence[Strip], second: Sequence[Strip]) -> list[Strip]:
    """Line beside line; tables and room to write are beside each other, too, where both texts have them."""
    parts = (groupby(strips, key=lambda strip: strip.height == BODY.leading) for strips in (first, second))
    both = zip_longest(*([_units(list(part)) for _, part in column] for column in parts), fillvalue=[])
    return [strip for units in both for unit in zip_longest(*units, fillvalue=[]) for strip in _unit(unit)]


def _units(strips: Sequence[Strip]) -> list[list[Strip]]:
    """What begins at one height in both texts: a paragraph, an item of a list, a row of a table."""
    if strips[0].height != BODY.leading:
        return [[row] for row in _rows(strips)]
    units: list[list[Strip]] = [[]]
    for strip in strips:
        units[-1].append(strip)
        if strip.after:
            units.append([])
    return [unit for unit in units if unit]


def _unit(both: Sequence[Sequence[Strip]]) -> list[Strip]:
    """The same unit of both: where the shorter one ends, no room is left between the lines of the other."""
    strips = [_one(pair) for pair in zip_longest(*both)]
    below = max((strip.after for strip in strips), default=0)
    for strip in strips:
        strip.after = below if strip is strips[-1] else 0
    return strips


def _rows(strips: Sequence[Strip]) -> list[Strip]:
    """Each row of a table as one, to the rule below it, or a long cell would shift all rows after it."""
    rows: list[list[Strip]] = [[]]
    for strip in strips:
        rows[-1].append(strip)
        if not strip.holds or any(down == strip.height for _, down, _ in strip.marks):
            rows.append([])
    return [_row(row) for row in rows if row]


def _row(strips: Sequence[Strip]) -> Strip:
    if len(strips) == 1:
        return strips[0]
    whole = in_one(strips)
    whole.before, whole.after, whole.head = strips[0].before, strips[-1].after, strips[0].head
    whole.clings, whole.holds = strips[0].clings, strips[-1].holds
    return whole


def _one(pair: Sequence[Strip | None]) -> Strip:
    """Two strips as one; what stands at the foot of the lower one, such as a rule, comes to the foot of both."""
    strips = [strip for strip in pair if strip is not None]
    height = max(strip.height for strip in strips)
    heads = [strip.head for strip in strips if strip.head is not None]
    return Strip(
        height,
        [
            (right, height if down == strip.height else down, mark)
            for strip in strips
            for right, down, mark in strip.marks
        ],
        before=max(strip.before for strip in strips),
        after=max(strip.after for strip in strips),
        holds=any(strip.holds for strip in strips),
        clings=any(strip.clings for strip in strips),
        opens=any(strip.opens for strip in strips),
        head=_one(heads) if heads else None,
    )
