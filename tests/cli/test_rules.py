"""`rules`, as it is called: what a programme asks, changed in one step, and what `match` makes of it."""

from pathlib import Path

import pytest

from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    path = a_round(tmp_path)
    called(capsys, "select", path, "--places", "3", "--accept")
    return path


def test_without_options_it_tells_how_the_programme_matches(file: Path, capsys: Capture) -> None:
    before = file.read_bytes()
    found = read(capsys, "rules", file)
    assert (found["preset"], found["mode"], found["minimum"], found["missing"]) == ("job", "floor", 0, 50)
    assert {"criterion": "field", "kind": "should", "direction": "likeness", "weight": 30} in found["criteria"]
    out, _ = called(capsys, "rules", file)
    assert "fagfelt" in out
    assert "Mal: jobb." in out
    assert file.read_bytes() == before


def test_everything_that_is_asked_for_is_one_step(file: Path, capsys: Capture) -> None:
    asked = ("--preset", "youth", "--set", "age=should", "--turn", "age=difference", "--weight", "field=40")
    found = read(capsys, "rules", file, *asked, "--minimum", "12.5", "--missing", "0", "--mode", "sum")
    assert (found["preset"], found["mode"], found["minimum"], found["missing"]) == ("youth", "sum", 12.5, 0)
    criteria = {one["criterion"]: one for one in found["criteria"]}
    assert criteria["age"] == {"criterion": "age", "kind": "should", "direction": "difference", "weight": 10}
    assert criteria["field"]["weight"] == 40
    called(capsys, "undo", file)
    assert read(capsys, "rules", file)["preset"] == "job"


def test_match_follows_the_rules_unless_it_is_told_otherwise(file: Path, capsys: Capture) -> None:
    called(capsys, "rules", file, "--minimum", "100", "--weight", "field=0")
    assert {one["reason"] for one in read(capsys, "match", file)["unmatched"]} <= {"under_minimum", "no_place_left"}
    assert read(capsys, "match", file)["pairs"] == []
    plan = read(capsys, "match", file, "--minimum", "0")
    assert plan["pairs"]
    assert "field" not in {part["criterion"] for part in plan["pairs"][0]["parts"]}


def test_what_is_refused_changes_nothing(file: Path, capsys: Capture) -> None:
    assert "under 18" in refused(capsys, "rules", file, "--preset", "youth", "--set", "minor_protection=off", code=3)
    refused(capsys, "rules", file, "--weight", "field=5", "--weight", "shoe_size=3", code=3)
    refused(capsys, "rules", file, "--weight", "field=101", code=3)
    for asked in (("--weight", "field"), ("--weight", "field=many"), ("--missing", "33"), ("--preset", "x")):
        refused(capsys, "rules", file, *asked, code=2)
    assert read(capsys, "rules", file)["preset"] == "job"
