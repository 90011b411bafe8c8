"""How long something is put off: a small menu whose lines are chosen by a digit."""

import datetime as dt

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.ui.widgets.moments import near_day

LENGTHS = (1, 3, 7, 14)
"""In days."""


class SnoozeMenu(QMenu):
    """`chosen` brings the number of days."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        for days in LENGTHS:
            self.addAction("").setData(days)
        self.triggered.connect(self._choose)

    def ask(self, today: dt.date, place: QPoint) -> None:
        """Open at a place on the screen."""
        lines = (
            self.tr("&1  One day, until {day}"),
            self.tr("&2  Three days, until {day}"),
            self.tr("&3  A week, until {day}"),
            self.tr("&4  Two weeks, until {day}"),
        )
        for action, line, days in zip(self.actions(), lines, LENGTHS, strict=True):
            action.setText(line.format(day=near_day(today + dt.timedelta(days=days), today)))
        self.popup(place, self.actions()[0])

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())
