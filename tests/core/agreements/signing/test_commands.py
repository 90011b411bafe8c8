"""A signing package has what a service asks for, cut to its lengths, and no more about anybody than it needs."""

from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from mentordesk.core.agreements.commands import sign, sign_all
from mentordesk.core.agreements.queries import papers
from mentordesk.core.agreements.rules import AGREEMENT, COORDINATOR, DECLARATION, ISSUED
from mentordesk.core.agreements.signing import errors
from mentordesk.core.agreements.signing.commands import LIST, make_signing_package, seal_papers
from mentordesk.core.agreements.signing.rules import MESSAGE, TITLE
from mentordesk.core.agreements.signing.seals import UNKNOWN, verdict_of
from mentordesk.core.programme.commands import change_person
from mentordesk.core.store.unit import Store
from tests.builders import START
from tests.core.agreements.conftest import issued
from tests.core.agreements.signing.certificates import PASSPHRASE

SIGNERS, DOCUMENTS = 0, 1


@pytest.fixture
def all_papers(
    store: Store, programme: UUID, folder: Path, pairs: dict[str, UUID], people: dict[str, UUID]
) -> list[UUID]:
    """Both agreements and the three declarations."""
    change_person(store, people["Amina"], {"phone": "+4740000001", "email": "amina@example.org"})
    return [row.id for row in issued(store, programme, folder, AGREEMENT, DECLARATION)]


def sheets(package: Path) -> list[list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(BytesIO((package / LIST).read_bytes()))
    found: list[Any] = [book.get_sheet_by_index(number).to_python() for number in range(len(book.sheet_names))]
    return found


def test_a_package_holds_the_papers_and_who_signs_them(store: Store, all_papers: list[UUID], tmp_path: Path) -> None:
    package = make_signing_package(store, papers=all_papers, folder=tmp_path)
    made = sorted(path.name for path in package.iterdir())
    signers, documents = sheets(package)
    assert made == sorted([LIST, *(str(row[1]) for row in documents[1:])])
    assert len(documents) == 1 + len(all_papers)
    assert signers[0] == ["Forsendelse", "Rekkefølge", "Rolle", "Navn", "Telefon", "E-post", "Merknad"]
    first = [row[2:] for row in signers[1:] if row[0] == 1]
    assert first == [
        ["Adept", "Amina Hussein", "+4740000001", "amina@example.org", ""],
        ["Mentor", "Per Olsen", "", "", "Kontakten er ikke kjent. Skriv den inn i signeringstjenesten."],
        ["Koordinator", "Ingrid Solheim", "", "", "Kontakten er ikke kjent. Skriv den inn i signeringstjenesten."],
    ]
    assert all(len(str(row[2])) <= TITLE and len(str(row[3])) <= MESSAGE for row in documents[1:])
    assert {row[0] for row in documents[1:]} == {row[0] for row in signers[1:]} == {1.0, 2.0, 3.0, 4.0, 5.0}


def test_the_pdfs_are_those_that_were_issued(
    store: Store, folder: Path, all_papers: list[UUID], tmp_path: Path
) -> None:
    package = make_signing_package(store, papers=all_papers, folder=tmp_path)
    for path in folder.iterdir():
        assert (package / path.name).read_bytes() == path.read_bytes()


def test_contact_of_somebody_hidden_stays_here(
    store: Store, all_papers: list[UUID], people: dict[str, UUID], tmp_path: Path
) -> None:
    change_person(store, people["Amina"], {"hidden": True})
    package = make_signing_package(store, papers=all_papers, folder=tmp_path)
    whole = b"".join(path.read_bytes() for path in package.iterdir())
    row = next(row for row in sheets(package)[SIGNERS] if row[3] == "A. H.")
    assert row[4:] == ["", "", "Kontakten er sperret. Avtal med personen selv."]
    assert b"amina@example.org" not in whole
    assert not [path.name for path in package.iterdir() if "Hussein" in path.name]


def test_what_is_signed_already_is_left_out_and_who_has_signed_not_asked_again(
    store: Store, programme: UUID, all_papers: list[UUID], tmp_path: Path
) -> None:
    rows = [row for row in store.read(papers, programme) if row.kind == AGREEMENT]
    sign_all(store, papers=[key for key in all_papers if key != rows[0].id], day=START)
    sign(store, paper=rows[0].id, role=COORDINATOR, day=START)
    signers, documents = sheets(make_signing_package(store, papers=all_papers, folder=tmp_path))
    assert len(documents) == 2
    assert [row[2] for row in signers[1:]] == ["Adept", "Mentor"]
    sign_all(store, papers=all_papers, day=START)
    with pytest.raises(errors.PackageWithoutPapers):
        make_signing_package(store, papers=all_papers, folder=tmp_path / "ny")
    assert not (tmp_path / "ny").exists()


def test_an_older_package_stays_as_it_is(store: Store, all_papers: list[UUID], tmp_path: Path) -> None:
    first = make_signing_package(store, papers=all_papers, folder=tmp_path)
    second = make_signing_package(store, papers=all_papers[:1], folder=tmp_path)
    assert first != second
    assert len(list(second.iterdir())) == 2


def test_nobody_can_be_asked_for_papers_that_are_not_there(store: Store, tmp_path: Path) -> None:
    with pytest.raises(errors.PackageWithoutPapers):
        make_signing_package(store, papers=[], folder=tmp_path)


def test_the_organisation_seals_papers_and_they_count_as_issued(
    store: Store, programme: UUID, all_papers: list[UUID], certificate: Path, tmp_path: Path
) -> None:
    made = seal_papers(
        store,
        papers=all_papers[:2],
        certificate_file=certificate,
        passphrase=PASSPHRASE,
        reason="Godkjent",
        folder=tmp_path / "signert",
    )
    assert [verdict_of(path.read_bytes()).verdict for path in made] == [UNKNOWN] * 2
    fields = PdfReader(made[0]).get_fields() or {}
    assert [name for name, field in fields.items() if field.get("/V")] == ["signature3"]
    assert {row.status for row in store.read(papers, programme)} == {ISSUED}
    with pytest.raises(errors.CertificateNotOpened):
        seal_papers(
            *(store,),
            papers=all_papers[:2],
            certificate_file=certificate,
            passphrase="feil",
            reason="",
            folder=tmp_path / "ingenting",
        )
    assert not (tmp_path / "ingenting").exists()
