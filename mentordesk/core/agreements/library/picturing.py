"""Runs in the child process alone: opens a picture from outside, and gives a small PNG of it."""

import base64
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mentordesk.core.kernel.confined import Tell

_MOST_DOTS = 60_000_000
_WIDTH, _HEIGHT = 800, 240
"""Dots: some 7 by 2 cm as a printer sees it."""
_MOST_BYTES = 140_000
"""A share takes no more in one value."""
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "ICO")
_SEVERAL = ("TIFF", "MPO")
"""Several pictures in one file that do not move: pages, and what telephones put beside a photo. The first is taken."""
_DRAWINGS = (b"<svg", b"<?xml", b"%PDF", b"%!PS", b"\x1f\x8b")


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """Tells `["png", Base64]` or `["trouble", name, facts]`."""
    path = Path(job["file"])
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # we look ourselves, before anything is decoded
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            tell(_told(picture, path.name))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError, EOFError):
        drawing = _is_drawing(path)
        tell(["trouble", "LogoIsDrawing" if drawing else "LogoUnreadable", {"name": path.name}])


def _told(picture: Any, name: str) -> list[Any]:
    width, height = picture.size
    if width * height > _MOST_DOTS:
        return ["trouble", "LogoTooManyDots", {"name": name, "width": width, "height": height}]
    if getattr(picture, "n_frames", 1) > 1 and picture.format not in _SEVERAL:
        return ["trouble", "LogoMoves", {"name": name}]
    picture.load()
    small = _upright(picture).convert("RGBA")
    small.thumbnail((_WIDTH, _HEIGHT))
    data = _png(_lean(small))
    while len(data) > _MOST_BYTES:
        small.thumbnail((small.width * 4 // 5, small.height * 4 // 5))
        data = _png(_lean(small))
    return ["png", base64.b64encode(data).decode()]


def _png(picture: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def _upright(picture: Any) -> Any:
    from PIL import ImageOps

    return ImageOps.exif_transpose(picture)


def _lean(picture: Any) -> Any:
    """Without the transparency that PDF/A-2a allows but old printers draw black: on white."""
    from PIL import Image

    ground = Image.new("RGBA", picture.size, (255, 255, 255, 255))
    ground.alpha_composite(picture)
    return ground.convert("RGB")


def _is_drawing(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(200).lstrip().startswith(_DRAWINGS)
    except OSError:
        return False
