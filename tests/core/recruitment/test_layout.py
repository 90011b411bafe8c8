"""Where the headings are, and which rows are people."""

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.files.sheets import Range, Table, make_table
from mentordesk.core.recruitment.layout import Sheet, lay_out

HEADINGS = ["Navn", "E-post", "Mobil", "Rolle"]
KARI = ["Kari Moe", "kari@example.org", "99887766", "Mentor"]
OLA = ["Ola Vik", "ola@example.org", "99887765", "Adept"]
EMPTY = ["", "", "", ""]


def sheets_of(rows: list[list[str]], merged: list[Range] | None = None, *, headings: bool = True) -> list[Sheet]:
    table = make_table("Ark1", rows, Progress())
    return lay_out(Table(table.name, table.rows, merged or ()), Progress(), headings=headings)


def only(rows: list[list[str]], merged: list[Range] | None = None) -> Sheet:
    (sheet,) = sheets_of(rows, merged)
    return sheet


def names(sheet: Sheet) -> list[object]:
    return [row.cells[0] for row in sheet.rows]


def test_headings_in_the_first_row() -> None:
    sheet = only([HEADINGS, KARI, OLA])
    assert (sheet.heading_row, sheet.headings, names(sheet)) == (1, tuple(HEADINGS), ["Kari Moe", "Ola Vik"])
    assert [row.number for row in sheet.rows] == [2, 3]


def test_a_title_and_empty_rows_above_the_headings() -> None:
    sheet = only([["Søkere høsten 2026 – mentorer"], EMPTY, ["Oppdatert", "12.11.2026"], HEADINGS, KARI])
    assert (sheet.heading_row, sheet.title) == (4, "Søkere høsten 2026 – mentorer Oppdatert 12.11.2026")


def test_unknown_words_are_headings_where_nothing_else_can_be() -> None:
    sheet = only([["Liste"], ["Foo", "Bar", "Baz"], ["Kari", "x@example.org", "3"], ["Ola", "y@example.org", "4"]])
    assert sheet.heading_row == 2


def test_people_are_no_headings() -> None:
    assert sheets_of([KARI, OLA]) == []
    (sheet,) = sheets_of([KARI, OLA], headings=False)
    assert names(sheet) == ["Kari Moe", "Ola Vik"]


def test_empty_rows_are_passed_over_in_silence() -> None:
    sheet = only([HEADINGS, KARI, EMPTY, ["  ", "", "", ""], OLA])
    assert (names(sheet), sheet.left_out) == (["Kari Moe", "Ola Vik"], ())


def test_counts_and_notes_below_are_left_out_and_told() -> None:
    for text, reason in (
        ("Antall: 16", "total_row"),
        ("Sum", "total_row"),
        ("23", "total_row"),
        ("* Kari er på ferie", "note"),
        ("Sist oppdatert av Per", "note"),
    ):
        sheet = only([HEADINGS, KARI, EMPTY, [text, "", "", ""]])
        assert (names(sheet), sheet.left_out) == (["Kari Moe"], ((4, reason),))


def test_a_sum_without_a_gap_above_it() -> None:
    assert only([[*HEADINGS, "Kapasitet"], [*KARI, "2"], ["Sum", "", "", "", "2"]]).left_out == ((3, "total_row"),)


def test_somebody_of_whom_only_the_name_is_known_is_no_note() -> None:
    assert names(only([HEADINGS, KARI, EMPTY, ["Siv Berg", "", "", ""]])) == ["Kari Moe", "Siv Berg"]


def test_headings_that_come_back_are_left_out() -> None:
    sheet = only([HEADINGS, KARI, HEADINGS, OLA])
    assert (names(sheet), sheet.left_out) == (["Kari Moe", "Ola Vik"], ((3, "heading_repeated"),))


def test_a_line_between_people_can_tell_their_role() -> None:
    sheet = only([HEADINGS, ["Mentorer"], KARI, ["Adepter"], OLA])
    assert [row.role for row in sheet.rows] == ["mentor", "adept"]
    assert sheet.left_out == ((2, "section"), (4, "section"))


def test_a_second_table_below_has_headings_of_its_own() -> None:
    other = ["Telefon", "Fullt navn", "E-postadresse"]
    first, second = sheets_of([HEADINGS, KARI, EMPTY, ["Adepter"], other, ["99887765", "Ola Vik", "o@example.org"]])
    assert names(first) == ["Kari Moe"]
    assert (second.heading_row, second.headings[:3]) == (5, tuple(other))
    assert second.rows[0].role == "adept"


def test_a_heading_above_a_group_row_comes_down() -> None:
    groups, below = ["Navn", "Kontakt", "", "Rolle"], ["", "E-post", "Mobil", ""]
    assert only([groups, below, KARI]).headings == ("Navn", "E-post", "Mobil", "Rolle")


def test_cells_merged_downwards_say_the_same_for_each() -> None:
    sheet = only([HEADINGS, KARI, [*OLA[:3], ""]], [((1, 3), (2, 3))])
    assert [row.cells[3] for row in sheet.rows] == ["Mentor", "Mentor"]


def test_rows_may_be_shorter_or_longer_than_the_headings() -> None:
    sheet = only([HEADINGS, ["Kari Moe"], [*OLA, "noe mer"]])
    assert len(sheet.headings) == 5
    assert names(sheet) == ["Kari Moe", "Ola Vik"]
