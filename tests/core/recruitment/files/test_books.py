"""Files as tables: letters, separators, quotes, workbooks, and what is refused before it is opened."""

import datetime as dt
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.errors import Trouble
from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.recruitment.errors import (
    SheetEmpty,
    SheetEncrypted,
    SheetKindUnknown,
    SheetLocked,
    SheetMissing,
    SheetTooLarge,
    SheetUnreadable,
)
from mentordesk.core.recruitment.files.books import read_book
from mentordesk.core.recruitment.files.sheets import Reading
from mentordesk.core.recruitment.files.text_sheets import decode, guess_separator
from tests.core.recruitment.builders import csv_bytes, write_csv, write_ods, write_xlsx

ROWS = [["Navn", "Sted"], ["Åse Ødegård", "Tromsø"], ["Bjørn Næss", "Bærum"]]


def rows_of(path: Path, reading: Reading | None = None) -> list[list[object]]:
    return [list(row) for row in read_book(path, reading=reading).tables[0].rows]


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("utf-16-be", "utf-16"),
        ("cp1252", "windows-1252"),
    ],
)
def test_norwegian_letters_come_through_every_encoding(tmp_path: Path, encoding: str, said: str) -> None:
    path = write_csv(tmp_path / "svar.csv", ROWS, encoding=encoding)
    assert rows_of(path) == ROWS
    assert read_book(path).encoding == said


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_guessed(tmp_path: Path, separator: str) -> None:
    path = write_csv(tmp_path / "svar.csv", ROWS, separator)
    book = read_book(path)
    assert (book.separator, [list(row) for row in book.tables[0].rows]) == (separator, ROWS)


def test_a_wrong_guess_can_be_put_right(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "svar.csv", ROWS, encoding="cp1252")
    assert rows_of(path, Reading(encoding="windows-1252", separator=","))[1] == ["Åse Ødegård;Tromsø"]
    with pytest.raises(SheetUnreadable):
        read_book(path, reading=Reading(encoding="utf-8"))


def test_commas_in_answers_do_not_make_a_comma_the_separator() -> None:
    text = "Navn;Språk;Hvorfor\nKari;Norsk, Dari, Urdu;Fordi, ja\nOla;Norsk, Somali;Hm, vel\n"
    assert guess_separator(text) == ";"


def test_titles_and_narrow_rows_do_not_hide_the_separator() -> None:
    text = "Søkere, høsten 2026\n\nNavn;E-post;Mobil\nKari;k@example.org;99887766\nOla;o@example.org;99887765\n"
    assert guess_separator(text) == ";"


def test_one_column_has_no_separator(tmp_path: Path) -> None:
    (tmp_path / "navn.txt").write_text("Navn\nKari Moe\nOla Vik\n", "utf-8")
    book = read_book(tmp_path / "navn.txt")
    assert book.separator == ""
    assert [list(row) for row in book.tables[0].rows] == [["Navn"], ["Kari Moe"], ["Ola Vik"]]


def test_the_line_that_names_the_separator_is_no_row(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"sep=|\r\nNavn|Sted\r\nKari|Oslo; Bergen\r\n")
    assert rows_of(tmp_path / "a.csv") == [["Navn", "Sted"], ["Kari", "Oslo; Bergen"]]


def test_quoted_cells_keep_separators_quotes_and_line_breaks(tmp_path: Path) -> None:
    rows = [["Navn", "Hvorfor"], ["Kari", 'Sa «ja»; "straks"\nog kom']]
    assert rows_of(write_csv(tmp_path / "a.csv", rows)) == rows


def test_a_quote_that_never_ends_does_not_swallow_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('Navn;Sted\n"Lille Kari;Oslo\nOla;Bergen\nPer;Moss\n', "utf-8")
    assert rows_of(tmp_path / "a.csv")[2:] == [["Ola", "Bergen"], ["Per", "Moss"]]


def test_control_characters_are_dropped_and_remembered(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"Navn;E-post\r\nA\0B;x\r\n")
    table = read_book(tmp_path / "a.csv").tables[0]
    assert table.rows[1] == ["AB", "x"]
    assert table.mended == {(1, 0)}


