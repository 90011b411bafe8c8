"""A story as strips, slices of a page that are never cut, laid so that what belongs together stays together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.letters import Words
from mentordesk.core.documents.lines import Style, set_lines


class Mark(Protocol):
    """Something drawn at a point: a line of text, a rule."""

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None: ...


@dataclass(slots=True)
class Strip:
    """A slice of a page; all measures in points.

    `marks` stand so far right of the page's text and so far below the strip's top. Between two strips lies the larger
    of `after` of the one and `before` of the other; nothing lies above the first strip of a page.
    A strip that `holds` is never the last on a page, one that `clings` is never the first, and one that `opens` always
    is. `head` is printed again above a strip that a page begins with: the head of a table that goes on there.
    """

    height: float
    marks: list[tuple[float, float, Mark]]
    before: float = 0
    after: float = 0
    holds: bool = False
    clings: bool = False
    opens: bool = False
    head: "Strip | None" = None

    def draw(self, canvas: PaperCanvas, left: float, top: float) -> None:
        for right, down, mark in self.marks:
            mark.draw(canvas, left + right, top - down)


@dataclass(frozen=True)
class Measure:
    """The room a block has: it begins `left` of the text's edge and is `width` wide; both in points."""

    width: float
    left: float = 0

    def column(self, left: float, width: float) -> "Measure":
        return Measure(width, self.left + left)

    def indented(self, by: float) -> "Measure":
        return self.column(by, self.width - by)


class Block(Protocol):
    """A part of a document that means something: a title, a clause, a table of facts."""

    def strips(self, measure: Measure) -> list[Strip]: ...


def text_strips(words: Words, style: Style, measure: Measure, before: float = 0, after: float = 0) -> list[Strip]:
    """A strip for each line. A paragraph leaves no single line at the foot of a page and takes none to the next."""
    lines = set_lines(words, style, measure.width)
    strips = [Strip(style.leading, [(measure.left, style.baseline, line)]) for line in lines]
    strips[0].before, strips[-1].after = before, after
    if len(strips) > 1:
        strips[0].holds = strips[-1].clings = True
    return strips


def pages(strips: Sequence[Strip], rooms: Iterable[float]) -> Iterator[list[tuple[Strip, float]]]:
    """For each page the strips that stand on it, each with how far its top is below the page's first.

    `rooms` gives the height of each page's text. What cannot be kept together (it is higher than a page) is parted.
    """
    start = 0
    for room in rooms:
        head = strips[start].head
        above = head.height if head else 0.0
        placed = list(_fitting(strips, start, room - above))
        end = start + len(placed)
        while end < len(strips) and end > start and (strips[end - 1].holds or strips[end].clings):
            end -= 1
        end = end if end > start else start + len(placed)
        kept = [(strip, above + top) for strip, top in placed[: end - start]]
        yield [(head, 0.0), *kept] if head else kept
        if end == len(strips):
            return
        start = end


def _fitting(strips: Sequence[Strip], start: int, room: float) -> Iterator[tuple[Strip, float]]:
    top = 0.0
    for place in range(start, len(strips)):
        strip = strips[place]
        if place > start:
            if strip.opens:
                return
            top += max(strips[place - 1].after, strip.before)
            if top + strip.height > room:
                return
        yield strip, top
        top += strip.height
