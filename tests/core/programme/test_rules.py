import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.programme.rules import ADULT, is_minor, months_later

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (dt.date(2027, 1, 10), 6, dt.date(2027, 7, 10)),
        (dt.date(2027, 8, 31), 6, dt.date(2028, 2, 29)),
        (dt.date(2026, 8, 31), 6, dt.date(2027, 2, 28)),
        (dt.date(2026, 12, 31), 1, dt.date(2027, 1, 31)),
        (dt.date(2027, 3, 31), -1, dt.date(2027, 2, 28)),
        (dt.date(2027, 1, 31), 0, dt.date(2027, 1, 31)),
        (dt.date(9999, 12, 1), 6, dt.date.max),
    ],
)
def test_so_many_months_on_is_the_same_day_or_the_months_last(day: dt.date, months: int, expected: dt.date) -> None:
    assert months_later(day, months) == expected


@given(DAYS, st.integers(0, 120))
def test_months_later_is_never_in_another_month(day: dt.date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


def test_one_is_a_minor_until_the_eighteenth_birthday() -> None:
    start = dt.date(2027, 1, 10)
    assert is_minor(dt.date(2009, 1, 11), None, start)
    assert not is_minor(dt.date(2009, 1, 10), None, start)
    assert is_minor(dt.date(2008, 2, 29), None, dt.date(2026, 2, 28))
    assert not is_minor(dt.date(2008, 2, 29), None, dt.date(2026, 3, 1))


def test_with_the_year_alone_whoever_may_be_a_minor_is_one() -> None:
    start = dt.date(2027, 1, 10)
    assert is_minor(None, 2009, start)
    assert not is_minor(None, 2008, start)
    assert not is_minor(None, None, start)
    assert not is_minor(dt.date(2000, 1, 1), 2015, start)


@given(DAYS, DAYS)
def test_the_year_alone_never_misses_a_minor(born: dt.date, on: dt.date) -> None:
    if is_minor(born, None, on):
        assert is_minor(None, born.year, on)
    assert ADULT == 18
