import datetime as dt
from dataclasses import replace

from mentordesk.core.recruitment.arrivals import Arrived, FromSource, OnDay, by_day, by_source
from mentordesk.core.recruitment.queries import applicants
from mentordesk.core.store.unit import Store
from tests.builders import a_mentor, a_programme, an_adept, an_applicant

FIRST, THIRD = dt.date(2026, 11, 1), dt.date(2026, 11, 3)


def noon(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, 12)


def test_sources_are_told_with_the_largest_first_and_one_spelling(store: Store) -> None:
    programme = a_programme(store)
    an_adept(store, programme, "Amina Hussein", source="Plakat")
    an_adept(store, programme, "Leyla Said", source="NAV", submitted=noon(FIRST))
    a_mentor(store, programme, "Kari Nordmann", source=" nav ", submitted=noon(THIRD))
    an_adept(store, programme, "Mariam Khan", source=None)
    assert by_source(store.read(applicants, programme)) == (
        FromSource("NAV", Arrived(2, 1, 1)),
        FromSource("Plakat", Arrived(1, 1, 0)),
        FromSource(None, Arrived(1, 1, 0)),
    )


def test_days_add_up_and_unknown_ones_come_last(store: Store) -> None:
    programme = a_programme(store)
    an_adept(store, programme, "Leyla Said", submitted=noon(THIRD))
    an_adept(store, programme, "Amina Hussein", submitted=noon(FIRST))
    a_mentor(store, programme, "Kari Nordmann", submitted=noon(FIRST))
    unknown = an_adept(store, programme, "Mariam Khan", submitted=noon(FIRST))
    rows = [replace(row, submitted=None) if row.id == unknown else row for row in store.read(applicants, programme)]
    assert by_day(rows) == (
        OnDay(FIRST, Arrived(2, 1, 1), 2),
        OnDay(THIRD, Arrived(1, 1, 0), 3),
        OnDay(None, Arrived(1, 1, 0), 4),
    )


def test_who_wants_to_be_both_is_one_of_the_people(store: Store) -> None:
    programme = a_programme(store)
    an_applicant(store, programme, "Per Lie", role="both", capacity=1, source="NAV")
    (row,) = by_source(store.read(applicants, programme))
    assert row.arrived == Arrived(people=1, adepts=1, mentors=1)


def test_nobody_comes_from_nowhere() -> None:
    assert (by_source(()), by_day(())) == ((), ())
