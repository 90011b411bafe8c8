"""What is never stored."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.programme.identity import STARS, is_national_id, without_ids
from mentordesk.core.recruitment.forbidden import must_not_be_stored

FIRST, SECOND = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def an_id(start: str) -> str | None:
    """The number with that date and three more digits, or None where there is none such."""
    digits = [int(digit) for digit in start]
    for weights in (FIRST, SECOND):
        check = -sum(w * d for w, d in zip(weights, digits, strict=True)) % 11
        if check == 10:
            return None
        digits.append(check)
    return "".join(map(str, digits))


IDS = [number for n in range(100, 120) if (number := an_id(f"010190{n}"))]
dates = st.tuples(st.integers(1, 28), st.integers(1, 12), st.integers(0, 99), st.integers(0, 999))


@given(dates, st.sampled_from([0, 40]), st.sampled_from([0, 40, 80]))
def test_every_number_with_right_checks_is_known(parts: tuple[int, int, int, int], d: int, synthetic: int) -> None:
    day, month, year, more = parts
    number = an_id(f"{day + d:02}{month + synthetic:02}{year:02}{more:03}")
    assert number is None or is_national_id(number)


@given(st.sampled_from(IDS), st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_digit_is_found_out(number: str, place: int, more: int) -> None:
    wrong = number[:place] + str((int(number[place]) + more) % 10) + number[place + 1 :]
    assert not is_national_id(wrong)


def test_a_number_in_free_text_is_starred_and_the_rest_kept() -> None:
    number = IDS[0]
    assert without_ids(f"Jeg er {number[:6]} {number[6:]}, ring meg") == f"Jeg er {STARS}, ring meg"
    assert without_ids("Konto 12345678901, tlf 99860042") == "Konto 12345678901, tlf 99860042"


@pytest.mark.parametrize(
    "heading",
    [
        "Fødselsnummer",
        "Fødselsnr.",
        "Personnummer (11 siffer)",
        "Fnr",
        "Identitetsnummer",
        "National ID number",
        "Personleg id",
        "Fødsels- og personnummer",
        "D-nummer",
        "Social security number",
    ],
)
def test_headings_that_ask_for_the_number(heading: str) -> None:
    assert must_not_be_stored(heading, ["17.06.2003"])


@pytest.mark.parametrize(
    "heading",
    ["Fødselsdato (ikke personnummer)", "Fødselsdato, uten de fem siste i fødselsnummeret", "Navn", "Telefonnummer"],
)
def test_headings_that_do_not(heading: str) -> None:
    assert not must_not_be_stored(heading, ["17.06.2003"])


def test_numbers_under_an_innocent_heading() -> None:
    assert must_not_be_stored("Din id", IDS)
    assert must_not_be_stored("Medlem", [f"{number[:6]} {number[6:]}" for number in IDS])
    assert must_not_be_stored("Medlem", [str(int(number)) for number in IDS])
    assert not must_not_be_stored("Medlem", ["99860042", "4799860042", "12345678901", ""])


@pytest.mark.parametrize(
    "texts", [[], ["Ja", "Nei"], ["12.11.2026"], ["Vist 12.11.2026", "ikke vist ennå"], ["Ja, vist"]]
)
def test_that_a_certificate_was_shown_may_be_kept(texts: list[str]) -> None:
    assert not must_not_be_stored("Politiattest framvist?", texts)


@pytest.mark.parametrize("text", ["Ingen anmerkninger", "Dom 2019", "Saksnr. 2026/123", "Ja, men bot i 2018 for fart"])
def test_what_a_certificate_says_may_not(text: str) -> None:
    assert must_not_be_stored("Politiattest", ["Ja", text])
