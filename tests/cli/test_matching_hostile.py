"""`match` and `explain` when nobody can be matched, or words contradict each other: an answer or a sentence."""

from pathlib import Path
from typing import Any

import pytest

from mentordesk.core.store.unit import Store
from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round, changed

EMPTY: dict[str, str] = {
    "no mentors": "UPDATE application SET status = 'withdrawn', mentor_status = NULL WHERE role = 'mentor'",
    "no adepts": "UPDATE application SET status = 'withdrawn' WHERE role = 'adept'",
    "no places": "UPDATE application SET capacity = 0",
    "no language": "UPDATE person_language SET deleted = 1",
}


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    path = a_round(tmp_path)
    called(capsys, "select", path, "--places", "3", "--accept")
    return path


def tampered(store: Store, *statements: str) -> None:
    with store.recording("programme.change_programme") as session:
        raw: Any = session.connection().connection.dbapi_connection
        for statement in statements:
            raw.execute(statement)


@pytest.mark.parametrize("name", EMPTY)
def test_without_anybody_to_match_the_plan_is_empty_and_says_why(file: Path, capsys: Capture, name: str) -> None:
    changed(file, lambda store: tampered(store, EMPTY[name]))
    plan = read(capsys, "match", file, "--all-scores")
    assert (plan["pairs"], plan["total"], plan["floor"], plan["certified"]) == ([], 0, 0, True)
    assert all(one["reason"] for one in plan["unmatched"])
    assert (plan["unmatched"] == []) == (name == "no adepts")
    for mode in ("fairest", "sum", "stable"):
        assert read(capsys, "match", file, "--mode", mode)["pairs"] == []
    assert refused(capsys, "match", file, "--accept", code=3).startswith("Det er ingen foreslåtte par å lage.")
    assert called(capsys, "match", file, "--continue")


@pytest.mark.parametrize("least", ["nan", "NaN", "inf", "-1", "101", "mange", "", "1e400"])
def test_a_least_score_that_is_none_is_wrong_usage(file: Path, capsys: Capture, least: str) -> None:
    refused(capsys, "match", file, f"--minimum={least}", code=2)


def test_locks_that_contradict_each_other_are_a_sentence(file: Path, capsys: Capture) -> None:
    both = (
        f"INSERT INTO pair_rule SELECT '{letter * 32}', 0, adept.programme, adept.person, mentor.person, 'locked',"
        " NULL, NULL FROM application AS adept, application AS mentor, person WHERE mentor.role = 'mentor'"
        f" AND adept.role = 'adept' AND person.id = adept.person AND person.name = '{name}' AND mentor.capacity > 0"
        for letter, name in zip("ab", ("Amina Hussein", "Leyla Said"), strict=True)
    )
    changed(file, lambda store: tampered(store, *both))
    changed(file, lambda store: tampered(store, "UPDATE application SET capacity = 1 WHERE role = 'mentor'"))
    for how in ((), ("--accept",), ("--mode", "stable"), ("--continue",)):
        said = refused(capsys, "match", file, *how, code=3)
        assert said.startswith("En mentor har flere låste adepter enn plasser.")


def test_an_explanation_of_two_who_are_not_there_is_a_sentence(file: Path, capsys: Capture) -> None:
    changed(file, lambda store: tampered(store, EMPTY["no mentors"]))
    said = refused(capsys, "explain", file, "Amina Hussein", "Kari Nordmann", code=3)
    assert said.startswith("En av de to kan ikke kobles nå.")
