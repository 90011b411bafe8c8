"""A file with one programme and two pairs; Per Olsen is the mentor of both."""

from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.commands import issue_papers
from mentordesk.core.agreements.facts import PaperFacts
from mentordesk.core.agreements.queries import PaperRow, facts_for, papers
from mentordesk.core.agreements.rules import AGREEMENT, KINDS, REPLACED
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_person

NAMES = ("Amina Hussein", "Leyla Şahin", "Per Olsen")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "avtaler"


@pytest.fixture
def people(store: Store) -> dict[str, UUID]:
    with store.recording("programme.change_person"):
        return {name.split()[0]: a_person(store, name) for name in NAMES}


@pytest.fixture
def pairs(store: Store, programme: UUID, people: dict[str, UUID]) -> dict[str, UUID]:
    """The pairs by the adept's first name."""
    with store.recording("matching.accept_proposal"):
        return {adept: a_pair(store, programme, people[adept], people["Per"]) for adept in ("Amina", "Leyla")}


def issued(store: Store, programme: UUID, folder: Path, *kinds: str, language: str = "nb") -> list[PaperRow]:
    """Make the papers of these kinds (of all, without any) for everybody; those that count afterwards."""
    for kind in kinds or KINDS:
        issue_papers(store, programme=programme, kind=kind, folder=folder, language=language)
    return [row for row in store.read(papers, programme) if row.status != REPLACED]


def facts_of(store: Store, programme: UUID, pair: UUID) -> PaperFacts:
    """The facts of one pair's agreement."""
    (facts,) = store.read(facts_for, programme, AGREEMENT, store.author, [pair])
    return facts


def pdfs(folder: Path) -> list[str]:
    """What lies in a folder, hidden files included."""
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An organisation's certificate with its key (PKCS#12); the passphrase is «hemmelig»."""
    from tests.core.agreements.signing.certificates import a_certificate

    return a_certificate(tmp_path_factory.mktemp("sertifikat") / "sertifikat.p12")
