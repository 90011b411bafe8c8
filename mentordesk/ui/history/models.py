"""The steps as a list shows them."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from mentordesk.core.kernel.folding import fold
from mentordesk.core.store.history import HistoryLine
from mentordesk.ui.widgets.moments import clock_time, long_day, near_day
from mentordesk.ui.widgets.rows import Column, RowModel, StatusRole

translate = QCoreApplication.translate

WHO, STATE = 2, 3
"""The columns of the author, and of chips."""


@dataclass(frozen=True)
class Step:
    """One line of the history. `when` is the clock on the wall; `near` says its day as people do, `day` in full.

    `log`: only a note; `again`: it undid or redid another step.
    """

    number: int
    when: dt.datetime
    near: str
    day: str
    who: str
    what: str
    undone: bool
    log: bool
    again: bool

    @property
    def id(self) -> UUID:
        """The number, as lists know their rows."""
        return UUID(int=self.number)


class Days:
    """Says days in words, each once: thousands of steps lie on a few days."""

    def __init__(self, today: dt.date) -> None:
        self._today = today
        self._said: dict[dt.date, tuple[str, str]] = {}

    def said(self, day: dt.date) -> tuple[str, str]:
        """As people say it today, and in full."""
        if day not in self._said:
            self._said[day] = near_day(day, self._today), long_day(day)
        return self._said[day]


def step(line: HistoryLine, what: str, days: Days) -> Step:
    """A line of the history with its sentence."""
    when = line.when.astimezone().replace(tzinfo=None)
    near, day = days.said(when.date())
    return Step(
        number=line.id,
        when=when,
        near=near,
        day=day,
        who=line.who,
        what=what[:1].upper() + what[1:],
        undone=line.undone,
        log=line.log,
        again=line.command in ("undo", "redo"),
    )


def step_model(parent: QObject) -> RowModel[Step]:
    """When, what, who, and whether it still counts."""
    return RowModel(
        [
            Column(
                lambda: translate("Steps", "When"),
                lambda one: f"{one.near} {clock_time(one.when)}",
                sort=lambda one: one.number,
                width=150,
            ),
            Column(lambda: translate("Steps", "What"), lambda one: one.what),
            Column(lambda: translate("Steps", "Who"), lambda one: one.who, width=170),
            Column(
                lambda: translate("Steps", "State"),
                _state,
                role_values={StatusRole: _kind},
                width=100,
            ),
        ],
        parent,
    )


def _state(one: Step) -> str:
    return translate("Steps", "Undone") if one.undone else ""


def _kind(one: Step) -> str:
    return "neutral" if one.undone else ""


def fits(one: Step, text: str) -> bool:
    """Whether every word of the text stands in the step's line, whatever the case and accents."""
    line = fold(f"{one.what}\n{one.who}\n{one.day}\n{one.near}\n{_state(one)}")
    return all(word in line for word in fold(text).split())
