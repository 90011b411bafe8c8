"""Several answers in one cell."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mentordesk.core.recruitment.lists import ListStyle, items, language_items, list_style


def cut(texts: Sequence[str], options: Sequence[str] = ()) -> list[tuple[str, ...]]:
    style = list_style(texts, options)
    return [items(text, style) for text in texts]


def languages(text: str) -> tuple[str, ...]:
    return language_items(text, list_style([text]))[0]


def test_semicolons_cut_and_leave_commas_alone() -> None:
    assert cut(["Norsk;Dari;", "CV, søknad;Nettverk"]) == [("Norsk", "Dari"), ("CV, søknad", "Nettverk")]


def test_line_breaks_cut() -> None:
    assert cut(["Mandag\nTirsdag", "Onsdag"]) == [("Mandag", "Tirsdag"), ("Onsdag",)]


def test_commas_cut_options_that_begin_with_a_capital() -> None:
    assert cut(["Intervju, Norsk arbeidskultur", "Studievalg"]) == [
        ("Intervju", "Norsk arbeidskultur"),
        ("Studievalg",),
    ]


def test_commas_cut_lists_typed_by_hand() -> None:
    texts = ["cv, intervju, nettverk", "Nettverk, cv", "intervju og nettverk"]
    assert cut(texts) == [("cv", "intervju", "nettverk"), ("Nettverk", "cv"), ("intervju", "nettverk")]


def test_an_option_with_a_comma_in_it_stays_whole_where_its_parts_never_stand_apart() -> None:
    texts = ["Jus, Økonomi, regnskap og skatt", "Økonomi, regnskap og skatt, Helse", "Helse, Jus, IT"]
    assert cut(texts) == [
        ("Jus", "Økonomi, regnskap og skatt"),
        ("Økonomi, regnskap og skatt", "Helse"),
        ("Helse", "Jus", "IT"),
    ]


def test_a_single_choice_with_a_comma_stays_whole() -> None:
    assert cut(["Bygg, anlegg og eiendom", "Helse", "Bygg, anlegg og eiendom"])[0] == ("Bygg, anlegg og eiendom",)


def test_two_options_that_only_happen_to_meet_are_two() -> None:
    assert cut(["Mandag kveld, Søndag", "Mandag kveld, Søndag", "Tirsdag"])[0] == ("Mandag kveld", "Søndag")
    assert cut([*["Mandag kveld, Søndag"] * 6, "Tirsdag"])[0] == ("Mandag kveld", "Søndag")
    assert cut(["Norsk, engelsk", "Norsk, engelsk"])[0] == ("Norsk", "engelsk")


def test_the_option_list_decides_where_it_is_known() -> None:
    options = ["CV, Søknad", "Nettverk", "Søknad"]
    assert cut(["CV, Søknad, Nettverk", "Søknad, Nettverk"], options) == [
        ("CV, Søknad", "Nettverk"),
        ("Søknad", "Nettverk"),
    ]


def test_free_text_is_one_answer() -> None:
    prose = "Jeg vil gjerne lære mer om ledelse, og kanskje om styrearbeid. Det hadde vært fint."
    assert cut([prose, "Nettverk, Ledelse"]) == [(prose,), ("Nettverk", "Ledelse")]


def test_each_option_once_and_in_its_order() -> None:
    assert cut(["Dari, Norsk, Dari, norsk", "Norsk"])[0] == ("Dari", "Norsk")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norsk, Dari", ("Norsk", "Dari")),
        ("norsk og engelsk", ("norsk", "engelsk")),
        ("Norsk/engelsk", ("Norsk", "engelsk")),
        ("norsk engelsk somali", ("norsk", "engelsk", "somali")),
        ("Norsk, engelsk og arabisk", ("Norsk", "engelsk", "arabisk")),
        ("Norsk (flytende), Polsk (morsmål)", ("Norsk", "Polsk")),
        ("Norsk B2; Tigrinja A1", ("Norsk", "Tigrinja")),
        ("Norsk - godt", ("Norsk",)),
        ("Farsi/persisk", ("Farsi", "persisk")),
        ("Klingon, Norsk", ("Klingon", "Norsk")),
        ("Norsk tegnspråk", ("Norsk tegnspråk",)),
    ],
)
def test_languages_without_their_levels(text: str, found: tuple[str, ...]) -> None:
    assert languages(text) == found


def test_a_level_that_is_left_out_is_told() -> None:
    assert language_items("Norsk litt, Dari", ListStyle(","))[1]
    assert not language_items("Norsk B2, Dari", ListStyle(","))[1]
    assert not language_items("Norsk, Dari", ListStyle(","))[1]


option = st.text(st.characters(categories=["Lu", "Ll"], max_codepoint=591), min_size=3, max_size=12).map(str.capitalize)


@given(st.lists(st.lists(option, min_size=1, max_size=4, unique_by=str.casefold), min_size=1, max_size=8))
def test_what_a_form_joins_with_semicolons_comes_apart_again(rows: list[list[str]]) -> None:
    assert cut([";".join(row) + ";" for row in rows]) == [tuple(row) for row in rows]


@given(st.lists(st.text(max_size=80), max_size=6))
@example([",A", ",a"])
@example(["B,A", "B,a"])
def test_no_text_can_break_the_cutting(texts: list[str]) -> None:
    for text, found in zip(texts, cut(texts), strict=True):
        told = re.sub(r"\s*,\s*", ", ", text).casefold()  # an option of several parts comes with its commas set right
        assert all(item.strip() and re.sub(r"\s*,\s*", ", ", item).casefold() in told for item in found)
