"""People's text is made fit for paper, and loses no letter that can be printed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.documents.letters import clean, isolated, plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ola <Kari", "Ola <Kari"),
        ("<img src=x> &amp;", "<img src=x> &amp;"),
        ("a\tb\u2003c", "a b c"),
        ("a\r\nb\rc\vd\u2028e", "a\nb\nc\nd\ne"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("sam\u00adtykke\ufeff", "samtykke"),
        ("A\u030a og e\u0301", "Å og é"),
        ("se \u202eakk", "se akk"),
        ("kr\u00a05", "kr\u00a05"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\ud800a\uffff", "a"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected


@given(st.text(st.characters(categories=("L", "N", "P", "S"), exclude_characters="\ufffc\ufffd")))
def test_nothing_that_can_be_printed_is_lost(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert plain(plain(text)) == plain(text)


@given(st.text())
def test_a_value_is_shut_off_on_one_line(text: str) -> None:
    shut = isolated(text)
    assert "\n" not in shut
    assert shut == "" or (shut[0], shut[-1]) == ("\u2068", "\u2069")
    assert not any("\u2066" <= letter <= "\u2069" for letter in shut[1:-1])


def test_an_empty_value_stays_empty() -> None:
    assert isolated(" \n\t") == ""
