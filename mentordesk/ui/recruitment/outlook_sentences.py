"""What the picture says in words."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from mentordesk.core.matching.criteria.facts import lowered
from mentordesk.core.matching.outlook.outlook import Outlook

translate = QCoreApplication.translate

_WEEK = 7
_MOST_GAPS = 3
"""So many fields are named: more would be the table again."""


def reach(now: Outlook) -> str:
    """How many adepts have at least one possible mentor."""
    if not now.adepts:
        return translate("OutlookSentences", "No adepts have applied yet.")
    if now.same_field:
        text = (
            translate("OutlookSentences", "{met} of 1 adept has at least one possible mentor in the same field")
            if now.adepts == 1
            else translate(
                "OutlookSentences", "{met} of {count} adepts have at least one possible mentor in the same field"
            )
        )
    elif now.adepts == 1:
        text = translate("OutlookSentences", "{met} of 1 adept has at least one possible mentor")
    else:
        text = translate("OutlookSentences", "{met} of {count} adepts have at least one possible mentor")
    return text.format(met=now.met, count=now.adepts)


def next_gap(now: Outlook) -> str:
    """For which fields to recruit next."""
    if not now.adepts:
        return ""
    if not now.gaps:
        return translate("OutlookSentences", "No field is without a possible mentor.")
    one = translate("OutlookSentences", "{field} ({count})")
    named = ", ".join(one.format(field=lowered(row.field or ""), count=row.unmet) for row in now.gaps[:_MOST_GAPS])
    return translate("OutlookSentences", "Most adepts without a possible mentor: {fields}").format(fields=named)


def places(now: Outlook) -> str:
    """The mentors' places against the adepts."""
    if now.lacking:
        text = translate("OutlookSentences", "Mentor places: {places} · Adepts: {adepts} · Missing: {lacking}")
    else:
        text = translate("OutlookSentences", "Mentor places: {places} · Adepts: {adepts} · Enough for all")
    return text.format(places=now.places, adepts=now.adepts, lacking=now.lacking)


def time_left(now: Outlook, deadline: dt.date | None, today: dt.date) -> str:
    """How long people can still apply, and how many came in the last week; empty without a deadline ahead."""
    if deadline is None or deadline < today:
        return ""
    days = (deadline - today).days
    if days == 0:
        left = translate("OutlookSentences", "The deadline is today")
    elif days == 1:
        left = translate("OutlookSentences", "1 day to the deadline")
    else:
        left = translate("OutlookSentences", "{days} days to the deadline").format(days=days)
    recent = sum(row.arrived.people for row in now.days if row.day and 0 <= (today - row.day).days < _WEEK)
    pace = translate("OutlookSentences", "{left} · came in the last 7 days: {count}")
    return pace.format(left=left, count=recent)
