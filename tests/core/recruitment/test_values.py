"""What single cells say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.recruitment import values
from mentordesk.core.recruitment.files.cells import text_of, tidied


@pytest.mark.parametrize(
    "text",
    [
        "99860042",
        "998 60 042",
        "99 86 00 42",
        "+47 998 60 042",
        "0047 99860042",
        "4799860042",
        "(+47) 998-60-042",
        "tlf. 998 60 042",
        "998 60 042 / 22 33 44 55",
        "99860042 eller 22334455",
    ],
)
def test_one_number_in_many_ways(text: str) -> None:
    assert values.phone(text) == "+4799860042"


def test_numbers_from_abroad_keep_their_country() -> None:
    assert values.phone("+46 70 123 45 67") == "+46701234567"
    assert values.phone("0048 601 234 567") == "+48601234567"


@pytest.mark.parametrize("text", ["", "ring meg", "9986004", "998600421", "12345678", "kari@example.org", "112"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert values.phone(text) is None


@given(st.integers(20_000_000, 99_999_999), st.sampled_from(["{}", "+47{}", "0047 {}", "+47 {}"]), st.booleans())
def test_every_norwegian_number_comes_back(number: int, form: str, spaced: bool) -> None:
    digits = str(number)
    text = form.format(f"{digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:]}" if spaced else digits)
    assert values.phone(text) == f"+47{number}"


@pytest.mark.parametrize(
    ("text", "postcode"),
    [
        ("0184", ("0184", "")),
        ("184", ("0184", "")),
        ("10", ("0010", "")),
        ("9008 Tromsø", ("9008", "Tromsø")),
        ("N-5003 Bergen", ("5003", "Bergen")),
        ("Storgata 12, 8450 Stokmarknes", ("8450", "Stokmarknes")),
        ("Vei 1\n0184 OSLO, Norge", ("0184", "OSLO")),
    ],
)
def test_postcodes_and_the_town_beside_them(text: str, postcode: tuple[str, str]) -> None:
    assert values.postcode(text) == postcode


@pytest.mark.parametrize("text", ["0", "Oslo", "Storgata 12", "SE-123 45", "12345"])
def test_what_is_no_postcode_is_none(text: str) -> None:
    assert values.postcode(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1),
        ("2 stk", 2),
        ("to", 2),
        ("Én", 1),
        ("ein", 1),
        ("inntil 3", 3),
        ("1-2", 2),
        ("1–2 adepter", 2),
        ("en eller to", 2),
        ("Maks 4", 4),
        ("ingen", 0),
        ("0", 0),
        ("1 (kanskje flere)", 1),
        ("up to three", 3),
        ("5", None),
        ("mange", None),
        ("", None),
    ],
)
def test_how_many_adepts_somebody_takes(text: str, number: int | None) -> None:
    assert values.capacity(text) == number


@pytest.mark.parametrize(
    "text", ["Ja", "ja!", "Jau", "Yes", "TRUE", "x", "1", "✓", "Jeg samtykker", "I agree", "Ja, men ikke bilder"]
)
def test_yes(text: str) -> None:
    assert values.yes_no(text) is True


@pytest.mark.parametrize(
    "text", ["Nei", "No", "FALSE", "0", "Jeg samtykker ikke", "Eg godtek ikkje dette", "I do not agree"]
)
def test_no(text: str) -> None:
    assert values.yes_no(text) is False


@pytest.mark.parametrize("text", ["", "kanskje", "17.06.2003", "Norsk"])
def test_neither(text: str) -> None:
    assert values.yes_no(text) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mentor", "mentor"),
        ("mentorar", "mentor"),
        ("Jeg vil være mentor", "mentor"),
        ("I would like to be a mentor", "mentor"),
        ("Mentor – jeg vil hjelpe en adept", "mentor"),
        ("Adept", "adept"),
        ("Mentee", "adept"),
        ("Mentorpartner", "adept"),
        ("Adept (får en mentor)", "adept"),
        ("Få en mentor", "adept"),
        ("Jeg ønsker en mentor", "adept"),
        ("Being mentored", "adept"),
        ("Begge deler", "both"),
        ("Både mentor og adept", "both"),
        ("Mentor, Adept", "both"),
        ("Mentor;Mentee;", "both"),
        ("Both", "both"),
        ("M", "mentor"),
        ("A", "adept"),
        ("Deltaker", "adept"),
        ("Frivillig", None),
        ("", None),
    ],
)
def test_the_role_somebody_applies_for(text: str, role: str | None) -> None:
    assert values.role(text) == role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Mentorer", "mentor"),
        ("Adepter", "adept"),
        ("søkere_mentorer_2026", "mentor"),
        ("Søkere høsten 2026 – adepter", "adept"),
        ("mentees", "adept"),
        ("Mentorer og adepter", None),
        ("Ark1", None),
        ("Mentorprogrammet 2026", None),
    ],
)
def test_the_role_in_a_title(title: str, role: str | None) -> None:
    assert values.role_of_title(title) == role


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Kvinne", "woman"),
        ("K", "woman"),
        ("Helst en dame", "woman"),
        ("Mann", "man"),
        ("male", "man"),
        ("Female", "woman"),
        ("Ikke-binær", "other"),
        ("Annet", "other"),
        ("Mann eller kvinne", None),
        ("Vil ikke oppgi", None),
        ("37", None),
    ],
)
def test_gender(text: str, gender: str | None) -> None:
    assert values.gender(text) == gender


@pytest.mark.parametrize(
    "text", ["Spiller ingen rolle", "Speler inga rolle", "No preference", "Nei", "Vet ikke", "Det samme"]
)
def test_a_wish_for_nothing_in_particular(text: str) -> None:
    assert values.is_indifferent(text)


def test_the_first_address_of_a_cell() -> None:
    assert values.email("Kari Moe <kari@example.org>; ola@example.org") == "kari@example.org"
    assert values.email("kari(at)example.org") is None


@pytest.mark.parametrize("text", ["", "-", "–", "anonymous", "N/A", "Ikke besvart"])
def test_cells_that_only_look_filled(text: str) -> None:
    assert values.is_nothing(text)


def test_numbers_read_as_people_see_them() -> None:
    assert [text_of(cell) for cell in (9008.0, 2.5, True, "  Kari ")] == ["9008", "2.5", "TRUE", "Kari"]


@given(st.text(max_size=60))
def test_tidy_text_stays_tidy_and_keeps_what_is_seen(text: str) -> None:
    tidy, _ = tidied(text)
    assert isinstance(tidy, str)
    assert tidied("." + tidy[1:] if tidy.startswith("'") else tidy)[0] == (
        "." + tidy[1:] if tidy.startswith("'") else tidy
    )
    assert not any(character in tidy for character in "\0\x07\x1b\r\x0b")


@given(st.text(max_size=60))
def test_no_text_can_break_the_reading_of_values(text: str) -> None:
    assert values.role(text) in ("mentor", "adept", "both", None)
    assert values.gender(text) in ("woman", "man", "other", None)
    assert values.yes_no(text) in (True, False, None)
    assert values.capacity(text) in (0, 1, 2, 3, 4, None)
    assert (values.phone(text) or "+").startswith("+")
    postcode = values.postcode(text)
    assert postcode is None or len(postcode[0]) == 4
