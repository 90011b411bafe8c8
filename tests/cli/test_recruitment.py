"""`import`, and `list … applicants|people`, as they are called."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mentordesk.core.programme.commands import change_person
from mentordesk.core.programme.queries import programmes
from mentordesk.core.recruitment.files import reading_apart
from mentordesk.core.recruitment.forms.document import fillable_pdf
from mentordesk.core.recruitment.queries import applicants as stored_applicants
from mentordesk.core.store.opening import open_file
from tests.cli.calling import Capture, called, read, refused
from tests.cli.conftest import Made
from tests.core.recruitment.builders import Rows, write_xlsx
from tests.core.recruitment.forms.builders import ISSUER, a_form, filled

SHEETS = Path(__file__).parents[1] / "files" / "sheets"
TRUTH = {one["email"]: one for one in json.loads((SHEETS / "truth.json").read_text("utf-8"))}
FORM = SHEETS / "nettskjema.csv"

KEYS = [
    *("id", "name", "email", "phone", "born", "birth_year", "postcode", "town", "role", "languages", "field", "topics"),
    *("times", "employer", "capacity", "source", "motivation", "consent", "submitted", "status"),
]


def sheet(folder: Path, text: str, name: str = "søkere.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def applicants(capsys: Capture, file: Path, *how: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(capsys, "list", file, "applicants", *how)
    return found


def names(capsys: Capture, file: Path) -> list[str]:
    return sorted(row["name"] for row in applicants(capsys, file))


def test_an_import_answers_with_what_it_did(new: Made, capsys: Capture) -> None:
    file = new()
    found = read(capsys, "import", file, FORM)
    assert found.keys() == {"new", "updated", "skipped", "duplicates", "columns"}
    assert (found["new"], found["updated"], found["skipped"], found["duplicates"]) == (len(TRUTH), 0, [], [])
    fields = {one["field"] for one in found["columns"]}
    assert {"name", "email", "phone", "role"} <= fields
    assert fields <= {*KEYS, "first_name", "last_name", "gender", "mentor_gender", "question", "ignored", "refused"}
    assert all(one.keys() == {"column", "field", "example"} for one in found["columns"])
    again = read(capsys, "import", file, FORM)
    assert (again["new"], again["updated"]) == (0, 0)
    assert read(capsys, "undo", file) == {"label": f"hentet inn {len(TRUTH)} søkere"}
    assert applicants(capsys, file) == []


def test_a_sheet_that_its_reader_dies_of_is_a_sentence(
    new: Made, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_apart, "PARSER", "tests.core.recruitment.hostile")
    said = refused(capsys, "import", new(), sheet(tmp_path, "Navn\nAmina Lie\n", "die.csv"), code=4)
    assert "«die.csv» lot seg ikke lese til ende" in said
    assert "Amina" not in said


def test_applicants_are_listed_as_is_promised(new: Made, capsys: Capture) -> None:
    file = new()
    out, err = called(capsys, "import", file, FORM)
    assert (out, err) == ("", f"{len(TRUTH)} nye, 0 oppdatert, 0 hoppet over.\n")
    rows = applicants(capsys, file)
    assert [list(row) for row in rows] == [KEYS] * len(TRUTH)
    for row in rows:
        truth = TRUTH[row["email"]]
        assert UUID(row["id"])
        assert (row["name"], row["phone"], row["born"]) == (truth["name"], "+47" + truth["phone"], truth["born"])
        assert (row["capacity"] is None) == (row["role"] == "adept")
        assert (row["status"], row["consent"]) == ("received", True)
        assert all(isinstance(row[key], list) for key in ("languages", "field", "topics", "times"))
    people = read(capsys, "list", file, "people")
    assert {row["id"] for row in people} == {row["id"] for row in rows}
    assert people[0].keys() == {
        *("id", "name", "email", "phone", "born", "birth_year", "postcode", "town", "languages", "employer", "roles"),
    }


def test_a_dry_run_tells_and_keeps_nothing(new: Made, capsys: Capture) -> None:
    file = new()
    before = file.read_bytes()
    assert read(capsys, "import", file, FORM, "--dry-run")["new"] == len(TRUTH)
    assert file.read_bytes() == before


def test_several_sheets_are_one_step(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    one = sheet(tmp_path, "Navn;E-post\nAmina Hussein;amina@example.org\n", "en.csv")
    two = sheet(tmp_path, "Navn;E-post\nLeyla Said;leyla@example.org\n", "to.csv")
    assert read(capsys, "import", file, one, two)["new"] == 2
    called(capsys, "undo", file)
    assert names(capsys, file) == []


def test_filled_forms_are_applications_too(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file, content = new(), fillable_pdf(a_form(), ISSUER)
    forms = [filled(content, {"name": name}, tmp_path / f"{name}.pdf") for name in ("Amina", "Łucja")]
    assert read(capsys, "import", file, *forms)["new"] == 2
    assert names(capsys, file) == ["Amina", "Łucja"]
    said = refused(capsys, "import", file, sheet(tmp_path, "%PDF-1.7", "brev.pdf"), code=4)
    assert "«brev.pdf» lar seg ikke lese" in said


def test_the_role_can_be_told_where_the_sheet_does_not(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    path = sheet(tmp_path, "Navn;E-post\nKari Nordmann;kari@example.org\n")
    called(capsys, "import", file, path, "--role", "mentor")
    (row,) = applicants(capsys, file)
    assert (row["role"], row["capacity"], row["status"]) == ("mentor", None, "received")


def test_a_mapping_goes_before_the_guess(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    path = sheet(tmp_path, "A;B\nAmina Hussein;Plakat\n")
    mapping = sheet(tmp_path, json.dumps({"A": "name", "B": "source"}), "m.json")
    found = read(capsys, "import", file, path, "--mapping", mapping)
    assert [(one["column"], one["field"]) for one in found["columns"]] == [("A", "name"), ("B", "source")]
    assert applicants(capsys, file)[0]["source"] == "Plakat"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('{"A": "name"', 4),
        ('["A"]', 4),
        ('{"A": 1}', 4),
        ('{"A": "shoe_size"}', 3),
        ('{"Finnes ikke": "name"}', 3),
        ("", 4),
    ],
)
def test_a_mapping_that_is_none_is_told(new: Made, tmp_path: Path, capsys: Capture, content: str, code: int) -> None:
    file, path = new(), sheet(tmp_path, "A;B\nAmina Hussein;Plakat\n")
    mapping = sheet(tmp_path, content, "m.json")
    refused(capsys, "import", file, path, "--mapping", mapping, code=code)
    refused(capsys, "import", file, path, "--mapping", tmp_path / "borte.json", code=4)
    refused(capsys, "import", file, path, "--mapping", tmp_path, code=4)


def test_columns_that_must_not_be_stored_are_refused_and_said(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    path = sheet(
        tmp_path,
        "Navn;E-post;Fødselsnummer;Politiattest\nAmina Hussein;amina@example.org;01019012345;Ingen anmerkninger\n",
    )
    found = read(capsys, "import", file, path)
    fields = {one["column"]: one["field"] for one in found["columns"]}
    assert (fields["Fødselsnummer"], fields["Politiattest"]) == ("refused", "refused")
    assert b"01019012345" not in file.read_bytes()
    assert b"anmerkninger" not in file.read_bytes()
    _, err = called(capsys, "import", file, path)
    assert "Kolonnen «Fødselsnummer» er ikke hentet inn: slikt skal ikke lagres her." in err


def test_odd_cells_are_kept_as_they_are_written(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    path = sheet(
        tmp_path,
        "Navn;E-post;Jeg søker som;Motivasjon\r\n"
        "=HYPERLINK(1);a@example.org;Adept;Hei\r\n"
        "<b>Ola;b@example.org;Adept;<img src=x>\r\n"
        'Ola <Kari;c@example.org;Adept;"To\r\nlinjer"\r\n'
        "A\0B Lie;d@example.org;Adept;Hei\r\n",
    )
    called(capsys, "import", file, path)
    assert names(capsys, file) == ["<b>Ola", "=HYPERLINK(1)", "AB Lie", "Ola <Kari"]
    motivations = {row["name"]: row["motivation"] for row in applicants(capsys, file)}
    assert (motivations["<b>Ola"], motivations["Ola <Kari"]) == ("<img src=x>", "To\nlinjer")
    table, _ = called(capsys, "list", file, "applicants")
    assert len(table.splitlines()) == 5


BROKEN: dict[str, bytes] = {
    "tom.csv": b"",
    "bare-linjeskift.csv": b"\r\n\r\n",
    "bare-overskrift.csv": b"Navn;E-post\r\n",
    "kort.xlsx": b"PK\x03\x04",
    "tull.xlsx": b"hei og hopp" * 100,
    "tull.ods": bytes(range(256)) * 20,
    "bilde.csv": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "uten-navn.csv": b"Dato;Belop\r\n01.01.2027;100\r\n02.01.2027;200\r\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_sheet_that_cannot_be_read_is_trouble(new: Made, tmp_path: Path, capsys: Capture, name: str) -> None:
    file, path = new(), tmp_path / name
    path.write_bytes(BROKEN[name])
    err = refused(capsys, "import", file, path, code=4)
    assert name in err
    assert "Ingenting er hentet inn." in err
    assert applicants(capsys, file) == []


def test_one_broken_sheet_among_good_ones_keeps_all_out(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    good = sheet(tmp_path, "Navn;E-post\nAmina Hussein;amina@example.org\n")
    (tmp_path / "tom.csv").write_bytes(b"")
    refused(capsys, "import", file, good, tmp_path / "tom.csv", code=4)
    refused(capsys, "import", file, good, tmp_path / "borte.csv", code=4)
    refused(capsys, "import", file, good, tmp_path, code=4)
    assert applicants(capsys, file) == []


def test_a_huge_sheet_is_refused_in_words(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file, path = new(), tmp_path / "stor.csv"
    with path.open("wb") as handle:
        handle.write(b"Navn;E-post\n")
        handle.truncate(80 * 1024 * 1024)
    assert "for stor" in refused(capsys, "import", file, path, code=4)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_letters_are_right_whatever_the_encoding(new: Made, tmp_path: Path, capsys: Capture, encoding: str) -> None:
    file = new()
    path = sheet(tmp_path, "Navn;E-post\nÅse Bjørnstad;ase@example.org\nOla Æsen;ola@example.org\n", encoding=encoding)
    called(capsys, "import", file, path)
    assert names(capsys, file) == ["Ola Æsen", "Åse Bjørnstad"]


def test_a_workbook_with_a_sheet_for_each_role(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    rows: dict[str, Rows] = {
        "Adepter": [["Navn", "E-post"], ["Amina Hussein", "amina@example.org"]],
        "Mentorer": [["Navn", "E-post", "Kapasitet"], ["Kari Nordmann", "kari@example.org", 2]],
    }
    called(capsys, "import", file, write_xlsx(tmp_path / "bok.xlsx", rows))
    roles = {row["name"]: (row["role"], row["capacity"]) for row in applicants(capsys, file)}
    assert roles == {"Amina Hussein": ("adept", None), "Kari Nordmann": ("mentor", 2)}


def test_who_is_on_both_lists_wants_both(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    amina = ["Amina Hussein", "amina@example.org"]
    rows: dict[str, Rows] = {
        "Adepter": [["Navn", "E-post"], amina],
        "Mentorer": [["Navn", "E-post", "Kapasitet"], [*amina, 1]],
    }
    book = write_xlsx(tmp_path / "bok.xlsx", rows)
    assert read(capsys, "import", file, book)["new"] == 1
    (row,) = applicants(capsys, file)
    assert (row["role"], row["capacity"]) == ("both", 1)
    again = read(capsys, "import", file, book)
    assert (again["new"], again["updated"]) == (0, 0)


def test_perhaps_the_same_are_told(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    head = "Navn;E-post;Telefon\n"
    called(capsys, "import", file, sheet(tmp_path, head + "Amina Hussein;hussein@example.org;40000001\n"))
    sister = sheet(tmp_path, head + "Hodan Hussein;hussein@example.org;40000002\n")
    found = read(capsys, "import", file, sister, "--dry-run")
    assert len(found["duplicates"]) == 1
    _, err = called(capsys, "import", file, sister)
    assert "1 kan være samme person" in err
    assert len(applicants(capsys, file)) == 2


def test_people_read_a_table_in_their_language(new: Made, tmp_path: Path, capsys: Capture) -> None:
    file = new()
    called(capsys, "import", file, sheet(tmp_path, "Navn;E-post;Jeg søker som\nAmina Hussein;a@example.org;Adept\n"))
    for language, head in (("nb", "navn"), ("nn", "navn"), ("en", "name")):
        out, _ = called(capsys, "list", file, "applicants", "--language", language)
        first, line = out.splitlines()
        assert first.startswith(head)
        assert line.startswith("Amina Hussein")
    assert "received" in called(capsys, "list", file, "applicants", "--language", "en")[0]
    assert "mottatt" in called(capsys, "list", file, "applicants")[0]
    assert called(capsys, "list", file, "people", "--where", "AMINA")[0].count("\n") == 2
    assert called(capsys, "list", file, "people", "--where", "Ola")[0] == "Ingen.\n"


def test_who_is_hidden_goes_to_no_other_program(new: Made, capsys: Capture, tmp_path: Path) -> None:
    """On screen the coordinator sees everybody."""
    file = new()
    called(capsys, "import", file, sheet(tmp_path, "Navn;E-post;Telefon;Sted\nMina Torp;m@example.org;90012345;Moss\n"))
    with closing(open_file(file, passphrase=None)) as store:
        (row,) = store.read(stored_applicants, store.read(programmes)[0].id)
        change_person(store, row.id, {"hidden": True})
    for what in ("applicants", "people"):
        (told,) = read(capsys, "list", file, what)
        assert (told["id"], told["name"]) == (str(row.id), "M. T.")
        assert (told["email"], told["phone"], told["town"]) == (None, None, None)
        assert "Mina Torp" in called(capsys, "list", file, what)[0]
