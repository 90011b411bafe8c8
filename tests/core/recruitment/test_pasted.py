"""A block of cells that a spreadsheet put on the clipboard."""

import datetime as dt

import pytest

from mentordesk.core.kernel.progress import Progress
from mentordesk.core.recruitment.errors import SheetEmpty, SheetKindUnknown, SheetTooLarge
from mentordesk.core.recruitment.files.sheets import COLUMNS, Reading
from mentordesk.core.recruitment.files.text_sheets import Pasted, is_block, read_pasted
from mentordesk.core.recruitment.preview import preview_of
from mentordesk.core.recruitment.understanding import Wishes


def read(text: str) -> list[list[object]]:
    (table,) = read_pasted(Pasted("Innlimte rader", text), Reading(), Progress()).tables
    return [list(row) for row in table.rows]


def test_a_block_is_a_table_with_its_commas_and_line_breaks() -> None:
    text = 'Navn\tTema\r\nAmina Ali\tCV, nettverk\r\nKari Lie\t"to\nlinjer"\r\n'
    assert read(text) == [["Navn", "Tema"], ["Amina Ali", "CV, nettverk"], ["Kari Lie", "to\nlinjer"]]


def test_its_people_are_understood_as_those_of_a_file() -> None:
    text = "Navn\tE-post\tRolle\nAmina Ali\tamina@example.org\tadept\nKari Lie\tkari@example.org\tmentor\n"
    preview = preview_of(
        read_pasted(Pasted("Innlimte rader", text), Reading(), Progress()), Wishes(dt.date(2026, 11, 26))
    )
    assert [(draft.name, draft.role) for draft in preview.drafts] == [("Amina Ali", "adept"), ("Kari Lie", "mentor")]
    assert (preview.encoding, preview.separator) == ("", "\t")


@pytest.mark.parametrize(("text", "block"), [("", False), ("Amina\n", False), ("Navn\nAmina", True), ("a\tb\n", False)])
def test_one_line_is_no_block(text: str, block: bool) -> None:
    assert is_block(text) is block


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        (" \n\t\n", SheetEmpty),
        ("%PDF-1.7\n\x00\x01", SheetKindUnknown),
        ("a\t" * (COLUMNS + 1) + "\nx\ty", SheetTooLarge),
    ],
)
def test_what_is_no_block_of_people_is_told(text: str, trouble: type[Exception]) -> None:
    with pytest.raises(trouble):
        read(text)
