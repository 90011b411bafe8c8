import datetime as dt
from uuid import UUID

from mentordesk.core.privacy.commands import delete_person
from mentordesk.core.recruitment.counts.queries import StatusCount, people_with_place, status_counts
from mentordesk.core.selection.commands import approve, decide
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, an_adept, application_of


def test_those_who_have_come_equally_far_are_counted(store: Store, programme: UUID) -> None:
    amina, _, siri = (an_adept(store, programme, name) for name in ("Amina", "Leyla", "Siri"))
    kari = a_mentor(store, programme, "Kari")
    day = dt.date(2026, 11, 1)
    decide(store, application=application_of(store, programme, amina), result="offered")
    approve(store, application=application_of(store, programme, kari))
    delete_person(store, person=siri)
    assert sorted(store.read(status_counts, programme), key=lambda one: one.status) == [
        StatusCount("mentor", "free", "received", day, 1),
        StatusCount("adept", "offered", "offered", day, 1),
        StatusCount("adept", "received", "received", day, 1),
    ]
    assert store.read(people_with_place, programme, "adept") == {amina}
    assert store.read(people_with_place, programme, "mentor") == set()
