"""What papers draw beside text: rules, and the two threads."""

from dataclasses import dataclass

from mentordesk.core.documents.canvas import Colour, PaperCanvas
from mentordesk.core.documents.style import PLUM, SPRUCE
from mentordesk.core.documents.tags import Tag

_DASH = 4
_THREAD = 1.2
_TWISTS = 3  # how often the threads swing apart and meet again
_TWIST = 14  # how long each of these is
_SWING = 3  # how far a thread leaves the line


class _Decoration:
    """What stands for nothing that could be read aloud."""

    __slots__ = ()

    @property
    def tag(self) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Rule(_Decoration):
    """A line to the right of its point."""

    width: float
    colour: Colour
    weight: float = 0.5

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        canvas.setStrokeColorRGB(*self.colour)
        canvas.setLineWidth(self.weight)
        canvas.line(x, y, x + self.width, y)


@dataclass(frozen=True, slots=True)
class Dashes(_Decoration):
    """A line to cut along, to the right of its point."""

    width: float
    colour: Colour

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        canvas.setDash(_DASH, _DASH)
        Rule(self.width, self.colour).draw(canvas, x, y)
        canvas.setDash()


@dataclass(frozen=True, slots=True)
class DashesDown(_Decoration):
    """A line to cut along, down from its point."""

    height: float
    colour: Colour
    width = 0

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        canvas.setDash(_DASH, _DASH)
        canvas.setStrokeColorRGB(*self.colour)
        canvas.setLineWidth(0.5)
        canvas.line(x, y, x, y - self.height)
        canvas.setDash()


@dataclass(frozen=True, slots=True)
class Ring(_Decoration):
    """A circle around its point."""

    radius: float
    colour: Colour
    weight: float = 0.7
    width = 0  # its point is its middle

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        canvas.setStrokeColorRGB(*self.colour)
        canvas.setLineWidth(self.weight)
        canvas.circle(x, y, self.radius)


@dataclass(frozen=True, slots=True)
class Frame:
    """A box to the right of and below its point; `paper` is what it is filled with, if anything."""

    width: float
    height: float
    colour: Colour
    paper: Colour | None = None
    weight: float = 0.7
    tag: Tag | None = None

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        canvas.setStrokeColorRGB(*self.colour)
        canvas.setLineWidth(self.weight)
        if self.paper is not None:
            canvas.setFillColorRGB(*self.paper)
        canvas.rect(x, y - self.height, self.width, self.height, fill=int(self.paper is not None))


@dataclass(frozen=True, slots=True)
class Threads(_Decoration):
    """The sign of a pair: a plum thread from the left and a spruce thread from the right, twined where they meet."""

    width: float

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        start = x + (self.width - _TWISTS * _TWIST) / 2
        canvas.setLineWidth(_THREAD)
        canvas.setLineCap(1)
        _thread(canvas, PLUM, (x, start), start, y, _SWING)
        _thread(canvas, SPRUCE, (start + _TWISTS * _TWIST, x + self.width), start, y, -_SWING)
        canvas.setLineCap(0)


def _thread(
    canvas: PaperCanvas, colour: Colour, straight: tuple[float, float], start: float, y: float, swing: float
) -> None:
    path = canvas.beginPath()
    path.moveTo(straight[0], y)
    path.lineTo(straight[1], y)
    path.moveTo(start, y)
    for _ in range(_TWISTS):
        high = y + swing * 4 / 3  # a curve rises three quarters of the way to its controls
        path.curveTo(start + _TWIST * 0.36, high, start + _TWIST * 0.64, high, start + _TWIST, y)
        start, swing = start + _TWIST, -swing
    canvas.setStrokeColorRGB(*colour)
    canvas.drawPath(path)
