"""A picture on paper, such as an organisation's logo."""

from binascii import crc32
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFName

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.objects import Stream
from mentordesk.core.documents.strips import Measure, Strip
from mentordesk.core.documents.tags import Tag

if TYPE_CHECKING:
    from PIL.Image import Image

_PER_INCH = 150  # pixels: with fewer a picture looks coarse, so it is never drawn larger than that
_FINEST = 300  # pixels per inch: with more the file only grows
_WIDEST = 2000
_INCH = 72
_AROUND = 6


@dataclass(frozen=True)
class Picture:
    """`content` is a PNG, `description` what it shows, for who cannot see it. At most `height` points high."""

    content: bytes
    description: str
    height: float = 48

    def strips(self, measure: Measure) -> list[Strip]:
        width, height = self.size(measure.width)
        return [Strip(height, [(measure.left, 0, self.mark(measure, width))], before=_AROUND, after=_AROUND)]

    def mark(self, measure: Measure, width: float) -> "Pixels":
        """The picture within `width`, as one that belongs to the measure's tag."""
        return Pixels(self._image, *self.size(width), Tag("Figure", measure.tag, alt=self.description))

    def size(self, width: float) -> tuple[float, float]:
        """How wide and how high it is in `width` points; never larger than its pixels allow."""
        across, down = self._image.size
        scale = min(_INCH / _PER_INCH, self.height / down, width / across)
        return across * scale, down * scale

    @cached_property
    def _image(self) -> "Image":
        """On white: paper is, and what shines through is not kept well."""
        from PIL import Image

        with Image.open(BytesIO(self.content), formats=["PNG"]) as image:
            seen = image.convert("RGBA")
        seen.thumbnail((_WIDEST, round(self.height / _INCH * _FINEST)))
        white = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(white, seen).convert("RGB")


@dataclass(frozen=True, eq=False)
class Pixels:
    """A picture to the right of and below its point."""

    image: "Image"
    width: float
    height: float
    tag: Tag

    def draw(self, canvas: PaperCanvas, x: float, y: float) -> None:
        self.tag.box = (x, y - self.height, x + self.width, y)
        raw = self.image.tobytes()
        canvas.picture(f"P{crc32(raw):08X}", _stream(raw, self.image.size), self.tag.box)


def _stream(raw: bytes, size: tuple[int, int]) -> Stream:
    entries = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Image"),
        "Width": size[0],
        "Height": size[1],
        "ColorSpace": PDFName("DeviceRGB"),
        "BitsPerComponent": 8,
    }
    return Stream(raw, entries)
