"""The palette finds words by their starts, whatever the letter case and accents."""

import pytest

from mentordesk.core.kernel.folding import fold
from mentordesk.ui.shell.ranking import Fit, Searchable, fit


@pytest.mark.parametrize(
    ("typed", "text", "expected"),
    [
        ("am", "Amina Hussein", Fit.WHOLE_START),
        ("amina h", "Amina Hussein", Fit.WHOLE_START),
        ("hus", "Amina Hussein", Fit.WORD_STARTS),
        ("hus am", "Amina Hussein", Fit.WORD_STARTS),
        ("ah", "Amina Hussein", Fit.INITIALS),
        ("min", "Amina Hussein", Fit.INSIDE),
        ("sen min", "Amina Hussein Jensen", Fit.INSIDE),
        ("osteras", "Østerås", Fit.WHOLE_START),
        ("Øst", "Per Østerås", Fit.WORD_STARTS),
        ("marie", "Anne-Marie Lie", Fit.WORD_STARTS),
        ("kari", "Amina Hussein", None),
        ("am kari", "Amina Hussein", None),
    ],
)
def test_how_well_it_fits(typed: str, text: str, expected: Fit | None) -> None:
    assert fit(fold(typed), Searchable.of(text)) is expected


def test_a_better_fit_comes_first() -> None:
    assert sorted(Fit) == [Fit.WHOLE_START, Fit.WORD_STARTS, Fit.INITIALS, Fit.INSIDE]
