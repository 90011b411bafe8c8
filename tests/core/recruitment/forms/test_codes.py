"""The codes of paper forms."""

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.recruitment.forms.codes import _LETTERS, is_right, new_code, shown, tidied

codes = st.builds(new_code)
places = st.integers(0, 6)


@given(codes)
def test_a_code_is_right_however_it_is_typed(code: str) -> None:
    assert is_right(code)
    assert is_right(tidied(f" {shown(code).lower()} "))
    assert not set(code) & set("01ILO")


@given(codes, places, st.sampled_from(_LETTERS))
def test_one_wrong_character_is_found(code: str, place: int, letter: str) -> None:
    mistyped = code[:place] + letter + code[place + 1 :]
    assert is_right(mistyped) == (mistyped == code)


@given(codes, places, places)
def test_two_characters_in_each_others_place_are_found(code: str, one: int, other: int) -> None:
    letters = list(code)
    letters[one], letters[other] = letters[other], letters[one]
    assert is_right("".join(letters)) == ("".join(letters) == code)


def test_what_is_no_code_is_wrong() -> None:
    assert not any(map(is_right, ("", "ABC", "O0I1LLL", "ÆØÅÆØÅÆ", "22222222")))


def test_codes_differ() -> None:
    assert len({new_code() for _ in range(300)}) == 300
