"""Papers of somebody under age: those with parental responsibility sign and are written to, and nobody else."""

import email
from email.policy import default
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.handing.commands import drafts_with_papers
from mentordesk.core.agreements.queries import facts_for
from mentordesk.core.agreements.rules import AGREEMENT, COORDINATOR, GUARDIAN
from mentordesk.core.agreements.signing.queries import NOBODY, WITHHELD, SignerRow, signers_of
from mentordesk.core.programme.commands import change_person
from mentordesk.core.recruitment.guardians.commands import add_guardian
from mentordesk.core.store.unit import Store
from tests.core.agreements.conftest import issued

MONA = {"name": "Mona Hussein", "phone": "+4740000007", "email": "mona@example.org", "responsible": True}
ALI = {"name": "Ali Nabo", "phone": "+4740000008", "email": "ali@example.org", "responsible": False}
MONA_CALLED, ALI_CALLED = ("Mona Hussein", "+4740000007"), ("Ali Nabo", "+4740000008")


@pytest.fixture
def amina(store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID]) -> UUID:
    """She is fifteen; Ali is to be called when something happens, and has no say."""
    change_person(store, people["Amina"], {"birth_year": 2011})
    for one in (ALI, MONA):
        add_guardian(store, programme=programme, person=people["Amina"], values=one)
    return people["Amina"]


def who_signs(store: Store, programme: UUID, folder: Path, pair: UUID) -> list[SignerRow]:
    (paper,) = [row.id for row in issued(store, programme, folder, AGREEMENT) if row.pair == pair]
    return store.read(signers_of, [paper], "Ingrid Solheim")[paper]


def test_who_has_parental_responsibility_signs_before_the_coordinator(
    store: Store, programme: UUID, folder: Path, pairs: dict[str, UUID], amina: UUID
) -> None:
    *_, guardian, last = who_signs(store, programme, folder, pairs["Amina"])
    assert guardian == SignerRow(GUARDIAN, "Mona Hussein", "+4740000007", "mona@example.org", None)
    assert last.role == COORDINATOR


def test_of_somebody_hidden_the_guardian_is_not_told_either(
    store: Store, programme: UUID, folder: Path, pairs: dict[str, UUID], amina: UUID
) -> None:
    change_person(store, amina, {"hidden": True})
    rows = who_signs(store, programme, folder, pairs["Amina"])
    assert SignerRow(GUARDIAN, "M. H.", None, None, WITHHELD) in rows
    assert not any(text in str(rows) for text in ("Mona", "Ali", "Amina", "4000000"))


def test_nobody_is_known_to_sign_for_somebody_under_age(
    store: Store, programme: UUID, folder: Path, pairs: dict[str, UUID], people: dict[str, UUID]
) -> None:
    change_person(store, people["Leyla"], {"birth_year": 2012})
    add_guardian(store, programme=programme, person=people["Leyla"], values=ALI)
    assert SignerRow(GUARDIAN, "", None, None, NOBODY) in who_signs(store, programme, folder, pairs["Leyla"])


def test_the_list_for_emergencies_tells_whom_to_call_unless_somebody_is_hidden(
    store: Store, programme: UUID, amina: UUID
) -> None:
    change_person(store, amina, {"phone": "+4740000009"})
    for hidden in (False, True):
        change_person(store, amina, {"hidden": hidden})
        (facts,) = store.read(facts_for, programme, "emergency", "Ingrid Solheim")
        row = next(one for one in facts.listed.people if one.name.startswith("A"))
        expected = ("A. H.", "", ()) if hidden else ("Amina Hussein", "+4740000009", (MONA_CALLED, ALI_CALLED))
        assert (row.name, row.phone, row.guardians) == expected


def test_a_letter_for_guardians_goes_to_those_alone(store: Store, programme: UUID, folder: Path, amina: UUID) -> None:
    (path,) = drafts_with_papers(store, programme=programme, kind="guardian_letter", folder=folder, language="nb")
    mail = email.message_from_bytes(path.read_bytes(), policy=default)
    assert [one.addr_spec for one in mail["To"].addresses] == ["mona@example.org"]
    assert path.name.startswith("Mona Hussein")
    change_person(store, amina, {"hidden": True})
    (path,) = drafts_with_papers(store, programme=programme, kind="guardian_letter", folder=folder, language="nb")
    assert path.name.startswith("M. H.")
    assert email.message_from_bytes(path.read_bytes(), policy=default)["To"] is None
