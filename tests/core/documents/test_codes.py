"""The square code stands on the paper as it was made: dark where it is dark, with its three marks in their corners."""

from io import BytesIO

import numpy as np
import pypdfium2
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from mentordesk.core.documents.codes import SquareCode
from mentordesk.core.documents.numbered import NumberedWords
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.strips import Block
from tests.core.documents.papers import by_pdfium

TEXT = "aks agurk akse hest stift " * 5
_BELOW_HEAD = 82  # points
HEAD = Letterhead("Sterk sammen", "", "", "Side {page} av {pages}")


def printed(*story: Block) -> bytes:
    return print_to_bytes(story, title="Prøve", language="nb", author="Sterk sammen", letterhead=HEAD)


def test_every_module_is_where_it_belongs() -> None:
    made = QRCode(None, QRErrorCorrectLevel.M)
    made.addData(TEXT)
    made.make()
    wanted = [[bool(dark) for dark in row] for row in made.modules]
    side = 4 * len(wanted)
    page = pypdfium2.PdfDocument(BytesIO(printed(SquareCode(TEXT, side))))[0].render(scale=1, grayscale=True)
    dark = page.to_numpy()[_BELOW_HEAD:] < 128
    top, left = np.argwhere(dark).min(axis=0)
    found = dark[top + 2 : top + side : 4, left + 2 : left + side : 4].tolist()
    assert found == wanted


def test_numbered_words_are_read_down_the_columns() -> None:
    (text,) = by_pdfium(printed(NumberedWords(["aks", "agurk", "akse", "hest", "stift"], 3)))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert [line for line in lines if line[:1].isdigit()] == ["1 aks", "2 agurk", "3 akse", "4 hest", "5 stift"]
