"""What the child process does with a scan: read the codes on its pages, and bring each page to a sensible size.

Only this and what it imports is loaded there: no window, no store.
"""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from PIL import Image, ImageOps, ImageStat, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, UnidentifiedImageError

from mentordesk.core.agreements.scans.errors import (
    ScanBroken,
    ScanEmpty,
    ScanEncrypted,
    ScanLocked,
    ScanMissing,
    ScanNoPicture,
    ScanOfTelephone,
    ScanTooLarge,
    ScanTooManyDots,
    ScanTooManyPages,
    SignedCopyTooLarge,
)
from mentordesk.core.agreements.scans.rules import DOTS, KEPT_MEGABYTES, MEGABYTES, PAGES, PageCode, page_code
from mentordesk.core.agreements.signing.errors import SigningNotInstalled
from mentordesk.core.agreements.signing.seals import is_sealed, verdict_of
from mentordesk.core.kernel.confined import Tell
from mentordesk.core.kernel.errors import Trouble

Image.MAX_IMAGE_PIXELS = None  # the size is looked at here, before anything is unpacked

_FORMATS = tuple(
    one.format for one in (JpegImagePlugin.JpegImageFile, PngImagePlugin.PngImageFile, TiffImagePlugin.TiffImageFile)
)
_READ, _KEPT = 3600, 2240
"""Dots of the longer side of a page: to read the code from, and to keep (190 to the inch on A4)."""
_INCH = 72
_SHARP = 200  # dots to the inch of a PDF's page
_QUALITY = 72
_PLAIN = 2.5
"""The shades of a page with nothing on it differ by less."""
_TELEPHONE = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc", b"ftypavif")
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, ArithmeticError)
"""What the library raises over pictures that are none."""
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """Tell the pages of a file, or the trouble with it."""
    path = Path(job["file"])
    try:
        _tell_all(path, tell)
    except Trouble as trouble:
        tell(["trouble", type(trouble).__name__, list(trouble.facts.items())])
    except MemoryError:
        tell(["trouble", ScanTooManyDots.__name__, [["name", path.name]]])


def _tell_all(path: Path, tell: Tell) -> None:
    raw = _content(path)
    if b"%PDF-" not in raw[:1024]:
        _tell_pages(_pictures(raw, path.name), tell)
        return
    if is_sealed(raw):
        if len(raw) > KEPT_MEGABYTES * 1_000_000:
            raise SignedCopyTooLarge(name=path.name, megabytes=KEPT_MEGABYTES)
        tell(["whole", b64encode(raw).decode(), *_verdict(raw)])
    _tell_pages(_rendered(raw, path.name), tell)


def _verdict(raw: bytes) -> tuple[str | None, str | None]:
    """Nothing, where signatures cannot be looked at here."""
    try:
        return verdict_of(raw)
    except SigningNotInstalled:
        return None, None


def _content(path: Path) -> bytes:
    try:
        if not path.exists():
            raise ScanMissing(name=path.name)
        if not path.is_file():  # a folder, or a device or pipe that never ends
            raise ScanNoPicture(name=path.name)
        with path.open("rb") as stream:
            raw = stream.read(MEGABYTES * 1_000_000 + 1)
    except OSError:
        raise ScanLocked(name=path.name) from None
    if len(raw) > MEGABYTES * 1_000_000:
        raise ScanTooLarge(name=path.name, megabytes=MEGABYTES)
    if not raw.strip(b"\0 \t\r\n"):
        raise ScanEmpty(name=path.name)
    if raw[4:12] in _TELEPHONE:
        raise ScanOfTelephone(name=path.name)
    return raw


def _tell_pages(pages: Iterator[Image.Image], tell: Tell) -> None:
    for number, page in enumerate(pages, 1):
        if _is_blank(page):
            tell(["blank", number])
            continue
        code, turn = _code(page)
        tell(["page", number, *(code or (None, None, "")), _kept(page, turn)])


