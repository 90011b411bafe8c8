"""Days and times in words, in two languages."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from mentordesk.ui.widgets.moments import clock_time, exact_day, long_day, near_day, near_moment, short_day

DAY = dt.date(2026, 11, 24)
BOKMAL = QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway)
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def test_in_norwegian() -> None:
    QLocale.setDefault(BOKMAL)
    assert short_day(DAY) == "tir. 24. nov."
    assert long_day(DAY) == "tirsdag 24. november 2026"
    assert exact_day(DAY) == "24. november 2026"


def test_in_english() -> None:
    QLocale.setDefault(ENGLISH)
    assert short_day(DAY) == "Tue 24 Nov"
    assert long_day(DAY) == "Tuesday 24 November 2026"
    assert exact_day(DAY) == "24 November 2026"


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (1, "tomorrow"), (-1, "yesterday"), (2, "Thu 26 Nov"), (60, "Sat 23 Jan 2027")],
)
def test_near_days(days: int, words: str) -> None:
    QLocale.setDefault(ENGLISH)
    assert near_day(DAY + dt.timedelta(days=days), DAY) == words


def test_the_clock() -> None:
    assert clock_time(dt.datetime(2026, 11, 24, 9, 5)) == "09:05"


def test_a_moment_of_another_day_is_told_with_its_day() -> None:
    QLocale.setDefault(ENGLISH)
    moment = dt.datetime(2026, 11, 24, 9, 5).astimezone().astimezone(dt.UTC)
    assert near_moment(moment, DAY) == "09:05"
    assert near_moment(moment, DAY + dt.timedelta(days=1)) == "yesterday at 09:05"
    assert near_moment(moment, DAY - dt.timedelta(days=400)) == "Tue 24 Nov 2026 at 09:05"
