"""Whole sheets: the six of an example round exactly, and what becomes of odd rows, odd cells and a person's mapping."""

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.recruitment.drafting import RowWarning
from mentordesk.core.recruitment.drafts import Answer, ApplicantDraft
from mentordesk.core.recruitment.errors import (
    ColumnNotAllowed,
    MappingColumnUnknown,
    MappingFieldUnknown,
    SheetWithoutHeadings,
    SheetWithoutNames,
    SheetWithoutRows,
)
from mentordesk.core.recruitment.files.cells import Cell
from mentordesk.core.recruitment.preview import Preview, preview_of, read_preview, require_names
from mentordesk.core.recruitment.shapes import shape_fingerprint
from mentordesk.core.recruitment.understanding import Mappings, Wishes
from tests.core.recruitment.builders import book_of, write_csv, write_xlsx

TODAY = dt.date(2026, 11, 25)
SHEETS = Path(__file__).parents[2] / "files" / "sheets"
PEOPLE = json.loads((SHEETS / "truth.json").read_text("utf-8"))

HEADINGS: list[Cell] = ["Navn", "E-post", "Jeg søker som"]
KARI: list[Cell] = ["Kari Moe", "kari@example.org", "Mentor"]


def preview(rows: list[list[Cell]], mapping: Mappings | None = None, **wishes: str) -> Preview:
    return preview_of(book_of(rows), Wishes(TODAY, mapping or {}, **wishes))  # type: ignore[arg-type]


def only(rows: list[list[Cell]], mapping: Mappings | None = None) -> ApplicantDraft:
    (draft,) = preview(rows, mapping).drafts
    return draft


def warnings_of(found: Preview) -> list[RowWarning]:
    return [warning for row in found.rows for warning in row.warnings]


def the_truth(person: dict[str, object], *, submitted: bool) -> ApplicantDraft:
    """A person of the example round as a careful person reads the sheets."""
    mentor = person["role"] == "mentor"
    return ApplicantDraft(
        name=str(person["name"]),
        email=str(person["email"]),
        phone=f"+47{person['phone']}",
        born=dt.date.fromisoformat(str(person["born"])),
        postcode=str(person["postcode"]),
        town=str(person["town"]),
        role="mentor" if mentor else "adept",
        languages=tuple(person["languages"]),  # type: ignore[arg-type]
        field=(str(person["field"]),),
        topics=tuple(person["themes"]),  # type: ignore[arg-type]
        times=tuple(person["days"]),  # type: ignore[arg-type]
        employer=str(person["employer"]) or None,
        capacity=person["capacity"] if mentor else None,  # type: ignore[arg-type]
        source=str(person["channel"]),
        motivation=str(person["motive"]),
        consent=True,
        submitted=dt.datetime.fromisoformat(str(person["submitted"])) if submitted else None,
    )


@pytest.mark.parametrize("name", sorted(path.name for path in SHEETS.iterdir() if path.suffix != ".json"))
def test_the_six_sheets_of_a_round_say_exactly_what_is_true(name: str) -> None:
    found = read_preview(SHEETS / name, today=TODAY)
    fits = [
        p
        for p in PEOPLE
        if name != "excel-lagret.csv" or p["name"].encode("cp1252", "ignore").decode("cp1252") == p["name"]
    ]
    expected = {p["email"]: the_truth(p, submitted=name != "egen-arbeidsbok.xlsx") for p in fits}
    assert {draft.email: draft for draft in found.drafts} == expected
    assert len(found.drafts) == len(fits)
    assert warnings_of(found) == []


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("google-skjema.csv", ("utf-8", ",", {"": 1}, "google_forms")),
        ("nettskjema.csv", ("utf-8", ";", {"": 1}, "nettskjema")),
        ("excel-lagret.csv", ("windows-1252", ";", {"": 1}, "google_forms")),
        ("unicode-tekst.txt", ("utf-16", "\t", {"": 1}, "google_forms")),
        ("microsoft-forms.xlsx", ("", "", {"Sheet1": 1}, "microsoft_forms")),
        ("egen-arbeidsbok.xlsx", ("", "", {"Mentorer": 3, "Adepter": 3}, None)),
    ],
)
def test_what_is_told_about_a_file(name: str, facts: tuple[str, str, dict[str, int], str | None]) -> None:
    found = read_preview(SHEETS / name, today=TODAY)
    assert (found.encoding, found.separator, found.heading_rows, found.service) == facts
    assert found.name == name


