"""The printed page: everything that the words say, in any script, and the same bytes for the same facts."""

import datetime as dt
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import pypdf
import pytest

from mentordesk.core.agreements.document import paper_pdf, story, words_pdf
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.library.rules import BOOKLET, CERTIFICATE, FORM, LETTER, POSTER
from mentordesk.core.agreements.plain import plain_text
from mentordesk.core.agreements.queries import facts_for
from mentordesk.core.agreements.rules import DECLARATION
from mentordesk.core.agreements.worded import CLOSING, Letter, Wording
from mentordesk.core.agreements.wording import wording
from mentordesk.core.documents.blocks import Bullets, Facts, Heading
from mentordesk.core.documents.certificates import Enlarged
from mentordesk.core.documents.correspondence import Slip
from mentordesk.core.documents.errors import LetterWithoutFont
from mentordesk.core.documents.texts import ClauseText, LinesText, RowsText
from mentordesk.core.programme.commands import change_person
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_person
from tests.core.agreements.conftest import facts_of
from tests.core.documents.papers import by_pdfium


def whole_text(pdf: bytes) -> str:
    return " ".join(" ".join(by_pdfium(pdf)).split())


@pytest.fixture
def facts(store: Store, programme: UUID, pairs: dict[str, UUID]) -> PaperFacts:
    return facts_of(store, programme, pairs["Amina"])


def test_the_agreement_is_a_few_pages_of_a4_with_title_and_language(facts: PaperFacts) -> None:
    reader = pypdf.PdfReader(BytesIO(paper_pdf(facts, "nb")))
    assert 2 <= len(reader.pages) <= 4
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    assert reader.metadata is not None
    assert reader.metadata.title == "Mentoravtale"
    assert str(reader.root_object["/Lang"]).startswith("nb")


def test_both_names_and_the_numbered_headings_stand_there(facts: PaperFacts) -> None:
    text = whole_text(paper_pdf(facts, "nb"))
    for words in ("Amina Hussein", "Per Olsen", "Hvem avtalen gjelder", "Underskrift", "Sted og dato", "Side 1 av"):
        assert words in text


def test_the_same_facts_give_the_same_bytes(facts: PaperFacts) -> None:
    assert paper_pdf(facts, "nb") == paper_pdf(facts, "nb")


def test_another_name_gives_other_bytes(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID], facts: PaperFacts
) -> None:
    change_person(store, people["Amina"], {"name": "Amina Hussein Ali"})
    assert paper_pdf(facts_of(store, programme, pairs["Amina"]), "nb") != paper_pdf(facts, "nb")


@pytest.mark.parametrize(
    ("adept", "mentor"),
    [
        ("Олена Ґалаґан", "Łukasz Święcicki"),
        ("Ελένη Παπά", "Nguyễn Thị Hồng Nhung"),
        ("ሰላም ተስፋይ", "Kari Nordmann"),
    ],
)
def test_names_in_every_script_can_be_read_back(store: Store, programme: UUID, adept: str, mentor: str) -> None:
    pair = a_pair(store, programme, a_person(store, adept), a_person(store, mentor))
    text = whole_text(paper_pdf(facts_of(store, programme, pair), "nb"))
    assert adept in text
    assert mentor in text


def test_a_name_in_arabic_letters_is_set_from_right_to_left(store: Store, programme: UUID) -> None:
    pair = a_pair(store, programme, a_person(store, "محمد الحسن"), a_person(store, "Kari Nordmann"))
    text = whole_text(paper_pdf(facts_of(store, programme, pair), "nb"))
    assert "محمد الحسن" in text
    assert "Kari Nordmann" in text


def test_a_letter_without_a_font_is_refused_by_name(store: Store, programme: UUID) -> None:
    pair = a_pair(store, programme, a_person(store, "Sara \U00012000"), a_person(store, "Kari Nordmann"))
    with pytest.raises(LetterWithoutFont) as refused:
        paper_pdf(facts_of(store, programme, pair), "nb")
    assert refused.value.facts["code"] == "U+12000"
    assert refused.value.facts["text"] == "Sara \U00012000"


def test_a_name_is_never_markup(store: Store, programme: UUID) -> None:
    name = "<b>Ola</b> & {adept}"
    pair = a_pair(store, programme, a_person(store, name), a_person(store, "Kari Nordmann"))
    assert name in whole_text(paper_pdf(facts_of(store, programme, pair), "nb"))


def test_a_declaration_names_its_signer_and_the_guardian_of_a_minor(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID]
) -> None:
    change_person(store, people["Amina"], {"born": dt.date(2010, 5, 1)})
    facts = store.read(facts_for, programme, DECLARATION, store.author, [pairs["Amina"]])
    text = whole_text(paper_pdf(facts[0], "nb"))
    assert "Taushetserklæring" in text
    assert "Amina Hussein" in text
    assert "Foresatt" in text


