"""`requirement`, as it is called."""

from pathlib import Path

import pytest

from mentordesk.core.kernel.clock import today
from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return a_round(tmp_path)


def states(capsys: Capture, file: Path, kind: str = "declaration") -> dict[str, str]:
    return {row["name"].split()[0]: row["state"] for row in read(capsys, "requirement", file, kind)}


def test_who_has_met_it_is_listed_and_logged(file: Path, capsys: Capture) -> None:
    assert set(states(capsys, file).values()) == {"missing"}
    names = [row["name"] for row in read(capsys, "requirement", file, "declaration")][:2]
    rows = read(capsys, "requirement", file, "declaration", *names, "--met", "2026-11-20")
    assert [row["met"] for row in rows if row["name"] in names] == ["2026-11-20"] * 2
    out, err = called(capsys, "requirement", file, "Taushetserklæring", names[0], "--back")
    assert "mangler" in out
    assert "Ført for 1" in err
    read(capsys, "requirement", file, "declaration", names[0], "--exempt", "Har taushetsplikt etter loven")
    assert states(capsys, file)[names[0].split()[0]] == "exempt"


def test_today_is_meant_where_no_day_is_said(file: Path, capsys: Capture) -> None:
    (row, *_) = read(capsys, "requirement", file, "declaration")
    (now, *_) = read(capsys, "requirement", file, "declaration", row["name"])
    assert (now["state"], now["met"]) == ("met", today().isoformat())


def test_what_cannot_be_is_refused(file: Path, capsys: Capture) -> None:
    (row, *_) = read(capsys, "requirement", file, "declaration")
    assert "krav" in refused(capsys, "requirement", file, "rulleblad", code=3)
    refused(capsys, "requirement", file, "declaration", "Ingen Her", code=3)
    refused(capsys, "requirement", file, "declaration", row["name"], "--met", "i går", code=2)
    refused(capsys, "requirement", file, "police_certificate", row["name"], "--exempt", "Ingen anmerkninger", code=3)
