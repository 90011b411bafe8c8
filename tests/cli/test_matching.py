"""`match` and `list … pairs`, as they are called."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mentordesk.core.programme.queries import programmes
from tests.builders import an_adept
from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round, changed

FIRST, SECOND = "Amina Hussein", "Leyla Said"


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    """Three have a place, Kari has room for two and Per for none."""
    path = a_round(tmp_path)
    called(capsys, "select", path, "--places", "3", "--accept")
    return path


def names(document: dict[str, Any]) -> dict[str, str]:
    return {one["adept"]["name"]: one["mentor"]["name"] for one in document["pairs"]}


def test_a_plan_is_told_as_is_promised(file: Path, capsys: Capture) -> None:
    before = file.read_bytes()
    plan = read(capsys, "match", file)
    assert plan.keys() == {"pairs", "unmatched", "total", "floor", "certified"}
    assert plan["certified"] is True
    assert set(names(plan).values()) == {"Kari Nordmann"}
    for one in plan["pairs"]:
        assert one.keys() == {"adept", "mentor", "score", "parts"}
        assert sum(round(100 * part["points"]) for part in one["parts"]) == round(100 * one["score"])
        assert sum(part["of"] for part in one["parts"]) == 100
        assert all(part.keys() == {"criterion", "points", "of"} for part in one["parts"])
    assert [one["reason"] for one in plan["unmatched"]] == ["no_place_left"]
    assert plan["total"] == sum(one["score"] for one in plan["pairs"])
    assert plan["floor"] == min(one["score"] for one in plan["pairs"])
    assert file.read_bytes() == before
    assert read(capsys, "list", file, "pairs") == []


def test_all_scores_are_of_every_adept_and_mentor(file: Path, capsys: Capture) -> None:
    plan = read(capsys, "match", file, "--all-scores", "--forbid", f"{FIRST}=Kari Nordmann")
    assert len(plan["scores"]) == 3
    assert all(one.keys() == {"adept", "mentor", "score", "reason"} for one in plan["scores"])
    assert all((one["score"] is None) == (one["reason"] is not None) for one in plan["scores"])
    assert [one["reason"] for one in plan["scores"] if one["score"] is None] == ["never_pair"]
    assert {UUID(one["adept"]) for one in plan["scores"]} == {
        UUID(row["id"]) for row in read(capsys, "list", file, "applicants") if row["role"] == "adept"
    }


def test_accepting_makes_the_pairs_of_the_plan_in_one_step(file: Path, capsys: Capture) -> None:
    steps = len(read(capsys, "list", file, "history"))
    plan = read(capsys, "match", file)
    assert read(capsys, "match", file, "--accept") == plan
    pairs = read(capsys, "list", file, "pairs")
    assert {one["adept"]["name"]: one["mentor"]["name"] for one in pairs} == names(plan)
    assert all(one.keys() == {"id", "adept", "mentor", "score", "status", "start", "end"} for one in pairs)
    assert {(one["status"], one["start"], one["end"]) for one in pairs} == {("made", "2027-01-10", "2027-07-10")}
    assert len(read(capsys, "list", file, "history")) == steps + 1
    statuses = {row["name"]: row["status"] for row in read(capsys, "list", file, "applicants")}
    assert (statuses["Kari Nordmann"], statuses["Per Olsen"]) == ("matched", "approved")
    assert refused(capsys, "match", file, "--accept", code=3).startswith("Det er ingen foreslåtte par å lage.")
    rest = read(capsys, "match", file)
    assert (rest["pairs"], [one["reason"] for one in rest["unmatched"]]) == ([], ["no_mentor"])
    called(capsys, "undo", file)
    assert read(capsys, "match", file) == plan


def test_locks_and_bans_of_this_call_hold(file: Path, capsys: Capture) -> None:
    for who in (FIRST, SECOND, "Sara Tesfay"):
        locked = read(capsys, "match", file, "--lock", f"{who}=kari nordmann")
        assert who in names(locked)
        banned = read(capsys, "match", file, "--forbid", f"{who}=Kari Nordmann")
        assert who not in names(banned)
        reasons = {one["adept"]["name"]: one["reason"] for one in banned["unmatched"]}
        assert reasons == {who: "never_pair"}


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (("--lock", "nobody=nowhere"), "Fant ingen som heter «nobody»."),
        (("--lock", f"{FIRST}=nobody"), "Fant ingen som heter «nobody»."),
        (("--lock", f"{FIRST}=Per Olsen"), "En av de to kan ikke kobles nå."),
        (("--lock", f"Kari Nordmann={FIRST}"), "En av de to kan ikke kobles nå."),
        (("--lock", f"{FIRST}=Kari Nordmann", "--forbid", f"{FIRST}=Kari Nordmann"), "Et par er både låst og sperret."),
        (
            (
                "--lock",
                f"{FIRST}=Kari Nordmann",
                "--lock",
                f"{SECOND}=Kari Nordmann",
                "--lock",
                "Sara Tesfay=Kari Nordmann",
            ),
            "En mentor har flere låste adepter enn plasser.",
        ),
    ],
)
def test_contradictions_are_refused(file: Path, capsys: Capture, how: tuple[str, ...], said: str) -> None:
    for accept in ((), ("--accept",)):
        assert refused(capsys, "match", file, *how, *accept, code=3).startswith(said)


def test_a_lock_without_an_equals_sign_is_wrong_usage(file: Path, capsys: Capture) -> None:
    for word in ("", FIRST, "-"):
        refused(capsys, "match", file, "--lock", word, code=2)


def test_two_of_the_same_name_are_refused(file: Path, capsys: Capture) -> None:
    changed(file, lambda store: an_adept(store, store.read(programmes)[0].id, FIRST, email="annen@example.org"))
    err = refused(capsys, "match", file, "--lock", f"{FIRST}=Kari Nordmann", code=3)
    assert err.startswith(f"2 personer heter «{FIRST}».")
    called(capsys, "match", file, "--lock", "amina.hussein@example.org=Kari Nordmann")


def test_a_least_score_keeps_poor_pairs_out(file: Path, capsys: Capture) -> None:
    plan = read(capsys, "match", file)
    high = read(capsys, "match", file, "--minimum", str(plan["floor"] + 0.01))
    assert len(high["pairs"]) <= len(plan["pairs"])
    none = read(capsys, "match", file, "--minimum", "100")
    assert (none["pairs"], none["total"], none["floor"]) == ([], 0, 0)
    assert {one["reason"] for one in none["unmatched"]} == {"under_minimum"}


def test_the_other_built_mode_is_the_highest_sum(file: Path, capsys: Capture) -> None:
    assert read(capsys, "match", file, "--mode", "sum")["total"] >= read(capsys, "match", file)["total"]


def test_people_read_who_goes_with_whom(file: Path, capsys: Capture) -> None:
    out, err = called(capsys, "match", file)
    assert err == ""
    head, *lines = out.splitlines()
    assert head.split() == ["adept", "mentor", "poeng"]
    assert len(lines) == 4
    assert "har ingen mentor: ingen som passer, har ledig plass" in lines[2]
    assert lines[3].startswith("2 par. Sum ")
    assert called(capsys, "match", file, "--language", "en")[0] != out


def test_nobody_to_match_is_an_empty_plan(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "x.mentordesk"
    called(capsys, "new", file, "--name", "X", "--start", "2027-01-10")
    plan = read(capsys, "match", file, "--all-scores")
    assert plan == {"pairs": [], "unmatched": [], "total": 0, "floor": 0, "certified": True, "scores": []}


def test_a_pair_is_explained_as_is_promised(file: Path, capsys: Capture) -> None:
    plan = read(capsys, "match", file)
    (pair, *_) = plan["pairs"]
    found = read(capsys, "explain", file, pair["adept"]["id"], pair["mentor"]["name"])
    assert found.keys() == {
        *("score", "parts", "reason", "cost", "fewer_pairs", "moves", "rank_for_adept", "rank_for_mentor")
    }
    assert (found["score"], found["parts"], found["cost"], found["moves"]) == (pair["score"], pair["parts"], 0, [])
    (left_out,) = plan["unmatched"]
    forced = read(capsys, "explain", file, left_out["adept"]["id"], "Kari Nordmann")
    again = read(capsys, "match", file, "--lock", f"{left_out['adept']['id']}=Kari Nordmann")
    assert forced["cost"] == round(plan["total"] - again["total"], 2)
    assert [(one["from"]["name"], one["to"]) for one in forced["moves"]] == [("Kari Nordmann", None)]


def test_an_explanation_for_people(file: Path, capsys: Capture) -> None:
    plan = read(capsys, "match", file)
    (left_out,) = plan["unmatched"]
    told, _ = called(capsys, "explain", file, left_out["adept"]["id"], "Kari Nordmann", "--language", "en")
    assert "costs the programme" in told
    assert "from Kari Nordmann to nobody" in told
    refused(capsys, "explain", file, left_out["adept"]["id"], "Per Olsen", code=3)
