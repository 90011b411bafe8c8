import datetime as dt
from uuid import UUID

import pytest

from mentordesk.core.matching.commands import never
from mentordesk.core.matching.outlook.outlook import FieldRow, Outlook
from mentordesk.core.matching.outlook.queries import outlook
from mentordesk.core.matching.settings.commands import set_criterion
from mentordesk.core.recruitment.queries import stored_applications
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_pair, a_programme, an_adept, an_applicant


@pytest.fixture
def programme(store: Store) -> UUID:
    return a_programme(store)


def read(store: Store, programme: UUID) -> Outlook:
    return store.read(outlook, programme)


def row_of(now: Outlook, field: str | None) -> FieldRow:
    return next(row for row in now.fields if row.field == field)


def become(store: Store, programme: UUID, person: UUID, **status: str) -> None:
    with store.recording("recruitment.change_application") as session:
        row = stored_applications(session, programme)[person]
        for name, value in status.items():
            setattr(row, name, value)
        session.facts["person"] = person.hex


def test_an_empty_programme_has_an_empty_picture(store: Store, programme: UUID) -> None:
    now = read(store, programme)
    assert (now.adepts, now.met, now.mentors, now.places, now.lacking) == (0, 0, 0, 0, 0)
    assert [now.fields, now.gaps, now.sources, now.days] == [()] * 4


def test_a_mentor_in_the_same_field_is_what_counts(store: Store, programme: UUID) -> None:
    an_adept(store, programme, "Amina Hussein", field=("Helse",))
    an_adept(store, programme, "Leyla Said", field=("IT", "Juss"))
    an_adept(store, programme, "Mariam Khan", field=("IT",))
    a_mentor(store, programme, "Kari Nordmann", capacity=2, field=("helse",))
    now = read(store, programme)
    assert (now.adepts, now.met, now.mentors, now.places, now.lacking) == (3, 1, 1, 2, 1)
    assert [(row.field, row.unmet) for row in now.gaps] == [("IT", 2), ("Juss", 1)]
    assert row_of(now, "Helse") == FieldRow("Helse", adepts=1, met=1, mentors=1, places=2)


def test_who_names_no_field_can_have_any_mentor(store: Store, programme: UUID) -> None:
    an_adept(store, programme, "Amina Hussein", field=())
    a_mentor(store, programme, "Kari Nordmann", field=("IT",))
    now = read(store, programme)
    assert now.met == 1
    assert row_of(now, None) == FieldRow(None, adepts=1, met=1, mentors=0, places=0)


def test_where_the_field_is_not_asked_for_any_possible_mentor_will_do(store: Store, programme: UUID) -> None:
    an_adept(store, programme, "Amina Hussein", field=("Helse",))
    a_mentor(store, programme, "Kari Nordmann", field=("IT",))
    assert (read(store, programme).same_field, read(store, programme).met) == (True, 0)
    set_criterion(store, programme=programme, key="field", kind="off")
    assert (read(store, programme).same_field, read(store, programme).met) == (False, 1)


def test_a_broken_must_makes_a_mentor_impossible(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, "Amina Hussein")
    kari = a_mentor(store, programme, "Kari Nordmann")
    an_adept(store, programme, "Leyla Said", languages=("Somali",))
    assert read(store, programme).met == 1
    never(store, programme=programme, adept=amina, mentor=kari)
    assert read(store, programme).met == 0


def test_papers_that_come_later_do_not_count_against_minors(store: Store, programme: UUID) -> None:
    an_adept(store, programme, "Amina Hussein", born=dt.date(2011, 5, 17))
    a_mentor(store, programme, "Kari Nordmann")
    assert read(store, programme).met == 1


def test_who_is_out_or_away_is_not_counted(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, "Amina Hussein")
    a_mentor(store, programme, "Kari Nordmann", capacity=0)
    per = a_mentor(store, programme, "Per Lie")
    become(store, programme, per, mentor_status="paused")
    become(store, programme, amina, status="withdrawn")
    now = read(store, programme)
    assert (now.adepts, now.mentors, now.places) == (0, 0, 0)
    assert now.sources[0].arrived.people == 3


def test_who_has_a_mentor_is_met_and_takes_the_place(store: Store, programme: UUID) -> None:
    amina = an_adept(store, programme, "Amina Hussein", field=("IT",))
    an_adept(store, programme, "Leyla Said", field=("Helse",))
    kari = a_mentor(store, programme, "Kari Nordmann", field=("Helse",))
    a_pair(store, programme, amina, kari)
    now = read(store, programme)
    assert (now.met, now.places) == (1, 1)
    assert [(row.field, row.unmet) for row in now.gaps] == [("Helse", 1)]


def test_nobody_is_their_own_mentor(store: Store, programme: UUID) -> None:
    an_applicant(store, programme, "Per Lie", role="both", capacity=1)
    now = read(store, programme)
    assert (now.adepts, now.met, now.mentors) == (1, 0, 1)
