"""Blocks look like what they mean, and keep together what a signer must see together."""

import pytest

from mentordesk.core.documents.blocks import Bullets, Clause, Facts, Heading, Note, Paragraph, Signatures, Ticks, Title
from mentordesk.core.documents.lines import Line
from mentordesk.core.documents.strips import Block, Measure, Strip
from mentordesk.core.documents.strokes import Rule
from mentordesk.core.documents.style import INDENT
from tests.core.documents.papers import agreement, by_pdfium, printed

MEASURE = Measure(400)
LINES = ("Underskrift", "Sted og dato")


def words(strip: Strip) -> list[tuple[float, str]]:
    """The texts of a strip with how far right they stand."""
    return [
        (right, "".join(shape.letters for run in mark.runs for shape in run.shapes))
        for right, _, mark in strip.marks
        if isinstance(mark, Line)
    ]


def test_a_clause_has_its_number_before_its_heading() -> None:
    first, second = Clause(7, "Taushet", ["Det blir mellom oss."]).strips(MEASURE)
    assert sorted(words(first)) == [(0, "7\u00a0"), (INDENT, "Taushet")]
    assert words(second) == [(INDENT, "Det blir mellom oss.")]


def test_a_list_has_bullets_and_hangs() -> None:
    first, second = Bullets(["kort", "kort også"]).strips(MEASURE)
    assert words(first) == [(0, "•"), (INDENT / 2, "kort")]
    assert words(second) == [(0, "•"), (INDENT / 2, "kort også")]
    lines = Bullets(["ord " * 60]).strips(MEASURE)
    assert [len(words(strip)) for strip in lines] == [2] + [1] * (len(lines) - 1)
    assert {words(strip)[-1][0] for strip in lines} == {INDENT / 2}


def test_an_empty_list_and_no_facts_are_nothing() -> None:
    assert Bullets([]).strips(MEASURE) == []
    assert Facts([]).strips(MEASURE) == []


def test_facts_stand_side_by_side_and_the_longer_side_gives_the_height() -> None:
    row, _ = Facts([("Navn", "Kari"), ("Mål", "")]).strips(MEASURE)
    assert sorted(words(row)) == [(0, "Navn"), (132, "Kari")]
    (longer,) = Facts([("Navn", "a\nb\nc")]).strips(MEASURE)
    assert [text for _, text in words(longer)] == ["Navn", "a ", "b ", "c"]
    assert longer.height == Facts([("a\nb\nc", "Kari")]).strips(MEASURE)[0].height > 2 * row.height


def test_only_a_row_that_may_not_fit_on_a_page_can_be_parted() -> None:
    strips = Facts([("Navn", "\n".join(["linje"] * 90))]).strips(MEASURE)
    assert len(strips) == 90
    texts = by_pdfium(printed([Facts([("Navn", "\n".join(["linje"] * 90))])]))
    assert [text.count("linje") > 20 for text in texts] == [True, True]


def test_an_empty_value_leaves_room_to_write() -> None:
    full, empty = Facts([("Navn", "Kari"), ("Forsikring", "")]).strips(MEASURE)
    assert empty.height > full.height
    assert any(isinstance(mark, Rule) and down == empty.height for _, down, mark in empty.marks)


def test_three_signers_stand_in_a_row_each_with_lines_to_write_on() -> None:
    heading, row = Signatures(
        "Underskrifter", [("Adept", "Ali"), ("Mentor", "Kari"), ("Foresatt", "Bo")], LINES
    ).strips(MEASURE)
    assert words(heading) == [(0, "Underskrifter")]
    columns = sorted({right for right, _ in words(row)})
    told = [[text for right, text in words(row) if right == column] for column in columns]
    assert told == [["Adept", "Ali", *LINES], ["Mentor", "Kari", *LINES], ["Foresatt", "Bo", *LINES]]
    assert sum(isinstance(mark, Rule) for _, _, mark in row.marks) == 6


def test_four_signers_stand_two_by_two() -> None:
    people = [("Adept", "Ali"), ("Mentor", "Kari"), ("Koordinator", "Liv"), ("Foresatt", "Bo")]
    _, first, second = Signatures("Underskrifter", people, LINES).strips(MEASURE)
    assert {"Ali", "Kari"} <= {text for _, text in words(first)}
    assert {"Liv", "Bo"} <= {text for _, text in words(second)}


def test_who_signs_alone_has_the_lines_side_by_side() -> None:
    _, row = Signatures("Underskrift", [("Adept", "Ali")], LINES).strips(MEASURE)
    assert len({down for _, down, mark in row.marks if isinstance(mark, Rule)}) == 1
    assert len({right for right, _, mark in row.marks if isinstance(mark, Rule)}) == 2


def test_lines_to_sign_have_one_height_beside_a_long_name() -> None:
    (row,) = Signatures("", [("Adept", "Ali " * 40), ("Mentor", "Kari")], LINES).strips(MEASURE)
    heights = {down for right, down, mark in row.marks if isinstance(mark, Rule)}
    assert len(heights) == len(LINES)
    assert row.height >= max(heights)


@pytest.mark.parametrize("count", range(30, 58))
def test_a_list_goes_with_the_words_before_it_and_leaves_no_item_alone(count: int) -> None:
    filling = Paragraph("\n".join(f"linje {number}" for number in range(count)))
    short, long = Ticks([f"kort {number}" for number in range(4)]), Bullets([f"lang {number}" for number in range(9)])
    texts = by_pdfium(printed([filling, Paragraph("Kryss av:"), short, Paragraph("Husk:"), long]))
    for text in texts:
        assert text.count("kort ") in (0, 4)
        assert ("Kryss av" in text) == ("kort 0" in text)
        assert ("Husk" in text) == ("lang 0" in text) == ("lang 1" in text)
        assert ("lang 8" in text) == ("lang 7" in text)


@pytest.mark.parametrize("count", range(40, 58))
def test_a_clause_takes_two_lines_with_its_heading_and_leaves_none_alone(count: int) -> None:
    filling = Paragraph("\n".join(f"linje {number}" for number in range(count)))
    clause = Clause(1, "Overskrift", ["Første punkt.", "Andre punkt.", "Tredje punkt.", "Siste punkt."])
    for text in by_pdfium(printed([filling, clause])):
        assert ("Overskrift" in text) == ("Første" in text) == ("Andre" in text)
        assert ("Siste" in text) == ("Tredje" in text)


@pytest.mark.parametrize("block", [Heading("To ord"), Title("To ord"), Clause(1, "To ord", [])])
def test_headings_stay_with_what_follows(block: Block) -> None:
    assert all(strip.holds for strip in block.strips(MEASURE))


@pytest.mark.parametrize("lines", range(30, 62))
def test_no_heading_ends_a_page_and_no_signature_stands_without_text(lines: int) -> None:
    filling = Paragraph("\n".join(f"linje {number}" for number in range(lines)))
    ending: list[Block] = [Clause(1, "Overskrift", ["Siste ord.\nAller siste ord."]), Note("En merknad.")]
    signed = Signatures("Skriv under", [("Adept", "Ali"), ("Mentor", "Kari"), ("Foresatt", "Bo")], LINES)
    for page in by_pdfium(printed([filling, *ending, signed])):
        assert ("Overskrift" in page) == ("Siste ord" in page)
        assert ("Skriv under" in page) == ("Ali" in page) == ("Bo" in page)
        assert "Ali" not in page or "Aller siste ord" in page


def test_an_agreement_of_two_pages() -> None:
    first, second = by_pdfium(printed(agreement(clauses=6)))
    assert "Mentoravtale" in first
    assert "Underskrifter" in second
