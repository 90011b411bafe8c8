"""`report`, as it is called."""

import json
from pathlib import Path

import pytest

from mentordesk.cli.main import main
from tests.builders import a_programme, a_store, an_adept


@pytest.fixture
def file(tmp_path: Path) -> Path:
    store = a_store(tmp_path)
    an_adept(store, a_programme(store))
    store.close()
    return store.path


@pytest.mark.parametrize(("name", "begins"), [("alt.json", b"{"), ("alt.pdf", b"%PDF")])
def test_everything_about_somebody_is_written(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, begins: bytes
) -> None:
    out = tmp_path / name
    assert main(["report", str(file), "Amina Hussein", str(out)]) == 0
    assert out.read_bytes().startswith(begins)
    assert capsys.readouterr().out == f"Skrev alt som er lagret om personen, til «{name}».\n"


def test_the_answer_as_json(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "alt.json"
    assert main(["report", str(file), "amina.hussein@example.org", str(out), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer == {"person": json.loads(out.read_text("utf-8"))["person"]["id"], "file": str(out)}


def test_nobody_of_that_name(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(file), "Ingen", str(tmp_path / "alt.pdf")]) == 3
    assert "Ingen" in capsys.readouterr().err
    assert not (tmp_path / "alt.pdf").exists()
