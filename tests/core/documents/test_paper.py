"""The file: the same each time, all fonts in it, its text found by other programs, and no text taken for markup."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.core.documents.blocks import Facts, Paragraph, Title
from mentordesk.core.documents.errors import LetterWithoutFont
from mentordesk.core.documents.paper import say
from tests.core.documents.papers import NAMES, READERS, agreement, by_pdfium, fonts, printed

Reader = Callable[[bytes], list[str]]
LETTERS = "ab ÆøåŁđ бґ λή محمد بْتَ ሰላም 12.,:()-/ \n\t<&>\u200c\u2067\u202e"


def test_the_same_input_gives_the_same_bytes() -> None:
    first = printed(agreement())
    printed([Paragraph("et helt annet ord, med بت")])
    assert printed(agreement()) == first


def test_every_font_is_embedded_and_ours() -> None:
    names = {font["/BaseFont"].partition("+")[2] for font in fonts(printed(agreement()))}
    assert names == {
        "NotoSans-Regular",
        "NotoSans-SemiBold",
        "NotoSans-Italic",
        "NotoNaskhArabic-Regular",
        "NotoNaskhArabic-SemiBold",
    }
    for font in fonts(printed(agreement())):
        assert font["/DescendantFonts"][0]["/FontDescriptor"]["/FontFile2"].get_data()


def test_papers_with_different_parts_of_a_font_call_them_different_names() -> None:
    def regular(text: str) -> list[str]:
        names = {font["/BaseFont"] for font in fonts(printed([Paragraph(text)]))}
        return [name for name in names if name.endswith("Sans-Regular")]

    assert regular("qQ") == regular("qQ") != regular("zZ")


def test_the_file_tells_title_author_and_language() -> None:
    file = pypdf.PdfReader(BytesIO(printed(agreement(), title=f"Avtale {say('محمد')}\n–  Kari", author="Blåbær & Co")))
    assert file.metadata is not None
    assert (file.metadata.title, file.metadata.author) == ("Avtale محمد –  Kari", "Blåbær & Co")
    root: Any = file.root_object
    assert (root["/Lang"], root["/ViewerPreferences"]["/DisplayDocTitle"]) == ("nb", True)
    assert {tuple(map(round, page.mediabox)) for page in file.pages} == {(0, 0, 595, 842)}


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("name", NAMES)
def test_names_are_found_by_other_programs(read: Reader, name: str) -> None:
    (text,) = read(printed([Paragraph(f"Avtale mellom {say(name)} og Kari.")]))
    assert all(word in text for word in name.split())


@pytest.mark.parametrize("name", NAMES)
def test_names_are_found_by_the_search_of_a_browser(name: str) -> None:
    document = pypdfium2.PdfDocument(printed([Facts([("Navn", say(name))])]))
    page = document[0].get_textpage()
    assert all(page.search(word).get_next() for word in name.split())
    document.close()


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("text", ["Ola <Kari", "<img src=x>", "&amp; <b>nei</b>", "{page} %s \\n (a) )("])
def test_text_is_never_markup(read: Reader, text: str) -> None:
    (page,) = read(printed([Title(text), Paragraph(f"Hei {say(text)}!"), Facts([(text, text)])]))
    assert page.count(text) == 4


def test_each_page_tells_which_it_is_and_which_paper() -> None:
    pages = by_pdfium(printed(agreement(clauses=20)))
    assert len(pages) > 2
    for number, text in enumerate(pages, 1):
        assert f"Side {number} av {len(pages)}" in text
        assert "MA-2027-014" in text
        assert "Sterk sammen Drammen" in text


def test_nothing_is_printed_when_a_letter_has_no_font() -> None:
    with pytest.raises(LetterWithoutFont):
        printed(agreement(adept="ანა"))


def test_an_empty_story_is_a_page() -> None:
    assert len(by_pdfium(printed([]))) == 1


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(LETTERS, max_size=80), min_size=1, max_size=4))
def test_mixed_scripts_never_fail(texts: list[str]) -> None:
    paper = printed([Facts([(text, say(text))]) for text in texts] + [Paragraph([(text, True) for text in texts])])
    assert len(by_pdfium(paper)) == len(pypdf.PdfReader(BytesIO(paper)).pages) > 0
