"""A classic programme with two places, four adepts who came in one after the other, and two mentors."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.recruitment.commands import add_applicant
from mentordesk.core.recruitment.drafts import ApplicantDraft
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.selection.commands import score
from mentordesk.core.selection.queries import RankedRow, criteria, selection
from mentordesk.core.store.unit import Store
from tests.builders import a_programme, a_store

ADEPTS = ("Amina Hussein", "Leyla Said", "Sara Tesfay", "Zahra Rezai")
MENTORS = ("Kari Nordmann", "Per Olsen")


def by_name(store: Store, programme: UUID, side: str = "adept") -> dict[str, RankedRow]:
    """The lines of one side by first name, in the order of the list."""
    return {row.name.split()[0]: row for row in store.read(selection, programme) if row.role == side}


def give(
    store: Store, programme: UUID, name: str, points: int, *, assessor: str = "Ingrid", criterion: int = 0
) -> None:
    score(
        store,
        programme=programme,
        application=by_name(store, programme)[name].application,
        criterion=store.read(criteria, programme)[criterion].id,
        assessor=assessor,
        points=points,
    )


def application_of(store: Store, programme: UUID, person: UUID) -> UUID:
    return next(row.application for row in store.read(applicants, programme) if row.id == person)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def programme(store: Store) -> UUID:
    made = a_programme(store, places=2)
    for day, name in enumerate(ADEPTS, start=1):
        draft = ApplicantDraft(name=name, submitted=dt.datetime(2026, 11, day, 12))
        add_applicant(store, programme=made, draft=draft)
    for name, capacity in zip(MENTORS, (2, 0), strict=True):
        add_applicant(store, programme=made, draft=ApplicantDraft(name=name, role="mentor", capacity=capacity))
    return made
