"""`file-scans`, `signing-package`, `encrypt-papers` and `reprint`, as they are called."""

import shutil
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    """Two pairs of one mentor, with their agreements made."""
    path = a_round(tmp_path)
    for call in (("select", path, "--accept"), ("match", path, "--accept")):
        called(capsys, *call)
    called(capsys, "papers", path, tmp_path / "avtaler", "--kind", "agreement")
    return path


def a_scan(folder: Path) -> Path:
    """A picture of the first page of the first agreement."""
    made = sorted((folder / "avtaler").iterdir())[0]
    with pypdfium2.PdfDocument(made) as document:
        document[0].render(scale=2).to_pil().save(folder / "skann.png")
    return folder / "skann.png"


def test_scans_are_filed_and_each_that_is_not_says_why(file: Path, tmp_path: Path, capsys: Capture) -> None:
    strange = tmp_path / "tekst.jpg"
    strange.write_text("hei")
    filed, left = read(capsys, "file-scans", file, a_scan(tmp_path), strange)
    assert filed["paper"] in [row["id"] for row in read(capsys, "list", file, "papers")]
    assert (filed["page"], filed["trouble"], filed["verdict"]) == (1, None, None)
    assert (left["paper"], left["trouble"]) == (None, "ScanNoPicture")
    out, _ = called(capsys, "file-scans", file, tmp_path / "skann.png", strange)
    assert out.splitlines()[0] == "skann.png: «skann.png» er lagt inn før."
    assert read(capsys, "list", file, "history")[0]["label"] == "la inn skannet papir ved 1 papir"


def test_a_code_that_nobody_knows_is_refused(file: Path, tmp_path: Path, capsys: Capture) -> None:
    assert "0000" in refused(capsys, "file-scans", file, a_scan(tmp_path), "--code", "0000-0000", code=4)


def test_a_signing_package_is_made(file: Path, tmp_path: Path, capsys: Capture) -> None:
    package = Path(read(capsys, "signing-package", file, tmp_path / "ut"))
    assert package.parent == tmp_path / "ut"
    assert len(list(package.iterdir())) == 3
    shutil.rmtree(package)
    out, _ = called(capsys, "signing-package", file, tmp_path / "ut", "--language", "en")
    assert out.startswith("Signing package made: ")


def test_papers_are_locked(file: Path, tmp_path: Path, capsys: Capture) -> None:
    secret = tmp_path / "ord.txt"
    secret.write_text("Åtte blå hester\n", encoding="utf-8")
    made = read(capsys, "encrypt-papers", file, tmp_path / "ut", "--paper-passphrase-file", secret)
    assert len(made) == 2
    with pikepdf.open(made[0], password="Åtte blå hester") as document:
        assert len(document.pages) >= 1


def test_papers_are_made_once_more_as_they_were(file: Path, tmp_path: Path, capsys: Capture) -> None:
    was = {path.name: path.read_bytes() for path in (tmp_path / "avtaler").iterdir()}
    papers = [row["id"] for row in read(capsys, "list", file, "papers")]
    made = [Path(one) for one in read(capsys, "reprint", file, tmp_path / "igjen")]
    assert {path.name: path.read_bytes() for path in made} == was
    out, _ = called(capsys, "reprint", file, tmp_path / "en", "--paper", papers[0])
    assert out.startswith("Papirer laget en gang til i ")
    assert len(list((tmp_path / "en").iterdir())) == 1
    assert read(capsys, "list", file, "history")[0]["label"] == "laget 1 papir en gang til, slik det var"
