"""The page around a document's text: who writes at the top, which paper and which page of how many at the foot."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, repeat

from reportlab.lib.pagesizes import A4

from mentordesk.core.documents.canvas import PaperCanvas
from mentordesk.core.documents.lines import set_lines
from mentordesk.core.documents.strips import Block, Measure, Strip, pages, text_strips
from mentordesk.core.documents.strokes import Threads
from mentordesk.core.documents.style import CAPTION, ORGANISATION, PROGRAMME

WIDTH, HEIGHT = A4
SIDE = 62  # left and right: a line of a clause between them has some 80 letters
_TOP = 46  # from the edge to the letterhead
_TOP_LATER = 64  # from the edge to the text of every other page
_RUNNING = 36  # from the edge to the line above that text
_FOOT = 48  # from the text to the lower edge
_FOOTER = 28


@dataclass(frozen=True)
class Letterhead:
    """Who stands behind a paper, and what is at the foot of its pages.

    `programme` and `code` (the paper's own) may be empty. `page` tells which page it is, in the paper's language:
    "Side {page} av {pages}".
    """

    organisation: str
    programme: str
    code: str
    page: str

    def strips(self, measure: Measure) -> list[Strip]:
        organisation = text_strips(self.organisation, ORGANISATION, measure)
        programme = text_strips(self.programme, PROGRAMME, measure) if self.programme else []
        threads = Strip(8, [(measure.left, 4, Threads(measure.width))], before=6, after=12)
        return [*organisation, *programme, threads]

    def page_of(self, number: int, last: int) -> str:
        return self.page.replace("{page}", str(number)).replace("{pages}", str(last))


def put_on_pages(canvas: PaperCanvas, story: Sequence[Block], letterhead: Letterhead, title: str) -> None:
    """Lay the story on as many pages as it needs; what each page holds is known before the first is drawn."""
    measure = Measure(WIDTH - 2 * SIDE)
    strips = [strip for block in (letterhead, *story) for strip in block.strips(measure)]
    rooms = chain([HEIGHT - _TOP - _FOOT], repeat(HEIGHT - _TOP_LATER - _FOOT))
    laid = list(pages(strips, rooms))
    for number, page in enumerate(laid, 1):
        top = HEIGHT - (_TOP if number == 1 else _TOP_LATER)
        if number > 1:
            _small(canvas, f"{letterhead.organisation} · {title}", HEIGHT - _RUNNING)
        for strip, below in page:
            strip.draw(canvas, SIDE, top - below)
        _small(canvas, letterhead.code, _FOOTER)
        _small(canvas, letterhead.page_of(number, len(laid)), _FOOTER, right=True)
        canvas.showPage()


def _small(canvas: PaperCanvas, text: str, y: float, right: bool = False) -> None:
    """One line in the margin; what does not fit into it is left out."""
    line = set_lines(text, CAPTION, WIDTH - 2 * SIDE)[0]
    line.draw(canvas, WIDTH - SIDE - line.width if right else SIDE, y)
