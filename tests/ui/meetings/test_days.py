"""Months as they stand on the wall."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.ui.meetings.days import later, month_span, week_number, week_span

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2090, 12, 31))


@given(DAYS)
def test_a_month_is_whole_weeks_from_monday_with_all_its_days(day: dt.date) -> None:
    span = month_span(day)
    assert span.first.weekday() == 0
    assert span.last.weekday() == 6
    assert all(len(week) == 7 for week in span.weeks)
    own = [one for one in span.days if (one.year, one.month) == (day.year, day.month)]
    assert own[0].day == 1
    assert (own[-1] + dt.timedelta(days=1)).day == 1
    assert 4 <= len(span.weeks) <= 6


@pytest.mark.parametrize(
    ("day", "weeks"), [(dt.date(2026, 11, 5), 6), (dt.date(2027, 2, 5), 4), (dt.date(2027, 3, 1), 5)]
)
def test_a_month_takes_four_to_six_weeks(day: dt.date, weeks: int) -> None:
    assert len(month_span(day).weeks) == weeks


@given(DAYS)
def test_a_week_holds_its_day(day: dt.date) -> None:
    span = week_span(day)
    assert day in span.days
    assert len(span.days) == 7
    assert span.month is None


@pytest.mark.parametrize(
    ("day", "number"), [(dt.date(2026, 12, 31), 53), (dt.date(2027, 1, 1), 53), (dt.date(2027, 1, 4), 1)]
)
def test_weeks_are_counted_as_in_norway(day: dt.date, number: int) -> None:
    assert week_number(day) == number


def test_the_last_day_of_a_month_goes_to_the_last_of_a_shorter_one() -> None:
    assert later(dt.date(2027, 1, 31), 1) == dt.date(2027, 2, 28)
    assert later(dt.date(2027, 1, 31), -2) == dt.date(2026, 11, 30)
