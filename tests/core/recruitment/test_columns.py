"""What columns are taken for: by the words of their headings and by what their cells hold."""

import datetime as dt

import pytest

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.columns import Column, Meaning, guess
from mentordesk.core.recruitment.files.cells import Cell
from mentordesk.core.recruitment.headings import field_scores, is_ignored
from mentordesk.core.recruitment.preview import preview_of
from mentordesk.core.recruitment.understanding import Wishes
from tests.core.recruitment.builders import book_of
from tests.core.recruitment.corpus import Form
from tests.core.recruitment.form_corpus import FORMS

TODAY = dt.date(2026, 11, 25)


def meanings(columns: dict[str, list[Cell]]) -> dict[str, str]:
    each = [Column(i, heading, tuple(cells)) for i, (heading, cells) in enumerate(columns.items())]
    return dict(zip(columns, (meaning.field for meaning in guess(each, TODAY, Progress())), strict=True))


def fields_of(form: Form) -> list[str]:
    preview = preview_of(book_of(form.table()), Wishes(TODAY))
    by_place = {column.place: column.field for column in preview.columns}
    return [by_place[place] for place in range(1, len(form.headings) + 1)]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_form_worded_its_own_way_is_understood_without_help(form: Form) -> None:
    right = sum(got == wanted for got, wanted in zip(fields_of(form), form.meanings, strict=True))
    assert right >= 0.9 * len(form.headings)


def test_few_columns_of_all_forms_are_taken_for_something_else() -> None:
    assert len(FORMS) >= 12
    pairs = [pair for form in FORMS for pair in zip(fields_of(form), form.meanings, strict=True)]
    assert sum(got == wanted for got, wanted in pairs) >= 0.97 * len(pairs)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Hva heter du?", "name"),
        ("Namn", "name"),
        ("Kva heiter du", "name"),
        ("Your name", "name"),
        ("E-postadressa di", "email"),
        ("Tlf", "phone"),
        ("Mobilnr", "phone"),
        ("Hvilken dag passer?", "times"),
        ("MaxMentees", "capacity"),
        ("date_of_birth", "born"),
        ("12. Hvorfor søker du? *", "motivation"),
        ("Hva kan du hjelpe med? (kun mentorer)", "topics"),
    ],
)
def test_headings_by_their_words_alone(heading: str, field: str) -> None:
    scores = field_scores(heading)
    assert max(scores, key=lambda key: scores[key]) == field


@pytest.mark.parametrize(
    ("heading", "never"),
    [
        ("Foresattes telefon", "phone"),
        ("Navn på arbeidsgiver", "name"),
        ("E-post til kontaktperson", "email"),
        ("Når hørte du om oss?", "times"),
        ("Hvor mange timer kan du bruke?", "capacity"),
        ("Fødeland", "born"),
        ("Preferred name", "name"),
        ("Kallenavn", "name"),
    ],
)
def test_what_is_asked_about_somebody_or_something_else(heading: str, never: str) -> None:
    assert field_scores(heading).get(never, 0) <= 0


@pytest.mark.parametrize(
    "heading", ["ID", "#", "Løpenr.", "$submission_id", "Starttidspunkt", "Start time", "Poeng", "Svar-ID"]
)
def test_columns_of_the_form_service_are_ignored(heading: str) -> None:
    assert is_ignored(heading)


def test_the_services_own_empty_columns_give_way_to_the_forms_questions() -> None:
    found = meanings(
        {
            "ID": [1, 2],
            "Start time": [dt.datetime(2026, 8, 18, 16, 45)] * 2,
            "Completion time": [dt.datetime(2026, 8, 18, 16, 51)] * 2,
            "Email": ["anonymous", "anonymous"],
            "Name": ["", ""],
            "Full name": ["Kari Moe", "Ola Vik"],
            "E-mail address": ["k@example.org", "o@example.org"],
        }
    )
    assert list(found.values()) == ["ignored", "ignored", "submitted", "ignored", "ignored", "name", "email"]


def test_cells_tell_what_an_odd_heading_does_not() -> None:
    found = meanings(
        {
            "Svar A": ["Kari Moe", "Ola Vik", "Siv Berg"],
            "Svar B": ["kari@example.org", "ola@example.org", "siv@example.org"],
            "Svar C": ["99887766", "998 87 765", "+47 99887764"],
            "Svar D": ["Mentor", "Adept", "Adept"],
            "Svar E": ["Norsk, Dari", "Norsk", "Norsk, Urdu"],
            "Svar F": ["Tirsdag kveld", "Lørdag", "Onsdag kveld, Lørdag"],
            "Svar G": ["Rød", "Blå", "Grønn"],
        }
    )
    assert list(found.values()) == ["name", "email", "phone", "role", "languages", "times", "question"]


