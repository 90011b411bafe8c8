"""Names as they stand in a Norwegian list."""

import pytest

from mentordesk.core.kernel.folding import alphabetical

IN_ORDER = (
    *("Amina Hussein", "bjørg Tveiten", "Bjørn Aas", "Élodie Roux", "Eva Nes", "Łukasz Zieliński", "Zahra Ali"),
    *("Ægir Moe", "Ärla Berg", "Ørjan Vik", "Östen Lund", "Ådne Ås", "Åse Bo", "Aase Lie", "Олена Шевченко"),
)


@pytest.mark.parametrize("given", [IN_ORDER, IN_ORDER[::-1], sorted(IN_ORDER)])
def test_the_letters_after_z_come_last_and_accents_change_nothing(given: tuple[str, ...]) -> None:
    assert tuple(sorted(given, key=alphabetical)) == IN_ORDER


def test_case_and_how_a_letter_is_written_make_no_difference() -> None:
    assert alphabetical("ÅSE  BO") == alphabetical("A\u030ase Bo") == alphabetical("aase bo")