def test_rows_that_become_nobody_are_told_with_their_number_and_reason() -> None:
    found = read_preview(SHEETS / "egen-arbeidsbok.xlsx", today=TODAY)
    assert [(row.sheet, row.number, row.reason) for row in found.skipped] == [
        ("Mentorer", 21, "total_row"),
        ("Adepter", 40, "total_row"),
    ]
    nobody: list[Cell] = ["", "x@example.org", "Adept"]
    nameless = preview([HEADINGS, nobody, KARI])
    assert [(row.number, row.reason, row.verdict) for row in nameless.rows] == [
        (2, "no_name", "skipped"),
        (3, None, "ok"),
    ]


def test_names_with_markup_and_formulas_are_kept_as_written() -> None:
    names = ["=HYPERLINK(1)", "<b>Ola", "Ola <Kari", "Per & «Pål»", 'Lars "Lasse" Li']
    rows: list[list[Cell]] = [[name, "a@example.org", "Adept"] for name in names]
    assert [draft.name for draft in preview([HEADINGS, *rows]).drafts] == names


def test_a_cell_that_lost_characters_is_told() -> None:
    found = preview([HEADINGS, ["A\0B", "x@example.org", "Adept"]])
    assert found.drafts[0].name == "AB"
    assert warnings_of(found) == [RowWarning("characters_removed", "Navn")]


def test_what_is_not_understood_is_told_and_kept_as_an_answer() -> None:
    rows: list[list[Cell]] = [
        ["Navn", "Telefon", "Født", "Rolle", "Kapasitet"],
        ["Kari", "spør naboen", "i fjor", "Mentor", "syv"],
        ["Ola", "99887766", "17.06.2003", "Mentor", "2"],
        ["Per", "99887765", "18.06.2003", "Mentor", "1"],
    ]
    found = preview(rows)
    draft = found.drafts[0]
    assert (draft.phone, draft.born, draft.capacity) == (None, None, None)
    assert draft.answers == (Answer("Telefon", "spør naboen"), Answer("Født", "i fjor"), Answer("Kapasitet", "syv"))
    assert [warning.code for warning in warnings_of(found)] == [
        "phone_not_understood",
        "born_not_understood",
        "capacity_not_understood",
    ]


def test_more_than_fits_a_field_is_kept_as_an_answer_too() -> None:
    rows: list[list[Cell]] = [
        ["Navn", "Telefon", "Språk"],
        ["Kari", "998 60 042 eller 22 33 44 55", "Norsk (B2), Dari litt"],
    ]
    draft = only(rows)
    assert (draft.phone, draft.languages, draft.levels) == ("+4799860042", ("Norsk", "Dari"), (("Norsk", "B2"),))
    assert draft.answers == (
        Answer("Telefon", "998 60 042 eller 22 33 44 55"),
        Answer("Språk", "Norsk (B2), Dari litt"),
    )


def test_questions_of_the_forms_own_become_answers() -> None:
    rows: list[list[Cell]] = [
        ["Navn", "Matallergi", "Har du vært med før?"],
        ["Kari", "nøtter", "Nei"],
        ["Ola", "", "Ja"],
    ]
    kari, ola = preview(rows).drafts
    assert kari.answers == (Answer("Matallergi", "nøtter"), Answer("Har du vært med før?", "Nei"))
    assert ola.answers == (Answer("Har du vært med før?", "Ja"),)


def test_columns_with_the_same_heading_give_one_answer() -> None:
    rows: list[list[Cell]] = [["Navn", "Kommentar", "Kommentar"], ["Kari", "først", "så"]]
    assert only(rows).answers == (Answer("Kommentar", "først\nså"),)


def test_first_and_last_name_make_the_name() -> None:
    draft = only([["Etternavn", "Fornavn", "Mellomnavn"], ["Hansen", "Kari", "Moe"]])
    assert (draft.name, draft.first_name, draft.last_name) == ("Kari Moe Hansen", "Kari Moe", "Hansen")


def test_postcode_and_town_in_one_column() -> None:
    draft = only([["Navn", "Postadresse"], ["Kari", "Storgata 1, 0184 Oslo"]])
    assert (draft.postcode, draft.town) == ("0184", "Oslo")
    assert draft.answers == (Answer("Postadresse", "Storgata 1, 0184 Oslo"),)


def test_postcodes_that_a_spreadsheet_made_numbers() -> None:
    assert only([["Navn", "Postnr"], ["Kari", 184.0]]).postcode == "0184"


