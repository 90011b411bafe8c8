"""`example DIR`: the whole main job, as it is called."""

import stat
from pathlib import Path

import pytest

from tests.cli.calling import Capture, called, read, refused

PARTS = 8


@pytest.fixture(autouse=True)
def quick_seal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase takes seconds to stretch; the seal has tests of its own."""
    monkeypatch.setattr("mentordesk.core.sharing.commands.seal", lambda content, lock: b"age-encryption.org/v1\n")


def test_everything_is_in_the_folder_with_a_line_for_each_part(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "ny" / "mappe"
    out, err = called(capsys, "example", folder)
    assert (out, len(err.splitlines())) == ("", PARTS)
    assert sorted(path.name for path in folder.iterdir()) == [
        "avtaler",
        "etterfolger.share.age",
        "example.mentordesk",
        "kalender.ics",
        "passphrase.txt",
    ]
    assert len(list((folder / "avtaler").glob("*.pdf"))) >= 20
    assert (folder / "kalender.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    secret = folder / "passphrase.txt"
    assert len(secret.read_text("utf-8").split()) == 6
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    file = folder / "example.mentordesk"
    assert read(capsys, "check", file)["ok"] is True
    assert len(read(capsys, "list", file, "pairs")) == 10
    before = file.read_bytes()
    refused(capsys, "example", folder, code=3)
    assert file.read_bytes() == before


def test_a_passphrase_encrypts_the_file_and_the_answer_names_what_was_made(tmp_path: Path, capsys: Capture) -> None:
    phrase = tmp_path / "frase"
    phrase.write_text("riktig hest\n", "utf-8")
    found = read(capsys, "example", tmp_path / "ut", "--language", "en", "--passphrase-file", phrase)
    assert found.keys() == {"file", "papers", "calendar", "share"}
    assert all(Path(path).exists() for path in found.values())
    file = Path(found["file"])
    assert not file.read_bytes().startswith(b"SQLite")
    assert len(read(capsys, "list", file, "pairs", "--passphrase-file", phrase)) == 10


def test_a_folder_that_cannot_be_made_is_trouble(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "fil").write_text("x", "utf-8")
    refused(capsys, "example", tmp_path / "fil", code=4)
    refused(capsys, "example", tmp_path / "fil" / "under", code=4)
