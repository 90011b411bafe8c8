"""Dates and times in every order a Norwegian writes them."""

import datetime as dt
import re
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from mentordesk.core.kernel.folding import fold
from mentordesk.core.recruitment.files.cells import Cell, text_of

DAY_FIRST, MONTH_FIRST = "dmy", "mdy"
YOUNGEST, OLDEST = 10, 120
"""A two-digit year of birth is the latest that makes a person at least ten; nobody is older than 120."""

_EPOCH = dt.date(1899, 12, 30)
_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "mai": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9}
_MONTHS |= {"okt": 10, "oct": 10, "nov": 11, "des": 12, "dec": 12}
_WEEKDAY = r"(?:(?:man|tir|tys|ons|tor|fre|lor|lau|son|sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,?\s+)?(?:den\s+)?"
_MARK = r"\s*[./\-,\s]\s*"

_NUMBERS = re.compile(rf"{_WEEKDAY}(\d{{1,2}}){_MARK}(\d{{1,2}}){_MARK}'?(\d{{4}}|\d{{2}})\.?(?!\d)")
_YEAR_FIRST = re.compile(rf"{_WEEKDAY}(\d{{4}}){_MARK}(\d{{1,2}}){_MARK}(\d{{1,2}})\.?(?!\d)")
_DAY_WORD = re.compile(
    rf"{_WEEKDAY}(\d{{1,2}})(?:\.|st|nd|rd|th)?[\s\-]*(?:of\s+)?([a-z]{{3,9}})\.?,?[\s\-]*'?(\d{{4}}|\d{{2}})\.?(?!\d)"
)
_WORD_DAY = re.compile(rf"{_WEEKDAY}([a-z]{{3,9}})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})(?!\d)")
_DIGITS = re.compile(r"(20\d{2})(\d{2})(\d{2})(?:[tT ]?(\d{2})(\d{2})(?:\d{2})?)?")
_TIME = re.compile(
    r"(?:t|,?\s*(?:kl\.?|klokka|klokken|at)?\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?"
    r"\s*([ap]\.?m\.?)?\s*(z|utc|(?:gmt|utc)?[+-]\d{1,2}(?::?\d{2})?|cest|cet|gmt)?"
)


def date_order(cells: Iterable[Cell]) -> str:
    """Whether a column writes the month first (forms with American settings): some day says so and none contradicts."""
    votes = {DAY_FIRST: 0, MONTH_FIRST: 0}
    for cell in cells:
        found = _NUMBERS.match(fold(cell)) if isinstance(cell, str) else None
        if found:
            first, second = int(found[1]), int(found[2])
            american = first <= 12 < second or re.search(r"\d\s*[ap]\.?m\b", fold(str(cell)))
            votes[MONTH_FIRST] += bool(american)
            votes[DAY_FIRST] += second <= 12 < first
    return MONTH_FIRST if votes[MONTH_FIRST] > votes[DAY_FIRST] else DAY_FIRST


def birth(cell: Cell, today: dt.date, order: str = DAY_FIRST) -> tuple[dt.date | None, int | None]:
    """The day or, where no more is said, the year of birth; neither when the cell is not understood."""
    text = text_of(cell)
    if re.fullmatch(r"(19|20)\d\d", text):
        year = int(text)
        return (None, year) if today.year - OLDEST <= year <= today.year else (None, None)
    day = _day_of(cell) or _day_in(text, order, today) or _compact(text, today) or _serial(text)
    if day is None or not today.year - OLDEST <= day.year or day > today:
        return None, None
    return day, None


def moment(cell: Cell, order: str = DAY_FIRST) -> dt.datetime | None:
    """The local date and time; midnight where no time is said; None when the cell is not understood."""
    found = _moment(cell, order)
    return found if found and 1990 <= found.year <= 2100 else None


def _moment(cell: Cell, order: str) -> dt.datetime | None:
    if isinstance(cell, dt.datetime):
        return cell
    if isinstance(cell, dt.date):
        return dt.datetime.combine(cell, dt.time())
    text = text_of(cell)
    if found := _DIGITS.fullmatch(text):
        day = _date(int(found[1]), int(found[2]), int(found[3]))
        return _at(day, f"{found[4]}:{found[5]}" if found[4] else "") if day else None
    if re.fullmatch(r"\d{5}([.,]\d+)?", text):
        return _serial_moment(float(text.replace(",", ".")))
    day, rest = _split(fold(text), order, None)
    return _at(day, rest) if day else None


