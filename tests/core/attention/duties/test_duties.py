"""Requirements and consents on «I dag», from the day on when they need somebody."""

import datetime as dt
from uuid import UUID

from mentordesk.core.attention.queries import today
from mentordesk.core.attention.rules import SOON, URGENT, WAITING, Attention
from mentordesk.core.recruitment.consents.commands import finish_consent_task, withdraw_consent
from mentordesk.core.recruitment.consents.queries import tasks
from mentordesk.core.recruitment.guardians.commands import add_guardian, consent_as_guardians
from mentordesk.core.recruitment.requirements.commands import add_requirement, meet_requirement
from mentordesk.core.selection.commands import accept_selection
from mentordesk.core.store.unit import Store
from tests.builders import START, a_mentor, a_pair, an_adept, consented

DAY = dt.date(2027, 1, 4)


def items(store: Store, programme: UUID, day: dt.date = DAY) -> dict[str, Attention]:
    found = store.read(today, programme, dt.datetime.combine(day, dt.time(12)))
    return {one.cause: one for one in found.items}


def test_a_withdrawn_consent_is_told_until_it_is_seen_to(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme)
    consented(store, programme, amina, "photo")
    assert "consent_tasks" not in items(store, programme)
    withdraw_consent(store, programme=programme, person=amina, purpose="photo", day=DAY)
    told = items(store, programme)["consent_tasks"]
    assert (told.count, told.days, told.who, told.record) == (1, 0, "Amina Hussein", str(amina))
    assert items(store, programme, DAY + dt.timedelta(days=28))["consent_tasks"].level == URGENT
    finish_consent_task(store, task=store.read(tasks, programme)[0].id, day=DAY)
    assert "consent_tasks" not in items(store, programme)


def test_what_runs_out_is_told_of_those_who_take_part(store: Store, programme: UUID) -> None:
    kari, per, amina = a_mentor(store, programme), a_mentor(store, programme, "Per Olsen"), an_adept(store, programme)
    add_requirement(store, programme=programme, kind="course", name="", role="mentor", before="pair", months=12)
    for person in (kari, per):
        meet_requirement(store, programme=programme, person=person, kind="course", met=DAY)
    a_pair(store, programme, amina, kari)
    until = dt.date(2028, 1, 4)
    assert not {"requirement_expiring", "requirement_expired"} & set(items(store, programme))
    soon = items(store, programme, until - dt.timedelta(days=9))["requirement_expiring"]
    assert (soon.level, soon.count, soon.days, soon.who) == (SOON, 1, 9, "Kari Nordmann")
    over = items(store, programme, until + dt.timedelta(days=2))["requirement_expired"]
    assert (over.level, over.days, over.record) == (URGENT, 2, str(kari))


def test_a_minor_with_a_place_needs_a_guardians_consent(store: Store, programme: UUID) -> None:
    ola = an_adept(store, programme, "Ola Lie", born=dt.date(2010, 5, 17))
    assert "unconsented" not in items(store, programme)
    accept_selection(store, programme=programme)
    told = items(store, programme)["unconsented"]
    assert (told.level, told.count, told.record) == (WAITING, 1, str(ola))
    assert items(store, programme, START)["unconsented"].level == URGENT
    mother = add_guardian(store, programme=programme, person=ola, values={"name": "Hodan Lie"})
    consent_as_guardians(store, programme=programme, person=ola, by=[mother], day=DAY)
    assert "unconsented" not in items(store, programme)
