"""Makes what a scanner or a telephone makes of a paper, the same each time."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image

from mentordesk.core.documents.blocks import Paragraph, Title
from mentordesk.core.documents.codes import SquareCode
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_together
from mentordesk.core.documents.strips import Block

CODE = "MD1:AB12-34CD/2"
_DESK = (96, 74, 61)


def pdf(*codes: str) -> bytes:
    """A PDF with a page for each of these square codes; an empty one is a page without."""
    papers = []
    for code in codes:
        blocks: list[Block] = [Title("Mentoravtale"), Paragraph("Vi møtes annenhver tirsdag. " * 60)]
        papers.append(([*blocks, SquareCode(code, 40)] if code else blocks, Letterhead("Oss", "", "", "{page}")))
    return print_together(papers, title="Prøve", language="nb", author="Oss")


def page(data: bytes, dpi: int = 150, number: int = 0) -> Image.Image:
    """A page as a scanner sees it."""
    with pypdfium2.PdfDocument(data) as document:
        seen: Image.Image = document[number].render(scale=dpi / 72).to_pil()
        return seen.convert("RGB")


def tilted(picture: Image.Image, degrees: float) -> Image.Image:
    return picture.rotate(degrees, expand=True, fillcolor=(236, 233, 226), resample=Image.Resampling.BICUBIC)


def grainy(picture: Image.Image, amount: float = 14) -> Image.Image:
    """With the noise of a cheap camera."""
    seen = np.asarray(picture).astype(float)
    seen += np.random.default_rng(5).normal(0, amount, seen.shape)
    return Image.fromarray(seen.clip(0, 255).astype("uint8"))


def dark(picture: Image.Image, part: float = 0.25) -> Image.Image:
    return picture.point(lambda shade: int(shade * part))


def photographed(picture: Image.Image) -> Image.Image:
    """On a desk, from the side, in a shade."""
    width, height = picture.size
    desk = Image.new("RGB", (width + 500, height + 500), _DESK)
    desk.paste(picture, (250, 250))
    across = (1, 0.08, -120, 0.03, 1, -60, 0.00003, 0.00005)
    seen = desk.transform(desk.size, Image.Transform.PERSPECTIVE, across, Image.Resampling.BICUBIC)
    light = Image.linear_gradient("L").resize(seen.size).point(lambda shade: 60 + int(shade * 0.6))
    return Image.composite(seen, Image.new("RGB", seen.size), light)


def jpeg(picture: Image.Image, quality: int = 60, turned: int = 1) -> bytes:
    """As a JPEG; `turned` is what the camera says of how it was held (EXIF 1–8)."""
    held = Image.Exif()
    held[0x0112] = turned
    held[0x010F] = "Telefonen til Amina"
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality, exif=held)
    return out.getvalue()


def saved(picture: Image.Image, path: Path, **how: object) -> Path:
    picture.save(path, **how)  # type: ignore[arg-type]
    return path


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path
