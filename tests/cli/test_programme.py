"""Files with several programmes: a verb about one of them must be told which."""

from pathlib import Path

import pytest

from mentordesk.core.programme.commands import change_programme
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.unit import Store
from tests.builders import a_programme
from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round, changed

OF_ONE: list[tuple[str, ...]] = [
    ("list", "FILE", "applicants"),
    ("list", "FILE", "people"),
    ("list", "FILE", "pairs"),
    ("list", "FILE", "meetings"),
    ("list", "FILE", "papers"),
    ("select", "FILE"),
    ("match", "FILE"),
    ("calendar", "FILE", "ut.ics"),
]
OF_FILE: list[tuple[str, ...]] = [
    ("list", "FILE", "history"),
    ("list", "FILE", "backups"),
    ("check", "FILE"),
    ("undo", "FILE"),
]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two programmes, and a folder of one's own to write in."""
    path = a_round(tmp_path)
    changed(path, lambda store: a_programme(store, name="Blåbær"))
    monkeypatch.chdir(tmp_path)
    return path


def about(file: Path, call: tuple[str, ...]) -> list[object]:
    return [file if word == "FILE" else word for word in call]


@pytest.mark.parametrize("call", OF_ONE, ids=" ".join)
def test_a_verb_about_one_must_be_told_which(file: Path, capsys: Capture, call: tuple[str, ...]) -> None:
    err = refused(capsys, *about(file, call), code=3)
    assert err.startswith("Hvilket program gjelder det? Fila har flere: ")
    assert "Blåbær" in err
    err = refused(capsys, *about(file, call), "--programme", "Annet", code=3)
    assert err.startswith("Fant ikke programmet «Annet».")
    for name in ("Sterk sammen", "sterk sammen", "BLÅBÆR"):
        called(capsys, *about(file, call), "--programme", name)


@pytest.mark.parametrize("call", OF_FILE, ids=" ".join)
def test_a_verb_about_the_whole_file_needs_none(file: Path, capsys: Capture, call: tuple[str, ...]) -> None:
    called(capsys, *about(file, call))


def test_each_programme_has_its_own(file: Path, capsys: Capture) -> None:
    assert len(read(capsys, "list", file, "people", "--programme", "Sterk sammen")) == 5
    assert read(capsys, "list", file, "people", "--programme", "Blåbær") == []


def name_both_alike(store: Store) -> None:
    for one in store.read(programmes):
        change_programme(store, one.id, {"name": "Likt"})


def test_two_of_the_same_name_are_told_apart_by_id(file: Path, capsys: Capture) -> None:
    changed(file, name_both_alike)
    err = refused(capsys, "list", file, "people", "--programme", "Likt", code=3)
    key = err.split("(")[1].split(")")[0]
    called(capsys, "list", file, "people", "--programme", key)


def test_a_file_without_a_programme_says_so(file: Path, capsys: Capture) -> None:
    for _ in read(capsys, "list", file, "history"):
        called(capsys, "undo", file)
    assert refused(capsys, "list", file, "people", code=3).startswith("Fila har ikke noe program ennå.")
