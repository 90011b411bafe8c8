"""`match --continue`, `decisions`, `blocked` and `places`, as they are called."""

import json
from pathlib import Path

import pytest

from mentordesk.core.matching.commands import never, propose
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.unit import Store
from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round, changed


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    """Three have a place, Kari has room for two and Per for none."""
    path = a_round(tmp_path)
    called(capsys, "select", path, "--places", "3", "--accept")
    return path


def part_two(store: Store) -> None:
    programme = store.read(programmes)[0].id
    pair = propose(store, programme=programme).pairs[0]
    never(store, programme=programme, adept=pair.adept.id, mentor=pair.mentor.id)


def test_the_board_goes_on(file: Path, capsys: Capture) -> None:
    changed(file, part_two)
    document, notice = called(capsys, "match", file, "--continue", "--json")
    assert (len(json.loads(document)["pairs"]), "Endringer: 1." in notice) == (2, True)
    assert called(capsys, "match", file, "--continue")[1] == "Forslaget på tavla er ført videre. Endringer: 0.\n"
    for who in ("few", "all"):
        assert len(read(capsys, "match", file, "--continue", who)["pairs"]) == 2
    refused(capsys, "match", file, "--continue", "--mode", "sum", code=2)


def test_decisions_are_told(file: Path, capsys: Capture) -> None:
    assert read(capsys, "decisions", file) == []
    assert called(capsys, "decisions", file)[0] == "Ingen plan er godtatt ennå.\n"
    plan = read(capsys, "match", file, "--mode", "sum", "--accept")
    (row,) = read(capsys, "decisions", file)
    assert (row["mode"], row["total"], row["floor"], row["pairs"]) == ("sum", plan["total"], plan["floor"], 2)
    assert (row["verdict"], row["by_hand"], row["certified"], len(row["hash"])) == ("whole", 0, True, 64)
    assert "hel" in called(capsys, "decisions", file)[0].splitlines()[1].split()


def test_what_blocks_an_adept_is_told(file: Path, capsys: Capture) -> None:
    plan = read(capsys, "match", file)
    (left_out,) = plan["unmatched"]
    found = read(capsys, "blocked", file, left_out["adept"]["id"])
    assert found.keys() == {"stops", "under_minimum", "rivals", "mentors", "helps"}
    assert (len(found["rivals"]), [one["name"] for one in found["mentors"]]) == (3, ["Kari Nordmann"])
    assert [one["kind"] for one in found["helps"]] == ["one_more_place"]
    told, _ = called(capsys, "blocked", file, left_out["adept"]["id"])
    assert "Adepter: 3. Mentorer de må dele på: 1." in told
    assert "én plass til hos Kari Nordmann" in told
    matched = plan["pairs"][0]["adept"]
    assert read(capsys, "blocked", file, matched["id"]) is None
    assert called(capsys, "blocked", file, matched["id"])[0] == f"{matched['name']} får en mentor i en ny plan.\n"
    refused(capsys, "blocked", file, "Kari Nordmann", code=3)


def test_what_one_more_place_is_worth_is_told(file: Path, capsys: Capture) -> None:
    plan = read(capsys, "match", file)
    rows = read(capsys, "places", file)
    assert [(one["mentor"]["name"], one["more_pairs"]) for one in rows] == [("Kari Nordmann", 1)]
    assert rows[0]["more_points"] > 0
    assert plan["unmatched"]
    assert "par til" in called(capsys, "places", file)[0].splitlines()[0]
