"""Lines about people whose address is hidden, as they may be copied."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.programme.hiding import HELD_BACK, HiddenPerson, discreet
from mentordesk.core.programme.rules import initials, shown_name

MINA = HiddenPerson("Mina Torp", "Mimmi", "mina@example.org", "+4790012345", "4306", "Sandnes")


@pytest.mark.parametrize(
    "number", ["+4790012345", "90012345", "+47 900 12 345", "900 12 345", "90 01 23 45", "004790012345"]
)
def test_a_number_is_known_however_it_is_spaced(number: str) -> None:
    assert discreet([number], [MINA]) == [HELD_BACK]


def test_a_line_about_somebody_hidden() -> None:
    cells = ["Mina Torp", "Mimmi", "mina@example.org", "4306 Sandnes", "Norsk"]
    assert discreet(cells, [MINA]) == ["M. T.", "M. T.", HELD_BACK, f"{HELD_BACK} {HELD_BACK}", "Norsk"]
    assert discreet(["MINA TORP – Kari Nordmann"], [MINA]) == ["M. T. – Kari Nordmann"]


@pytest.mark.parametrize(
    "cells", [["Kari Nordmann", "4306 Sandnes"], ["Mina Torpedal"], ["+47 900 12 3456"], ["Mimmi"], []]
)
def test_lines_about_others_are_left_alone(cells: list[str]) -> None:
    assert discreet(cells, [MINA]) == cells


def test_who_has_told_nothing_is_hidden_by_name() -> None:
    bare = HiddenPerson("Bo Li", None, None, None, None, None)
    assert discreet(["Bo Li", "", "Oslo"], [bare]) == ["B. L.", "", "Oslo"]


@given(st.from_regex(r"[A-ZÆØÅ][a-zæøå]{2,8} [A-ZÆØÅ][a-zæøå]{2,8}", fullmatch=True), st.text("12 –,;", max_size=9))
def test_a_name_in_the_middle_of_anything_is_gone(name: str, around: str) -> None:
    (cell,) = discreet([f"{around} {name} {around}"], [HiddenPerson(name, None, None, None, None, None)])
    assert name not in cell
    assert initials(name) in cell


def test_a_name_on_a_list() -> None:
    assert shown_name("Anne-Lise von Berg", True) == "A. L. V. B."
    assert shown_name("Anne-Lise von Berg", None) == "Anne-Lise von Berg"
