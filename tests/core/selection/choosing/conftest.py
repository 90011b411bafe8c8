"""The classic programme of the selection, with something said about the applicants."""

from uuid import UUID

import pytest

from mentordesk.core.programme.tables import Person
from mentordesk.core.selection.choosing.commands import Wanted, declare_quotas
from mentordesk.core.store.unit import Store
from tests.core.selection.conftest import by_name, give

YOUNG = Wanted("younger", "30", 1, None)
MEN = Wanted("gender", "mann", None, 1)


def say(store: Store, programme: UUID, name: str, **said: object) -> None:
    """Let an applicant have said this."""
    with store.recording("recruitment.change_person") as session:
        person = session.get_one(Person, by_name(store, programme)[name].id)
        for field, value in said.items():
            setattr(person, field, value)


@pytest.fixture
def scored(store: Store, programme: UUID) -> UUID:
    """Amina is best, then Leyla, Sara, Zahra; only Zahra is young, and Amina and Leyla are men for once."""
    for name, points in (("Amina", 5), ("Leyla", 4), ("Sara", 3), ("Zahra", 2)):
        give(store, programme, name, points)
    say(store, programme, "Zahra", birth_year=2000, gender="kvinne")
    say(store, programme, "Sara", birth_year=1970, gender="kvinne")
    say(store, programme, "Leyla", birth_year=1970, gender="Mann")
    say(store, programme, "Amina", birth_year=1970, gender="Mann")
    return programme


def declare(store: Store, programme: UUID, *wanted: Wanted) -> None:
    """Let these quotas hold."""
    declare_quotas(store, programme=programme, wanted=wanted)
