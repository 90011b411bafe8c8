"""What hangs on a wall, and the frame of a letter: centred and larger text, the closing, the slip to cut off."""

import pytest

from mentordesk.core.documents.blocks import Bullets, Heading, Paragraph
from mentordesk.core.documents.certificates import Centred, Enlarged, Rank
from mentordesk.core.documents.correspondence import Addressed, Closing, Slip
from mentordesk.core.documents.letters import unparted
from mentordesk.core.documents.strips import Block, Measure
from mentordesk.core.documents.strokes import Dashes
from tests.core.documents.papers import by_pdfium, printed

MEASURE = Measure(471)


def test_a_centred_line_has_as_much_room_left_as_right() -> None:
    for strip in Centred("Kari Nordmann " * 9, Rank.NAME).strips(MEASURE):
        ((left, _, line),) = strip.marks
        assert left == pytest.approx(MEASURE.width - left - line.width)


def test_enlarged_blocks_are_larger_and_stay_within_their_margins() -> None:
    blocks: list[Block] = [Heading("Oppgaver"), Bullets(["Lytte " * 40])]
    usual = [strip for block in blocks for strip in block.strips(MEASURE)]
    strips = Enlarged(blocks, 1.5, 30).strips(MEASURE)
    assert strips[0].height == usual[0].height * 1.5
    assert all(left >= 30 and left + mark.width <= 441.1 for strip in strips for left, _, mark in strip.marks)


def test_a_letter_tells_to_whom_and_when_on_one_line() -> None:
    (strip,) = Addressed("Kari Nordmann", "10. januar 2027").strips(MEASURE)
    (left, top, _), (right, down, date) = strip.marks
    assert (left, top) == (0, down)
    assert right + date.width == pytest.approx(MEASURE.width)


@pytest.mark.parametrize("lines", range(34, 58, 3))
def test_a_closing_is_never_alone_and_a_slip_never_parted(lines: int) -> None:
    filling = Paragraph("\n".join(f"linje {number}" for number in range(lines)))
    slip = Slip("Klipp her", [Heading("Svar"), Paragraph("Jeg kan.\nJeg kan ikke."), Paragraph("Navn")])
    for page in by_pdfium(printed([filling, Closing("Hilsen", ["Ingrid Solheim", "Tlf."]), slip])):
        assert ("Hilsen" in page) == ("Tlf." in page)
        assert ("Hilsen" not in page) or ("linje" in page)
        assert ("Klipp" in page) == ("Svar" in page) == ("Navn" in page)


def test_a_slip_begins_with_a_line_to_cut_along() -> None:
    first, *_ = Slip("", [Paragraph("Svar")]).strips(MEASURE)
    assert [type(mark) for _, _, mark in first.marks] == [Dashes]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ring +47 40 00 02 00 nå.", "Ring +47_40_00_02_00 nå."),
        ("til 21. mars 2027 kl. 17.00", "til 21._mars 2027 kl._17.00"),
        ("21 March 2027", "21_March 2027"),
        ("3 mål og 12 møter. Ti dager", "3 mål og 12 møter. Ti dager"),
    ],
)
def test_numbers_and_days_are_not_parted_by_the_end_of_a_line(text: str, kept: str) -> None:
    assert unparted(text) == kept.replace("_", "\u00a0")
