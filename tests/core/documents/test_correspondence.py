"""What is cut off a letter and given back never stands alone on a page."""

from mentordesk.core.documents.blocks import Paragraph
from mentordesk.core.documents.correspondence import Closing, Slip
from mentordesk.core.documents.strips import Block
from tests.core.documents.papers import by_pdfium, printed


def test_the_signature_goes_with_the_slip_to_the_next_page() -> None:
    seen = set[int]()
    for lines in range(28, 44):
        letter: list[Block] = [Paragraph(f"Linje {number}") for number in range(lines)]
        story = [*letter, Closing("Hilsen", ["Ingrid"]), Slip("Klipp her", [Paragraph("Svar")] * 6)]
        texts = by_pdfium(printed(story))
        (page,) = (text for text in texts if "Klipp" in text)
        assert "Ingrid" in page
        assert f"Linje {lines - 1}" in page
        seen.add(len(texts))
    assert seen == {1, 2}
