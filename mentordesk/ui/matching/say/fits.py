"""Whether a pair fits, in a few words."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mentordesk.core.matching.say.rules import NO, UNSURE, YES
from mentordesk.core.meetings.trial.queries import TrialRow
from mentordesk.ui.widgets.labels import ChipKind
from mentordesk.ui.widgets.moments import day_and_month

translate = QCoreApplication.translate

Trials = Mapping[UUID, TrialRow]
"""By pair."""


def fit_text(trial: TrialRow | None) -> str:
    """What the two say, the worst first; before they say anything until when they try."""
    if trial is None:
        return ""
    for fit, text in (
        (NO, translate("Fits", "Does not fit {who}")),
        (UNSURE, translate("Fits", "{who} unsure")),
    ):
        if who := _who(trial, fit):
            return text.format(who=who)
    if trial.answers == (YES, YES):
        return translate("Fits", "Fits both")
    if who := _who(trial, YES):
        return translate("Fits", "Fits {who}").format(who=who)
    return translate("Fits", "Trial until {day}").format(day=day_and_month(trial.until))


def fit_kind(trial: TrialRow | None) -> ChipKind:
    """How that looks."""
    answers = trial.answers if trial is not None else ()
    if NO in answers:
        return "danger"
    if UNSURE in answers:
        return "warn"
    return "ok" if answers == (YES, YES) else "info" if answers else "neutral"


def _who(trial: TrialRow, fit: str) -> str:
    sides = (("A", trial.adept_fit), ("M", trial.mentor_fit))
    return " + ".join(letter for letter, found in sides if found is not None and found.fit == fit)
