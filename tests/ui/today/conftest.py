"""A day with things to do, and a page that shows it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid5

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.attention.queries import Day, Progress, Today
from mentordesk.core.attention.rules import SOON, URGENT, WAITING, Attention
from mentordesk.core.meetings.queries import MeetingRow
from mentordesk.core.programme.queries import ProgrammeRow
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.today.page import TodayFunctions, TodayPage

NOW = dt.datetime(2026, 11, 25, 9, 30)
PAIR = UUID("11111111-2222-4333-8444-555555555555")

PROGRAMME = ProgrammeRow(
    id=UUID(int=1),
    name="Sterk sammen",
    template="classic",
    direction="classic",
    status="running",
    language="nb",
    start=dt.date(2026, 9, 21),
    end=dt.date(2027, 6, 21),
    places=10,
    purpose=None,
    target_group="Unge voksne",
    organisation="Sterk sammen Drammen",
    organisation_phone=None,
    organisation_email=None,
    mandate_body="Styret",
    mandate_case=None,
    mandate_date=None,
    mandate_text=None,
)

ITEMS = (
    Attention(f"silent.{PAIR.hex}", "silent", URGENT, "calendar", 1, 45, "Leyla Said – Per Olsen", str(PAIR)),
    Attention("unanswered", "unanswered", WAITING, "selection", 3, 22),
    Attention("missing.purpose", "missing_purpose", SOON, "settings"),
)


def meeting(start: dt.datetime) -> MeetingRow:
    return MeetingRow(
        id=uuid5(PAIR, str(start)),
        programme=PROGRAMME.id,
        pair=PAIR,
        series=None,
        adept=UUID(int=2),
        adept_name="Leyla Said",
        mentor=UUID(int=3),
        mentor_name="Per Olsen",
        start=start,
        minutes=60,
        place=None,
        status="planned",
        revision=0,
    )


def progress(**counts: tuple[int, int]) -> tuple[Progress, ...]:
    usual = {"answered": (35, 35), "chosen": (10, 10), "pairs": (9, 10), "signed": (7, 9), "held": (0, 0)}
    return tuple(Progress(name, *numbers) for name, numbers in (usual | counts).items())


TODAY = Today(
    programme=PROGRAMME,
    items=ITEMS,
    snoozed=0,
    progress=progress(),
    days=(
        Day(dt.date(2026, 11, 26), (meeting(dt.datetime(2026, 11, 26, 17)),)),
        Day(dt.date(2026, 12, 2), tuple(meeting(dt.datetime(2026, 12, 2, hour)) for hour in (15, 16, 17, 19))),
    ),
)


@dataclass
class Desk:
    """What the page reads, and what it has done."""

    today: Today = TODAY
    now: dt.datetime = NOW
    next_meeting: MeetingRow | None = None
    gone: list[tuple[str, UUID | None]] = field(default_factory=list)
    snoozed: list[tuple[str, dt.date, int]] = field(default_factory=list)

    def snooze(self, key: str, day: dt.date, days: int) -> bool:
        self.snoozed.append((key, day, days))
        left = tuple(one for one in self.today.items if one.key != key)
        self.today = replace(self.today, items=left, snoozed=self.today.snoozed + 1)
        return True

    def functions(self) -> TodayFunctions:
        return TodayFunctions(
            now=lambda: self.now,
            read=lambda now: self.today,
            next_meeting=lambda after: self.next_meeting,
            snooze=self.snooze,
            go=lambda page, record: self.gone.append((page, record)),
        )


@pytest.fixture
def make_page(qtbot: QtBot, appearance: Appearance) -> Callable[[Desk], TodayPage]:
    kept: list[TodayPage] = []  # a widget that nobody holds is deleted at once

    def make(desk: Desk) -> TodayPage:
        page = TodayPage(desk.functions(), appearance)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(1150, 720)
        page.reload()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return make
