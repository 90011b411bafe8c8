"""Dates as people and form services write them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.core.recruitment.dates import age, birth, date_order, moment
from mentordesk.core.recruitment.files.cells import Cell

TODAY = dt.date(2026, 11, 25)
BORN = dt.date(2003, 6, 17)
MONTHS = """
januar februar mars april mai juni juli august september oktober november desember
January February March April May June July August September October November December
"""
births = st.dates(dt.date(1930, 1, 1), dt.date(2016, 1, 1))
moments = st.datetimes(dt.datetime(2015, 1, 1), dt.datetime(2030, 1, 1)).map(lambda at: at.replace(microsecond=0))


@pytest.mark.parametrize(
    "text",
    [
        "17.06.2003",
        "17.6.2003",
        "17. 6. 2003",
        "17/06-03",
        "17/6-2003",
        "17-06-2003",
        "17 06 2003",
        "17.06.03",
        "170603",
        "17062003",
        "20030617",
        "2003-06-17",
        "2003/06/17",
        "2003.06.17",
        "2003-06-17T00:00:00",
        "17.06.2003 00:00",
        "17. juni 2003",
        "17 juni 2003",
        "17.juni 2003",
        "17. jun. 2003",
        "den 17. juni 2003",
        "tirsdag 17. juni 2003",
        "17 June 2003",
        "17th of June 2003",
        "June 17, 2003",
        "17-Jun-03",
        " 17.06.2003. ",
    ],
)
def test_one_birthday_in_many_ways(text: str) -> None:
    assert birth(text, TODAY) == (BORN, None)


@pytest.mark.parametrize("cell", [BORN, dt.datetime(2003, 6, 17), 37789, 37789.0, "37789", 17062003.0])
def test_a_birthday_as_spreadsheets_keep_it(cell: Cell) -> None:
    assert birth(cell, TODAY) == (BORN, None)


def test_a_leading_zero_that_a_spreadsheet_took_is_put_back() -> None:
    assert birth(7062003, TODAY) == (dt.date(2003, 6, 7), None)


@pytest.mark.parametrize(
    ("text", "year"), [("26/08-78", 1978), ("01.01.09", 2009), ("24.11.16", 2016), ("26.11.16", 1916), ("1.1.30", 1930)]
)
def test_a_two_digit_year_is_the_latest_that_makes_at_least_ten(text: str, year: int) -> None:
    day, _ = birth(text, TODAY)
    assert day is not None
    assert day.year == year


@pytest.mark.parametrize("cell", ["1978", 1978, 1978.0])
def test_a_year_alone_is_a_year_of_birth(cell: Cell) -> None:
    assert birth(cell, TODAY) == (None, 1978)


@pytest.mark.parametrize(
    "cell",
    ["", "vet ikke", "31.02.1990", "17.06.2003 tror jeg", "17.06.1803", "17.06.2090", "45", "1850", "12.2003", "34 år"],
)
def test_what_is_no_birthday_is_not_taken_for_one(cell: Cell) -> None:
    assert birth(cell, TODAY) == (None, None)


@given(
    births, st.sampled_from(["%d.%m.%Y", "%d/%m-%Y", "%d/%m %Y", "%Y-%m-%d", "%d-%m-%Y", "%d%m%Y", "%d.%m.%Y %H:%M"])
)
def test_a_birthday_comes_back_from_every_form(day: dt.date, form: str) -> None:
    assert birth(dt.datetime.combine(day, dt.time()).strftime(form), TODAY) == (day, None)


@given(
    births,
    st.sampled_from(MONTHS.split("\n")[1:3]),
    st.sampled_from(["{d}. {m} {y}", "{d} {m} {y}", "{m} {d}, {y}", "{d}.{m} {y}"]),
)
def test_a_birthday_comes_back_from_words(day: dt.date, months: str, form: str) -> None:
    text = form.format(d=day.day, m=months.split()[day.month - 1], y=day.year)
    assert birth(text, TODAY) == (day, None)


@given(births)
def test_two_digits_never_make_somebody_younger_than_ten_or_a_hundred_and_ten(day: dt.date) -> None:
    found, _ = birth(day.strftime("%d/%m-%y"), TODAY)
    assert found is not None
    assert (found.month, found.day, found.year % 100) == (day.month, day.day, day.year % 100)
    assert 10 <= age(found, TODAY) < 114


@pytest.mark.parametrize(
    "text",
    [
        "18.08.2026 16:51",
        "18.08.2026 16.51.00",
        "18.08.2026 kl. 16.51",
        "18.8.2026, 16:51:00",
        "2026-08-18T16:51:00",
        "2026-08-18T16:51:00.000",
        "2026-08-18 16:51",
        "2026-08-18T16:51:00+02:00",
        "2026-08-18T14:51:00Z",
        "2026/08/18 4:51:00 PM GMT+2",
        "2026/08/18 4:51:00 pm CEST",
        "tirsdag 18. august 2026 kl. 16:51",
        "18.08.26 16:51",
    ],
)
def test_one_moment_in_many_ways(text: str) -> None:
    assert moment(text) == dt.datetime(2026, 8, 18, 16, 51)


def test_noon_and_midnight_in_american() -> None:
    assert moment("2026/08/18 12:05:00 AM") == dt.datetime(2026, 8, 18, 0, 5)
    assert moment("2026/08/18 12:05:00 PM") == dt.datetime(2026, 8, 18, 12, 5)


def test_a_day_without_a_time_is_its_midnight() -> None:
    assert moment("18.08.2026") == moment(dt.date(2026, 8, 18)) == dt.datetime(2026, 8, 18)


def test_a_moment_as_spreadsheets_count() -> None:
    assert moment(46252.75) == moment("46252,75") == dt.datetime(2026, 8, 18, 18)


@pytest.mark.parametrize(
    "text", ["", "i går", "18.08.2026 25:00", "18.08.2026 omtrent", "99.99.2026", "1e5", "0001-01-01T00:00:00Z"]
)
def test_what_is_no_moment_is_not_taken_for_one(text: str) -> None:
    assert moment(text) is None


@given(
    moments, st.sampled_from(["%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H.%M.%S", "%Y-%m-%dT%H:%M:%S", "%d/%m/%Y kl. %H:%M:%S"])
)
def test_a_moment_comes_back_from_every_form(at: dt.datetime, form: str) -> None:
    assert moment(at.strftime(form)) == at


@given(moments)
def test_a_moment_comes_back_from_american_forms(at: dt.datetime) -> None:
    assert moment(at.strftime("%m/%d/%Y %I:%M:%S %p"), "mdy") == at


def test_the_order_of_a_column_is_american_when_a_day_says_so_and_none_contradicts() -> None:
    assert date_order(["8/18/2026 16:51", "9/1/2026 10:00"]) == "mdy"
    assert date_order(["1/9/2026 4:51 PM", "2/9/2026 5:10 AM"]) == "mdy"
    assert date_order(["01.09.2026", "02.09.2026"]) == "dmy"
    assert date_order(["18/8/2026", "19/8/2026", "8/20/2026"]) == "dmy"


@given(st.text(max_size=40) | st.floats(allow_nan=True) | st.integers())
def test_no_cell_can_break_the_reading_of_dates(cell: Cell) -> None:
    day, year = birth(cell, TODAY)
    assert day is None or year is None
    assert moment(cell) is None or isinstance(moment(cell), dt.datetime)
