"""Messages, channels and promises in words, in the language of the moment."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from mentordesk.core.kernel.clock import today
from mentordesk.core.recruitment.contact.rules import OWN, PROGRAMME, Heard
from mentordesk.ui.widgets.moments import day_and_month, near_day

translate = QCoreApplication.translate


def kind_name(kind: str) -> str:
    """What a message is about, in a word or two; a kind from elsewhere as it is."""
    return {
        "receipt": translate("Contact", "receipt"),
        "incomplete": translate("Contact", "something missing"),
        "delay": translate("Contact", "answer delayed"),
        "interview": translate("Contact", "invitation to a talk"),
        "offer": translate("Contact", "offer of a place"),
        "waiting": translate("Contact", "waiting list"),
        "refusal": translate("Contact", "refusal"),
        "approved": translate("Contact", "approval"),
        "reminder": translate("Contact", "reminder"),
        "withdrawn": translate("Contact", "withdrawal confirmed"),
        "other": translate("Contact", "something else"),
    }.get(kind, kind)


def channel_name(channel: str) -> str:
    """How somebody was reached; another channel as it is."""
    return {
        "email": translate("Contact", "e-mail"),
        "phone": translate("Contact", "phone"),
        "text": translate("Contact", "text message"),
        "letter": translate("Contact", "letter"),
        "meeting": translate("Contact", "talk"),
    }.get(channel, channel)


def heard_short(heard: Heard, now: dt.date) -> str:
    """For a list: the day and what it was about, «3. nov. (kvittering)»; or that the answer is late."""
    if heard.last is None:
        return translate("Contact", "not yet · late") if heard.broken(now) else translate("Contact", "not yet")
    text = translate("Contact", "{day} · late") if heard.broken(now) else translate("Contact", "{day} ({kind})")
    return text.format(day=_near(heard.last, now), kind=kind_name(heard.kind))


def heard_long(heard: Heard, now: dt.date) -> str:
    """With the channel too: «tir. 3. nov. (kvittering, e-post)»."""
    if heard.last is None:
        return translate("Contact", "not yet")
    text = translate("Contact", "{day} ({kind}, {channel})")
    day, kind = near_day(heard.last, now), kind_name(heard.kind)
    return text.format(day=day, kind=kind, channel=channel_name(heard.channel))


def promise_text(heard: Heard, now: dt.date) -> str:
    """By when there is to be an answer, and how late it is; empty where nobody waits."""
    if heard.promised is None:
        return ""
    day = near_day(heard.promised, now)
    late = heard.broken(now)
    if heard.given in (OWN, PROGRAMME):
        text = translate("Contact", "answer promised by {day}")
    else:
        text = translate("Contact", "should have an answer by {day}")
    if late == 1:
        text = translate("Contact", "{promise}, 1 day late").replace("{promise}", text)
    elif late:
        text = translate("Contact", "{promise}, {days} days late").replace("{promise}", text)
    return text.format(day=day, days=late)


def heard_summary(heard: Heard) -> str:
    """For a heading: how late a promised answer is, or else when they last heard from us."""
    day = today()
    if not (late := heard.broken(day)):
        return heard_short(heard, day)
    if late == 1:
        return translate("Contact", "answer 1 day late")
    return translate("Contact", "answer {days} days late").format(days=late)


def _near(day: dt.date, now: dt.date) -> str:
    """«i dag», «i går», or day and month: weekdays say little of what was."""
    if 0 <= (now - day).days <= 1:
        return near_day(day, now)
    return day_and_month(day)
