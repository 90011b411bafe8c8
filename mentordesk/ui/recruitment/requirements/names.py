"""Requirements in words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mentordesk.core.recruitment.requirements.rules import (
    APPROVAL,
    CERTIFICATE,
    EXEMPT,
    EXPIRED,
    EXPIRING,
    FIRST_MEETING,
    GUARDIAN_CONSENT,
    MET,
    MINOR_PAIR,
    MISSING,
    ORDERED,
    PAIR,
    word_of,
)
from mentordesk.ui.widgets.labels import ChipKind

translate = QCoreApplication.translate

STATE_KINDS: dict[str, ChipKind] = {
    MISSING: "warn",
    ORDERED: "info",
    MET: "ok",
    EXPIRING: "warn",
    EXPIRED: "danger",
    EXEMPT: "neutral",
}
"""How the states look."""


def name_of(kind: str, name: str | None, word: Callable[[str], str]) -> str:
    """What a requirement is called, with a capital; `name` is its own where the programme made it."""
    text = name or word(word_of(kind))
    return text[:1].upper() + text[1:]


def state_name(state: str, word: Callable[[str], str]) -> str:
    """How far somebody has come, with a capital."""
    text = word(f"requirement.{state}")
    return text[:1].upper() + text[1:]


def needed_before(before: str) -> str:
    """What must wait for it."""
    return {
        MINOR_PAIR: translate("Requirements", "Needed before a pair with somebody under 18."),
        APPROVAL: translate("Requirements", "Needed before the approval."),
        PAIR: translate("Requirements", "Needed before a pair."),
        FIRST_MEETING: translate("Requirements", "Needed before the first meeting."),
    }[before]


def met_today(kind: str) -> str:
    """The words on the button that says so."""
    if kind == CERTIFICATE:
        return translate("Requirements", "Shown today")
    if kind == GUARDIAN_CONSENT:
        return translate("Requirements", "Consented today")
    return translate("Requirements", "Met today")


def day_label(kind: str) -> str:
    """The words above the day."""
    return translate("Requirements", "Shown on") if kind == CERTIFICATE else translate("Requirements", "Met on")


def witness_label(kind: str) -> str:
    """The words above who says so."""
    if kind == CERTIFICATE:
        return translate("Requirements", "Shown to")
    if kind == GUARDIAN_CONSENT:
        return translate("Requirements", "Who consents")
    return translate("Requirements", "Seen by")
