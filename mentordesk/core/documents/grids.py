"""Tables with a head, numbers to choose among by hand, and cards to be cut out."""

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.core.documents.letters import Words
from mentordesk.core.documents.lines import Style, set_lines
from mentordesk.core.documents.strips import Block, Mark, Measure, Strip, text_strips
from mentordesk.core.documents.strokes import Ring, Rule
from mentordesk.core.documents.style import BODY, CAPTION, HALF_LINE, LABEL, LINE, LINE_STRONG

_ROW = 3  # above and below the text of a row
_BETWEEN = 8  # from the text of a column to the next column
_RING = 7  # half of a ring's width
_APART = 6  # from ring to ring
_CUT = 12  # above and below the line along which cards are cut


@dataclass(frozen=True)
class Ratings:
    """The numbers from 1 to `most` in rings: one of them is marked by hand."""

    most: int

    def strips(self, measure: Measure) -> list[Strip]:
        marks: list[tuple[float, float, Mark]] = []
        middle = BODY.leading / 2
        for number in range(1, self.most + 1):
            line = set_lines(str(number), CAPTION, measure.width)[0]
            across = measure.left + _RING + (number - 1) * (2 * _RING + _APART)
            marks.append((across, middle, Ring(_RING, LINE_STRONG)))
            marks.append((across - line.width / 2, middle - CAPTION.leading / 2 + CAPTION.baseline, line))
        return [Strip(BODY.leading, marks)]


@dataclass(frozen=True)
class Grid:
    """Rows of cells under a head, which is printed again on every page. `shares`: the columns' parts of the width."""

    head: Sequence[Words]
    rows: Sequence[Sequence[Words | Ratings]]
    shares: Sequence[float]

    def strips(self, measure: Measure) -> list[Strip]:
        places = self._places(measure)
        head = _joined([text_strips(words, LABEL, at) for words, at in zip(self.head, places, strict=True)])
        above = _ruled(_in_one(head), measure, LINE_STRONG)
        above.before, above.holds = 2 * HALF_LINE, True
        strips = [above]
        for row in self.rows:
            cells = [_cell(cell, BODY, at) for cell, at in zip(row, places, strict=True)]
            lines = _padded(_joined(cells), measure)
            for line in lines:
                line.head, line.holds = above, line is not lines[-1]
            strips += lines
        strips[-1].after = 2 * HALF_LINE
        return strips

    def _places(self, measure: Measure) -> list[Measure]:
        whole, left, found = sum(self.shares), 0.0, []
        for share in self.shares:
            width = measure.width * share / whole
            found.append(measure.column(left, width - _BETWEEN))
            left += width
        return found


@dataclass(frozen=True)
class Card:
    """Blocks that stay together on one page, with a line below along which the card is cut out."""

    blocks: Sequence[Block]

    def strips(self, measure: Measure) -> list[Strip]:
        strips = [strip for block in self.blocks for strip in block.strips(measure)]
        for strip in strips:
            strip.holds = True
        cut = Strip(0, [(measure.left, 0, Rule(measure.width, LINE))], before=_CUT, after=_CUT, clings=True)
        return [*strips, cut]


@dataclass(frozen=True)
class NewPage:
    """What comes now begins a page."""

    def strips(self, measure: Measure) -> list[Strip]:
        del measure
        return [Strip(0, [], opens=True)]


def _cell(cell: Words | Ratings, style: Style, at: Measure) -> list[Strip]:
    return cell.strips(at) if isinstance(cell, Ratings) else text_strips(cell, style, at)


def _joined(cells: Sequence[list[Strip]]) -> list[Strip]:
    """The cells of a row side by side, line by line."""
    strips = max(cells, key=len)
    for other in cells:
        if other is not strips:
            for strip, beside in zip(strips, other, strict=False):
                strip.marks += beside.marks
    return strips


def _in_one(strips: Sequence[Strip]) -> Strip:
    whole = Strip(0, [])
    for strip in strips:
        whole.marks += [(right, down + whole.height, mark) for right, down, mark in strip.marks]
        whole.height += strip.height
    return whole


def _padded(strips: list[Strip], measure: Measure) -> list[Strip]:
    """Lines of a row with some air above and below, and a rule under them."""
    strips[0].height += _ROW
    strips[0].marks = [(right, down + _ROW, mark) for right, down, mark in strips[0].marks]
    _ruled(strips[-1], measure, LINE)
    return strips


def _ruled(strip: Strip, measure: Measure, colour: tuple[float, float, float]) -> Strip:
    strip.height += _ROW
    strip.marks.append((measure.left, strip.height, Rule(measure.width, colour)))
    return strip
