"""Planning, moving and marking meetings, on a real file."""

import datetime as dt
from collections import Counter
from dataclasses import replace
from uuid import UUID

import pytest

from mentordesk import words
from mentordesk.core.kernel.identifiers import new_id
from mentordesk.core.meetings import commands
from mentordesk.core.meetings.errors import MeetingNotPlanned, NoPairsToPlan, PairUnknown, SeriesEndsBeforeFirst
from mentordesk.core.meetings.queries import MeetingRow, meeting_of, meetings
from mentordesk.core.programme.queries import names
from mentordesk.core.store.history import history
from mentordesk.core.store.unit import Store
from tests.builders import a_pair, a_person, a_programme
from tests.core.meetings.conftest import MONDAYS


def planned(store: Store, programme: UUID, *pairs: UUID) -> list[MeetingRow]:
    commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=pairs or None)
    return store.read(meetings, programme)


def last_label(store: Store) -> str:
    line = store.read(history)[0]
    return words.label(line.command, line.facts, "nb", store.read(names))


def test_a_series_for_all_pairs_is_one_step(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    plan = commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    found = store.read(meetings, programme)
    assert sorted(plan.made, key=lambda row: (row.start, row.adept_name)) == found
    assert Counter(row.pair for row in found) == dict.fromkeys(pairs.values(), 11)
    assert {row.place for row in found} == {"Biblioteket på Grünerløkka"}
    assert dt.date(2027, 5, 17) not in {row.start.date() for row in found}
    assert [day.name for day in plan.holidays] == ["Andre pinsedag, Grunnlovsdag"]
    assert last_label(store) == "planla 33 møter"
    store.undo()
    assert store.read(meetings, programme) == []
    store.redo()
    assert store.read(meetings, programme) == found


def test_the_mentor_of_two_is_told_and_the_meetings_are_made(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID]
) -> None:
    plan = commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    assert {one.person for one in plan.collisions} == {people["Per"]}
    assert len(plan.collisions) == 11
    assert {one.first.name_of(one.person) for one in plan.collisions} == {"Per Olsen"}


def test_a_collision_with_another_programme_is_told(store: Store, people: dict[str, UUID]) -> None:
    old, new = a_programme(store, name="I fjor"), a_programme(store, name="I år")
    a_pair(store, old, people["Leyla"], people["Per"])
    a_pair(store, new, people["Zahra"], people["Per"])
    assert commands.plan_series(store, programme=old, rhythm=MONDAYS).collisions == ()
    later = replace(MONDAYS, time=dt.time(17, 59), until=MONDAYS.first)
    (one,) = commands.plan_series(store, programme=new, rhythm=later).collisions
    assert (one.person, one.first.programme, one.second.programme) == (people["Per"], old, new)


def test_the_same_series_again_makes_nothing(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    found = planned(store, programme, pairs["Amina"])
    steps = len(store.read(history))
    plan = commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[pairs["Amina"]])
    assert (plan.made, plan.already, plan.collisions) == ((), 11, ())
    assert store.read(meetings, programme) == found
    assert len(store.read(history)) == steps


def test_a_longer_series_adds_what_is_missing(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    planned(store, programme, pairs["Amina"])
    weekly = replace(MONDAYS, weeks=1)
    plan = commands.plan_series(store, programme=programme, rhythm=weekly, pairs=[pairs["Amina"]])
    assert (len(plan.made), plan.already) == (10, 11)
    assert [day.name for day in plan.holidays] == ["Andre påskedag", "Andre pinsedag, Grunnlovsdag"]


def test_what_was_held_is_not_planned_again(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    commands.mark_held(store, meeting=planned(store, programme, pairs["Amina"])[0].id)
    assert commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[pairs["Amina"]]).already == 11


def test_where_a_meeting_was_called_off_another_is_planned(
    store: Store, programme: UUID, pairs: dict[str, UUID]
) -> None:
    first = planned(store, programme, pairs["Amina"])[0]
    commands.cancel_meeting(store, meeting=first.id)
    plan = commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[pairs["Amina"]])
    assert [row.start for row in plan.made] == [first.start]


def test_a_series_for_everybody_is_for_pairs_that_meet(
    store: Store, programme: UUID, people: dict[str, UUID], pairs: dict[str, UUID]
) -> None:
    paused = a_pair(store, programme, a_person(store, "Hodan Ali"), people["Kari"], status="paused")
    ended = a_pair(store, programme, a_person(store, "Sara Tesfay"), people["Kari"], status="ended_early")
    assert {row.pair for row in planned(store, programme)} == {*pairs.values()}
    commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[paused])
    assert {paused} <= {row.pair for row in store.read(meetings, programme)}
    assert ended not in {row.pair for row in store.read(meetings, programme)}


