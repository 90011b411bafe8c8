"""Meetings in words, and the looks that go with them."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mentordesk.core.documents.letters import isolated
from mentordesk.core.meetings.queries import MeetingRow, SeriesRow
from mentordesk.core.meetings.rules import CANCELLED, HELD, MISSED, PLANNED, Collision
from mentordesk.ui.meetings.days import Span, week_number
from mentordesk.ui.meetings.period import Period
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import clock_time, long_day, short_day

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Look:
    """How a meeting is drawn: the colours of a kind of chip, and an icon, so that colour never speaks alone."""

    kind: ChipKind
    icon: str


_LOOKS: Mapping[str, Look] = {
    PLANNED: Look("adept", "circle"),
    HELD: Look("ok", "circle-check"),
    CANCELLED: Look("neutral", "ban"),
    MISSED: Look("warn", "circle-alert"),
}
_COLLIDING = Look("danger", "triangle-alert")


def look(row: MeetingRow, colliding: Collection[UUID]) -> Look:
    """How a meeting is drawn; `colliding`: the meetings that somebody cannot come to."""
    return _COLLIDING if row.id in colliding else _LOOKS[row.status]


def status_said(status: str) -> str:
    """A meeting's status in a word."""
    return {
        PLANNED: translate("Meetings", "planned"),
        HELD: translate("Meetings", "held"),
        CANCELLED: translate("Meetings", "called off"),
        MISSED: translate("Meetings", "missed"),
    }[status]


def first_names(row: MeetingRow) -> str:
    """«Amina + Kari», for where there is little room."""
    return f"{isolated(row.adept_name.split(' ')[0])} + {isolated(row.mentor_name.split(' ')[0])}"


def initials(row: MeetingRow) -> str:
    """«AH+KN», for where there is hardly any."""
    return f"{_initials(row.adept_name)}+{_initials(row.mentor_name)}"


def _initials(name: str) -> str:
    words = name.split() or [" "]
    return isolated(words[0][:1] + (words[-1][:1] if len(words) > 1 else ""))


def both_names(row: MeetingRow) -> str:
    """«Amina Hussein og Kari Nordmann»."""
    return translate("Meetings", "{adept} and {mentor}").format(
        adept=isolated(row.adept_name), mentor=isolated(row.mentor_name)
    )


def hours(row: MeetingRow) -> str:
    """From when to when: «17:00–18:00»."""
    return f"{clock_time(row.start)}–{clock_time(row.end)}"


def spoken(row: MeetingRow, colliding: Collection[UUID]) -> str:
    """Everything about a meeting in one sentence, for tooltips and screen readers."""
    facts = [hours(row), both_names(row), status_said(row.status)]
    if row.id in colliding:
        facts.append(translate("Meetings", "collides with another meeting"))
    if row.place:
        facts.append(isolated(row.place))
    return ", ".join(facts)


def clashes(collisions: Iterable[Collision[MeetingRow]]) -> list[tuple[Collision[MeetingRow], ...]]:
    """The collisions by their two meetings: where a pair meets twice at once, both of them are asked twice."""
    found: dict[tuple[UUID, UUID], list[Collision[MeetingRow]]] = {}
    for one in collisions:
        found.setdefault((one.first.id, one.second.id), []).append(one)
    return [tuple(group) for group in found.values()]


def clash_said(clash: Sequence[Collision[MeetingRow]]) -> str:
    """Who is asked to be in two meetings, and which."""
    one = clash[0]
    facts = {"first": clock_time(one.first.start), "second": clock_time(one.second.start)}
    if len(clash) > 1:
        text = translate("Meetings", "{both} have two meetings at the same time: at {first} and at {second}.")
        return text.format(both=both_names(one.first), **facts)
    text = translate(
        "Meetings", "{name} has two meetings at the same time: at {first} with {one} and at {second} with {other}."
    )
    return text.format(
        name=isolated(one.first.name_of(one.person)),
        one=isolated(one.first.other_name(one.person)),
        other=isolated(one.second.other_name(one.person)),
        **facts,
    )


def moment_said(moment: dt.datetime) -> str:
    """Day and time: «ons. 18. nov. 17:30»."""
    return f"{short_day(moment.date())} {clock_time(moment)}"


def rhythm_said(row: SeriesRow) -> str:
    """How often a series meets and until when, and the holidays that it leaves out."""
    rhythm = row.rhythm
    every = {
        1: translate("Meetings", "Every week until {day}"),
        2: translate("Meetings", "Every second week until {day}"),
    }.get(rhythm.weeks, translate("Meetings", "Every {weeks} weeks until {day}"))
    text = every.format(weeks=rhythm.weeks, day=short_day(rhythm.until))
    if row.holidays:
        text += "\n" + holidays_said([one.date for one in row.holidays])
    return text


def holidays_said(days: Sequence[dt.date]) -> str:
    """The holidays on which nobody meets."""
    return translate("Meetings", "Leaves out {days}").format(days=", ".join(short_day(day) for day in days))


def day_spoken(day: dt.date, holiday: str, rows: Sequence[MeetingRow], colliding: Collection[UUID]) -> str:
    """A day with its meetings, for a screen reader."""
    facts = [long_day(day), *([holiday] if holiday else [])]
    if not rows:
        facts.append(translate("Meetings", "no meetings"))
    return ". ".join([", ".join(facts), *(spoken(row, colliding) for row in rows)])


def span_title(span: Span) -> str:
    """What is shown: «november 2026», or «uke 47 · november 2026»."""
    day = span.month or span.first + dt.timedelta(days=3)  # a week belongs to the month of its Thursday
    month = QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy")
    if span.month is not None:
        return month
    return translate("Meetings", "week {week} · {month}").format(week=week_number(day), month=month)


def numbers(period: Period) -> str:
    """Which weeks are shown, and how many meetings and collisions there are in them."""
    span, count, collisions = period.span, period.count, len(clashes(period.collisions))
    first, last = week_number(span.first), week_number(span.last)
    weeks = translate("Meetings", "Weeks {first}–{last}").format(first=first, last=last)
    facts = [weeks if first != last else translate("Meetings", "Week {week}").format(week=first)]
    one, many = translate("Meetings", "1 meeting"), translate("Meetings", "{count} meetings").format(count=count)
    facts.append(one if count == 1 else many if count else translate("Meetings", "no meetings"))
    if collisions:
        one = translate("Meetings", "1 collision")
        many = translate("Meetings", "{count} collisions").format(count=collisions)
        facts.append(one if collisions == 1 else many)
    return " · ".join(facts)
