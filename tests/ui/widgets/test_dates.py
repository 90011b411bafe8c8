import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.ui.widgets.dates import read_date

MONDAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24.11.2026", "2026-11-24"),
        ("4.3.27", "2027-03-04"),
        ("4.3.85", "1985-03-04"),
        ("24/11-2026", "2026-11-24"),
        ("24/11/2026", "2026-11-24"),
        ("24-11-26", "2026-11-24"),
        ("241126", "2026-11-24"),
        ("24112026", "2026-11-24"),
        ("2026-11-24", "2026-11-24"),
        ("24.11", "2026-11-24"),
        ("24.11.", "2026-11-24"),
        ("9.10", "2026-10-09"),
        ("15.1", "2027-01-15"),
        ("29.2", None),
        ("29.2.28", "2028-02-29"),
        ("31.11.2026", None),
        ("24. november", "2026-11-24"),
        ("24 nov. 2026", "2026-11-24"),
        ("tir. 24. nov.", "2026-11-24"),
        ("15. juni 2027", "2027-06-15"),
        ("1 des", "2026-12-01"),
        ("3. oct 27", "2027-10-03"),
        ("i dag", "2026-11-23"),
        ("I morgen", "2026-11-24"),
        ("i morgon", "2026-11-24"),
        ("i går", "2026-11-22"),
        ("today", "2026-11-23"),
        ("mandag", "2026-11-30"),
        ("tirsdag", "2026-11-24"),
        ("tys", "2026-11-24"),
        ("lør.", "2026-11-28"),
        ("laurdag", "2026-11-28"),
        ("Sunday", "2026-11-29"),
        ("om 2 uker", "2026-12-07"),
        ("om 3 dager", "2026-11-26"),
        ("in 1 week", "2026-11-30"),
        ("om 2 par", None),
        ("mango", None),
        ("ti", None),
        ("13", None),
        ("", None),
        ("i fjor en gang", None),
    ],
)
def test_days_as_people_write_them(typed: str, meant: str | None) -> None:
    assert read_date(typed, MONDAY) == (dt.date.fromisoformat(meant) if meant else None)


DAYS = st.dates(dt.date(1947, 1, 1), dt.date(2046, 12, 31))
"""The hundred years that two digits can mean in 2026."""


@given(DAYS, st.sampled_from(["%d.%m.%Y", "%Y-%m-%d", "%d%m%y", "%d/%m/%y"]))
def test_every_day_that_is_written_out_is_read(day: dt.date, pattern: str) -> None:
    assert read_date(day.strftime(pattern), MONDAY) == day


@given(st.text(max_size=20))
def test_nothing_that_is_typed_is_a_fault(typed: str) -> None:
    found = read_date(typed, MONDAY)
    assert found is None or isinstance(found, dt.date)
