"""`restore FILE BACKUP`, and `list … backups` of a file that is gone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store import backups, file
from mentordesk.core.store.backups import shelf, whereabouts
from mentordesk.core.store.opening import open_file
from tests.builders import a_programme, a_store
from tests.cli.calling import Capture, called, read, refused

PASSPHRASE = "riktig hest batteri stift"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where backups lie; passphrases are stretched quickly."""
    for module in (shelf, whereabouts):
        monkeypatch.setattr(module, "user_data", lambda: tmp_path / "data")
    monkeypatch.setattr(file, "_ROUNDS", 1000)
    return tmp_path / "data"


@pytest.fixture
def gone_on(tmp_path: Path) -> Callable[..., tuple[Path, str]]:
    """Makes a file that has gone on since its backup; the file and the backup's name."""

    def make(passphrase: str | None = None) -> tuple[Path, str]:
        store = a_store(tmp_path, passphrase=passphrase)
        programme = a_programme(store)
        made = backups.make(store)
        change_programme(store, programme, {"name": "Senere"})
        store.close()
        return store.path, made.name

    return make


Made = Callable[..., tuple[Path, str]]


def names(path: Path, passphrase: str | None = None) -> list[str]:
    store = open_file(path, passphrase=passphrase)
    try:
        return [row.name for row in store.read(programmes)]
    finally:
        store.close()


def test_by_the_name_in_the_list(gone_on: Made, capsys: Capture) -> None:
    path, name = gone_on()
    answer = read(capsys, "restore", path, name)
    assert answer.keys() == {"restored", "kept"}
    assert answer["restored"] == name
    assert names(Path(answer["kept"])) == ["Senere"]
    assert names(path) == ["Sterk sammen"]
    listed = [row["name"] for row in read(capsys, "list", path, "backups")]
    assert len(listed) == 2
    out, err = called(capsys, "restore", path, listed[0])
    assert out == ""
    assert err.startswith(f"Gjenopprettet «{path.name}» fra {listed[0]}.\nFila slik den var, ligger her: ")
    assert names(path) == ["Senere"]


def test_by_its_path_and_with_a_passphrase(gone_on: Made, data: Path, tmp_path: Path, capsys: Capture) -> None:
    path, name = gone_on(PASSPHRASE)
    (tmp_path / "frase.txt").write_text(PASSPHRASE, "utf-8")
    (backup,) = data.rglob(name)
    copy = backup.rename(tmp_path / "minnepinne.mentordesk")
    refused(capsys, "restore", path, copy, code=4)
    called(capsys, "restore", path, copy, "--passphrase-file", tmp_path / "frase.txt")
    assert names(path, PASSPHRASE) == ["Sterk sammen"]


def test_of_a_file_that_is_gone(gone_on: Made, capsys: Capture) -> None:
    path, name = gone_on()
    path.unlink()
    assert [row["name"] for row in read(capsys, "list", path, "backups")] == [name]
    answer = read(capsys, "restore", path, name)
    assert answer == {"restored": name, "kept": None}
    assert names(path) == ["Sterk sammen"]


def test_of_a_file_that_is_damaged(gone_on: Made, capsys: Capture) -> None:
    path, name = gone_on()
    path.write_bytes(b"SQLite format 3\0" + bytes(8192))
    assert [row["name"] for row in read(capsys, "list", path, "backups")] == [name]
    read(capsys, "restore", path, name)
    assert names(path) == ["Sterk sammen"]


def test_what_is_not_there_is_refused(gone_on: Made, capsys: Capture, tmp_path: Path) -> None:
    path, _ = gone_on()
    assert refused(capsys, "restore", path, "finnes ikke", code=3).startswith(
        "Fant ikke sikkerhetskopien «finnes ikke»"
    )
    assert names(path) == ["Senere"]
    refused(capsys, "list", tmp_path / "borte.mentordesk", "backups", code=4)
    refused(capsys, "restore", path, code=2)


def test_of_a_file_that_is_open_somewhere_is_trouble(gone_on: Made, capsys: Capture) -> None:
    path, name = gone_on()
    store = open_file(path, passphrase=None)
    assert "åpen et annet sted" in refused(capsys, "restore", path, name, code=4)
    store.close()
    assert names(path) == ["Senere"]


def test_a_damaged_backup_is_trouble(gone_on: Made, data: Path, capsys: Capture) -> None:
    path, name = gone_on()
    (backup,) = data.rglob(name)
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    assert "er skadet" in refused(capsys, "restore", path, name, code=4)
    assert names(path) == ["Senere"]
