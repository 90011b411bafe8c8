"""Text set in lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from mentordesk.core.documents.bidi import order
from mentordesk.core.documents.canvas import Colour, PaperCanvas
from mentordesk.core.documents.chunks import Chunk, Piece, chunks
from mentordesk.core.documents.fonts import EM, Family, Run, family, run, run_of
from mentordesk.core.documents.letters import Words, clean
from mentordesk.core.documents.tags import Tag

_ROUNDING = 0.01  # a column that was measured by its longest word holds it
_MIDDLE = 0.388  # of the size: half the difference of what the Latin face rises above the baseline and goes below it


@dataclass(frozen=True, eq=False)
class Style:
    """How text looks; `size` and `leading` (from line to line) in points."""

    size: float
    leading: float
    colour: Colour
    weight: str = "Regular"

    def family(self, bold: bool) -> Family:
        return family("SemiBold" if bold else self.weight)

    @property
    def baseline(self) -> float:
        """From the top of a line down to where its letters stand."""
        return self.leading / 2 + _MIDDLE * self.size

    def times(self, scale: float) -> "Style":
        """The same look, larger or smaller."""
        return self if scale == 1 else _larger(self, scale)


@cache
def _larger(style: Style, scale: float) -> Style:
    return Style(style.size * scale, style.leading * scale, style.colour, style.weight)


@dataclass(frozen=True, slots=True)
class Line:
    """One line, its runs from left to right; `width` in points.

    `reading` gives each run's place in the order of reading, where that is another. `ahead` is how much of it stands
    left of its point: the space of a line from right to left that goes on in the next one.
    """

    runs: tuple[Run, ...]
    width: float
    style: Style
    tag: Tag | None = None
    reading: tuple[int, ...] = ()
    ahead: float = 0

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        if not self.reading:
            if self.runs:
                canvas.show(self.runs, self.style.size, self.style.colour, x, y)
            return
        for _, right, runs in sorted(_parts(self.runs, self.reading), key=itemgetter(0)):
            along = right * self.style.size / EM - self.ahead
            canvas.show(runs, self.style.size, self.style.colour, x + along, y)


def set_lines(words: Words, style: Style, width: float, tag: Tag | None = None, backwards: bool = False) -> list[Line]:
    """`words` in lines of at most `width` points; at least one line, which may be empty. Raises LetterWithoutFont.

    `tag` is whose content they are. They run from right to left where it does, or with `backwards`. A line that goes on
    in the next one ends with a space, which programs read that follow the text and not its places.
    """
    backwards = backwards or (tag is not None and tag.backwards)
    spans = [(words, False)] if isinstance(words, str) else words
    limit = width * EM / style.size + _ROUNDING
    filled = [
        line
        for forced in chunks([(clean(text), style.family(bold)) for text, bold in spans], backwards)
        for line in _filled(forced, limit)
    ]
    last = len(filled) - 1
    return [
        _line(pieces, style, tag, spaced and tag is not None and place < last)
        for place, (pieces, spaced) in enumerate(filled)
    ]


def _line(pieces: list[Piece], style: Style, tag: Tag | None, spaced: bool) -> Line:
    width, ahead = sum(piece.run.width for piece in pieces) * style.size / EM, 0.0
    if spaced and pieces:
        backwards = tag is not None and tag.backwards
        space = run(style.family(False).latin, " ", backwards)
        pieces = [*pieces, Piece(space, int(backwards))]
        ahead = space.width * style.size / EM if backwards else 0.0
    if not any(piece.level for piece in pieces):
        return Line(tuple(piece.run for piece in pieces), width, style, tag)
    places = order([piece.level for piece in pieces])
    return Line(tuple(pieces[place].run for place in places), width, style, tag, tuple(places), ahead)


def _parts(runs: Sequence[Run], reading: Sequence[int]) -> list[tuple[int, float, list[Run]]]:
    """Runs that are told as one, since they stand as they are read: their place in reading, and how far right they are.

    What runs from right to left is read from its right end.
    """
    parts: list[tuple[int, float, list[Run]]] = []
    before, right = -1, 0.0
    for one, place in zip(runs, reading, strict=True):
        last = parts[-1][2] if parts else []
        if last and last[-1].backwards == one.backwards and place == before + (-1 if one.backwards else 1):
            last.append(one)
        else:
            parts.append((place, right, [one]))
        before = place
        right += one.width
    return parts


def _filled(forced: Sequence[Chunk], limit: float) -> Iterator[tuple[list[Piece], bool]]:
    """The pieces of each line, in the order of reading: as many chunks as it holds; and whether a space follows."""
    line: list[Piece] = []
    used = 0.0
    for chunk in forced:
        for space, pieces, width in (chunk,) if chunk.width <= limit else _letters(chunk):
            gap = space.run.width if space and line else 0.0
            if line and used + gap + width > limit:
                yield line, space is not None
                line, used, gap = [], 0.0, 0.0
            if space and gap:
                line.append(space)
            line += pieces
            used += gap + width
    yield line, True


def _letters(chunk: Chunk) -> Iterator[Chunk]:
    """A word that is wider than the line, letter by letter."""
    space = chunk.space
    for whole, level in chunk.pieces:
        for shape in reversed(whole.shapes) if whole.backwards else whole.shapes:
            one = run_of(whole.face, (shape,), whole.backwards)
            yield Chunk(space, (Piece(one, level),), one.width)
            space = None
