"""Cards are of one size and whole, and read one after the other."""

from mentordesk.core.documents.blocks import Bullets, Paragraph, Title
from mentordesk.core.documents.cards import Cards, CardTitle
from mentordesk.core.documents.grids import Grid
from mentordesk.core.documents.strips import Block, Measure
from mentordesk.core.documents.strokes import Dashes, DashesDown
from tests.core.documents.papers import by_pdfium, printed
from tests.core.documents.read_tags import read_tags

MEASURE = Measure(400)


def a_card(name: str = "Amina", questions: int = 2) -> list[Block]:
    return [CardTitle(name), Paragraph("Navnet er det første."), Bullets([f"Spørsmål {n}?" for n in range(questions)])]


def test_cards_are_not_parted_between_pages() -> None:
    card: list[Block] = [Title("Amina"), Grid(("Runde", "Hvem"), [("1", "Kari")] * 9, (1, 3))]
    texts = by_pdfium(printed([Cards([card] * 9)]))
    assert len(texts) > 2
    assert all(text.count("Kari") == 9 * text.count("Amina") for text in texts)


def test_all_are_as_high_as_the_one_that_says_most() -> None:
    rows = Cards([a_card(), a_card(), a_card(questions=20)], beside=2, height=100).strips(MEASURE)
    assert [row.height for row in rows] == [rows[0].height] * 2
    assert rows[0].height > 20 * 12
    assert Cards([a_card()], beside=2, height=300).strips(MEASURE)[0].height == 300


def test_each_is_cut_out_along_four_lines() -> None:
    (row,) = Cards([a_card(), a_card()], beside=2).strips(MEASURE)
    assert sum(isinstance(mark, Dashes) for _, _, mark in row.marks) == 4
    sides = [(right, mark.height) for right, _, mark in row.marks if isinstance(mark, DashesDown)]
    assert sides == [(right, row.height) for right in (0, 200, 200, 400)]


def test_one_that_is_higher_than_a_page_goes_over_several() -> None:
    texts = by_pdfium(printed([Cards([a_card(questions=90), a_card("Leyla")], beside=2)]))
    assert len(texts) > 1
    assert sum(text.count("Spørsmål") for text in texts) == 92


def test_beside_each_other_they_are_read_one_after_the_other() -> None:
    tree = read_tags(printed([Title("Kort"), Cards([a_card("Amina"), a_card("Leyla")], beside=2)]))
    assert [each.text.split()[0] for each in tree.all("Div")] == ["Amina", "Leyla"]
    assert [each.text.strip() for each in tree.all("H2")] == ["Amina", "Leyla"]
