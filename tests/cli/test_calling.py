"""The words of a call: what is wrong with them is told in a sentence, and wrong usage is 2 wherever it is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk import __version__
from mentordesk.__main__ import is_for_command_line
from mentordesk.cli.main import parser
from mentordesk.core.kernel.progress import Cancelled
from tests.architecture.sources import ROOT
from tests.cli.calling import Capture, called, read, refused
from tests.cli.conftest import Made

pytestmark = pytest.mark.usefixtures("elsewhere")


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder of one's own, should a call make a file after all."""
    monkeypatch.chdir(tmp_path)


WRONG: list[tuple[str, ...]] = [
    ("nonsense",),
    ("nonsense", "FILE"),
    ("--nonsense",),
    ("--json",),
    ("new",),
    ("new", "FILE"),
    ("new", "FILE", "--name"),
    ("new", "FILE", "--name", "X", "--places", "ti"),
    ("new", "FILE", "--name", "X", "--places", "2.5"),
    ("new", "FILE", "--name", "X", "--language", "se"),
    ("list", "FILE"),
    ("list", "FILE", "everything"),
    ("list", "FILE", "people", "--nonsense"),
    ("import", "FILE"),
    ("import", "FILE", "x.csv", "--role", "both"),
    ("select", "FILE", "--places", "mange"),
    ("match", "FILE", "--mode", "best"),
    ("match", "FILE", "--minimum", "mye"),
    ("match", "FILE", "--minimum", "nan"),
    ("match", "FILE", "--minimum", "inf"),
    ("meetings", "FILE", "--every", "2w", "--first", "2027-01-11", "--time", "17:00", "--minutes", "60"),
    (
        "meetings",
        "FILE",
        "--every",
        "2w",
        "--first",
        "2027-01-11",
        "--time",
        "25:00",
        "--minutes",
        "60",
        "--until",
        "2027-06-15",
    ),
    (
        "meetings",
        "FILE",
        "--every",
        "2u",
        "--first",
        "2027-01-11",
        "--time",
        "17:00",
        "--minutes",
        "60",
        "--until",
        "2027-06-15",
    ),
    ("papers", "FILE", "DIR"),
    ("papers", "FILE", "DIR", "--kind", "certificate"),
    ("papers", "FILE", "DIR", "--kind", "agreement", "--pair", "1"),
    ("calendar", "FILE"),
    ("share", "FILE", "OUT"),
    ("merge", "FILE", "SHARE"),
    ("undo",),
    ("undo", "FILE", "FILE"),
    ("example",),
]


@pytest.mark.parametrize("call", WRONG, ids=" ".join)
def test_wrong_usage_is_told(call: tuple[str, ...], capsys: Capture) -> None:
    err = refused(capsys, *call, code=2)
    assert err.startswith("Forsto ikke kommandoen. Ingenting er endret. ")
    assert "usage" not in err
    assert err.count("\n") == 1
    assert not Path("FILE").exists()


SERIES = ("meetings", "FILE", "--every", "2w", "--time", "17:00", "--minutes", "60")


@pytest.mark.parametrize("date", ["31.31.2027", "2027-02-30", "", "i morgen", "2027-1-1"])
def test_what_is_no_date_is_told(date: str, capsys: Capture) -> None:
    for call in (
        ("new", "FILE", "--name", "X", "--start", date),
        (*SERIES, "--first", date, "--until", "2027-06-15"),
        (*SERIES, "--first", "2027-01-11", "--until", date),
    ):
        said = f"«{date}» er ingen dato. Ingenting er endret. Skriv den slik: 2027-01-31.\n"
        assert refused(capsys, *call, code=2) == said
    assert not Path("FILE").exists()


LATER: list[tuple[str, ...]] = [
    ("share", "FILE", "OUT", "--for", "partner", "--recipient", "age1x"),
]


@pytest.mark.parametrize("call", LATER, ids=" ".join)
def test_what_is_not_built_yet_answers_with_a_sentence(call: tuple[str, ...], capsys: Capture) -> None:
    assert "ikke laget ennå" in refused(capsys, *call, code=2)
    _, err = called(capsys, *call, "--language", "en", code=2)
    assert err.startswith("“") or "not" in err


