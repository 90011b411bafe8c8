"""What stands in a field, in words: the same for two people side by side and for what a sheet changes."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mentordesk.ui.recruitment.field_names import FIELD_NAMES
from mentordesk.ui.widgets.contact import shown_phone
from mentordesk.ui.widgets.moments import long_day

translate = QCoreApplication.translate
_IN_WORDS = frozenset(("role", "status", "gender", "mentor_gender", "language"))


def field_name(field: str) -> str:
    """What a field of a person or an application is called."""
    others = {
        "preferred_name": translate("FieldNames", "Preferred name"),
        "hidden": translate("FieldNames", "Hidden address"),
        "language": translate("FieldNames", "Written to in"),
        "status": translate("FieldNames", "Status"),
        "promised": translate("FieldNames", "Promised an answer"),
        "pause_until": translate("FieldNames", "Pause until"),
    }
    return others[field] if field in others else FIELD_NAMES[field]()


def value_text(field: str, value: object, word: Callable[[str], str]) -> str:
    """A value as people read it; empty where there is none."""
    if value in (None, "", ()):
        return ""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, bool):
        return translate("FieldNames", "Yes") if value else translate("FieldNames", "No")
    if isinstance(value, dt.date):  # a moment is one too
        return long_day(value.date() if isinstance(value, dt.datetime) else value)
    if field == "phone":
        return shown_phone(str(value))
    text = word(str(value)) if field in _IN_WORDS else str(value)
    return " ".join(text.split())
