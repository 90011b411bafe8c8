"""A file with people, and how it may be protected."""

import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.privacy.papers.facts import DutyFacts, Protection
from mentordesk.core.privacy.papers.queries import duty_facts
from mentordesk.core.programme.commands import change_mandate, change_organisation, change_programme
from mentordesk.core.recruitment.commands import change_application
from mentordesk.core.recruitment.guardians.commands import add_guardian
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, an_adept, application_of, consented

DAY = dt.date(2026, 11, 26)
LOCKED = Protection(True, dt.date(2026, 11, 25), dt.date(2026, 11, 20), "removable", 5, recovery=True)
OPEN = Protection(False)


@pytest.fixture
def filled(store: Store, programme: UUID) -> Store:
    """Two adepts, one of them under 18, a mentor, and an organisation that has said who it is."""
    amina = an_adept(store, programme, "Amina Hussein", birth_year=2011, gender="kvinne")
    application = application_of(store, programme, amina)
    mother = add_guardian(store, programme=programme, person=amina, values={"name": "Hodan Hussein"})
    consented(store, programme, amina, guardian=mother)
    change_application(store, application=application, values={"background": "Somalia"})
    an_adept(store, programme, "Leyla Said", employer="Eksempel AS", motivation="Vil lære")
    a_mentor(store, programme, "Kari Nordmann", born=dt.date(1980, 1, 1))
    change_organisation(store, {"name": "Sterk sammen Drammen", "phone": "+4740000200", "number": "974760673"})
    change_programme(store, programme, {"purpose": "Flere skal få brukt det de kan"})
    change_mandate(store, programme, {"body": "Styret"})
    return store


@pytest.fixture
def facts(filled: Store) -> DutyFacts:
    return filled.read(duty_facts, filled.author, DAY)
