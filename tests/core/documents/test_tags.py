"""What is printed can be read aloud: every word in the tree, in order, in elements that say what it is."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.core.documents.blocks import (
    Bullets,
    Clause,
    Facts,
    Heading,
    InLanguage,
    Note,
    Paragraph,
    Signatures,
    Steps,
    Ticks,
    Title,
    WritingLines,
)
from mentordesk.core.documents.cards import Cards, CardTitle
from mentordesk.core.documents.codes import BesideCode, SquareCode
from mentordesk.core.documents.grids import Grid, NewPage, Ratings, Table
from mentordesk.core.documents.letters import isolated
from mentordesk.core.documents.numbered import NumberedWords
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_together
from mentordesk.core.documents.strips import Block, Measure, Strip
from tests.core.documents.papers import LETTERHEAD, NAMES, agreement, by_pdfium, printed
from tests.core.documents.read_tags import Node, read_tags


def tree(*story: Block) -> Node:
    return read_tags(printed(story))


def shape(*story: Block) -> str:
    """The elements of a story, without those of the letterhead."""
    return tree(*story).outline().removeprefix("Document(P P ").removesuffix(")")


def said(node: Node) -> list[str]:
    return node.text.split()


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Title("Avtale"), "H1"),
        (Paragraph("Ord"), "P"),
        (Note("Ord"), "P"),
        (Bullets(["en", "to"]), "L(LI(Lbl LBody) LI(Lbl LBody))"),
        (Steps(["en"]), "L(LI(Lbl LBody))"),
        (Ticks(["en"]), "L(LI(Lbl LBody))"),
        (Facts([("Navn", "Kari"), ("Mål", "")]), "Table(TR(TH TD) TR(TH TD))"),
        (Grid(("A", "B"), [("en", Ratings(5))], (1, 1)), "Table(TR(TH TH) TR(TD TD))"),
        (Table([("A", "B"), ("en", "")]), "Table(TR(TH TH) TR(TD TD))"),
        (NumberedWords(["en", "to"], 1), "L(LI(Lbl LBody) LI(Lbl LBody))"),
        (SquareCode("AB12", 60), "Figure"),
        (BesideCode([Paragraph("Ring oss")], SquareCode("AB12", 60)), "P Figure"),
        (InLanguage("ar", [Paragraph("محمد")]), "Div(P)"),
        (Clause(1, "Mål", ["Ord", Bullets(["en"])]), "H1 P L(LI(Lbl LBody))"),
    ],
)
def test_a_block_is_what_it_means(block: Block, expected: str) -> None:
    assert shape(block) == expected


def test_lists_and_heads_say_how_they_are_to_be_read() -> None:
    root = tree(Steps(["en"]), Bullets(["to"]), Ticks(["tre"]), Facts([("Navn", "Kari")]), Table([("A",), ("b",)]))
    assert [each.entries["/A"]["/ListNumbering"] for each in root.all("L")] == ["/Decimal", "/Disc", "/Square"]
    assert [each.entries["/A"]["/Scope"] for each in root.all("TH")] == ["/Row", "/Column"]
    assert [each.text for each in root.all("Lbl")] == ["1.", "•", ""]
    assert root.all("Lbl")[-1].entries["/ActualText"] == "☐"


def test_the_words_are_in_order_and_whole() -> None:
    story = agreement(clauses=9)
    assert len(by_pdfium(printed(story))) > 1
    clause = (
        "Det som blir sagt mellom محمد الحسن og Kari Nordmann, blir mellom dem. "
        "Begge har skrevet under på en egen taushetserklæring."
    )
    expected = [
        "Sterk sammen Drammen Sterk sammen 2027 Mentoravtale",
        "Adept محمد الحسن Mentor Kari Nordmann Telefon +47 400 00 123 Forsikring",
        *(f"{number} Punkt {number} {clause} {clause} • Først • Så" for number in range(1, 10)),
        "Den norske teksten gjelder. Underskrifter",
        *(f"{who} Underskrift Sted og dato" for who in ("Adept محمد الحسن", "Mentor Kari Nordmann")),
    ]
    assert said(read_tags(printed(story))) == " ".join(expected).split()


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    text = " ".join(f"ord{number}" for number in range(1400))
    paper = printed([Paragraph(text)])
    assert len(by_pdfium(paper)) == 2
    (paragraph,) = read_tags(paper).all("P")[2:]
    assert paragraph.text.split() == text.split()
    assert len(paragraph.drawn) == 2


def test_words_on_both_sides_of_a_line_end_stay_apart_and_parts_of_one_together() -> None:
    long = "Donaudampfschiffahrtsgesellschaft" * 6
    text = f"{'mentor-og adept ' * 40}{long}\nslutt"
    assert said(tree(Paragraph(text)))[6:] == text.split()


def test_a_head_that_is_repeated_is_read_once() -> None:
    root = tree(Grid(("Den ene", "Den andre"), [(f"A{row}", f"B{row}") for row in range(90)], (1, 1)))
    assert root.text.count("Den ene") == 1
    assert len(root.all("TR")) == 91


def test_what_stands_around_the_text_is_not_read() -> None:
    assert "Side 1" not in tree(*agreement(clauses=20)).text


def test_a_paper_without_a_title_begins_at_the_first_level() -> None:
    assert shape(Heading("Del"), Paragraph("ord"), Heading("Neste")) == "H1 P H1"
    assert shape(Title("Alt"), Heading("Del"), Clause(1, "Punkt", ["ord"])) == "H1 H2 H2 P"


def test_a_language_of_its_own_is_told() -> None:
    root = tree(Paragraph("Norsk"), InLanguage("ar", [Paragraph("محمد"), Bullets(["الحسن"])]))
    (part,) = root.all("Div")
    assert part.entries["/Lang"] == "ar"
    assert said(part) == ["محمد", "•", "الحسن"]


def test_who_signs_is_read_one_after_the_other() -> None:
    first, second = tree(Signatures("Skriv under", [("Adept", "Ali"), ("Mentor", "Kari")], ("Navn", "Dato"))).all("Div")
    assert (said(first), said(second)) == (["Adept", "Ali", "Navn", "Dato"], ["Mentor", "Kari", "Navn", "Dato"])


def test_several_papers_are_parts() -> None:
    papers: list[tuple[list[Block], Letterhead]] = [
        ([Title(name), Paragraph("ord")], LETTERHEAD) for name in ("Kari", "Ali")
    ]
    root = read_tags(print_together(papers, title="Alle", language="nb", author="Drammen"))
    assert root.outline() == "Document(Part(P P H1 P) Part(P P H1 P))"


def test_what_is_measured_and_never_printed_leaves_nothing() -> None:
    class Twice:
        def strips(self, measure: Measure) -> list[Strip]:
            Table([("A",), ("b",)]).strips(measure)
            return Paragraph("ord").strips(measure)

    assert shape(Twice()) == "P"


BLOCKS = st.one_of(
    st.builds(Paragraph, st.sampled_from(NAMES)),
    st.builds(Heading, st.sampled_from(NAMES)),
    st.builds(Bullets, st.lists(st.sampled_from(NAMES), max_size=3)),
    st.builds(Facts, st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=3)),
    st.builds(Table, st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), min_size=1, max_size=40)),
    st.builds(Ticks, st.lists(st.sampled_from(NAMES), max_size=3)),
    st.builds(WritingLines, st.integers(0, 40)),
    st.builds(lambda: Cards([[CardTitle("Kort"), Steps(["a", "b"])]] * 3, beside=2)),
    st.builds(NewPage),
)


@settings(max_examples=30, deadline=None)
@given(st.lists(BLOCKS, max_size=8))
def test_any_paper_has_a_sound_tree(story: Sequence[Block]) -> None:
    root = read_tags(printed(story))
    assert root.kind == "Document"
    assert "Sterk sammen Drammen" in root.text


@pytest.mark.parametrize("name", NAMES)
def test_names_are_whole(name: str) -> None:
    assert name in tree(Paragraph(f"Avtale med {isolated(name)}, og mer.")).text
