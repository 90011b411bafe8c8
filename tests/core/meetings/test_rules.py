"""The days of a series, who is asked twice, where a meeting could go."""

import datetime as dt
from dataclasses import dataclass, field, replace
from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.meetings import rules
from mentordesk.core.meetings.errors import MeetingNotPlanned, RhythmImpossible, SeriesEndsBeforeFirst, SeriesTooLong
from mentordesk.core.meetings.public_holidays import public_holidays
from mentordesk.core.meetings.rules import Holiday, Rhythm
from tests.core.meetings.conftest import MONDAYS

AMINA, KARI, LEYLA, PER, ZAHRA = (UUID(int=number) for number in range(1, 6))
TUESDAY = dt.datetime(2027, 1, 12, 17)

days = st.dates(dt.date(2020, 1, 1), dt.date(2040, 12, 31))
rhythms = st.builds(
    lambda weeks, first, length: replace(MONDAYS, weeks=weeks, first=first, until=first + dt.timedelta(days=length)),
    st.integers(1, 8),
    days,
    st.integers(0, 400),
)


PROGRAMME = uuid4()


@dataclass(frozen=True)
class Slot:
    adept: UUID
    mentor: UUID
    start: dt.datetime
    minutes: int = 60
    id: UUID = field(default_factory=uuid4)
    programme: UUID = PROGRAMME


def test_every_second_monday_leaves_out_the_national_day() -> None:
    found, left_out = rules.series_dates(MONDAYS, public_holidays(MONDAYS.first, MONDAYS.until))
    assert len(found) == 11
    assert (found[0], found[-1]) == (dt.date(2027, 1, 11), dt.date(2027, 6, 14))
    assert left_out == [Holiday(dt.date(2027, 5, 17), "Andre pinsedag, Grunnlovsdag")]


def test_a_series_of_one_day_is_that_day() -> None:
    assert rules.series_dates(replace(MONDAYS, until=MONDAYS.first), {}) == ([MONDAYS.first], [])


def test_the_last_days_there_are_can_be_planned() -> None:
    last = replace(MONDAYS, weeks=1, first=dt.date.max - dt.timedelta(days=8), until=dt.date.max)
    assert rules.series_dates(last, {})[0] == [dt.date(9999, 12, 23), dt.date(9999, 12, 30)]


@given(rhythms, st.sets(days))
def test_a_series_keeps_its_weekday_its_rhythm_and_its_limits(rhythm: Rhythm, free: set[dt.date]) -> None:
    found, left_out = rules.series_dates(rhythm, dict.fromkeys(free, "fri"))
    whole = sorted([*found, *(day.date for day in left_out)])
    assert {day.weekday() for day in whole} == {rhythm.first.weekday()}
    assert whole[0] == rhythm.first
    assert whole[-1] <= rhythm.until < whole[-1] + dt.timedelta(weeks=rhythm.weeks)
    assert {later - earlier for earlier, later in pairwise(whole)} <= {dt.timedelta(weeks=rhythm.weeks)}
    assert not free & {*found}
    assert {day.date for day in left_out} <= free


@given(rhythms)
def test_the_clock_on_the_wall_stays_across_its_changes(rhythm: Rhythm) -> None:
    found, _ = rules.series_dates(rhythm, {})
    moments = [rules.with_offset(dt.datetime.combine(day, dt.time(17))) for day in found]
    assert {(moment.hour, moment.minute) for moment in moments} == {(17, 0)}
    for moment in moments:
        assert moment.utcoffset() == dt.timedelta(hours=2 if _summer(moment.date()) else 1)


def _summer(day: dt.date) -> bool:
    """From the last Sunday of March until the last of October."""
    march, october = (dt.date(day.year, month, 31) for month in (3, 10))
    first, last = (end - dt.timedelta(days=(end.weekday() + 1) % 7) for end in (march, october))
    return first <= day < last


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"weeks": 0}, RhythmImpossible),
        ({"minutes": 0}, RhythmImpossible),
        ({"minutes": 1441}, RhythmImpossible),
        ({"until": dt.date(2027, 1, 10)}, SeriesEndsBeforeFirst),
        ({"until": dt.date(2207, 6, 15)}, SeriesTooLong),
    ],
)
def test_a_rhythm_that_cannot_be_is_refused(change: dict[str, object], refusal: type[Exception]) -> None:
    rules.check_rhythm(MONDAYS)
    with pytest.raises(refusal):
        rules.check_rhythm(replace(MONDAYS, **change))  # type: ignore[arg-type]