def test_a_heading_is_not_believed_against_its_cells() -> None:
    found = meanings(
        {"Navn": ["Kari Moe", "Ola Vik"], "Telefon eller e-post?": ["Telefon", "E-post"], "Født": ["Ja", "Nei"]}
    )
    assert list(found.values()) == ["name", "question", "question"]


def test_years_and_days_of_birth_are_told_apart_by_the_cells() -> None:
    assert meanings({"Født": ["1978", "2003"]}) == {"Født": "birth_year"}
    assert meanings({"Født": ["26.08.1978", "2003"]}) == {"Født": "born"}


def test_each_side_may_have_its_own_question_for_the_same() -> None:
    found = meanings(
        {
            "Hva trenger du hjelp med? (adepter)": ["Nettverk", ""],
            "Hva kan du hjelpe med? (mentorer)": ["", "Nettverk, Ledelse"],
            "Hvorfor vil du ha mentor?": ["Jeg er ny her i byen", ""],
            "Hvorfor vil du bli mentor?": ["", "Jeg har noe å gi videre"],
        }
    )
    assert list(found.values()) == ["topics", "topics", "motivation", "motivation"]


def test_of_two_that_both_are_filled_the_surer_wins_and_the_other_is_kept() -> None:
    found = meanings({"Mobil": ["99887766", "99887765"], "Telefon jobb": ["22334455", "55667788"]})
    assert found == {"Mobil": "phone", "Telefon jobb": "question"}


def test_a_repeated_question_is_no_second_answer() -> None:
    mails: list[Cell] = ["k@example.org", "o@example.org"]
    assert meanings({"E-post": mails, "Gjenta e-post": mails}) == {"E-post": "email", "Gjenta e-post": "ignored"}


def test_numbers_that_count_the_rows_are_ignored() -> None:
    assert meanings({"": [1.0, 2.0, 3.0], "Navn": ["Kari Moe", "Ola Vik", "Siv Berg"]})[""] == "ignored"


def test_a_person_decides_and_the_guess_gives_way() -> None:
    columns = [Column(0, "Navn", ("KM", "OV")), Column(1, "Kallenavn", ("Kari Moe", "Ola Vik"))]
    assert [m.field for m in guess(columns, TODAY, Progress(), said={1: Meaning("name", 1.0)})] == ["question", "name"]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("FAGOMRAADE", "field"),
        ("Spraak", "languages"),
        ("Job title", "field"),
        ("f. dato", "born"),
        ("Henvist av", "source"),
        ("Ønske om møtetidspunkt", "times"),
        ("Mobile phone (with country code)", "phone"),
    ],
)
def test_headings_as_systems_and_short_lists_write_them(heading: str, field: str) -> None:
    scores = field_scores(heading)
    assert max(scores, key=lambda name: scores[name]) == field


def test_numbers_under_a_bare_number_heading_are_phones_when_they_look_like_them() -> None:
    phones: list[Cell] = ["91 23 45 67", "41 23 45 67", "99 88 77 66"]
    assert meanings({"Nummer": phones, "Nr": ["1", "2", "3"]}) == {"Nummer": "phone", "Nr": "ignored"}


def test_ages_and_years_are_no_postcodes() -> None:
    found = meanings({"Alder": ["24", "31", "45"], "Kull": ["1968", "1999", "2001"], "Bokser": ["31", "7", "402"]})
    assert "postcode" not in found.values()
    assert found["Alder"] == "question"
    assert meanings({"f. år": ["1968", "1999", "1957"]}) == {"f. år": "birth_year"}


def test_postcodes_without_zeros_tell_town_from_postcode() -> None:
    assert meanings({"Hvor bor du? (postnummer)": ["184", "5003", "9008"]})["Hvor bor du? (postnummer)"] == "postcode"


def test_an_account_name_that_is_an_address_is_one() -> None:
    cells: list[Cell] = ["a@example.org", "b@example.org", "c@example.org"]
    assert meanings({"Username": cells}) == {"Username": "email"}
    assert meanings({"Brukernavn": ["anna1", "bo2", "cato"]}) == {"Brukernavn": "question"}


def test_a_form_in_several_languages_notes_its_own_language_and_not_the_applicants() -> None:
    service = ["ID", "Start time", "Completion time", "Email", "Name", "Language"]
    row = ["1", "01.10.2026 08:00", "01.10.2026 08:10", "", "", "Norwegian Bokmål (Norway)", "Amina Ali", "Somali"]
    preview = preview_of(book_of([[*service, "Your name", "Languages you speak"], row, ["2", *row[1:]]]), Wishes(TODAY))
    fields = {column.heading: column.field for column in preview.columns}
    assert fields["Language"] == "ignored"
    assert fields["Languages you speak"] == "languages"


def test_a_date_is_no_time_to_meet() -> None:
    assert meanings({"Innmeldt": ["1/9-26", "3/9-26", "10/9-26"]}) == {"Innmeldt": "submitted"}
    assert meanings({"SØKNADSDATO": ["20260901", "20260903"]}) == {"SØKNADSDATO": "submitted"}
