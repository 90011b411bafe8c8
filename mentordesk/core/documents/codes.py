"""A square code that a telephone reads (QR)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.strips import Block, Measure, Strip, in_one
from mentordesk.core.documents.style import INK
from mentordesk.core.documents.tags import Tag

_AROUND = 12


@dataclass(frozen=True)
class SquareCode:
    """Holds `text`, which should be ASCII; `side` in points. What stands beside it must leave some white.

    `description` is for who cannot see it; without one, what the code holds.
    """

    text: str
    side: float
    description: str = ""

    def strips(self, measure: Measure) -> list[Strip]:
        return [Strip(self.side, [(measure.left, 0, self.mark(measure))], before=_AROUND, after=_AROUND)]

    def mark(self, measure: Measure) -> "Squares":
        """The code as a picture that belongs to the measure's tag."""
        return Squares(self.text, self.side, Tag("Figure", measure.tag, alt=self.description or self.text))


@dataclass(frozen=True)
class BesideCode:
    """Blocks with a square code at their right, all of it on one page."""

    blocks: Sequence[Block]
    code: SquareCode

    def strips(self, measure: Measure) -> list[Strip]:
        side = self.code.side
        inner = replace(measure, width=measure.width - side - 2 * _AROUND)
        whole = in_one([strip for block in self.blocks for strip in block.strips(inner)])
        whole.marks.append((measure.left + measure.width - side, 0, self.code.mark(measure)))
        whole.height = max(whole.height, side)
        whole.before = whole.after = _AROUND
        return [whole]


@dataclass(frozen=True)
class Squares:
    """A code to the right of and below its point."""

    text: str
    side: float
    tag: Tag | None = None

    @property
    def width(self) -> float:
        return self.side

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        if self.tag is not None:
            self.tag.box = (x, y - self.side, x + self.side, y)
        rows = _modules(self.text)
        size = self.side / len(rows)
        boxes = []
        for down, row in enumerate(rows, start=1):
            right = 0
            for dark, same in groupby(row):
                across = len(list(same))
                if dark:
                    left, low = x + right * size, y - down * size
                    boxes.append(f"{left:.3f} {low:.3f} {across * size:.3f} {size:.3f} re")
                right += across
        canvas.fill(boxes, INK)


def _modules(text: str) -> list[list[bool]]:
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return [[bool(dark) for dark in row] for row in code.modules]
