"""Tables go on with their head on every page, and what begins a page does."""

from itertools import repeat

from mentordesk.core.documents.blocks import Paragraph, Title
from mentordesk.core.documents.grids import Grid, NewPage, Ratings, Table
from mentordesk.core.documents.lines import Line
from mentordesk.core.documents.strips import Measure, Strip, pages
from mentordesk.core.documents.strokes import Ring
from tests.core.documents.papers import by_pdfium, printed

MEASURE = Measure(400)
ROWS = [(f"Adept {number}", f"Mentor {number}") for number in range(1, 81)]


def words(strips: list[Strip]) -> list[str]:
    marks = [mark for strip in strips for _, _, mark in strip.marks if isinstance(mark, Line)]
    return ["".join(shape.letters for run in mark.runs for shape in run.shapes) for mark in marks]


def test_the_head_is_printed_again_on_every_page() -> None:
    texts = by_pdfium(printed([Title("Plan"), Grid(("Den ene", "Den andre"), ROWS, (1, 1))]))
    assert len(texts) > 2
    assert all(text.count("Den ene") == 1 for text in texts)
    whole = "\n".join(texts)
    assert all(f"Adept {number}" in whole for number in range(1, 81))


def test_the_head_takes_its_room_on_the_page() -> None:
    strips = Grid(("Hode",), [("rad",)] * 30, (1,)).strips(MEASURE)
    for page in pages(strips, repeat(100)):
        assert all(top + strip.height <= 100 for strip, top in page)
        tops = [top for _, top in page]
        assert tops == sorted(tops)
        assert words([page[0][0]]) == ["Hode"]


def test_cells_stand_side_by_side_and_a_long_one_makes_the_row_higher() -> None:
    low, high = Grid(("A", "B"), [("kort", "kort")], (1, 1)), Grid(("A", "B"), [("kort", "ord " * 60)], (1, 1))
    assert sum(one.height for one in high.strips(MEASURE)) > sum(one.height for one in low.strips(MEASURE))
    first = high.strips(MEASURE)[1]
    rights = [right for right, _, mark in first.marks if isinstance(mark, Line)]
    assert rights == sorted(rights)
    assert set(rights) == {0, 200}


def test_a_row_is_never_parted() -> None:
    strips = Grid(("A", "B"), [("ord " * 60, "kort")] * 20, (1, 1)).strips(MEASURE)
    found = list(pages(strips, repeat(200)))
    assert len(found) > 3
    assert not any(page[-1][0].holds for page in found)


def test_no_word_is_parted_in_a_narrow_column_of_a_full_table() -> None:
    row = ("Kurs", *(["mange ord som trenger god plass, mer enn det er"] * 4))
    assert {"Måned", "Kurs"} <= set(words(Table([("Måned", "Tema", "Tips", "Øvelse", "Slik"), row]).strips(MEASURE)))


def test_there_is_a_ring_for_every_number() -> None:
    (strip,) = Ratings(5).strips(MEASURE)
    assert [word.strip() for word in words([strip])] == ["1", "2", "3", "4", "5"]
    assert sum(isinstance(mark, Ring) for _, _, mark in strip.marks) == 5


def test_a_page_is_begun() -> None:
    texts = by_pdfium(printed([Paragraph("Salen"), NewPage(), Paragraph("Kortene")]))
    assert ["Salen" in text for text in texts] == [True, False]
    assert ["Kortene" in text for text in texts] == [False, True]


def columns_of(rows: list[tuple[str, ...]]) -> list[float]:
    """Where the columns of a table begin."""
    return [left for left, _, mark in Table(rows).strips(MEASURE)[0].marks if isinstance(mark, Line)]


def test_a_column_of_numbers_is_narrow_and_the_words_stand_near() -> None:
    _, words_at = columns_of([("Min.", "Hva"), ("10", "Kom fram"), ("15", "Fortell")])
    assert words_at < 60


def test_a_column_to_write_in_takes_the_room_that_is_left() -> None:
    _, role, signature = columns_of([("Navn", "Rolle", "Underskrift"), ("Kari Nordmann", "Mentor", "")])
    assert role < signature < MEASURE.width / 2


def test_an_empty_cell_among_full_ones_makes_its_row_no_higher() -> None:
    some = Table([("Mål", "Nå"), ("Norsk", "3"), ("Jobb", "")]).strips(MEASURE)
    assert some[1].height == some[2].height
    assert Table([("Mål", "Nå"), ("Norsk", ""), ("Jobb", "")]).strips(MEASURE)[1].height > some[1].height
