"""A story as strips, slices of a page that are never cut, laid so that what belongs together stays together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.letters import Words
from mentordesk.core.documents.lines import Style, set_lines
from mentordesk.core.documents.tags import Tag

_LOW = 185  # points: a list or a table that is not higher is never parted
_WHOLE = 400  # points: a row that is not higher is never parted


class Mark(Protocol):
    """Something drawn at a point: a line of text, a rule."""

    @property
    def tag(self) -> Tag | None:
        """Whose content it is; None for decoration."""
        ...

    @property
    def width(self) -> float:
        """How far it reaches to the right of its point; 0 where the point is its middle."""
        ...

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None: ...


@dataclass(slots=True)
class Strip:
    """A slice of a page; all measures in points.

    `marks` stand so far right of the page's text and so far below the strip's top. Between two strips lies the larger
    of `after` of the one and `before` of the other; nothing lies above the first strip of a page.
    A strip that `holds` is never the last on a page, one that `clings` is never the first, and one that `opens` always
    is. `head` is printed again above a strip that a page begins with: the head of a table that goes on there. It is
    `repeated` then, and not read aloud again.
    """

    height: float
    marks: list[tuple[float, float, Mark]]
    before: float = 0
    after: float = 0
    holds: bool = False
    clings: bool = False
    opens: bool = False
    head: "Strip | None" = None
    repeated: bool = False

    def tag_of(self, mark: Mark) -> Tag | None:
        """Whose content the mark is as it stands here."""
        return None if self.repeated else mark.tag


@dataclass(frozen=True)
class Measure:
    """The room a block has: it begins `left` of the text's edge and is `width` wide; both in points.

    `tag` is what its text belongs to, `scale` how many times as large as usual it is set.
    """

    width: float
    left: float = 0
    tag: Tag = field(default_factory=lambda: Tag("Document"), compare=False)
    scale: float = 1

    def column(self, left: float, width: float) -> "Measure":
        return replace(self, width=width, left=self.left + left)

    def inside(self, kind: str, *, attributes: str = "", language: str = "") -> "Measure":
        """The same room for what belongs to a new tag, the next one of this measure's."""
        return replace(self, tag=Tag(kind, self.tag, attributes=attributes, language=language))

    def larger(self, scale: float) -> "Measure":
        return replace(self, scale=self.scale * scale)

    def indented(self, by: float) -> "Measure":
        return self.column(by, self.width - by)


class Block(Protocol):
    """A part of a document that means something: a title, a clause, a table of facts."""

    def strips(self, measure: Measure) -> list[Strip]: ...


def text_strips(
    words: Words, style: Style, measure: Measure, before: float = 0, after: float = 0, tag: Tag | None = None
) -> list[Strip]:
    """A strip for each line. A paragraph leaves no single line at the foot of a page and takes none to the next.

    It is a paragraph of the measure's tag unless it has a `tag` of its own.
    """
    style = style.times(measure.scale)
    lines = set_lines(words, style, measure.width, tag or Tag("P", measure.tag))
    strips = [Strip(style.leading, [(measure.left, style.baseline, line)]) for line in lines]
    strips[0].before, strips[-1].after = before, after
    if len(strips) > 1:
        strips[0].holds = strips[-1].clings = True
    return strips


def mirrored(strips: list[Strip], measure: Measure) -> list[Strip]:
    """What a block laid from left to right, now from right to left: what stood left stands right within the measure."""
    across = 2 * measure.left + measure.width
    heads = [strip.head for strip in strips if strip.head is not None]
    for strip in {id(strip): strip for strip in (*strips, *heads)}.values():
        strip.marks = [(across - right - mark.width, down, mark) for right, down, mark in strip.marks]
    return strips


def in_one(strips: Sequence[Strip]) -> Strip:
    """Strips below each other as one, which no page's end cuts."""
    whole = Strip(0, [])
    for strip in strips:
        whole.marks += [(right, below + whole.height, mark) for right, below, mark in strip.marks]
        whole.height += strip.height + strip.after
    return whole


def gathered(strips: list[Strip]) -> list[Strip]:
    """A list or a table: it begins on the page of the words that lead to it, with two of its strips at least, and takes
    two to its last page. A low one stays whole.
    """
    if strips:
        strips[0].clings = strips[-1].clings = True
        low = sum(strip.height + strip.after for strip in strips) <= _LOW
        for strip in strips[:-1] if low else strips[: min(2, len(strips) - 1)]:
            strip.holds = True
    return strips


def side_by_side(cells: Sequence[list[Strip]]) -> list[Strip]:
    """The cells of a row beside each other: one strip, drawn in the order of reading.

    Only a row that may be too high for a page stays several strips, line by line.
    """
    height = max(sum(strip.height for strip in cell) for cell in cells)
    if height <= _WHOLE:
        return [Strip(height, [mark for cell in cells for mark in in_one(cell).marks])]
    strips = max(cells, key=len)
    for other in cells:
        if other is not strips:
            for strip, beside in zip(strips, other, strict=False):
                strip.marks += beside.marks
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
        yield [(replace(head, repeated=True), 0.0), *kept] if head else kept
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


def draw_strips(
    canvas: PaperCanvas, page: Sequence[tuple[Strip, float]], left: float, top: float, reading: Mapping[Tag, int]
) -> None:
    """Draw what stands on a page, first the decoration and then the rest as it is read: many programs follow that order
    and not the tags. `reading` are the places of all tags."""
    marks = [
        (strip.tag_of(mark), left + right, top - below, down, mark)
        for strip, below in page
        for right, down, mark in strip.marks
    ]
    marks.sort(key=lambda one: -1 if one[0] is None else reading[one[0]])
    for tag, x, height, down, mark in marks:
        canvas.within(tag, height)
        mark.draw(canvas, x, height - down)
