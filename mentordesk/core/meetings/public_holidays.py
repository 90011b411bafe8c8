"""Norway's public holidays, by name."""

import datetime as dt
from collections.abc import Mapping
from functools import cache

_LANGUAGES = {"en": "en_US"}


def public_holidays(first: dt.date, last: dt.date, language: str = "nb") -> dict[dt.date, str]:
    """The holidays from `first` to `last`, both included, in order; in Bokmål unless English is asked for.

    Ordinary Sundays are none. Where two fall on one day, as on 17 May 2027, the name tells both.
    """
    years = range(first.year, last.year + 1)
    return {day: name for year in years for day, name in _of_year(year, language).items() if first <= day <= last}


@cache
def _of_year(year: int, language: str) -> Mapping[dt.date, str]:
    from holidays import country_holidays  # slow to import, and the window starts without it

    found = country_holidays("NO", years=year, language=_LANGUAGES.get(language, "no"))
    return {day: name.replace("; ", ", ") for day, name in sorted(found.items())}
