"""From a damaged file as much as possible comes into a new one, which is whole; the damaged one is not touched."""

import random
from pathlib import Path

import pytest

from mentordesk.core.kernel.progress import Cancelled, Progress
from mentordesk.core.programme.queries import found_people, people, programmes
from mentordesk.core.store import errors
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.salvage import Saved, save_readable
from tests.builders import a_mentor, a_programme, a_store, an_adept

PASSPHRASE = "riktig hest batteri stift"
PAGE = 4096
PEOPLE = 60


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str | None, bytes]:
    """A file with some people, plain and encrypted."""
    found: dict[str | None, bytes] = {}
    for passphrase in (None, PASSPHRASE):
        store = a_store(tmp_path_factory.mktemp("hel"), passphrase=passphrase)
        programme = a_programme(store)
        for number in range(PEOPLE - 1):
            an_adept(store, programme, f"Deltaker Nummer{number:02}")
        a_mentor(store, programme)
        store.close()
        found[passphrase] = store.path.read_bytes()
    return found


def saved(content: bytes, folder: Path, passphrase: str | None = None) -> Saved:
    """Save from a damaged file with this content; what is saved is whole and found by search."""
    path, target = folder / "skadd.mentordesk", folder / "reddet.mentordesk"
    target.unlink(missing_ok=True)
    path.write_bytes(content)
    found = save_readable(path, passphrase, target)
    assert path.read_bytes() == content
    store = open_file(target, passphrase=passphrase)
    assert store.check().ok
    if store.read(people):
        assert store.read(found_people, store.read(people)[0].name)
    store.close()
    return found


def people_in(path: Path, passphrase: str | None = None) -> int:
    store = open_file(path, passphrase=passphrase)
    number = len(store.read(people))
    store.close()
    return number


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_of_a_whole_file_everything_is_saved(
    passphrase: str | None, whole: dict[str | None, bytes], tmp_path: Path
) -> None:
    found = saved(whole[passphrase], tmp_path, passphrase)
    assert (found.from_journal, found.left_out) == (0, 0)
    store = open_file(tmp_path / "reddet.mentordesk", passphrase=passphrase)
    assert len(store.read(people)) == PEOPLE
    assert [row.name for row in store.read(programmes)] == ["Sterk sammen"]
    assert store.author == "Ingrid Solheim"
    store.close()


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_what_a_lost_page_held_comes_from_the_journal_or_is_left_out(
    passphrase: str | None, whole: dict[str | None, bytes], tmp_path: Path
) -> None:
    content, chance = whole[passphrase], random.Random(3)
    a_store(tmp_path, passphrase=passphrase, name="tom").close()
    first, pages = (tmp_path / "tom.mentordesk").stat().st_size // PAGE, len(content) // PAGE
    numbers = []
    for page in chance.sample(range(first, pages), 12):  # those before are the schema and the beginning of each table
        damaged = bytearray(content)
        damaged[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
        try:
            saved(bytes(damaged), tmp_path, passphrase)
        except errors.NothingReadable:
            continue
        numbers.append(people_in(tmp_path / "reddet.mentordesk", passphrase))
    assert len(numbers) >= 10
    assert sum(number == PEOPLE for number in numbers) >= 8
    assert min(numbers) > PEOPLE // 2


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_file_cut_short_gives_what_is_left_of_it(
    passphrase: str | None, whole: dict[str | None, bytes], tmp_path: Path
) -> None:
    content = whole[passphrase]
    saved(content[: -PAGE * 3], tmp_path, passphrase)
    assert people_in(tmp_path / "reddet.mentordesk", passphrase) > PEOPLE // 2


@pytest.mark.parametrize(
    "content", [b"SQLite format 3\0".ljust(8192, b"\0"), b"SQLite format 3\0" + bytes(range(256)) * 64]
)
def test_of_nothing_nothing_is_saved(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "skadd.mentordesk"
    path.write_bytes(content)
    with pytest.raises(errors.NothingReadable):
        save_readable(path, None, tmp_path / "reddet.mentordesk")
    assert [one.name for one in tmp_path.iterdir()] == ["skadd.mentordesk"]


def test_it_takes_no_other_files_place_and_can_be_called_off(whole: dict[str | None, bytes], tmp_path: Path) -> None:
    path, target = tmp_path / "skadd.mentordesk", tmp_path / "reddet.mentordesk"
    path.write_bytes(whole[None])
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        save_readable(path, None, target, progress)
    assert not target.exists()
    target.write_text("en annens")
    with pytest.raises(errors.FileAlreadyThere):
        save_readable(path, None, target)
    assert target.read_text() == "en annens"
