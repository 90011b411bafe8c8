"""What the names of file and sheets say, and columns of several sheets."""

import datetime as dt

import pytest

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.errors import MappingColumnUnknown
from mentordesk.core.recruitment.files.sheets import Book, make_table
from mentordesk.core.recruitment.preview import preview_of
from mentordesk.core.recruitment.understanding import Wishes

TODAY = dt.date(2026, 11, 25)


def a_book(name: str, *sheets: str) -> Book:
    tables = [
        make_table(sheet, (("Navn", "E-post"), ("Amina Hussein", "a@example.org")), Progress()) for sheet in sheets
    ]
    return Book(name, "xlsx", tuple(tables))


@pytest.mark.parametrize(
    ("name", "sheets", "roles", "guessed"),
    [
        ("Mentorer.xlsx", ("Ark1",), ["mentor"], {"mentor"}),
        ("Svar.xlsx", ("Adepter", "Mentorer"), ["adept", "mentor"], {"adept", "mentor"}),
        ("Svar.xlsx", ("Ark1",), [None], set()),
    ],
)
def test_the_names_of_file_and_sheets_are_a_guess_at_the_role(
    name: str, sheets: tuple[str, ...], roles: list[str | None], guessed: set[str]
) -> None:
    preview = preview_of(a_book(name, *sheets), Wishes(TODAY))
    assert [draft.role for draft in preview.drafts] == roles
    assert preview.roles_guessed == guessed


def test_what_somebody_says_goes_before_what_the_names_say() -> None:
    for book in (a_book("Mentorer.xlsx", "Ark1"), a_book("Svar.xlsx", "Mentorer")):
        (draft,) = preview_of(book, Wishes(TODAY, default_role="adept", role_said=True)).drafts
        assert draft.role == "adept"


def test_a_column_of_one_sheet_among_several_is_named_with_its_number() -> None:
    book = a_book("Svar.xlsx", "Adepter", "Mentorer")
    preview = preview_of(book, Wishes(TODAY, {"2:2": "motivation"}))
    assert [(one.sheet_number, one.place, one.field) for one in preview.columns] == [
        *((1, 1, "name"), (1, 2, "email"), (2, 1, "name"), (2, 2, "motivation")),
    ]
    by_number: dict[str | int, str] = {f"{one.sheet_number}:{one.place}": one.field for one in preview.columns}
    assert preview_of(book, Wishes(TODAY, by_number)).columns[3].field == "motivation"
    assert preview_of(book, Wishes(TODAY, {**by_number, "E-post": "source"})).columns[1].field == "source"
    with pytest.raises(MappingColumnUnknown):
        preview_of(book, Wishes(TODAY, {"3:1": "name"}))
