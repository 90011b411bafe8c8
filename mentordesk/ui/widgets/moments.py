"""Days and times in words, in the language of the moment: «tir. 24. nov.», «i dag», «14:05»."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def short_day(day: dt.date) -> str:
    """Weekday, day and month: «tir. 24. nov.»."""
    return QLocale().toString(_date(day), "ddd d MMM" if _english() else "ddd d. MMM")


def day_and_month(day: dt.date) -> str:
    """Day and month: «24. nov.»."""
    return QLocale().toString(_date(day), "d MMM" if _english() else "d. MMM")


def long_day(day: dt.date) -> str:
    """Everything: «tirsdag 24. november 2026»."""
    return QLocale().toString(_date(day), "dddd d MMMM yyyy" if _english() else "dddd d. MMMM yyyy")


def exact_day(day: dt.date) -> str:
    """Day, month and year: «24. november 2026»."""
    return QLocale().toString(_date(day), "d MMMM yyyy" if _english() else "d. MMMM yyyy")


def near_day(day: dt.date, today: dt.date) -> str:
    """«i dag», «i morgen», «i går», or the day; one of another year is told with its year."""
    days = (day - today).days
    if days == 0:
        return translate("Moments", "today")
    if days == 1:
        return translate("Moments", "tomorrow")
    if days == -1:
        return translate("Moments", "yesterday")
    return short_day(day) if day.year == today.year else f"{short_day(day)} {day.year}"


def near_moment(moment: dt.datetime, today: dt.date) -> str:
    """A moment by the clock of this place: «10:42», or with its day when that is another: «i går kl. 10:42»."""
    here = moment.astimezone()
    if here.date() == today:
        return clock_time(here)
    template = translate("Moments", "{day} at {time}")
    return template.format(day=near_day(here.date(), today), time=clock_time(here))


def clock_time(moment: dt.datetime | dt.time) -> str:
    """Hours and minutes: «14:05»."""
    return f"{moment:%H:%M}"


def _date(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _english() -> bool:
    return QLocale().language() == QLocale.Language.English
