"""Months and weeks as they stand on a wall in Norway: Monday first, with the number of the week."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.core.programme.rules import months_later

_DAY = dt.timedelta(days=1)
WEEKEND = 5
"""The weekday with which the weekend begins."""


def monday_of(day: dt.date) -> dt.date:
    """The Monday of a day's week."""
    return day - dt.timedelta(days=day.weekday())


def first_of(day: dt.date) -> dt.date:
    """The first day of a day's month."""
    return day.replace(day=1)


def last_of(day: dt.date) -> dt.date:
    """The last day of a day's month."""
    return months_later(first_of(day), 1) - _DAY


def later(day: dt.date, months: int) -> dt.date:
    """The same day so many months on, or back; the last of the month where it is shorter."""
    return months_later(day, months)


@dataclass(frozen=True)
class Span:
    """Days that are shown together, `last` included. `month` None: a week."""

    first: dt.date
    last: dt.date
    month: dt.date | None = None

    @property
    def days(self) -> Sequence[dt.date]:
        """Every day of it."""
        return [self.first + _DAY * number for number in range((self.last - self.first).days + 1)]

    @property
    def weeks(self) -> Sequence[Sequence[dt.date]]:
        """Its days week by week."""
        days = self.days
        return [days[start : start + 7] for start in range(0, len(days), 7)]


def month_span(day: dt.date) -> Span:
    """The whole weeks that a day's month lies in: four to six of them."""
    first, last = first_of(day), last_of(day)
    return Span(monday_of(first), monday_of(last) + _DAY * 6, first)


def week_span(day: dt.date) -> Span:
    """The week of a day."""
    return Span(monday_of(day), monday_of(day) + _DAY * 6)


def week_number(day: dt.date) -> int:
    """The number of a day's week, as Norwegian calendars count (ISO 8601)."""
    return day.isocalendar().week
