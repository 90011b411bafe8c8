"""Which backups are let go, for any history of backups and any clock."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.store.backups.rotation import LATEST, OLDEST, Made, let_go

MOMENTS = st.datetimes(dt.datetime(2025, 1, 1), dt.datetime(2028, 1, 1), timezones=st.just(dt.UTC))
ANY_CLOCK = st.lists(MOMENTS, max_size=120)
"""As the clock showed, which may jump either way between two backups."""


def named(moments: list[dt.datetime]) -> list[Made]:
    """Backups made at these moments, in this order."""
    return [(str(number), moment) for number, moment in enumerate(moments)]


def kept(made: list[Made]) -> list[Made]:
    """Those that stay."""
    gone = set(let_go(made))
    return [one for one in made if one[0] not in gone]


@given(ANY_CLOCK)
def test_the_ten_latest_stay_whatever_the_clock_says(moments: list[dt.datetime]) -> None:
    made = named(moments)
    assert kept(made)[-LATEST:] == made[-LATEST:]


@given(ANY_CLOCK)
def test_no_more_than_the_sum_stay(moments: list[dt.datetime]) -> None:
    assert len(kept(named(moments))) <= LATEST + 7 + 4 + 6


@given(ANY_CLOCK)
def test_once_more_lets_nothing_go(moments: list[dt.datetime]) -> None:
    once = kept(named(moments))
    assert kept(once) == once


@given(ANY_CLOCK)
def test_only_names_that_are_there_go_and_each_once(moments: list[dt.datetime]) -> None:
    made = named(moments)
    gone = let_go(made)
    assert len(gone) == len(set(gone))
    assert set(gone) <= {name for name, _ in made}


@given(st.lists(st.integers(1, 60 * 24 * 40), min_size=1, max_size=150))
def test_with_a_good_clock_each_period_keeps_its_last_one(minutes: list[int]) -> None:
    """As it goes in the program: after each backup those that were kept so far are rotated again."""
    moment, there, all_made = dt.datetime(2026, 1, 1, tzinfo=dt.UTC), list[Made](), list[Made]()
    for number, pause in enumerate(minutes):
        moment += dt.timedelta(minutes=pause)
        one = (str(number), moment)
        all_made.append(one)
        there = kept([*there, one])
    for count, period in (
        (7, lambda made: made.date()),
        (4, lambda made: tuple(made.isocalendar()[:2])),
        (6, lambda made: (made.year, made.month)),
    ):
        last_of = {period(made): name for name, made in all_made}
        wanted = [last_of[key] for key in list(last_of)[-count:]]
        assert {name for name, _ in there}.issuperset(wanted)


def test_a_clock_that_was_once_in_the_future_costs_one_place() -> None:
    start = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
    days = [start + dt.timedelta(days=number) for number in range(30)]
    made = named([*days[:10], dt.datetime(2099, 1, 1, tzinfo=dt.UTC), *days[10:]])
    assert {name for name, _ in made[-10:]} <= {name for name, _ in kept(made)}
    assert len(kept(made)) > LATEST


def test_what_is_older_than_said_goes_unless_it_is_among_the_ten_latest() -> None:
    newest = dt.datetime(2027, 12, 1, tzinfo=dt.UTC)
    old, young = newest - OLDEST - dt.timedelta(days=1), newest - OLDEST + dt.timedelta(days=1)
    latest = [newest - dt.timedelta(minutes=minutes) for minutes in range(LATEST, 0, -1)]
    assert let_go(named([old, young, *latest])) == ["0"]
    assert let_go(named([old, young])) == []


def test_one_clock_that_was_far_ahead_lets_nothing_go() -> None:
    made = [dt.datetime(2027, 1, 1, tzinfo=dt.UTC) + dt.timedelta(minutes=minute) for minute in range(LATEST + 1)]
    jumped = [dt.datetime(2026, 12, 1, tzinfo=dt.UTC), *made, dt.datetime(2035, 1, 1, tzinfo=dt.UTC)]
    assert "0" not in let_go(named(jumped))