def of_kind(words: Wording, kind: str, *clauses: ClauseText) -> Wording:
    letter = Letter("Kari", "10. januar 2027", ("Hilsen", "Ingrid")) if kind == LETTER else None
    text = replace(words.text, clauses=clauses, labels={**words.text.labels, "cut": "Klipp"})
    return replace(words, layout=kind, letter=letter, text=text, signers=())


def test_a_letter_is_signed_where_its_text_says_that_and_the_rest_is_a_slip(facts: PaperFacts) -> None:
    clauses = ClauseText("Hei", ("Her er brevet.", CLOSING)), ClauseText("Svar", ("Ja",))
    letter = of_kind(wording(facts, "nb"), LETTER, *clauses)
    said = whole_text(words_pdf(letter)), plain_text(letter)
    for text in said:
        assert text.index("Her er brevet.") < text.index("Hilsen") < text.index("Svar")
        assert text.count("Hilsen") == 1
    (whole,) = story(letter)
    assert isinstance(whole, Enlarged)
    assert isinstance(whole.blocks[-1], Slip)
    usual = of_kind(letter, LETTER, clauses[1])
    assert whole_text(words_pdf(usual)).index("Ja") < whole_text(words_pdf(usual)).index("Hilsen")


def test_a_certificate_names_whose_it_is_once_in_large_letters(facts: PaperFacts) -> None:
    words = of_kind(wording(facts, "nb"), CERTIFICATE, ClauseText("Har fullført", ("Hele kurset.",)))
    words = replace(
        words, rows=(("Navn", "Kari Nordmann"), ("Telefon", "+47 40 00 01 23")), signers=(("Leder", "Ali"),)
    )
    text = whole_text(words_pdf(words))
    assert text.index("Mentoravtale") < text.index("Kari Nordmann") < text.index("Hele kurset.") < text.index("Ali")
    assert "Telefon: +47 40 00 01 23" in text.replace("\u00a0", " ")
    assert "Navn" not in text


def test_lists_and_rows_that_follow_each_other_are_one(facts: PaperFacts) -> None:
    pieces = ("en",), ("to",), RowsText((("Dato", ""),)), RowsText((("Sted", ""),))
    found = [type(block) for block in story(of_kind(wording(facts, "nb"), "guide", ClauseText("Plan", pieces)))]
    assert found[-3:] == [Heading, Bullets, Facts]


def test_a_booklet_has_a_cover_with_both_names_and_whole_parts(facts: PaperFacts) -> None:
    parts = [ClauseText(f"Måned {number}", (tuple(f"Råd {n}" for n in range(16)),)) for number in range(1, 7)]
    words = of_kind(wording(facts, "nb"), BOOKLET, ClauseText("", ("Dette er deres.",)), *parts)
    cover, *pages = (page.extract_text() for page in pypdf.PdfReader(BytesIO(words_pdf(words))).pages)
    assert [name in cover for name in ("Amina Hussein", "Per Olsen", "Dette er deres.", "Måned")] == [True] * 3 + [
        False
    ]
    assert all(page.count("Råd") == 16 * page.count("Måned") for page in pages)


def test_what_is_asked_together_stands_on_one_page(facts: PaperFacts) -> None:
    meetings = [ClauseText(f"Møte {number}", (LinesText(9), "Slutt")) for number in range(1, 9)]
    pages = pypdf.PdfReader(BytesIO(words_pdf(of_kind(wording(facts, "nb"), FORM, *meetings)))).pages
    assert len(pages) > 2
    assert all(text.count("Møte") == text.count("Slutt") for text in (page.extract_text() for page in pages))


def test_what_hangs_on_a_wall_is_larger(facts: PaperFacts) -> None:
    (poster,) = story(of_kind(wording(facts, "nb"), POSTER, ClauseText("Bli med", ("Ring oss.",))))
    assert isinstance(poster, Enlarged)
    assert poster.scale > 1


def test_the_last_clause_goes_whole_to_the_page_of_the_signatures(facts: PaperFacts) -> None:
    words = wording(facts, "nb")
    last = ClauseText("Underskrift", ("Vi har lest den.", "Er den på to språk, gjelder den norske."))
    for lines in range(28, 40):
        clauses = (ClauseText("Avtalen", tuple(f"Linje {number}" for number in range(lines))), last)
        paper = words_pdf(replace(words, text=replace(words.text, clauses=clauses)))
        *_, end = (page.extract_text() for page in pypdf.PdfReader(BytesIO(paper)).pages)
        assert ["Vi har lest" in end, "gjelder den norske" in end, "Sted og dato" in end] == [True] * 3
