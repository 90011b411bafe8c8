"""`papers` and `list … papers`, as they are called."""

from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import person_named
from mentordesk.core.store.unit import Store
from tests.cli.calling import Capture, called, read, refused
from tests.cli.round import a_round, changed


@pytest.fixture
def file(tmp_path: Path, capsys: Capture) -> Path:
    """Two pairs of one mentor."""
    path = a_round(tmp_path)
    for call in (("select", path, "--accept"), ("match", path, "--accept")):
        called(capsys, *call)
    return path


def pdfs(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else {}


def test_papers_of_all_pairs_are_made_and_noted(file: Path, tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "ut"
    steps = len(read(capsys, "list", file, "history"))
    made = read(capsys, "papers", file, folder, "--kind", "agreement")
    assert sorted(made) == sorted(str(folder / name) for name in pdfs(folder))
    assert all(content.startswith(b"%PDF") for content in pdfs(folder).values())
    rows = read(capsys, "list", file, "papers")
    assert [row.keys() for row in rows] == [
        {"id", "kind", "pair", "person", "language", "version", "status", "signed_by"}
    ] * 2
    assert {(row["kind"], row["status"], row["language"]) for row in rows} == {("agreement", "issued", "nb")}
    assert all(UUID(row["pair"]) and row["signed_by"] == [] for row in rows)
    assert len(read(capsys, "list", file, "history")) == steps + 1


def test_the_same_papers_again_are_the_same_bytes_and_no_step(file: Path, tmp_path: Path, capsys: Capture) -> None:
    for folder in ("en", "to", "en"):
        out, _ = called(capsys, "papers", file, tmp_path / folder, "--kind", "declaration")
    assert out.startswith("Papirer laget i ")
    assert pdfs(tmp_path / "en") == pdfs(tmp_path / "to")
    labels = [row["label"] for row in read(capsys, "list", file, "history")]
    assert labels.count("laget 3 papirer") == 1


def test_one_pair_can_be_chosen(file: Path, tmp_path: Path, capsys: Capture) -> None:
    pair = read(capsys, "list", file, "pairs")[0]["id"]
    made = read(capsys, "papers", file, tmp_path / "ut", "--kind", "agreement", "--pair", pair, "--language", "en")
    assert len(made) == 1
    (row,) = read(capsys, "list", file, "papers")
    assert (row["pair"], row["language"]) == (pair, "en")


def test_what_cannot_be_made_is_refused(file: Path, tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "ut"
    nobody = str(UUID(int=7))
    refused(capsys, "papers", file, folder, "--kind", "agreement", "--pair", nobody, code=3)
    refused(capsys, "papers", file, folder, "--kind", "addendum", code=3)
    refused(capsys, "papers", file, file, "--kind", "agreement", code=4)
    assert pdfs(folder) == {}
    assert read(capsys, "list", file, "papers") == []


def test_a_letter_that_no_font_has_is_told_and_all_others_are_made(file: Path, tmp_path: Path, capsys: Capture) -> None:
    def rename(store: Store) -> None:
        person = store.read(person_named, "Kari Nordmann")
        change_person(store, person, {"name": "Kari \U00012000"})

    changed(file, rename)
    _, err = called(capsys, "papers", file, tmp_path / "ut", "--kind", "declaration", code=3)
    assert "ikke laget" in err
    assert "Kari \U00012000.pdf" in err
    rows = read(capsys, "list", file, "papers")
    assert len(rows) == len(pdfs(tmp_path / "ut")) > 0


def test_every_paper_can_be_had_as_plain_text_too(file: Path, tmp_path: Path, capsys: Capture) -> None:
    made, *_ = read(capsys, "papers", file, tmp_path / "ut", "--kind", "agreement", "--text")
    text = Path(made).read_text("utf-8")
    assert Path(made).suffix == ".txt"
    assert "1. Hvem avtalen gjelder" in text
    assert "\u2068" not in text
    assert read(capsys, "list", file, "papers") == []


def test_a_pack_is_one_file_of_all_chosen_kinds(file: Path, tmp_path: Path, capsys: Capture) -> None:
    (made,) = read(capsys, "pack", file, tmp_path / "ut", "--kind", "agreement", "--kind", "house_rules")
    assert list(pdfs(tmp_path / "ut")) == [Path(made).name]
    assert {row["kind"] for row in read(capsys, "list", file, "papers")} == {"agreement", "house_rules"}


def test_without_pairs_there_is_nothing_to_make(tmp_path: Path, capsys: Capture) -> None:
    file = a_round(tmp_path, "tom")
    refused(capsys, "papers", file, tmp_path / "ut", "--kind", "agreement", code=3)
    assert not (tmp_path / "ut").exists()


@pytest.mark.parametrize(("kind", "title"), [("record", "Protokoll over"), ("laptop", "Hvis PC-en blir borte")])
def test_the_papers_of_the_whole_file_need_no_programme(
    file: Path, tmp_path: Path, capsys: Capture, kind: str, title: str
) -> None:
    (made,) = read(capsys, "papers", file, tmp_path / "ut", "--kind", kind)
    assert title in Path(made).name
    assert Path(made).read_bytes().startswith(b"%PDF")
    assert title.split()[0].lower() in read(capsys, "list", file, "history")[0]["label"].lower()
