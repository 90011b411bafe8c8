"""What the picture says in words."""

from PySide6.QtCore import QCoreApplication

from mentordesk.core.matching.criteria.facts import lowered
from mentordesk.core.matching.outlook.outlook import Outlook

translate = QCoreApplication.translate

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
