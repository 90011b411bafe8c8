"""Runs in the child process alone: what is kept of a scan, as a picture of each page."""

from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

import pypdfium2
from PIL import Image

from mentordesk.core.agreements.scans.rules import DOTS, PAGES
from mentordesk.core.kernel.confined import Tell

Image.MAX_IMAGE_PIXELS = None  # the size is looked at here, before anything is unpacked
_LONGER = 1700
"""Dots of the longer side of a page: sharp on a screen."""


def work(job: Mapping[str, Any], tell: Tell) -> None:
    """Tells `["page", Base64 of a PNG]` for each page."""
    raw = b64decode(job["content"])
    for page in _drawn(raw) if b"%PDF-" in raw[:1024] else _pictures(raw):
        page.thumbnail((_LONGER, _LONGER))
        out = BytesIO()
        page.save(out, "PNG")
        tell(["page", b64encode(out.getvalue()).decode()])


def _pictures(raw: bytes) -> Iterator[Image.Image]:
    with Image.open(BytesIO(raw), formats=("JPEG", "PNG")) as opened:
        if opened.width * opened.height <= DOTS:
            opened.draft(None, (_LONGER, _LONGER))
            yield opened.convert("RGB")


def _drawn(raw: bytes) -> Iterator[Image.Image]:
    with pypdfium2.PdfDocument(raw) as document:
        document.init_forms()  # or what was filled in and signed stays unseen
        for number in range(min(len(document), PAGES)):
            page = document[number]
            yield page.render(scale=_LONGER / max(page.get_size())).to_pil().convert("RGB")
            page.close()