def test_a_series_on_a_holiday_alone_is_no_step(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    day = dt.date(2027, 5, 17)
    steps = len(store.read(history))
    plan = commands.plan_series(store, programme=programme, rhythm=replace(MONDAYS, first=day, until=day))
    assert (plan.made, [one.date for one in plan.holidays]) == ((), [day])
    assert len(store.read(history)) == steps


def test_what_cannot_be_planned_is_refused(store: Store, programme: UUID) -> None:
    with pytest.raises(NoPairsToPlan):
        commands.plan_series(store, programme=programme, rhythm=MONDAYS)
    with pytest.raises(PairUnknown):
        commands.plan_series(store, programme=programme, rhythm=MONDAYS, pairs=[new_id()])
    with pytest.raises(SeriesEndsBeforeFirst):
        commands.plan_series(store, programme=programme, rhythm=replace(MONDAYS, until=dt.date(2026, 1, 1)))


def test_a_pair_of_another_programme_is_unknown(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    other = a_programme(store, name="Et annet")
    with pytest.raises(PairUnknown):
        commands.plan_series(store, programme=other, rhythm=MONDAYS, pairs=[pairs["Amina"]])


def test_a_moved_meeting_is_planned_at_the_other_time(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    first = planned(store, programme, pairs["Amina"])[0]
    start = dt.datetime(2027, 1, 13, 18, 30)
    assert commands.move_meeting(store, meeting=first.id, start=start) == []
    moved = store.read(meeting_of, first.id)
    assert moved == replace(first, start=start, revision=1)
    assert last_label(store) == "flyttet et møte mellom Amina Hussein og Kari Nordmann"
    store.undo()
    assert store.read(meeting_of, first.id) == first
    store.redo()
    assert store.read(meeting_of, first.id) == moved


def test_a_meeting_moved_onto_another_says_so(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    leyla = planned(store, programme, pairs["Leyla"])[0]
    later = replace(MONDAYS, time=dt.time(19))
    commands.plan_series(store, programme=programme, rhythm=later, pairs=[pairs["Zahra"]])
    (one,) = commands.move_meeting(store, meeting=leyla.id, start=dt.datetime(2027, 1, 11, 18, 30))
    assert (one.first.id, one.first.name_of(one.person)) == (leyla.id, "Per Olsen")


def test_a_meeting_that_is_over_cannot_be_moved(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    first = planned(store, programme, pairs["Amina"])[0]
    commands.mark_held(store, meeting=first.id)
    with pytest.raises(MeetingNotPlanned):
        commands.move_meeting(store, meeting=first.id, start=dt.datetime(2027, 2, 1, 17))
    assert store.read(meeting_of, first.id).start == first.start


@pytest.mark.parametrize(
    ("mark", "status", "label"),
    [
        (commands.mark_held, "held", "førte et møte mellom Amina Hussein og Kari Nordmann som holdt"),
        (commands.mark_missed, "missed", "førte at noen uteble fra et møte mellom Amina Hussein og Kari Nordmann"),
        (commands.cancel_meeting, "cancelled", "avlyste et møte mellom Amina Hussein og Kari Nordmann"),
    ],
)
def test_a_mark_is_one_step_and_the_same_again_none(
    store: Store, programme: UUID, pairs: dict[str, UUID], mark: object, status: str, label: str
) -> None:
    first = planned(store, programme, pairs["Amina"])[0]
    for _ in range(2):
        mark(store, meeting=first.id)  # type: ignore[operator]
    assert store.read(meeting_of, first.id) == replace(first, status=status, revision=1)
    assert last_label(store) == label
    store.undo()
    assert store.read(meeting_of, first.id) == first


def test_a_wrong_mark_is_corrected_by_another(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    first = planned(store, programme, pairs["Amina"])[0]
    commands.mark_held(store, meeting=first.id)
    commands.mark_missed(store, meeting=first.id)
    assert store.read(meeting_of, first.id) == replace(first, status="missed", revision=2)


def test_a_place_is_changed_and_taken_away(store: Store, programme: UUID, pairs: dict[str, UUID]) -> None:
    first = planned(store, programme, pairs["Amina"])[0]
    commands.change_place(store, meeting=first.id, place=" Kafé Asylet ")
    assert store.read(meeting_of, first.id).place == "Kafé Asylet"
    commands.change_place(store, meeting=first.id, place=" ")
    assert store.read(meeting_of, first.id).place is None