def test_the_usage_is_told_in_the_language_that_was_asked_for(capsys: Capture) -> None:
    for words in (("nonsense", "--language", "en"), ("list", "x", "nonsense", "--language=en")):
        _, err = called(capsys, *words, code=2)
        assert "Nothing has changed" in err
    _, err = called(capsys, "nonsense", "--language", "nn", code=2)
    assert "Ingenting er endret" in err


def test_an_unknown_verb_is_told_with_those_there_are(capsys: Capture) -> None:
    err = refused(capsys, "nonsense", code=2)
    assert all(verb in err for verb in parser()[1].names)


@pytest.mark.parametrize("how", [("--version",), ("--help",), ("list", "--help")])
def test_version_and_help_are_no_refusal(how: tuple[str, ...], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        called(capsys, *how)
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert __version__ in out if how == ("--version",) else "mentordesk" in out


def test_a_bug_is_told_without_what_anybody_has_typed(
    new: Made, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("Amina Hussein")

    monkeypatch.setattr("mentordesk.cli.lists.history", broken)
    out, err = called(capsys, "list", new(), "history", "--json", code=1)
    assert out == ""
    assert err.startswith("Det skjedde en feil i MentorDesk. Fila er trygg")
    assert "ValueError" in err
    assert "Amina" not in err


@pytest.mark.parametrize("interruption", [Cancelled, KeyboardInterrupt])
def test_an_interrupted_call_says_so(
    new: Made, capsys: Capture, monkeypatch: pytest.MonkeyPatch, interruption: type[BaseException]
) -> None:
    def interrupted(*_: object) -> None:
        raise interruption

    monkeypatch.setattr("mentordesk.cli.lists.history", interrupted)
    assert called(capsys, "list", new(), "history", code=3) == ("", "Avbrutt. Ingenting er endret.\n")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), False),
        (("x.mentordesk",), False),
        (("folder/x",), False),
        (("C:\\x",), False),
        (("--version",), True),
        (("list",), True),
        (("list", "x.mentordesk"), True),
        (("ukjent",), True),
        (("a" * 5000,), True),
    ],
)
def test_one_word_that_is_a_file_is_for_the_window(words: tuple[str, ...], expected: bool) -> None:
    assert is_for_command_line(words) is expected


def test_a_file_in_the_folder_is_for_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "uten ending").write_text("x", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert not is_for_command_line(["uten ending"])


def run(*call: object, text: str | None = None) -> subprocess.CompletedProcess[str]:
    """A call of its own, with streams that know no UTF-8 by themselves."""
    command = [sys.executable, "-W", "error", "-m", "mentordesk", *map(str, call)]
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, input=text, capture_output=True, encoding="utf-8", timeout=60
    )


def test_a_real_process_writes_utf8_and_ends_with_its_code(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    done = run("list", file, "history", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert '"label": "laget programmet «Sterk sammen»"' in done.stdout
    gone = run("list", tmp_path / "blåbær.mentordesk", "people")
    assert (gone.returncode, gone.stdout) == (4, "")
    assert gone.stderr.startswith("Fant ikke «blåbær.mentordesk».")


def test_a_passphrase_can_come_from_standard_input(tmp_path: Path) -> None:
    file = tmp_path / "x.mentordesk"
    made = run("new", file, "--name", "Blåbær", "--passphrase-file", "-", text="blåbær og fløte\nmer\n")
    assert (made.returncode, made.stderr) == (0, "")
    right = run("list", file, "history", "--json", "--passphrase-file", "-", text="blåbær og fløte\n")
    assert (right.returncode, right.stdout.count("Blåbær")) == (0, 1)
    none = run("list", file, "history", "--passphrase-file", "-", text="")
    assert none.returncode == 4


def test_a_reader_who_goes_away_is_no_fault(new: Made) -> None:
    file = new()
    command = f"{sys.executable} -m mentordesk list {file} history --json | true"
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_json_is_read_back(new: Made, capsys: Capture) -> None:
    for what in ("applicants", "people", "pairs", "meetings", "papers"):
        assert read(capsys, "list", new(what), what) == []
