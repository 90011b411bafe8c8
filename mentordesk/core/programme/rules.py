"""Pure decisions about dates and ages."""

import calendar
import datetime as dt

ADULT = 18


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day of the month so many months on, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def is_minor(born: dt.date | None, birth_year: int | None, on: dt.date) -> bool:
    """Whether a person is under 18 on that day. With the year alone known, only who may be under 18 all year counts.

    A person whose age is unknown is no minor: the form asks for it where it matters.
    """
    if born is not None:
        return (on.year - born.year) - ((on.month, on.day) < (born.month, born.day)) < ADULT
    return birth_year is not None and on.year - birth_year <= ADULT
