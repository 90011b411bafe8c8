"""Where papers go, from one start of the program to the next."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest

from mentordesk.core.kernel import places
from mentordesk.ui.agreements import folders

PROGRAMME = UUID(int=7)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "user_config", lambda: tmp_path / "config")
    monkeypatch.setattr(places, "documents", lambda: tmp_path / "Dokumenter" / "MentorDesk")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return tmp_path


def test_the_first_folder_is_among_the_documents_under_the_programmes_name(home: Path) -> None:
    found = folders.folder_for(PROGRAMME, "Sterk: sammen/2027")
    assert found == home / "Dokumenter" / "MentorDesk" / "Sterk- sammen-2027" / "avtaler"
    assert folders.shown(found) == str(Path("Dokumenter", "MentorDesk", "Sterk- sammen-2027", "avtaler"))


def test_a_chosen_folder_is_remembered_for_its_programme_alone(home: Path) -> None:
    folders.remember(PROGRAMME, home / "minne")
    assert folders.folder_for(PROGRAMME, "Sterk sammen") == home / "minne"
    assert folders.folder_for(uuid4(), "Sterk sammen").name == "avtaler"
    assert folders.shown(Path("/media/minne")) == str(Path("/media/minne"))


@pytest.mark.parametrize("saved", ["", "[1]", f'{{"{PROGRAMME.hex}": 3}}', "[" * 100_000])
def test_a_damaged_memory_is_as_on_the_first_day(home: Path, saved: str) -> None:
    (home / "config").mkdir()
    (home / "config" / "folders.json").write_text(saved, "utf-8")
    assert folders.folder_for(PROGRAMME, "Sterk sammen").name == "avtaler"
    folders.remember(PROGRAMME, home / "minne")
    assert folders.folder_for(PROGRAMME, "Sterk sammen") == home / "minne"
