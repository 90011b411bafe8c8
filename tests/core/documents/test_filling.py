"""Fields in braces, filled in."""

import pytest

from mentordesk.core.documents.filling import Filling


@pytest.mark.parametrize(
    ("text", "value", "filled"),
    [
        ("Til {end}. Så er det slutt.", "10. juli 2027", "Til 10. juli 2027. Så er det slutt."),
        ("До {end}.", "10 липня 2027 р.", "До 10 липня 2027 р."),
        ("Hos {end}.", "\u2068Hjelp A.S.\u2069", "Hos \u2068Hjelp A.S.\u2069"),
        ("Hos {end}, nå", "Hjelp A.S.", "Hos Hjelp A.S., nå"),
        ("Hos {end} ...", "Hjelp A.S.", "Hos Hjelp A.S. ..."),
        ("Hos {end}...", "Hjelp A.S.", "Hos Hjelp A.S...."),
        ("{end}.", "", "___."),
        ("{end}{end}.", "a.", "a.a."),
    ],
)
def test_a_sentence_ends_with_one_full_stop(text: str, value: str, filled: str) -> None:
    assert Filling("agreement", {"end": value}, "___").filled(text, "Periode") == filled
