"""Meetings as an iCalendar file that Outlook, Google and khal read right across both changes of the clock."""

import unicodedata
from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from mentordesk.core.meetings import rules
from mentordesk.core.meetings.queries import CalendarMeeting

_OSLO = """BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""
"""In this form and no other: of a zone told by single dates Outlook made summer meetings an hour off."""


def calendar(
    meetings: Iterable[CalendarMeeting], *, name: str, summary: Callable[..., str], person: UUID | None = None
) -> bytes:
    """The file: one event for each meeting, the same bytes for the same state.

    `name` is the calendar's. `summary` makes an event's text of the names: `adept` and `mentor`, or in the calendar of
    one `person` only `other`, whom they meet.
    """
    import icalendar  # only here: the window starts without it

    whole = icalendar.Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", "-//MentorDesk//MentorDesk//NO")
    whole.add("method", "PUBLISH")
    whole.add("x-wr-calname", _plain(name))
    whole.add_component(icalendar.Timezone.from_ical(_OSLO))
    for one in meetings:
        event = icalendar.Event()
        for key, value in _properties(one, summary, person).items():
            event.add(key, value)
        whole.add_component(event)
    return bytes(whole.to_ical())


def _properties(one: CalendarMeeting, summary: Callable[..., str], person: UUID | None) -> dict[str, Any]:
    row = one.meeting
    both = {"adept": row.adept_name, "mentor": row.mentor_name}
    names = both if person is None else {"other": row.other_name(person)}
    found = {
        "uid": f"{row.id}@mentordesk.invalid",
        "dtstamp": one.changed,
        "sequence": one.sequence,
        "status": "CANCELLED" if row.status == rules.CANCELLED else "CONFIRMED",
        "dtstart": rules.with_offset(row.start),
        "dtend": rules.with_offset(row.end),
        "summary": _plain(summary(**names)),
    }
    return found | ({"location": _plain(row.place)} if row.place else {})


def _plain(text: str) -> str:
    """One line without control characters, which have no place in a calendar."""
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in text).split())