def _pictures(raw: bytes, name: str) -> Iterator[Image.Image]:
    try:
        with Image.open(BytesIO(raw), formats=_FORMATS) as opened:
            frames = getattr(opened, "n_frames", 1) if opened.format == "TIFF" else 1
            _count(frames, name)
            for frame in range(frames):
                opened.seek(frame)
                if opened.width * opened.height > DOTS:
                    raise ScanTooManyDots(name=name)
                opened.draft(None, (_READ, _READ))  # a large JPEG is unpacked at the size that is wanted
                yield _upright(opened)
    except UnidentifiedImageError:
        raise ScanNoPicture(name=name) from None
    except _BROKEN:
        raise ScanBroken(name=name) from None


def _upright(opened: Image.Image) -> Image.Image:
    """As it is to be looked at: turned as the camera was held, without what else the camera told, white below."""
    page = opened.copy()
    page.thumbnail(
        (_READ, _READ), Image.Resampling.LANCZOS if page.mode not in ("1", "P") else Image.Resampling.NEAREST
    )
    turned = ImageOps.exif_transpose(page)
    if turned.has_transparency_data:
        below = Image.new("RGBA", turned.size, "white")
        below.alpha_composite(turned.convert("RGBA"))
        turned = below
    return turned.convert("L" if turned.mode in ("1", "L", "LA", "I", "I;16", "F") else "RGB")


def _rendered(raw: bytes, name: str) -> Iterator[Image.Image]:
    try:
        with pypdfium2.PdfDocument(raw) as document:
            _count(len(document), name)
            document.init_forms()  # or what was filled in and signed stays unseen
            for page in document:
                longer = max(page.get_size())
                scale = min(_SHARP / _INCH, _READ / longer)
                yield page.render(scale=scale).to_pil().convert("RGB")
                page.close()
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD or "password" in str(error).lower()
        raise (ScanEncrypted if locked else ScanBroken)(name=name) from None
    except _BROKEN:
        raise ScanBroken(name=name) from None


def _count(pages: int, name: str) -> None:
    if pages > PAGES:
        raise ScanTooManyPages(name=name, pages=pages, most=PAGES)
    if not pages:
        raise ScanBroken(name=name)


def _is_blank(page: Image.Image) -> bool:
    """Whether nothing stands on it: the back of a page, as scanners that take both sides bring it along."""
    small = page.convert("L").reduce(4)
    return ImageStat.Stat(small).stddev[0] < _PLAIN


def _code(page: Image.Image) -> tuple[PageCode | None, int]:
    """The code of ours on a page, and how far the page must be turned to stand upright (degrees against the clock)."""
    for picture in _attempts(page):
        with suppress(*_BROKEN):
            for found in zxingcpp.read_barcodes(picture, formats=_QR):
                if (code := page_code(found.text)) is not None:
                    return code, round(found.orientation / 90) * 90 % 360
    return None, 0


def _attempts(page: Image.Image) -> Iterator[Image.Image]:
    """The page as it is, brighter where it is dark, and coarser where it is grainy."""
    grey = page.convert("L")
    yield grey
    brighter = ImageOps.autocontrast(grey, cutoff=(1, 1))
    yield brighter
    yield brighter.reduce(2)


def _kept(page: Image.Image, turn: int) -> str:
    if turn:
        page = page.rotate(turn, expand=True)
    page.thumbnail((_KEPT, _KEPT), Image.Resampling.LANCZOS)
    if page.mode == "RGB" and _is_grey(page):
        page = page.convert("L")
    out = BytesIO()
    page.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return b64encode(out.getvalue()).decode()


def _is_grey(page: Image.Image) -> bool:
    """Whether there is no colour that says anything: then a third is saved."""
    _, red, blue = page.reduce(8).convert("YCbCr").split()
    return all(ImageStat.Stat(shade).stddev[0] < 1 for shade in (red, blue))
