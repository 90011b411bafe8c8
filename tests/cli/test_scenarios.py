"""`scenarios` and the papers of the matching, as they are called."""

from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.matching.commands import dissolve, propose
from mentordesk.core.matching.queries import proposal
from mentordesk.core.matching.settings.commands import set_weights
from mentordesk.core.programme.queries import programme_named
from mentordesk.core.store.unit import Store
from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round, changed


def _programme(store: Store) -> UUID:
    return store.read(programme_named, None).id


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    """Two adepts are proposed to one mentor."""
    path = a_round(tmp_path)
    called(capsys, "select", path, "--accept")
    changed(path, lambda store: propose(store, programme=_programme(store)))
    return path


def _part_one(store: Store) -> None:
    programme = _programme(store)
    dissolve(store, programme=programme, adept=next(iter(store.read(proposal, programme))))
    set_weights(store, programme=programme, weights={"field": 1})


def test_a_scenario_is_put_aside_and_used(file: Path, capsys: Capture) -> None:
    assert called(capsys, "scenarios", file) == ("Ingen varianter er lagt til side.\n", "")
    (row,) = read(capsys, "scenarios", file, "--save", "A", "--comment", "Først")
    assert (row["letter"], row["comment"], row["pairs"], row["holding"]) == ("A", "Først", 2, 2)
    assert (row["wished"], row["wishes"], row["settings"]) == (0, 0, True)
    assert row["total"] >= 2 * row["floor"] > 0
    changed(file, _part_one)
    out, err = called(capsys, "scenarios", file, "--use", "A")
    assert out.splitlines()[1].split() == ["A", "2", "2", str(row["total"]), "Først"]
    assert err.splitlines() == [
        "Variant A er hentet fram med 2 par.",
        "Vekter og innstillinger er som da varianten ble lagt til side.",
    ]


def test_what_there_is_not_is_refused(file: Path, capsys: Capture) -> None:
    assert refused(capsys, "scenarios", file, "--use", "B", code=3).startswith("Variant B finnes ikke")
    refused(capsys, "scenarios", file, "--use", "G", code=2)
    assert read(capsys, "scenarios", file) == []


@pytest.mark.parametrize(("kind", "count"), [("plan", 1), ("plan_sheets", 3)])
def test_the_papers_of_the_plan(file: Path, tmp_path: Path, capsys: Capture, kind: str, count: int) -> None:
    made = read(capsys, "papers", file, tmp_path / "ut", "--kind", kind)
    assert len(made) == count
    assert all(Path(path).read_bytes().startswith(b"%PDF") for path in made)


def test_no_round_means_no_cards(file: Path, tmp_path: Path, capsys: Capture) -> None:
    said = refused(capsys, "papers", file, tmp_path / "ut", "--kind", "speed_cards", code=3)
    assert said.startswith("Det er ikke planlagt noen hurtigmøter")
