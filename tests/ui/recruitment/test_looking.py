import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.errors import SheetEmpty
from mentordesk.core.recruitment.files import reading_apart
from mentordesk.core.recruitment.files.sheets import Reading
from mentordesk.core.recruitment.files.text_sheets import Pasted
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.recruitment.understanding import Wishes
from mentordesk.core.store.unit import Store
from mentordesk.ui.recruitment import looking
from tests.builders import a_programme, a_store

WISHES = Wishes(dt.date(2026, 11, 25))
HEADINGS = "Navn;E-post;Rolle;Farge"


def a_sheet(folder: Path, *lines: str) -> Path:
    path = folder / "svar.csv"
    path.write_text("\n".join((HEADINGS, *lines)), "utf-8")
    return path


def nothing(fingerprint: str) -> dict[str | int, str]:
    return {}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_store(tmp_path)
    yield made
    made.close()


def test_a_short_sheet_is_understood_at_once(tmp_path: Path) -> None:
    path = a_sheet(tmp_path, "Amina Hussein;amina@example.org;adept;rød", "Kari Lie;kari@example.org;mentor;blå")
    look = looking.read(path, Reading(), WISHES, nothing, Progress())
    assert look.whole
    assert not look.asks_role
    assert [column.field for column in look.preview.columns] == ["name", "email", "role", "question"]
    assert [draft.name for draft in look.preview.drafts] == ["Amina Hussein", "Kari Lie"]


def test_of_a_long_sheet_the_first_rows_come_before_the_rest(tmp_path: Path) -> None:
    lines = [f"Amina Nr{number} Hussein;a{number}@example.org;adept;rød" for number in range(300)]
    look = looking.read(a_sheet(tmp_path, *lines), Reading(), WISHES, nothing, Progress())
    assert not look.whole
    assert len(look.preview.drafts) == looking.FIRST_ROWS - 1
    rest = looking.look(look.book, look.wishes, Progress())
    assert rest.whole
    assert len(rest.preview.drafts) == 300


def test_who_tells_no_role_is_an_adept_until_somebody_says_otherwise(tmp_path: Path) -> None:
    path = a_sheet(tmp_path, "Amina Hussein;amina@example.org;;rød", "Kari Lie;kari@example.org;mentor;blå")
    look = looking.read(path, Reading(), WISHES, nothing, Progress())
    assert look.asks_role
    assert [draft.role for draft in look.preview.drafts] == ["adept", "mentor"]


def test_the_last_sheet_of_the_same_shape_tells_what_columns_are(tmp_path: Path) -> None:
    path = a_sheet(tmp_path, "Amina Hussein;amina@example.org;adept;rød", "Kari Lie;kari@example.org;mentor;blå")
    look = looking.read(path, Reading(), WISHES, lambda fingerprint: {"4": "motivation"}, Progress())
    assert look.preview.columns[3].field == "motivation"
    assert look.wishes.mapping == {"4": "motivation"}


def test_a_recipe_that_does_not_suit_is_left_alone(tmp_path: Path) -> None:
    path = a_sheet(tmp_path, "Amina Hussein;amina@example.org;adept;rød", "Kari Lie;kari@example.org;mentor;blå")
    look = looking.read(path, Reading(), WISHES, lambda fingerprint: {"40": "motivation"}, Progress())
    assert look.wishes.mapping == {}


def test_a_pasted_block_is_understood_as_a_file_is() -> None:
    block = Pasted("Innlimte rader", "Navn\tRolle\nAmina Hussein\tadept\nKari Lie\tmentor\n")
    look = looking.read(block, Reading(), WISHES, nothing, Progress())
    assert [(draft.name, draft.role) for draft in look.preview.drafts] == [
        ("Amina Hussein", "adept"),
        ("Kari Lie", "mentor"),
    ]
    assert look.book.name == "Innlimte rader"


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    empty = tmp_path / "tom.csv"
    empty.write_text("")
    with pytest.raises(SheetEmpty):
        looking.read(empty, Reading(), WISHES, nothing, Progress())


def test_a_reader_that_hangs_can_be_called_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_apart, "PARSER", "tests.core.recruitment.hostile")
    path = a_sheet(tmp_path).rename(tmp_path / "hang.csv")
    progress = Progress(lambda done, total: progress.cancel() if total == 4 else None)
    with pytest.raises(Cancelled):
        looking.read(path, Reading(), WISHES, nothing, progress)


def test_an_attempt_tells_what_would_happen_and_changes_nothing(tmp_path: Path, store: Store) -> None:
    programme = a_programme(store)
    add_applicant(
        store, programme=programme, draft=ApplicantDraft(name="Leyla Said", role="adept", phone="+4790000001")
    )
    path = a_sheet(
        tmp_path,
        "Amina Hussein;amina@example.org;adept;rød",
        "Leyla Said;leyla@example.org;adept;blå",
        "Amina Hussein;amina@example.org;adept;rød",
    )
    look = looking.read(path, Reading(), WISHES, nothing, Progress())
    before = store.read(applicants, programme)
    trial = looking.attempt(store, programme, look.preview, Progress())
    assert trial.verdicts == ("new", "new", "same")
    assert trial.alike == ("", "Leyla Said", "")
    assert trial.count == 2
    assert store.read(applicants, programme) == before
    assert looking.fetch(store, programme, look.preview, Progress()).verdicts == ["new", "new", "same"]
    assert len(store.read(applicants, programme)) == 3


def test_a_fetch_that_is_called_off_leaves_nothing(tmp_path: Path, store: Store) -> None:
    programme = a_programme(store)
    look = looking.read(a_sheet(tmp_path, "Amina Lie;a@example.org;adept;x"), Reading(), WISHES, nothing, Progress())
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        looking.fetch(store, programme, look.preview, progress)
    assert store.read(applicants, programme) == []