def _day_of(cell: Cell) -> dt.date | None:
    if isinstance(cell, dt.datetime):
        return cell.date()
    return cell if isinstance(cell, dt.date) else None


def _day_in(text: str, order: str, today: dt.date) -> dt.date | None:
    """A birthday; a time of day behind it is what a spreadsheet added."""
    day, rest = _split(fold(text), order, today)
    return day if day and (not rest.strip() or _TIME.fullmatch(rest)) else None


def _split(text: str, order: str, births_on: dt.date | None) -> tuple[dt.date | None, str]:
    """The date a text begins with, and what follows it. Two-digit years are of birth if `births_on` is given."""
    if found := _YEAR_FIRST.match(text):
        return _date(int(found[1]), int(found[2]), int(found[3])), text[found.end() :]
    if found := _NUMBERS.match(text):
        first, second = int(found[1]), int(found[2])
        pairs = [(second, first), (first, second)]
        for month, day in pairs if order == DAY_FIRST else reversed(pairs):
            if found_day := _with_year(found[3], month, day, births_on):
                return found_day, text[found.end() :]
        return None, text
    for pattern, word, number in ((_DAY_WORD, 2, 1), (_WORD_DAY, 1, 2)):
        if (found := pattern.match(text)) and found[word][:3] in _MONTHS:
            return _with_year(found[3], _MONTHS[found[word][:3]], int(found[number]), births_on), text[found.end() :]
    return None, text


def _with_year(year: str, month: int, day: int, births_on: dt.date | None) -> dt.date | None:
    if len(year) == 4:
        return _date(int(year), month, day)
    if births_on is None:
        return _date(2000 + int(year), month, day)
    for century in (births_on.year // 100, births_on.year // 100 - 1, births_on.year // 100 - 2):
        found = _date(century * 100 + int(year), month, day)
        if found and age(found, births_on) >= YOUNGEST:
            return found
    return None


def age(born: dt.date, on: dt.date) -> int:
    """Whole years of life on that day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _compact(text: str, today: dt.date) -> dt.date | None:
    """A birthday written in digits only: 17062003, 20030617, 170603, also when a spreadsheet took the leading zero."""
    if re.fullmatch(r"\d{7,8}", text):
        digits = text.zfill(8)
        day_first = _date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
        if day_first and day_first.year > 1900:
            return day_first
        return _date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if re.fullmatch(r"\d{6}", text):
        return _with_year(text[4:], int(text[2:4]), int(text[:2]), today)
    return None


def _serial(text: str) -> dt.date | None:
    """A birthday as spreadsheets count days."""
    return _EPOCH + dt.timedelta(days=int(text[:5])) if re.fullmatch(r"[1-5]\d{4}([.,]0+)?", text) else None


def _serial_moment(days: float) -> dt.datetime | None:
    if not 30_000 <= days < 80_000:
        return None
    seconds = round((days % 1) * 86_400)
    return dt.datetime.combine(_EPOCH, dt.time()) + dt.timedelta(days=int(days), seconds=seconds)


def _at(day: dt.date, rest: str) -> dt.datetime | None:
    if not rest.strip():
        return dt.datetime.combine(day, dt.time())
    found = _TIME.fullmatch(rest.rstrip())
    if not found:
        return None
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + 12 * found[4].startswith("p")
    try:
        local = dt.datetime.combine(day, dt.time(hour, int(found[2]), int(found[3] or 0)))
        return _here(local, found[5] or "")
    except (ValueError, OverflowError):
        return None


def _here(local: dt.datetime, zone: str) -> dt.datetime:
    """Norwegian time, where the text says another zone."""
    offset = re.search(r"([+-])(\d{1,2}):?(\d{2})?$", zone)
    if not offset and zone not in ("z", "utc", "gmt"):
        return local
    minutes = (int(offset[2]) * 60 + int(offset[3] or 0)) * (-1 if offset[1] == "-" else 1) if offset else 0
    aware = local.replace(tzinfo=dt.timezone(dt.timedelta(minutes=minutes)))
    return aware.astimezone(ZoneInfo("Europe/Oslo")).replace(tzinfo=None)
