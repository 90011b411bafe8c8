"""The window's memory survives a restart, and a damaged file is the first day again."""

from pathlib import Path

import pytest

from mentordesk.core.kernel import places
from mentordesk.ui.shell.memory import RECENT_LIMIT, Memory, recall


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "user_config", lambda: tmp_path / "config")
    return tmp_path / "config"


def test_the_first_day() -> None:
    assert recall() == Memory()


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    memory = Memory(language="nn", scheme="dark", zoom={"Laptop": 150}, page="matching")
    memory.opened(tmp_path / "æ.mentordesk")
    memory.save()
    assert recall() == memory


@pytest.mark.parametrize(
    "damage", ["", "{", "[1, 2]", "null", "\x00\x00", '{"zoom": {"Laptop": "big"}}', "[" * 100_000]
)
def test_a_damaged_file_is_the_first_day(folder: Path, damage: str) -> None:
    folder.mkdir()
    (folder / "window.json").write_text(damage, encoding="utf-8")
    assert recall() == Memory()


def test_one_wrong_value_leaves_the_others(folder: Path) -> None:
    folder.mkdir()
    (folder / "window.json").write_text('{"language": "en", "width": true, "recent_files": [3], "page": 7, "new": 1}')
    assert recall() == Memory(language="en")


def test_letters_that_are_no_text_are_the_first_day(folder: Path) -> None:
    folder.mkdir()
    (folder / "window.json").write_bytes(b"\xff\xfe\xfa{")
    assert recall() == Memory()


def test_a_crash_while_saving_leaves_the_old_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Memory(language="nn").save()

    def full_disk(self: Path, target: Path) -> Path:
        raise OSError

    monkeypatch.setattr(Path, "replace", full_disk)
    with pytest.raises(OSError):
        Memory(language="en").save()
    assert recall().language == "nn"


def test_recent_files_are_newest_first_without_doubles() -> None:
    memory = Memory()
    for name in ("a", "b", "a", *"cdefghij"):
        memory.opened(Path(name))
    assert memory.last_file == "j"
    assert memory.recent_files == list("jihgfedc")
    assert len(memory.recent_files) == RECENT_LIMIT


def test_a_file_that_is_gone_is_forgotten() -> None:
    memory = Memory()
    memory.opened(Path("a"))
    memory.opened(Path("b"))
    memory.forget(Path("b"))
    assert (memory.last_file, memory.recent_files) == ("", ["a"])
