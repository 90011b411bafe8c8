"""A programme with three adepts who have a place, one of whom suits nobody, and two mentors."""

from uuid import UUID

import pytest

from mentordesk.core.matching.commands import propose
from mentordesk.core.programme.commands import change_organisation
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, an_adept, application_of, consented

People = dict[str, UUID]

EVIL = "<b>Sara</b> {first} & Øye"
"""A name that is text and nothing else."""


@pytest.fixture
def people(store: Store, programme: UUID) -> People:
    """By first name; nobody shares a language with Leyla."""
    change_organisation(store, {"name": "Sterk sammen Drammen", "phone": "+4740000200"})
    found = {
        "Amina": an_adept(store, programme, "Amina Hussein", topics=("Styrearbeid", "IT")),
        "Sara": an_adept(store, programme, EVIL, topics=("Ledelse",), field=("IT",)),
        "Leyla": an_adept(store, programme, "Leyla Said", languages=("Urdu",)),
        "Kari": a_mentor(store, programme, capacity=2, topics=("Styrearbeid", "IT")),
        "Per": a_mentor(store, programme, "Per Olsen", topics=("Ledelse",), field=("IT",)),
    }
    for name in ("Amina", "Kari"):
        consented(store, programme, found[name])
        values: dict[str, object] = {"background": "Hemmelig sak"}  # in common, and still nobody's business
        change_application(store, application=application_of(store, programme, found[name]), values=values)
    accept_selection(store, programme=programme)
    return found


@pytest.fixture
def proposed(store: Store, programme: UUID, people: People) -> People:
    """Amina with Kari, Sara with Per, Leyla alone."""
    propose(store, programme=programme)
    return people