def test_american_days_are_read_by_their_column() -> None:
    rows: list[list[Cell]] = [["Timestamp", "Name"], ["9/1/2026 10:00:00", "Kari"], ["8/18/2026 16:51:00", "Ola"]]
    assert [draft.submitted for draft in preview(rows).drafts] == [
        dt.datetime(2026, 9, 1, 10),
        dt.datetime(2026, 8, 18, 16, 51),
    ]


def test_a_ticked_box_that_repeats_the_question_is_a_consent() -> None:
    rows: list[list[Cell]] = [
        ["Navn", "Personvern"],
        ["Kari", "Personvern"],
        ["Ola", "Ja"],
        ["Per", "Nei"],
        ["Siv", "Ja"],
    ]
    assert [draft.consent for draft in preview(rows).drafts] == [True, True, False, True]


def test_only_mentors_have_a_capacity() -> None:
    rows: list[list[Cell]] = [["Navn", "Rolle", "Antall adepter"], ["Kari", "Mentor", "2"], ["Ola", "Adept", "1"]]
    assert [draft.capacity for draft in preview(rows).drafts] == [2, None]


def test_options_in_columns_of_their_own_are_put_together() -> None:
    rows: list[list[Cell]] = [
        ["Navn", "Når kan du møtes? [Mandag]", "Når kan du møtes? [Tirsdag]"],
        ["Kari", "Kveld", ""],
        ["Ola", "", "Dag, Kveld"],
    ]
    assert [draft.times for draft in preview(rows).drafts] == [("Mandag kveld",), ("Tirsdag dag", "Tirsdag kveld")]


def test_options_that_are_ticked_in_columns_of_their_own() -> None:
    rows: list[list[Cell]] = [["Navn", "Tema: Nettverk", "Tema: CV"], ["Kari", "x", ""], ["Ola", "x", "x"]]
    assert [draft.topics for draft in preview(rows).drafts] == [("Nettverk",), ("Nettverk", "CV")]


def test_several_ways_of_hearing_are_one_text() -> None:
    assert only([["Navn", "Hvordan hørte du om oss?"], ["Kari", "Facebook;En venn;"]]).source == "Facebook, En venn"


def test_the_role_comes_from_the_cell_then_the_line_above_then_the_sheet_then_the_caller(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "søkere.xlsx",
        {"Mentorer": [["Navn", "Rolle"], ["Kari Moe", ""], ["Ola Vik", "Adept"]], "Andre": [["Navn"], ["Siv Li"]]},
    )
    found = read_preview(path, today=TODAY, default_role="both")
    assert [draft.role for draft in found.drafts] == ["mentor", "adept", "both"]


def test_the_name_of_the_file_tells_the_role_when_nothing_else_does(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "mentorer.csv", [["Navn", "E-post"], ["Kari", "k@example.org"]])
    assert read_preview(path, today=TODAY).drafts[0].role == "mentor"
    nothing = read_preview(path.rename(tmp_path / "svar.csv"), today=TODAY)
    assert nothing.drafts[0].role is None
    assert warnings_of(nothing) == [RowWarning("role_missing")]


def test_sheets_without_people_are_left_out_and_named(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        {
            "Søkere": [["Navn", "E-post"], ["Kari", "k@example.org"]],
            "Tall": [["Måned", "Antall"], ["mai", 3]],
            "Tomt": [],
        },
    )
    found = read_preview(path, today=TODAY)
    assert found.sheets_left_out == ("Tall", "Tomt")
    assert [draft.name for draft in found.drafts] == ["Kari"]


NUMBER = "01019010046"


def test_identity_numbers_are_stored_nowhere() -> None:
    rows: list[list[Cell]] = [
        ["Navn", "Fødselsnummer", "Født", "Hvorfor søker du?", "Annet"],
        ["Kari", NUMBER, "01.01.1990", f"Jeg heter Kari og er {NUMBER[:6]} {NUMBER[6:]}.", NUMBER],
        ["Ola", NUMBER, "01.01.1991", "Fordi jeg har lyst til det.", "nei"],
    ]
    found = preview(rows)
    assert NUMBER[6:] not in repr(found)
    assert {column.heading: column.field for column in found.columns}["Fødselsnummer"] == "refused"
    assert found.drafts[0].motivation == "Jeg heter Kari og er ***********."
    assert [warning.code for warning in found.rows[0].warnings if warning.code != "role_missing"] == [
        "national_id_removed",
        "national_id_removed",
    ]


