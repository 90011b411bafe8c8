from pathlib import Path

import pytest

from mentordesk.core.kernel import places
from mentordesk.core.recruitment.preview import PreviewColumn
from mentordesk.ui.recruitment import recipes
from tests.ui.recruitment.conftest import a_preview


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "user_config", lambda: tmp_path / "config")
    return tmp_path / "config"


def test_the_columns_of_a_shape_are_remembered_by_their_places(folder: Path) -> None:
    recipes.remember(a_preview("Amina Hussein"))
    assert recipes.recall("f" * 32) == {"1": "name", "2": "question", "3": "refused"}
    assert recipes.recall("0" * 32) == {}


def test_nothing_that_stands_in_the_sheet_is_kept(folder: Path) -> None:
    recipes.remember(a_preview("Amina Hussein"))
    written = (folder / "recipes.json").read_text("utf-8")
    assert "Amina" not in written
    assert "Hvem" not in written


def test_what_is_said_later_counts_and_the_oldest_goes(folder: Path) -> None:
    for number in range(120):
        recipes.remember(a_preview(fingerprint=f"{number:032}"))
    recipes.remember(a_preview(field="first_name", fingerprint=f"{50:032}"))
    assert recipes.recall(f"{50:032}")["1"] == "first_name"
    assert recipes.recall(f"{10:032}") == {}


def test_of_several_sheets_each_has_its_own_places() -> None:
    columns = (
        PreviewColumn("Mentorer", 1, "Navn", "name", 1.0, "", "", 1),
        PreviewColumn("Adepter", 1, "Merknad", "motivation", 1.0, "", "", 2),
    )
    recipes.remember(a_preview(columns=columns))
    assert recipes.recall("f" * 32) == {"1:1": "name", "2:1": "motivation"}


def test_a_question_of_the_programme_is_remembered_too() -> None:
    recipes.remember(a_preview("Amina Hussein", field="question:" + "a" * 32))
    assert recipes.recall("f" * 32)["1"] == "question:" + "a" * 32


@pytest.mark.parametrize("damaged", ["", "[]", '{"' + "f" * 32 + '": {"1": "password"}}', '{"' + "f" * 32 + '": 3}'])
def test_a_damaged_file_is_as_none(folder: Path, damaged: str) -> None:
    folder.mkdir()
    (folder / "recipes.json").write_text(damaged)
    assert recipes.recall("f" * 32) == {}


def test_a_disk_that_says_no_costs_only_the_recipe(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    recipes.remember(a_preview("Amina Hussein"))
    assert recipes.recall("f" * 32) == {}