@pytest.mark.parametrize("kept", ["=1+1", "+47 99 88 77 66", "-5", "@ola", "\tx"])
def test_exactly_the_guard_of_our_own_export_is_taken_away(tmp_path: Path, kept: str) -> None:
    rows = [["Navn", "Merknad"], ["Kari", "'" + kept], ["Ola", kept], ["Per", "'tis sant"]]
    assert [row[1] for row in rows_of(write_csv(tmp_path / "a.csv", rows))[1:]] == [kept, kept, "'tis sant"]


def test_a_workbook_gives_its_visible_sheets_with_types(tmp_path: Path) -> None:
    born = dt.date(2003, 6, 17)
    sheets: dict[str, list[list[object]]] = {
        "Mentorer": [["Navn", "Født"], ["Kari", born]],
        "Lister": [["Norsk"]],
        "Adepter": [["Navn"], ["Ola"]],
    }
    book = read_book(write_xlsx(tmp_path / "a.xlsx", sheets, hidden=["Lister"]))
    assert [table.name for table in book.tables] == ["Mentorer", "Adepter"]
    assert book.tables[0].rows[1] == ["Kari", born]
    assert (book.kind, book.encoding, book.separator) == ("xlsx", "", "")


def test_an_open_document_sheet_is_read(tmp_path: Path) -> None:
    book = read_book(write_ods(tmp_path / "a.ods", "Søkere", ROWS))
    assert book.kind == "ods"
    assert [list(row) for row in book.tables[0].rows] == ROWS


def test_the_name_says_nothing_about_the_kind(tmp_path: Path) -> None:
    workbook = write_xlsx(tmp_path / "a.xlsx", {"A": ROWS})
    assert rows_of(workbook.rename(tmp_path / "a.csv")) == ROWS


def test_a_zip_of_answers_is_read_without_unpacking_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "Søknad.csv.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Søknad.csv", csv_bytes(ROWS, ","))
        archive.writestr("__MACOSX/._Søknad.csv", b"\0\1\2")
    book = read_book(tmp_path / "Søknad.csv.zip")
    assert [table.name for table in book.tables] == ["Søknad"]
    assert [list(row) for row in book.tables[0].rows] == ROWS


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SheetMissing) as told:
        read_book(tmp_path / "svar.csv")
    assert told.value.facts == {"name": "svar.csv"}


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(self: Path, mode: str) -> None:
        raise PermissionError

    path = write_csv(tmp_path / "a.csv", ROWS)
    monkeypatch.setattr(Path, "open", locked)
    with pytest.raises(SheetLocked):
        read_book(path)


@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\0\0\0"])
def test_nothing_is_empty(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "tom.csv").write_bytes(raw)
    with pytest.raises(SheetEmpty):
        read_book(tmp_path / "tom.csv")


@pytest.mark.parametrize(
    "raw",
    [
        b"<!DOCTYPE html><html>",
        bytes(range(256)) * 64,
        b"\x89PNG\r\n\x1a\n" + bytes(range(40)) * 9,
    ],
)
def test_what_is_no_table_is_said_to_be_none(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "a.xlsx").write_bytes(raw)
    with pytest.raises(SheetKindUnknown):
        read_book(tmp_path / "a.xlsx")


