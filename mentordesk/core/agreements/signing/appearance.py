"""Where a digital signature stands on a page, and what one sees of it: the name and the day, in our own letters."""

import datetime as dt
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigFieldSpec, append_signature_field, enumerate_sig_fields
from pyhanko.stamp import StaticStampStyle

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.lines import set_lines
from mentordesk.core.documents.style import CAPTION, LABEL

Size = tuple[float, float]

_OWN = "seal"
"""What the names of such fields begin with."""
_LIFT = 46
_BESIDE = (62, 42, 302, 84)
"""Left, lower, right and upper edge of that place; a second one stands above it."""
_MARGIN = 3


def place_for(writer: Any, wanted: str | None) -> tuple[str, Size]:
    """The name and size of the empty field of that name, or of one that is put at the foot of the last page."""
    for name, _, ref in enumerate_sig_fields(writer, filled_status=False):
        if name == wanted:
            return name, _size(ref.get_object())
    taken = [name for name, _, _ in enumerate_sig_fields(writer) if name.startswith(_OWN)]
    name, lift = f"{_OWN}{len(taken) + 1}", _LIFT * len(taken)
    left, lower, right, upper = _BESIDE
    append_signature_field(writer, SigFieldSpec(name, on_page=-1, box=(left, lower + lift, right, upper + lift)))
    return name, (right - left, upper - lower)


def _size(field: Any) -> Size:
    widget = field if "/Rect" in field else field["/Kids"][0].get_object()
    left, lower, right, upper = (float(edge) for edge in widget["/Rect"])
    return abs(right - left), abs(upper - lower)


def look(name: str, reason: str, size: Size) -> StaticStampStyle:
    """What is seen of a signature: the name, the day and the reason, as large as its place."""
    drawn = _Imported(_drawn(name, reason, size), size)
    rule = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, Margins())
    return StaticStampStyle(border_width=0, background=drawn, background_opacity=1.0, background_layout=rule)


class _Imported(PdfContent):
    """The first page of a PDF, as a picture to be put on another."""

    def __init__(self, page: bytes, size: Size) -> None:
        super().__init__(box=BoxConstraints(*size))
        self._page = page

    def render(self) -> bytes:
        picture = self._ensure_writer.import_page_as_xobject(PdfFileReader(BytesIO(self._page)))
        self.resources.xobject["/Seal"] = picture
        return b"/Seal Do"


def _drawn(name: str, reason: str, size: Size) -> bytes:
    """A page as large as the place, with as many lines as fit."""
    width, height = size
    canvas = PaperCanvas(title="", language="nb", author="")
    canvas.setPageSize(size)
    day = dt.datetime.now().strftime("%d.%m.%Y %H.%M")
    below = height - _MARGIN
    for text, style in ((name, LABEL), (day, CAPTION), (reason, CAPTION)):
        below -= style.leading
        if text and below >= 0:
            line = set_lines(text, style, width - 2 * _MARGIN)[0]
            line.draw(canvas, _MARGIN, below + style.leading - style.size)
    canvas.showPage()
    return canvas.finished()
