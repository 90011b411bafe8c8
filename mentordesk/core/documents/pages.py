"""The page around a document's text: who writes at the top, which paper and which page of how many at the foot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, repeat

from reportlab.lib.pagesizes import A4

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.codes import Squares
from mentordesk.core.documents.lines import set_lines
from mentordesk.core.documents.pictures import Picture
from mentordesk.core.documents.strips import Block, Measure, Strip, draw_strips, in_one, mirrored, pages, text_strips
from mentordesk.core.documents.strokes import Threads
from mentordesk.core.documents.style import CAPTION, ORGANISATION, PROGRAMME
from mentordesk.core.documents.tags import FOOTER, HEADER, Tag, reading_order

WIDTH, HEIGHT = A4
SIDE = 62  # left and right: a line of a clause between them has some 80 letters
_TOP = 46  # from the edge to the letterhead
_TOP_LATER = 60  # from the edge to the text of every other page
_RUNNING = 36  # from the edge to the line above that text
_FOOT = 48  # from the text to the lower edge
_FOOT_OF_CODE = 61  # the same where a code stands at the foot, which must have white around it
_FOOTER = 28
_CODE = 37  # the code's side: 13 mm, so that its squares are over three pixels at 150 dots per inch
_CODE_LOW = 17  # from the lower edge to the code
_BESIDE = 12  # from what stands beside a code or a logo
_LOGO_WIDTH = 150  # the most


@dataclass(frozen=True)
class Letterhead:
    """Who stands behind a paper, and what is at the foot of its pages.

    `programme` and `code` (the paper's own) may be empty. `page` tells which page it is, in the paper's language:
    "Side {page} av {pages}". `scan_code` is what a code at the foot of each page tells who reads the paper in again,
    such as "MD1:AAAA-BBBB/{page}". The logo stands at the right of the organisation's name.
    """

    organisation: str
    programme: str
    code: str
    page: str
    scan_code: str = ""
    logo: Picture | None = None

    def strips(self, measure: Measure) -> list[Strip]:
        threads = Strip(8, [(measure.left, 4, Threads(measure.width))], before=6, after=12)
        if self.logo is None:
            return [*self._sender(measure), threads]
        width, height = self.logo.size(_LOGO_WIDTH)
        sender = in_one(self._sender(replace(measure, width=measure.width - width - _BESIDE)))
        whole = Strip(max(height, sender.height), [])
        lower, logo_lower = (whole.height - sender.height) / 2, (whole.height - height) / 2
        whole.marks += [(right, down + lower, mark) for right, down, mark in sender.marks]
        whole.marks.append((measure.left + measure.width - width, logo_lower, self.logo.mark(measure, _LOGO_WIDTH)))
        return [whole, threads]

    def _sender(self, measure: Measure) -> list[Strip]:
        organisation = text_strips(self.organisation, ORGANISATION, measure)
        return [*organisation, *(text_strips(self.programme, PROGRAMME, measure) if self.programme else [])]

    @property
    def foot(self) -> float:
        """From the text to the lower edge."""
        return _FOOT_OF_CODE if self.scan_code else _FOOT

    def page_of(self, number: int, last: int) -> str:
        return self.page.replace("{page}", str(number)).replace("{pages}", str(last))


def put_on_pages(canvas: PaperCanvas, story: Sequence[Block], letterhead: Letterhead, title: str, tag: Tag) -> None:
    """Lay the story on as many pages as it needs; what each page holds is known before the first is drawn.

    All of it belongs to `tag`.
    """
    measure = Measure(WIDTH - 2 * SIDE, tag=tag)
    strips = [strip for block in (letterhead, *story) for strip in block.strips(measure)]
    if tag.backwards:
        mirrored(strips, measure)
    rooms = chain([HEIGHT - _TOP - letterhead.foot], repeat(HEIGHT - _TOP_LATER - letterhead.foot))
    laid = list(pages(strips, rooms))
    reading = {one: place for place, one in enumerate(reading_order(tag))}
    for number, page in enumerate(laid, 1):
        top = HEIGHT - (_TOP if number == 1 else _TOP_LATER)
        if number > 1:
            canvas.within(None, decoration=HEADER)
            _small(canvas, f"{letterhead.organisation} · {title}", HEIGHT - _RUNNING, tag.backwards)
        draw_strips(canvas, page, SIDE, top, reading)
        canvas.within(None, decoration=FOOTER)
        _foot(canvas, letterhead, number, len(laid), tag.backwards)
        canvas.showPage()


def _foot(canvas: PaperCanvas, letterhead: Letterhead, number: int, last: int, backwards: bool) -> None:
    _small(canvas, letterhead.code, _FOOTER, backwards)
    right = WIDTH - SIDE
    if letterhead.scan_code:
        code = Squares(letterhead.scan_code.replace("{page}", str(number)), _CODE)
        code.draw(canvas, SIDE if backwards else right - _CODE, _CODE_LOW + _CODE)
        right -= _CODE + _BESIDE
    _small(canvas, letterhead.page_of(number, last), _FOOTER, backwards, right)


def _small(canvas: PaperCanvas, text: str, y: float, backwards: bool, right: float | None = None) -> None:
    """One line in the margin, ending at `right` if that is given; what does not fit into it is left out.

    A page that runs from right to left has it on the other side.
    """
    line = set_lines(text, CAPTION, WIDTH - 2 * SIDE, backwards=backwards)[0]
    x = SIDE if right is None else right - line.width
    line.draw(canvas, WIDTH - x - line.width if backwards else x, y)