def test_a_folder_and_a_letter_are_no_sheets(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "brev.docx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    for path in (tmp_path, tmp_path / "brev.docx"):
        with pytest.raises(SheetKindUnknown):
            read_book(path)


def test_a_broken_workbook_is_told_as_broken(tmp_path: Path) -> None:
    whole = write_xlsx(tmp_path / "a.xlsx", {"A": ROWS}).read_bytes()
    for raw in (b"PK\x03\x04", whole[:200], whole[:-30], whole[: len(whole) // 2]):
        (tmp_path / "b.xlsx").write_bytes(raw)
        with pytest.raises(SheetUnreadable):
            read_book(tmp_path / "b.xlsx")


def test_a_password_is_told_as_a_password(tmp_path: Path) -> None:
    container = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    (tmp_path / "a.xlsx").write_bytes(container)
    with pytest.raises(SheetEncrypted):
        read_book(tmp_path / "a.xlsx")


def test_an_old_document_is_no_sheet(tmp_path: Path) -> None:
    (tmp_path / "a.doc").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le") + bytes(900)
    )
    with pytest.raises(SheetKindUnknown):
        read_book(tmp_path / "a.doc")


def test_a_workbook_that_unpacks_too_far_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bombe.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(3_000_000))
    with pytest.raises(SheetTooLarge) as told:
        read_book(tmp_path / "bombe.xlsx")
    assert told.value.facts["megabytes"] == 50


def test_a_directory_that_lies_about_sizes_is_found_out(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", bytes(400_000))
    raw = packed.getvalue().replace((400_000).to_bytes(4, "little"), (4_000).to_bytes(4, "little"))
    (tmp_path / "løgn.xlsx").write_bytes(raw)
    with pytest.raises(SheetUnreadable):
        read_book(tmp_path / "løgn.xlsx")


@pytest.mark.parametrize(("row", "column"), [(100_000, 0), (5, 500), (99_000, 499)])
def test_one_cell_far_out_is_refused_before_room_is_made_for_all(tmp_path: Path, row: int, column: int) -> None:
    rows: list[list[object]] = [["Navn"]]
    path = write_xlsx(tmp_path / "a.xlsx", {"A": rows})
    cell = f'<c r="{_letters(column)}{row + 1}"><v>1</v></c>'
    _replace_in(path, "xl/worksheets/sheet1.xml", "</sheetData>", f'<row r="{row + 1}">{cell}</row></sheetData>')
    with pytest.raises(SheetTooLarge):
        read_book(path)


def test_a_row_far_down_without_places_of_cells_is_refused_too(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", {"A": [["Navn"]]})
    far = '<row r="1048576"><c><v>1</v></c></row></sheetData>'
    _replace_in(path, "xl/worksheets/sheet1.xml", "</sheetData>", far)
    with pytest.raises(SheetTooLarge):
        read_book(path)


def test_empty_cells_far_down_are_only_paper(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", {"A": ROWS})
    far = '<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>'
    _replace_in(path, "xl/worksheets/sheet1.xml", "</sheetData>", far)
    assert rows_of(path) == ROWS


def test_repeats_in_an_open_document_are_counted(tmp_path: Path) -> None:
    with pytest.raises(SheetTooLarge):
        read_book(write_ods(tmp_path / "a.ods", "A", ROWS, repeated=1_000_000))


def test_a_table_of_text_with_too_many_rows_or_columns(tmp_path: Path) -> None:
    (tmp_path / "lang.csv").write_bytes(b"Navn\n" + b"x\n" * 100_001)
    (tmp_path / "bred.csv").write_bytes(b";" * 600)
    for name in ("lang.csv", "bred.csv"):
        with pytest.raises(SheetTooLarge):
            read_book(tmp_path / name)


def test_cancel_is_heard_while_reading(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    for path in (write_csv(tmp_path / "a.csv", ROWS), write_xlsx(tmp_path / "a.xlsx", {"A": ROWS})):
        with pytest.raises(Cancelled):
            read_book(path, progress=progress)


def test_progress_never_passes_its_end(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    read_book(write_csv(tmp_path / "a.csv", ROWS * 900), progress=Progress(lambda done, of: seen.append((done, of))))
    assert len(seen) > 2
    assert all(0 <= done <= of for done, of in seen)


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xlsx", "a.txt"]))
def test_whatever_the_bytes_only_troubles_are_told(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes, name: str
) -> None:
    path = tmp_path_factory.mktemp("bytes") / name
    path.write_bytes(raw)
    try:
        tables = read_book(path).tables
    except Trouble:
        tables = ()
    assert all(isinstance(cell, str) for table in tables for row in table.rows for cell in row)


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=60))
def test_text_is_decoded_as_it_was_written(text: str) -> None:
    written = "Navn;" + text
    assert decode(written.encode("utf-8-sig"), "a.csv") == (written, "utf-8")


def _letters(index: int) -> str:
    return ("" if index < 26 else _letters(index // 26 - 1)) + chr(65 + index % 26)


def _replace_in(path: Path, part: str, old: str, new: str) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = parts[part].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
