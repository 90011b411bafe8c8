"""Cards to be cut out: of one size, in a grid of dashed lines, each with its heading large."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, pairwise

from mentordesk.core.documents.letters import Words
from mentordesk.core.documents.strips import Block, Mark, Measure, Strip, in_one, text_strips
from mentordesk.core.documents.strokes import Dashes, DashesDown, Threads
from mentordesk.core.documents.style import CARD_TITLE, HALF_LINE, LINE_STRONG
from mentordesk.core.documents.tags import heading

_INSET = 14  # from the line to cut along to the text
_TALLEST = 560  # points: what does not fit into a card of that height goes over the pages as it is
_THREADS = 10  # the height of the sign under a heading
_CUT = 12  # above and below the line along which such a one is cut


@dataclass(frozen=True)
class CardTitle:
    """What a card is about, with the sign of the papers below it."""

    text: Words

    def strips(self, measure: Measure) -> list[Strip]:
        strips = text_strips(self.text, CARD_TITLE, measure, tag=heading("H2", measure.tag, self.text))
        sign = Strip(_THREADS, [(measure.left, _THREADS / 2, Threads(measure.width))], after=2 * HALF_LINE)
        return [*strips, sign]


@dataclass(frozen=True)
class Cards:
    """Cards, so many `beside` each other; none is parted. `height`: of each at the least, in points."""

    cards: Sequence[Sequence[Block]]
    beside: int = 1
    height: float = 0

    def strips(self, measure: Measure) -> list[Strip]:
        width = measure.width / self.beside
        places = [measure.column(place * width, width) for place in range(self.beside)]
        cells = [
            (at, in_one(_laid(blocks, at.column(_INSET, width - 2 * _INSET))))
            for at, blocks in zip(cycle(places), self.cards, strict=False)
        ]
        height = max([self.height, *(card.height + 2 * _INSET for _, card in cells)])
        if height > _TALLEST:
            return list(_one_below_the_other(self.cards, measure))
        return [_row(cells[start : start + self.beside], height) for start in range(0, len(cells), self.beside)]


def _laid(blocks: Sequence[Block], measure: Measure) -> list[Strip]:
    inner = measure.inside("Div")
    strips = [strip for block in blocks for strip in block.strips(inner)]
    for strip, below in pairwise(strips):
        strip.after = max(strip.after, below.before)
    return strips


def _row(cells: Sequence[tuple[Measure, Strip]], height: float) -> Strip:
    """Cards beside each other. Lines that two rows share are drawn twice, dash upon dash."""
    marks: list[tuple[float, float, Mark]] = []
    for at, card in cells:
        marks += [(at.left, down, Dashes(at.width, LINE_STRONG)) for down in (0, height)]
        marks += [(right, 0, DashesDown(height, LINE_STRONG)) for right in (at.left, at.left + at.width)]
        marks += [(right, down + _INSET, mark) for right, down, mark in card.marks]
    return Strip(height, marks)


def _one_below_the_other(cards: Sequence[Sequence[Block]], measure: Measure) -> Iterator[Strip]:
    for blocks in cards:
        yield from _laid(blocks, measure)
        yield Strip(0, [(measure.left, 0, Dashes(measure.width, LINE_STRONG))], before=_CUT, after=_CUT, clings=True)
