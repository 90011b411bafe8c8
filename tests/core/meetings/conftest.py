"""A file with one programme and three pairs; Per Olsen is the mentor of two of them."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.meetings.rules import Rhythm
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_person

MONDAYS = Rhythm(2, dt.date(2027, 1, 11), dt.time(17), 60, dt.date(2027, 6, 15), "Biblioteket på Grünerløkka")
"""Every second Monday over both the Easter week and 17 May, which is such a Monday."""

END = dt.date(2027, 7, 10)


@pytest.fixture
def people(store: Store) -> dict[str, UUID]:
    names = ("Amina Hussein", "Kari Nordmann", "Leyla Şahin", "Zahra Rahimi", "Per Olsen")
    return {name.split()[0]: a_person(store, name) for name in names}


@pytest.fixture
def pairs(store: Store, programme: UUID, people: dict[str, UUID]) -> dict[str, UUID]:
    """The pairs by the adept's first name."""
    mentors = {"Amina": "Kari", "Leyla": "Per", "Zahra": "Per"}
    return {adept: a_pair(store, programme, people[adept], people[mentor]) for adept, mentor in mentors.items()}
