"""A file with one programme and two pairs, and what people do with the forms that they get."""

from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.agreements.handed.commands import hand_out
from mentordesk.core.evaluation.returned import Returned, read_returned
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_person
from tests.core.recruitment.forms.builders import filled

NAMES = ("Amina Hussein", "Leyla Şahin", "Per Olsen")


@pytest.fixture
def people(store: Store) -> dict[str, UUID]:
    with store.recording("programme.change_person"):
        return {name.split()[0]: a_person(store, name) for name in NAMES}


@pytest.fixture
def pairs(store: Store, programme: UUID, people: dict[str, UUID]) -> dict[str, UUID]:
    """The pairs by the adept's first name."""
    with store.recording("matching.accept_proposal"):
        return {adept: a_pair(store, programme, people[adept], people["Per"]) for adept in ("Amina", "Leyla")}


def handed(store: Store, programme: UUID, kind: str, folder: Path, **over: object) -> list[Path]:
    """Forms of a kind as they go out."""
    values: dict[str, object] = {"language": "nb"} | over
    return hand_out(store, programme=programme, kind=kind, folder=folder, **values)  # type: ignore[arg-type]


def answered(form: Path, values: Mapping[str, str], name: str = "") -> Path:
    """The form as somebody has filled it in, under the same name or another."""
    return filled(form.read_bytes(), values, form.with_name(name or f"svar {form.name}"))


def ringed(point: int) -> str:
    """What a viewer leaves in a field where the ring of that number (from 1) is marked."""
    return f"/{point - 1}"


def read_one(store: Store, programme: UUID, path: Path) -> Returned:
    """What comes of one file."""
    (found,) = read_returned(store, programme=programme, paths=[path])
    return found
