"""Questions on paper and on the screen: room for answers, and the fields that programs fill in."""

from collections.abc import Sequence
from io import BytesIO

from pypdf import PdfReader

from mentordesk.core.documents.fields import Field
from mentordesk.core.documents.pages import Letterhead
from mentordesk.core.documents.paper import print_to_bytes
from mentordesk.core.documents.questions import (
    Asked,
    Beside,
    DayBoxes,
    FormHead,
    HiddenField,
    Options,
    Steps,
    Together,
    Writing,
)
from mentordesk.core.documents.strips import Block, Measure
from mentordesk.core.documents.strokes import Rule
from tests.core.documents.read_tags import Node, read_tags

MEASURE = Measure(400)
HEAD = Letterhead("Mangfold Drammen", "", "", "{page}/{pages}")
FRUIT = ("Eple", "Pære & plomme", "En frukt med et navn som er så langt at det ikke får plass på én linje " * 2)


def printed(story: Sequence[Block]) -> PdfReader:
    return PdfReader(BytesIO(print_to_bytes(story, title="Skjema", language="nb", author="Mangfold", letterhead=HEAD)))


def test_a_question_stays_on_one_page_with_its_room() -> None:
    strips = Asked("Hvorfor?", "Så vi vet det", Writing(4)).strips(MEASURE)
    assert len(strips) == 6
    assert [strip.holds for strip in strips] == [True] * 5 + [False]


def test_side_by_side_the_lines_to_write_on_are_at_one_height() -> None:
    (strip,) = Beside([Asked("E-post", "En merknad", Writing(1)), Asked("Telefon", "", Writing(1))]).strips(MEASURE)
    heights = {down for _, down, mark in strip.marks if isinstance(mark, Rule)}
    assert len(heights) == 1


def test_options_that_do_not_fit_go_on_in_the_next_line() -> None:
    strips = Options(FRUIT, single=True).strips(MEASURE)
    assert len(strips) == 2
    assert strips[1].height > strips[0].height
    text = printed([Asked("Frukt", "", Options(FRUIT, single=False))]).pages[0].extract_text()
    assert all(option.split()[0] in text for option in FRUIT)


def test_only_a_form_for_the_screen_has_fields() -> None:
    rooms = (Writing(2), Options(FRUIT, single=True), Steps((1, 2, 3), "lite", "mye"), DayBoxes("dag"))
    assert printed([Asked("Spørsmål", "", room) for room in rooms]).get_fields() is None


def read(*story: Block) -> Node:
    return read_tags(print_to_bytes(story, title="Søknad", language="nb", author="", letterhead=HEAD))


def test_fields_are_read_with_their_words_in_the_order_of_the_page() -> None:
    root = read(
        HiddenField("om", "skjema 1"),
        Asked("Tekst", "", Writing(1, Field("tekst", "Tekst"))),
        Asked("Frukt", "", Options(("Eple", "Pære"), True, Field("frukt", "Frukt"))),
        Asked("Flere", "", Options(("Eple", "Pære"), False, Field("flere", "Flere"))),
        Asked("Mange", "", Options([f"nr. {n}" for n in range(9)], True, Field("mange", "Mange"))),
        Asked("Skala", "", Steps((1, 2), "lite", "mye", Field("skala", "Skala"))),
    )
    told = [form.fields[0]["/TU"] for form in root.all("Form")]
    assert told == [
        *("Søknad", "Tekst", "Frukt: Eple", "Frukt: Pære", "Flere: Eple", "Flere: Pære", "Mange"),
        *("Skala: 1", "Skala: 2"),
    ]
    assert [option.text.split() for option in root.all("P") if option.all("Form")] == [
        *(["Eple"], ["Pære"], ["Eple"], ["Pære"], ["1"], ["2"])
    ]


def test_nothing_in_a_form_is_hidden_or_unnamed_and_all_is_in_a_form() -> None:
    document = printed([HiddenField("om", "x"), Asked("A", "", Options(FRUIT, True, Field("a", "A")))])
    widgets = [widget.get_object() for page in document.pages for widget in page["/Annots"]]  # type: ignore[attr-defined]
    assert len(widgets) == 1 + len(FRUIT)
    for widget in widgets:
        assert widget["/F"] == 4
        assert widget["/TU"]
        assert "/StructParent" in widget
        assert "/AP" in widget or widget["/Rect"][0] == widget["/Rect"][2]


def test_on_paper_options_are_a_list_of_empty_boxes() -> None:
    root = read(Asked("A", "", Options(("Ja", "Nei"), True)), Asked("B", "", Options(("Ja",), False)))
    assert [each.outline() for each in root.all("L")] == ["L(LI(Lbl LBody) LI(Lbl LBody))", "L(LI(Lbl LBody))"]
    assert [each.entries["/ActualText"] for each in root.all("Lbl")] == ["○", "○", "☐"]


def test_fields_have_names_words_and_values() -> None:
    field = Field("frukt", "Hvilken frukt?", required=True)
    blocks: list[Block] = [
        HiddenField("om", "skjema 1"),
        Asked("Tekst", "", Writing(1, Field("tekst", "Tekst"))),
        Asked("Frukt", "", Options(FRUIT, True, field, ("a", "b", "c"))),
        Asked("Flere", "", Options(FRUIT, False, Field("flere", "Flere"))),
        Asked("Mange", "", Options([f"nr. {n}" for n in range(9)], True, Field("mange", "Mange"))),
        Asked("Skala", "", Steps((1, 2), "", "", Field("skala", "Skala"))),
    ]
    fields = printed([Together(blocks)]).get_fields() or {}
    assert fields["om"]["/V"] == "skjema 1"
    assert (fields["tekst"]["/FT"], fields["mange"]["/FT"]) == ("/Tx", "/Ch")
    assert (fields["frukt"]["/TU"], list(fields["frukt"]["/Opt"])) == ("Hvilken frukt?", ["a", "b", "c"])
    assert fields["frukt"]["/Ff"] & 2
    assert [fields[f"flere.{n}"]["/TU"] for n in range(2)] == ["Flere: Eple", "Flere: Pære & plomme"]
    assert list(fields["skala"]["/Opt"]) == ["1", "2"]


def test_the_code_stands_beside_the_title_in_letters_and_as_a_square() -> None:
    page = printed([FormHead("Søknad", ("Fyll ut.",), "ABCD-234", "Kode")]).pages[0]
    assert "Kode ABCD-234" in page.extract_text()
    bare = printed([FormHead("Søknad", ("Fyll ut.",))]).pages[0]
    assert len(page.get_contents().get_data()) > 2 * len(bare.get_contents().get_data())  # type: ignore[union-attr]
