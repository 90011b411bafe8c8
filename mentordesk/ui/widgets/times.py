"""A time of the day, written as people write it."""

import datetime as dt
import re

from PySide6.QtWidgets import QWidget

from mentordesk.ui.widgets.editors import LineEditor, Unreadable
from mentordesk.ui.widgets.fields import Field

_TIME = re.compile(r"(?:kl\.? ?|at )?(\d{1,2})(?:[.:h ]?(\d{2}))?", re.IGNORECASE)


def read_time(text: str) -> dt.time | None:
    """The time that `text` means, or None: `17`, `17:00`, `17.30`, `1730`, «kl. 17»."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


class TimeEditor(LineEditor):
    """A time of the day; None when empty."""

    def read(self) -> dt.time | None:
        text = self.text().strip()
        if not text:
            return None
        time = read_time(text)
        if time is None:
            raise Unreadable(self.tr("Write the time like this: 17:00"))
        return time

    def write(self, value: dt.time | None) -> None:
        self.setText(f"{value:%H:%M}" if value else "")


class TimeField(Field):
    """A time of the day (`datetime.time`), or None."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, TimeEditor(), parent)
