"""Levels and order are those of Unicode's own test, and of its examples by name."""

from collections.abc import Iterator
from pathlib import Path
from unicodedata import bidirectional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.documents.bidi import levels, order

OFFICIAL = Path("/usr/share/unicode/BidiCharacterTest.txt")  # Debian's package unicode-data
SOME = """
0061 0020 05D0 0020 0031 0032;2;0;0 0 1 1 2 2;0 1 4 5 3 2
05D0 05D1 0028 05D2 05D3 005B 0026 0065 005D 0029 0067;0;0;1 1 0 1 1 0 0 0 0 0 0;1 0 2 4 3 5 6 7 8 9 10
0061 0020 0028 0627 0628 062C 0020 0064 0029 0020 05D0;0;0;0 0 0 1 1 1 0 0 0 0 1;0 1 2 5 4 3 6 7 8 9 10
0627 0628 062C 0020 0062 006F 006F 006B 0028 0073 0029;1;1;1 1 1 1 2 2 2 2 2 2 2;4 5 6 7 8 9 10 3 2 1 0
0061 0020 0031 0020 0032 002D 0033;1;1;2 2 2 2 2 2 2;0 1 2 3 4 5 6
0061 0028 0062 05D0 0029;0;0;0 0 0 1 0;0 1 2 3 4
0028 05D0 0028 0061 005B 005D 2680 05D1 0029;0;0;0 1 0 0 0 0 0 1 0;0 1 2 3 4 5 6 7 8
0028 0061 05D0 0028 0062 005B 05D1 005D 0029;1;1;1 2 1 1 2 1 1 1 1;8 7 6 5 4 3 2 1 0
202E 0061 202A 0062 202C 2066 0063 2069 202A 0064 202C 0065 202C;2;0;x 1 x 2 x 1 2 1 x 2 x 1 x;11 9 7 6 5 3 1
05D0 0028 05D1 202A 05D2 202C 0029 0020 0031;0;0;1 1 1 x 3 x 0 0 0;4 2 1 0 6 7 8
"""


def cases() -> list[str]:
    lines = SOME.splitlines() + (OFFICIAL.read_text().splitlines() if OFFICIAL.exists() else [])
    return [line for line in lines if line and not line.startswith("#")]


def with_rule_l1(text: str, found: list[int], base: int) -> list[int]:
    """The test takes the text for one line: what stands white at its end, or before a tab, has the base level."""
    found, at_end = list(found), True
    for place in range(len(text) - 1, -1, -1):
        kind = bidirectional(text[place])
        at_end = kind in ("S", "B") or (at_end and kind in ("WS", "FSI", "LRI", "RLI", "PDI", "BN"))
        if at_end:
            found[place] = base
    return found


def wrong(case: str) -> Iterator[str]:
    codes, direction, base, wanted, visual = case.split(";")
    text = "".join(chr(int(code, 16)) for code in codes.split())
    found = with_rule_l1(text, levels(text, None if direction == "2" else int(direction)), int(base))
    shown = [place for place, level in enumerate(wanted.split()) if level != "x"]
    if [found[place] for place in shown] != [int(level) for level in wanted.split() if level != "x"]:
        yield f"levels {case}: {found}"
    if [shown[place] for place in order([found[place] for place in shown])] != [int(place) for place in visual.split()]:
        yield f"order {case}"


def test_unicodes_own_cases() -> None:
    assert [fault for case in cases() for fault in wrong(case)] == []


def test_a_wrong_level_and_a_wrong_order_are_seen() -> None:
    assert len(list(wrong("0061 05D0;0;0;0 0;1 0"))) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari", "0000"),
        ("a محمد b", "00111100"),
        ("a \u2068محمد!\u2069!", "0001111100"),
        ("\u2068+47 4\u2069", "0222220"),
        ("محمد 12", "1111122"),
        ("", ""),
    ],
)
def test_names_in_a_sentence(text: str, expected: str) -> None:
    assert "".join(map(str, levels(text))) == expected


@given(st.lists(st.integers(0, 6)))
def test_an_order_has_every_place_once(found: list[int]) -> None:
    assert sorted(order(found)) == list(range(len(found)))


@given(st.text("abc 12.,-()[]æøåабвαβγ\u2066\u2068\u2069"))
def test_without_right_to_left_letters_all_stays(text: str) -> None:
    assert set(order(levels(text))) == set(range(len(text)))
    assert order(levels(text)) == list(range(len(text)))
