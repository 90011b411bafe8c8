"""A history of a few steps, and a page that shows it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.core.store.history import FieldChange, HistoryLine
from mentordesk.ui.appearance.appearance import Appearance
from mentordesk.ui.history.page import Asked, HistoryFunctions, HistoryPage
from mentordesk.ui.history.telling import Changes

AMINA = UUID(int=77)
TODAY = dt.date(2026, 11, 25)
NOON = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)


def line(number: int, *, days: int = 0, **facts: object) -> HistoryLine:
    usual = HistoryLine(number, NOON - dt.timedelta(days=days), "Ingrid Solheim", f"step {number}", {}, False, False)
    return replace(usual, **facts)  # type: ignore[arg-type]


@dataclass
class Past:
    """What the page reads, and what it asked."""

    lines: list[HistoryLine] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    undone: int = 0
    changes: Changes = field(
        default_factory=lambda: Changes(
            {}, (FieldChange("person", AMINA, "town", None, "Drammen"),), 0, {}, {AMINA: "Amina Hussein"}
        )
    )

    def read(self, asked: Asked) -> list[tuple[HistoryLine, str]]:
        self.asked.append(asked)
        kept = [one for one in self.lines if asked.day is None or one.when.date() == asked.day]
        if asked.record is not None:
            kept = kept[:1]
        return [(one, f"changed {one.command}") for one in kept[: asked.limit]]

    def about(self, text: str) -> frozenset[int]:
        return frozenset({2}) if text == "amina" else frozenset()

    def last(self) -> int | None:
        counting = [one.id for one in self.lines if not (one.undone or one.log or one.command == "undo")]
        return max(counting, default=None)

    def undo(self) -> None:
        self.undone += 1

    def functions(self) -> HistoryFunctions:
        return HistoryFunctions(
            today=lambda: TODAY,
            read=self.read,
            about=self.about,
            changes=lambda number: self.changes,
            last=self.last,
            name_of=lambda record: "Amina Hussein" if record == AMINA else "",
            word=lambda kind, key: key.removeprefix("record_"),
            undo=self.undo,
        )


@pytest.fixture
def make_page(qtbot: QtBot, appearance: Appearance) -> Callable[[Past], HistoryPage]:
    kept: list[HistoryPage] = []  # a widget that nobody holds is deleted at once

    def make(past: Past) -> HistoryPage:
        page = HistoryPage(past.functions(), appearance)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(1150, 700)
        page.reload()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return make
