"""Where a paper is signed on the screen."""

from dataclasses import dataclass

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.tags import Tag


@dataclass(frozen=True)
class Signing:
    """An empty field for a digital signature, above its point; `label` says whose."""

    width: float
    height: float
    label: str
    form: Tag
    tag = None

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        canvas.put(canvas.fields.signature((x, y, x + self.width, y + self.height), self.label), self.form)
