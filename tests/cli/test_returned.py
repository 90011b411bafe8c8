"""`list … forms|pulses|responses`, as they are called."""

from functools import partial
from pathlib import Path

import pytest

from mentordesk.core.evaluation.commands import add_response
from mentordesk.core.kernel.clock import today
from mentordesk.core.programme.queries import programmes
from mentordesk.core.store.unit import Store
from tests.cli.calling import Capture, called, read
from tests.cli.round import a_round, changed
from tests.core.recruitment.forms.builders import filled


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    """Two pairs of one mentor; the first was asked how it goes, and the adept has answered."""
    path = a_round(tmp_path)
    for call in (("select", path, "--accept"), ("match", path, "--accept")):
        called(capsys, *call)
    pair = read(capsys, "list", path, "pairs")[0]["id"]
    forms = read(capsys, "hand-out", path, tmp_path / "ut", "--kind", "pulse", "--pair", pair)
    back = filled(Path(forms[0]).read_bytes(), {"score": "/6", "note": "Ring meg"}, tmp_path / "svar.pdf")
    read(capsys, "read-forms", path, back)
    return path


def answer(store: Store, **answers: str) -> None:
    programme = store.read(programmes)[0].id
    add_response(store, programme=programme, point="end", role="adept", answers=answers)


def test_forms_that_are_out_and_that_came_back_are_listed(file: Path, capsys: Capture) -> None:
    pair = read(capsys, "list", file, "pairs")[0]
    waits, back = read(capsys, "list", file, "forms")
    assert waits.keys() == {
        *("id", "kind", "pair", "person", "point", "role"),
        *("handed_out", "due", "came_back", "status", "answers"),
    }
    assert (waits["person"], waits["status"], waits["came_back"]) == (pair["mentor"]["id"], "awaited", None)
    assert (back["person"], back["status"]) == (pair["adept"]["id"], "returned")
    assert back["handed_out"] == back["came_back"] == today().isoformat()
    out, _ = called(capsys, "list", file, "forms", "--where", pair["adept"]["name"])
    head, _, line = out.splitlines()
    assert head.startswith("hvem")
    assert line.startswith(f"{pair['adept']['name']} – {pair['mentor']['name']}")
    assert "kom tilbake" in line


def test_pulses_are_listed(file: Path, capsys: Capture) -> None:
    pair = read(capsys, "list", file, "pairs")[0]
    (row,) = read(capsys, "list", file, "pulses")
    assert row.pop("id")
    told = {"day": today().isoformat(), "score": 7, "note": "Ring meg"}
    assert row == {"pair": pair["id"], "person": pair["adept"]["id"], **told}
    out, _ = called(capsys, "list", file, "pulses")
    assert "hvordan det går" in out
    assert pair["adept"]["name"] in out


def test_responses_are_counted_and_told_from_five(file: Path, capsys: Capture) -> None:
    assert read(capsys, "list", file, "responses") == []
    for number in range(1, 6):
        changed(file, partial(answer, sure=str(number)))
        rows = read(capsys, "list", file, "responses")
        assert {(row["point"], row["role"], row["responses"]) for row in rows} == {("end", "adept", number)}
        assert len(rows) == 1 or number == 5
    assert {"answers": 5, "average": 3.0, "counts": [1] * 5, "texts": []}.items() <= rows[0].items()
    out, _ = called(capsys, "list", file, "responses")
    assert "1, 1, 1, 1, 1" in out