def test_a_person_cannot_have_stored_what_must_not_be() -> None:
    rows: list[list[Cell]] = [["Navn", "Politiattest"], ["Kari", "Dom 2019"]]
    with pytest.raises(ColumnNotAllowed):
        preview(rows, {"Politiattest": "question"})
    assert only(rows, {"Politiattest": "ignored"}).answers == ()


def test_a_person_s_mapping_goes_before_the_guess() -> None:
    rows: list[list[Cell]] = [["Navn", "Kallenavn", "Diverse"], ["KM", "Kari Moe", "Norsk"]]
    draft = only(rows, {"kallenavn": "name", 3: "languages"})
    assert (draft.name, draft.languages, draft.answers) == ("Kari Moe", ("Norsk",), (Answer("Navn", "KM"),))
    assert only(rows, {"2": "ignored"}).name == "KM"


def test_a_mapping_that_does_not_fit_is_refused() -> None:
    with pytest.raises(MappingColumnUnknown):
        preview([HEADINGS, KARI], {"Skostørrelse": "question"})
    with pytest.raises(MappingFieldUnknown):
        preview([HEADINGS, KARI], {"Navn": "shoe_size"})


@pytest.mark.parametrize("name", ["nettskjema.csv", "egen-arbeidsbok.xlsx"])
def test_a_remembered_recipe_says_the_same_again(name: str) -> None:
    first = read_preview(SHEETS / name, today=TODAY)
    remembered = json.loads(json.dumps(first.recipe))
    again = read_preview(SHEETS / name, today=TODAY, mapping=remembered)
    assert again.drafts == first.drafts
    assert again.fingerprint == first.fingerprint


def test_a_recipe_remembers_options_in_columns_of_their_own() -> None:
    rows: list[list[Cell]] = [["Navn", "Tid [Mandag]", "Tid [Tirsdag]"], ["Kari", "Kveld", ""], ["Ola", "", "Dag"]]
    first = preview(rows)
    assert first.drafts[0].times == ("Mandag kveld",)
    assert preview(rows, first.recipe).drafts == first.drafts


def test_the_fingerprint_knows_a_shape_whatever_the_capitals() -> None:
    assert shape_fingerprint(["Navn", "E-post"]) == shape_fingerprint(["NAVN", "E-Post "])
    assert shape_fingerprint(["Navn", "E-post"]) != shape_fingerprint(["E-post", "Navn"])


def test_headings_without_people(tmp_path: Path) -> None:
    with pytest.raises(SheetWithoutRows):
        read_preview(write_csv(tmp_path / "a.csv", [["Navn", "E-post"]]), today=TODAY)


def test_words_that_are_no_table(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"99887766")
    with pytest.raises(SheetWithoutHeadings):
        read_preview(tmp_path / "a.csv", today=TODAY)


def test_a_sheet_without_names_shows_its_columns_but_cannot_be_fetched_in() -> None:
    found = preview([["E-post", "Mobil"], ["x@example.org", "99887766"]])
    assert [column.field for column in found.columns] == ["email", "phone"]
    assert [row.reason for row in found.rows] == ["no_name"]
    with pytest.raises(SheetWithoutNames):
        require_names(found)
    require_names(preview([HEADINGS, KARI]))


def test_known_options_are_never_cut_at_their_commas() -> None:
    rows: list[list[Cell]] = [["Navn", "Tema"], ["Kari", "CV, Søknad, Nettverk"], ["Ola", "Nettverk"]]
    found = preview_of(book_of(rows), Wishes(TODAY, options={"topics": ["CV, Søknad", "Nettverk"]}))
    assert found.drafts[0].topics == ("CV, Søknad", "Nettverk")


def test_cancel_is_heard_between_rows() -> None:
    progress = Progress(lambda done, total: progress.cancel() if done else None)
    with pytest.raises(Cancelled):
        preview_of(book_of([HEADINGS, *[KARI] * 200]), Wishes(TODAY), progress)


cells = (
    st.text(max_size=30)
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.just("")
)


@given(st.lists(st.lists(cells, max_size=6), max_size=6), st.booleans())
def test_whatever_the_cells_only_refusals_and_troubles_are_told(rows: list[list[Cell]], headings: bool) -> None:
    table: list[list[Cell]] = (
        [["Navn", "Født", "Telefon", "Språk", "Innsendt", "Samtykke"], *rows] if headings else rows
    )
    try:
        rows_found = preview(table).rows
    except (SheetWithoutRows, SheetWithoutHeadings):
        rows_found = ()
    assert all(row.verdict == ("ok" if row.draft else "skipped") for row in rows_found)
