"""`meetings`, `calendar` and `list … meetings`, as they are called."""

import datetime as dt
import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mentordesk.cli.main import main
from tests.builders import a_pair, a_person, a_programme, a_store

SERIES = ("--every", "2w", "--first", "2027-01-11", "--time", "17:00", "--minutes", "60", "--until", "2027-06-15")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file in which Per Olsen is the mentor of two."""
    store = a_store(tmp_path)
    programme = a_programme(store)
    mentor = a_person(store, "Per Olsen")
    for name in ("Leyla Şahin", "Zahra Rahimi"):
        a_pair(store, programme, a_person(store, name), mentor)
    store.close()
    return tmp_path / "prøve.mentordesk"


def called(capsys: pytest.CaptureFixture[str], *call: object, code: int = 0) -> str:
    assert main([str(word) for word in call]) == code
    said = capsys.readouterr()
    return said.out if code == 0 else said.err


def read(capsys: pytest.CaptureFixture[str], *call: object) -> Any:
    return json.loads(called(capsys, *call, "--json"))


def test_a_series_is_made_and_told_as_json(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = read(capsys, "meetings", file, *SERIES)
    assert found["made"] == 22
    assert found["holidays"] == [{"date": "2027-05-17", "name": "Andre pinsedag, Grunnlovsdag"}]
    rows = read(capsys, "list", file, "meetings")
    starts = {row["start"] for row in rows}
    assert {"2027-01-11T17:00:00+01:00", "2027-06-14T17:00:00+02:00"} <= starts
    assert rows[0].keys() == {"id", "pair", "start", "minutes", "place", "status"}
    assert {(row["minutes"], row["place"], row["status"]) for row in rows} == {(60, None, "planned")}
    assert len(found["collisions"]) == 11
    ids = {row["id"] for row in rows}
    assert all(set(one["meetings"]) <= ids and UUID(one["person"]) for one in found["collisions"])


def test_the_same_series_again_says_what_was_there(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    called(capsys, "meetings", file, *SERIES)
    assert read(capsys, "meetings", file, *SERIES) == {
        "made": 0,
        "already": 22,
        "holidays": [{"date": "2027-05-17", "name": "Andre pinsedag, Grunnlovsdag"}],
        "collisions": [],
    }


def test_a_series_for_one_pair_told_to_a_person(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = next(one["id"] for one in read(capsys, "list", file, "pairs") if one["adept"]["name"] == "Zahra Rahimi")
    once = (*SERIES[:-1], "2027-01-11", "--pair", pair)
    assert called(capsys, "meetings", file, *once) == "Møter planlagt: 1\n"
    *told, clash = called(capsys, "meetings", file, *SERIES, "--language", "en").splitlines()[:4]
    assert told == [
        "Meetings planned: 21",
        "Were there before: 1",
        "No meeting on the holiday 2027-05-17: Constitution Day, Pentecost Monday",
    ]
    at = "2027-01-11 17:00 with"
    either = [f"{at} Zahra Rahimi and {at} Leyla Şahin", f"{at} Leyla Şahin and {at} Zahra Rahimi"]
    assert clash in [f"Per Olsen has two meetings at once: {both}" for both in either]


def test_meetings_are_listed_by_name_and_found_by_it(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    called(capsys, "meetings", file, *SERIES)
    head, *lines = called(capsys, "list", file, "meetings", "--where", "zahra").splitlines()
    assert head.split() == ["når", "adept", "mentor", "sted", "status"]
    assert len(lines) == 11
    assert lines[0].split() == ["2027-01-11", "17:00", "Zahra", "Rahimi", "Per", "Olsen", "planlagt"]
    assert len(read(capsys, "list", file, "meetings", "--where", "zahra")) == 11


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--first", "31.31.2027"),
        ("--until", "2027-02-30"),
        ("--time", "25:00"),
        ("--time", "17"),
        ("--every", "2"),
        ("--every", "0w"),
        ("--minutes", "en time"),
        ("--pair", "Zahra"),
    ],
)
def test_what_is_no_date_time_or_id_is_wrong_usage(
    file: Path, capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    said = called(capsys, "meetings", file, *SERIES, option, value, code=2)
    assert said.startswith(("Forsto ikke kommandoen. Ingenting er endret.", f"«{value}» er ingen dato."))
    assert read(capsys, "list", file, "meetings") == []


@pytest.mark.parametrize(
    ("option", "value", "title"),
    [
        ("--until", "2027-01-10", "Serien slutter før det første møtet."),
        ("--until", "2207-01-10", "Serien varer i mer enn 3 år."),
        ("--minutes", "0", "Slik kan ikke møtene ligge."),
        ("--pair", str(UUID(int=1)), f"Fant ikke paret «{UUID(int=1)}»."),
    ],
)
def test_what_a_rule_refuses_is_told(
    file: Path, capsys: pytest.CaptureFixture[str], option: str, value: str, title: str
) -> None:
    assert called(capsys, "meetings", file, *SERIES, option, value, code=3).startswith(title)
    assert read(capsys, "list", file, "meetings") == []


def test_the_ends_of_time_are_no_fault(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for first, until in (("0001-01-01", "0001-01-20"), ("9999-12-01", "9999-12-31")):
        limits = (*SERIES[:2], "--first", first, *SERIES[4:8], "--until", until)
        called(capsys, "meetings", file, *limits)
    assert len(read(capsys, "list", file, "meetings")) == 10
    called(capsys, "calendar", file, file.parent / "ut.ics")


def test_without_pairs_nothing_can_be_planned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = a_store(tmp_path)
    a_programme(store)
    store.close()
    said = called(capsys, "meetings", tmp_path / "prøve.mentordesk", *SERIES, code=3)
    assert said.startswith("Det er ingen par å planlegge møter for.")


def test_a_calendar_for_the_programme_and_for_a_person(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called(capsys, "meetings", file, *SERIES)
    all_of_them, own = tmp_path / "alle.ics", tmp_path / "zahra.ics"
    assert called(capsys, "calendar", file, all_of_them) == "Laget kalenderen «alle.ics». Møter i den: 22\n"
    found = read(capsys, "calendar", file, own, "--person", "zahra rahimi")
    assert found == {"file": str(own), "meetings": 11}
    assert all_of_them.read_bytes().count(b"BEGIN:VEVENT") == 22
    text = own.read_bytes().decode()
    assert text.count("SUMMARY:Mentormøte med Per Olsen\r\n") == 11
    assert "X-WR-CALNAME:Sterk sammen – Zahra Rahimi\r\n" in text
    assert not any(line.startswith("SUMMARY") and "Zahra" in line for line in text.splitlines())


def test_a_calendar_never_takes_the_place_of_the_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = file.read_bytes()
    called(capsys, "calendar", file, file, code=3)
    assert file.read_bytes() == before


def test_a_stranger_has_no_calendar(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = file.parent / "ut.ics"
    assert called(capsys, "calendar", file, out, "--person", "Ola", code=3).startswith("Fant ingen som heter «Ola»")
    assert not out.exists()


def test_no_calendar_in_a_folder_that_is_not_there(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = called(capsys, "calendar", file, file.parent / "nei" / "ut.ics", code=4)
    assert said.startswith("«ut.ics» kan ikke skrives til")


def test_a_series_is_taken_back_and_brought_again(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    called(capsys, "meetings", file, *SERIES)
    rows = read(capsys, "list", file, "meetings")
    assert read(capsys, "undo", file) == {"label": "planla 22 møter"}
    assert read(capsys, "list", file, "meetings") == []
    called(capsys, "redo", file)
    assert read(capsys, "list", file, "meetings") == rows
    assert dt.datetime.fromisoformat(rows[0]["start"]).tzinfo is not None
