"""A file with one programme and three pairs; Per Olsen is the mentor of two of them."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.matching.tables import MentorPair
from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.programme.tables import Person
from mentordesk.core.store.unit import Store
from tests.builders import START, a_programme, a_store

MONDAYS = Rhythm(2, dt.date(2027, 1, 11), dt.time(17), 60, dt.date(2027, 6, 15), "Biblioteket på Grünerløkka")
"""Every second Monday over both the Easter week and 17 May, which is such a Monday."""

END = dt.date(2027, 7, 10)


def a_person(store: Store, name: str) -> UUID:
    with store.recording("programme.change_person") as session:
        person = Person(id=new_id(), name=name)
        session.add(person)
        session.facts["person"] = person.id.hex
        return person.id


def a_pair(store: Store, programme: UUID, adept: UUID, mentor: UUID, *, status: str = "made") -> UUID:
    with store.recording("matching.accept_proposal") as session:
        session.facts["count"] = 1
        pair = MentorPair(
            id=new_id(),
            programme=programme,
            adept=adept,
            mentor=mentor,
            status=status,
            score=8000,
            start=START,
            end=END,
        )
        session.add(pair)
        return pair.id


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def programme(store: Store) -> UUID:
    return a_programme(store)


@pytest.fixture
def people(store: Store) -> dict[str, UUID]:
    names = ("Amina Hussein", "Kari Nordmann", "Leyla Şahin", "Zahra Rahimi", "Per Olsen")
    return {name.split()[0]: a_person(store, name) for name in names}


@pytest.fixture
def pairs(store: Store, programme: UUID, people: dict[str, UUID]) -> dict[str, UUID]:
    """The pairs by the adept's first name."""
    mentors = {"Amina": "Kari", "Leyla": "Per", "Zahra": "Per"}
    return {adept: a_pair(store, programme, people[adept], people[mentor]) for adept, mentor in mentors.items()}
