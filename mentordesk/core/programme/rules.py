"""Pure decisions about dates, ages and numbers."""

import calendar
import datetime as dt
import re

ADULT = 18


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day of the month so many months on, or that month's last day; never beyond the calendar's own end."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        return dt.date.max
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def is_minor(born: dt.date | None, birth_year: int | None, on: dt.date) -> bool:
    """Whether a person is under 18 on that day; with the year alone known, whether they may be.

    A person whose age is unknown is no minor: the form asks for it where it matters.
    """
    if born is not None:
        return (on.year - born.year) - ((on.month, on.day) < (born.month, born.day)) < ADULT
    return birth_year is not None and on.year - birth_year <= ADULT


_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2, 1)


def is_organisation_number(digits: str) -> bool:
    """Whether these are the nine digits of a Norwegian organisation number, with the right check digit (modulo 11)."""
    if len(digits) != len(_WEIGHTS) or not (digits.isascii() and digits.isdigit()):
        return False
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0


_WORD = re.compile(r"\w+")


def initials(name: str) -> str:
    """How a name is told of that is not to be: «K. N.»."""
    return " ".join(f"{word[0].upper()}." for word in _WORD.findall(name))


def shown_name(name: str, hidden: bool | None) -> str:
    """A name on a list that leaves the program; the name of somebody hidden stands on their own papers alone."""
    return initials(name) if hidden else name


LETTER_LANGUAGES = ("nb", "nn", "en")
"""The languages in which people can be written to."""

PROGRAMME_STATUSES = (
    "draft",
    "anchored",
    "recruiting",
    "selecting",
    "matching",
    "running",
    "closing",
    "reported",
    "archived",
)
"""A programme's statuses in their order, as far as they are chosen; the last one after them is `ANONYMISED`."""

ANONYMISED = "anonymised"
"""Who took part is forgotten and the numbers are left; no way leads back."""
