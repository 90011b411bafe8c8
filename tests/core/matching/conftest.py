"""A programme with three adepts who have a place and three approved mentors; Kari has room for two."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store

ALIKE: dict[str, Any] = {"languages": ("Norsk",), "times": ("Tirsdag kveld",), "town": "Drammen", "postcode": "3018"}

ADEPTS: dict[str, dict[str, Any]] = {
    "Amina Hussein": {"field": ("Helse",), "topics": ("Styrearbeid", "Nettverk")},
    "Leyla Said": {"field": ("Helse", "IT"), "topics": ("Styrearbeid",)},
    "Sara Tesfay": {"field": ("IT",), "topics": ("Ledelse",)},
}
MENTORS: dict[str, dict[str, Any]] = {
    "Kari Nordmann": {"field": ("helse",), "topics": ("styrearbeid", "Nettverk"), "capacity": 2},
    "Per Olsen": {"field": ("IT",), "topics": ("Ledelse",), "capacity": 1},
    "Siri Dahl": {"field": ("Helse",), "topics": ("Styrearbeid",), "capacity": 1, "languages": ("Engelsk",)},
}

People = dict[str, UUID]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def programme(store: Store) -> UUID:
    return a_programme(store)


@pytest.fixture
def people(store: Store, programme: UUID) -> People:
    """The ids by first name; nobody shares a language with Siri."""
    return whom(store, programme)


def whom(store: Store, programme: UUID) -> People:
    """All of them come into the file."""
    found = {}
    for day, (name, own) in enumerate((*ADEPTS.items(), *MENTORS.items()), start=1):
        role = "mentor" if name in MENTORS else "adept"
        draft = ApplicantDraft(name=name, role=role, submitted=dt.datetime(2026, 11, day), **(ALIKE | own))
        found[name.split()[0]] = add_applicant(store, programme=programme, draft=draft)
    accept_selection(store, programme=programme)
    return found
