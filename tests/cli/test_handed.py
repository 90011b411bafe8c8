"""`hand-out` and `read-forms`, as they are called."""

from pathlib import Path

import pytest

from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round
from tests.core.recruitment.forms.builders import filled


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    """Two pairs of one mentor."""
    path = a_round(tmp_path)
    for call in (("select", path, "--accept"), ("match", path, "--accept")):
        called(capsys, *call)
    return path


def test_forms_go_out_and_come_back(file: Path, tmp_path: Path, capsys: Capture) -> None:
    pair = read(capsys, "list", file, "pairs")[0]
    forms = read(capsys, "hand-out", file, tmp_path / "ut", "--kind", "pulse", "--pair", pair["id"])
    assert len(forms) == 2
    back = filled(Path(forms[0]).read_bytes(), {"score": "/6"}, tmp_path / "svar.pdf")
    first, second = read(capsys, "read-forms", file, back, tmp_path / "borte.pdf")
    told = {"kind": "pulse", "pair": pair["id"], "person": pair["adept"]["id"], "records": 1, "trouble": None}
    assert first == {"file": str(back), **told}
    assert (second["trouble"], second["records"]) == ("HandedFormMissing", 0)
    assert read(capsys, "list", file, "history")[0]["label"] == "leste 1 skjema som kom tilbake"


def test_people_read_what_was_left_out(file: Path, tmp_path: Path, capsys: Capture) -> None:
    out, err = called(capsys, "read-forms", file, tmp_path / "borte.pdf")
    assert out == "Skjemaer lest: 0.\n"
    assert "Fant ikke «borte.pdf»" in err


def test_an_evaluation_needs_a_point(file: Path, tmp_path: Path, capsys: Capture) -> None:
    assert "når det evalueres" in refused(capsys, "hand-out", file, tmp_path / "ut", "--kind", "evaluation", code=3)
    assert len(read(capsys, "hand-out", file, tmp_path / "ut", "--kind", "evaluation", "--point", "end")) == 2
