"""`select`, as it is called."""

from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.programme.queries import programmes
from mentordesk.core.selection.commands import score
from mentordesk.core.selection.queries import criteria, selection
from mentordesk.core.store.unit import Store
from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round, changed

UNSCORED = "De som ikke har fått poeng, står etter dem som har det, etter når søknaden kom.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return a_round(tmp_path)


def give_sara_points(store: Store) -> None:
    (programme,) = store.read(programmes)
    sara = next(row for row in store.read(selection, programme.id) if row.name.startswith("Sara"))
    for place, points in enumerate((5, 4, 4)):
        key = store.read(criteria, programme.id)[place].id
        score(
            store, programme=programme.id, application=sara.application, criterion=key, assessor="Ingrid", points=points
        )


def test_the_list_comes_in_order_of_rank_with_the_cut(file: Path, capsys: Capture) -> None:
    rows = read(capsys, "select", file)
    assert [row.keys() for row in rows] == [{"person", "role", "rank", "score", "result", "reason"}] * 5
    assert all(UUID(row["person"]["id"]) for row in rows)
    found = {row["person"]["name"].split()[0]: (row["rank"], row["score"], row["result"]) for row in rows}
    assert sorted(found[name][0] for name in ("Amina", "Leyla", "Sara")) == [1, 2, 3]
    assert sorted(found[name][2] for name in ("Amina", "Leyla", "Sara")) == ["offered", "offered", "waiting"]
    assert (found["Kari"], found["Per"]) == ((None, None, "free"), (None, None, "approved"))


def test_looking_changes_nothing_and_accepting_is_one_step(file: Path, capsys: Capture) -> None:
    steps = len(read(capsys, "list", file, "history"))
    preview = read(capsys, "select", file)
    assert {row["status"] for row in read(capsys, "list", file, "applicants")} == {"received"}
    assert read(capsys, "select", file, "--accept") == preview
    assert len(read(capsys, "list", file, "history")) == steps + 1
    statuses = {row["name"]: row["status"] for row in read(capsys, "list", file, "applicants")}
    assert statuses == {row["person"]["name"]: row["result"] for row in preview}
    called(capsys, "select", file, "--accept")
    assert len(read(capsys, "list", file, "history")) == steps + 1
    assert read(capsys, "undo", file)["label"] == "ga 2 plasser i programmet"


def test_the_places_can_be_told(file: Path, capsys: Capture) -> None:
    assert sum(row["result"] == "offered" for row in read(capsys, "select", file, "--places", "1")) == 1
    assert sum(row["result"] == "offered" for row in read(capsys, "select", file, "--places", "0", "--accept")) == 0
    for how in ((), ("--accept",)):
        refused(capsys, "select", file, "--places", "-1", *how, code=3)


def test_who_has_points_goes_first_and_the_rest_is_said(file: Path, capsys: Capture) -> None:
    changed(file, give_sara_points)
    out, err = called(capsys, "select", file)
    assert err == UNSCORED
    head, first, *_ = out.splitlines()
    assert head.split() == ["nr.", "navn", "rolle", "poeng", "resultat", "begrunnelse"]
    assert first.split() == ["1", "Sara", "Tesfay", "adept", "4.38", "plass"]
    assert [row["score"] for row in read(capsys, "select", file)][:2] == [4.38, None]
    assert called(capsys, "select", file, "--language", "en")[1].startswith("Those")


def test_an_empty_programme_has_nobody(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "x.mentordesk"
    called(capsys, "new", file, "--name", "X", "--start", "2027-01-10")
    assert read(capsys, "select", file, "--accept") == []
    assert called(capsys, "select", file) == ("Ingen.\n", "")
