"""What the calendar reads."""

import datetime as dt
from dataclasses import replace
from uuid import UUID

from mentordesk.core.meetings import commands, queries
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_programme
from tests.core.meetings.conftest import MONDAYS


def test_meetings_of_a_person_and_of_a_period(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID]
) -> None:
    commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    assert len(store.read(queries.meetings, programme, person=people["Per"])) == 22
    march = store.read(
        queries.meetings, programme, person=people["Amina"], first=dt.date(2027, 3, 8), last=dt.date(2027, 3, 22)
    )
    assert [row.start.day for row in march] == [8, 22]
    assert {row.end.time() for row in march} == {dt.time(18)}
    assert {(row.adept_name, row.other_name(people["Amina"])) for row in march} == {("Amina Hussein", "Kari Nordmann")}


def test_meetings_of_one_programme_or_of_the_file(store: Store, people: dict[str, UUID]) -> None:
    old, new = a_programme(store, name="I fjor"), a_programme(store, name="I år")
    for programme, adept in ((old, "Leyla"), (new, "Zahra")):
        a_pair(store, programme, people[adept], people["Per"])
        commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    assert {row.adept_name for row in store.read(queries.meetings, new)} == {"Zahra Rahimi"}
    assert len(store.read(queries.meetings, None)) == 22
    assert len(store.read(queries.collisions, new)) == 11


def test_collisions_of_a_period_without_what_was_called_off(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    january = {"first": dt.date(2027, 1, 1), "last": dt.date(2027, 1, 31)}
    first, second = store.read(queries.collisions, programme, **january)
    commands.cancel_meeting(store, meeting=first.second.id)
    assert store.read(queries.collisions, programme, **january) == [second]


def test_a_group_that_meets_is_no_collision(store: Store, people: dict[str, UUID]) -> None:
    programme = a_programme(store, name="Gruppe", template="group")
    for adept in ("Leyla", "Zahra"):
        a_pair(store, programme, people[adept], people["Per"])
    plan = commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    assert (len(plan.made), plan.collisions) == (22, ())
    assert store.read(queries.collisions, programme) == []
    moved = plan.made[0]
    later = moved.start + dt.timedelta(minutes=30)
    assert [one.person for one in commands.move_meeting(store, meeting=moved.id, start=later)] == [people["Per"]]
    assert len(store.read(queries.collisions, programme)) == 1


def test_a_collision_over_the_edge_of_a_period_belongs_to_it(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    day = dt.date(2027, 1, 31)
    late = replace(MONDAYS, first=day, until=day, time=dt.time(23, 30))
    commands.plan_series(store, programme=programme, rhythm=late, pairs=[pairs["Leyla"]])
    early = replace(MONDAYS, first=day + dt.timedelta(days=1), time=dt.time(0))
    commands.plan_series(store, programme=programme, rhythm=early, pairs=[pairs["Zahra"]])
    periods = ((dt.date(2027, 1, 1), day), (early.first, dt.date(2027, 2, 28)), (dt.date(2027, 3, 1), early.until))
    found = [len(store.read(queries.collisions, programme, first=first, last=last)) for first, last in periods]
    assert found == [1, 1, 0]
    assert len(store.read(queries.collisions, programme)) == 1


def test_another_time_is_suggested(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    one = store.read(queries.collisions, programme)[0]
    start = store.read(queries.suggested_start, one.second.id)
    assert start == dt.datetime(2027, 1, 12, 17)
    assert commands.move_meeting(store, meeting=one.second.id, start=start) == []


def test_the_next_meetings_are_those_still_planned(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    plan = commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[pairs["Amina"]])
    commands.cancel_meeting(store, meeting=plan.made[1].id)
    after = plan.made[0].start
    found = store.read(queries.next_meetings, programme, after=after, limit=2)
    assert [row.id for row in found] == [plan.made[0].id, plan.made[2].id]
    later = store.read(queries.next_meetings, programme, after=after + dt.timedelta(seconds=1))
    assert [row.id for row in later] == [row.id for row in plan.made[2:]]


def test_a_series_tells_its_rhythm_and_its_holidays(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    (first, *_) = commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[pairs["Amina"]]).made
    assert first.series is not None
    row = store.read(queries.series_of, first.series)
    assert (row.pair, row.rhythm) == (pairs["Amina"], MONDAYS)
    assert [day.date for day in row.holidays] == [dt.date(2027, 5, 17)]


def test_a_series_is_foretold_without_being_made(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    steps = len(store.read(history))
    plan = store.read(queries.planned_series, programme, replace(MONDAYS, until=MONDAYS.first), language="en")
    assert (len(plan.made), len(plan.collisions)) == (3, 1)
    assert store.read(queries.meetings, programme) == []
    assert len(store.read(history)) == steps
