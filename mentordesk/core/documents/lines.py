"""Text set in lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mentordesk.core.documents.bidi import order
from mentordesk.core.documents.canvas import Colour, PaperCanvas
from mentordesk.core.documents.chunks import Chunk, Piece, chunks
from mentordesk.core.documents.fonts import EM, Family, Run, family, run_of
from mentordesk.core.documents.letters import Words, clean

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


@dataclass(frozen=True, slots=True)
class Line:
    """One line, its runs from left to right; `width` in points."""

    runs: tuple[Run, ...]
    width: float
    style: Style

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        canvas.show(self.runs, self.style.size, self.style.colour, x, y)


def set_lines(words: Words, style: Style, width: float) -> list[Line]:
    """`words` in lines of at most `width` points; at least one line, which may be empty. Raises LetterWithoutFont."""
    spans = [(words, False)] if isinstance(words, str) else words
    limit = width * EM / style.size
    return [
        _line(pieces, style)
        for forced in chunks([(clean(text), style.family(bold)) for text, bold in spans])
        for pieces in _filled(forced, limit)
    ]


def _line(pieces: Sequence[Piece], style: Style) -> Line:
    if any(piece.level for piece in pieces):
        pieces = [pieces[place] for place in order([piece.level for piece in pieces])]
    return Line(tuple(piece.run for piece in pieces), sum(piece.run.width for piece in pieces) * style.size / EM, style)


def _filled(forced: Sequence[Chunk], limit: float) -> Iterator[list[Piece]]:
    """The pieces of each line, in the order of reading: as many chunks as it holds."""
    line: list[Piece] = []
    used = 0.0
    for chunk in forced:
        for space, pieces, width in (chunk,) if chunk.width <= limit else _letters(chunk):
            gap = space.run.width if space and line else 0.0
            if line and used + gap + width > limit:
                yield line
                line, used, gap = [], 0.0, 0.0
            if space and gap:
                line.append(space)
            line += pieces
            used += gap + width
    yield line


def _letters(chunk: Chunk) -> Iterator[Chunk]:
    """A word that is wider than the line, letter by letter."""
    space = chunk.space
    for whole, level in chunk.pieces:
        for shape in reversed(whole.shapes) if whole.backwards else whole.shapes:
            one = run_of(whole.face, (shape,), whole.backwards)
            yield Chunk(space, (Piece(one, level),), one.width)
            space = None
