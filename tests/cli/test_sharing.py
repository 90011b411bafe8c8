"""`share` and `merge`, as they are called."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.cli.main import main
from mentordesk.core.programme.commands import change_person
from mentordesk.core.sharing.contents import TABLES
from mentordesk.core.store.opening import open_file
from mentordesk.core.store.seal import Passphrase
from tests.builders import a_store
from tests.core.sharing.conftest import RECORDS, Keys, a_whole_programme, keys_in


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return keys_in(tmp_path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    store = a_store(tmp_path)
    a_whole_programme(store)
    store.close()
    return store.path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "etterfølger.mentordesk"
    assert main(["new", str(path), "--name", "Etterfølger", "--start", "2027-01-10"]) == 0
    return path


@pytest.fixture
def share(file: Path, keys: Keys, tmp_path: Path) -> Path:
    path = tmp_path / "x.share.age"
    assert main(["share", str(file), str(path), "--for", "successor", "--recipient", keys.public.key]) == 0
    return path


def called(capsys: pytest.CaptureFixture[str], *call: object, code: int = 0) -> tuple[str, str]:
    """What a call says on standard output and standard error."""
    capsys.readouterr()
    assert main([str(word) for word in call]) == code
    said = capsys.readouterr()
    return said.out, said.err


def read(capsys: pytest.CaptureFixture[str], *call: object) -> Any:
    return json.loads(called(capsys, *call, "--json")[0])


def test_the_successor_has_the_same_lists(
    file: Path, other: Path, share: Path, keys: Keys, capsys: pytest.CaptureFixture[str]
) -> None:
    found = read(capsys, "merge", other, share, "--identity", keys.file.path)
    assert found == {"new": RECORDS, "changed": 0, "conflicts": 0, "applied": True}
    for what in ("applicants", "pairs", "meetings", "papers"):
        there = called(capsys, "list", other, what, "--programme", "Sterk sammen", "--json")[0]
        assert there == called(capsys, "list", file, what, "--json")[0] != "[]\n"


def test_the_same_share_again_leaves_no_line_of_history(
    other: Path, share: Path, keys: Keys, capsys: pytest.CaptureFixture[str]
) -> None:
    merge = ("merge", other, share, "--identity", keys.file.path)
    out, _ = called(capsys, *merge)
    assert out == f"Tok inn «Sterk sammen». Nye opplysninger: {RECORDS}. Hentet fram igjen: 0. Ulike her og der: 0.\n"
    history = read(capsys, "list", other, "history")
    out, _ = called(capsys, *merge)
    assert out == "«Sterk sammen» er her fra før. Ulike her og der: 0. Ingenting er endret.\n"
    assert read(capsys, "list", other, "history") == history
    assert history[0]["label"] == "tok inn «Sterk sammen» fra en deling"
    assert called(capsys, "undo", other)[1] == "Angret: tok inn «Sterk sammen» fra en deling\n"


def test_a_dry_run_changes_nothing(other: Path, share: Path, keys: Keys, capsys: pytest.CaptureFixture[str]) -> None:
    history = read(capsys, "list", other, "history")
    found = read(capsys, "merge", other, share, "--identity", keys.file.path, "--dry-run")
    assert found == {"new": RECORDS, "changed": 0, "conflicts": 0, "applied": False}
    assert read(capsys, "list", other, "history") == history


def test_each_conflict_is_told(file: Path, share: Path, keys: Keys, capsys: pytest.CaptureFixture[str]) -> None:
    person = UUID(read(capsys, "list", file, "people")[0]["id"])
    store = open_file(file, passphrase=None)
    change_person(store, person, {"name": "Leyla Şahin", "town": "Bodø"})
    store.close()
    merge = ("merge", file, share, "--identity", keys.file.path)
    _, err = called(capsys, *merge)
    assert err == "Ikke likt i delingen, ditt er beholdt: person Leyla Şahin (navn, poststed)\n"
    assert read(capsys, *merge) == {"new": 0, "changed": 0, "conflicts": 1, "applied": False}


def test_sharing_is_said(file: Path, keys: Keys, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ("share", file, tmp_path / "y.share.age", "--recipient", keys.public.key)
    assert called(capsys, *call) == (
        f"Laget den forseglede delingen «y.share.age». Opplysninger i den: {RECORDS}\n",
        "",
    )
    assert read(capsys, *call) == {"file": str(tmp_path / "y.share.age"), "records": RECORDS}
    assert read(capsys, "list", file, "history")[0]["label"] == "delte «Sterk sammen» med en etterfølger"


def test_a_passphrase_takes_time_and_says_so(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    locks: list[Passphrase] = []

    def unsealed(content: bytes, lock: Passphrase, **_: str) -> bytes:
        """In no time: the seal has tests of its own."""
        locks.append(lock)
        return content

    for name in ("seal", "unseal"):
        monkeypatch.setattr(f"mentordesk.core.sharing.commands.{name}", unsealed)
    phrase, share = tmp_path / "frase", tmp_path / "y.share.age"
    phrase.write_text("riktig hest\nnoe mer\n", "utf-8")
    _, err = called(capsys, "share", file, share, "--share-passphrase-file", phrase)
    assert err == "Forsegler med passfrasen, dette tar noen sekunder …\n"
    out, err = called(capsys, "merge", file, share, "--share-passphrase-file", phrase)
    assert err == "Åpner med passfrasen, dette tar noen sekunder …\n"
    assert out.startswith("«Sterk sammen» er her fra før.")
    assert locks == [Passphrase("riktig hest")] * 2


def test_wrong_keys_and_files_are_trouble(
    file: Path, share: Path, keys: Keys, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stranger, text = keys_in(tmp_path, "fremmed").file.path, tmp_path / "tekst"
    text.write_text("hei", "utf-8")
    for taken, key, said in (
        (share, stranger, "Dette åpner ikke «x.share.age»."),
        (share, text, "Fant ingen passfrase eller nøkkel i «tekst»."),
        (text, keys.file.path, "«tekst» er ikke en deling."),
        (tmp_path / "borte", keys.file.path, "Fant ikke «borte»."),
    ):
        out, err = called(capsys, "merge", file, taken, "--identity", key, code=4)
        assert out == ""
        assert err.startswith(said)


def test_a_wrong_recipient_is_refused(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, err = called(capsys, "share", file, tmp_path / "y.age", "--recipient", "age1nei", code=3)
    assert err.startswith("Mottakerens nøkkel er ikke riktig.")
    assert not (tmp_path / "y.age").exists()


@pytest.mark.parametrize("purpose", ["coordinator", "partner", "template"])
def test_other_purposes_come_later(purpose: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ("share", tmp_path / "ingen.mentordesk", "y.age", "--for", purpose, "--recipient", "age1x")
    assert called(capsys, *call, code=2)[1].startswith(f"«share --for {purpose}» er ikke laget ennå.")


@pytest.mark.parametrize(
    "call",
    [
        ("share", "x.mentordesk", "y.age"),
        ("share", "x.mentordesk", "y.age", "--for", "everybody", "--recipient", "age1x"),
        ("share", "x.mentordesk", "y.age", "--recipient", "age1x", "--share-passphrase-file", "f"),
        ("merge", "x.mentordesk", "y.age"),
        ("merge", "x.mentordesk", "y.age", "--identity", "k", "--share-passphrase-file", "f"),
    ],
)
def test_exactly_one_key_is_asked_for(call: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert called(capsys, *call, code=2)[1].startswith("Forsto ikke kommandoen.")


def test_several_programmes_must_be_told_apart(
    other: Path, share: Path, keys: Keys, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    called(capsys, "merge", other, share, "--identity", keys.file.path)
    on = ("share", other, tmp_path / "y.share.age", "--recipient", keys.public.key)
    called(capsys, *on, code=3)
    assert read(capsys, *on, "--programme", "Sterk sammen")["records"] == RECORDS


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_every_kind_of_record_has_a_word(language: str) -> None:
    for table in TABLES:
        assert not words.word(f"record_{table.name}", language).startswith("record_"), table.name
