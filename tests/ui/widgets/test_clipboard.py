import csv
import io

import pytest

from mentordesk.ui.widgets.clipboard import as_table


def cell_of(text: str) -> str:
    """The cell as a spreadsheet reads it back."""
    read = list(csv.reader(io.StringIO(as_table(["Navn"], [[text]], list).text(), newline=""), delimiter="\t"))
    return read[1][0]


HARMLESS = ["Åse", "4,6", "+47 900 00 000", "-3", "−", "a\tb", "to\nlinjer", '"hermetegn"', "– ingen –"]


@pytest.mark.parametrize("text", HARMLESS)
def test_cells_come_back_as_they_were(text: str) -> None:
    assert cell_of(text) == text


@pytest.mark.parametrize("text", ["=1+1", '=HYPERLINK("x")', "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|x"])
def test_no_cell_becomes_a_formula(text: str) -> None:
    assert cell_of(text) == f"'{text}"


def test_html_shows_what_was_written() -> None:
    html = as_table(["Navn", "Notat"], [["<b>Kari & Per", "to\nlinjer"]], list).html()
    assert "<th>Navn</th><th>Notat</th>" in html
    assert "<td>&lt;b&gt;Kari &amp; Per</td><td>to<br>linjer</td>" in html
