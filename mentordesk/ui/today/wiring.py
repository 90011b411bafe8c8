"""Ties «I dag» to the open file. What it does and seldom asks is loaded when it is: the start goes without."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.core.attention.queries import Today, today
from mentordesk.core.kernel.clock import wall_clock
from mentordesk.ui.opened import Opened
from mentordesk.ui.today.page import TodayFunctions, TodayPage
from mentordesk.ui.today.time_up import TimeUp

if TYPE_CHECKING:
    from mentordesk.core.meetings.queries import MeetingRow


def build(opened: Opened, parent: QWidget | None = None) -> TodayPage:
    """The page, bound to what is open whenever it asks."""
    bound = _Bound(opened)
    functions = TodayFunctions(
        now=wall_clock,
        read=bound.read,
        next_meeting=bound.next_meeting,
        snooze=bound.snooze,
        go=opened.page_wanted.emit,
    )
    page = TodayPage(functions, opened.appearance, parent)
    bound.time_up.setParent(page)
    bound.time_up.changed.connect(page.reload)
    return page


class _Bound:
    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self.time_up = TimeUp(opened)

    def read(self, now: dt.datetime) -> Today:
        return self._opened.read(today, self._opened.programme, now, self.time_up.last_found())

    def next_meeting(self, now: dt.datetime) -> "MeetingRow | None":
        from mentordesk.core.meetings.queries import next_meetings

        return next(iter(self._opened.read(next_meetings, self._opened.programme, after=now, limit=1)), None)

    def snooze(self, key: str, day: dt.date, days: int) -> bool:
        from mentordesk.core.attention.commands import snooze

        return self._opened.do(snooze, programme=self._opened.programme, key=key, day=day, days=days)
