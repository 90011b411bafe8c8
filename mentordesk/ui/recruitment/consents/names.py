"""Consents in words."""

from PySide6.QtCore import QCoreApplication

from mentordesk.core.recruitment.consents.rules import GIVEN, NO, NOT_ASKED, WITHDRAWN
from mentordesk.ui.widgets.labels import ChipKind

translate = QCoreApplication.translate

STATUS_KINDS: dict[str, ChipKind] = {GIVEN: "ok", NO: "neutral", WITHDRAWN: "warn", NOT_ASKED: "neutral"}
"""How the statuses look."""


def way_name(how: str) -> str:
    """How an answer came."""
    return {
        "form": translate("Consents", "In the form"),
        "paper": translate("Consents", "On paper"),
        "email": translate("Consents", "By e-mail"),
        "phone": translate("Consents", "By phone"),
        "talk": translate("Consents", "In a talk"),
    }[how]


def task_name(kind: str) -> str:
    """What is left to do."""
    return {
        "take_down_photos": translate("Consents", "Take down the photos"),
        "take_out_story": translate("Consents", "Take out the story"),
        "forget_for_next_round": translate("Consents", "Take the name off the list for next time"),
        "remove_special": translate("Consents", "Remove what was told about background and needs"),
        "tell_partner": translate("Consents", "Tell the partner"),
    }[kind]
