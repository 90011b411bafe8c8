"""A workbook has numbers as numbers and days as days, and nothing in it is a formula."""

import datetime as dt
import zipfile
from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from mentordesk.core.documents.letters import lines_of
from mentordesk.core.documents.workbooks import Sheet, workbook


def read(data: bytes) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()]


def test_every_kind_of_cell_comes_back_as_it_was() -> None:
    row = ("Åse", 3, 2.5, dt.date(2027, 5, 17), dt.datetime(2027, 5, 17, 17, 30), None, "to\nlinjer")
    data = workbook([Sheet("Møter", ["a", "b", "c", "d", "e", "f", "g"], [row])])
    assert read(data)[1] == ["Åse", 3.0, 2.5, dt.date(2027, 5, 17), dt.datetime(2027, 5, 17, 17, 30), "", "to\nlinjer"]


def test_the_headings_stay_in_place_and_the_same_list_is_the_same_file() -> None:
    sheet = Sheet("Par", ["Adept"], [("Åse",)])
    data = workbook([sheet])
    assert data == workbook([sheet])
    with zipfile.ZipFile(BytesIO(data)) as parts:
        assert b'state="frozen"' in parts.read("xl/worksheets/sheet1.xml")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(("=", "+", "-", "@", "\t", "http://a.no", "{=1}", "1", "'")) | st.text(), min_size=1))
def test_whatever_is_written_is_text(words: list[str]) -> None:
    text = "".join(words)
    data = workbook([Sheet("A", ["a", "b"], [(text, "x")])])
    with zipfile.ZipFile(BytesIO(data)) as parts:
        xml = parts.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in xml
    assert b"<hyperlink" not in xml
    said = read(data)[1][0]
    assert str(said).split() == lines_of(text)[:32_000].split()


def test_a_sheet_of_any_name_can_be_made() -> None:
    for name in ("", "'", "[]:*?/\\", "x" * 90, "Møter: alle"):
        assert read(workbook([Sheet(name, ["a"], [])])) == [["a"]]
