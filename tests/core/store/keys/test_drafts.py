"""Drafts: sealed with the file's own key, and gone without noise when they cannot be read."""

from pathlib import Path

import pytest

from mentordesk.core.kernel.places import user_data
from mentordesk.core.store.errors import DiskFull
from mentordesk.core.store.keys import drafts
from mentordesk.core.store.opening import open_file
from tests.builders import a_store

TYPED = {"people": {"record": "a" * 32, "typed": {"name": "Kanarifugl"}}}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def on_disk() -> list[Path]:
    return [path for path in user_data().rglob("*") if path.is_file()]


def test_what_was_typed_comes_back_after_opening_again(home: Path) -> None:
    store = a_store(home, passphrase="hest fisk")
    drafts.keep(store, TYPED)
    store.close()
    store = open_file(store.path, passphrase="hest fisk")
    assert drafts.kept(store) == TYPED
    (place,) = on_disk()
    assert b"Kanarifugl" not in place.read_bytes()
    drafts.keep(store, {})
    assert on_disk() == []
    assert drafts.kept(store) == {}
    store.close()


def test_a_plain_file_has_no_draft(home: Path) -> None:
    store = a_store(home)
    drafts.keep(store, TYPED)
    assert on_disk() == []
    assert drafts.kept(store) == {}
    store.close()


def test_another_files_key_opens_nothing(home: Path) -> None:
    one, other = (a_store(home, passphrase="hest fisk", name=name) for name in ("en", "to"))
    drafts.keep(one, TYPED)
    (place,) = on_disk()
    place.rename(place.with_name(f"{other.file_id.hex}.draft"))
    assert drafts.kept(one) == {}
    assert drafts.kept(other) == {}
    for store in (one, other):
        store.close()


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"AQ==", b"bm90aGluZw=="])
def test_a_damaged_draft_is_none(home: Path, damage: bytes) -> None:
    store = a_store(home, passphrase="hest fisk")
    drafts.keep(store, TYPED)
    (place,) = on_disk()
    place.write_bytes(damage)
    assert drafts.kept(store) == {}
    drafts.keep(store, TYPED)
    assert drafts.kept(store) == TYPED
    store.close()


def test_one_flipped_letter_makes_it_unreadable(home: Path) -> None:
    store = a_store(home, passphrase="hest fisk")
    drafts.keep(store, TYPED)
    (place,) = on_disk()
    text = place.read_text()
    middle = len(text) // 2
    place.write_text(text[:middle] + ("A" if text[middle] != "A" else "B") + text[middle + 1 :])
    assert drafts.kept(store) == {}
    store.close()


def test_a_draft_that_cannot_be_written_leaves_the_one_before(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = a_store(home, passphrase="hest fisk")
    drafts.keep(store, TYPED)

    def full(number: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFull):
        drafts.keep(store, {"people": {}})
    monkeypatch.undo()
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    assert drafts.kept(store) == TYPED
    store.close()
