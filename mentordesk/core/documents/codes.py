"""A square code that a telephone reads (QR)."""

from dataclasses import dataclass
from functools import cached_property

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.strips import Measure, Strip
from mentordesk.core.documents.style import INK

_AROUND = 12


@dataclass(frozen=True)
class SquareCode:
    """Holds `text`, which should be ASCII; `side` in points. What stands beside it must leave some white."""

    text: str
    side: float

    def strips(self, measure: Measure) -> list[Strip]:
        return [Strip(self.side, [(measure.left, 0, self)], before=_AROUND, after=_AROUND)]

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        rows = self._modules
        size = self.side / len(rows)
        path = canvas.beginPath()
        for down, row in enumerate(rows, start=1):
            for right, dark in enumerate(row):
                if dark:
                    path.rect(x + right * size, y - down * size, size, size)
        canvas.setFillColorRGB(*INK)
        canvas.drawPath(path, stroke=0, fill=1)

    @cached_property
    def _modules(self) -> list[list[bool]]:
        code = QRCode(None, QRErrorCorrectLevel.M)
        code.addData(self.text)
        code.make()
        return [[bool(dark) for dark in row] for row in code.modules]
