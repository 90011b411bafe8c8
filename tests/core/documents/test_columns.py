"""Two languages beside each other: clauses at one height, each language to its end, on as many pages as it takes."""

from collections.abc import Sequence

import pypdfium2
import pytest

from mentordesk.core.documents.blocks import Bullets, Clause, Facts, Paragraph, Steps, Ticks, Title, WritingLines
from mentordesk.core.documents.columns import TwoColumns
from mentordesk.core.documents.grids import Table
from mentordesk.core.documents.lines import Line
from mentordesk.core.documents.pages import WIDTH
from mentordesk.core.documents.paper import say
from mentordesk.core.documents.strips import Block, Measure
from tests.core.documents.accessible import faults
from tests.core.documents.papers import by_pdfium, printed
from tests.core.documents.read_tags import read_tags

NORWEGIAN: list[Block] = [
    Title("Mentoravtale"),
    Facts([("Adept", say("محمد الحسن")), ("Koordinatorens telefon", say("+47 400 00 123")), ("Merknad", "")]),
    Clause(1, "Taushet", ["Det som blir sagt, blir mellom dere. " * 9, Bullets(["Først", "Så"]), WritingLines(2)]),
    Clause(2, "Møter", ["Ofte.", Steps(["Ring"]), Ticks(["Ja"]), Table([["Mål", "Nå"], ["Norsk", "7"], ["", ""]])]),
    *(Clause(number, f"Punkt {number}", ["Dette gjelder også. " * 14]) for number in range(3, 12)),
]
ARABIC: list[Block] = [
    Title("اتفاقية"),
    Facts([("المتدرب", say("محمد الحسن")), ("الهاتف", say("+47 400 00 123")), ("ملاحظة", "")]),
    Clause(1, "السرية", ["ما يقال يبقى بينكما. " * 4, "دائما.", Bullets(["أول", "ثان"]), WritingLines(2)]),
    Clause(
        2, "اللقاءات", ["كثيرا.", Steps(["اتصل"]), Ticks(["نعم"]), Table([["الهدف", "الآن"], ["لغة", "7"], ["", ""]])]
    ),
    *(Clause(number, f"بند {number}", ["هذا ينطبق أيضا. " * 9]) for number in range(3, 12)),
]


def both(first: Sequence[Block] = NORWEGIAN, second: Sequence[Block] = ARABIC) -> TwoColumns:
    return TwoColumns(("nb", "ar"), first, second)


def heights(paper: bytes, word: str) -> tuple[int, float, float]:
    """The page of a word, its left edge and its height."""
    document = pypdfium2.PdfDocument(paper)
    try:
        for number, page in enumerate(document):
            text = page.get_textpage()
            hit = text.search(word).get_next()
            if hit is not None:
                left, low, _, _ = text.get_charbox(hit[0])
                return number, left, low
    finally:
        document.close()
    raise AssertionError(word)


@pytest.mark.parametrize(("here", "there"), [("Taushet", "السرية"), ("Møter", "اللقاءات"), ("Punkt 7", "بند 7")])
def test_a_clause_begins_at_one_height_in_both(here: str, there: str) -> None:
    paper = printed([both()])
    page, left, low = heights(paper, here)
    other_page, right, other_low = heights(paper, there)
    assert page == other_page
    assert low == pytest.approx(other_low, abs=5)
    assert left < WIDTH / 2 < right


def test_each_language_is_a_section_that_is_read_to_its_end() -> None:
    tree = read_tags(printed([both()]))
    first, second = tree.all("Sect")
    assert [node.entries["/Lang"] for node in (first, second)] == ["nb", "ar"]
    assert [len(node.all("H2")) for node in (first, second)] == [11, 11]
    assert first.all("H2")[10].text.split() == ["11", "Punkt", "11"]
    assert "Mentoravtale" in first.text
    assert "Mentoravtale" not in second.text
    assert second.all("P")[0].text.split() == ("ما يقال يبقى بينكما. " * 4).split()


def test_nothing_is_wrong_over_several_pages() -> None:
    paper = printed([both()])
    assert len(by_pdfium(paper)) > 1
    assert faults(paper) == []


def test_one_text_may_be_longer() -> None:
    paper = printed([both([Title("A"), Paragraph("ord " * 400)], [Title("ب")])])
    assert sum(page.split().count("ord") for page in by_pdfium(paper)) == 400
    assert faults(paper) == []


def test_a_row_that_is_higher_on_one_side_moves_both() -> None:
    short, long = Facts([("A", "b"), ("C", "d")]), Facts([("A", "b " * 90), ("C", "d")])
    strips = both([short], [long]).strips(Measure(400))
    assert len(strips) == 2
    assert len([mark for _, _, mark in strips[1].marks if isinstance(mark, Line)]) == 4
