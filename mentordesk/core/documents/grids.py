"""Tables with a head, and numbers to choose among by hand."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from mentordesk.core.documents.canvas import Colour
from mentordesk.core.documents.letters import Words, plain
from mentordesk.core.documents.lines import set_lines
from mentordesk.core.documents.strips import Mark, Measure, Strip, gathered, in_one, side_by_side, text_strips
from mentordesk.core.documents.strokes import Ring, Rule
from mentordesk.core.documents.style import BODY, CAPTION, HALF_LINE, LABEL, LINE, LINE_STRONG
from mentordesk.core.documents.tags import HEAD_OF_COLUMN, Tag

_ROW = 3  # above and below the text of a row
_TO_WRITE = 11  # above the text of a row to write in
_BELOW = 10  # so that its last rule and the first of another table are seen to be two
_BETWEEN = 8  # from the text of a column to the next column, at the least
_AIR = 16  # the same where a column is as wide as its words
_ROOM, _SOME_ROOM = 0.7, 0.5  # of an equal column's width, where all or some cells are to be written in
_FEW = 60  # points: a column of a number or a short word, which wider would only be far from the next
_RING = 7  # half of a ring's width
_APART = 6  # from ring to ring


@dataclass(frozen=True)
class Ratings:
    """The numbers from 1 to `most` in rings: one of them is marked by hand."""

    most: int

    def strips(self, measure: Measure) -> list[Strip]:
        marks: list[tuple[float, float, Mark]] = []
        middle = BODY.leading / 2
        for number in range(1, self.most + 1):
            line = set_lines(str(number), CAPTION, measure.width)[0]
            said = set_lines(f"{number}\u00a0", CAPTION, measure.width, measure.tag)[0]  # a space, or they run together
            across = measure.left + _RING + (number - 1) * (2 * _RING + _APART)
            marks.append((across, middle, Ring(_RING, LINE_STRONG)))
            marks.append((across - line.width / 2, middle - CAPTION.leading / 2 + CAPTION.baseline, said))
        return [Strip(BODY.leading, marks)]


@dataclass(frozen=True)
class Grid:
    """Rows of cells under a head, which is printed again on every page. `shares`: the columns' parts of the width.

    A row with an empty cell in one of the columns `to_write` leaves room to write by hand, and a line below each of
    its cells.
    """

    head: Sequence[Words]
    rows: Sequence[Sequence[Words | Ratings]]
    shares: Sequence[float]
    to_write: Collection[int] = ()

    def strips(self, measure: Measure) -> list[Strip]:
        places = self._places(measure)
        whole = measure.inside("Table")
        heads = [Tag("TH", row, attributes=HEAD_OF_COLUMN) for row in [Tag("TR", whole.tag)] for _ in self.head]
        cells = zip(self.head, places, heads, strict=True)
        head = side_by_side([text_strips(words, LABEL, at, tag=tag) for words, at, tag in cells])
        above = _ruled(in_one(head), [measure], LINE_STRONG)
        above.before, above.holds = 2 * HALF_LINE, True
        strips = [above]
        for row in self.rows:
            one = whole.inside("TR").tag
            written = not all(row[place] for place in self.to_write)
            cells_of_row = [_cell(cell, at, one) for cell, at in zip(row, places, strict=True)]
            lines = _padded(
                side_by_side(cells_of_row), places if written else [measure], _TO_WRITE if written else _ROW
            )
            for line in lines:
                line.head = above
            strips += lines
        strips[-1].after = _BELOW
        return gathered(strips)

    def _places(self, measure: Measure) -> list[Measure]:
        whole, left, found = sum(self.shares), 0.0, []
        for share in self.shares:
            width = measure.width * share / whole
            found.append(measure.column(left, width - _BETWEEN))
            left += width
        found[-1] = replace(found[-1], width=found[-1].width + _BETWEEN)
        return found


@dataclass(frozen=True)
class Table:
    """Rows of text, of which the first is the head; each column is as wide as its words need.

    A column with nothing but empty cells is one to write in by hand.
    """

    rows: Sequence[Sequence[Words]]

    def strips(self, measure: Measure) -> list[Strip]:
        head, *rows = self.rows
        longest = [
            max(set_lines(cell, BODY.times(measure.scale), measure.width)[0].width for cell in column)
            for column in zip(*self.rows, strict=True)
        ]
        written = [sum(not cell for cell in column) / max(1, len(rows)) for _, *column in zip(*self.rows, strict=True)]
        shares = [
            min(max(one + _AIR, _least(part, measure.width / len(head))), measure.width / 2)
            for one, part in zip(longest, written, strict=True)
        ]
        if sum(shares) > measure.width:
            shares = _with_whole_words(shares, self.rows, measure.width)
        else:
            shares = _filling(shares, written, measure.width)
        to_write = [place for place, part in enumerate(written) if part == 1]
        return Grid(head, rows, shares, to_write).strips(measure)


def _least(written: float, equal: float) -> float:
    """How narrow a column may be of whose cells that part is to be written in, if an `equal` one is that wide."""
    return equal * (_ROOM if written == 1 else _SOME_ROOM if written else 0)


def _filling(shares: Sequence[float], written: Sequence[float], width: float) -> list[float]:
    """The same columns, together as wide as that: those to write in grow, or else those of more than a few letters."""
    empty = [part == 1 for part in written]
    growing = empty if any(empty) else [share > _FEW or part > 0 for share, part in zip(shares, written, strict=True)]
    if not any(growing):
        return list(shares)
    rate = (width - sum(shares)) / sum(share for share, grows in zip(shares, growing, strict=True) if grows)
    return [share * (1 + rate) if grows else share for share, grows in zip(shares, growing, strict=True)]


def _with_whole_words(shares: Sequence[float], rows: Sequence[Sequence[Words]], width: float) -> list[float]:
    """The same shares of a width, but no column too narrow for its longest word, if that can be."""
    columns = [" ".join(map(_said, column)).split() for column in zip(*rows, strict=True)]
    least = [max((set_lines(word, BODY, width)[0].width for word in words), default=0) + _BETWEEN for words in columns]
    wishes = [max(share - one, 0) for share, one in zip(shares, least, strict=True)]
    if not 0 < sum(least) < width or not sum(wishes):
        return list(shares)
    rate = (width - sum(least)) / sum(wishes)
    return [one + wish * rate for one, wish in zip(least, wishes, strict=True)]


def _said(words: Words) -> str:
    return plain(words if isinstance(words, str) else "".join(part for part, _ in words))


@dataclass(frozen=True)
class NewPage:
    """What comes now begins a page."""

    def strips(self, measure: Measure) -> list[Strip]:
        del measure
        return [Strip(0, [], opens=True)]


def _cell(cell: Words | Ratings, at: Measure, row: Tag) -> list[Strip]:
    tag = Tag("TD", row)
    return cell.strips(replace(at, tag=tag)) if isinstance(cell, Ratings) else text_strips(cell, BODY, at, tag=tag)


def _padded(strips: list[Strip], ruled: Sequence[Measure], above: float) -> list[Strip]:
    """Lines of a row with some air above and below, and a rule under them."""
    strips[0].height += above
    strips[0].marks = [(right, down + above, mark) for right, down, mark in strips[0].marks]
    _ruled(strips[-1], ruled, LINE if len(ruled) == 1 else LINE_STRONG)
    return strips


def _ruled(strip: Strip, ruled: Sequence[Measure], colour: Colour) -> Strip:
    strip.height += _ROW
    strip.marks += [(at.left, strip.height, Rule(at.width, colour)) for at in ruled]
    return strip
