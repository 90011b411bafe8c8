"""The programme's own questions in a sheet: found by their text, now and before, and read in their kind."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.recruitment.forms.commands import change_question
from mentordesk.core.recruitment.forms.queries import own_form
from mentordesk.core.recruitment.forms.rules import Ask
from mentordesk.core.recruitment.preview import Preview, read_preview
from mentordesk.core.store.unit import Store
from tests.builders import a_programme
from tests.core.recruitment.builders import write_csv, write_xlsx
from tests.core.recruitment.forms.builders import (
    BEGIN,
    CHILDREN,
    GATHERINGS,
    PHOTO,
    PROUD,
    SKILL,
    YEARS,
    ask_all,
)

TODAY = dt.date(2026, 11, 26)


@pytest.fixture
def programme(store: Store) -> UUID:
    return a_programme(store)


@pytest.fixture
def ids(store: Store, programme: UUID) -> dict[Ask, UUID]:
    return ask_all(store, programme)


def preview(store: Store, programme: UUID, path: Path, mapping: dict[str | int, str] | None = None) -> Preview:
    return read_preview(path, today=TODAY, mapping=mapping, default_role="adept", own=store.read(own_form, programme))


def answers(made: Preview) -> dict[UUID | None, str]:
    (draft,) = made.drafts
    return {answer.question: answer.text for answer in draft.answers}


def test_headings_find_their_questions_and_cells_their_kind(
    store: Store, programme: UUID, ids: dict[Ask, UUID], tmp_path: Path
) -> None:
    rows: list[list[object]] = [
        ["Navn", PROUD.text, SKILL.text, GATHERINGS.text, YEARS.text, BEGIN.text, PHOTO.text, CHILDREN.text],
        ["Amina", "Laget", 4, "Kurs;Oppstart, 10. januar", 3.5, dt.date(2027, 2, 1), "Ja, gjerne", "noen ganger"],
    ]
    made = preview(store, programme, write_xlsx(tmp_path / "a.xlsx", {"Svar": rows}))
    assert answers(made) == {
        ids[PROUD]: "Laget",
        ids[SKILL]: "4",
        ids[GATHERINGS]: "Oppstart, 10. januar\nKurs",
        ids[YEARS]: "3.5",
        ids[BEGIN]: "2027-02-01",
        ids[PHOTO]: "yes",
        ids[CHILDREN]: "Noen ganger",
    }
    assert [row.warnings for row in made.rows] == [()]


@pytest.mark.parametrize("said", ["1.2.2027", "2027-02-01", "1. februar 2027", "01/02/2027"])
def test_dates_are_read_as_norwegians_write_them(
    store: Store, programme: UUID, ids: dict[Ask, UUID], tmp_path: Path, said: str
) -> None:
    path = write_csv(tmp_path / "a.csv", [["Navn", BEGIN.text], ["Amina Hussein", said]])
    assert answers(preview(store, programme, path)) == {ids[BEGIN]: "2027-02-01"}


def test_a_heading_near_the_question_is_it(store: Store, programme: UUID, ids: dict[Ask, UUID], tmp_path: Path) -> None:
    rows = [["Navn", "7. Hvor mange år har du bodd i norge", "Hvor godt bruker du data maskin?"], ["Amina", "3", "2"]]
    made = preview(store, programme, write_csv(tmp_path / "a.csv", rows))
    assert answers(made) == {ids[YEARS]: "3", ids[SKILL]: "2"}


def test_a_renamed_question_is_found_by_its_old_text_and_by_the_recipe(
    store: Store, programme: UUID, ids: dict[Ask, UUID], tmp_path: Path
) -> None:
    path = write_csv(tmp_path / "a.csv", [["Navn", PROUD.text, "Spørsmål 9"], ["Amina", "Laget", "Sangen"]])
    recipe: dict[str | int, str] = preview(
        store, programme, path, {"Spørsmål 9": f"question:{ids[CHILDREN].hex}"}
    ).recipe
    change_question(store, question=ids[PROUD], ask=Ask("Hva gleder deg?"))
    change_question(store, question=ids[CHILDREN], ask=Ask("Noe annet?"))
    assert answers(preview(store, programme, path))[ids[PROUD]] == "Laget"
    assert answers(preview(store, programme, path, recipe)) == {ids[PROUD]: "Laget", ids[CHILDREN]: "Sangen"}


def test_a_cell_of_another_kind_is_said_and_kept(
    store: Store, programme: UUID, ids: dict[Ask, UUID], tmp_path: Path
) -> None:
    path = write_csv(tmp_path / "a.csv", [["Navn", YEARS.text], ["Amina Hussein", "noen få"]])
    made = preview(store, programme, path)
    assert answers(made) == {ids[YEARS]: "noen få"}
    assert [warning.code for row in made.rows for warning in row.warnings] == ["answer_not_understood"]


def test_a_recipe_with_a_question_that_is_gone_keeps_the_column(store: Store, programme: UUID, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [["Navn", "Farge"], ["Amina Hussein", "Rød"]])
    made = preview(store, programme, path, {"Farge": f"question:{UUID(int=5).hex}"})
    assert answers(made) == {None: "Rød"}
