"""File names that every system takes and every person finds."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.documents.naming import apart, file_name


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("2027-01-10", "Mentoravtale", "Amina–Kari"), "2027-01-10 Mentoravtale Amina–Kari.pdf"),
        (("../../etc/passwd",), "-..-etc-passwd.pdf"),
        (("C:\\Windows\\kari",), "C--Windows-kari.pdf"),
        (('Ola "Kongen" <Kari>?*|',), "Ola -Kongen- -Kari----.pdf"),
        (("  Kari \t\n Nordmann  ",), "Kari Nordmann.pdf"),
        (("Kari\u202efdp.exe",), "Karifdp.exe.pdf"),
        (("\u2068Kari\u2069",), "Kari.pdf"),
        (("Kari\x00Nordmann",), "KariNordmann.pdf"),
        (("con",), "_con.pdf"),
        (("LPT1.Nordmann",), "_LPT1.Nordmann.pdf"),
        (("aux .x",), "_aux .x.pdf"),
        (("COM¹",), "_COM¹.pdf"),
        (("conout$",), "_conout$.pdf"),
        (("Con Nguyen",), "Con Nguyen.pdf"),
        (("Konrad",), "Konrad.pdf"),
        (("",), "_.pdf"),
        (("...",), "_.pdf"),
        (("Олена Ґалаґан",), "Олена Ґалаґан.pdf"),
        (("محمد الحسن",), "محمد الحسن.pdf"),
        (("A\u030ase",), "Åse.pdf"),
    ],
)
def test_hostile_and_foreign_names(parts: tuple[str, ...], name: str) -> None:
    assert file_name(*parts) == name


def test_a_long_name_is_cut_between_letters() -> None:
    name = file_name("Ж" * 300)
    assert name == "Ж" * 90 + ".pdf"


@given(st.text(max_size=300))
def test_every_text_makes_a_name_that_can_be_written(text: str) -> None:
    name = file_name(text)
    assert Path(name).name == name
    assert not set('<>:"/\\|?*') & set(name)
    assert not any(unicodedata.category(letter).startswith("C") for letter in name)
    assert len(name.encode()) <= 184
    assert not name.startswith((".", " "))
    assert not name.removesuffix(".pdf").endswith((".", " "))


def test_equal_names_are_told_apart_whatever_their_case() -> None:
    assert apart(["Kari.pdf", "kari.pdf", "Per.pdf", "Kari.pdf"]) == [
        "Kari.pdf",
        "kari (2).pdf",
        "Per.pdf",
        "Kari (3).pdf",
    ]


@given(st.lists(st.sampled_from(["a.pdf", "A.pdf", "a (2).pdf", "b.pdf"]), max_size=8))
def test_names_are_told_apart_in_their_order(names: list[str]) -> None:
    found = apart(names)
    assert len({name.casefold() for name in found}) == len(names)
    assert all(new.startswith(old.removesuffix(".pdf")) for old, new in zip(names, found, strict=True))