def test_a_mentor_with_two_adepts_cannot_meet_both_at_once() -> None:
    one, other = Slot(LEYLA, PER, TUESDAY), Slot(ZAHRA, PER, TUESDAY + dt.timedelta(minutes=30))
    assert rules.collisions([other, one, Slot(AMINA, KARI, TUESDAY)]) == [rules.Collision(PER, one, other)]


def test_one_meeting_may_begin_when_another_ends() -> None:
    assert rules.collisions([Slot(LEYLA, PER, TUESDAY), Slot(ZAHRA, PER, TUESDAY + dt.timedelta(hours=1))]) == []


def test_a_pair_asked_twice_is_told_for_both() -> None:
    found = rules.collisions([Slot(LEYLA, PER, TUESDAY), Slot(LEYLA, PER, TUESDAY, 30)])
    assert [one.person for one in found] == [LEYLA, PER]


slots = st.lists(
    st.builds(
        Slot,
        adept=st.sampled_from([AMINA, LEYLA, ZAHRA]),
        mentor=st.sampled_from([KARI, PER]),
        start=st.integers(0, 40).map(lambda quarters: TUESDAY + dt.timedelta(minutes=15 * quarters)),
        minutes=st.integers(1, 90),
        id=st.uuids(),
    ),
    max_size=12,
    unique_by=lambda slot: slot.id,
)


@given(slots)
def test_collisions_are_all_overlaps_and_nothing_else(slots: list[Slot]) -> None:
    wanted = {
        (person, frozenset((one.id, other.id)))
        for number, one in enumerate(slots)
        for other in slots[number + 1 :]
        for person in {one.adept, one.mentor} & {other.adept, other.mentor}
        if max(one.start, other.start) < min(rules.end_of(one), rules.end_of(other))
    }
    found = [(one.person, frozenset((one.first.id, one.second.id))) for one in rules.collisions(slots)]
    assert len(found) == len(wanted)
    assert set(found) == wanted


def test_a_free_time_is_the_next_working_day_on_which_both_can() -> None:
    one = Slot(LEYLA, PER, dt.datetime(2027, 5, 13, 17, 30))
    friday = Slot(ZAHRA, PER, dt.datetime(2027, 5, 14, 17))
    holidays = public_holidays(dt.date(2027, 5, 1), dt.date(2027, 5, 31))
    assert rules.free_start(one, [], holidays) == dt.datetime(2027, 5, 14, 17, 30)
    assert rules.free_start(one, [one, friday], holidays) == dt.datetime(2027, 5, 18, 17, 30)
    just_before = replace(friday, start=dt.datetime(2027, 5, 14, 16, 30))
    just_after = replace(friday, start=dt.datetime(2027, 5, 14, 18, 30))
    assert rules.free_start(one, [just_before, just_after], holidays) == dt.datetime(2027, 5, 14, 17, 30)
    strangers = replace(friday, adept=AMINA, mentor=KARI)
    assert rules.free_start(one, [strangers], holidays) == dt.datetime(2027, 5, 14, 17, 30)


def test_nobody_is_free_in_a_full_fortnight() -> None:
    one = Slot(LEYLA, PER, TUESDAY)
    every_day = [Slot(ZAHRA, PER, TUESDAY + dt.timedelta(days=number)) for number in range(20)]
    assert rules.free_start(one, every_day, {}) is None


@pytest.mark.parametrize("status", [rules.HELD, rules.MISSED, rules.CANCELLED])
def test_only_a_planned_meeting_can_be_moved(status: str) -> None:
    rules.check_movable(rules.PLANNED)
    with pytest.raises(MeetingNotPlanned) as told:
        rules.check_movable(status)
    assert told.value.facts == {"status": status}
