"""Dates as people in Norway write them, in Bokmål, Nynorsk or English whatever the language of the window."""

import datetime as dt
import re

from mentordesk.core.kernel.folding import fold

_MONTHS = (
    ("januar", "january"),
    ("februar", "february"),
    ("mars", "march"),
    ("april",),
    ("mai", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("august",),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("desember", "december"),
)
_WEEKDAYS = (
    ("mandag", "monday"),
    ("tirsdag", "tysdag", "tuesday"),
    ("onsdag", "wednesday"),
    ("torsdag", "thursday"),
    ("fredag", "friday"),
    ("lordag", "laurdag", "saturday"),
    ("sondag", "sundag", "sunday"),
)
_NAMED_DAYS = {
    "i dag": 0,
    "idag": 0,
    "today": 0,
    "i morgen": 1,
    "imorgen": 1,
    "i morgon": 1,
    "imorgon": 1,
    "tomorrow": 1,
    "i overmorgen": 2,
    "overmorgen": 2,
    "i overmorgon": 2,
    "i gar": -1,
    "igar": -1,
    "yesterday": -1,
}
_UNITS = {"dag": 1, "dager": 1, "dagar": 1, "day": 1, "days": 1, "uke": 7, "uker": 7, "veke": 7, "veker": 7}
_UNITS |= {"week": 7, "weeks": 7}

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4}|\d{2})?)?")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_WORDS = re.compile(r"(?:[a-z]+\.? )?(\d{1,2})\.? ([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?")
_AHEAD = re.compile(r"(?:om|in) (\d{1,3}) ([a-z]+)")
_YEARS_AHEAD = 20
"""A year of two digits that lies further ahead is of the last century."""


def read_date(text: str, today: dt.date) -> dt.date | None:
    """The day that `text` means, or None when it means none.

    `24.11.2026`, `24.11.26`, `24/11`, `241126`, `2026-11-24`, `24. november`, «i morgen», «tirsdag», «om 2 uker». A day
    without a year is the one nearest to today, a weekday the next to come.
    """
    typed = fold(text).strip(" ,")
    if typed in _NAMED_DAYS:
        return today + dt.timedelta(days=_NAMED_DAYS[typed])
    return _written_out(typed, today) or _weekday(typed, today) or _ahead(typed, today)


def _written_out(typed: str, today: dt.date) -> dt.date | None:
    if match := _ISO.fullmatch(typed):
        return _day(int(match[3]), int(match[2]), match[1], today)
    if match := _NUMBERS.fullmatch(typed) or _RUN.fullmatch(typed):
        return _day(int(match[1]), int(match[2]), match[3], today)
    match = _WORDS.fullmatch(typed)
    month = _place(match[2], _MONTHS) if match else None
    return _day(int(match[1]), month + 1, match[3], today) if match and month is not None else None


def _weekday(typed: str, today: dt.date) -> dt.date | None:
    wanted = _place(typed.rstrip("."), _WEEKDAYS)
    if wanted is None:
        return None
    return today + dt.timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _place(word: str, names: tuple[tuple[str, ...], ...]) -> int | None:
    """Which of the names the word is, or starts with at least three letters."""
    found = (place for place, forms in enumerate(names) if any(form.startswith(word) for form in forms))
    return next(found, None) if len(word) >= 3 else None


def _ahead(typed: str, today: dt.date) -> dt.date | None:
    match = _AHEAD.fullmatch(typed)
    if match is None or match[2] not in _UNITS:
        return None
    return today + dt.timedelta(days=int(match[1]) * _UNITS[match[2]])


def _day(day: int, month: int, year: str | None, today: dt.date) -> dt.date | None:
    if year is None:
        around = (_exact(day, month, today.year + step) for step in (-1, 0, 1))
        return min(filter(None, around), key=lambda found: abs(found - today), default=None)
    return _exact(day, month, _whole_year(year, today))


def _whole_year(written: str, today: dt.date) -> int:
    if len(written) == 4:
        return int(written)
    year = 2000 + int(written)
    return year if year <= today.year + _YEARS_AHEAD else year - 100


def _exact(day: int, month: int, year: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
