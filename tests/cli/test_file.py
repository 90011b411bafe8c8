"""`new check undo redo backup list … history|backups`, and every file that cannot be opened."""

import errno
import json
import os
import random
import shutil
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.backups import shelf, whereabouts
from mentordesk.core.store.file import Key, connect
from mentordesk.core.store.opening import open_file
from tests.builders import a_pair, a_programme, an_adept
from tests.cli.calling import Capture, called, read, refused
from tests.cli.conftest import Made
from tests.core.store.rights import open_folder, written_by_nobody
from tests.core.store.test_opening import held

PLAIN = "Fila er ikke kryptert, for den fikk ingen passfrase.\n"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Backups of these tests lie in a folder of their own."""
    for module in (shelf, whereabouts):
        monkeypatch.setattr(module, "user_data", lambda: tmp_path / "data")
    return tmp_path / "data"


def labels(capsys: Capture, file: Path) -> list[str]:
    return [row["label"] for row in read(capsys, "list", file, "history")]


def test_a_new_file_has_its_programme(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "x.mentordesk"
    out, err = called(capsys, "new", file, "--name", "Sterk sammen", "--start", "2027-01-10", "--places", "7")
    assert (out, err) == ("Laget «x.mentordesk» med programmet «Sterk sammen».\n", PLAIN)
    assert [path.name for path in tmp_path.glob("x*")] == ["x.mentordesk"]
    (row,) = read(capsys, "list", file, "history")
    assert row.keys() == {"id", "when", "who", "command", "label", "undone"}
    assert (row["command"], row["label"], row["undone"]) == (
        "programme.create_programme",
        "laget programmet «Sterk sammen»",
        False,
    )


@pytest.mark.parametrize("start", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_time_are_no_fault(tmp_path: Path, capsys: Capture, start: str) -> None:
    file = tmp_path / "x.mentordesk"
    called(capsys, "new", file, "--name", "X", "--start", start)
    for call in (("select", file), ("match", file), ("list", file, "applicants")):
        assert read(capsys, *call) is not None


def test_new_answers_with_the_programmes_id(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "x.mentordesk"
    out, err = called(capsys, "new", file, "--name", "Ung", "--template", "reverse", "--json", "--language", "en")
    answer = json.loads(out)
    assert (answer["file"], err) == (str(file), "The file is not encrypted, for it was given no passphrase.\n")
    assert UUID(answer["programme"])
    assert str(UUID(answer["programme"])) == answer["programme"]


def test_a_new_file_never_takes_another_ones_place(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    err = refused(capsys, "new", file, "--name", "R", "--start", "2027-01-10", code=3)
    assert err.startswith("«x.mentordesk» finnes fra før.")
    refused(capsys, "new", tmp_path, "--name", "R", code=3)


@pytest.mark.parametrize(
    "how",
    [
        ("--name", "  "),
        ("--name", "X", "--template", "ungdom"),
        ("--name", "X", "--places", "-1"),
    ],
)
def test_a_programme_that_cannot_be_leaves_no_file(tmp_path: Path, capsys: Capture, how: tuple[str, ...]) -> None:
    refused(capsys, "new", tmp_path / "x.mentordesk", *how, code=3)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_trouble(tmp_path: Path, capsys: Capture) -> None:
    refused(capsys, "new", tmp_path / "nei" / "x.mentordesk", "--name", "X", code=4)
    refused(capsys, "new", tmp_path / ("x" * 300), "--name", "X", code=4)


def secret(tmp_path: Path, content: bytes, name: str = "frase") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def test_a_file_with_a_passphrase_opens_with_nothing_else(new: Made, tmp_path: Path, capsys: Capture) -> None:
    phrase = secret(tmp_path, "blåbær og fløte\r\nnoe mer\n".encode())
    file = new("x", "--passphrase-file", phrase)
    assert not file.read_bytes().startswith(b"SQLite")
    for how, said in (
        ((), "«x.mentordesk» er låst."),
        (("--passphrase-file", secret(tmp_path, b"feil", "feil")), "Passfrasen åpner ikke «x.mentordesk»."),
        (("--passphrase-file", secret(tmp_path, b"", "tom")), "Fant ingen passfrase eller nøkkel i «tom»."),
        (("--passphrase-file", secret(tmp_path, b"\n riktig\n", "blank")), "Fant ingen passfrase"),
        (("--passphrase-file", secret(tmp_path, b"\xff\xfe\n", "bytes")), "Fant ingen passfrase"),
        (("--passphrase-file", tmp_path / "borte"), "Fant ingen passfrase"),
        (("--passphrase-file", tmp_path), "Fant ingen passfrase"),
    ):
        assert refused(capsys, "list", file, "people", *how, code=4).startswith(said)
    marked = secret(tmp_path, "\ufeffblåbær og fløte".encode(), "merket")
    for right in (phrase, marked):
        assert read(capsys, "list", file, "people", "--passphrase-file", right) == []


def test_a_plain_file_does_not_mind_a_passphrase(new: Made, tmp_path: Path, capsys: Capture) -> None:
    phrase = secret(tmp_path, b"hei")
    assert read(capsys, "list", new(), "people", "--passphrase-file", phrase) == []


NOISE = random.Random(2).randbytes(8192)
BAD = {
    "empty": b"",
    "text": b"hei",
    "much text": b"hei og hopp\n" * 1000,
    "short": b"SQLite format 3\0",
    "noise": NOISE,
    "a header and noise": b"SQLite format 3\0" + NOISE,
}


@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("verb", ["list", "check", "undo", "select", "match"])
def test_what_is_not_ours_is_trouble_and_stays_as_it_is(kind: str, verb: str, tmp_path: Path, capsys: Capture) -> None:
    file = secret(tmp_path, BAD[kind], "x.mentordesk")
    err = refused(capsys, verb, file, *(("people",) if verb == "list" else ()), code=4)
    assert "x.mentordesk" in err
    assert [path.name for path in tmp_path.iterdir()] == ["x.mentordesk"]


def test_every_other_file_that_cannot_be_opened_is_trouble(new: Made, tmp_path: Path, capsys: Capture) -> None:
    damaged = new("damaged")
    os.truncate(damaged, damaged.stat().st_size - 4096 * 4)
    other = sqlcipher.connect(str(tmp_path / "other.mentordesk"))
    other.execute("CREATE TABLE x(y)")
    other.close()
    (tmp_path / "mappe.mentordesk").mkdir()
    for name, said in (
        ("damaged", "«damaged.mentordesk» er ikke hel."),
        ("other", "«other.mentordesk» er ikke en MentorDesk-fil."),
        ("mappe", "«mappe.mentordesk» kan ikke leses."),
        ("borte", "Fant ikke «borte.mentordesk»."),
        ("x" * 300, "Fant ikke «xxx"),
    ):
        assert refused(capsys, "list", tmp_path / f"{name}.mentordesk", "people", code=4).startswith(said)
        assert refused(capsys, "undo", tmp_path / f"{name}.mentordesk", code=4).startswith(said)


def test_a_file_that_is_open_elsewhere_is_trouble(new: Made, capsys: Capture) -> None:
    file = new()
    with held(file):
        err = refused(capsys, "undo", file, code=4)
        assert err.startswith("«x.mentordesk» er åpen et annet sted.")
        assert os.uname().nodename in err
    called(capsys, "undo", file)


def test_a_read_only_place_is_trouble_for_who_changes_and_none_for_who_reads(new: Made, capsys: Capture) -> None:
    with open_folder() as folder:
        file = Path(shutil.copy(new(), folder))
        called(capsys, "list", file, "history")
        with written_by_nobody(folder):
            assert read(capsys, "list", file, "history")
            assert refused(capsys, "undo", file, code=4).startswith("«x.mentordesk» kan ikke skrives til.")


def test_a_full_disk_is_trouble(new: Made, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    file, sheet = new(), tmp_path / "søkere.csv"
    lines = [f"Ola {number} Lie;ola{number}@example.org;Adept" for number in range(400)]
    sheet.write_text("\n".join(["Navn;E-post;Jeg søker som", *lines]), "utf-8")
    with monkeypatch.context() as disk:
        disk.setattr("mentordesk.core.store.unit.connect", without_room)
        assert refused(capsys, "import", file, sheet, code=4).startswith("Disken er full.")
    assert read(capsys, "import", file, sheet)["new"] == 400


def without_room(path: Path, key: Key | None, *, reading: bool) -> Any:
    """A connection on a disk that has room for what is there already."""
    connection = connect(path, key, reading=reading)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    return connection


def test_a_full_disk_under_what_leaves_is_trouble(
    new: Made, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    file = new()
    monkeypatch.setattr(os, "fsync", full)
    for call in (("calendar", file, tmp_path / "x.ics"), ("backup", file)):
        assert refused(capsys, *call, code=4).startswith("Disken er full.")
    assert [path.name for path in tmp_path.glob("*.*")] == ["x.mentordesk"]


def test_undo_and_redo_say_what(new: Made, capsys: Capture) -> None:
    file = new()
    store = open_file(file, passphrase=None)
    a_programme(store, name="Ung")
    store.close()
    assert called(capsys, "undo", file) == ("", "Angret: laget programmet «Ung»\n")
    assert called(capsys, "redo", file, "--language", "en") == ("", "Redone: made the programme “Ung”\n")
    assert read(capsys, "undo", file) == {"label": "laget programmet «Ung»"}
    assert labels(capsys, file)[0] == "angret: laget programmet «Ung»"
    called(capsys, "undo", file)
    assert refused(capsys, "undo", file, code=3).startswith("Det er ingenting å angre.")
    called(capsys, "redo", file)
    called(capsys, "redo", file)
    assert refused(capsys, "redo", file, code=3).startswith("Det er ingenting å gjøre om igjen.")


def test_history_is_a_table_for_people_and_can_be_searched(new: Made, capsys: Capture) -> None:
    file = new()
    head, line = called(capsys, "list", file, "history")[0].splitlines()
    assert head.split() == ["når", "hvem", "hva", "angret"]
    assert line.endswith("laget programmet «Sterk sammen»  nei")
    assert called(capsys, "list", file, "history", "--where", "STERK")[0].count("\n") == 2
    assert called(capsys, "list", file, "history", "--where", "finnes ikke")[0] == "Ingen.\n"
    assert read(capsys, "list", file, "history", "--where", "finnes ikke") == []


def test_a_whole_file_is_found_whole(new: Made, capsys: Capture) -> None:
    file = new()
    assert read(capsys, "check", file) == {
        "ok": True,
        "integrity": True,
        "journal": True,
        "foreign_keys": True,
        "problems": [],
    }
    assert called(capsys, "check", file) == ("", "Fila er hel.\n")


def test_a_value_changed_behind_its_back_is_told_by_check(new: Made, capsys: Capture) -> None:
    file = new()
    connection = connect(file, None)
    (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'programme_au'").fetchone()
    connection.execute("DROP TRIGGER programme_au")
    connection.execute("UPDATE programme SET places = 11")
    connection.execute(sql)
    connection.close()
    out, err = called(capsys, "check", file, "--json", code=4)
    found = json.loads(out)
    assert (found["ok"], found["integrity"], found["journal"]) == (False, True, False)
    assert found["problems"][0].startswith("programme ")
    assert err.endswith("Ta vare på fila, og hent fram den siste sikkerhetskopien.\n")


def test_what_does_not_go_together_is_listed_and_the_file_is_whole(new: Made, capsys: Capture) -> None:
    file = new()
    store = open_file(file, passphrase=None)
    (programme,) = store.read(programmes)
    a_pair(store, programme.id, *[an_adept(store, programme.id)] * 2)
    store.close()
    found = read(capsys, "check", file)
    assert (found["ok"], found["integrity"], found["journal"]) == (True, True, True)
    assert [one.rpartition(" ")[0] for one in found["problems"]] == [
        "rule pair_of_one pair",
        "rule pair_without_application pair",
    ]
    out, err = called(capsys, "check", file)
    assert out == ""
    assert "Amina Hussein er koblet med seg selv\n" in err


def test_a_newer_file_is_read_and_not_written(new: Made, capsys: Capture) -> None:
    file = new()
    connection = connect(file, None)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    assert read(capsys, "check", file)["ok"] is True
    assert called(capsys, "list", file, "people")[0] == "Ingen.\n"
    err = refused(capsys, "undo", file, code=4)
    assert err.startswith("«x.mentordesk» er laget med en nyere MentorDesk.")


def test_a_backup_is_made_and_listed(new: Made, data: Path, capsys: Capture) -> None:
    file = new()
    assert called(capsys, "list", file, "backups")[0] == "Ingen.\n"
    made = read(capsys, "backup", file)
    assert made.keys() == {"name", "made", "verified", "bytes"}
    assert read(capsys, "list", file, "backups") == [made]
    (path,) = data.rglob("*.mentordesk")
    assert (path.name, path.stat().st_size) == (made["name"], made["bytes"])
    assert labels(capsys, path) == labels(capsys, file)
    assert called(capsys, "backup", file)[1].startswith("Laget sikkerhetskopien 2")


def test_a_folder_for_backups_that_cannot_be_is_trouble(new: Made, data: Path, capsys: Capture) -> None:
    data.write_text("en fil", "utf-8")
    refused(capsys, "backup", new(), code=4)


def test_nothing_of_a_call_is_left_beside_the_file(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    for call in (("list", file, "people"), ("undo", file), ("redo", file), ("check", file)):
        called(capsys, *call)
        assert [path.name for path in tmp_path.iterdir()] == ["x.mentordesk"]


def test_a_killed_call_leaves_the_file_whole(new: Made, capsys: Capture) -> None:
    file = new()
    with held(file) as holder:
        holder.kill()
        holder.wait()
    assert holder.returncode != 0
    assert read(capsys, "check", file)["ok"] is True
